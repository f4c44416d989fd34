"""Days and hours in a roundabout way: bounds by what happens then, weeks by number, counts, corrections and slang.

All of them said on Tuesday 24 November 2026 at ten.
"""

from collections.abc import Callable
from datetime import datetime

import pytest

TUESDAY = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - wall clock at the clinic

ROUNDABOUT = {
    "before my shift at 2": "-14:00",
    "before the school run at 3pm": "-15:00",
    "after our choir practice which ends at noon": "12:00-",
    "until my bus at half 4": "-16:30",
    "My shift ends at 3pm on Thursdays so any time after that works": "2026-11-24..2027-11-24 thu | 15:00-",
    "my class finishes at 5pm so after that": "17:00-",
    "before the end of term, the 18th of December": "2026-11-24..2026-12-18",
    "by our holiday, 12 December": "2026-11-24..2026-12-12",
    "w.50": "2026-12-07..2026-12-13",
    "W14, any day": "2027-04-05..2027-04-11 | anytime",
    "wk51 wed": "2026-12-16",
    "wk beg 14/12": "2026-12-14..2026-12-20",
    "week commencing 7 December": "2026-12-07..2026-12-13",
    "last third of December": "2026-12-21..2026-12-31",
    "the first third of January": "2027-01-01..2027-01-10",
    "the middle third of January": "2027-01-11..2027-01-20",
    "the later days of January": "2027-01-21..2027-01-31",
    "the opening days of March": "2027-03-01..2027-03-10",
    "tail end of the morning": "11:00-12:00",
    "the tail end of the afternoon": "16:00-18:00",
    "within the year": "2026-11-24..2026-12-31",
    "in the space of 3 days": "2026-11-24..2026-11-27",
    "in half a month": "2026-12-08",
    "within a working week": "2026-11-24..2026-12-01",
    "3 business days": "2026-11-27",
    "the next but one working day": "2026-11-26",
    "next Friday but one": "day?ambiguous 2026-12-04,2026-12-11",
    "any month from March": "2027-03-01..2027-11-24",
    "not until after January": "2027-02-01..2027-11-24",
    "48 hours after Friday": "2026-11-29",
    "72 hours from Wednesday": "2026-11-28",
    "asap, like yesterday lol": "soonest",
    "next one going": "soonest",
    "whatever's closest": "soonest",
    "during October just past": "day?ambiguous",
    "wed. wait no thurs": "2026-11-26",
    "sat, sorry typo, sun": "2026-11-29",
    "monday, oops, thursday": "2026-11-26",
    "twixmas": "2026-12-27..2026-12-31",
    "winter, don't mind when": "2026-12-01..2027-02-28 | anytime",
    "autumn next year": "2027-09-01..2027-11-30",
    "Easter Saturday": "2027-03-27",
    "ready in 25 minutes": "2026-11-24 | 10:25",
    "tmorow aftrnon": "2026-11-25 | 12:00-17:00",
    "nxt mnth": "2026-12-01..2026-12-31",
}


@pytest.mark.parametrize(("text", "meaning"), ROUNDABOUT.items())
def test_what_is_said_in_a_roundabout_way_is_read(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(
    "text", ["postcode is w5 2nt", "the first of the third", "my shift ends at 3 and I am shattered"]
)
def test_what_only_looks_like_it_is_not(text: str, told: Callable[..., str]) -> None:
    assert "2026-12-08" not in told(text, TUESDAY)
