"""Words that only sound like a denial: what is full, who is busy, and who has none yet. Nothing is left out by them."""

from __future__ import annotations

import pytest

from conversations.state.wish import Unwanted
from tests.conversations.patient import Patient


@pytest.fixture
def at_places(at_types: Patient) -> Patient:
    at_types.taps("GP consultation")
    at_types.sees("Where would suit you?")
    return at_types


@pytest.fixture
def at_clinicians(at_places: Patient) -> Patient:
    at_places.taps("Camden")
    at_places.sees("Who would you like to see?")
    return at_places


@pytest.mark.parametrize(
    "words",
    [
        "Camden for preference but Richmond if Camden is full",
        "Richmond if Camden is full",
        "Camden, or Richmond if Camden is no good",
    ],
)
def test_a_place_is_not_denied_by_what_is_to_be_if_it_is_full(at_places: Patient, words: str) -> None:
    at_places.says(words)
    at_places.sees("Several fit that. Which one: Camden · Richmond?")
    assert at_places.task.wish.place is None
    assert at_places.task.wish.unwanted == Unwanted()


@pytest.mark.parametrize(
    "words", ["Dr Patel for preference but Dr Ford if Dr Patel is busy", "Dr Ford if Dr Patel is not in"]
)
def test_nobody_is_denied_by_who_it_is_to_be_instead(at_clinicians: Patient, words: str) -> None:
    at_clinicians.says(words)
    at_clinicians.sees("Several fit that. Which one: Dr Anita Patel · Dr Tom <Ford>?")
    assert at_clinicians.task.wish.unwanted == Unwanted()


@pytest.mark.parametrize(
    "words",
    [
        "Hello sir, I am new in London, I not have GP, is possible to come to you?",
        "I am new here and we have no gp, can I book one",
        "I still havent got a regular GP, can I be seen",
    ],
)
def test_who_has_no_gp_denies_none(patient: Patient, words: str) -> None:
    patient.commands("start")
    patient.says(words)
    patient.sees("What is the visit for?", "GP consultation\n")
    assert patient.task.wish.unwanted == Unwanted()


def test_who_has_no_gp_and_names_a_visit_gets_that(at_types: Patient) -> None:
    at_types.says("I don't have a GP, a blood test please")
    assert at_types.task.wish.type is not None
    assert at_types.task.wish.type.name == "Blood test"
