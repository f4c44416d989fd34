"""The clinic may spell a key otherwise than before: it is the same one, and no other is taken for it."""

from __future__ import annotations

import pytest

from conversations.clinic.keys import plain, same_key
from conversations.clinic.model import Key

SAME: list[tuple[Key, Key]] = [
    (7, "7"),
    ("7", "007"),
    ("GP", "gp"),
    (" gp", "gp "),
    (31, "0x1F"),
    (31, "1f"),
    ("0x1f", "001F"),
    ("AB-12", "ab-12"),
]
OTHERS: list[tuple[Key, Key]] = [(7, 70), ("gp", "gp2"), ("10", 16), ("0x10", 10), ("ab-12", "ab-13"), ("", 0)]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_a_key_is_the_same_however_it_is_spelled(one: Key, other: Key) -> None:
    assert same_key(one, other)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_another_key_is_another(one: Key, other: Key) -> None:
    assert not same_key(one, other)


def test_what_is_not_told_is_no_key() -> None:
    assert not same_key(None, 7)
    assert not same_key(7, None)


def test_a_long_key_is_no_number() -> None:
    assert plain("A" * 5000) == "a" * 5000
