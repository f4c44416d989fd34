"""Hours told by when somebody leaves, comes away or is on the road; all said on Sunday 22 November 2026 at ten."""

from __future__ import annotations

from collections.abc import Callable

import pytest

LEAVING = {
    "thursday or friday but I must leave at 3 to get my daughter": "2026-11-26..2026-11-27 | -15:00",
    "wednesday, I've got to be gone by 11": "2026-11-25 | -11:00",
    "tuesday but I have to shoot off at 2": "2026-11-24 | -14:00",
    "i need to be off by half 4 on monday": "2026-11-23 | -16:30",
    "friday, I leave at 12 to catch a train": "2026-11-27 | -12:00",
    "monday, we have to go at 4 to fetch the kids": "2026-11-23 | -16:00",
    "thursday, I need to leave at 10 so before that": "2026-11-26 | -10:00",
}
ON_THE_WAY = {
    "tomorrow evening after work, I finish half 5 and it's 20 mins on the bus": "2026-11-23 | 17:50-",
    "thursday, I finish at 5 and its a 15 minute walk": "2026-11-26 | 17:15-",
    "i finish work at 4:30 and it takes me half an hour to get there, tuesday": "2026-11-24 | 17:00-",
    "wednesday, we finish at quarter to five then it's 10 minutes in the car": "2026-11-25 | 16:55-",
    "it's 20 mins on the bus and I finish at 3": "15:20-",
    "monday, I get off at 5pm and it's about an hour on the train": "2026-11-23 | 18:00-",
    "friday, I finish at 11.45am and it's half an hour away": "2026-11-27 | 12:15-",
    "monday, I finish at 12.30pm and it's 45 mins in the car": "2026-11-23 | 13:15-",
    "i finish at 2 and it's 3 hours on the train": "14:00-",
}
DONE = {
    "thursday after the gym, I'm out of there by half seven am so 8": "2026-11-26 | 08:00",
    "wednesday after the school run, I'm done by 9 so 9.30": "2026-11-25 | 09:30",
    "friday after yoga, it finishes at 11 so half 11": "2026-11-27 | 11:30",
    "monday, I'm home by 4 so 5": "2026-11-23 | 17:00",
    "tuesday, we get out at 2pm so 3": "2026-11-24 | 15:00",
    "tuesday I'm done by 4 so after that": "2026-11-24 | 16:00-",
    "I'm off by 2 so afternoons": "14:00-",
}
THEN = {
    "tuesday afternoon. she is here from one until four so I want to be back by then": "2026-11-24 | 13:00-16:00",
    "wednesday, the baby sleeps until 11 so after that": "2026-11-25 | 11:00-",
    "monday, i'm working till 5 so not before then": "2026-11-23 | 17:00-",
    "thursday, the plumber is coming at 2 so before that": "2026-11-26 | -14:00",
    "friday my mum has the kids until 1 so not after that": "2026-11-27 | -13:00",
    "she finishes nursery at 12, thursday after that": "2026-11-26 | 12:00-",
    "i work until 2, friday after that": "2026-11-27 | 14:00-",
    "the kids are home by half 3 so wednesday before then": "2026-11-25 | -15:30",
    "school ends at 3. tuesday after that would be good": "2026-11-24 | 15:00-",
}
OTHERWISE = {
    "i finish at 5": "17:00-",
    "i finish at 5 and i need 20 minutes": "17:00-",
    "i leave work at 3": "15:00-",
    "i can leave at 3": "15:00-",
    "friday, I leave at 3 so after that": "2026-11-27 | 15:00-",
    "i have to leave work at 3": "15:00-",
    "I have to leave on the 3rd": "day?ambiguous 2026-12-03",
    "i'm away until the 3rd, friday after that": "2026-12-04",
    "my scan is on the 4th, the friday after that": "2026-12-11",
    "friday is my scan so after that": "2026-11-28..2027-11-22",
    "my mum is here until the 9th so before then": "2026-11-22..2026-12-08",
    "we leave on thursday so before then": "2026-11-22..2026-11-25",
}


@pytest.mark.parametrize(("text", "meaning"), LEAVING.items())
def test_who_must_leave_is_free_until_then(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), ON_THE_WAY.items())
def test_the_way_counts_after_the_end(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), DONE.items())
def test_what_is_said_after_the_end_is_the_wish(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), THEN.items())
def test_then_goes_back_to_the_hour_beside_it(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), OTHERWISE.items())
def test_who_comes_away_is_free_from_then_on(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
