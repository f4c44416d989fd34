"""Days and hours that several clauses make up together: what comes after a day, the order of choice, hours of each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

MADE_UP = {
    "not 12th or 13th december, the Monday after": "2026-12-14",
    "the 7th december I'm away, the tuesday after": "2026-12-08",
    "in two weeks, Monday": "day?ambiguous 2026-11-30,2026-12-07",
    "in december, first tuesday": "2026-12-01",
    "after new year, say the 5th": "2027-01-05",
    "1st Dec, or that week": "2026-11-30..2026-12-06",
    "in the week, afternoons": "2026-11-22..2027-11-22 mon+tue+wed+thu+fri | 12:00-17:00",
    "tuesday the 24th inst.": "2026-11-24",
    "30/11 or 1/12": "2026-11-30..2026-12-01",
    "1/12 or 2/12": "day?ambiguous 2026-12-01,2026-12-02,2027-01-12,2027-02-12",
    "the 8th unless it's full then the 10th": "2026-12-08..2026-12-10 tue+thu",
    "mon after 12, tues any, wed no, thu before 11": "day?ambiguous 2026-11-23 12:00-,2026-11-24,2026-11-26 -11:00",
    "after 5.30 any day or saturday": "day?ambiguous 17:30-,2026-11-28",
    "this wed or next wed": "2026-11-25..2026-12-02 wed",
    "mornings next week, earlies week after so afternoons": (
        "day?ambiguous 2026-11-23..2026-11-29 -12:00,2026-11-30..2026-12-06 12:00-17:00"
    ),
    "any day sat sun also ok": "anytime",
    "not before 10 or after 3": "10:00-15:00",
    "before dinner tuesday": "2026-11-24 | time?ambiguous -12:00,-17:00",
    "tuesday, I start work at 10": "2026-11-24 | -10:00",
    "monday aft work 530": "2026-11-23 | 17:30-",
    "thuesday or friday": "day?ambiguous 2026-11-24,2026-11-26,2026-11-27",
    "can it wait till December, about the 10th": "2026-12-10",
    "pancake day no good, wednesday instead": "day?ambiguous 2026-11-25,2027-02-10",
    "tomorrow is no good, friday instead": "2026-11-27",
    "friday no good thursday": "2026-11-26",
    "not a wednesday please, otherwise mornings": "2026-11-22..2027-11-22 mon+tue+thu+fri+sat+sun | -12:00",
    "tuesdays and fridays so either, before 9.30": "2026-11-24..2027-11-19 tue+fri | -09:30",
    "sunday morning or thursday after 3": "day?ambiguous 2026-11-22 -12:00,2026-11-29 -12:00,2026-11-26 15:00-",
    "friday at 2, or if not any time that day": "day?ambiguous 2026-11-27 14:00,2026-11-27",
    "I've hospital on the 10th so the day before or after": "2026-12-09..2026-12-11 wed+fri",
    "tuesday is my best day but friday will do": "2026-11-24..2026-11-27 tue+fri",
    "next tuesday or thursday": "day?ambiguous 2026-11-24,2026-11-26,2026-12-01,2026-12-03",
    "after dinner on the 8th": "2026-12-08 | time?ambiguous 13:00-15:00,18:00-",
    "weekends only as I mind the grandchildren in the week": "2026-11-22..2027-11-22 sat+sun",
    "the 2nd or the 3rd, but after 1 on the 2nd": "day?ambiguous 2026-12-03,2026-12-02 13:00-",
    "anything after 4 Monday to Wednesday, or Friday all day": "day?ambiguous 2026-11-23..2026-11-25 16:00-,2026-11-27",
    "mornings monday to wednesday, friday any time": "day?ambiguous 2026-11-23..2026-11-25 -12:00,2026-11-27",
    "Tues any time, Thurs after 2, not Fri": "day?ambiguous 2026-11-24,2026-11-26 14:00-",
    "Tues 10am, Weds 11am or Thurs 2pm": "day?ambiguous 2026-11-24 10:00,2026-11-25 11:00,2026-11-26 14:00",
    "in three weeks' time, any weekday": "2026-12-07..2026-12-11",
    "when is the earliest on Friday": "2026-11-27 | soonest",
    "Wednesday's are best for me": "2026-11-22..2027-11-22 wed",
}


@pytest.mark.parametrize(("text", "meaning"), MADE_UP.items())
def test_what_several_clauses_make_up_is_read(told: Callable[..., str], text: str, meaning: str) -> None:
    assert told(text) == meaning
