"""Two phrases of days, and what joins them: they narrow each other, add up, or reach from the one to the other.

What does not fit is a doubt, never a guess. It must never find a phrase itself.
"""

import re
from collections.abc import Callable
from datetime import date

from conversations.understanding.meaning import Days
from conversations.understanding.when import calendar
from conversations.understanding.when.reading import Reading, sure, unsure
from conversations.understanding.words.expression import expression

_FEW = 3  # days of which each may be meant


def narrow(left: Reading, right: Reading, _: date) -> Reading:
    """ "Tuesday" with "next week": what both allow."""
    if left == right:
        return left
    broken = next((one for one in (left, right) if not one.options), None)
    if broken:
        return broken
    both = list(dict.fromkeys(filter(None, (calendar.shared(a, b) for a in left.options for b in right.options))))
    if len(both) == 1:
        return sure(both[0])
    if both:
        return unsure([days.first for days in both])
    spans = [one for one in (left, right) if one.settled and not _single_days(one)]
    return Reading() if spans and not (is_weekday(left) or is_weekday(right)) else _each(left, right)


def either(left: Reading, right: Reading, today: date) -> Reading:
    """ "This evening or any evening next week": what both allow, else the single days among them."""
    both = narrow(left, right, today)
    return both if both.options or not (left.options and right.options) else _each(left, right)


def _each(left: Reading, right: Reading) -> Reading:
    return Reading(candidates=tuple(sorted({*_single_days(left), *_single_days(right)})))


def _single_days(reading: Reading) -> tuple[date, ...]:
    """The days a phrase may mean, if they are few; of "any Tuesday or Friday" the next ones."""
    settled = reading.settled
    if settled is None:
        return reading.candidates
    if settled.weekdays and (settled.last - settled.first).days > calendar.A_FORTNIGHT:
        return calendar.members(settled)[: len(settled.weekdays) if len(settled.weekdays) <= _FEW else 1]
    days = calendar.members(settled)
    return days if len(days) <= _FEW else ()


def add(left: Reading, right: Reading, _: date) -> Reading:
    """ "Monday or Tuesday"."""
    if not (left.settled and right.settled):
        wide = widened(left.options[0], right.options[0]) if left.options and right.options else ()
        named = sorted({*_single_days(left), *_single_days(right)})
        if wide:
            return Reading(wide, None, tuple(named))
        begins = {one.settled.first for one in (left, right) if one.settled and not one.settled.weekdays}
        return unsure((*named, *begins)) if left.options and right.options else narrow(left, right, _)
    both = calendar.joined(left.settled, right.settled)
    if not both:
        return unsure((*calendar.members(left.settled)[:1], *calendar.members(right.settled)[:1]))
    return Reading(widened(left.options[0], right.options[0]) or (both,), both)


def listed(left: Reading, right: Reading, today: date) -> Reading:
    """ "Monday, Tuesday" adds up, "the 8th, 9th" too; "Tuesday, 1 December" is one day said twice."""
    return (add if adds_up(left, right) else narrow)(left, right, today)


def adds_up(left: Reading, right: Reading) -> bool:
    if not (left.options and right.options):
        return False
    dates = is_date(left) and is_date(right) and left.settled != right.settled
    return dates or bool(widened(left.options[0], right.options[0]))


def _is_one_day(days: Days) -> bool:
    return days.first == days.last


def widened(left: Days, right: Days) -> tuple[Days, ...]:
    """Two weekdays stay open for the week they will belong to."""
    open_ended = left.weekdays and right.weekdays and left.first == right.first
    return (Days(left.first, left.last, left.weekdays | right.weekdays),) if open_ended else ()


def reach(left: Reading, right: Reading, today: date) -> Reading:
    """ "Monday to Wednesday"."""
    if right.settled and not left.settled and not is_weekday(left) and len({one.day for one in left.candidates}) == 1:
        left = sure(calendar.one(left.candidates[0]))  # "the 22nd to the 25th", said on a 22nd
    if not (left.settled and right.settled):
        return narrow(left, right, today)
    first, last = left.settled.first, right.settled.last
    if left.settled.weekdays and (left.settled.last - first).days > calendar.A_FORTNIGHT:
        return narrow(left, sure(Days(first, last)) if first <= last else right, today)
    floating = bool(right.options[0].weekdays)
    last = calendar.plus(last, 7) if floating and last < first else last
    if last < first:
        return unsure((first, last))
    between = Days(first, last)
    open_ended = floating and left.options[0].weekdays and (last - first).days < 7
    weekdays = frozenset(day.weekday() for day in calendar.members(between))
    return Reading((calendar.ahead(today, weekdays) if open_ended else between,), between)


_JOINTS: list[tuple[re.Pattern[str], Callable[[Reading, Reading, date], Reading]]] = [
    (
        expression(
            r"(?:^| )between(?: the)? ?· ?and (?:the )?$|^[^·]*· ?(?:-|to|until|till|through|thru|up to)(?: the)? ?$"
        ),
        reach,
    ),
    (
        expression(r"· ?(?:or|and|/|&|, or|or else|or maybe|or even|and also|or on|and on|or the|and the)(?: the)? ?$"),
        add,
    ),
    (expression(r"· ?,? ?$"), listed),
]


_OR = expression(r"\b(?:or|else|otherwise)\b")


def joint(before: str, between: str) -> Callable[[Reading, Reading, date], Reading]:
    glue = f"{before}·{between}"
    otherwise = either if _OR.search(between) else narrow
    return next((join for pattern, join in _JOINTS if pattern.search(glue)), otherwise)


def is_date(reading: Reading) -> bool:
    return bool(reading.settled and _is_one_day(reading.settled) and not reading.options[0].weekdays)


def is_weekday(reading: Reading) -> bool:
    return bool(reading.options) and len(reading.options[0].weekdays) == 1
