"""Days and hours told by what is near them or best of them; all said on Sunday 22 November 2026 at ten."""

from __future__ import annotations

from collections.abc import Callable

import pytest

NEAR = {
    "about the 20th give or take": "2026-12-18..2026-12-22",
    "the 20th or somewhere near it": "2026-12-18..2026-12-22",
    "a month today or near to it": "2026-12-20..2026-12-24",
    "in two weeks or thereabouts": "2026-12-04..2026-12-08",
    "the 5th, or a day either side": "2026-12-04..2026-12-06",
    "friday or close to it": "2026-11-25..2026-11-29",
    "around the 10th or as near as possible": "2026-12-08..2026-12-12",
    "in about ten days": "2026-11-30..2026-12-04",
    "about two weeks from now": "2026-12-04..2026-12-08",
    "in around 3 weeks time": "2026-12-11..2026-12-15",
    "in roughly ten days time": "2026-11-30..2026-12-04",
}
SHORTLY = {
    "Wednesday the 2nd, just before 12 so I can use my lunch hour": "2026-12-02 | 11:30-12:00",
    "thursday shortly before noon": "2026-11-26 | 11:30-12:00",
    "shortly after 4 on friday": "2026-11-27 | 16:00-16:30",
    "a little after 10 on monday": "2026-11-23 | 10:00-10:30",
    "a bit before half 5, tuesday": "2026-11-24 | 17:00-17:30",
    "just before 5": "16:30-17:00",
    "slightly before 10 on the 8th": "2026-12-08 | 09:30-10:00",
}
OPENING = {
    "4th of jan as soon as the doors open": "2027-01-04 | -10:00",
    "monday, when you open": "2026-11-23 | -10:00",
    "tuesday as soon as you open": "2026-11-24 | -10:00",
    "wednesday the minute the clinic opens": "2026-11-25 | -10:00",
    "the 8th at opening time": "2026-12-08 | -10:00",
    "friday once you're open": "2026-11-27 | -10:00",
    "monday the 30th, the earlier the better": "2026-11-30 | soonest",
    "thursday. the earlier the better please": "2026-11-26 | soonest",
    "the earlier in the day the better, tuesday": "2026-11-24 | soonest",
    "as soon as you open on tuesday": "2026-11-24 | -10:00",
    "as soon as the doors open please": "-10:00",
}
BEST = {
    "thurs fri or sat this week, sat best": "2026-11-26..2026-11-28",
    "monday, tuesday or wednesday, wednesday would be best": "2026-11-23..2026-11-25",
    "the 8th or the 9th, the 9th preferred": "2026-12-08..2026-12-09",
    "tomorrow or friday, but friday is better": "2026-11-23..2026-11-27 mon+fri",
    "mon tue or wed next week, tue ideally": "2026-11-23..2026-11-25",
}
IN_A_ROW = {
    "feb 3 4 or 5, mornings not possible": "2027-02-03..2027-02-05 | 12:00-",
    "3 4 or 5 feb": "2027-02-03..2027-02-05",
    "10 11 and 12 december": "2026-12-10..2026-12-12",
    "december the 8, 9 or 10": "2026-12-08..2026-12-10",
    "dec 8 9 10": "2026-12-08..2026-12-10",
    "feb 3 10 or 11": "2027-02-03 | time?ambiguous 10:00,11:00",
    "feb 3 4 or 5pm": "2027-02-03 | time?ambiguous 16:00,17:00",
    "dec 3 at 4 or 5": "2026-12-03 | time?ambiguous 16:00,17:00",
}
ELSE = {
    "in about a week": "2026-11-29",
    "in about 2 hours": "2026-11-22 | 12:00",
    "the 20th or near Camden": "2026-12-20 | Camden",
    "friday, give or take an hour": "2026-11-27",
    "monday or as close to 3 as possible": "2026-11-23 | 15:00",
    "when do you open": "",
    "are you open saturday": "2026-11-28",
    "mon or tue, sat is best": "2026-11-23..2026-11-28 mon+tue+sat",
    "monday or tuesday, mornings best": "2026-11-23..2026-11-24 | -12:00",
    "friday is best": "2026-11-27",
    "tuesday somewhere around 11": "2026-11-24 | 11:00",
    "somewhere in the region of 3 on friday": "2026-11-27 | 15:00",
    "somewhere near Camden on friday": "2026-11-27 | Camden",
    "just before christmas": "2026-11-22..2026-12-24",
    "just before the 5th": "2026-11-22..2026-12-04",
    "just after easter": "2027-03-30..2027-11-22",
    "any time before 5": "-17:00",
    "I just want before 5": "-17:00",
    "friday just after 3": "2026-11-27 | 15:00-",
    "right after 9am": "09:00-",
    "just gone 4 on friday": "2026-11-27 | 16:00-",
    "let me know when you open": "",
    "call me when you open": "",
}


@pytest.mark.parametrize(("text", "meaning"), NEAR.items())
def test_a_few_days_around_it_are_meant(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), SHORTLY.items())
def test_the_half_hour_beside_it_is_meant(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), OPENING.items())
def test_the_first_of_the_day_is_meant(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), BEST.items())
def test_the_others_are_not_lost(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), IN_A_ROW.items())
def test_three_days_in_a_row_are_no_hours(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), ELSE.items())
def test_what_is_near_something_else_is_left(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
