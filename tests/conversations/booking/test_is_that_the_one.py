"""Something new is in the diary that does not fit exactly: the patient is asked whether it is what they booked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from conversations.clinic.model import Appointment
from conversations.clinic.orders import Booked, HandedOver, Handover, InQuestion, NotBooked, Unknown
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


def test_once_it_has_ended_the_buttons_are_old(asked: Patient, visit: Visit) -> None:
    question = asked.kept[-1]
    asked.told(Booked(visit()))
    button = question.rows[0][0]
    asked.happens(Pressed(question.id, button.verb, button.argument))
    assert asked.identified == []
    asked.says("yes")
    assert asked.identified == []


def test_an_earlier_release_did_not_note_that_it_asked_and_its_buttons_are_good(asked: Patient) -> None:
    asked.conversation = replace(asked.conversation, doubt=None)
    presses(asked, "No")
    assert asked.identified == [(asked.conversation.orders, False)]


@pytest.mark.parametrize("typed", ["yes", "Yes please", "yes, that's it", "Thank you, yes!", "that is the one"])
def test_a_typed_yes_is_one(asked: Patient, typed: str) -> None:
    asked.says(typed)
    assert asked.identified == [(asked.conversation.orders, True)]
    asked.sees("I will confirm it here in a moment.", "Please do not book again")


@pytest.mark.parametrize("typed", ["no", "No, thank you", "nope", "it's not", "no, that isn't it", "no that's wrong"])
def test_a_typed_no_is_one(asked: Patient, typed: str) -> None:
    asked.says(typed)
    assert asked.identified == [(asked.conversation.orders, False)]
    asked.sees("I am still looking, and will tell you here.")


@pytest.mark.parametrize(
    "typed",
    ["maybe", "ok", "wait", "no wait", "book it again", "yes, book it again", "yes?", "Thursday", "hello", "thanks"],
)
def test_anything_else_that_is_typed_keeps_the_question(asked: Patient, typed: str) -> None:
    asked.says(typed)
    assert asked.identified == []
    asked.says("yes")
    assert asked.identified == [(asked.conversation.orders, True)]


def test_a_typed_answer_counts_once_and_a_tap_may_still_say_otherwise(asked: Patient) -> None:
    asked.says("no")
    asked.says("yes")
    assert asked.identified == [(asked.conversation.orders, False)]
    presses(asked, "Yes")
    assert asked.identified[1:] == [(asked.conversation.orders, True)]


def test_where_a_card_asks_something_a_typed_yes_answers_the_card(asked: Patient) -> None:
    asked.commands("book")
    asked.sees("What is the visit for?")
    asked.says("yes")
    assert asked.identified == []
    asked.commands("start")
    asked.says("yes")
    assert asked.identified == [(asked.conversation.orders, True)]


def test_is_it_booked_while_that_is_asked(asked: Patient) -> None:
    asked.says("is it booked?")
    asked.sees("I do not know yet", "new appointment", "type yes or no")


def test_after_the_hand_over_a_yes_is_passed_on(asked: Patient) -> None:
    question, number = asked.kept[-1], asked.conversation.orders
    asked.told(HandedOver(Handover.UNEXPLAINED))
    button = question.rows[0][0]
    asked.happens(Pressed(question.id, button.verb, button.argument))
    assert asked.identified == [(number, True)]
    asked.sees("I will confirm it here in a moment.")


def test_so_is_a_typed_one(asked: Patient) -> None:
    asked.told(HandedOver(Handover.UNEXPLAINED))
    asked.says("yes")
    assert asked.identified == [(asked.conversation.orders, True)]


def test_after_the_hand_over_a_no_promises_nothing(asked: Patient) -> None:
    asked.told(HandedOver(Handover.UNEXPLAINED))
    asked.says("no, thanks")
    assert asked.identified == [(asked.conversation.orders, False)]
    asked.sees("I cannot tell what became of your booking: please call the clinic on 020 7946 0000 before you book")
    asked.says("is it booked?")
    asked.sees("I could not find out whether it was booked.")


def test_once_nothing_was_found_a_yes_still_counts_by_its_button(asked: Patient) -> None:
    question, number = asked.kept[-1], asked.conversation.orders
    presses(asked, "No")
    asked.told(NotBooked())
    asked.says("yes")
    assert asked.identified == [(number, False)], "that is about booking it again"
    button = question.rows[0][0]
    asked.happens(Pressed(question.id, button.verb, button.argument))
    assert asked.identified[1:] == [(number, True)]


@pytest.mark.parametrize(("verb", "argument"), [("is_it", "999"), ("is_it", ""), ("is_not", "x"), ("is", "1")])
def test_a_press_that_names_another_order_is_an_old_button(asked: Patient, verb: str, argument: str) -> None:
    asked.happens(Pressed(asked.kept[-1].id, verb, argument))
    assert asked.identified == []


@pytest.mark.parametrize(
    "words",
    [
        "no don't cancel",
        "yes cancel it",
        "no thank you leave it",
        "no that's fine",
        "no I'll take it",
        "which?",
    ],
)
def test_what_may_be_about_something_else_is_no_answer_and_the_question_stays(asked: Patient, words: str) -> None:
    """A no that is none has it looked for on, and booked once more in the end."""
    asked.says(words)
    assert not asked.identified
    asked.sees("Is it yours?", "type yes or no")
