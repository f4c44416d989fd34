"""Something new is in the diary that does not fit exactly: the patient is asked whether it is what they booked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from conversations.clinic.model import Appointment
from conversations.clinic.orders import Booked, HandedOver, Handover, InQuestion, Unknown
from conversations.events import Pressed
from tests.conversations.patient import Patient

Visit = Callable[..., Appointment]


@pytest.fixture
def asked(at_confirm: Patient, visit: Visit) -> Patient:
    """A patient whose booking may have come back at another time and place."""
    at_confirm.taps("Book it")
    at_confirm.told(Unknown())
    start = datetime(2026, 11, 30, 9, 40)  # noqa: DTZ001 - wall clock at the site
    at_confirm.told(InQuestion(visit(start=start, finish=None, location_name="Annexe", address=None)))
    return at_confirm


def presses(patient: Patient, label: str) -> None:
    """Tap a button of the message that stays."""
    screen = patient.kept[-1]
    (button,) = [b for row in screen.rows for b in row if patient.wording.plain(b.label).startswith(label)]
    patient.happens(Pressed(screen.id, button.verb, button.argument))


def test_it_is_shown_and_asked_about(asked: Patient) -> None:
    for words in ("there is a new appointment in your diary", "30 Nov", "9:40", "Annexe", "Is that the one?"):
        assert words in asked.keeps
    asked.sees("diary")


@pytest.mark.parametrize(
    ("label", "is_it", "words"), [("Yes", True, "I will confirm it"), ("No", False, "still looking")]
)
def test_yes_and_no_are_passed_on(asked: Patient, label: str, words: str, *, is_it: bool) -> None:
    presses(asked, label)
    assert asked.identified == [(asked.conversation.orders, is_it)]
    asked.sees(words)
    assert asked.conversation.order, "it is for the ledger to say how it ended"


def test_a_yes_ends_in_the_confirmation(asked: Patient, visit: Visit) -> None:
    presses(asked, "Yes")
    asked.told(Booked(visit()))
    assert "Your appointment is booked." in asked.keeps
    assert asked.conversation.order is None


def test_once_it_has_ended_the_buttons_are_old(asked: Patient) -> None:
    question = asked.kept[-1]
    asked.told(HandedOver(Handover.UNEXPLAINED))
    button = question.rows[0][0]
    asked.happens(Pressed(question.id, button.verb, button.argument))
    assert asked.identified == []


@pytest.mark.parametrize(("verb", "argument"), [("is_it", "999"), ("is_it", ""), ("is_not", "x"), ("is", "1")])
def test_a_press_that_names_another_order_is_an_old_button(asked: Patient, verb: str, argument: str) -> None:
    asked.happens(Pressed(asked.kept[-1].id, verb, argument))
    assert asked.identified == []
