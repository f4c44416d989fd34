"""What staff type at a card of theirs: who it is, one of a list, what is to be done for a patient, and who is next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from conversations.clinic.patients import AskRecalls, DueRecall, PatientRecord
from conversations.state.appointments import Concern, ListingAppointments
from conversations.state.booking import ChoosingPlace, ChoosingType
from conversations.state.conversation import Role, Welcome
from conversations.state.staff import (
    CheckingPatient,
    ChoosingPatient,
    DueRecalls,
    FindingPatient,
    PatientDesk,
)
from tests.conversations.patient import Patient
from tests.conversations.staff.desk import EMMA, FOR_EMMA, LIZ, NEILL, TWIN

HERS = DueRecall("r1", "p1", "E.C.", "Cla", "GP consultation", "Yearly review", date(2026, 12, 1))
OTHER = DueRecall("r2", "p2", "Z.O.", "O'N", "GP consultation", "Blood pressure")


@pytest.fixture
def at_recalls(sofia: Patient) -> Patient:
    """Staff who see two recalls."""
    sofia.clinic.recalls = (HERS, OTHER)
    sofia.taps("Due recalls")
    return sofia


@pytest.mark.parametrize("typed", ["yes", "yes that's her", "correct", "Yes, that’s him.", "that is right"])
def test_a_plain_yes_confirms_who_it_is(sofia: Patient, typed: str) -> None:
    sofia.says("e1042")
    sofia.says(typed)
    assert type(sofia.conversation.state) is PatientDesk
    sofia.sees(FOR_EMMA)


@pytest.mark.parametrize(
    "typed", ["no", "no, wrong one", "that's not her", "another patient", "somebody else", "no, the other one"]
)
def test_a_plain_no_does_not(sofia: Patient, typed: str) -> None:
    sofia.says("e1042")
    sofia.says(typed)
    assert type(sofia.conversation.state) is FindingPatient
    assert sofia.conversation.acting is None


@pytest.mark.parametrize(
    "typed", ["not sure", "is that the one from 1971", "book gp tuesday", "e1042 gp tuesday", "hm"]
)
def test_whatever_else_is_said_leaves_the_question_who_it_is(sofia: Patient, typed: str) -> None:
    sofia.says("e1042")
    sofia.says(typed)
    assert sofia.conversation.state == CheckingPatient(EMMA)
    assert sofia.conversation.acting is None


@pytest.mark.parametrize(
    ("typed", "state"),
    [
        ("o'neill 1958", ChoosingPatient),
        ("find o'neill", ChoosingPatient),
        ("sorry, look up zoe o'neill instead", CheckingPatient),
    ],
)
def test_somebody_else_can_be_looked_for_instead(sofia: Patient, typed: str, state: type) -> None:
    sofia.says("e1042")
    sofia.says(typed)
    assert type(sofia.conversation.state) is state
    assert sofia.conversation.state != CheckingPatient(EMMA)


@pytest.mark.parametrize(
    ("typed", "who"), [("the first one", NEILL), ("2", TWIN), ("second", TWIN), ("the last one", TWIN), ("zoe", NEILL)]
)
def test_one_of_a_list_is_pointed_at(sofia: Patient, typed: str, who: PatientRecord) -> None:
    sofia.says("o'neill 1958")
    sofia.says(typed)
    assert sofia.conversation.state == CheckingPatient(who)


@pytest.mark.parametrize("typed", ["none of these", "neither", "not on the list"])
def test_none_of_a_list_asks_again(sofia: Patient, typed: str) -> None:
    sofia.says("o'neill 1958")
    sofia.says(typed)
    assert type(sofia.conversation.state) is FindingPatient


@pytest.mark.parametrize(
    ("typed", "concern"),
    [
        ("appointments", Concern.LIST),
        ("her appointments", Concern.LIST),
        ("what has she got booked", Concern.LIST),
        ("show his bookings", Concern.LIST),
        ("cancel her appointment", Concern.CANCEL),
        ("move the appointment", Concern.MOVE),
        ("she wants to reschedule", Concern.MOVE),
    ],
)
def test_at_the_desk_the_appointments_are_this_patients(at_desk: Patient, typed: str, concern: Concern) -> None:
    at_desk.says(typed)
    assert type(at_desk.conversation.state) is ListingAppointments
    assert at_desk.conversation.task.purpose is concern  # type: ignore[union-attr]
    at_desk.sees(FOR_EMMA)


@pytest.mark.parametrize(
    ("typed", "tie"),
    [
        ("the referral", "f1"),
        ("book for the referral", "f1"),
        ("referral 501", "f1"),
        ("the recall", "r1"),
        ("yearly review", "r1"),
    ],
)
def test_a_referral_or_recall_is_named(at_desk: Patient, typed: str, tie: str) -> None:
    at_desk.says(typed)
    assert type(at_desk.conversation.state) is ChoosingPlace
    assert tie in (at_desk.conversation.behalf.referral, at_desk.conversation.behalf.recall)


@pytest.mark.parametrize("typed", ["done", "that's all", "finished, thanks", "nothing else"])
def test_the_end_is_said(at_desk: Patient, typed: str) -> None:
    at_desk.says(typed)
    at_desk.sees("I act for nobody now")
    assert at_desk.conversation.acting is None


@pytest.mark.parametrize(
    "typed", ["next patient", "wrong patient", "somebody else", "switch to o'neill", "o'neill 1958", "new patient"]
)
def test_nobody_is_acted_for_once_somebody_else_is_meant(at_desk: Patient, typed: str) -> None:
    at_desk.says(typed)
    assert at_desk.conversation.acting is None
    at_desk.sees_no("Emma")


@pytest.mark.parametrize("typed", ["wrong patient", "another patient", "next patient"])
def test_in_the_middle_of_a_booking_too(at_desk: Patient, typed: str) -> None:
    at_desk.says("gp")
    at_desk.says(typed)
    at_desk.sees("Who is it for?")
    assert at_desk.conversation.acting is None


@pytest.mark.parametrize("typed", ["when was she last here", "how old is she?", "does she have a carer"])
def test_a_question_at_the_desk_begins_no_booking(at_desk: Patient, typed: str) -> None:
    at_desk.says(typed)
    assert type(at_desk.conversation.state) is PatientDesk


@pytest.mark.parametrize("typed", ["gp", "book", "gp tuesday morning", "new booking"])
def test_a_visit_at_the_desk_does(at_desk: Patient, typed: str) -> None:
    at_desk.says(typed)
    assert type(at_desk.conversation.state) in (ChoosingPlace, ChoosingType)
    at_desk.sees(FOR_EMMA)


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("e.c.", EMMA),
        ("EC", EMMA),
        ("clarke", EMMA),
        ("the yearly review", EMMA),
        ("blood pressure", NEILL),
        ("o'neill", NEILL),
    ],
)
def test_one_of_the_recalls_is_named(at_recalls: Patient, typed: str, who: PatientRecord) -> None:
    at_recalls.says(typed)
    assert at_recalls.conversation.state == CheckingPatient(who)


def test_where_several_recalls_fit_none_is_chosen(at_recalls: Patient) -> None:
    at_recalls.says("gp")
    at_recalls.sees("Several of them fit")
    assert type(at_recalls.conversation.state) is DueRecalls


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [("this week", (11, 22), (11, 29)), ("december", (12, 1), (12, 31)), ("overdue", (9, 23), (11, 22))],
)
def test_the_list_is_of_other_days_by_a_word(
    at_recalls: Patient, typed: str, first: tuple[int, int], last: tuple[int, int]
) -> None:
    at_recalls.says(typed)
    assert at_recalls.clinic.asked[-1] == AskRecalls(date(2026, *first), date(2026, *last))


def test_somebody_is_booked_for_from_the_list(at_recalls: Patient) -> None:
    at_recalls.says("book smith 1958 gp tomorrow")
    assert at_recalls.conversation.state == CheckingPatient(LIZ)
    at_recalls.taps("Yes, this patient")
    at_recalls.sees("For Elizabeth Smith-Jones")


def test_what_names_none_of_them_leaves_the_list(at_recalls: Patient) -> None:
    at_recalls.says("hmm")
    assert type(at_recalls.conversation.state) is DueRecalls


@pytest.mark.parametrize("typed", ["sign out", "log out", "Logout", "sign me out"])
def test_signing_out_is_said_in_words(sofia: Patient, typed: str) -> None:
    sofia.says(typed)
    sofia.sees("You are signed out")
    assert sofia.conversation.role is Role.PATIENT


def test_a_patient_who_says_next_patient_is_not_taken_for_staff() -> None:
    amelia = Patient()
    amelia.says("next patient")
    assert type(amelia.conversation.state) is Welcome


@pytest.mark.parametrize(
    ("typed", "who"),
    [("the older one", LIZ), ("the youngest", EMMA), ("1971", EMMA), ("born 1960", TWIN)],
)
def test_one_of_a_list_is_told_by_age(sofia: Patient, typed: str, who: PatientRecord) -> None:
    sofia.clinic.patients = (
        replace(LIZ, name="Liz Brown"),
        replace(EMMA, name="Emma Brown"),
        replace(TWIN, name="Tom Brown", born=date(1960, 1, 2)),
    )
    sofia.says("brown")
    sofia.says(typed)
    assert isinstance(sofia.conversation.state, CheckingPatient)
    assert sofia.conversation.state.patient.key == who.key


def test_those_of_a_year_are_what_is_left_of_a_list(sofia: Patient) -> None:
    sofia.says("born 1958")
    sofia.says("1958")
    assert isinstance(sofia.conversation.state, ChoosingPatient)
    assert len(sofia.conversation.state.hints) == 3
