"""The bank holidays that the clinic keeps, by year and by name: those of England, unless another is set.

Apart from the feasts, whose rules never change: here a government decides, and a library keeps up with it.
"""

from datetime import date
from functools import lru_cache

ENGLAND = "GB-ENG"  # without its part a country has only the days that all of its parts keep
_SAID_FOR = {"Late Summer Bank Holiday": "august", "Spring Bank Holiday": "spring", "May Day": "may day"}
_MOVED = " (observed)"  # written behind the name, where the day itself is on a weekend


class _KeptHolidays:
    """Whose holidays this process keeps: those of one clinic. Set once, before anything is read."""

    where = ENGLAND


def known(where: str) -> bool:
    """Whether the library knows that country, and the part of it after the hyphen, if there is one."""
    if where == ENGLAND:
        return True
    from holidays import list_supported_countries  # noqa: PLC0415 - see below

    country, _, part = where.partition("-")
    parts = list_supported_countries().get(country)
    return parts is not None and (part in parts if part else "-" not in where)


def keep(where: str) -> None:
    """Keep the holidays of that country and part from now on."""
    _KeptHolidays.where = where


def kept() -> str:
    """Whose holidays they are."""
    return _KeptHolidays.where


def bank_holidays(year: int) -> dict[date, str]:
    """The bank holidays of a year: day → what it is called, the moved ones too."""
    return _of(_KeptHolidays.where, year)


@lru_cache(maxsize=64)
def _of(where: str, year: int) -> dict[date, str]:
    from holidays import country_holidays  # noqa: PLC0415 - three megabytes, until a day is looked up

    country, _, part = where.partition("-")
    return dict(country_holidays(country, subdiv=part or None, years=year))


def is_bank_holiday(day: date) -> bool:
    """Whether nobody works on that day, although it may be a Tuesday."""
    return day in bank_holidays(day.year)


def called(name: str, year: int) -> date | None:
    """The bank holiday that people call "august" or "boxing day" in a year: the day on which it is kept."""
    kept = bank_holidays(year).items()
    days = [day for day, written in kept if _SAID_FOR.get(written, written.removesuffix(_MOVED).lower()) == name]
    return max(days, default=None)


def next_one(today: date) -> date:
    """The next bank holiday from today on."""
    years = (today.year, min(today.year + 1, date.max.year))
    return min((day for year in years for day in bank_holidays(year) if day >= today), default=today)
