"""A word that turns a day or an hour into something else, and that no rule reads, makes a doubt; so do two days with
hours of their own.

All of them said on Sunday 22 November 2026 at ten.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

SUNDAY = datetime(2026, 11, 22, 10, 0)  # noqa: DTZ001 - wall clock at the clinic

ASKED = {
    "i leave on friday": "day?ambiguous 2026-11-27",
    "back on the 5th": "day?ambiguous 2026-12-05",
    "half way through the 9th": "day?ambiguous",
    "not the same day as my scan (21st)": "day?ambiguous 2026-12-21",
    "I am in Leeds thurs to sat so before or after that": "day?ambiguous 2026-11-26,2026-11-27,2026-11-28",
    "during the february half term week, 15th to 19th": "day?ambiguous",
    "start of the summer term": "day?ambiguous",
    "a blood test on the 20th so a few days after that": "day?ambiguous 2026-12-22,2026-12-23,2026-12-24",
    "the 9th itself": "day?ambiguous 2026-12-09",
    "whenever you like except when I'm working, mon to wed": "anytime | day?ambiguous 2026-11-23,2026-11-24,2026-11-25",
    "next week mornings or thursday afternoons": (
        "day?ambiguous 2026-11-23..2026-11-29 -12:00,2026-11-22..2027-11-22 thu 12:00-17:00"
    ),
    "any day either side of the 9th": "anytime | day?ambiguous 2026-12-08,2026-12-10",
    "the day before or after the 9th": "day?ambiguous 2026-12-08,2026-12-10",
    "a few days before christmas": "day?ambiguous 2026-12-21,2026-12-22,2026-12-23",
    "after 10/12 but before 12/12": "day?ambiguous 2026-12-10,2027-10-12",
    "tuesday the fifth": "day?ambiguous 2026-11-24,2026-12-05,2027-01-05",
    "mon 10.20 or if that's gone mon 10.40": "2026-11-23 | time?ambiguous 10:20,10:40",
}

READ = {
    "why not the 9th": "2026-12-09",
    "the 9th or not at all": "2026-12-09",
    "come back on the 9th": "2026-12-09",
    "can we push it back to the 9th": "2026-12-09",
    "the 9th, no problem": "2026-12-09",
    "this morning or this afternoon": "2026-11-22 | -17:00",
}


@pytest.mark.parametrize(("text", "meaning"), ASKED.items())
def test_what_turns_a_day_unread_is_asked_back(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, SUNDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), READ.items())
def test_what_does_not_turn_it_is_no_doubt(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, SUNDAY) == meaning
