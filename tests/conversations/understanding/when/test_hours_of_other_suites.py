"""Hours as the suites of other parsers have them; and single days and hours that are denied."""

from collections.abc import Callable
from datetime import datetime

import pytest

from conversations.understanding import Names, understand

TUESDAY = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - wall clock at the clinic

HOURS = {
    "late afternoon": "15:00-18:00",
    "1700hrs": "17:00",
    "0930": "09:30",
    "1400 hours": "14:00",
    "17:00": "17:00",
    "9.30am": "09:30",
    "9:30 a.m.": "09:30",
    "5pm": "17:00",
    "5 p.m.": "17:00",
    "5 PM": "17:00",
    "half 9": "09:30",
    "half past nine": "09:30",
    "half nine in the morning": "09:30",
    "noon": "12:00",
    "midday": "12:00",
    "noonish": "12:00",
    "midday-ish": "12:00",
    "around noon": "12:00",
    "about 3ish": "15:00",
    "3-ish": "15:00",
    "'til 4": "-16:00",
    "until 4": "-16:00",
    "till 4pm": "-16:00",
    "up to 4": "-16:00",
    "before 4": "-16:00",
    "by 4pm": "-16:00",
    "after 4": "16:00-",
    "from 4": "16:00-",
    "4 onwards": "16:00-",
    "4 or later": "16:00-",
    "between 2 and 4": "14:00-16:00",
    "2-4pm": "14:00-16:00",
    "2pm to 4pm": "14:00-16:00",
    "from 2 till 4": "14:00-16:00",
    "10 through 11:30": "10:00-11:30",
    "9 until noon": "09:00-12:00",
    "noon till 3": "12:00-15:00",
    "no earlier than 10": "10:00-",
    "no later than 3pm": "-15:00",
    "not before 11": "11:00-",
    "not after 3": "-15:00",
    "at the earliest 10": "10:00- | soonest",
    "earliest 10am": "10:00- | soonest",
    "latest 5pm": "-17:00",
    "4 at the latest": "-16:00",
    "evenings only": "17:00-",
    "after work": "17:00-",
    "before work": "-09:00",
    "quarter of five": "16:45",
    "fourteen hundred": "14:00",
    "five and twenty to four": "15:35",
    "five and twenty past two": "14:25",
    "forenoon": "-12:00",
    "elevenses": "10:30-11:30",
    "at teatime": "16:00-18:00",
    "early doors": "-10:00",
    "by lunchtime": "-12:00",
    "after the afternoon school run": "15:30-",
    "the latter part of the afternoon": "15:00-18:00",
    "at 2, no, make that 3": "15:00",
    "25:00": "time?impossible",
}

DENIED = {
    "between the 3rd and the 9th except weekends": (
        "2026-12-03..2026-12-09 mon+tue+wed+thu+fri",
        "weekday:5 weekday:6",
    ),
    "not today": ("2026-11-25..2027-11-25", "day:2026-11-24"),
    "not tomorrow": ("2026-11-26..2027-11-26", "day:2026-11-25"),
    "not this week": ("2026-11-30..2027-11-30", "days:2026-11-24..2026-11-29"),
    "today's no good": ("2026-11-25..2027-11-25", "day:2026-11-24"),
    "anything but the 7th": ("2026-11-24..2027-11-24", "day:2026-12-07"),
    "not the 7th": ("day?excluded", "day:2026-12-07"),
    "not on the 7th or the 9th": ("day?excluded", "day:2026-12-07 day:2026-12-09"),
    "except the 24th to the 26th": ("2026-11-27..2027-11-27", "days:2026-11-24..2026-11-26"),
    "any day except the 24th": ("2026-11-25..2027-11-25 | anytime", "day:2026-11-24"),
    "I have the plumber on the 7th": ("day?excluded", "day:2026-12-07"),
    "I can't make the 7th": ("day?excluded", "day:2026-12-07"),
    "the 7th is no good": ("day?excluded", "day:2026-12-07"),
    "not at 9": ("time?excluded", "time:09:00"),
    "not at 9 or 10": ("time?excluded", "time:09:00 time:10:00"),
    "anything but 9am": ("", "time:09:00"),
    "any time but 3pm": ("anytime", "time:15:00"),
    "not 12 to 2": ("time?excluded", "hours:12:00-14:00"),
    "not from 12 till 2": ("time?excluded", "hours:12:00-14:00"),
    "next week but not the 2nd": ("2026-11-30..2026-12-06 mon+tue+thu+fri+sat+sun", "day:2026-12-02"),
    "not next week": ("day?excluded", "days:2026-11-30..2026-12-06"),
    "not in December": ("day?excluded", "days:2026-12-01..2026-12-31"),
}


@pytest.mark.parametrize(("text", "meaning"), HOURS.items())
def test_hours_are_read_as_other_suites_write_them(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning", "denied"), [(text, *those) for text, those in DENIED.items()])
def test_single_days_and_hours_that_are_denied_are_no_wish(
    text: str, meaning: str, denied: str, told: Callable[..., str], names: Names
) -> None:
    assert told(text, TUESDAY) == meaning
    assert " ".join(understand(text, TUESDAY, names).denied.listed) == denied
