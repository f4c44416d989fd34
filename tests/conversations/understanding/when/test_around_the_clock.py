"""Hours as people say them who name no clock, or half a one.

All of them said on Sunday 22 November 2026 at ten.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

SAID = {
    "2ish-4ish": "14:00-16:00",
    "2ish to 4ish on tuesday": "2026-11-24 | 14:00-16:00",
    "after 2ish": "14:00-",
    "friday before 11am ish": "2026-11-27 | -11:00",
    "10am-noon": "10:00-12:00",
    "2 or half past": "time?ambiguous 14:00,14:30",
    "quarter to or quarter past 2": "time?ambiguous 13:45,14:15",
    "last thing Friday afternoon": "2026-11-27 | 15:00-18:00",
    "first thing in the afternoon": "13:00-15:00",
    "by close of play on wednesday": "2026-11-22..2026-11-25",
    "cob friday": "2026-11-22..2026-11-27",
    "breakfast time": "-10:00",
    "crack of dawn": "-10:00",
    "during school hours": "09:00-15:00",
    "between school runs": "09:00-15:00",
    "office hours only": "09:00-17:00",
    "any daytime next week": "2026-11-23..2026-11-29 | 09:00-17:00",
    "between the hours of ten and twelve": "10:00-12:00",
    "either am or pm": "-17:00",
    "am if poss": "-12:00",
    "this eve": "2026-11-22 | 17:00-",
    "thursday avo": "2026-11-26 | 12:00-17:00",
    "ten days or so": "2026-12-02",
    "a week or two": "2026-11-29..2026-12-06",
    "in 2wks": "2026-12-06",
    "next week, front end": "2026-11-23..2026-11-24",
    "next week, later on": "2026-11-26..2026-11-27",
    "the front end of next week": "2026-11-23..2026-11-24",
    "tuesday, latest 5pm": "2026-11-24 | -17:00",
    "4 at the latest on tuesday": "2026-11-24 | -16:00",
    "tuesday, earliest 10am": "2026-11-24 | 10:00-",
    "the 26th, at the very earliest half 2": "2026-11-26 | 14:30-",
    "10am earliest on tuesday": "2026-11-24 | 10:00-",
    "after 3 in december": "2026-12-01..2026-12-31 | 15:00-",
    "any time before 11 in january": "2027-01-01..2027-01-31 | -11:00",
    "at 3 in december": "2026-12-01..2026-12-31 | 15:00",
    "ten days or so, after 3": "2026-12-02 | 15:00-",
    "2-3 weeks, mornings": "2026-12-06..2026-12-13 | -12:00",
    "some time before the 5th, 15:00": "2026-11-22..2026-12-04 | 15:00",
    "after the 5th, 10am": "2026-12-06..2027-11-22 | 10:00",
    "10-12am on tuesday": "2026-11-24 | 10:00-12:00",
    "9 to 12am": "09:00-12:00",
    "the first afternoon slot you've got": "12:00-17:00 | soonest",
    "first morning appointment available": "-12:00 | soonest",
    "the very first evening slot": "17:00- | soonest",
    "the first morning you have": "-12:00 | soonest",
    "the next lunchtime slot": "12:00-14:00 | soonest",
    "first morning slot after the 3rd": "2026-12-04..2027-11-22 | -12:00 | soonest",
    "the first afternoon next week": "2026-11-23..2026-11-29 | 12:00-17:00 | soonest",
    "the first 9am slot you've got": "09:00 | soonest",
    "the first saturday slot you have": "2026-11-22..2027-11-22 sat | soonest",
    "the first weekend slot": "2026-11-22..2027-11-22 sat+sun | soonest",
    "morning is best": "-12:00",
    "afternoon is better for me": "12:00-17:00",
    "evening would be easiest on friday": "2026-11-27 | 17:00-",
    "morning is my preference": "-12:00",
    "afternoon is fine": "12:00-17:00",
    "morning is no good": "12:00-",
}
OTHERWISE = {
    "out of office hours": "",
    "after the school run": "time?ambiguous 09:00-,15:30-",
    "the first, in the afternoon": "2026-12-01 | 12:00-17:00",
    "on the first, afternoon slot": "2026-12-01 | 12:00-17:00",
    "the first of december, afternoon slot": "2026-12-01 | 12:00-17:00",
    "the second afternoon slot": "time?ambiguous 12:00-17:00",
    "the next monday slot": "day?ambiguous 2026-11-23,2026-11-30",
    "the first tuesday of december": "2026-12-01",
    "tuesday at the latest": "2026-11-22..2026-11-24",
    "the 10th at the earliest": "2026-12-10..2027-11-22 | soonest",
    "from tuesday, 10am": "2026-11-24..2027-11-22 | 10:00-",
    "the 3rd in december": "2026-12-03",
    "after the 3rd in december": "2026-12-04..2027-11-22",
    "8pm-12am": "time?impossible",
    "10 to 3pm": "10:00-15:00",
    "5 to 3 pm": "14:55",
    "morning is there anything tuesday": "2026-11-24",
    "morning is my appointment still on tuesday": "2026-11-24",
    "evening would you have anything friday": "2026-11-27",
    "morning, I need to come on tuesday": "2026-11-24",
}


@pytest.mark.parametrize(("text", "meaning"), SAID.items())
def test_hours_without_a_clock_are_read(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), OTHERWISE.items())
def test_what_names_no_hours_is_not_guessed(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
