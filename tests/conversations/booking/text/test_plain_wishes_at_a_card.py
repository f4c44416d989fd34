"""What is plainly wished for at a card of a booking is taken; where it is in doubt, a button stands for each."""

from __future__ import annotations

import pytest

from tests.conversations.intents.conftest import CHOICES, choosing

WITH_PATEL = "Camden · Dr Anita Patel · as soon as possible"
WHICH = "Which one: Dr Anita Patel · Dr Tom"
NOT_PATEL = "Left out, as you said: Dr Anita Patel."

SAID: tuple[tuple[str, str, str], ...] = (
    # one instead of another
    ("confirm", "can it be dr patel instead of any", WITH_PATEL),
    ("confirm", "I'd rather it was Dr Patel not just any clinician", WITH_PATEL),
    ("confirm", "could it be richmond instead of camden", "GP consultation · Richmond"),
    ("confirm", "anyone rather than dr patel", NOT_PATEL),
)


@pytest.mark.parametrize(("card", "words", "reads"), SAID, ids=[f"{card}: {words}" for card, words, _ in SAID])
def test_it_is_taken_as_it_is_meant(card: str, words: str, reads: str) -> None:
    somebody = choosing(*CHOICES[card])
    somebody.says(words)
    somebody.sees(reads)
    assert not somebody.booked


@pytest.mark.parametrize("card", ["time", "slot", "confirm"])
def test_who_is_meant_of_two_can_be_tapped(card: str) -> None:
    somebody = choosing(*CHOICES[card])
    somebody.says("dr patel or dr ford?")
    somebody.sees(WHICH, "Who would you like to see?")
    somebody.taps("Dr Anita Patel")
    somebody.sees("Camden · Dr Anita Patel")
