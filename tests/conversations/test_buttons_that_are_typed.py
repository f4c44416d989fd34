"""Words on a button may be typed instead; a word on no button of the card is not one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conversations.clinic import Appointment
from conversations.labels import LABELS, number
from conversations.ordering import Booked
from conversations.questions import Failure, Trouble
from tests.conversations.patient import Patient


@pytest.mark.parametrize(
    ("words", "leads_to"),
    [
        ("other place", "Where would suit you?"),
        ("Another doctor please", "Who would you like to see?"),
        ("another time", "When would suit you?"),
        ("calendar", "November 2026"),
        ("more", "Thu 26 Nov"),
        ("the second one", "Tue 24 Nov 2026, 10:20"),
        ("option 3", "Tue 24 Nov 2026, 11:20"),
        ("number 20", "Please type a number from 1 to 8."),
    ],
)
def test_at_the_list_of_times(at_slots: Patient, words: str, leads_to: str) -> None:
    at_slots.says(words)
    at_slots.sees(leads_to)


def test_a_button_that_is_not_on_the_card_is_not_pressed(at_types: Patient) -> None:
    at_types.says("other place")
    at_types.sees("I cannot find “other place” among these visits", "What is the visit for?")


def test_going_on_with_what_is_ticked(at_types: Patient) -> None:
    at_types.taps("Blood test")
    at_types.says("iron")
    at_types.says("done")
    at_types.sees("Blood test · Iron", "Where would suit you?")


def test_asking_the_clinic_again(patient: Patient) -> None:
    patient.clinic.failure = Failure(Trouble.DOWN)
    patient.commands("book")
    patient.clinic.failure = None
    patient.says("try again")
    patient.sees("What is the visit for?")


def test_words_that_book_are_not_among_them() -> None:
    assert not {name for name in LABELS if name.startswith("confirm.") and name != "confirm.keep"}


@pytest.mark.parametrize(("words", "meant"), [("2", 2), ("#4", 4), ("the first", 1), ("2 people", None), ("one", None)])
def test_numbers_of_options(words: str, meant: int | None) -> None:
    assert number(words) == meant


@pytest.mark.parametrize("words", ["how much do i owe?", "where is it", "what time is it", "who will i see"])
def test_questions_about_what_was_booked(placing: Patient, visit: Callable[..., Appointment], words: str) -> None:
    placing.told(Booked(visit()))
    placing.says(words)
    placing.sees("The message I sent you says all I know about it.")


@pytest.mark.parametrize("words", ["can i move it to friday", "cancel it please"])
def test_changing_what_was_booked(placing: Patient, visit: Callable[..., Appointment], words: str) -> None:
    placing.told(Booked(visit()))
    placing.says(words)
    placing.sees("I can only book new appointments.")


def test_changing_what_is_only_being_chosen(at_slots: Patient) -> None:
    at_slots.says("change it to wednesday")
    at_slots.sees("Wed 25 Nov", "These times are free.")
