"""The rules of calendar dates: "1 December", "1/12", "the 13th", "the week of 7 December".

Dates are read the British way, day before month; where both orders give a day within a year, it is asked.
"""

from collections.abc import Callable
from datetime import date

from conversations.understanding.meaning import Days, DoubtReason
from conversations.understanding.rules import Rule, rule
from conversations.understanding.when import calendar
from conversations.understanding.when.reading import Match, Reading, day, left_of, sure, unsure
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


def dated(number_of_day: int, month: int, year: int, today: date) -> Reading:
    """A day and a month, with or without the year."""
    named = calendar.make(year or today.year, month, number_of_day)
    nearest = _nearest(month, number_of_day, today)
    recent = named is not None and 0 < (today - named).days < (_LONG_PAST if not year else date.max.toordinal())
    if recent:
        return Reading(candidates=(nearest,) if nearest and not year else (), reason=DoubtReason.PAST)
    return day(named if year else nearest)


def _of_month(number_of_day: int, today: date) -> Reading:
    """ "The 13th": of this month, or of the next month that has one; said on a 13th it may be either."""
    firsts = (calendar.months_on(today.replace(day=1), n) for n in range(3))
    found = [one for first in firsts if (one := calendar.make(first.year, first.month, number_of_day)) and one >= today]
    return unsure(found[:2]) if found[:1] == [today] else day(next(iter(found), None))


def _of_this_month(ahead: int, number_of_day: int, today: date) -> Reading:
    """ "The 13th of this month", or of the next."""
    first = calendar.months_on(today.replace(day=1), ahead)
    return dated(number_of_day, first.month, first.year, today)


def _just_gone(match: Match, today: date) -> Reading:
    """ "The 20th just gone": past, and what is counted from it may be to come."""
    named = match.groupdict().get("month")
    months = (calendar.months_on(today.replace(day=1), -back) for back in range(12 if named else 3))
    found = (
        calendar.make(month.year, month.month, number(match["d"]))
        for month in months
        if not named or month.month == MONTHS[named]
    )
    gone = next((one for one in found if one and one <= today), None)
    return Reading(candidates=(calendar.months_on(gone, 12),), reason=DoubtReason.PAST) if gone else day(None)


def _in_figures(match: Match, today: date) -> Reading:
    """ "05/06": day and month, unless the month comes first and both orders are days to come within a year."""
    left, right, year = int(match["d"]), int(match["m"]), _year_in(match)
    orders = [(left, right), (right, left)]
    days = {found for d, m in orders if (found := _future(d, m, year, today))}
    if len(days) > 1:
        return unsure(days)
    return dated(*(orders[left <= 12 < right]), year, today)


def _future(number_of_day: int, month: int, year: int, today: date) -> date | None:
    found = calendar.make(year, month, number_of_day) if year else _nearest(month, number_of_day, today)
    near = found is not None and 0 <= (found - today).days <= calendar.HORIZON
    return found if near else None


def _span(first: int, last: int, month: int, year: int, today: date) -> Reading:
    """ "From the 5th to the 9th of December", "the 30th to the 2nd of December"."""
    earlier = (month - 1 or 12, year - (month == 1) if year else 0) if first > last else (month, year)
    start, end = dated(first, *earlier, today).settled, dated(last, month, year, today).settled
    return (
        sure(Days(start.first, end.last))
        if start and end and start.first <= end.first
        else Reading(reason=DoubtReason.IMPOSSIBLE)
    )


def _choice(match: Match, today: date) -> Reading:
    """ "The 5th or 9th of December", "1st, 2nd or 3rd Dec"."""
    said = (match[name] for name in ("d", "d2", "d3") if match.groupdict().get(name))
    found = [dated(number(one), _month(match), _year_in(match), today).settled for one in said]
    wanted = sorted({span.first for span in found if span})
    together = calendar.spanning(wanted) if all(found) and _agree(match, today) else None
    return sure(together) if together else unsure(wanted)


def _agree(match: Match, today: date) -> bool:
    """Whether the weekdays that are named are those of the days beside them."""
    said = match.groupdict()
    for weekday, number_of_day in (("w", "d"), ("w2", "d2")):
        if said.get(weekday):
            found = dated(number(said[number_of_day] or ""), _month(match), _year_in(match), today).settled
            if not found or found.first.weekday() != WEEKDAYS[said[weekday] or ""]:
                return False
    return True


def _month(match: Match) -> int:
    return MONTHS[match["month"]]


def _year_in(match: Match) -> int:
    """The year in four figures or in two; 0 if there is none."""
    found = match.groupdict()
    return _year(found.get("y") or found.get("yy") or found.get("yy2"))


def _day_and_month(match: Match, today: date) -> Reading:
    return dated(number(match["d"]), _month(match), _year_in(match), today)


def _day_of_month(match: Match, today: date) -> Reading:
    return _of_month(number(match["d"]), today)


def _days_of_month(match: Match, today: date) -> Reading:
    if not _agree(match, today):
        return unsure(())
    return _span(number(match["d"]), number(match["d2"]), _month(match), _year_in(match), today)


Reader = Callable[[Match, date], Reading]


def _week_of(reading: Reading, today: date) -> Reading:
    """Monday to Sunday of the week that has the day."""
    return left_of(calendar.week_of(reading.settled.first), today) if reading.settled else reading


def _week_from(reading: Reading, _: date) -> Reading:
    """The seven days that begin with the day."""
    return sure(Days(reading.settled.first, calendar.plus(reading.settled.first, 6))) if reading.settled else reading


def _week_to(reading: Reading, today: date) -> Reading:
    """ "Week ending 4 December": from its Monday."""
    last = reading.settled.last if reading.settled else None
    return sure(Days(max(today, calendar.week_of(last).first), last)) if last else reading


def _weekend_of(reading: Reading, today: date) -> Reading:
    """The Saturday and Sunday of the week that has the day."""
    week = calendar.week_of(reading.settled.first) if reading.settled else None
    return left_of(Days(calendar.plus(week.first, 5), week.last), today) if week else reading


_D = (
    r"(?<!\d[:.])(?<!past )(?<!half )(?<!quarter to )(?<!ten to )(?<!twenty to )(?<!five to )(?:the "
    r")?(?P<d><ordinal>|[0-3]?\d|<cardinal>)"
)
_D2 = r"(?:the )?(?P<d2><ordinal>|[0-3]?\d|<teen>)"
_W, _W2 = (rf"(?:(?P<{name}><weekday>),? (?:the )?)?" for name in ("w", "w2"))
_OF = r" ?(?:(?:day )?of (?:the month of )?|in |, ?|-|/|\. ?|of the )?"
_AFTER_YEAR = r"(?![:\d]| ?(?:am|pm|oclock|st|nd|rd|th)\b| ?<month>)"
_YEAR = (
    rf"(?:(?:[-/,.]? ?| of | in (?:the year )?)(?P<y>20\d\d){_AFTER_YEAR}"
    rf"|(?: '|,? ?')(?P<yy>\d\d){_AFTER_YEAR}| (?P<yy2>2[6-9]|3\d)(?= ?(?:[,?!]|at\b|please|$)))?(?![:\d])"
)
_M = r"(?P<month><month>)(?![a-z])"
_TO_DAY = rf"{_M}[.,]? ?[-/]?"
_LONG_ORDINAL = either({word: n for word, n in ORDINALS.items() if n > 10})  # "second" is no date by itself
_TO = r" ?(?:-|to|until|till|through|thru|up to|through to) ?"
_AND = r" ?(?:-|to|until|till|through|thru|and) ?"
_NO_HOUR = r"(?!<unit_word>\b)"
_HOUR_NEXT = r"(?! ?(?:am|pm|oclock|[ap])\b|h\d|[.:]\d)"
_WEEK_OF = (
    r"(?:(?:in|for|on|during) )?(?:the )?(?:same )?week (?:of|with|containing|including|as|that has) (?:on )?(?:the )?"
)
_WEEK_FROM = (
    r"(?:(?:in|for|on|during) )?(?:the )?(?:week (?:beginning|commencing|starting|from|of monday|(?=(?:the "
    r")?<ordinal>))"
    r"|w/?[cb](?: ?(?:beginning|commencing|starting|from))?) ?"
    r"(?:on )?(?:the )?(?:<weekday>,? )?(?:the )?"
)
_OR = r" ?(?:or|,|/|and|, ?(?:or|and)) ?"
_WEEK_TO = (
    r"(?:the )?(?:week (?:ending|to|up to)|w/?e(?: ending)?) (?:on )?(?:the )?(?:friday |saturday |sunday )?(?:the )?"
)
_WEEKEND_OF = (
    r"(?:(?:on|over|at|during) )?(?:the )?weekend (?:of|around|with|beginning|starting) (?:on "
    r")?(?:the )?(?:saturday |sunday )?(?:the )?"
)
_DAY_MONTH = rf"(?P<d><ordinal>|[0-3]?\d) ?(?:of )?{_M}{_YEAR}"
_MONTH_DAY = rf"{_TO_DAY}(?:the )?(?P<d><ordinal>|[0-3]?\d){_YEAR}{_HOUR_NEXT}"
_ENDS = (
    r"(?= ?(?:[,?!]|\.(?!\d)|$)| (?:at|in|on|please|would|is|if|or|and|around|about|after|before|works?|suit|morning|"
    r"afternoon|evening|for|suits|with|pls|thanks|could|can|early|late|from|until|till|onwards?)\b)"
)


def _in_week(build: Callable[[Reading, date], Reading], read: Callable[[Match, date], Reading]) -> Reader:
    return lambda match, today: build(read(match, today), today)


DATE_RULES: list[Rule[date, Reading]] = [
    rule(rf"{_D}{_OF}{_M}{_YEAR}", _day_and_month, "<month>", "<figure>"),
    rule(rf"(?P<d>[0-3]?\d)-{_M}-(?P<yy>\d\d)(?![:\d])", _day_and_month, "<month>", "#"),
    rule(rf"{_TO_DAY}{_NO_HOUR}{_D}{_YEAR}{_HOUR_NEXT}<unit>", _day_and_month, "<month>", "<figure>"),
    rule(rf"{_TO_DAY}(?P<d><unit_word>)(?= ?(?:[,.?!]|please|$))", _day_and_month, "<month>", "<figure>"),
    rule(rf"between {_D}{_AND}{_D2} ?(?:of |in )?{_M}{_YEAR}", _days_of_month, "between", "<month>"),
    rule(rf"(?:from )?{_W}{_D}{_TO}{_W2}{_D2} ?(?:of |in )?{_M}{_YEAR}", _days_of_month, "<month>", "<figure>"),
    rule(rf"(?:from |between )?{_D}{_OF}{_M}{_YEAR}{_AND}(?:the )?(?P<d2>[0-3]?\d(?:st|nd|rd|th))(?! ?(?:of )?<month>)",
         _days_of_month, "<month>", "#"),
    rule(rf"between {_TO_DAY}{_D}{_AND}{_D2}{_YEAR}(?![:\d])", _days_of_month, "between", "<month>"),
    rule(rf"(?:from )?{_TO_DAY}{_D}{_TO}{_D2}{_YEAR}{_HOUR_NEXT}(?![:\d])", _days_of_month, "<month>", "<figure>"),
    rule(rf"(?:either )?{_W}{_D}{_OR}{_W2}{_D2} ?(?:of |in )?{_M}{_YEAR}", _choice, "<month>", "<figure>"),
    rule(rf"(?:either )?{_D}{_OR}{_D2}{_OR}(?:the )?(?P<d3><ordinal>|[0-3]?\d) ?(?:of |in )?{_M}{_YEAR}",
         _choice, "<month>", "<figure>"),
    rule(rf"{_TO_DAY}{_D} (?:or|and) {_D2}(?: or (?P<d3><ordinal>|[0-3]?\d))?(?P<y>)(?![:.]?\d| ?(?:am|pm|oclock)\b)",
         _choice, "<month>", "or and"),
    rule(rf"{_TO_DAY}{_D}, ?(?P<d3><ordinal>|[0-3]?\d),? (?:or|and) {_D2}(?P<y>)(?![:.]?\d| ?(?:am|pm|oclock)\b)",
         _choice, "<month>", "or and"),
    rule(r"(?P<y>20\d\d)[-/,. ]{1,2}" + rf"{_TO_DAY}{_D}", _day_and_month, "<month>", "#"),
    rule(r"(?:on )?(?:the )?(?P<d><ordinal>) (?:just|recently) (?:gone|past)", _just_gone, "gone past", "<ordinal>"),
    rule(rf"(?:on )?(?:the )?(?P<d><ordinal>|[0-3]?\d) (?:of )?{_M} just gone", _just_gone, "gone", "<month>"),
    rule(rf"(?:on )?{_M} (?:the )?(?P<d><ordinal>|[0-3]?\d) just gone", _just_gone, "gone", "<month>"),
    rule(rf"{_D} (?:of |in )?(?:this|the current) month",
         lambda m, today: _of_this_month(0, number(m["d"]), today), "month", "<figure>"),
    rule(r"(?:the )?(?P<d><ordinal>) (?:day )?of (?:the |each )?month", _day_of_month, "month", "<ordinal>"),
    rule(rf"{_D} (?:day )?(?:of |in )?(?:the )?(?:next|following|coming) month",
         lambda m, today: _of_this_month(1, number(m["d"]), today), "month", "<figure>"),
    rule(rf"{_D}{_OF}{_M},? (?:of |in )?(?P<which>next|this) year",
         lambda m, today: dated(number(m["d"]), _month(m), today.year + (m["which"] == "next"), today), "year"),
    rule(r"(?P<d>[0-3]?\d(?:st|nd|rd|th))<noun>", _day_of_month, "#"),
    rule(r"(?:the|on|this) (?P<d><ordinal>)<noun>", _day_of_month, "<ordinal>"),
    rule(rf"(?P<d>{_LONG_ORDINAL})<noun>", _day_of_month, "<ordinal>"),
    rule(rf"(?:the|on the) (?P<d>[0-3]?\d){_ENDS}", _day_of_month, "#"),
    rule(r"(?P<d>\d\d?) ?/ ?(?P<m>\d\d?)(?:(?: ?/ ?| )(?P<y>20\d\d)| ?/ ?(?P<yy>\d\d))?(?! ?/ ?\d)", _in_figures, "#"),
    rule(r"(?P<d>\d\d?)([-.])(?P<m>\d\d?)\2(?P<y>20\d\d|\d\d)", _in_figures, "#"),
    rule(r"(?P<d>\d\d?)\.? (?P<m>\d\d?)\.? (?P<y>20\d\d)", _in_figures, "#"),
    rule(r"on (?P<d>\d\d?)[.](?P<m>0?[1-9]|1[0-2])\.?(?P<y>)(?! ?(?:am|pm|oclock)\b)", _in_figures, "#"),
    rule(r"(?<![:.])(?P<d>1[3-9]|2\d|3[01])-(?P<m>0?[1-9]|1[0-2])(?P<y>)(?![:.]\d| ?[ap]m)", _in_figures, "#"),
    rule(r"(?P<d>2[4-9]|3[01])\.(?P<m>0?[1-9]|1[0-2])\.?(?P<y>)", _in_figures, "#"),
    rule(r"(?P<d>\d\d?)\.(?P<m>0?[1-46-9]|1[12])\.?(?P<y>)(?! ?(?:am|pm)\b)", _in_figures, "#"),
    rule(r"(?P<y>20\d\d)[-/.](?P<m>\d\d?)[-/.](?P<d>\d\d?)",
         lambda m, today: dated(int(m["d"]), int(m["m"]), int(m["y"]), today), "#"),
    rule(r"(?<=day )(?P<d>1[3-9]|2\d|3[01])(?! ?[:.]?\d)(?! ?(?:am|pm|oclock)\b)", _day_of_month, "#", "<weekday>"),
    rule(r"(?<=mon |tue |wed |thu |fri |sat |sun )(?P<d>1[3-9]|2\d|3[01])(?! ?[:.]?\d)(?! ?(?:am|pm|oclock)\b)",
         _day_of_month, "#", "<weekday>"),
    rule(rf"{_WEEK_OF}{_DAY_MONTH}", _in_week(_week_of, _day_and_month), "week", "<month>"),
    rule(rf"{_WEEK_OF}{_MONTH_DAY}", _in_week(_week_of, _day_and_month), "week", "<month>"),
    rule(rf"{_WEEK_OF}(?P<d>\d\d?) ?/ ?(?P<m>\d\d?)(?P<y>)", _in_week(_week_of, _in_figures), "week", "#"),
    rule(rf"{_WEEK_OF}(?P<d><ordinal>)", _in_week(_week_of, _day_of_month), "week", "<ordinal>"),
    rule(rf"{_WEEK_FROM}{_DAY_MONTH}", _in_week(_week_from, _day_and_month), "week w wc wb", "<month>"),
    rule(rf"{_WEEK_FROM}{_MONTH_DAY}", _in_week(_week_from, _day_and_month), "week w wc wb", "<month>"),
    rule(rf"{_WEEK_FROM}(?P<d><ordinal>)", _in_week(_week_from, _day_of_month), "week w wc wb", "<ordinal>"),
    rule(rf"{_WEEK_FROM}(?P<d>\d\d?) ?/ ?(?P<m>\d\d?)(?P<y>)", _in_week(_week_from, _in_figures), "week w wc wb", "#"),
    rule(rf"{_WEEK_TO}{_DAY_MONTH}", _in_week(_week_to, _day_and_month), "week we w", "<month>"),
    rule(rf"{_WEEK_TO}{_MONTH_DAY}", _in_week(_week_to, _day_and_month), "week we w", "<month>"),
    rule(rf"{_WEEK_TO}(?P<d><ordinal>)", _in_week(_week_to, _day_of_month), "week we w", "<ordinal>"),
    rule(rf"{_WEEKEND_OF}{_DAY_MONTH}", _in_week(_weekend_of, _day_and_month), "weekend", "<month>"),
    rule(rf"{_WEEKEND_OF}{_MONTH_DAY}", _in_week(_weekend_of, _day_and_month), "weekend", "<month>"),
    rule(rf"{_WEEKEND_OF}(?P<d><ordinal>)", _in_week(_weekend_of, _day_of_month), "weekend", "<ordinal>"),
]  # fmt: skip
