"""Time at the sites. The diary counts wall-clock minutes, so a day of 23 or 25 hours is an ordinary day in it."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

DAY = 24 * 60
LONDON = ZoneInfo("Europe/London")

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The present moment."""
    return datetime.now(UTC)


def wall(moment: datetime) -> datetime:
    """An aware moment as the clock on the wall of a site shows it, without an offset."""
    return moment.astimezone(LONDON).replace(tzinfo=None)


def minutes(at: datetime) -> int:
    """Wall-clock minutes of a naive time at the site."""
    return at.toordinal() * DAY + at.hour * 60 + at.minute


def at_minute(count: int) -> datetime:
    """The naive time at the site that `minutes` counted."""
    day, minute = divmod(count, DAY)
    return datetime.fromordinal(day) + timedelta(minutes=minute)


def stamp(at: datetime) -> str:
    """A wall-clock time as the wire writes it."""
    return at.isoformat(timespec="seconds")


def easter(year: int) -> date:
    """Easter Sunday (the anonymous Gregorian computus)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    leap = century // 4
    shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - shift + 15) % 30
    offset = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * offset) // 451
    month, day = divmod(epact + offset - 7 * late + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=16)
def bank_holidays(year: int) -> frozenset[date]:
    """The days of a year when the clinic is closed, in England, without substitute days."""
    sunday = easter(year)
    first_may = date(year, 5, 1)
    last_may, last_august = date(year, 5, 31), date(year, 8, 31)
    return frozenset(
        {
            date(year, 1, 1),
            sunday - timedelta(days=2),
            sunday + timedelta(days=1),
            first_may + timedelta(days=-first_may.weekday() % 7),
            last_may - timedelta(days=last_may.weekday()),
            last_august - timedelta(days=last_august.weekday()),
            date(year, 12, 25),
            date(year, 12, 26),
        }
    )


def closed(day: date) -> bool:
    """Whether the clinic is closed all day: Sundays and bank holidays."""
    return day.weekday() == 6 or day in bank_holidays(day.year)
