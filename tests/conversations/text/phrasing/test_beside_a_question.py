"""A choice that stands beside a question is taken, and the question is answered."""

from __future__ import annotations

import pytest

from conversations.intents import CardKind
from conversations.text.phrasing.beside import beside
from tests.conversations.patient import Patient

BESIDE = (
    ("Dr Patel, and could an interpreter be there", "Dr Patel"),
    ("Camden please. Is there parking?", "Camden please"),
    ("a woman please and can my husband come in with me", "a woman please"),
    ("Is there parking at Camden", ""),
    ("Camden? is there a lift", ""),
    ("Camden. No. Hang on. Is that the one with the broken lift?", ""),
    ("Is Dr Patel a woman, and can I park", ""),
    ("I would like to come one fine day when all of this is over to Camden. Is there parking?", ""),
    ("Do you know her, is there parking?", ""),
)


@pytest.mark.parametrize(("words", "rest"), BESIDE)
def test_the_choice_beside_it_is_found(words: str, rest: str) -> None:
    assert beside(words, CardKind.CHOOSING) == rest


def test_it_is_taken_and_the_question_answered(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("Camden please. Is there parking?")
    at_types.sees("I do not know where to park there.", "GP consultation · Camden", "Who would you like to see?")


def test_what_is_no_choice_leaves_the_card_as_it_is(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("Hello dear friend of mine. Is there parking?")
    at_types.sees("I do not know where to park there.", "Where would suit you?")


def test_a_day_beside_it_is_kept_for_the_card_that_asks_for_it(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("Do you have parking? Friday please")
    at_types.sees("I do not know where to park there.", "Noted: Fri 27 Nov.", "Where would suit you?")


def test_of_two_who_are_named_beside_it_neither_is_chosen(at_types: Patient) -> None:
    for choice in ("GP consultation", "Any place"):
        at_types.taps(choice)
    before = at_types.conversation
    at_types.says("Is there parking? Dr Patel or Dr Ford")
    at_types.sees("I do not know where to park there.", "Who would you like to see?")
    assert at_types.conversation == before
