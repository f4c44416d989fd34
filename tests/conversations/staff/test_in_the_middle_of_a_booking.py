"""The words of the desk at each card of a booking: where they lead at the first card, with what is left said."""

from __future__ import annotations

import pytest

from conversations.clinic.model import Payer
from conversations.state.appointments import ConfirmingCancellation, ListingAppointments
from conversations.state.booking import ChoosingPayer, ChoosingPlace, Confirming
from conversations.state.conversation import Welcome
from conversations.state.staff import (
    CheckingPatient,
    ChoosingPatient,
    DueRecalls,
    FindingPatient,
    PatientDesk,
    RegisteringPatient,
)
from conversations.state.wish import Conditions
from tests.conversations.patient import Patient
from tests.conversations.staff.desk import FOR_EMMA, LIZ

TAPS = ("GP consultation", "Camden", "Anyone", "As soon as possible", "Tue 24 Nov, 09:20")
LEFT = "Nothing of it is booked."


def begins(staff: Patient, cards: int) -> Patient:
    """A booking for Emma as far as this card."""
    staff.taps("Book an appointment")
    for tap in TAPS[:cards]:
        staff.taps(tap)
    return staff


@pytest.fixture(params=range(1, 6), ids=("place", "clinician", "time", "slots", "confirm"))
def midway(at_desk: Patient, request: pytest.FixtureRequest) -> Patient:
    return begins(at_desk, request.param)


@pytest.mark.parametrize(
    ("typed", "state"),
    [
        ("her appointments", ListingAppointments),
        ("what's she got booked", ListingAppointments),
        ("cancel her appointment", ListingAppointments),
        ("other patient", FindingPatient),
        ("that's the wrong patient", FindingPatient),
        ("same for her husband", FindingPatient),
        ("same for elizabeth smith-jones", CheckingPatient),
        ("look up liz smith please", FindingPatient),
        ("find mrs smith-jones instead", CheckingPatient),
        ("e1042", CheckingPatient),
        ("smith 1958", CheckingPatient),
        ("switch to o'neill", ChoosingPatient),
        ("new patient", RegisteringPatient),
        ("recalls this week", DueRecalls),
        ("her card", PatientDesk),
        ("referral 999", PatientDesk),
        ("the referral", ChoosingPlace),
        ("for the recall", ChoosingPlace),
    ],
)
def test_the_words_lead_where_they_lead_at_the_first_card(midway: Patient, typed: str, state: type) -> None:
    midway.says(typed)
    assert type(midway.conversation.state) is state
    midway.sees(LEFT)
    assert midway.orders == []


@pytest.mark.parametrize("typed", ["that's all", "done", "finished", "nothing else"])
def test_the_end_is_said_but_not_where_it_would_be_confirmed(midway: Patient, typed: str) -> None:
    asks = isinstance(midway.conversation.state, Confirming)
    midway.says(typed)
    if asks:
        midway.sees("Nothing is booked yet", FOR_EMMA)
        assert type(midway.conversation.state) is Confirming
    else:
        midway.sees(LEFT, "I act for nobody now")
        assert type(midway.conversation.state) is Welcome


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("who is this for", "The last line of this card"),
        ("which patient is this?", "The last line of this card"),
        ("what's her dob", "The last line of this card"),
        ("she hung up", "what is chosen stays"),
        ("the patient has left", "what is chosen stays"),
    ],
)
def test_what_only_asks_leaves_the_card(midway: Patient, typed: str, told: str) -> None:
    before = midway.conversation.state
    midway.says(typed)
    midway.sees(told, FOR_EMMA)
    assert midway.conversation.state == before


def test_the_same_begins_again_for_the_same_patient(midway: Patient) -> None:
    midway.says("start again with her")
    midway.sees("What is the visit for?", FOR_EMMA)


def test_the_same_visit_for_somebody_else(at_desk: Patient) -> None:
    begins(at_desk, 4).says("same for smith-jones")
    assert at_desk.conversation.state == CheckingPatient(LIZ)
    at_desk.taps("Yes, this patient")
    at_desk.sees("GP consultation", "Camden", "For Elizabeth Smith-Jones")


@pytest.mark.parametrize(
    "typed",
    ["same for tuesday", "find dr patel", "find tuesday", "somebody else", "change to anyone", "smith 2031", "not her"],
)
def test_what_answers_the_card_is_left_to_it(at_desk: Patient, typed: str) -> None:
    begins(at_desk, 4).says(typed)
    assert at_desk.conversation.acting is not None
    at_desk.sees(FOR_EMMA)
    at_desk.sees_no(LEFT)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("any price", Conditions(any_price=True)),
        ("whatever it costs", Conditions(any_price=True)),
        ("cost doesn't matter", Conditions(any_price=True)),
        ("method 1", Conditions(method=1)),
    ],
)
@pytest.mark.parametrize("cards", range(6))
def test_what_is_set_is_kept_for_the_last_card(at_desk: Patient, typed: str, kept: Conditions, cards: int) -> None:
    begins(at_desk, cards).says(typed)
    assert at_desk.task.wish.conditions == kept
    at_desk.says("exactly this price")
    assert at_desk.task.wish.conditions == Conditions(method=kept.method)


def test_what_is_set_while_the_clinic_is_asked_is_kept_too(at_desk: Patient) -> None:
    begins(at_desk, 1)
    at_desk.clinic.answers = False
    at_desk.taps("Camden")
    at_desk.says("any price")
    at_desk.sees("Noted: whatever it costs")
    at_desk.says("payer")
    at_desk.gets_the_answer()
    assert at_desk.task.wish.conditions == Conditions(any_price=True)


@pytest.mark.parametrize("typed", ["payer", "who pays", "change the payer please", "bill her insurance"])
@pytest.mark.parametrize("cards", [1, 4])
def test_who_pays_is_asked_from_any_card(at_desk: Patient, typed: str, cards: int) -> None:
    begins(at_desk, cards)
    at_desk.clinic.payers = (Payer("PA", "Patient"), Payer("EM", "Widget Works"))
    at_desk.says(typed)
    at_desk.sees("Who pays for the visit?", FOR_EMMA)
    at_desk.says("payer")
    assert type(at_desk.conversation.state) is ChoosingPayer
    at_desk.taps("Widget Works")
    at_desk.sees("GP consultation", "Camden" if cards > 1 else "GP")


def test_who_pays_is_taken_where_it_is_said(at_desk: Patient) -> None:
    begins(at_desk, 4)
    at_desk.clinic.payers = (Payer("EM", "Widget Works"), Payer("PA", "Patient"))
    at_desk.says("self pay")
    at_desk.sees_no("Who pays for the visit?")
    at_desk.sees("GP consultation", FOR_EMMA)


def test_a_cancellation_is_not_left_by_a_word_for_the_end(at_desk: Patient, visit) -> None:  # type: ignore[no-untyped-def]
    at_desk.clinic.appointments = (visit(),)
    at_desk.taps("Appointments")
    at_desk.taps("Tue 24 Nov")
    at_desk.taps("Cancel")
    assert type(at_desk.conversation.state) is ConfirmingCancellation
    at_desk.says("done")
    at_desk.sees("Nothing is cancelled yet")
    at_desk.says("her card")
    at_desk.sees("Nothing is cancelled.", "What shall I do?")


@pytest.mark.parametrize("typed", ["can I park there", "does she need to fast", "is there a lift", "email it to her"])
def test_no_telephone_is_named_to_staff(at_desk: Patient, typed: str) -> None:
    begins(at_desk, 4).says(typed)
    at_desk.sees("the clinic's own system")
    at_desk.sees_no("020 7946 0000")


def test_an_emergency_is_told_to_staff_as_to_staff(at_desk: Patient) -> None:
    begins(at_desk, 4).says("pt has chest pain")
    at_desk.sees("call 999 now", "do what your clinic does")
    at_desk.sees_no("020 7946 0000", "Please do not stay alone")
