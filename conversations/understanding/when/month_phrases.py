"""The rules of months, parts of a month, and the n-th week, day or weekday in one."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

from conversations.understanding.meaning import Days
from conversations.understanding.rules import Rule, rule
from conversations.understanding.when import calendar
from conversations.understanding.when.reading import Match, Reading, day, left_of, sure, unsure
from conversations.understanding.when.week_phrases import EDGE, EDGE_WORDS, SOME_EDGE, edge, edge_named
from conversations.understanding.words import MONTHS, WEEKDAYS, number

_MONTH_PARTS = {"start": (1, 10), "middle": (11, 20), "end": (21, 31), "whole": (1, 31), "later": (1, 31),
                "rest": (1, 31), "well into": (11, 31), "first half": (1, 15), "second half": (16, 31)}  # fmt: skip


def _days_of(part: str, first: date) -> Days:
    """The beginning, middle, end or whole of the month that begins on `first`."""
    start, end = _MONTH_PARTS[part]
    return Days(first.replace(day=start), min(calendar.plus(first, end - 1), calendar.month_of(first).last))


def _part_of_month(part: str, first: date, today: date) -> Reading:
    """What is left of a part of a month; "later" in one is no day at its beginning, whether it has begun or not."""
    part = "well into" if part == "later" and today < first.replace(day=_MONTH_PARTS["well into"][0]) else part
    return left_of(_days_of(part, first), today)


def _this_month(match: Match, today: date) -> Reading:
    """A part of "the month" is that of the next one once it is over."""
    first, part = _month_ahead(match, today), edge(match)
    over = match["which"] in ("the", "") and _days_of(part, first).last < today
    return _part_of_month(part, calendar.months_on(first, 1) if over else first, today)


def _month_start(month: int, today: date, year: int = 0) -> date:
    """The first of that month: this year's unless it is over."""
    return date(year or min(today.year + (month < today.month), date.max.year), month, 1)


_MONTH_AHEAD = {"this": 0, "the": 0, "": 0, "next": 1, "the next": 1, "the following": 1, "following": 1,
                "the coming": 1, "coming": 1}  # fmt: skip


def _year(match: Match) -> int:
    return int(match.groupdict().get("y") or 0)


def _named_month(match: Match, today: date) -> Reading | None:
    """ "End of May", "in March 2027"; a year that is over tells a story."""
    if int(match["y"] or today.year) < today.year:
        return None
    return _part_of_month(edge(match), _month_start(MONTHS[match["month"]], today, _year(match)), today)


def _months(match: Match, today: date) -> Reading:
    """ "From January to March", "late January to mid February"."""
    first = _month_start(MONTHS[match["month"]], today, _year(match))
    ending = MONTHS[match["month2"]]
    year = int(match["y2"] or 0) or first.year + (ending < first.month)
    if match["y2"] and not match["y"]:
        first = first.replace(year=year - (ending < first.month))
    last = _days_of(edge_named(match["edge2"]), date(min(year, date.max.year), ending, 1)).last
    start = _days_of(edge(match), first).first
    return left_of(Days(start, last), today) if start <= last else unsure((start, last))


def _two_parts(match: Match, today: date) -> Reading:
    """ "Mid to late January"."""
    first = _first(match, today)
    return left_of(Days(_days_of(edge(match), first).first, _days_of(edge_named(match["edge2"]), first).last), today)


def _some_months(match: Match, today: date) -> Reading:
    """ "January or February", "Feb, March or April": a span if they follow one another."""
    names = [match[name] for name in ("month", "month2", "month3") if match[name]]
    firsts = sorted(_month_start(MONTHS[name], today) for name in names)
    follow = all(calendar.months_on(a, 1) == b for a, b in pairwise(firsts))
    return left_of(Days(firsts[0], calendar.month_of(firsts[-1]).last), today) if follow else unsure(firsts)


def _month_ahead(match: Match, today: date) -> date:
    return calendar.months_on(today.replace(day=1), _MONTH_AHEAD[match["which"] or ""])


def _first(match: Match, today: date) -> date:
    """The first of the month that is named, or of this or the next."""
    named = match["month"]
    if year := _year_named(match, today):
        return date(min(year, date.max.year), 12 if match.groupdict().get("n") in _FROM_THE_END else 1, 1)
    return _month_start(MONTHS[named], today, _year(match)) if named else _month_ahead(match, today)


def _year_named(match: Match, today: date) -> int:
    """The year of which something is the first or the last; 0 if it is of a month."""
    found = match.groupdict()
    if found.get("yn"):
        return int(found["yn"] or 0)
    return today.year + 1 if found.get("ny") else today.year if found.get("ty") else 0


_FROM_THE_END = {"last": -1, "final": -1, "very last": -1, "second to last": -2, "penultimate": -2, "last but one": -2,
                 "next to last": -2}  # fmt: skip


def _nth(match: Match) -> int:
    return _FROM_THE_END[match["n"]] if match["n"] in _FROM_THE_END else number(match["n"])


def _of_the_month(found: Callable[[date], date | None], match: Match, today: date) -> Reading:
    """One day of a month; of "the month" that of the next one once it is over."""
    first = _first(match, today)
    one = found(first)
    if match["which"] == "the" and one and one < today:
        one = found(calendar.months_on(first, 1))
    return left_of(calendar.one(one), today) if one else day(None)


def _nth_weekday(match: Match, today: date) -> Reading:
    """ "The first Monday in December", "the last Friday of the month"."""
    weekday, n = WEEKDAYS[match["w"]], _nth(match)
    return _of_the_month(lambda first: calendar.nth_weekday(first, weekday, n), match, today)


def _nth_week(match: Match, today: date) -> Reading:
    """Weeks of a month are counted from its first day, the last one from its last."""
    month = calendar.month_of(_first(match, today))
    if match["n"] == "last":
        return left_of(Days(calendar.plus(month.last, -6), month.last), today)
    start = calendar.plus(month.first, 7 * _nth(match) - 7)
    return left_of(Days(start, min(calendar.plus(start, 6), month.last)), today)


def _nth_weekend(match: Match, today: date) -> Reading:
    saturday = calendar.nth_weekday(_first(match, today), 5, _nth(match))
    return left_of(Days(saturday, calendar.plus(saturday, 1)), today) if saturday else day(None)


def _nth_working_day(match: Match, today: date) -> Reading:
    month, n = calendar.month_of(_first(match, today)), _nth(match)
    start = calendar.plus(month.first, -1) if n > 0 else calendar.plus(month.last, 1)
    found = calendar.working_days_on(start, n)
    return left_of(calendar.one(found), today) if found in calendar.members(month) else day(None)


def _nth_day(match: Match, today: date) -> Reading:
    n = _nth(match)
    return _of_the_month(lambda first: calendar.make(first.year, first.month, n), match, today)


def _some_at_an_end(match: Match, today: date) -> Reading:
    """ "The first two weeks of January", "the last ten days of the month"."""
    month = calendar.month_of(_first(match, today))
    length = (3 if match["many"] == "few" else number(match["many"])) * (7 if match["unit"] == "week" else 1)
    head = Days(month.first, min(calendar.plus(month.first, length - 1), month.last))
    tail = Days(max(calendar.plus(month.last, 1 - length), month.first), month.last)
    return left_of(tail if match["at"] == "last" else head, today)


def _until_its_end(match: Match, today: date) -> Reading:
    last = calendar.month_of(_first(match, today)).last
    return sure(Days(today, last)) if last >= today else left_of(calendar.one(last), today)


def _fortnight(match: Match, today: date) -> Reading:
    """ "The first fortnight of January": days 1 to 14, the second the 14 after them, the last to its end."""
    month = calendar.month_of(_first(match, today))
    if match["n"] == "last":
        return left_of(Days(calendar.plus(month.last, -13), month.last), today)
    start = calendar.plus(month.first, 0 if match["n"] == "first" else 14)
    return left_of(Days(start, calendar.plus(start, 13)), today)


def _full_week(match: Match, today: date) -> Reading:
    """ "The first full week of December": Monday to Sunday, all of it in that month."""
    month = calendar.month_of(_first(match, today))
    mondays = [one for one in calendar.members(month) if one.weekday() == 0 and calendar.plus(one, 6) <= month.last]
    n = _nth(match)
    if not -len(mondays) <= n <= len(mondays):
        return day(None)
    monday = mondays[n - 1 if n > 0 else n]
    return left_of(Days(monday, calendar.plus(monday, 6)), today)


def _month_of_year(match: Match, today: date) -> Reading:
    """ "The first month of the year": of the one that comes, once that of this one is over."""
    month = 1 if match["n"] == "first" else 12
    ahead = match["which"] not in ("the", "this") or (match["which"] == "the" and month < today.month)
    return _part_of_month("whole", date(min(today.year + ahead, date.max.year), month, 1), today)


def _named_edge(match: Match, today: date) -> Reading:
    """ "Next month, towards the end"."""
    return _part_of_month(edge(match), _first(match, today), today)


_NTH = (
    r"(?P<n>1st|first|2nd|second|3rd|third|4th|fourth|5th|fifth|6th|sixth|(?:very )?last|final|second to last|next "
    r"to last|penultimate|last but one)"
)
_WHICH = r"(?P<which>the next|the following|the coming|the|this|next|following|coming)"
_OF_MONTH = rf"(?:(?P<month><month>)(?![a-z])(?:,? (?:of )?(?P<y>20\d\d))?|{_WHICH} month)"
_OF_YEAR = r"(?P<ny>(?:the new|next|the coming|the next) year)|(?P<ty>(?:the|this) year)|(?P<yn>20[2-9]\d)"
_OF_EITHER = rf"(?:{_OF_MONTH}|{_OF_YEAR})"
_IN = r"(?:in |during |this |next |sometime in |throughout |over )"
_YEAR = r"(?:,? (?:of |in )?(?P<y>20\d\d))?"
_YEAR2 = r"(?:,? (?:of |in )?(?P<y2>20\d\d))?"
_NOT_A_DAY = r"(?! ?(?:\d|<unit_word>\b|<ordinal>|the <ordinal>))"
# Months that are also other words: only at the edge of a sentence, or after a word that asks for a time.
_BOUND = r"(?:(?<![\s\S])|(?<=before )|(?<=until )|(?<=till )|(?<=after )|(?<=from )|(?<=by )|(?<=about )|(?<=of ))"
_M, _M2, _M3 = (rf"(?P<month{n}><month>)(?![a-z])" for n in ("", "2", "3"))
_EDGE2 = SOME_EDGE.replace("?P<edge>", "?P<edge2>") + "?"
_TO = (
    r"(?: ?(?:-|to|until|till|through|thru|up to|til|through to|thru to|right through to|into) ?)"
    r"(?:and including )?(?:the )?"
)
_OR = r" ?(?:or|/|and|, ?or|and/or) ?(?:in )?"

_TOWARDS_ITS = (
    r"(?:preferably |ideally )?(?:towards?|at|in|near|around) (?:the|its) (?P<edge>end|start|beginning|middle)(?! of)"
)

MONTH_RULES: list[Rule[date, Reading]] = [
    rule(rf"{EDGE}{_WHICH} month(?! after)",
         _this_month, "month"),
    rule(rf"{SOME_EDGE}(?P<which>)month",
         _this_month, "month"),
    rule(r"(?:before|by|until|till|no later than) (?:the )?(?:end of month|months? end|eom)|(?:the )?eom",
         lambda _, today: sure(Days(today, calendar.month_of(today).last)), "month months eom"),
    rule(r"(?:(?:towards?|at|around|near|about) )?(?:the )?months? end",
         lambda _, today: _part_of_month("end", today.replace(day=1), today), "month months"),
    rule(rf"{_IN}?{EDGE}(?P<month>(?!may\b|mar\b|march\b|sep\b)<month>){_YEAR}{_NOT_A_DAY}", _named_month, "<month>"),
    rule(rf"{_IN}{EDGE}(?P<month>may|march|mar){_YEAR}{_NOT_A_DAY}", _named_month, "may march mar"),
    rule(rf"{SOME_EDGE}(?P<month>may|march|mar|sep){_YEAR}{_NOT_A_DAY}", _named_month, "may march mar sep"),
    rule(rf"{_BOUND}(?P<edge>)(?P<month>may|march)(?P<y>)(?= ?(?:[,.?!]|(?:please|onwards?|or|and|at)\b|"
         rf"$))", _named_month, "may march"),
    rule(r"(?P<edge>)(?P<month>may|march|mar|sep),? (?:of )?(?P<y>20\d\d)", _named_month, "may march mar sep"),
    rule(r"(?P<edge>)(?P<m>0?[1-9]|1[0-2])/(?P<y>20\d\d)",
         lambda m, today: _part_of_month("whole", date(int(m["y"]), int(m["m"]), 1), today), "#"),
    rule(rf"(?:from )?{EDGE}{_M}{_YEAR}{_TO}{_EDGE2}{_M2}{_YEAR2}{_NOT_A_DAY}", _months, "<month>"),
    rule(rf"between {EDGE}{_M}{_YEAR} and (?:the )?{_EDGE2}{_M2}{_YEAR2}{_NOT_A_DAY}", _months, "between", "<month>"),
    rule(rf"(?:{_IN})?(?:the )?(?P<edge>{EDGE_WORDS})(?: ?(?:-|to|or|and) ?)(?P<edge2>{EDGE_WORDS})(?: of| in)? "
         rf"(?:{_M}{_YEAR}|{_WHICH} month){_NOT_A_DAY}", _two_parts, "<month> month"),
    rule(rf"(?:{_IN})?(?:either )?(?:{_M3} ?, ?)?{_M}{_OR}{_M2}{_NOT_A_DAY}", _some_months, "<month>"),
    rule(r"(?:the )?last (?:day|date) (?:of|in) " + _OF_MONTH,
         lambda m, today: left_of(calendar.one(calendar.month_of(_first(m, today)).last), today), "last"),
    rule(rf"(?:before|by|until|till|no later than) (?:the )?end of {_OF_MONTH}", _until_its_end, "end"),
    rule(rf"(?:on )?(?:the )?{_NTH} (?P<w><weekday>) (?:(?:of|in) )?{_OF_EITHER}", _nth_weekday, "<weekday>"),
    rule(rf"(?:in |during )?(?:the )?{_NTH} week (?:(?:of|in) )?{_OF_EITHER}", _nth_week, "week"),
    rule(rf"week (?P<n>[1-5]) (?:of|in) {_OF_MONTH}", _nth_week, "week"),
    rule(rf"(?:in |during )?(?:the )?(?P<n>first|second|last) fortnight (?:of|in) {_OF_MONTH}", _fortnight,
         "fortnight"),
    rule(rf"(?:in |during )?(?:the )?{_NTH} full week (?:of|in) {_OF_MONTH}", _full_week, "full"),
    rule(r"(?:in |during )?(?:the )?(?P<n>first|last) month of (?P<which>the new|the coming|the next|next|the|"
         r"this) year",
         _month_of_year, "month"),
    rule(rf"(?:in )?{_OF_MONTH}, ?{_TOWARDS_ITS}", _named_edge, "<month> month"),
    rule(r"(?:before|by) (?:the |this )?month (?:(?:is )?(?:out|over|up)|ends)",
         lambda _, today: sure(Days(today, calendar.month_of(today).last)), "month"),
    rule(rf"(?:on |over )?(?:the )?{_NTH} weekend (?:(?:of|in) )?{_OF_EITHER}", _nth_weekend, "weekend"),
    rule(rf"(?:the )?{_NTH} (?:working day|business day|weekday) (?:(?:of|in) )?{_OF_EITHER}", _nth_working_day,
         "working business weekday"),
    rule(rf"(?:the )?(?P<n><ordinal>) day (?:of|in) {_OF_EITHER}", _nth_day, "day"),
    rule(rf"(?:in |during )?(?:the )?(?P<at>first|last) (?P<many><number>) (?P<unit>day|week)s? (?:of|in) {_OF_MONTH}",
         _some_at_an_end, "first last"),
    rule(rf"(?:in |during )?(?:the )?(?P<at>first|last) (?P<many>(?P<unit>)couple of|few) days (?:of|in) {_OF_MONTH}",
         _some_at_an_end, "couple few"),
    rule(r"(?:in |during )?(?:the )?month after next",
         lambda _, today: sure(calendar.month_of(calendar.months_on(today.replace(day=1), 2))), "month"),
    rule(r"this (?:month )?(?:or|and) next month",
         lambda _, today: sure(Days(today, calendar.month_of(calendar.months_on(today.replace(day=1), 1)).last)),
         "month"),
]  # fmt: skip
