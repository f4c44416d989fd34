"""The days of a text: finds the phrases of the day rules and combines them into one span, or a doubt.

Several phrases narrow each other ("Tuesday" and "in December"), add up ("Monday or Tuesday"), or make a range
("from the 5th to Friday"). What does not fit is a doubt, never a guess.
"""

import re
from collections.abc import Callable
from datetime import date

from conversations.understanding.meaning import About, Days, Doubt, DoubtReason
from conversations.understanding.rules import Match, find, latest, meant
from conversations.understanding.when import calendar
from conversations.understanding.when.date_phrases import DATE_RULES
from conversations.understanding.when.day_phrases import (
    RELATIVE_RULES,
    WEEK_RULES,
    WEEKDAY_RULES,
    Reading,
    sure,
    unsure,
)
from conversations.understanding.when.month_phrases import MONTH_RULES

_RULES = [*DATE_RULES, *WEEKDAY_RULES, *RELATIVE_RULES, *WEEK_RULES, *MONTH_RULES]

_Phrase = Match[Reading]
_FEW = 3  # so many days can be offered to choose from


def read_days(
    text: str, typed: str, today: date, *, believed: bool = True
) -> tuple[Days | Doubt | None, list[tuple[int, int]]]:
    """What the text says about days, if anything, and where. `typed` is the text with nothing covered, for doubts.

    Days that are not `believed` are a doubt, of which they are the candidates.
    """
    found = find(_RULES, text, today)
    wanted = meant(found, text)
    kept = _without_past(latest(wanted, text))
    said = typed[found[0].start : found[-1].end] if found else ""
    spans = [(one.start, one.end) for one in found]
    if kept:
        excluded = [one.value for one in found if one not in wanted]
        reading = _without(_fit(kept, text, today), excluded)
        return _answer(reading if believed else _asked_back(reading), said), spans
    return (Doubt(About.DAY, (), said, DoubtReason.EXCLUDED) if found else None), spans


def _without_past(found: list[_Phrase]) -> list[_Phrase]:
    """What is over only tells a story once a day to come is named."""
    return [one for one in found if one.value.reason is not DoubtReason.PAST] or found


def _without(reading: Reading, excluded: list[Reading]) -> Reading:
    """ "Next week except Wednesday": what is left, where it can be said in one span."""
    meant_days = calendar.members(reading.settled) if reading.settled else []
    spans = [(span, calendar.members(span)) for one in excluded for span in one.options]
    unwanted = {day for span, days in spans if span.weekdays or set(days) <= set(meant_days) for day in days}
    left = [day for day in meant_days if day not in unwanted]
    if len(left) == len(meant_days):
        return reading
    span = calendar.spanning(left)
    return sure(span) if span else unsure(left[:3])


def _asked_back(reading: Reading) -> Reading:
    days = calendar.members(reading.settled) if reading.settled else []
    return unsure(days if len(days) <= _FEW else ()) if days else reading


def _answer(reading: Reading, said: str) -> Days | Doubt:
    return reading.settled or Doubt(About.DAY, reading.candidates, said, reading.reason)


# --- two phrases -----------------------------------------------------------------------------------------------------


def _narrow(left: Reading, right: Reading, _: date) -> Reading:
    """ "Tuesday" with "next week": what both allow."""
    broken = next((one for one in (left, right) if not one.options), None)
    if broken:
        return broken
    both = list(dict.fromkeys(filter(None, (calendar.shared(a, b) for a in left.options for b in right.options))))
    if len(both) == 1:
        return sure(both[0])
    return unsure([days.first for days in both] or [*_single_days(left), *_single_days(right)])


def _single_days(reading: Reading) -> tuple[date, ...]:
    """The days a phrase may mean, if it means single days; of "any Tuesday" the first."""
    settled = reading.settled
    if settled and settled.weekdays:
        return tuple(calendar.members(settled)[:1])
    return (settled.first,) if settled and settled.first == settled.last else reading.candidates


def _add(left: Reading, right: Reading, _: date) -> Reading:
    """ "Monday or Tuesday"."""
    if not (left.settled and right.settled):
        return _narrow(left, right, _)
    both = calendar.joined(left.settled, right.settled)
    if not both:
        return unsure((*calendar.members(left.settled)[:1], *calendar.members(right.settled)[:1]))
    return Reading(_widened(left.options[0], right.options[0]) or (both,), both)


def _list(left: Reading, right: Reading, today: date) -> Reading:
    """ "Monday, Tuesday" adds up; "Tuesday, 1 December" is one day said twice."""
    weekdays = left.options and right.options and _widened(left.options[0], right.options[0])
    return (_add if weekdays else _narrow)(left, right, today)


def _widened(left: Days, right: Days) -> tuple[Days, ...]:
    """Two weekdays stay open for the week they will belong to."""
    open_ended = left.weekdays and right.weekdays and left.first == right.first
    return (Days(left.first, left.last, left.weekdays | right.weekdays),) if open_ended else ()


def _reach(left: Reading, right: Reading, today: date) -> Reading:
    """ "Monday to Wednesday"."""
    if not (left.settled and right.settled):
        return _narrow(left, right, today)
    first, last = left.settled.first, right.settled.last
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
        re.compile(
            r"(?:^| )between(?: the)? ?· ?and (?:the )?$|^[^·]*· ?(?:-|to|until|till|through|thru|up to)(?: the)? ?$"
        ),
        _reach,
    ),
    (
        re.compile(r"· ?(?:or|and|/|&|, or|or else|or maybe|or even|and also|or on|and on|or the|and the)(?: the)? ?$"),
        _add,
    ),
    (re.compile(r"· ?,? ?$"), _list),
]


def _joint(before: str, between: str) -> Callable[[Reading, Reading, date], Reading]:
    glue = f"{before}·{between}"
    return next((join for pattern, join in _JOINTS if pattern.search(glue)), _narrow)


# --- one phrase with a word before it ---------------------------------------------------------------------------------


def _before(days: Days, today: date) -> Days:
    return Days(today, calendar.plus(days.first, -1))


def _until(days: Days, today: date) -> Days:
    return Days(today, days.last)


def _after(days: Days, today: date) -> Days:
    return Days(calendar.plus(days.last, 1), calendar.ahead(today).last)


def _from(days: Days, today: date) -> Days:
    return Days(days.first, calendar.ahead(today).last)


def _day_after(days: Days, _: date) -> Days:
    return calendar.one(calendar.plus(days.last, 1))


def _day_before(days: Days, _: date) -> Days:
    return calendar.one(calendar.plus(days.first, -1))


_NO = r"(?:not?|nothing|never)"
_OCCUPIED = (
    r"\b(?:busy|away|abroad|out of (?:town|office|the (?:country|office))|on (?:holiday|leave|vacation)|"
    r"working|booked up|tied up)"
)
_FREE = r"\b(?:not?|cant|cannot|couldnt|wont|dont|isnt|arent)(?: [a-z]+){0,4}"
_BOUND_WORDS = {
    r"\bday after": _day_after,
    r"\bday before": _day_before,
    rf"{_OCCUPIED} (?:until|till)": _after,
    rf"\b{_NO} (?:before|earlier than|sooner than|until|till)|\bon or after|\bfrom": _from,
    rf"{_FREE} (?:until|till|before)": _from,
    r"\bstarting(?: on| from)?|\bas (?:of|from)": _from,
    rf"\b{_NO} (?:after|later than)|\bby|\buntil|\btill|\bup to|\bon or before": _until,
    r"\bbefore|\bearlier than|\bsooner than|\bahead of": _before,
    r"\bafter|\blater than|\bpast": _after,
}
_BOUNDS = [(re.compile(rf"(?:{words})(?: the| about| around)?[ -]?$"), bound) for words, bound in _BOUND_WORDS.items()]
_OPEN_END = re.compile(r" ?(?:onwards?|or later|or after|and after|and later|or any(?: ?time)? after)\b")


# "By Monday at four" names the day and the time of the visit; "by Monday" is the last day.
_BY, _AT_A_TIME = re.compile(r"\bby $"), re.compile(r",? at (?!the latest|least|latest)")

_HOURS_OF_IT = re.compile(r",? (?:at )?\d[\d:.]*(?:[ap]m)? ?(?:-|to|until|till) ?(?:\d|noon|midday)")


# "I fly on the 8th, so before that": the day was told only to say so.
_BEFORE_THAT, _AFTER_THAT = (re.compile(rf"\b{side} (?:that|then|it)\b") for side in ("before", "after"))
_OF_HOURS = re.compile(r"\b(?:until|till|finish\w*|work\w*|off|at)\b")


def _points_back(before: str, after: str) -> Callable[[Days, date], Days] | None:
    """What "before that" asks for, unless "that" is an hour."""
    if _OF_HOURS.search(before) or _OF_HOURS.search(after):
        return None
    if _BEFORE_THAT.search(after):
        return _before
    return _after if _AFTER_THAT.search(after) else None


def _bounded(reading: Reading, before: str, after: str, today: date) -> Reading:
    said = next((bound for pattern, bound in _BOUNDS if pattern.search(before)), None)
    at_a_time = _BY.search(before) and _AT_A_TIME.match(after)
    bound = _points_back(before, after) or said
    bound = None if at_a_time or _HOURS_OF_IT.match(after) else bound
    bound = bound or (_from if _OPEN_END.match(after) else None)
    if not (bound and reading.settled):
        return reading
    days = bound(reading.settled, today)
    return sure(days) if days.first <= days.last else Reading(reason=DoubtReason.PAST)


def _fit(found: list[_Phrase], text: str, today: date) -> Reading:
    """All phrases together, from left to right."""
    before = text[: found[0].start]
    reading, end = found[0].value, found[0].end
    ranged = False
    for one in found[1:]:
        join = _joint(before, text[end : one.start])
        reading, end, ranged = join(reading, one.value, today), one.end, ranged or join in (_reach, _add)
    return reading if ranged else _bounded(reading, before, text[end:], today)
