"""A reminder says when, and nothing private first; its buttons stay good whatever goes on in the chat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from conversations.appointments.reminder import screen
from conversations.clinic.diary import AskAllAppointments
from conversations.clinic.model import Appointment, Clinician
from conversations.clinic.patients import Duties
from conversations.clinic.questions import Failure, Trouble
from conversations.events import Pressed, SignedIn
from conversations.machine.advance import advance
from conversations.screens.model import ANOTHERS, REMINDER, Screen
from tests.conversations.patient import Patient

NOTED = date(2026, 11, 22)
ANOTHERS_WORDS = "That reminder is about an appointment that somebody else has booked in this chat"


def presses(patient: Patient, verb: str, argument: str = "a1") -> None:
    """A button of a reminder, wherever it stands in the chat."""
    patient.happens(Pressed(REMINDER, verb, argument))


def labels(shown: Screen, patient: Patient) -> list[list[str]]:
    return [[patient.wording.plain(button.label) for button in row] for row in shown.rows]


def test_its_first_line_tells_a_stranger_nothing(patient: Patient, visit: Callable[..., Appointment]) -> None:
    private = visit(clinician=Clinician(1, "Dr Strange"), type_name="Oncology", patient="Amelia Hart")
    first, *rest = patient.wording.card(screen((private,), NOTED)).splitlines()
    for words in ("Strange", "Oncology", "Amelia"):
        assert words not in first
        assert words in "".join(rest)
    assert "That is as booked on Sun 22 Nov." in "".join(rest)


def test_of_one_visit_it_offers_what_can_be_done(patient: Patient, visit: Callable[..., Appointment]) -> None:
    shown = screen((visit(),), None)
    assert "The clinic has it like this in its diary now." in patient.wording.card(shown)
    assert labels(shown, patient) == [["Keep it"], ["Move it", "Cancel it"], ["Show it on a map"], ["My appointments"]]


def test_of_several_each_is_named_by_its_hour(patient: Patient, visit: Callable[..., Appointment]) -> None:
    one = visit()
    two = replace(one, key="a2", start=one.start + timedelta(hours=2), telemedicine=True)
    shown = screen((one, two), NOTED)
    assert "you have 2 appointments, the first on" in patient.wording.card(shown)
    assert [row[0][:4] for row in labels(shown, patient)] == ["Keep", "Move", "Move", "My a"]


def test_a_key_that_no_button_can_carry_leads_by_way_of_the_list(
    patient: Patient, visit: Callable[..., Appointment]
) -> None:
    assert labels(screen((visit(key="k" * 41),), None), patient) == [["Keep it"], ["My appointments"]]


@pytest.mark.parametrize("busy", [False, True])
def test_move_and_cancel_lead_into_what_there_is_already(mia: Patient, *, busy: bool) -> None:
    if busy:
        mia.commands("book")
        mia.sees("What is the visit for?")
    presses(mia, "remind_cancel")
    mia.sees("Do you want to cancel this appointment?")
    presses(mia, "remind_move")
    mia.sees("When would suit you?", "Your appointment stays as it is")


def test_keep_changes_nothing_of_what_goes_on(mia: Patient) -> None:
    mia.commands("book")
    before = mia.conversation
    presses(mia, "remind_keep")
    mia.sees("Nothing changes: what the reminder was about stays as it is.", "What is the visit for?")
    assert mia.conversation == before


def test_the_list_is_begun_in_the_middle_of_anything(mia: Patient) -> None:
    mia.commands("book")
    mia.happens(Pressed(REMINDER, "begin", "appointments"))
    mia.sees("Your appointments to come.")


def test_who_is_not_signed_in_signs_in_first(mia: Patient) -> None:
    mia.clinic.failure = Failure(Trouble.SIGN_IN)
    presses(mia, "remind_move")
    mia.sees("Please sign in")
    mia.clinic.failure = None
    mia.happens(SignedIn())
    mia.sees("When would suit you?")


def test_somebody_else_is_told_that_it_is_not_theirs(mia: Patient) -> None:
    presses(mia, ANOTHERS, "")
    mia.sees(ANOTHERS_WORDS)
    mia.clinic.appointments = ()
    mia.clinic.anothers = True
    presses(mia, "remind_cancel")
    mia.sees(ANOTHERS_WORDS)
    assert not any(isinstance(question, AskAllAppointments) for question in mia.clinic.asked)


@pytest.mark.parametrize(("verb", "argument"), [("remind_move", ""), ("remind_nothing", "a1"), ("", "")])
def test_a_forged_one_is_worth_nothing(mia: Patient, verb: str, argument: str) -> None:
    presses(mia, verb, argument)
    mia.sees("That button was from an earlier step.")


def test_staff_have_no_use_for_one(patient: Patient) -> None:
    patient.happens(SignedIn(Duties()))
    presses(patient, "remind_move")
    patient.sees("That button was from an earlier step.")


def test_it_begins_nothing_twice(mia: Patient) -> None:
    step = advance(mia.conversation, Pressed(REMINDER, "remind_cancel", "a1"), mia.now)
    assert len([effect for effect in step.effects if effect.kind == "Ask"]) == 1
