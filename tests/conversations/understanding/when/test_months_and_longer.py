"""Months, what lies between two of them, quarters, seasons and years.

All of them said on Tuesday 24 November 2026 at ten.
"""

from collections.abc import Callable
from datetime import datetime

import pytest

TUESDAY = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - wall clock at the clinic

MONTHS = {
    "February to April": "2027-02-01..2027-04-30",
    "from March until May": "2027-03-01..2027-05-31",
    "April through June": "2027-04-01..2027-06-30",
    "between February and April": "2027-02-01..2027-04-30",
    "Jan-Mar": "2027-01-01..2027-03-31",
    "Dec/Jan": "2026-12-01..2027-01-31",
    "May or June": "2027-05-01..2027-06-30",
    "March, April or May": "2027-03-01..2027-05-31",
    "from mid December to early January": "2026-12-11..2027-01-10",
    "late January to mid February": "2027-01-21..2027-02-20",
    "mid to late January": "2027-01-11..2027-01-31",
    "late January or early February": "2027-01-21..2027-02-10",
    "December 2026 to February 2027": "2026-12-01..2027-02-28",
    "from June to August, mornings": "2027-06-01..2027-08-31 | -12:00",
    "from May onwards": "2027-05-01..2027-11-24",
    "not before March": "2027-03-01..2027-11-24",
    "April and May": "2027-04-01..2027-05-31",
    "the month after next": "2027-01-01..2027-01-31",
    "this month or next month": "2026-11-24..2026-12-31",
    "3/2027": "2027-03-01..2027-03-31",
    "December to February 2027": "2026-12-01..2027-02-28",
}

MONTH_END = {
    "near the end of month": "2026-11-24..2026-11-30",
    "until end of month": "2026-11-24..2026-11-30",
    "before the month end": "2026-11-24..2026-11-30",
    "by EOM": "2026-11-24..2026-11-30",
    "at month end": "2026-11-24..2026-11-30",
    "EOM": "2026-11-24..2026-11-30",
    "by the end of next month": "2026-11-24..2026-12-31",
    "before the end of January": "2026-11-24..2027-01-31",
    "no later than the end of December": "2026-11-24..2026-12-31",
    "the last ten days of January": "2027-01-22..2027-01-31",
    "the first two weeks of January": "2027-01-01..2027-01-14",
    "first half of January": "2027-01-01..2027-01-15",
    "the second half of next month": "2026-12-16..2026-12-31",
    "latter part of December": "2026-12-21..2026-12-31",
}

YEARS = {
    "later this year": "2026-11-24..2026-12-31",
    "some time this year": "2026-11-24..2026-12-31",
    "early next year": "2027-01-01..2027-03-31",
    "at the beginning of next year": "2027-01-01..2027-01-31",
    "any time next year": "2027-01-01..2027-12-31 | anytime",
    "towards the end of the year": "2026-12-01..2026-12-31",
    "by the end of the year": "2026-11-24..2026-12-31",
    "before year end": "2026-11-24..2026-12-31",
    "EOY": "2026-11-24..2026-12-31",
    "in the middle of next year": "2027-05-01..2027-08-31",
    "in the second half of 2027": "2027-07-01..2027-12-31",
    "first half of next year": "2027-01-01..2027-06-30",
    "in 2027": "2027-01-01..2027-12-31",
    "late 2027": "2027-10-01..2027-12-31",
    "in the new year": "2027-01-01..2027-03-31",
    "after the new year": "2027-01-02..2027-11-24",
    "H1 2027": "2027-01-01..2027-06-30",
}

QUARTERS = {
    "Q2 2027": "2027-04-01..2027-06-30",
    "in the first quarter": "2027-01-01..2027-03-31",
    "the third quarter of next year": "2027-07-01..2027-09-30",
    "fourth quarter of 2027": "2027-10-01..2027-12-31",
    "this quarter": "2026-11-24..2026-12-31",
    "next quarter": "2027-01-01..2027-03-31",
    "end of the quarter": "2026-12-01..2026-12-31",
    "Q1": "2027-01-01..2027-03-31",
    "early in the second quarter of 2027": "2027-04-01..2027-04-30",
    "in the spring": "2027-03-01..2027-05-31",
    "next summer": "2027-06-01..2027-08-31",
    "this winter": "2026-12-01..2027-02-28",
    "early autumn": "day?past",
    "summer 2027": "2027-06-01..2027-08-31",
    "before the spring": "2026-11-24..2027-02-28",
    "the end of winter": "2027-02-01..2027-02-28",
    "by next spring": "2026-11-24..2027-05-31",
    "by the end of 2027": "2026-11-24..2027-12-31",
    "by the end of next year": "2026-11-24..2027-12-31",
}


@pytest.mark.parametrize(("text", "meaning"), MONTHS.items())
def test_from_one_month_to_another_is_a_span(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), MONTH_END.items())
def test_the_end_of_the_month_needs_no_article(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), YEARS.items())
def test_parts_of_a_year_are_read(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), QUARTERS.items())
def test_quarters_and_seasons_are_read(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning
