"""The same words on other days of the week, at the turn of the year, and on both sides of the clock changes."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

LONDON = ZoneInfo("Europe/London")
ON_OTHER_DAYS = [
    # Monday
    ("2026-11-23T09:00", "next Tuesday", "2026-12-01"),
    ("2026-11-23T09:00", "next Friday", "day?ambiguous 2026-11-27,2026-12-04"),
    ("2026-11-23T09:00", "this Friday", "2026-11-27"),
    ("2026-11-23T09:00", "Monday", "day?ambiguous 2026-11-23,2026-11-30"),
    ("2026-11-23T09:00", "next Monday", "2026-11-30"),
    ("2026-11-23T09:00", "this weekend", "2026-11-28..2026-11-29"),
    ("2026-11-23T09:00", "next weekend", "day?ambiguous 2026-11-28,2026-12-05"),
    ("2026-11-23T09:00", "next week", "2026-11-30..2026-12-06"),
    ("2026-11-23T09:00", "later this week", "2026-11-24..2026-11-29"),
    ("2026-11-23T09:00", "rest of the week", "2026-11-24..2026-11-29"),
    # Wednesday
    ("2026-11-25T12:00", "next Tuesday", "2026-12-01"),
    ("2026-11-25T12:00", "next Friday", "2026-12-04"),
    ("2026-11-25T12:00", "Tuesday this week", "day?ambiguous 2026-12-01"),
    ("2026-11-25T12:00", "early this week", "day?past"),
    ("2026-11-25T12:00", "Wednesday week", "day?ambiguous 2026-12-02,2026-12-09"),
    ("2026-11-25T12:00", "the 25th", "day?ambiguous 2026-11-25,2026-12-25"),
    ("2026-11-25T12:00", "the 24th", "2026-12-24"),
    ("2026-11-25T12:00", "wednesday the 25th", "2026-11-25"),
    ("2026-11-25T12:00", "25 november", "2026-11-25"),
    ("2026-11-25T12:00", "the 25th of december", "2026-12-25"),
    ("2026-11-25T12:00", "the 25th to the 27th", "2026-11-25..2026-11-27"),
    ("2026-11-25T12:00", "december except the 25th", "2026-12-01..2026-12-31"),
    ("2026-11-25T12:00", "not the 25th", "2026-11-26..2027-11-26"),
    ("2026-11-25T12:00", "the 25th or the 26th", "day?ambiguous 2026-11-25,2026-11-26,2026-12-25"),
    ("2026-11-28T08:00", "the 28th at 10", "10:00 | day?ambiguous 2026-11-28,2026-12-28"),
    ("2026-11-25T12:00", "before today", "day?past"),
    ("2026-11-25T18:00", "weds 4.20", "2026-12-02 | 16:20"),
    ("2026-11-25T22:00", "wednesday", "2026-12-02"),
    # Friday
    ("2026-11-27T16:00", "next Monday", "2026-11-30"),
    ("2026-11-27T16:00", "next Saturday", "2026-12-05"),
    ("2026-11-27T16:00", "this weekend", "2026-11-28..2026-11-29"),
    ("2026-11-27T16:00", "next weekend", "2026-12-05..2026-12-06"),
    ("2026-11-27T16:00", "from Friday to Monday", "day?ambiguous 2026-11-27,2026-11-30,2026-12-04"),
    ("2026-11-27T16:00", "Saturday to Monday", "2026-11-28..2026-11-30"),
    # Saturday
    ("2026-11-28T08:00", "next Monday", "day?ambiguous 2026-11-30,2026-12-07"),
    ("2026-11-28T08:00", "start of the week", "2026-11-30..2026-12-01"),
    ("2026-11-28T08:00", "thursday or friday this week coming", "2026-12-03..2026-12-04"),
    ("2026-11-28T08:00", "weekend", "2026-11-28..2026-11-29"),
    ("2026-11-28T08:00", "next Sunday", "2026-12-06"),
    # The turn of the year
    ("2026-12-31T23:59", "tomorrow", "2027-01-01"),
    ("2026-12-31T23:59", "the 1st", "2027-01-01"),
    ("2026-12-31T23:59", "in a month", "2027-01-31"),
    ("2026-12-31T23:59", "next month", "2027-01-01..2027-01-31"),
    ("2026-12-31T23:59", "31 December", "2026-12-31"),
    ("2027-01-02T10:00", "30 December", "2027-12-30"),
    ("2027-01-31T10:00", "in a month", "2027-02-28"),
    ("2027-01-31T10:00", "the 30th", "2027-03-30"),
    ("2028-02-28T10:00", "tomorrow", "2028-02-29"),
    ("2028-02-28T10:00", "29 Feb", "2028-02-29"),
]


@pytest.mark.parametrize(("now", "text", "meaning"), ON_OTHER_DAYS)
def test_what_a_day_phrase_means_depends_on_today(now: str, text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, datetime.fromisoformat(now)) == meaning


# Clocks go back on Sunday 25 October 2026 at 02:00 and forward on Sunday 28 March 2027 at 01:00.
AROUND_CLOCK_CHANGES = [
    ("2026-10-24T23:30", "tomorrow at 9", "2026-10-25 | 09:00"),
    ("2026-10-24T23:30", "in two days", "2026-10-26"),
    ("2026-10-24T23:30", "a week today at 16:30", "2026-10-31 | 16:30"),
    ("2026-10-25T00:30", "today after 4", "2026-10-25 | 16:00-"),
    ("2026-10-25T01:30", "tomorrow", "2026-10-26"),
    ("2026-10-25T23:30", "tomorrow morning", "2026-10-26 | -12:00"),
    ("2026-10-26T00:10", "in a week", "2026-11-02"),
    ("2026-10-20T10:00", "next Sunday at 10", "10:00 | day?ambiguous 2026-10-25,2026-11-01"),
    ("2027-03-27T23:30", "tomorrow", "2027-03-28"),
    ("2027-03-27T23:30", "tomorrow at half past two", "2027-03-28 | 14:30"),
    ("2027-03-27T23:30", "in 24 hours", "2027-03-28 | 23:30"),
    ("2027-03-28T00:30", "today at 10", "2027-03-28 | 10:00"),
    ("2027-03-28T02:30", "tomorrow", "2027-03-29"),
    ("2027-03-28T23:30", "the day after tomorrow", "2027-03-30"),
    ("2027-03-22T10:00", "a week today", "2027-03-29"),
    ("2027-03-22T10:00", "between 27 and 29 March", "2027-03-27..2027-03-29"),
    ("2026-10-24T23:30", "from 8 to 9 tomorrow", "2026-10-25 | 08:00-09:00"),
    ("2026-10-20T10:00", "from saturday 1pm", "2026-10-24..2027-10-20 | 13:00-"),
    ("2026-10-20T10:00", "last day of october", "2026-10-31"),
    ("2026-10-25T00:30", "this morning", "2026-10-25 | -12:00"),
    ("2026-10-24T10:00", "a month today", "2026-11-24"),
    ("2026-10-23T10:00", "in 2 or 3 days", "2026-10-25..2026-10-26"),
    ("2027-03-27T23:30", "from 1 to 3 tomorrow", "2027-03-28 | 13:00-15:00"),
    ("2027-03-26T10:00", "a week on sunday", "2027-04-04"),
    ("2027-03-26T10:00", "end of march", "2027-03-26..2027-03-31"),
    ("2027-03-24T10:00", "week ending the 28th", "2027-03-24..2027-03-28"),
    ("2027-02-28T10:00", "a month today", "2027-03-28"),
    ("2027-03-28T00:30", "8-9 this morning", "2027-03-28 | 08:00-09:00"),
]


@pytest.mark.parametrize(("now", "text", "meaning"), AROUND_CLOCK_CHANGES)
@pytest.mark.parametrize("zone", [None, LONDON])
def test_days_and_hours_are_those_on_the_wall(
    now: str, text: str, meaning: str, zone: ZoneInfo | None, told: Callable[..., str]
) -> None:
    assert told(text, datetime.fromisoformat(now).replace(tzinfo=zone)) == meaning
