"""A patient who wants it hears in their own chat what staff did for them; nobody else does, and nobody by default."""

from __future__ import annotations

import pytest

from conversations.clinic.patients import Duties
from conversations.clinic.questions import Failure, Trouble
from conversations.clinic.telling import AskTelling, Telling
from conversations.events import Answered, DoneForYou, Pressed, SignedIn
from conversations.state.appointments import ChoosingTelling
from tests.conversations.patient import Patient


@pytest.fixture
def sofia(patient: Patient) -> Patient:
    """A member of staff who has signed in."""
    patient.happens(SignedIn(Duties(refer=True)))
    return patient


@pytest.fixture
def asked(patient: Patient) -> Patient:
    """A patient who asks whether they are told."""
    patient.commands("confirmations")
    patient.sees("I do not tell you here. Shall I?")
    return patient


def wishes(patient: Patient) -> list[bool | None]:
    return [question.wanted for question in patient.clinic.asked if isinstance(question, AskTelling)]


@pytest.mark.parametrize("how", ["button", "yes"])
def test_it_is_off_until_the_patient_wants_it(asked: Patient, how: str) -> None:
    assert wishes(asked) == [None]
    if how == "button":
        asked.taps("Yes, tell me here")
    else:
        asked.says("yes please")
    assert wishes(asked) == [None, True]
    asked.sees("From now on I tell you here.", "It ends when you switch it off")
    asked.taps("Do not tell me here")
    assert wishes(asked) == [None, True, False]
    asked.sees("I do not tell you here.", "Shall I?")


def test_a_no_or_anything_else_changes_nothing(asked: Patient) -> None:
    asked.says("no")
    asked.says("perhaps a banana")
    assert True not in wishes(asked)
    asked.sees("Shall I?")
    asked.taps("Back")
    asked.sees("Book an appointment")


def test_where_the_clinic_does_not_say_who_it_is_nothing_is_offered(asked: Patient) -> None:
    asked.clinic.answers = False
    asked.taps("Yes, tell me here")
    asked.happens(Answered(asked.conversation.requests, Telling()))
    asked.sees("does not say yet who you are")
    asked.sees_no("Yes, tell me here", "From now on")
    asked.says("yes")
    assert wishes(asked) == [None, True]
    asked.says("no")


def test_somebody_who_is_not_signed_in_signs_in_first(patient: Patient) -> None:
    patient.clinic.failure = Failure(Trouble.SIGN_IN)
    patient.commands("confirmations")
    patient.sees("Sign in")


def test_staff_are_patients_of_nobody(sofia: Patient) -> None:
    sofia.commands("confirmations")
    sofia.sees("I do not know that command")
    assert wishes(sofia) == []


@pytest.mark.parametrize("cancelled", [False, True])
def test_what_staff_did_stays_in_the_chat_and_begins_discreetly(at_slots: Patient, visit, cancelled: bool) -> None:  # type: ignore[no-untyped-def]  # noqa: FBT001
    before = at_slots.reads
    at_slots.happens(DoneForYou(visit(), cancelled, "mark"))
    first, _, rest = at_slots.keeps.partition("\n")
    assert first == "There is news from your clinic."
    assert f"have {'cancelled' if cancelled else 'booked'} this for you" in rest
    assert "GP consultation" in rest
    assert ("owe" in rest or "invoice" in rest) is not cancelled
    assert at_slots.reads == before
    assert at_slots.fresh


def test_that_a_patient_was_told_is_on_record(patient: Patient, visit) -> None:  # type: ignore[no-untyped-def]
    patient.happens(DoneForYou(visit(), whose="mark", recorded="m1"))
    told = [(each.action, each.outcome, each.reference, each.patient, each.mark) for each in patient.records]
    assert told == [("telling", "told", str(visit().key), None, "m1")]


def test_its_button_leads_to_the_appointments(patient: Patient, visit) -> None:  # type: ignore[no-untyped-def]
    patient.happens(DoneForYou(visit()))
    kept = patient.kept[-1]
    patient.happens(Pressed(kept.id, "begin", "appointments"))
    patient.sees("You have no appointment to come")


def test_somebody_who_is_at_the_desk_just_now_reads_it_and_goes_on_there(sofia: Patient, visit) -> None:  # type: ignore[no-untyped-def]
    sofia.happens(DoneForYou(visit()))
    assert "for you" in sofia.keeps
    assert [button.argument for row in sofia.kept[-1].rows for button in row] == ["staff"]
    assert not isinstance(sofia.conversation.state, ChoosingTelling)
