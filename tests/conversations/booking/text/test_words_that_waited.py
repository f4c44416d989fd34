"""A patient's yes is good for two minutes: what waited longer books nothing, and the last card is asked again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from conversations.clinic.model import Appointment
from conversations.clinic.orders import Booked, Earlier, HandedOver, Handover, NotSent
from conversations.clinic.questions import Appointments
from conversations.events import Answered, Pressed, Said
from conversations.moves.navigation import awaited
from tests.conversations.patient import Patient

Visit = Callable[..., Appointment]

WAITED = "It took me a while to get to this, and nothing has been booked."


def presses_late(patient: Patient, verb: str, screen: str | None = None) -> None:
    assert patient.card
    patient.happens(Pressed(screen or patient.card.id, verb, late=True))


def test_a_tap_that_waited_is_asked_again_and_the_next_one_books(at_confirm: Patient) -> None:
    presses_late(at_confirm, "book")
    at_confirm.sees(WAITED, "Is this right?", "Book it")
    assert not at_confirm.booked
    at_confirm.taps("Book it")
    assert len(at_confirm.booked) == 1


def test_a_second_tap_that_waited_with_it_is_an_old_button(at_confirm: Patient) -> None:
    assert at_confirm.card
    old = at_confirm.card.id
    presses_late(at_confirm, "book")
    at_confirm.happens(Pressed(old, "book"))
    at_confirm.sees("Is this right?")
    assert (at_confirm.toasts, at_confirm.booked) == (2, [])  # each tap has its word


@pytest.mark.parametrize("words", ["yes", "Book it for £60", "book it please"])
def test_so_are_words(at_confirm: Patient, words: str) -> None:
    at_confirm.happens(Said(words, late=True))
    at_confirm.sees(WAITED)
    assert not at_confirm.booked


def test_what_changes_a_choice_may_wait(at_confirm: Patient) -> None:
    at_confirm.happens(Said("no", late=True))
    at_confirm.sees_no(WAITED)
    presses_late(at_confirm, "back")
    at_confirm.sees_no(WAITED)


@pytest.mark.parametrize(("seconds", "is_booked"), [(119, True), (120, True), (121, False), (3600, False)])
def test_the_look_at_the_diary_before_the_order_takes_no_longer_either(
    at_confirm: Patient, seconds: int, *, is_booked: bool
) -> None:
    """The bot was down meanwhile, or the clinic took its time."""
    at_confirm.clinic.answers = False
    at_confirm.taps("Book it")
    at_confirm.now += timedelta(seconds=seconds)
    at_confirm.gets_the_answer()
    assert bool(at_confirm.booked) is is_booked
    if not is_booked:
        at_confirm.sees(WAITED, "Is this right?")


def test_two_minutes_are_two_minutes_when_the_clocks_go_back(at_confirm: Patient) -> None:
    at_confirm.clinic.answers = False
    at_confirm.now = datetime(2027, 10, 31, 1, 59, tzinfo=at_confirm.now.tzinfo)
    at_confirm.taps("Book it")
    at_confirm.now = datetime(2027, 10, 31, 1, 1, tzinfo=at_confirm.now.tzinfo, fold=1)
    at_confirm.gets_the_answer()
    assert len(at_confirm.booked) == 1


def test_an_order_is_for_whom_the_diary_was_read(at_confirm: Patient) -> None:
    at_confirm.clinic.answers = False
    at_confirm.taps("Book it")
    asked = awaited(at_confirm.conversation)
    assert asked
    read = Appointments((), whose="a mark")
    at_confirm.happens(Answered(asked.request, read))
    assert [place.whose for place in at_confirm.booked] == ["a mark"]


def test_a_time_that_has_begun_is_not_booked_and_what_comes_close_is_offered(at_confirm: Patient) -> None:
    at_confirm.taps("Book it")
    at_confirm.told(NotSent(begun=True))
    at_confirm.sees("That time had begun before I could send it")
    assert not at_confirm.kept


def test_who_has_moved_on_reads_it_in_a_message(at_confirm: Patient) -> None:
    at_confirm.taps("Book it")
    at_confirm.commands("start")
    at_confirm.told(NotSent(begun=True))
    assert "That time had begun" in at_confirm.keeps


@pytest.mark.parametrize(
    ("after", "words"),
    [(Earlier.NOT_BOOKED, "I told you that it was not booked. I am sorry"), (Earlier.HANDED_OVER, "Now I can.")],
)
def test_what_was_said_before_is_regretted(at_confirm: Patient, visit: Visit, after: Earlier, words: str) -> None:
    at_confirm.taps("Book it")
    at_confirm.told(Booked(visit(), after=after))
    assert words in at_confirm.keeps
    assert "Your appointment is booked." in at_confirm.keeps


def test_not_booked_that_is_doubted_later_is_regretted_too(at_confirm: Patient) -> None:
    at_confirm.taps("Book it")
    at_confirm.told(HandedOver(Handover.UNEXPLAINED, Earlier.NOT_BOOKED))
    assert "I told you that it was not booked. I am sorry" in at_confirm.keeps
    assert "call the clinic" in at_confirm.keeps
