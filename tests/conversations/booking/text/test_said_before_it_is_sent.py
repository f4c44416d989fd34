"""Words typed at the sign-in card, while the portal is down, and between the last yes and the order."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.clinic.orders import Unknown
from conversations.clinic.questions import AskAppointments, Failure, Trouble
from conversations.events import Answered, SignedIn, Waited
from conversations.moves.navigation import awaited
from tests.conversations.patient import Patient


def signs_in(patient: Patient) -> None:
    patient.clinic.failure = None
    patient.happens(SignedIn())


@pytest.fixture
def down(at_time: Patient) -> Patient:
    """A patient who wanted Tuesday's slots of a portal that is down."""
    at_time.clinic.failure = Failure(Trouble.DOWN)
    at_time.taps("Tue 24 Nov")
    at_time.sees("cannot be reached")
    return at_time


@pytest.fixture
def unsigned(at_time: Patient) -> Patient:
    """A patient who has to sign in to see Tuesday's slots."""
    at_time.clinic.failure = Failure(Trouble.SIGN_IN)
    at_time.taps("Tue 24 Nov")
    at_time.sees("Please sign in")
    return at_time


@pytest.fixture
def ordering(at_confirm: Patient) -> Patient:
    """A patient who tapped the last button; the clinic has not shown the diary yet, and nothing is sent."""
    at_confirm.clinic.answers = False
    at_confirm.taps("Book it for £60")
    return at_confirm


def test_a_day_said_while_the_portal_is_down(down: Patient) -> None:
    down.says("make it wednesday then")
    down.sees("Wed 25 Nov", "cannot be reached")
    down.clinic.failure = None
    down.happens(Waited(down.waits[-1].request))
    down.sees("These times are free.", "Wed 25 Nov, 09:20")


def test_somebody_said_while_the_portal_is_down(down: Patient) -> None:
    down.says("dr ford")
    down.sees("Noted: Dr Tom <Ford>.", "cannot be reached")
    down.clinic.failure = None
    down.says("try again")
    down.sees("Dr Tom <Ford>", "Tue 24 Nov, 09:20")


def test_nonsense_while_the_portal_is_down(down: Patient) -> None:
    down.says("what a pity")
    down.sees("One moment, please.", "cannot be reached")


@pytest.mark.parametrize("words", ["wednesday", "Wednesday please", "wed"])
def test_a_day_said_at_the_sign_in_card(unsigned: Patient, words: str) -> None:
    unsigned.says(words)
    unsigned.sees("Wed 25 Nov", "Please sign in")
    assert unsigned.deleted == 0
    signs_in(unsigned)
    unsigned.sees("These times are free.", "Wed 25 Nov, 09:20")


def test_a_place_said_at_the_sign_in_card(unsigned: Patient) -> None:
    unsigned.says("richmond")
    unsigned.sees("Noted: Richmond.", "Please sign in")
    signs_in(unsigned)
    unsigned.sees("Richmond")


@pytest.mark.parametrize(
    "words", ["yes", "done", "ok", "signed in", "I have signed in", "I’m logged in now", "finished", "ok done"]
)
def test_signed_in_is_not_believed_but_answered(unsigned: Patient, words: str) -> None:
    unsigned.says(words)
    unsigned.sees("As far as I can see you are not signed in yet.", "Please sign in")
    assert unsigned.deleted == 0


@pytest.mark.parametrize("words", ["hunter22", "swordfish", "Wednesday1"])
def test_what_may_be_a_password_is_still_deleted(unsigned: Patient, words: str) -> None:
    unsigned.says(words)
    assert unsigned.deleted == 1
    assert unsigned.last_search.first == date(2026, 11, 24)


def test_another_day_before_the_order_is_sent_stops_it(ordering: Patient) -> None:
    ask = awaited(ordering.conversation)
    assert ask is not None
    assert ask.question == AskAppointments(ordering=True)
    ordering.says("no wait, wednesday")
    ordering.happens(Answered(ask.request, ordering.clinic.answer(ask.question)))
    ordering.gets_the_answer()
    ordering.sees("These times are free.", "Wed 25 Nov, 09:20")
    assert not ordering.booked


def test_somebody_else_before_the_order_is_sent_stops_it(ordering: Patient) -> None:
    ordering.says("with dr ford")
    ordering.gets_the_answer()
    ordering.sees("Dr Tom <Ford>", "These times are free.")
    assert not ordering.booked


def test_what_was_chosen_already_leads_back_to_the_last_card(ordering: Patient) -> None:
    ordering.says("at camden")
    ordering.gets_the_answer()
    ordering.sees("That is what you have chosen already.", "Is this right?")
    assert not ordering.booked


def test_words_that_say_nothing_do_not_stop_the_order(ordering: Patient) -> None:
    ordering.says("yes")
    ordering.sees("One moment, please.")
    ordering.gets_the_answer()
    assert len(ordering.booked) == 1


def test_signing_in_to_order_and_another_day(at_confirm: Patient) -> None:
    at_confirm.clinic.failure = Failure(Trouble.SIGN_IN)
    at_confirm.taps("Book it for £60")
    at_confirm.sees("you have been signed out", "Please sign in")
    at_confirm.says("on wednesday, please")
    at_confirm.sees("Wed 25 Nov")
    signs_in(at_confirm)
    at_confirm.sees("These times are free.", "Wed 25 Nov, 09:20")
    assert not at_confirm.booked


def test_an_order_that_is_on_its_way_cannot_be_changed(placing: Patient) -> None:
    wish = placing.task.wish
    placing.says("make it wednesday")
    placing.sees("Your booking is on its way to the clinic: changes have to wait", "Booking it for you…")
    placing.told(Unknown())
    placing.says("make it wednesday")
    placing.sees("still being looked into. Please wait", "Please do not book again")
    assert placing.task.wish == wish
    assert len(placing.booked) == 1
