"""Hours and minutes counted from now, and from another hour.

All of them said on Tuesday 24 November 2026 at ten.
"""

from collections.abc import Callable
from datetime import datetime

import pytest

TUESDAY = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - wall clock at the clinic

FROM_NOW = {
    "in three hours": "2026-11-24 | 13:00",
    "in about 2 hrs": "2026-11-24 | 12:00",
    "two hours from now": "2026-11-24 | 12:00",
    "in half an hour": "2026-11-24 | 10:30",
    "in an hour and a half": "2026-11-24 | 11:30",
    "in 2.5 hours": "2026-11-24 | 12:30",
    "in 40 mins": "2026-11-24 | 10:40",
    "in three quarters of an hour": "2026-11-24 | 10:45",
    "90 minutes from now": "2026-11-24 | 11:30",
    "in a couple of hours": "2026-11-24 | 12:00",
    "in 4 hours' time": "2026-11-24 | 14:00",
    "this afternoon, in three hours": "2026-11-24 | 13:00",
    "in 24 hours": "2026-11-25 | 10:00",
    "in 15 hours": "2026-11-25 | 01:00",
    "in 2h": "2026-11-24 | 12:00",
    "in 1h30": "2026-11-24 | 11:30",
    "30m from now": "2026-11-24 | 10:30",
    "in one hour and thirty minutes": "2026-11-24 | 11:30",
    "in a quarter of an hour": "2026-11-24 | 10:15",
}

UNTIL_THEN = {
    "within the next 3 hours": "2026-11-24 | 10:00-13:00",
    "within two hours": "2026-11-24 | 10:00-12:00",
    "in the next 90 minutes": "2026-11-24 | 10:00-11:30",
    "over the next hour": "2026-11-24 | 10:00-11:00",
    "within the hour": "2026-11-24 | 10:00-11:00",
    "in the next half hour": "2026-11-24 | 10:00-10:30",
    "within half an hour": "2026-11-24 | 10:00-10:30",
    "in the next few hours": "2026-11-24 | 10:00-14:00",
    "within 20 hours": "2026-11-24..2026-11-25",
}

NOT_SURE = {
    "in a few hours": "2026-11-24 | time?ambiguous 12:00,13:00,14:00",
    "in two or three hours": "2026-11-24 | time?ambiguous 12:00,13:00",
    "in 1-2 hours": "2026-11-24 | time?ambiguous 11:00,12:00",
    "in an hour or two": "2026-11-24 | time?ambiguous 11:00,12:00",
}

FROM_AN_HOUR = {
    "an hour after noon": "13:00",
    "half an hour before 5pm": "16:30",
    "two hours after 9:30": "11:30",
    "30 minutes before noon": "11:30",
    "three hours from midday": "15:00",
    "an hour and a half after 2pm": "15:30",
    "90 minutes before 4pm": "14:30",
    "tomorrow an hour before noon": "2026-11-25 | 11:00",
}


@pytest.mark.parametrize(("text", "meaning"), FROM_NOW.items())
def test_hours_are_counted_from_now(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), UNTIL_THEN.items())
def test_within_so_many_hours_is_a_span_from_now(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), NOT_SURE.items())
def test_so_many_hours_that_nobody_can_tell_are_asked_back(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), FROM_AN_HOUR.items())
def test_hours_are_counted_from_another_hour(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning
