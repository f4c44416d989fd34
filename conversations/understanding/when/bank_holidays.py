"""The bank holidays of the clinic's country, by year and by name.

Apart from the feasts, whose rules never change: here a government decides, and a library keeps up with it.
"""

from datetime import date
from functools import cache

from holidays import country_holidays

COUNTRY, PART = "GB", "ENG"  # without its part a country has only the days that all of its parts keep
_SAID_FOR = {"Late Summer Bank Holiday": "august", "Spring Bank Holiday": "spring", "May Day": "may day"}


@cache
def bank_holidays(year: int) -> dict[date, str]:
    """The bank holidays of a year: day → what it is called, the moved ones too."""
    return dict(country_holidays(COUNTRY, subdiv=PART, years=year))


def is_bank_holiday(day: date) -> bool:
    """Whether nobody works on that day, although it may be a Tuesday."""
    return day in bank_holidays(day.year)


def called(name: str, year: int) -> date | None:
    """The bank holiday that people call "august", "spring" or "may day" in a year."""
    return next((day for day, written in bank_holidays(year).items() if _SAID_FOR.get(written) == name), None)


def next_one(today: date) -> date:
    """The next bank holiday from today on."""
    years = (today.year, min(today.year + 1, date.max.year))
    return min((day for year in years for day in bank_holidays(year) if day >= today), default=today)
