"""The rules of months, parts of a month, and the n-th week or weekday in one."""

from datetime import date

from conversations.understanding.meaning import Days
from conversations.understanding.rules import Rule, rule
from conversations.understanding.when import calendar
from conversations.understanding.when.day_phrases import EDGE, Match, Reading, edge, left_of, sure
from conversations.understanding.words import MONTHS, WEEKDAYS, number

_MONTH_PARTS = {"start": (1, 10), "middle": (11, 20), "end": (21, 31), "whole": (1, 31), "later": (1, 31),
                "first half": (1, 15), "second half": (16, 31)}  # fmt: skip


def _part_of_month(part: str, first: date, today: date) -> Reading:
    """The beginning, middle, end or whole of the month that begins on `first`, as far as it is to come."""
    start, end = _MONTH_PARTS[part]
    last = calendar.month_of(first).last
    return left_of(Days(first.replace(day=start), min(calendar.plus(first, end - 1), last)), today)


def _month_start(month: int, today: date) -> date:
    """The first of that month: this year's unless it is over."""
    return date(today.year + (month < today.month), month, 1)


_MONTH_AHEAD = {"this": 0, "the": 0, "next": 1}


def _named_month(match: Match, today: date) -> Reading | None:
    """ "End of May", "in March 2027"; a year that is over tells a story."""
    first = _month_start(MONTHS[match["month"]], today)
    if int(match["y"] or today.year) < today.year:
        return None
    return _part_of_month(edge(match), first.replace(year=int(match["y"] or first.year)), today)


def _week_of_month(first: date, week: int) -> Days:
    return Days(calendar.plus(first, 7 * week - 7), calendar.plus(first, 7 * week - 1))


def _last_week(first: date) -> Days:
    last = calendar.month_of(first).last
    return Days(calendar.plus(last, -6), last)


def _last_day(first: date, today: date) -> Reading:
    return left_of(calendar.one(calendar.month_of(first).last), today)


def _first(match: Match, today: date) -> date:
    """The first of the month that is named, or of this or the next."""
    named = match["month"]
    return (
        _month_start(MONTHS[named], today)
        if named
        else calendar.months_on(today.replace(day=1), match["which"] == "next")
    )


def _nth(match: Match) -> int:
    return number(match["n"])


def _nth_weekday(match: Match, today: date) -> Reading:
    """ "The first Monday in December", "the last Friday of the month"."""
    first = _first(match, today)
    week = _last_week(first) if match["n"] == "last" else _week_of_month(first, _nth(match))
    the_day = calendar.shared(week, Days(week.first, week.last, frozenset({WEEKDAYS[match["w"]]})))
    return left_of(the_day or week, today)


_NTH = r"1st|first|2nd|second|3rd|third|4th|fourth"
_OF_MONTH = r"(?:(?P<month><month>)|(?P<which>the|this|next) month)"
_IN = r"(?:in |during |this |next |sometime in )"
_YEAR = r"(?: (?P<y>20\d\d))?"
_SOME_EDGE = EDGE.removesuffix("?")
# Months that are also other words: only at the edge of a sentence, or after a word that asks for a time.
_BOUND = r"(?:(?<![\s\S])|(?<=before )|(?<=until )|(?<=till )|(?<=after )|(?<=from ))"

MONTH_RULES: list[Rule[date, Reading]] = [
    rule(rf"{EDGE}(?P<which>this|the|next) month",
         lambda m, today: _part_of_month(
             edge(m), calendar.months_on(today.replace(day=1), _MONTH_AHEAD[m["which"]]), today)),
    rule(rf"{_IN}?{EDGE}(?P<month>(?!may\b|mar\b|march\b|sep\b)<month>){_YEAR}(?! (?:\d|<unit_word>\b))", _named_month),
    rule(rf"{_IN}{EDGE}(?P<month>may|march|mar){_YEAR}(?! (?:\d|<unit_word>\b))", _named_month),
    rule(rf"{_SOME_EDGE}(?P<month>may|march|mar|sep){_YEAR}(?! (?:\d|<unit_word>\b))", _named_month),
    rule(rf"{_BOUND}(?P<edge>)(?P<month>may|march)(?P<y>)(?= ?(?:[,.?!]|please\b|$))", _named_month),
    rule(r"(?:the )?last (?:working )?day (?:of|in) " + _OF_MONTH,
         lambda m, today: _last_day(_first(m, today), today)),
    rule(rf"(?:before|by|until|till) (?:the )?end of {_OF_MONTH}",
         lambda m, today: sure(Days(today, calendar.month_of(_first(m, today)).last))),
    rule(rf"(?:the )?last week (?:(?:of|in) )?{_OF_MONTH}",
         lambda m, today: left_of(_last_week(_first(m, today)), today)),
    rule(rf"(?:the )?(?P<n>{_NTH}|last) (?P<w><weekday>) (?:(?:of|in) )?{_OF_MONTH}", _nth_weekday),
    rule(rf"(?:the )?(?P<n>{_NTH}) week (?:(?:of|in) )?{_OF_MONTH}",
         lambda m, today: left_of(_week_of_month(_first(m, today), _nth(m)), today)),
]  # fmt: skip
