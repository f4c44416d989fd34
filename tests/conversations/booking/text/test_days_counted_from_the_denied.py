"""Days that are told by one that is denied, and bounds beside it: "not this week, the one after", "after the 1st, but
not Fridays". Said at the card that asks when.
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.conversations.intents.conftest import CHOICES, choosing

LAST = date(2027, 2, 13)
COUNTED = (
    ("not this week, the one after", "Mon 23 Nov to Sun 29 Nov"),
    ("not this week, next", "Mon 23 Nov to Sun 29 Nov"),
    ("not this week but the week after", "Mon 23 Nov to Sun 29 Nov"),
    ("not next week, the week after", "Mon 30 Nov to Sun 6 Dec"),
    ("not tomorrow, the day after", "Tue 24 Nov"),
    ("not the 25th, the day after", "Thu 26 Nov"),
    ("not the 25th, the next day", "Thu 26 Nov"),
    ("not today, the following day", "Mon 23 Nov"),
    ("not tomorrow", "as soon as possible"),
    ("not this week", "Mon 30 Nov to Sat 13 Feb"),
)
BOUNDED = (
    ("any day after the 1st, but mornings only and not Fridays", date(2026, 12, 2), (0, 1, 2, 3, 5, 6)),
    ("any day after the 1st but not fridays", date(2026, 12, 2), (0, 1, 2, 3, 5, 6)),
    ("from thursday on, not mondays", date(2026, 11, 26), (1, 2, 3, 4, 5, 6)),
    ("not mondays, from december", date(2026, 12, 1), (1, 2, 3, 4, 5, 6)),
    ("any day but friday, after the 5th", date(2026, 12, 6), (0, 1, 2, 3, 5, 6)),
)


@pytest.mark.parametrize(("words", "days"), COUNTED)
def test_a_day_that_is_counted_from_the_denied_one(words: str, days: str) -> None:
    somebody = choosing(*CHOICES["time"])
    somebody.says(words)
    somebody.sees(f"any clinician · {days}\n")


@pytest.mark.parametrize(("words", "first", "weekdays"), BOUNDED)
def test_a_bound_stays_beside_days_that_are_denied(words: str, first: date, weekdays: tuple[int, ...]) -> None:
    somebody = choosing(*CHOICES["time"])
    somebody.says(words)
    wanted = somebody.task.wish.time
    assert wanted is not None
    assert (wanted.first, wanted.last, wanted.weekdays) == (first, LAST, weekdays)


@pytest.mark.parametrize("words", ["not fridays", "any day but friday"])
def test_days_that_are_denied_from_now_on_are_left_out(words: str) -> None:
    somebody = choosing(*CHOICES["time"])
    somebody.says(words)
    somebody.sees("any clinician · as soon as possible\n", "Left out, as you said: Fridays.")
