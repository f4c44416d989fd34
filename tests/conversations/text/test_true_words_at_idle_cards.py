"""What is said at cards where nothing is being chosen: never that nothing was booked right after something was."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conversations.clinic.model import Appointment
from conversations.clinic.orders import Booked, Unknown
from conversations.clinic.questions import Failure, Trouble
from conversations.events import Pressed
from tests.conversations.patient import Patient

DEAD_LINK = Pressed("", "sign-in")


@pytest.fixture
def booked(placing: Patient, visit: Callable[..., Appointment]) -> Patient:
    placing.told(Booked(visit()))
    return placing


@pytest.mark.parametrize("words", ["start over", "restart"])
def test_over_after_a_booking_does_not_deny_it(booked: Patient, words: str) -> None:
    booked.says(words)
    booked.sees("What is the visit for?")
    booked.sees_no("Nothing has been booked")


@pytest.mark.parametrize("words", ["cancel", "stop"])
def test_cancel_after_a_booking_says_how_to_cancel_it(booked: Patient, words: str) -> None:
    booked.says(words)
    booked.sees(
        "To cancel an appointment that you have, send /appointments, or call 020 7946 0000.", "Book an appointment"
    )
    booked.sees_no("Nothing was booked")
    booked.commands("cancel")
    booked.sees("To cancel an appointment that you have, send /appointments, or call 020 7946 0000.")


@pytest.mark.parametrize("way", ["back", "start"])
def test_leaving_an_order_that_is_on_its_way_says_that_it_is(placing: Patient, way: str) -> None:
    placing.told(Unknown())
    placing.commands(way)
    placing.sees("Your booking is still on its way to the clinic. I will tell you here how it ended.")


def test_back_by_its_button_says_so_too(placing: Patient) -> None:
    placing.taps("Back")
    placing.sees("Your booking is still on its way", "Book an appointment")


def test_the_first_card_is_as_short_as_ever_where_nothing_is_on_its_way(booked: Patient) -> None:
    booked.commands("start")
    booked.sees_no("on its way")


def test_a_dead_sign_in_link_is_answered_with_a_new_one(patient: Patient) -> None:
    patient.clinic.failure = Failure(Trouble.SIGN_IN)
    patient.commands("book")
    patient.happens(DEAD_LINK)
    patient.sees("That sign-in link could not be used any more. Here is a new one.", "Please sign in")
    patient.sees_no("earlier step")
    assert patient.toasts == 0


def test_a_dead_sign_in_link_of_a_step_that_is_over(at_slots: Patient) -> None:
    at_slots.happens(DEAD_LINK)
    at_slots.sees("That sign-in link could not be used any more. This is where we are:", "These times are free.")


def test_hours_can_be_widened_to_the_whole_day(at_slots: Patient) -> None:
    at_slots.says("between 9 and 10")
    at_slots.sees("09:00–10:00", "Whole day")
    at_slots.taps("Whole day")
    at_slots.sees("Tue 24 Nov, 14:20")
    at_slots.sees_no("Whole day")


@pytest.mark.parametrize(
    "words",
    [
        "change it to wednesday",
        "can you move it to friday please",
        "move my appointment to friday",
        "change my booking from tuesday to thursday",
        "reschedule to next week",
        "could you make it wednesday instead",
        "I'd like to postpone it",
        "cancel it please",
    ],
)
@pytest.mark.parametrize("at_first_card", [False, True])
def test_changing_what_is_booked_leads_to_the_appointments(booked: Patient, words: str, *, at_first_card: bool) -> None:
    if at_first_card:
        booked.commands("start")
    booked.says(words)
    booked.sees("You have no appointment to come at the clinic.", "Book an appointment")
    booked.sees_no("What is the visit for?")


@pytest.mark.parametrize("words", ["wednesday", "can you book me another for friday", "I need a blood test"])
def test_another_booking_is_still_begun_from_there(booked: Patient, words: str) -> None:
    booked.says(words)
    booked.sees_no("You have no appointment to come at the clinic.")


@pytest.mark.parametrize(
    "words", ["Not today thank you, I was only looking.", "I was going to book but I've thought better of it."]
)
def test_a_friendly_no_at_the_first_card_is_no_day_and_begins_nothing(patient: Patient, words: str) -> None:
    patient.commands("start")
    patient.says(words)
    patient.sees("That is quite all right", "Book an appointment")


def test_a_no_with_another_day_is_a_wish_for_that_day(patient: Patient) -> None:
    patient.commands("start")
    patient.says("not today thank you, but on Friday with Dr Patel")
    patient.sees("Noted:", "What is the visit for?")


def test_that_anything_will_do_begins_nothing(patient: Patient) -> None:
    patient.commands("start")
    patient.says("no preference at all")
    patient.sees("To book, tap the button", "Book an appointment")
    assert patient.clinic.asked == []
