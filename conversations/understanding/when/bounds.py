"""What words before or after a phrase about days make of it: "before Friday", "three days after Christmas".

They bound the span, or count from it. It must never find a phrase itself.
"""

import re
from collections.abc import Callable
from datetime import date

from conversations.understanding.meaning import Days, DoubtReason
from conversations.understanding.rules import Match, expand
from conversations.understanding.when import calendar
from conversations.understanding.when.reading import UNIT, Reading, by, day, left_of, step, sure
from conversations.understanding.words import WEEKDAYS, number
from conversations.understanding.words.expression import expression

_Bound = Callable[[Days, date], Days]
_NEAR = 80  # letters before a phrase that are looked at


def _before(days: Days, today: date) -> Days:
    return Days(today, calendar.plus(days.first, -1))


def _until(days: Days, today: date) -> Days:
    return Days(today, days.last, days.weekdays)


def _after(days: Days, today: date) -> Days:
    return Days(calendar.plus(days.last, 1), calendar.ahead(today).last)


def _from(days: Days, today: date) -> Days:
    return Days(days.first, max(days.last, calendar.ahead(today).last), days.weekdays)


def _same(days: Days, _: date) -> Days:
    return days


_NO = r"(?:not?|nothing|never)"
_OCCUPIED = (
    r"\b(?:busy|away|abroad|out of (?:town|office|the (?:country|office))|on (?:holiday|leave|vacation)|"
    r"working|booked up|tied up)"
)
_FREE = r"\b(?:not?|cant|cannot|couldnt|wont|dont|isnt|arent)(?: [a-z]+){0,4}"
_BOUND_WORDS: dict[str, _Bound] = {
    rf"{_OCCUPIED} (?:until|till)": _after,
    rf"\b{_NO} (?:any )?(?:before|earlier than|sooner than|until|till)|\bon or after|\bafter or on|\bfrom|"
    r"\bas (?:early|soon) as|\b(?:at least|no less than|a minimum of)|\b(?:the )?earliest(?: is| would be|:)?|"
    r"\bsince": _from,
    rf"{_FREE} (?:until|till|before)": _from,
    r"\b(?:starting|beginning)(?: on| from)?|\bas (?:of|from)": _from,
    rf"\b{_NO} (?:any )?(?:after|later than|past)|\bby|\buntil|\btill|\bup (?:to|until|till)(?: and including)?|"
    r"\b(?:on or before|before or on|at the latest(?: by| on)?|latest(?: by| on)?|as late as|through|thru)|"
    r"\b(?:between |from )?(?:now|today) (?:and|to|until|till|-)": _until,
    r"\b(?:any ?time )?(?:before|earlier than|sooner than|ahead of|prior to|this side of|in advance of)": _before,
    r"\b(?:any ?time )?(?:(?<!im )(?<!i am )(?<!we are )after|later than|past|following|beyond)": _after,
    r"\bwithin": _same,
}
_BOUNDS = [
    (expression(rf"(?:{words})(?: on)?(?: the)?(?: about| around)?[ -]?$"), bound)
    for words, bound in _BOUND_WORDS.items()
]
_OPEN_END = expression(
    r",? ?(?:onwards?|on(?=[,.?!]|$)|or later|or after|and after|and later|and beyond|or any(?: ?time)? after|"
    r"at the earliest|earliest|"
    r"and onwards?|forward)\b"
)
_OPEN_START = expression(
    r",? ?(?:at the (?:very )?latest|or (?:earlier|before|sooner)|and (?:earlier|before)|latest)\b"
)

# "By Monday at four" names the day and the time of the visit; "by Monday" is the last day.
_BY, _AT_A_TIME = expression(r"\bby $"), expression(r",? at (?!the latest|least|latest)")

_HOURS_OF_IT = expression(r",? (?:at )?\d[\d:.]*(?:[ap]m?)? ?(?:-|to|until|till) ?(?:\d|noon|midday)")


# "I fly on the 8th, so before that": the day was told only to say so.
_BEFORE_THAT, _AFTER_THAT = (expression(rf"\b{side} (?:that|then|it)\b") for side in ("before", "after"))
_OF_HOURS = expression(
    r"\b(?:(?:until|till|at|off) (?:\d|·|half|quarter|noon|midday|one|two|three|four|five|six)|finish\w*|work\w*)"
)


def _points_back(before: str, after: str) -> _Bound | None:
    """What "before that" asks for, unless "that" is an hour."""
    if _OF_HOURS.search(before) or _OF_HOURS.search(after):
        return None
    if _BEFORE_THAT.search(after):
        return _before
    return _after if _AFTER_THAT.search(after) else None


def ends_bound(after: str) -> bool:
    """Whether the words right after a phrase bound it: "at the earliest"."""
    return bool(_OPEN_END.match(after) or _OPEN_START.match(after))


def own_bound(before: str) -> re.Match[str] | None:
    """The word that bounds what stands right after `before`, if there is one."""
    return _said(before)[1]


def _said(before: str) -> tuple[_Bound | None, re.Match[str] | None]:
    near = before[-_NEAR:]
    return next(((bound, found) for pattern, bound in _BOUNDS if (found := pattern.search(near))), (None, None))


_OR_NEXT = expression(
    r",? (?:or|and) (?:(?P<day>(?:the )?(?:(?:next|following) day|day after))|"
    r"(?:the )?(?:one after|following(?: one| week)?|one following|next(?: one| week)?|week after))(?: that)?(?! \w)"
)


def _and_the_next(reading: Reading, found: re.Match[str]) -> Reading | None:
    """ "Next week or the one after", "tomorrow or the next day"; None where something else follows."""
    days = reading.settled
    if days is None or days.weekdays or bool(found["day"]) != (days.first == days.last):
        return None
    if found["day"]:
        return sure(Days(days.first, calendar.plus(days.last, 1)))
    whole = days.first.weekday() == 0 or (days.last - days.first).days > 1  # a weekend is none
    a_week = days.last.weekday() == 6 and (days.last - days.first).days < 7 and whole
    return sure(Days(days.first, calendar.plus(days.last, 7))) if a_week else None


def bounded(reading: Reading, before: str, after: str, today: date) -> tuple[Reading, int, int]:
    """The reading as the words around it bound it, and how many letters before and after it they take."""
    more = _OR_NEXT.match(after)
    if more and (both := _and_the_next(reading, more)):
        return both, 0, more.end()
    said, found = _said(before)
    at_a_time = _BY.search(before) and _AT_A_TIME.match(after)
    taken = len(found[0]) if found else 0
    bound = _points_back(before, after) or said
    bound = None if at_a_time or _HOURS_OF_IT.match(after) else bound
    open_end, open_start = _OPEN_END.match(after), _OPEN_START.match(after)
    bound = bound or (_from if open_end else _until if open_start else None)
    further = len((open_end or open_start or [""])[0])
    if not (bound and reading.settled):
        return reading, taken, further
    days = bound(reading.settled, today)
    return (sure(days) if days.first <= days.last else Reading(reason=DoubtReason.PAST)), taken, further


# --- counted from a day ----------------------------------------------------------------------------------------------

_SIDES = "after|from|following|before|prior to|ahead of|past|since"
_SIDE = rf"(?P<side>{_SIDES})(?: the| this)?"
_ABOUT = r"(?:about |around |roughly |exactly |say )?"
_NTH = r"(?P<nth>first|1st|second|2nd|third|3rd|fourth|4th|next|last|following|<number>)"
_BESIDE = "after|before|following|prior to"
_JUST = "(?: (?:just|right|straight|immediately))?"
_BACK = ("before", "prior to", "ahead of")


def _by_steps(match: re.Match[str], reading: Reading, _: date) -> Reading:
    """ "Ten days from tomorrow", "a week before New Year's Eve"."""
    times = -1 if match["side"] in _BACK else 1
    return by(reading, lambda start: step(match, start, times))


def _within(match: re.Match[str], reading: Reading, today: date) -> Reading:
    """ "Within two weeks from today": from that day until then."""
    if not reading.settled:
        return reading
    first, end = reading.settled.first, step(match, reading.settled.last, -1 if match["side"] in _BACK else 1)
    return left_of(Days(min(first, end), max(first, end)), today)


def _lasting(match: re.Match[str], reading: Reading, _: date) -> Reading:
    """ "For a week from Friday": so many days that begin with that day."""
    if not reading.settled:
        return reading
    first = reading.settled.first
    return sure(Days(first, calendar.plus(step(match, first), -1)))


def _weekday(match: re.Match[str], reading: Reading, _: date) -> Reading:
    """ "The third Tuesday after Christmas", "the last Monday before the 10th"."""
    weekday, said = WEEKDAYS[match["w"].removesuffix("s") if match["w"] not in WEEKDAYS else match["w"]], match["nth"]
    n = 1 if said in ("", "next", "last", "following", "first") else number(said)
    if match["side"] in _BACK:
        return by(reading, lambda start: calendar.plus(start, -((start.weekday() - weekday - 1) % 7 + 1) - 7 * (n - 1)))
    return by(reading, lambda start: calendar.plus(calendar.coming(start, weekday), 7 * (n - 1)))


def _week(match: re.Match[str], reading: Reading, today: date) -> Reading:
    """ "The week after the 7th", "the weekend before Christmas"."""
    if not reading.settled:
        return reading
    back, weekend = match["side"] in _BACK, match["what"] == "weekend"
    start = reading.settled.first if back else reading.settled.last
    if not weekend:
        return left_of(calendar.week_of(start, -1 if back else 1), today)
    saturday = calendar.plus(calendar.week_of(start).first, 5)
    if back:
        saturday = calendar.plus(saturday, -7)
    elif start >= saturday:
        saturday = calendar.plus(saturday, 7)
    return left_of(Days(saturday, calendar.plus(saturday, 1)), today)


def _fortnight(match: re.Match[str], reading: Reading, today: date) -> Reading:
    """ "In the fortnight after Easter": the days that follow, or that come before."""
    if not reading.settled:
        return reading
    if match["side"] in _BACK:
        return left_of(Days(step(match, reading.settled.first, -1), calendar.plus(reading.settled.first, -1)), today)
    return left_of(Days(calendar.plus(reading.settled.last, 1), step(match, reading.settled.last)), today)


def _whole_week(_: re.Match[str], reading: Reading, today: date) -> Reading:
    """ "The same week as Christmas"."""
    return left_of(calendar.week_of(reading.settled.first), today) if reading.settled else reading


def _next_day(match: re.Match[str], reading: Reading, _: date) -> Reading:
    """ "The day after Christmas", "the day before"."""
    if not reading.settled:
        return by(reading, lambda start: calendar.plus(start, -1 if match["side"] in _BACK else 1))
    days = reading.settled
    return day(calendar.plus(days.first, -1) if match["side"] in _BACK else calendar.plus(days.last, 1))


def _working_day(match: re.Match[str], reading: Reading, _: date) -> Reading:
    """ "The first working day after the weekend", "the last one before Christmas"."""
    n = 1 if match["nth"] in ("", "next", "last") else number(match["nth"])
    back = match["side"] in _BACK
    return by(reading, lambda start: calendar.working_days_on(start, -n if back else n))


_Count = Callable[[re.Match[str], Reading, date], Reading]
_COUNTED: list[tuple[re.Pattern[str], _Count]] = [
    (expression(expand(rf"(?<![\w·¤])(?:{words}) $")), count)
    for words, count in {
        (
            rf"(?:any ?time )?(?:with)?in (?:the )?{_ABOUT}(?:first |next )?(?P<n><number>) {UNIT} "
            rf"(?P<side>{_SIDES}|of)(?: the| this)?"
        ): _within,
        rf"(?:the )?(?:first |next )(?P<n><number>) {UNIT} {_SIDE}": _within,
        rf"over (?P<n><number>)(?P<half>) {UNIT} starting(?: the| this)?": _lasting,
        (
            rf"(?:on )?(?:the )?(?P<nth>first|1st|second|2nd|third|3rd|next|last) (?:working |business |week ?)day "
            rf"{_SIDE}"
        ): _working_day,
        rf"(?:on )?(?:the |a )?(?P<nth>)(?:working |business )day (?P<side>{_BESIDE})(?: the| this)?": _working_day,
        r"(?:on )?(?<!any )(?<!every )(?<!each )(?<!some )(?<!all )(?:the |a )?day (?P<side>after|before|"
        r"following)(?: the| this)?": _next_day,
        rf"(?:on )?(?:the )?(?P<n>second|third|fourth|fifth) (?P<unit>day|week) {_SIDE}": _by_steps,
        rf"{_ABOUT}(?P<n><number>)(?P<half>(?: and a half)?) (?:(?:full|clear|whole) )?"
        rf"{UNIT}(?: or so| on| to the day)? {_SIDE}": _by_steps,
        rf"(?:on )?(?:the |a )?{_NTH} (?P<w><weekday>s?){_JUST} (?P<side>{_BESIDE}|from)(?: the| this)?": _weekday,
        (
            rf"(?:on )?(?:(?<!any )(?<!each )(?<!every ))(?:the |a )?(?P<nth>)(?P<w><weekday>){_JUST} "
            rf"(?P<side>{_BESIDE})(?: the| this)?"
        ): _weekday,
        (
            r"(?:(?:in|on|over|during|for) )?(?:the )?(?P<what>week|weekend) (?:just |right )?(?P<side>after|before|"
            r"following)(?: the| this)?"
        ): _week,
        (
            rf"(?:(?:in|over|during|within) )?the (?P<n>)(?P<unit>fortnight|month) "
            rf"(?P<side>{_BESIDE})(?: the| this)?"
        ): _fortnight,
        r"(?:(?:in|on|over|during|for) )?(?:the )?(?:same )?week (?:of|as|with)(?: the)?": _whole_week,
    }.items()
]
_COUNTS = expression(
    r" (?:after|from|following|before|prior to|ahead of|of|past|since|as|with|starting)"
    r"(?: the| this)? $"
)


def counted(found: list[Match[Reading]], text: str, today: date) -> list[Match[Reading]]:
    """The phrases, each with what is counted from it; those that are only a part of such a count are gone."""
    kept: list[Match[Reading]] = []
    for one in found:
        before = text[max(0, one.start - _NEAR) : one.start]
        whole = (
            next(((match, count) for pattern, count in _COUNTED if (match := pattern.search(before))), None)
            if _COUNTS.search(before)
            else None
        )
        if whole is None:
            kept.append(one)
            continue
        match, count = whole
        start = one.start - len(match[0])
        kept = [other for other in kept if other.end <= start]
        kept.append(Match(start, one.end, count(match, one.value, today), text[start : one.end]))
    return kept
