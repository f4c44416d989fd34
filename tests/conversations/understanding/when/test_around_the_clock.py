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


HELD_OR_ASKED = {
    "mon 23 first appt": "2026-11-23 | soonest",
    "tuesday first slot": "2026-11-24 | soonest",
    "the last one before lunch on friday": "2026-11-27 | 11:00-12:00",
    "thurs 7pm or latest u got": "2026-11-26 | time?ambiguous 15:00-,19:00",
    "latest slot on a tuesday": "2026-11-22..2027-11-22 tue | time?ambiguous",
    "tuesday, round 11": "2026-11-24 | 11:00",
    "tuesday at the back of ten": "2026-11-24 | 10:00-10:30",
    "tomorrow eod": "2026-11-23 | 15:00-",
    "monday lunchtime, I get 12.30 to 1.15": "2026-11-23 | 12:30-13:15",
    "next month please, early on": "2026-12-01..2026-12-10",
    "same time next week": "2026-11-29 | time?ambiguous",
    "tuesday after my hair appointment at 10": "2026-11-24 | time?ambiguous",
    "she's at nursery 9 till 3": "time?ambiguous",
    "24th. If it's afternoon make it after 2": "2026-11-24 | time?ambiguous",
    "any afternoon, but if it's Friday make it before three": "day?ambiguous | time?ambiguous",
    "Not this week dear, my sister is here. The week after": "2026-11-23..2026-11-29",
    "not this week or next, the one following": "2026-11-30..2026-12-06",
    "I have exams until 4 December, after this any day is good": "2026-12-05..2027-11-22",
    "free until the 4th, after this date I'm away": "2026-11-22..2026-12-04",
    "it's got to be after the 28th so how about the tuesday": "2026-12-01",
    "after boxing day, 29th maybe": "2026-12-29",
    "working 7-11 tomorrow so after that": "2026-11-23 | 11:00-",
    "any day but after 5": "17:00-",
    "after 5 mon to thurs": "2026-11-22..2027-11-22 mon+tue+wed+thu | 17:00-",
    "could be friday, depends on my shift. say saturday to be safe": "2026-11-28",
    "next week, I'm not on site wednesday": "2026-11-23..2026-11-29 mon+tue+thu+fri+sat+sun",
}


@pytest.mark.parametrize(("text", "meaning"), SAID.items())
def test_hours_without_a_clock_are_read(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), OTHERWISE.items())
def test_what_names_no_hours_is_not_guessed(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), HELD_OR_ASKED.items())
def test_a_part_of_a_wish_is_held_or_asked(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
