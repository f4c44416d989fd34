"""A clause that would be left out of the answer without a word is answered as well, or taken up in it."""

from __future__ import annotations

import pytest

from tests.conversations.intents.conftest import CHOICES, choosing

TAKEN_UP = [
    ("place", "Camden but only if it's on the ground floor", "lifts, steps", "You also wrote “Camden”"),
    ("place", "Richmond, and will I be able to pay by card there", "pay nothing in this chat", "“Richmond”"),
    ("time", "Friday if it's before 10, otherwise Monday", "Which day do you mean?", "“if it's before 10”"),
    ("type", "GP and I want someone who speaks Polish", "interpreter", "You also wrote “GP”"),
]
PASSED_OVER = [
    ("clinician", "Someone who speaks Polish if you have", "interpreter"),
    ("time", "how long will I be there for, I need to tell my boss", "depends on the visit"),
    ("confirm", "not yet, let me check my diary", "Take your time"),
]


@pytest.mark.parametrize(("card", "typed", "answer", "taken_up"), TAKEN_UP)
def test_what_would_be_left_out_is_taken_up(card: str, typed: str, answer: str, taken_up: str) -> None:
    patient = choosing(*CHOICES[card])
    patient.says(typed)
    patient.sees(answer, taken_up)


@pytest.mark.parametrize(("card", "typed", "answer"), PASSED_OVER)
def test_what_only_tells_is_passed_over(card: str, typed: str, answer: str) -> None:
    patient = choosing(*CHOICES[card])
    patient.says(typed)
    patient.sees(answer)
    patient.sees_no("You also")
