"""Date arithmetic: weeks, months, what is left of a span, what two spans share.

It must never see a text.
"""

from calendar import monthrange
from collections.abc import Collection, Sequence
from datetime import date, timedelta
from functools import lru_cache

from conversations.understanding.meaning import Days
from conversations.understanding.when.bank_holidays import is_bank_holiday

HORIZON = 365  # days that "any Tuesday" looks ahead
A_FORTNIGHT = 14
_ALL_WEEKDAYS = frozenset(range(7))


def one(day: date) -> Days:
    """The span of a single day."""
    return Days(day, day)


def make(year: int, month: int, day: int) -> date | None:
    """That date, or None if the calendar does not have it."""
    good = 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
    return date(year, month, day) if good else None


def months_later(day: date, months: int) -> date | None:
    """The same day of the month, that many months on, or None if that month does not have it."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return make(min(year, date.max.year), month + 1, day.day)


def plus(day: date, days: int) -> date:
    """The date that many days on, kept inside the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def months_on(day: date, months: int) -> date:
    """The same day of the month that many months on; the month's last day if it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    year = min(year, date.max.year)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_of(day: date) -> Days:
    """The whole month that has this day."""
    return Days(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))


def week_of(day: date, weeks: int = 0) -> Days:
    """Monday to Sunday of the week of this day, or of one that many weeks on."""
    monday = plus(day, 7 * weeks - day.weekday())
    return Days(monday, plus(monday, 6))


def coming(today: date, weekday: int) -> date:
    """The next such weekday after today, never today itself."""
    return plus(today, (weekday - today.weekday() - 1) % 7 + 1)


def ahead(today: date, weekdays: Collection[int] = ()) -> Days:
    """From today on, as far as anyone looks ahead."""
    return Days(today, plus(today, HORIZON), frozenset(weekdays))


@lru_cache(maxsize=256)
def members(days: Days) -> tuple[date, ...]:
    """Every date of the span, at most `HORIZON` + 1 of them."""
    length = min((days.last - days.first).days, HORIZON)
    wanted = days.weekdays or _ALL_WEEKDAYS
    dates = (days.first + timedelta(n) for n in range(length + 1))
    return tuple(day for day in dates if day.weekday() in wanted)


def _tidy(days: Days) -> Days | None:
    """The same days in the plainest way, without gaps at the ends; None if the span has no day at all."""
    found = members(days)
    if not found:
        return None
    if (days.last - days.first).days > 13:
        return days if days.weekdays != _ALL_WEEKDAYS else Days(days.first, days.last)
    whole = len(found) == (found[-1] - found[0]).days + 1
    return Days(found[0], found[-1], frozenset() if whole else days.weekdays)


def shared(left: Days, right: Days) -> Days | None:
    """The days that belong to both spans."""
    weekdays = (left.weekdays or _ALL_WEEKDAYS) & (right.weekdays or _ALL_WEEKDAYS)
    both = Days(max(left.first, right.first), min(left.last, right.last), weekdays)
    plain = Days(both.first, both.last) if not (left.weekdays or right.weekdays) else both
    return _tidy(plain) if weekdays else None


def joined(left: Days, right: Days) -> Days | None:
    """The span that has the days of both and no other; None if there is no such span."""
    return left if left == right else spanning(tuple(sorted({*members(left), *members(right)})))


def spanning(wanted: Sequence[date]) -> Days | None:
    """The span that has exactly these dates, given in order; None if there is no such span."""
    if not wanted:
        return None
    weekdays = frozenset(day.weekday() for day in wanted)
    shapes = (Days(wanted[0], wanted[-1], narrowed) for narrowed in (frozenset[int](), weekdays))
    return next((shape for shape in shapes if members(shape) == tuple(wanted)), None)


def working_days_on(day: date, days: int) -> date:
    """The date that many working days on, or back: neither weekends nor bank holidays count."""
    at, step = day, 1 if days > 0 else -1
    for _ in range(min(abs(days), HORIZON)):
        at = plus(at, step)
        while not is_working_day(at) and date.min < at < date.max:
            at = plus(at, step)
    return at


def is_working_day(day: date) -> bool:
    """Whether it is from Monday to Friday and no bank holiday."""
    return day.weekday() < 5 and not is_bank_holiday(day)


def easter(year: int) -> date:
    """Easter Sunday, as Gauss and others reckon it."""
    golden, century = year % 19, year // 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - moon - year % 100 % 4) % 7
    late = (golden + 11 * moon + 22 * to_sunday) // 451
    month, day = divmod(moon + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(first: date, weekday: int, n: int) -> date | None:
    """The n-th such weekday of the month that begins on `first`, the last where n is -1; None if it has none."""
    month = month_of(first)
    days = [day for day in members(month) if day.weekday() == weekday]
    return days[n - 1 if n > 0 else n] if abs(n) <= len(days) else None


def iso_week(year: int, week: int) -> Days | None:
    """Monday to Sunday of the week with that number, or None if the year has no such week."""
    try:
        return week_of(date.fromisocalendar(year, week, 1))
    except ValueError:
        return None
