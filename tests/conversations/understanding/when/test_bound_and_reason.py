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
}


@pytest.mark.parametrize(("text", "meaning"), BOUNDS.items())
def test_the_bound_of_the_wish_wins_over_that_of_its_reason(told: Callable[..., str], text: str, meaning: str) -> None:
    assert told(text) == meaning
