"""Days counted from another day, or in working days; weekdays and weeks beside a day.

All of them said on Tuesday 24 November 2026 at ten.
"""

from collections.abc import Callable
from datetime import datetime

import pytest

TUESDAY = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - wall clock at the clinic

COUNTED = {
    "four days after Boxing Day": "2026-12-30",
    "six days from tomorrow": "2026-12-01",
    "a week after the 7th of December": "2026-12-14",
    "two weeks from next Monday": "2026-12-14",
    "three weeks before Easter": "2027-03-07",
    "a day before the 14th": "2026-12-13",
    "two days before New Year's Day": "2026-12-30",
    "10 days after 4 January": "2027-01-14",
    "a fortnight from Friday": "2026-12-11",
    "a month after 10 January": "2027-02-10",
    "three months after Christmas": "2027-03-25",
    "5 days before Christmas Eve": "2026-12-19",
    "the day before the 16th": "2026-12-15",
    "the day after Good Friday": "2027-03-27",
}

WITHIN = {
    "within three weeks from today": "2026-11-24..2026-12-15",
    "within a week of the 14th": "2026-12-14..2026-12-21",
    "within 10 days from tomorrow": "2026-11-25..2026-12-05",
    "within two days after Boxing Day": "2026-12-26..2026-12-28",
    "inside a fortnight": "2026-11-24..2026-12-08",
    "in under three weeks": "2026-11-24..2026-12-15",
    "no more than a week": "2026-11-24..2026-12-01",
    "within the next ten days": "2026-11-24..2026-12-04",
    "within five days of the 10th": "2026-12-10..2026-12-15",
    "at least two weeks from now": "2026-12-08..2027-11-24",
    "within December": "2026-12-01..2026-12-31",
    "within a week of Tuesday": "day?ambiguous 2026-11-24,2026-12-01",
}

WORKING = {
    "in 2 working days": "2026-11-26",
    "in ten business days": "2026-12-08",
    "within four working days": "2026-11-24..2026-11-30",
    "within the next six business days": "2026-11-24..2026-12-02",
    "in the next five working days": "2026-11-24..2026-12-01",
    "next working day": "2026-11-25",
    "three working days from now": "2026-11-27",
    "two working days after the 24th of December": "2026-12-30",
    "four working days before Christmas": "2026-12-21",
    "the last working day before Christmas": "2026-12-24",
    "first working day of January": "2027-01-04",
    "the third working day of next month": "2026-12-03",
    "last business day of the month": "2026-11-30",
    "the first working day after the weekend": "2026-11-30",
    "the working day after Boxing Day": "2026-12-29",
    "in a working day or two": "day?ambiguous 2026-11-25",
}

BESIDE = {
    "the Tuesday before Christmas": "2026-12-22",
    "the first Monday after the 10th": "2026-12-14",
    "third Thursday after New Year": "2027-01-21",
    "second Friday before Easter": "2027-03-19",
    "the Wednesday following the 14th": "2026-12-16",
    "the week after the 12th of January": "2027-01-18..2027-01-24",
    "the weekend before the 20th": "2026-12-12..2026-12-13",
    "the weekend after Christmas": "2026-12-26..2026-12-27",
    "two Mondays from now": "2026-12-07",
    "Thursday in two weeks": "2026-12-10",
    "the next three Fridays": "2026-11-27..2026-12-11 fri",
    "the day after next Monday": "2026-12-01",
    "the week after Tuesday": "day?ambiguous 2026-11-24,2026-12-01",
    "the weekend after the 12th": "2026-12-19..2026-12-20",
    "the day after next Friday": "day?ambiguous 2026-11-28,2026-12-05",
}


@pytest.mark.parametrize(("text", "meaning"), COUNTED.items())
def test_days_are_counted_from_the_day_that_is_named(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), WITHIN.items())
def test_within_so_many_days_of_a_day_is_a_span(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), WORKING.items())
def test_working_days_leave_out_weekends_and_bank_holidays(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), BESIDE.items())
def test_a_weekday_or_a_week_beside_a_day_is_counted_from_it(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning
