"""Somebody who was left out stays so: what would leave it to the clinic does not take that back, but "anyone" alone."""

from __future__ import annotations

import pytest

from conversations.clinic.model import Clinician, Sex
from tests.conversations.intents.conftest import CHOICES, choosing
from tests.conversations.patient import Patient


@pytest.fixture
def at_clinicians(at_types: Patient) -> Patient:
    at_types.clinic.clinicians = (*at_types.clinic.clinicians, Clinician(3, "Dr Rosalind Greene", Sex.FEMALE))
    for choice in ("GP consultation", "Camden"):
        at_types.taps(choice)
    at_types.sees("Who would you like to see?")
    return at_types


@pytest.mark.parametrize(
    "words",
    [
        "anyone but her",
        "a man or a woman, all the same to me",
        "man or woman doesn't matter",
        "a woman",
        "I don't mind who",
        "whoever is free",
        "thanks, you choose",
    ],
)
def test_who_was_left_out_stays_so_where_it_would_be_left_to_the_clinic(at_clinicians: Patient, words: str) -> None:
    at_clinicians.says("not Dr Greene")
    at_clinicians.says(words)
    at_clinicians.sees("Left out, as you said: Dr Rosalind Greene.", "Dr Anita Patel\n")
    assert at_clinicians.task.wish.clinician is None
    assert [one.name for one in at_clinicians.task.wish.unwanted.clinicians] == ["Dr Rosalind Greene"]


@pytest.mark.parametrize("words", ["anyone but her", "a man or a woman, all the same to me", "whoever, I don't mind"])
def test_who_was_left_out_stays_so_at_later_cards(at_types: Patient, words: str) -> None:
    for choice in ("GP consultation", "Camden"):
        at_types.taps(choice)
    at_types.says("not Dr Patel")
    at_types.says(words)
    at_types.sees("Camden · Dr Tom <Ford>", "Left out, as you said: Dr Anita Patel.")


@pytest.mark.parametrize("words", ["anyone", "anyone, please", "ok, any doctor will do", "anyone after all"])
def test_anyone_alone_takes_it_back_that_somebody_was_left_out(at_clinicians: Patient, words: str) -> None:
    at_clinicians.says("not Dr Greene")
    at_clinicians.says("anyone but her")
    at_clinicians.sees("You left out Dr Rosalind Greene", "type just “anyone”")
    at_clinicians.says(words)
    at_clinicians.sees("any clinician", "When would suit you?")


@pytest.mark.parametrize("words", ["not any clinician", "not whoever", "no not any doctor, a specific one"])
def test_not_anyone_is_not_anyone(at_clinicians: Patient, words: str) -> None:
    at_clinicians.says(words)
    at_clinicians.sees("I have chosen nobody", "Who would you like to see?")
    for choice in ("Anyone", "As soon as possible", "Tue 24 Nov, 09:20"):
        at_clinicians.taps(choice)
    at_clinicians.says(f"yes {words} though")
    at_clinicians.sees("I have chosen nobody", "Dr Anita Patel\n")
    assert not at_clinicians.orders


@pytest.mark.parametrize(
    ("card", "words"),
    [
        ("place", "not just anywhere"),
        ("place", "not any place"),
        ("place", "don't put me anywhere"),
        ("time", "not as soon as possible"),
        ("time", "I don't want the soonest"),
        ("time", "not the first available"),
        ("time", "not any time"),
    ],
)
def test_what_is_left_open_is_denied_as_well(card: str, words: str) -> None:
    somebody = choosing(*CHOICES[card])
    before = somebody.conversation.state
    somebody.says(words)
    assert somebody.conversation.state == before


@pytest.mark.parametrize("words", ["I don't mind, any time", "not too late, as soon as possible"])
def test_it_is_wished_for_where_the_no_is_of_something_else(words: str) -> None:
    somebody = choosing(*CHOICES["time"])
    somebody.says(words)
    somebody.sees("These times are free.")
