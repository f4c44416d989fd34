"""Bounds with a reason that has an hour of its own, what comes after somebody is busy, and words that tell no time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

BOUNDS = {
    "home help comes 9 to 10 so after that": "10:00-",
    "carer comes friday 9 to 10 so before that": "2026-11-27 | -09:00",
    "lunch club is 12 to 2 so after that": "14:00-",
    "I'm busy 10-12 so after": "12:00-",
    "I mind the baby 9 to 12 so before that": "-09:00",
    "friday me free. morning finish work": "2026-11-27 | 12:00-",
    "any day after 5 i work til half 4": "17:00-",
    "after 5, i work till 9": "time?ambiguous 09:00-,17:00-",
    "between noon and 3 as it doesn't open before 11.30am": "12:00-15:00",
    "after half past ten as I finish at half past nine": "time?ambiguous 09:30-,10:30-",
    "any day after the ten o'clock mass, so from 11": "11:00-",
    "after school, 4 or later": "16:00-",
    "afternoon, as the taxi is cheaper after 2": "14:00-17:00",
    "afternoon, as it is quieter after 5": "time?ambiguous",
    "friday after 13 hour": "2026-11-27 | 13:00-",
    "I do not want to wait until january": "2026-11-22..2026-12-31",
    "after the snow. mid jan": "2027-01-11..2027-01-20",
    "after work, after 12 december": "2026-12-13..2027-11-22 | 17:00-",
    "friday early like 8.30": "2026-11-27 | 08:30",
    "friday butt": "2026-11-27",
    "friday bingo": "day?ambiguous 2026-11-27",
    "my sister is here this week, next week any day": "2026-11-23..2026-11-29 | anytime",
    "free this week, next week any day": "2026-11-23..2026-11-29 | anytime",
    "inset day on fri 4th, any time that day": "2026-12-04 | anytime",
    "not on friday, any time that day": "anytime | day?excluded",
    "next thurs before my long day fri": "day?ambiguous 2026-11-26,2026-12-03",
    "thursday before my holiday saturday": "day?ambiguous 2026-11-26,2026-11-28",
    "not this week coming, the next, wed": "2026-12-02",
    "mornings but not the 12th": "2026-11-22..2027-11-22 | -12:00",
    "christmas week bar christmas day": "2026-12-21..2026-12-27 mon+tue+wed+thu+sat+sun",
    "tuesday, not too near lunch": "2026-11-24",
    "any day but after 17:00": "17:00-",
    "any day but after 5 december": "anytime | day?ambiguous",
    "any afternoon next week, but my lady comes on mondays": (
        "2026-11-23..2026-11-29 tue+wed+thu+fri+sat+sun | 12:00-17:00"
    ),
    "any morning next week, but mum visits thursday": "2026-11-23..2026-11-29 mon+tue+wed+fri+sat+sun | -12:00",
    "find me one in december": "2026-12-01..2026-12-31",
    "at one in december": "2026-12-01",
    "i dont work tuesdays or fridays so one of those": "2026-11-24..2027-11-19 tue+fri",
    "26 or 27 of this month": "2026-11-26..2026-11-27",
    "monday at the same time as last time": "2026-11-23 | time?ambiguous",
    "monday inshallah, afternoon": "2026-11-23 | 12:00-17:00",
    "wed 9 december at 10 if the lord spare": "2026-12-09 | 10:00",
    "this comming friday 10 oclock": "2026-11-27 | 10:00",
    "for my aunt: tues 1st dec 10.30?": "2026-12-01 | 10:30",
    "friday after the 15:30": "2026-11-27 | 15:30-",
    "preferably early december, first week": "2026-12-01..2026-12-07",
    "late january, after the 23rd": "2027-01-24..2027-01-31",
    "not today, tomorrow onwards": "2026-11-23..2027-11-22",
    "a wednesday but not this wednesday": "2026-11-26..2027-11-22 wed",
    "not this week, next week wednesday morning": "2026-11-25 | -12:00",
    "tues or thurs only, dialysis the other days": "2026-11-24..2027-11-18 tue+thu",
    "friday after bingo, so half past two": "2026-11-27 | 14:30",
    "friday after next, so 3": "day?ambiguous 2026-12-04,2026-12-11",
    "i work until 2 so 3 oclock everyday ok": "15:00",
    "i work till 3 so 2": "time?ambiguous 15:00-",
    "any, but give me two days notice": "2026-11-24..2027-11-22 | anytime",
    "wednesday, i need to be done by 11 for my train": "2026-11-25 | -11:00",
    "clocks go back tonight so let's not say tomorrow. tuesday 11am": "2026-11-24 | 11:00",
    "schools break up on the 18th so anything from the 21st": "2026-12-21..2027-11-22",
    "once my cast is off on the 30th": "2026-11-30..2027-11-22",
    "i'm on leave 7-11 december so anything in there": "2026-12-07..2026-12-11",
    "half-term next week, so any time": "2026-11-23..2026-11-29 | anytime",
    "exam on 24 and 26, other days ok": "2026-11-22..2027-11-22 | anytime",
    "in court all next week. week of 7 december": "2026-12-07..2026-12-13",
    "when you open again after new year": "2027-01-02..2027-11-22",
    "after the nurse has been on tuesday, so 11 onwards": "2026-11-24 | 11:00-",
    "not tuesday thats bridge": "2026-11-22..2027-11-22 mon+wed+thu+fri+sat+sun",
    "afternoon, i'm no good before lunch": "12:00-",
    "week commencing 30/11, thurs": "2026-12-03",
    "after xmas when its quieter": "2026-12-26..2027-11-22",
    "december early": "2026-12-01..2026-12-10",
}


@pytest.mark.parametrize(("text", "meaning"), BOUNDS.items())
def test_the_bound_of_the_wish_wins_over_that_of_its_reason(told: Callable[..., str], text: str, meaning: str) -> None:
    assert told(text) == meaning
