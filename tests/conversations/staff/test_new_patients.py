"""A patient who is new to the clinic: the way to the page, and what the chat makes of what came of it."""

from __future__ import annotations

import pytest

from conversations.clinic.patients import AskPatients
from conversations.events import FormOutcome, PatientFormEnded, Pressed, SignedOut
from conversations.screens.model import Doing
from conversations.state.conversation import Placing
from conversations.state.staff import CheckingPatient, RegisteringPatient
from tests.conversations.patient import Patient
from tests.conversations.staff.desk import FOR_EMMA, books

MADE, UNKNOWN = FormOutcome.MADE, FormOutcome.UNKNOWN


@pytest.fixture
def at_form(sofia: Patient) -> Patient:
    """Staff who found nobody, and may open the page."""
    sofia.says("nobody whom i know")
    sofia.sees("I found nobody whom you may book for")
    sofia.taps("New patient")
    sofia.sees("new to the clinic")
    return sofia


def test_the_card_opens_a_page_and_takes_no_details(at_form: Patient) -> None:
    assert at_form.card is not None
    assert next(button.doing for row in at_form.card.rows for button in row) is Doing.NEW_PATIENT
    at_form.happens(Pressed(at_form.card.id, "new_patient"))
    assert isinstance(at_form.conversation.state, RegisteringPatient)
    at_form.says("emma clarke")
    at_form.sees("Is it this patient?")
    assert at_form.conversation.acting is None


def test_whoever_was_made_is_confirmed_by_two_identifiers_first(at_form: Patient) -> None:
    at_form.happens(PatientFormEnded(MADE, "p1"))
    at_form.sees("Is it this patient?", "Emma Clarke, born Sat 3 Apr 1971")
    assert AskPatients(key="p1") in at_form.clinic.asked
    assert at_form.conversation.acting is None
    at_form.taps("Yes, this patient")
    at_form.sees("What shall I do?", FOR_EMMA)


def test_what_was_said_of_the_visit_is_kept(sofia: Patient) -> None:
    sofia.says("/")
    sofia.commands("book")
    sofia.says("somebody unknown")
    sofia.taps("New patient")
    sofia.happens(PatientFormEnded(MADE, "p1"))
    assert isinstance(sofia.conversation.state, CheckingPatient)


def test_a_lost_answer_says_to_look_first(at_form: Patient) -> None:
    at_form.happens(PatientFormEnded(UNKNOWN, reference="ER-1"))
    at_form.sees("I do not know whether the clinic has made the new patient", "ER-1", "Who is it for?")


@pytest.mark.parametrize("outcome", [FormOutcome.SENT, FormOutcome.REFUSED])
def test_what_the_page_says_itself_is_not_said_here(at_form: Patient, outcome: FormOutcome) -> None:
    before = at_form.conversation
    at_form.fresh = False
    at_form.happens(PatientFormEnded(outcome))
    assert at_form.conversation == before
    assert not at_form.fresh


@pytest.mark.parametrize("outcome", [MADE, UNKNOWN])
def test_staff_who_have_moved_on_are_told_and_stay_with_their_patient(at_desk: Patient, outcome: FormOutcome) -> None:
    at_desk.taps("Book an appointment")
    books(at_desk)
    at_desk.happens(PatientFormEnded(outcome, "p2"))
    assert isinstance(at_desk.conversation.state, Placing)
    at_desk.sees("new patient", "/patient")
    assert at_desk.conversation.acting is not None
    assert at_desk.conversation.acting.patient == "p1"


def test_who_has_signed_out_meanwhile_hears_nothing(at_form: Patient) -> None:
    at_form.happens(SignedOut())
    before = at_form.conversation
    at_form.happens(PatientFormEnded(MADE, "p1"))
    assert at_form.conversation == before
    assert not any(isinstance(question, AskPatients) and question.key for question in at_form.clinic.asked)


def test_each_step_is_on_record(at_form: Patient) -> None:
    for event in (
        PatientFormEnded(FormOutcome.SENT),
        PatientFormEnded(FormOutcome.REFUSED, reference="R-7"),
        PatientFormEnded(MADE, "p1"),
    ):
        at_form.happens(event)
    told = [(each.outcome, each.patient, each.reference) for each in at_form.records if each.action == "create_patient"]
    assert told == [("sent", None, ""), ("refused", None, "R-7"), ("made", "p1", "")]
    assert {each.role for each in at_form.records} == {"staff"}
