"""Over an appointment that is there already, a bare yes books nothing: it is named again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conversations.clinic.model import Appointment
from conversations.clinic.orders import Booked
from tests.conversations.patient import Patient


@pytest.fixture
def at_overlap(at_slots: Patient, visit: Callable[..., Appointment]) -> Patient:
    """A patient who would book at the time of something else."""
    at_slots.clinic.appointments = (visit(type_key="physio", type_name="Physiotherapy"),)
    at_slots.taps("Tue 24 Nov, 09:20")
    at_slots.sees("at that time you already have Physiotherapy", "Book it all the same for £60")
    return at_slots


@pytest.mark.parametrize(
    "words", ["yes please", "correct", "ok then", "👍", "book it", "Book it for £60", "sure, go ahead"]
)
def test_a_bare_yes_is_asked_again_in_words_that_name_the_overlap(at_overlap: Patient, words: str) -> None:
    at_overlap.says(words)
    at_overlap.sees(
        "Nothing is booked yet: at that time you already have Physiotherapy, on Tue 24 Nov, 09:20", "book both"
    )
    assert not at_overlap.booked


@pytest.mark.parametrize(
    "words",
    [
        "yes book it all the same",
        "book both",
        "i know, its fine, book both",
        "Go ahead despite the clash",
        "Book it all the same for £60",
    ],
)
def test_words_that_accept_it_book(at_overlap: Patient, words: str) -> None:
    at_overlap.says(words)
    assert len(at_overlap.booked) == 1


@pytest.mark.parametrize("words", ["no dont", "Heavens no! Thank you for noticing.", "one is enough for me"])
def test_a_no_books_nothing(at_overlap: Patient, words: str) -> None:
    at_overlap.says(words)
    at_overlap.sees("Nothing is booked.", "Physiotherapy, on Tue 24 Nov", "stays as it is", "Is this right?")
    assert not at_overlap.booked


@pytest.mark.parametrize("words", ["keep the old one, leave this", "Forget this one, I'll stick with what I have."])
def test_who_keeps_the_other_is_back_at_the_first_card(at_overlap: Patient, words: str) -> None:
    at_overlap.says(words)
    at_overlap.sees("Nothing new was booked. The appointment you have stays as it is.", "Hello.")
    assert not at_overlap.booked


@pytest.mark.parametrize(
    "words", ["what", "thats my wifes appointment not mine", "sure whatever", "Oh dear. What is it for?"]
)
def test_whatever_else_is_said_the_overlap_is_named(at_overlap: Patient, words: str) -> None:
    at_overlap.says(words)
    at_overlap.sees("you already have Physiotherapy, on Tue 24 Nov, 09:20.")
    assert not at_overlap.booked


def test_half_an_hour_later_leads_to_other_times(at_overlap: Patient) -> None:
    at_overlap.says("half an hour later maybe")
    at_overlap.sees("These times are free.", "Tue 24 Nov, 10:20")
    at_overlap.sees_no("Tue 24 Nov, 09:20")


def test_another_visit_of_the_kind_is_a_warning_as_well(at_slots: Patient, visit: Callable[..., Appointment]) -> None:
    at_slots.clinic.appointments = (visit(start=visit().start.replace(day=30), finish=None),)
    at_slots.taps("Tue 24 Nov, 09:20")
    at_slots.says("yes")
    at_slots.sees("Nothing is booked yet: you already have GP consultation, on Mon 30 Nov")
    at_slots.says("yes, this one as well")
    assert len(at_slots.booked) == 1


@pytest.mark.parametrize("words", ["I suppose so", "yes but it is a bit early"])
def test_half_a_yes_books_nothing(at_confirm: Patient, words: str) -> None:
    at_confirm.says(words)
    at_confirm.sees("Nothing is booked yet: I would rather be sure.", "Is this right?")
    assert not at_confirm.booked


@pytest.mark.parametrize("words", ["yes but can I bring my husband", "ok but is it near the station"])
def test_a_yes_with_a_question_is_answered_and_books_nothing(at_confirm: Patient, words: str) -> None:
    at_confirm.says(words)
    at_confirm.sees("Please ask the clinic on" if "husband" in words else "1 High Street, London", "Is this right?")
    assert not at_confirm.booked


def test_a_moment_is_given(at_confirm: Patient) -> None:
    at_confirm.says("Just a moment, let me find my glasses.")
    at_confirm.sees("Take your time. What you chose is kept, and nothing new is booked meanwhile.", "Is this right?")


@pytest.mark.parametrize("words", ["that's perfect", "it's lovely", "Yes please love, go ahead"])
def test_a_courtesy_that_is_a_yes_books(at_confirm: Patient, words: str) -> None:
    at_confirm.says(words)
    assert len(at_confirm.booked) == 1


def test_thanks_for_anything_are_welcome_at_any_card(at_slots: Patient) -> None:
    at_slots.says("Thank you for being so patient with me.")
    at_slots.sees("You are welcome.", "These times are free.")


def test_a_yes_after_the_booking_is_a_courtesy(placing: Patient, visit: Callable[..., Appointment]) -> None:
    placing.told(Booked(visit()))
    placing.says("ok, lovely")
    placing.sees("You are welcome.")
    assert len(placing.booked) == 1


def test_a_yes_at_the_first_card_begins(patient: Patient) -> None:
    patient.commands("start")
    patient.says("yes please")
    patient.sees("What is the visit for?")


@pytest.mark.parametrize("words", ["yeah can you also book a blood test", "and a blood test as well"])
def test_a_second_visit_waits_for_the_first(at_confirm: Patient, words: str) -> None:
    at_confirm.says(words)
    at_confirm.sees("I book one visit at a time.", "Is this right?", "For: GP consultation")
