"""Hours that are told beside a wish, and what looks like them and is none."""

from collections.abc import Callable

import pytest

# Said on Sunday 22 November 2026 at 10:00.
AND_SO = {
    "tues 1st between 10 n 12": "2026-12-01 | 10:00-12:00",
    "tuesday between 9 n 11": "2026-11-24 | 09:00-11:00",
    "weds n fri": "2026-11-25..2026-11-27 wed+fri",
    "8th n 9th of december": "2026-12-08..2026-12-09",
    "between two n four on thursday": "2026-11-26 | 14:00-16:00",
}
"""What stands for "and" between two of a kind."""
THERE_BY = {
    "any evening next week, I get off the train at 6.10 and could be with you twenty past": (
        "2026-11-23..2026-11-29 | 18:20-"
    ),
    "any evening next week, my train gets in at 5.40 and I can be with you ten past": "2026-11-23..2026-11-29 | 18:10-",
    "Thursday, I leave work at 4 and can be there by half past": "2026-11-26 | 16:30-",
    "Tuesday, I land at 2.15pm so I could be at yours half past": "2026-11-24 | 14:30-",
    "Friday, the bus is at 9.50 and I'd be there five past": "2026-11-27 | 10:05-",
    "Tuesday at 9 or could be there ten past 10": "2026-11-24 | time?ambiguous 09:00,10:10",
    "after school drop off on monday so about 9.15 onwards": "2026-11-23 | 09:15-",
    "Monday about 10 onwards": "2026-11-23 | 10:00-",
    "tuesday around half nine or later": "2026-11-24 | 09:30-",
    "Wednesday, roughly 2pm onwards": "2026-11-25 | 14:00-",
    "Tuesday at about 10": "2026-11-24 | 10:00",
    "Thursday after voting, I'll be out by ten": "10:00- | day?ambiguous 2026-11-26",
    "Tuesday, I'll be done by eleven": "2026-11-24 | 11:00-",
    "Thursday, we will be back by 2": "2026-11-26 | 14:00-",
    "Wednesday, I'll be home by four": "2026-11-25 | 16:00-",
    "Tuesday, I need to be out by ten": "2026-11-24 | -10:00",
    "Tuesday, I'll be gone by ten": "2026-11-24 | -10:00",
    "tues aft 5": "2026-11-24 | 17:00-",
    "friday aft 4pm": "2026-11-27 | 16:00-",
    "tues aft 2 please": "2026-11-24 | 14:00-",
    "tues aft": "2026-11-24 | 12:00-17:00",
    "My shift finishes at 7am on Tuesday so if you had something at 8 I'd come straight from the ward "
    "and then sleep.": ("2026-11-24 | 08:00"),
}
"""An hour at which somebody is free, or there."""
BY_THE_CLOCK = {
    "monday? i know the clocks change so call it 11 new time": "2026-11-23 | 11:00",
    "sunday 29th, 9 new time": "2026-11-29 | 09:00",
    "Tuesday at 10 by the new time": "2026-11-24 | 10:00",
    "Monday 11 summer time": "2026-11-23 | 11:00",
    "Tuesday, call it half ten": "2026-11-24 | 10:30",
    "call it off": "",
    "a new time please": "",
    "on monday but remember the clocks, i mean 9 by the new time": "2026-11-23 | time?ambiguous 09:00",
    "Wednesday at this time": "2026-11-25 | 10:00",
    "on Thursday at about this time": "2026-11-26 | 10:00",
    "tomorrow at this time of day": "2026-11-23 | 10:00",
    "Friday, at this very time": "2026-11-27 | 10:00",
    "the 9th, I can't at this time": "2026-12-09",
    "with the clocks going back tonight I shall be all at sea tomorrow. Wednesday, please, at a civilised hour": (
        "2026-11-25 | 10:00-"
    ),
    "I'll be shattered tomorrow, so Tuesday": "2026-11-24",
}
"""An hour by a clock that changes, or by the one that it is now."""
EARLY_AND_LATE = {
    "tues 1st as late as you do": "2026-12-01 | 15:00-",
    "tuesday as late as you have": "2026-11-24 | 15:00-",
    "as late as you're open on thursday": "2026-11-26 | 15:00-",
    "friday, as late on as you can": "2026-11-27 | 15:00-",
    "tuesday as late as 6": "2026-11-24 | -18:00",
    "tuesday as late in the afternoon as possible": "2026-11-24 | 15:00-18:00",
    "Early next week, and early in the day": "2026-11-23..2026-11-24 | -10:00",
    "thursday, nice and early in the day please": "2026-11-26 | -10:00",
    "not too early in the day on tuesday": "2026-11-24 | 10:00-",
    "early in the week": "2026-11-23..2026-11-24",
    "tuesday at a decent hour": "2026-11-24 | 10:00-",
    "wednesday at a reasonable time": "2026-11-25 | 10:00-",
    "this evening, up to eight": "2026-11-22 | 17:00-20:00",
    "thursday evening until 8": "2026-11-26 | 17:00-20:00",
    "Wednesday evening, up to 7": "2026-11-25 | 17:00-19:00",
    "tomorrow evening, no later than seven": "2026-11-23 | 17:00-19:00",
    "any evening by 7.30": "17:00-19:30",
    "Thursday morning until 11": "2026-11-26 | -11:00",
    "now until seven tonight": "2026-11-22 | -19:00",
}
"""How early, how late, and where an evening ends."""
TOLD_AND_NOT_WISHED = {
    "tuesday or thursday but my class is 1 till 3 so not in that": "2026-11-24..2026-11-26 tue+thu",
    "Tuesday, my class runs from 1 to 3 so avoid that": "2026-11-24",
    "friday but the meeting is 10 till 11 so not then": "2026-11-27",
    "Wednesday, our lesson's 2-4, nothing in that please": "2026-11-25",
    "Tuesday my lunch is 1 till 2 so then": "2026-11-24 | 13:00-14:00",
    "Thursday in the forenoon would suit me very well, as I'm in town for the service at two.": "2026-11-26 | -12:00",
    "Thursday morning, as I'm over for the match at three": "2026-11-26 | -12:00",
    "friday morning since we're there for a funeral at two": "2026-11-27 | -12:00",
    "Tuesday because I'm free at 2": "2026-11-24 | 14:00",
    "this afternoon before everyone goes to the pub": "2026-11-22 | 12:00-17:00",
    "thursday evening before the crowds": "2026-11-26 | 17:00-",
    "tomorrow afternoon before everybody goes home": "2026-11-23 | 12:00-17:00",
    "tuesday before everyone at 3": "day?ambiguous 2026-11-24 | time?ambiguous 15:00",
    "Christmas Eve morning if you're there": "2026-12-24 | -12:00",
    "Boxing Day morning if you're open": "2026-12-26 | -12:00",
    "Friday afternoon if anyone is in": "2026-11-27 | 12:00-17:00",
    "good friday if you're open, else easter saturday": "2027-03-26..2027-03-27",
    "if you're there at 9 on Tuesday": "day?ambiguous 2026-11-24 | time?ambiguous 09:00",
    "I have night duty tonight and tomorrow, then free from saturday": "2026-11-28..2027-11-22",
    "I'm on a late shift tonight, then free from Tuesday": "2026-11-24..2027-11-22",
    "night shift today and tomorrow, but off from Wednesday": "2026-11-25..2027-11-22",
    "I've got night duty tonight and tomorrow, so free after Tuesday": "2026-11-25..2027-11-22",
}
"""An hour that is told besides."""

TABLES = (AND_SO, THERE_BY, BY_THE_CLOCK, EARLY_AND_LATE, TOLD_AND_NOT_WISHED)


@pytest.mark.parametrize(("text", "meaning"), [pair for table in TABLES for pair in table.items()])
def test_hours_that_are_told_beside(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
