"""A reading: what a phrase about days may mean; and the steps by which days are counted.

It must never see a text as a whole.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from conversations.understanding.meaning import Days, DoubtReason
from conversations.understanding.when import calendar
from conversations.understanding.words import number

Match = re.Match[str]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a phrase about days may mean.

    `options` are its possible spans, the widest sense ("Tuesday" is any Tuesday until other words narrow it).
    `settled` is what it means when nothing else is said; without it the phrase is in doubt for `reason`, and
    `candidates` are what it may mean.
    """

    options: tuple[Days, ...] = ()
    settled: Days | None = None
    candidates: tuple[date, ...] = ()
    reason: DoubtReason = DoubtReason.AMBIGUOUS


def sure(days: Days | None) -> Reading:
    """One meaning only; no day at all is an impossible one."""
    return Reading((days,), days) if days else Reading(reason=DoubtReason.IMPOSSIBLE)


def day(one: date | None) -> Reading:
    """One day, or a date that the calendar does not have."""
    return sure(calendar.one(one) if one else None)


def unsure(candidates: Iterable[date], reason: DoubtReason = DoubtReason.AMBIGUOUS) -> Reading:
    """One of these days, to be asked."""
    days = tuple(sorted(set(candidates)))
    return Reading(tuple(map(calendar.one, days)), None, days, reason)


def left_of(span: Days, today: date) -> Reading:
    """What is left of a span; a span that is over is past."""
    if span.last < today:
        return Reading(reason=DoubtReason.PAST)
    return sure(Days(max(span.first, today), span.last))


def by(one: Reading, days: Callable[[date], date]) -> Reading:
    """The day that stands in this relation to the one that is read; every reading of it has its own."""
    known = one.candidates or tuple(span.first for span in (one.settled,) if span)
    moved = [days(each) for each in known]
    if one.reason is DoubtReason.PAST and not one.settled:
        return Reading(candidates=tuple(moved), reason=one.reason)
    return Reading(reason=one.reason) if not moved else day(moved[0]) if len(moved) == 1 else unsure(moved)


STEPS: dict[str, Callable[[date, int], date]] = {
    "day": calendar.plus,
    "week": lambda today, n: calendar.plus(today, 7 * n),
    "fortnight": lambda today, n: calendar.plus(today, 14 * n),
    "month": lambda today, n: calendar.months_on(today, min(max(n, -1200), 1200)),
    "quarter": lambda today, n: calendar.months_on(today, min(max(3 * n, -1200), 1200)),
    "year": lambda today, n: calendar.months_on(today, min(max(12 * n, -1200), 1200)),
    "working day": calendar.working_days_on,
    "business day": calendar.working_days_on,
    "weekend": lambda today, n: calendar.plus(calendar.week_of(today).first, 7 * n + 5),
}
UNIT = r"(?P<unit>(?:working |business )day|day|week|fortnight|month|quarter|year)s?"


def step(match: Match, start: date, times: int = 1) -> date:
    """So many days, weeks and the like from a start, as the groups `n` and `unit` say; an `half` adds a half."""
    found = match.groupdict()
    n = number(found["n"] or "1")
    unit = match["unit"]
    halves = {"week": 3, "month": 15, "year": 182}.get(unit, 0) if found.get("half") else 0
    return calendar.plus(STEPS[unit](start, times * n), times * halves)
