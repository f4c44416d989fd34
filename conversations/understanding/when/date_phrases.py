"""The rules of calendar dates and feasts: "1 December", "1/12", "the 13th", "Christmas Eve".

Dates are read the British way, day before month; where both orders give a day within a year, it is asked.
"""

from collections.abc import Callable
from datetime import date

from conversations.understanding.meaning import Days, DoubtReason
from conversations.understanding.rules import Rule, rule
from conversations.understanding.when import calendar
from conversations.understanding.when.day_phrases import Match, Reading, day, left_of, sure, unsure
from conversations.understanding.words import MONTHS, ORDINALS, WEEKDAYS, either, number

_LONG_PAST = 60  # days after which "3 January" means the one to come, and is not a slip


def _year(text: str | None) -> int:
    """A year as written, "26" being 2026; 0 if none is."""
    given = int(text or 0)
    return given if given > 99 or not text else 2000 + given


def _nearest(month: int, number_of_day: int, today: date) -> date | None:
    """The next such date from today on; one of 29 February may be years away, but is none this year or next."""
    this, following = (calendar.make(today.year + n, month, number_of_day) for n in (0, 1))
    return this if this and this >= today else following


def _dated(number_of_day: int, month: int, year: int, today: date) -> Reading:
    """A day and a month, with or without the year."""
    named = calendar.make(year or today.year, month, number_of_day)
    nearest = _nearest(month, number_of_day, today)
    recent = named is not None and 0 < (today - named).days < (_LONG_PAST if not year else date.max.toordinal())
    if recent:
        return Reading(candidates=(nearest,) if nearest and not year else (), reason=DoubtReason.PAST)
    return day(named if year else nearest)


def _of_month(number_of_day: int, today: date) -> Reading:
    """ "The 13th": of this month, or of the next month that has one."""
    firsts = (calendar.months_on(today.replace(day=1), n) for n in range(3))
    found = (calendar.make(first.year, first.month, number_of_day) for first in firsts)
    return day(next((one for one in found if one and one >= today), None))


def _of_this_month(ahead: int, number_of_day: int, today: date) -> Reading:
    """ "The 13th of this month", or of the next."""
    first = calendar.months_on(today.replace(day=1), ahead)
    return _dated(number_of_day, first.month, first.year, today)


def _in_figures(match: Match, today: date) -> Reading:
    """ "05/06": day and month, unless the month comes first and both orders are days to come within a year."""
    left, right, year = int(match["d"]), int(match["m"]), _year(match["y"])
    orders = [(left, right), (right, left)]
    days = {found for d, m in orders if (found := _future(d, m, year, today))}
    if len(days) > 1:
        return unsure(days)
    return _dated(*(orders[left <= 12 < right]), year, today)


def _future(number_of_day: int, month: int, year: int, today: date) -> date | None:
    found = calendar.make(year, month, number_of_day) if year else _nearest(month, number_of_day, today)
    near = found is not None and 0 <= (found - today).days <= calendar.HORIZON
    return found if near else None


def _span(first: int, last: int, month: int, year: int, today: date) -> Reading:
    """ "From the 5th to the 9th of December"."""
    start, end = (_dated(n, month, year, today).settled for n in (first, last))
    return (
        sure(Days(start.first, end.last))
        if start and end and start.first <= end.first
        else Reading(reason=DoubtReason.IMPOSSIBLE)
    )


def _choice(match: Match, today: date) -> Reading:
    """ "The 5th or 9th of December", "1st, 2nd or 3rd Dec"."""
    said = (match[name] for name in ("d", "d2", "d3") if match.groupdict().get(name))
    found = [_dated(number(one), _month(match), _year_in(match), today).settled for one in said]
    wanted = sorted({span.first for span in found if span})
    together = calendar.spanning(wanted) if all(found) else None
    return sure(together) if together else unsure(wanted)


def _month(match: Match) -> int:
    return MONTHS[match["month"]]


def _year_in(match: Match) -> int:
    return _year(match["y"])


_D = r"(?:the )?(?P<d><ordinal>|[0-3]?\d|<unit_word>)"
_D2 = r"(?:the )?(?P<d2><ordinal>|[0-3]?\d)"
_YEAR = r"(?:[-/,]? ?(?P<y>20\d\d))?(?![:\d])"
_M = r"(?P<month><month>)\b"
_LONG_ORDINAL = either({word: n for word, n in ORDINALS.items() if n > 10})  # "second" is no date by itself
_TO = r" ?(?:-|to|until|till|through|and) ?"
_WEEK_OF = r"(?:the )?(?:week|w/?c) ?(?:of|beginning|commencing|starting)? ?(?:on )?(?:the )?(?:monday )?(?:the )?"
_OR = r" ?(?:or|,|/|and|, ?(?:or|and)) ?"
_WEEK_TO = r"(?:the )?(?:week|w/?e) (?:ending|to|up to) (?:on )?(?:the )?(?:friday |saturday |sunday )?(?:the )?"

DATE_RULES: list[Rule[date, Reading]] = [
    rule(rf"{_D} ?(?:of |in |, |-|/)?{_M}{_YEAR}",
         lambda m, today: _dated(number(m["d"]), _month(m), _year_in(m), today)),
    rule(rf"{_M},? (?!<unit_word>\b){_D}{_YEAR}(?! ?(?:am|pm|oclock)\b)(?!\.\d)",
         lambda m, today: _dated(number(m["d"]), _month(m), _year_in(m), today)),
    rule(rf"(?:between |from )?{_D}{_TO}{_D2} ?(?:of |in )?{_M}{_YEAR}",
         lambda m, today: _span(number(m["d"]), number(m["d2"]), _month(m), _year_in(m), today)),
    rule(rf"(?:between |from )?{_M} {_D}{_TO}{_D2}(?![:\d])",
         lambda m, today: _span(number(m["d"]), number(m["d2"]), _month(m), 0, today)),
    rule(rf"(?:either )?{_D}{_OR}{_D2} ?(?:of |in )?{_M}{_YEAR}", _choice),
    rule(rf"(?:either )?{_D}{_OR}{_D2}{_OR}(?:the )?(?P<d3><ordinal>|[0-3]?\d) ?(?:of |in )?{_M}{_YEAR}",
         _choice),
    rule(rf"{_M} {_D} or {_D2}(?: or (?P<d3><ordinal>|[0-3]?\d))?(?P<y>)(?![:.]?\d| ?(?:am|pm|oclock)\b)", _choice),
    rule(rf"{_D} (?:of |in )?(?:this|the current) month",
         lambda m, today: _of_this_month(0, number(m["d"]), today)),
    rule(r"(?:the )?(?P<d><ordinal>) (?:day )?of (?:the |each )?month",
         lambda m, today: _of_month(number(m["d"]), today)),
    rule(rf"{_D} (?:of |in )?(?:the )?next month", lambda m, today: _of_this_month(1, number(m["d"]), today)),
    rule(r"(?P<d>[0-3]?\d(?:st|nd|rd|th))<noun>", lambda m, today: _of_month(number(m["d"]), today)),
    rule(r"(?:the|on|this) (?P<d><ordinal>)<noun>", lambda m, today: _of_month(number(m["d"]), today)),
    rule(rf"(?P<d>{_LONG_ORDINAL})<noun>", lambda m, today: _of_month(number(m["d"]), today)),
    rule(r"on the (?P<d>[0-3]?\d)(?= ?(?:[,.?!]|at\b|in\b|$))", lambda m, today: _of_month(number(m["d"]), today)),
    rule(r"(?P<d>\d\d?) ?/ ?(?P<m>\d\d?)(?: ?/ ?(?P<y>20\d\d|\d\d))?(?! ?/ ?\d)", _in_figures),
    rule(r"(?P<d>\d\d?)([-.])(?P<m>\d\d?)\2(?P<y>20\d\d|\d\d)", _in_figures),
    rule(r"on (?P<d>\d\d?)[.](?P<m>0?[1-9]|1[0-2])\.?(?P<y>)(?! ?(?:am|pm|oclock)\b)", _in_figures),
    rule(r"(?<![:.])(?P<d>1[3-9]|2\d|3[01])-(?P<m>0?[1-9]|1[0-2])(?P<y>)(?![:.]\d| ?[ap]m)", _in_figures),
    rule(r"(?P<d>2[4-9]|3[01])\.(?P<m>0?[1-9]|1[0-2])\.?(?P<y>)", _in_figures),
    rule(r"(?P<d>\d\d?)\.(?P<m>0?[1-46-9]|1[12])\.?(?P<y>)(?! ?(?:am|pm)\b)", _in_figures),
    rule(rf"{_WEEK_OF}(?P<d><ordinal>)",
         lambda m, today: _week_of(_of_month(number(m["d"]), today))),
    rule(rf"{_WEEK_TO}(?P<d><ordinal>|\d\d?) ?(?:of )?{_M}",
         lambda m, today: _week_to(_dated(number(m["d"]), _month(m), 0, today), today)),
    rule(rf"{_WEEK_TO}(?P<d><ordinal>)",
         lambda m, today: _week_to(_of_month(number(m["d"]), today), today)),
    rule(r"(?P<y>20\d\d)[-/.](?P<m>\d\d?)[-/.](?P<d>\d\d?)(?=t|\b)",
         lambda m, today: _dated(int(m["d"]), int(m["m"]), int(m["y"]), today)),
    rule(rf"{_WEEK_OF}(?P<d><ordinal>|\d\d?) ?(?:of )?{_M}",
         lambda m, today: _week_of(_dated(number(m["d"]), _month(m), 0, today))),
    rule(r"(?<=day )(?P<d>1[3-9]|2\d|3[01])(?! ?[:.]?\d)(?! ?(?:am|pm|oclock)\b)",
         lambda m, today: _of_month(number(m["d"]), today)),
]  # fmt: skip


def _week_of(reading: Reading) -> Reading:
    return sure(Days(reading.settled.first, calendar.plus(reading.settled.first, 6))) if reading.settled else reading


def _week_to(reading: Reading, today: date) -> Reading:
    """ "Week ending 4 December": from its Monday."""
    last = reading.settled.last if reading.settled else None
    return sure(Days(max(today, calendar.week_of(last).first), last)) if last else reading


_FEASTS = {
    "christmas day": (25, 12),
    "xmas day": (25, 12),
    "christmas eve": (24, 12),
    "xmas eve": (24, 12),
    "christmas": (25, 12),
    "xmas": (25, 12),
    "boxing day": (26, 12),
    "new years eve": (31, 12),
    "new year eve": (31, 12),
    "new years day": (1, 1),
    "new year": (1, 1),
    "valentines day": (14, 2),
    "halloween": (31, 10),
    "bonfire night": (5, 11),
}

_FEAST = "(?P<feast>" + "|".join(sorted(_FEASTS, key=len, reverse=True)) + ")"


def _feast(match: Match, today: date) -> Reading:
    return _dated(*_FEASTS[match["feast"]], 0, today)


def _near_feast(weeks: int) -> Callable[[Match, date], Reading]:
    """Monday to Sunday of the week of the feast, or so many weeks on."""

    def read(match: Match, today: date) -> Reading:
        feast = _feast(match, today).settled
        return left_of(calendar.week_of(feast.first, weeks), today) if feast else unsure(())

    return read


def _weekday_by_feast(match: Match, today: date) -> Reading:
    """ "The last Tuesday before Christmas", "the first Monday after New Year"."""
    feast, weekday = _feast(match, today).settled, WEEKDAYS[match["w"]]
    if not feast:
        return unsure(())
    after = calendar.coming(feast.first, weekday)
    before = calendar.plus(calendar.coming(calendar.plus(feast.first, -1), weekday), -7)
    return left_of(calendar.one(after if match["side"] == "after" else before), today)


DATE_RULES.extend([
    rule(_FEAST, _feast),
    rule(rf"(?:(?:the|over|during|in|on) ){{0,4}}{_FEAST} week", _near_feast(0)),
    rule(rf"(?:(?:the|in|during) ){{0,4}}week before {_FEAST}", _near_feast(-1)),
    rule(rf"(?:(?:the|in|during) ){{0,4}}week after {_FEAST}", _near_feast(1)),
    rule(rf"(?:the )?(?:last|first|next)? ?(?P<w><weekday>) (?:just |right )?(?P<side>before|after) {_FEAST}",
         _weekday_by_feast),
])  # fmt: skip
