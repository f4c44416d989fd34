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
OTHERWISE = {
    "the shop opens at 9": "",
    "before work": "-09:00",
    "after the school run": "time?ambiguous 09:00,15:30",
    "half 3 friday after school pickup": "2026-11-27 | 15:30",
    "after work": "17:00-",
    "when the schools are off for half term": "day?ambiguous",
    "I finish at 4 so anything after half past": "16:30-",
    "thursday morning after 10": "2026-11-26 | 10:00-12:00",
    "I took the morning after pill on monday": "",
}


@pytest.mark.parametrize(("text", "meaning"), HOURS.items())
def test_hours_that_work_and_school_leave(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), OTHERWISE.items())
def test_what_is_told_of_work_otherwise(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
