"""A word of dates or times that nobody reads, beside one that was read, makes a doubt.

All of them said on Tuesday 24 November 2026 at ten.
"""

from collections.abc import Callable
from datetime import datetime

import pytest

TUESDAY = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - wall clock at the clinic

LEFT_OVER = {
    "several days after Christmas": "day?ambiguous",
    "the ides of March": "day?ambiguous",
    "a few weeks before Easter": "day?ambiguous",
    "the penultimate Friday of January": "2027-01-22",
    "last but one week of January": "2026-12-11..2026-12-17",
    "this weekend or next": "day?ambiguous 2026-11-28,2026-11-29",
    "Christmas period days": "day?ambiguous 2026-12-25",
    "March in 1 year": "day?ambiguous 2027-11-24",
    "every second Friday": "day?ambiguous",
    "in a day or two or so": "2026-11-25..2026-11-26",
    "the last fifth of January": "day?ambiguous 2027-01-05",
    "at 2pm half": "time?ambiguous 14:00",
}

NOTHING_LEFT = {
    "any day next week": "2026-11-30..2026-12-06 | anytime",
    "all day on Thursday": "2026-11-26 | anytime",
    "one morning next week": "2026-11-30..2026-12-06 | -12:00",
    "the one on Friday": "2026-11-27",
    "some day in January": "2027-01-01..2027-01-31",
    "which day is free, Friday or Saturday": "2026-11-27..2026-11-28",
    "two appointments on Friday please": "2026-11-27",
    "one for Friday": "2026-11-27",
}


@pytest.mark.parametrize(("text", "meaning"), LEFT_OVER.items())
def test_what_nobody_reads_beside_a_day_is_asked_back(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), NOTHING_LEFT.items())
def test_what_has_to_do_with_nothing_is_no_doubt(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning
