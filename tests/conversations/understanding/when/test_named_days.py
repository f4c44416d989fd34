"""Days that have a name, those that move with Easter, and the bank holidays.

All of them said on Tuesday 24 November 2026 at ten.
"""

from collections.abc import Callable
from datetime import datetime

import pytest

TUESDAY = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - wall clock at the clinic

NAMED = {
    "Christmas Eve": "2026-12-24",
    "Boxing Day at 10": "2026-12-26 | 10:00",
    "New Year's Eve": "2026-12-31",
    "Hogmanay": "2026-12-31",
    "Burns Night": "2027-01-25",
    "Valentine's Day": "2027-02-14",
    "St Patrick's Day": "2027-03-17",
    "Pancake Day": "2027-02-09",
    "Ash Wednesday": "2027-02-10",
    "Mother's Day": "2027-03-07",
    "Good Friday": "2027-03-26",
    "Easter": "2027-03-28",
    "Easter Monday": "2027-03-29",
    "Whit Monday": "2027-05-17",
    "May Day": "2027-05-03",
    "the early May bank holiday": "2027-05-03",
    "spring bank holiday": "2027-05-31",
    "August bank holiday": "2027-08-30",
    "the next bank holiday": "2026-12-25",
    "bank holiday Monday": "2026-12-28",
    "Father's Day": "2027-06-20",
    "Halloween": "day?past 2027-10-31",
    "Bonfire Night": "day?past 2027-11-05",
    "Remembrance Sunday": "2027-11-14",
    "Thanksgiving": "2026-11-26",
    "Black Friday": "2026-11-27",
    "Cyber Monday": "2026-11-30",
    "St Andrew's Day": "2026-11-30",
    "Easter 2028": "2028-04-16",
    "Easter weekend": "2027-03-26..2027-03-29",
    "Christmas week": "2026-12-21..2026-12-27",
    "the week before Easter": "2027-03-22..2027-03-27",
    "the Tuesday after the August bank holiday": "2027-08-31",
    "over the Christmas holidays": "2026-12-24..2027-01-01",
    "bank holiday weekend": "2026-12-26..2026-12-28",
}


@pytest.mark.parametrize(("text", "meaning"), NAMED.items())
def test_named_days_are_found_in_the_year_to_come(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning
