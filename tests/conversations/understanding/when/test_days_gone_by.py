"""Days and hours that are over are asked back, not taken for others.

All of them said on Tuesday 24 November 2026 at ten.
"""

from collections.abc import Callable
from datetime import datetime

import pytest

TUESDAY = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - wall clock at the clinic

GONE = {
    "Thursday 19 November": "day?past 2027-11-19",
    "Friday, Nov 20 at 10am": "10:00 | day?past 2027-11-20",
    "Monday 16 November please": "day?past 2027-11-16",
    "Wednesday the 18th of November": "day?past 2027-11-18",
    "Sunday 22nd November": "day?past 2027-11-22",
    "Fri 13 Nov": "day?past 2027-11-13",
    "Saturday, 21st November": "day?past 2027-11-21",
    "Tuesday 27 October": "day?past 2027-10-27",
    "today at 9": "2026-11-24 | time?past",
    "today at 8:30am": "2026-11-24 | time?past",
    "this morning at 9": "2026-11-24 | time?past",
}

STILL_TO_COME = {
    "today at 11": "2026-11-24 | 11:00",
    "today before noon": "2026-11-24 | -12:00",
    "Tuesday 24 November at 4": "2026-11-24 | 16:00",
    "Wednesday 25 November": "2026-11-25",
    "from 19 November to 1 December": "2026-11-24..2026-12-01",
}


@pytest.mark.parametrize(("text", "meaning"), GONE.items())
def test_a_weekday_beside_a_date_that_has_gone_by_does_not_bring_it_back(
    text: str, meaning: str, told: Callable[..., str]
) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), STILL_TO_COME.items())
def test_what_is_still_to_come_is_taken(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning
