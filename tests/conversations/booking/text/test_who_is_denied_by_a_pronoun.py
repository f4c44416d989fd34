"""Somebody is spoken of, and then denied by "him" or "her": that one is never chosen."""

from __future__ import annotations

import pytest

from tests.conversations.patient import Patient


@pytest.mark.parametrize(
    ("text", "taken", "left"),
    [
        ("Dr Ford ran fifty minutes late last time, so not him please", "Dr Anita Patel", "Dr Tom <Ford>"),
        ("Dr Ford was rude, not him", "Dr Anita Patel", "Dr Tom <Ford>"),
        ("I had Dr Patel and didn't get on, so not her thanks", "Dr Tom <Ford>", "Dr Anita Patel"),
        ("not him again, Dr Ford I mean", "Dr Anita Patel", "Dr Tom <Ford>"),
        ("I saw dr ford last time, anyone but him", "Dr Anita Patel", "Dr Tom <Ford>"),
        ("dr ford kept me waiting. not him", "Dr Anita Patel", "Dr Tom <Ford>"),
        ("Dr Patel is nice but the man, not her", "Dr Tom <Ford>", "Dr Anita Patel"),
    ],
)
def test_who_was_spoken_of_and_is_denied_is_not_chosen(at_types: Patient, text: str, taken: str, left: str) -> None:
    for choice in ("GP consultation", "Camden"):
        at_types.taps(choice)
    at_types.says(text)
    at_types.sees(f"Camden · {taken}", f"Left out, as you said: {left}.")


@pytest.mark.parametrize(
    "text", ["Dr Ford, not her", "Dr Ford please, not that it matters", "Dr Ford, he is never rude"]
)
def test_who_is_wished_for_beside_another_who_is_denied_is_chosen(at_types: Patient, text: str) -> None:
    for choice in ("GP consultation", "Camden"):
        at_types.taps(choice)
    at_types.says(text)
    at_types.sees("Camden · Dr Tom <Ford>")
