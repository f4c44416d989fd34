"""Hours told by work and school: before it starts, after it ends, between the drop off and the pick up."""

from collections.abc import Callable

import pytest

HOURS = {
    "before work, I start at 11": "-11:00",
    "before work, we start at half ten": "-10:30",
    "before college, it starts at 11": "-11:00",
    "I start work at 11": "-11:00",
    "my shift starts at 2": "-14:00",
    "I clock on at 10": "-10:00",
    "before my shift which starts at 3": "-15:00",
    "before the school pick up at half 3": "-15:30",
    "before nursery pick up": "-15:00",
    "before pickup": "-15:00",
    "after pick up at quarter past 3": "15:15-",
    "after nursery drop off and before 11": "09:00-11:00",
    "after drop off at 9.15": "09:15-",
    "between drop off and pick up": "09:00-15:00",
    "after the nursery run so from 10": "10:00-",
    "after the school run, so 10 onwards": "10:00-",
    "not after half 2 because of the school run": "-14:30",
    "not before 11 because of his nap": "11:00-",
    "after my morning class finishes at 12": "12:00-",
    "once my last lecture ends at 3": "15:00-",
    "I finish nights at 7am so 10.20 would be good": "10:20",
    "we finish work at 4, so after half 4": "16:30-",
    "so I can be back by 1": "-13:00",
    "so that I am at work by 11": "-11:00",
    "while the kids are at school": "09:00-15:00",
    "on lates this week, so before 11": "2026-11-22..2026-11-29 | -11:00",
    "lates mon-wed so before 11": "2026-11-23..2026-11-25 | -11:00",
    "after my physio on thursday, I'm done by 12": "2026-11-26 | 12:00-",
}
WEEKDAYS = "2026-11-22..2027-11-22 mon+tue+wed+thu+fri"
DAYS = {
    "any school day before 3": f"{WEEKDAYS} | -15:00",
    "school days only": WEEKDAYS,
    "on a schoolday": WEEKDAYS,
    "any school day next week": "2026-11-23..2026-11-27",
    "school mornings": f"{WEEKDAYS} | -12:00",
    "any school day except friday": "2026-11-23..2027-11-22 mon+tue+wed+thu",
    "any work day after 4": f"{WEEKDAYS} | 16:00-",
    "work days before 3": f"{WEEKDAYS} | -15:00",
    "not on a school day": "2026-11-22..2027-11-22 sat+sun",
    "not a school night": "2026-11-22..2027-11-22 fri+sat | 17:00-",
    "during the school day": "09:00-15:00",
    "before the school day starts": "-09:00",
    "after the school day ends": "15:30-",
    "after my yoga on tuesday which ends at 11": "2026-11-24 | 11:00-",
    "after yoga on tuesday, it ends at 11": "2026-11-24 | 11:00-",
    "after my tuesday yoga which finishes at 11": "2026-11-24 | 11:00-",
    "once my class on tuesday is over at half 3": "2026-11-24 | 15:30-",
    "after my shift on wednesday ending at 2": "2026-11-25 | 14:00-",
    "after the scan on the 26th, which is done by 12": "2026-11-26 | 12:00-",
    "before my meeting on friday which starts at 2": "2026-11-27 | -14:00",
    "until my friday class begins at 2pm": "2026-11-27 | -14:00",
    "before the school run on thursday which is at 3": "2026-11-26 | -15:00",
    "wednesday morning, after I've dropped the twins": "2026-11-25 | 09:00-12:00",
    "wednesday morning after I drop the kids at nursery": "2026-11-25 | 09:00-12:00",
    "wednesday morning after dropping the kids off": "2026-11-25 | 09:00-12:00",
    "once we've taken the children to school": "09:00-",
    "tuesday afternoon before I collect the kids": "2026-11-24 | 12:00-15:00",
    "thursday, after I've picked up the boys": "2026-11-26 | 15:30-",
    "once we've taken the children to school on tuesday": "2026-11-24 | 09:00-",
    "before work, I start at 11 on tuesday": "2026-11-24 | -11:00",
    "after the afternoon school run on tuesday": "2026-11-24 | 15:30-",
    "after my lunch on tuesday": "2026-11-24 | 13:00-15:00",
    "tuesday, my shift starts at 3 so before that": "2026-11-24 | -15:00",
    "on tuesday school run is at 3 so it has to be before then": "2026-11-24 | -15:00",
    "on wednesday my class ends at 2, so any time after that": "2026-11-25 | 14:00-",
    "friday morning, before work": "2026-11-27 | -09:00",
    "friday evening, after work": "2026-11-27 | 17:00-",
}
OTHERWISE = {
    "my school day ends at 3": "15:00",
    "school run days": "time?ambiguous 09:00-,15:30-",
    "I teach on school days": "",
    "after my class on tuesday which starts at 11": "2026-11-24 | time?ambiguous",
    "before my shift on friday which ends at 5": "2026-11-27 | time?ambiguous",
    "after my yoga on tuesday": "2026-11-24 | time?ambiguous",
    "before my shift on tuesday": "2026-11-24 | time?ambiguous",
    "after the school run on tuesday": "2026-11-24 | time?ambiguous 09:00-,15:30-",
    "after my operation on tuesday": "2026-11-25..2027-11-22",
    "before my interview on friday": "2026-11-22..2026-11-26",
    "after my course which ends on tuesday": "2026-11-25..2027-11-22",
    "after I've dropped my car off at the garage": "",
    "after I dropped the kids off my back hurt": "",
    "wednesday morning, after my walk": "2026-11-25 | time?ambiguous",
    "tuesday at 2 after I've picked the kids up": "2026-11-24 | 14:00",
    "the shop opens at 9": "",
    "before work": "-09:00",
    "after the school run": "time?ambiguous 09:00-,15:30-",
    "half 3 friday after school pickup": "2026-11-27 | 15:30",
    "after work": "17:00-",
    "when the schools are off for half term": "day?ambiguous",
    "I finish at 4 so anything after half past": "16:30-",
    "thursday morning after 10": "2026-11-26 | 10:00-12:00",
    "I took the morning after pill on monday": "",
}


@pytest.mark.parametrize(("text", "meaning"), (HOURS | DAYS).items())
def test_hours_that_work_and_school_leave(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), OTHERWISE.items())
def test_what_is_told_of_work_otherwise(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
