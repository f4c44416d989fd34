"""Weeks and weekends by a day in them, by their number, by their place in a month.

All of them said on Tuesday 24 November 2026 at ten.
"""

from collections.abc import Callable
from datetime import datetime

import pytest

TUESDAY = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - wall clock at the clinic

WEEK_OF = {
    "the week of December 16th": "2026-12-14..2026-12-20",
    "the week of 16 December": "2026-12-14..2026-12-20",
    "week of January 13": "2027-01-11..2027-01-17",
    "week commencing Dec 14": "2026-12-14..2026-12-20",
    "w/c 4 January": "2027-01-04..2027-01-10",
    "w/b January 18": "2027-01-18..2027-01-24",
    "wc 11/1": "day?ambiguous 2027-01-11,2027-11-01",
    "the week beginning Monday 14th December": "2026-12-14..2026-12-20",
    "the week starting January 25th": "2027-01-25..2027-01-31",
    "week of the 16th": "2026-12-14..2026-12-20",
    "week ending 18 December": "2026-12-14..2026-12-18",
    "week ending January 15": "2027-01-11..2027-01-15",
    "the weekend of the 12th": "2026-12-12..2026-12-13",
    "the weekend of December 19": "2026-12-19..2026-12-20",
}

NUMBERS = {
    "week 50": "2026-12-07..2026-12-13",
    "wk 52": "2026-12-21..2026-12-27",
    "calendar week 4": "2027-01-25..2027-01-31",
    "week no. 6": "2027-02-08..2027-02-14",
    "week number 7 of 2027": "2027-02-15..2027-02-21",
    "week 2 of next year": "2027-01-11..2027-01-17",
    "2027-W03": "2027-01-18..2027-01-24",
    "KW 5": "2027-02-01..2027-02-07",
    "Tuesday of week 51": "2026-12-15",
    "ISO week 53": "2026-12-28..2027-01-03",
    "week 53 of 2027": "day?impossible",
    "weeks 50 and 51": "2026-12-07..2026-12-20",
    "weeks 1 and 2": "2027-01-04..2027-01-17",
    "Friday in week 2": "2027-01-15",
    "week 60": "day?impossible",
}

IN_A_MONTH = {
    "third week of January": "2027-01-15..2027-01-21",
    "the last week of December": "2026-12-25..2026-12-31",
    "week 2 of January": "2027-01-08..2027-01-14",
    "first weekend in January": "2027-01-02..2027-01-03",
    "the last weekend of February": "2027-02-27..2027-02-28",
    "the second Thursday in January": "2027-01-14",
    "last Monday of next month": "2026-12-28",
    "fifth Tuesday of December": "2026-12-29",
    "the fifth Friday in December": "day?impossible",
    "first Monday of the new year": "2027-01-04",
    "third day of January": "2027-01-03",
    "the last day of February 2027": "2027-02-28",
    "first of next month": "2026-12-01",
    "second to last Friday in January": "2027-01-22",
    "the last Monday of the year": "2026-12-28",
    "first Saturday in 2027": "2027-01-02",
    "the last week of the year": "2026-12-25..2026-12-31",
    "first Tuesday of the month": "2026-12-01",
    "the middle of the month": "2026-12-11..2026-12-20",
    "mid-month": "2026-12-11..2026-12-20",
    "third day of the new year": "2027-01-03",
}

SETS = {
    "Mondays and Fridays": "2026-11-27..2027-11-22 mon+fri",
    "Tuesday and Thursday evenings": "2026-11-24..2027-11-24 tue+thu | 17:00-",
    "any weekday after 5": "2026-11-24..2027-11-24 mon+tue+wed+thu+fri | 17:00-",
    "weekends in January": "2027-01-01..2027-01-31 sat+sun",
    "Fridays in January": "2027-01-01..2027-01-31 fri",
    "every other Monday": "day?ambiguous",
    "Wednesdays from January": "2027-01-01..2027-11-24 wed",
    "Tuesdays until Christmas": "2026-11-24..2026-12-25 tue",
    "Thursdays before Easter": "2026-11-24..2027-03-27 thu",
    "any Monday before Christmas": "2026-11-24..2026-12-24 mon",
    "Monday to Thursday mornings": "2026-11-30..2026-12-03 | -12:00",
    "next week, Wednesday or Thursday": "2026-12-02..2026-12-03",
    "this week or next": "2026-11-24..2026-12-06",
    "all week": "2026-11-24..2026-11-29",
    "all weekdays but Monday": "2026-11-24..2027-11-24 tue+wed+thu+fri",
    "tomorrow or the day after": "2026-11-25..2026-11-26",
    "the weekend after this": "2026-12-05..2026-12-06",
    "the second Monday from now": "2026-12-07",
    "from the 3rd to the 8th except the weekend": "2026-12-03..2026-12-08 mon+tue+thu+fri",
    "from the 3rd to the 8th except the 5th": "2026-12-03..2026-12-08 mon+tue+thu+fri+sun",
    "between the 3rd and the 8th december excluding the 5th": "2026-12-03..2026-12-08 mon+tue+thu+fri+sun",
    "december except the 24th": "2026-12-01..2026-12-31",
    "this working week": "2026-11-24..2026-11-27",
    "first day of next week": "2026-11-30",
    "the last day of next week": "2026-12-04",
}


@pytest.mark.parametrize(("text", "meaning"), WEEK_OF.items())
def test_the_week_of_a_day_is_read_in_either_order(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), NUMBERS.items())
def test_weeks_have_numbers(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), IN_A_MONTH.items())
def test_weeks_weekends_and_days_of_a_month_have_ordinals(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), SETS.items())
def test_sets_of_weekdays_are_read(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning
