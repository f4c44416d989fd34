"""Days counted from another day, in whichever way that is named: "three days after Christmas", "the week before it".

What is counted may be counted from again. It must never find a phrase itself.
"""

import re
from collections.abc import Callable
from datetime import date

from conversations.understanding.meaning import Days, DoubtReason
from conversations.understanding.rules import Match, expand
from conversations.understanding.when import calendar
from conversations.understanding.when.reading import STEPS, UNIT, Reading, by, day, left_of, step, sure, unsure
from conversations.understanding.words import WEEKDAYS, number
from conversations.understanding.words.expression import expression

_NEAR = 80  # letters before a phrase that are looked at
_SIDES = "after|from|following|before|prior to|ahead of|past|since"
_SIDE = rf"(?P<side>{_SIDES})(?: the| this)?"
_ABOUT = r"(?:about |around |roughly |exactly |say )?"
_NTH = r"(?P<nth>first|1st|second|2nd|third|3rd|fourth|4th|next|last|following|<number>)"
_BESIDE = "after|before|following|prior to"
_JUST = "(?: (?:just|right|straight|immediately))?"
_BACK = ("before", "prior to", "ahead of")


def _by_steps(match: re.Match[str], reading: Reading, today: date) -> Reading:
    """ "Ten days from tomorrow", "a week before New Year's Eve"; from a day gone by, where that is still to come."""
    times = -1 if match["side"] in _BACK else 1
    if reading.reason is DoubtReason.PAST and len(reading.candidates) == 1:
        gone = calendar.months_on(reading.candidates[0], -12)
        if (then := step(match, gone, times)) >= today:
            return day(then)
    return by(reading, lambda start: step(match, start, times))


def _beside(_: re.Match[str], days: Days, __: date) -> Reading:
    """ "The day before or after": one of the two."""
    return unsure((calendar.plus(days.first, -1), calendar.plus(days.last, 1)))


def _some_steps(match: re.Match[str], days: Days, today: date) -> Reading:
    """ "Two or three days after the 4th": all that lie between the nearer and the farther."""
    back = match["side"] in _BACK
    ends = sorted((number(match["n"]), number(match["m"])))
    start = days.first if back else days.last
    first, last = sorted(STEPS[match["unit"]](start, -n if back else n) for n in ends)
    return left_of(Days(first, last), today)


def _day_or_two(match: re.Match[str], days: Days, today: date) -> Reading:
    """ "A day or two after the 4th"."""
    back = match["side"] in _BACK
    near, far = (days.first, -1) if back else (days.last, 1)
    first, last = sorted((calendar.plus(near, far), calendar.plus(near, 2 * far)))
    return left_of(Days(first, last), today)


def _few(match: re.Match[str], days: Days, today: date) -> Reading:
    """ "A few days before Christmas": two to four, to be asked; a few weeks are too far apart."""
    if match["unit"] != "day":
        return Reading()
    back = match["side"] in _BACK
    start = days.first if back else days.last
    some = (calendar.plus(start, -n if back else n) for n in (2, 3, 4))
    return unsure(one for one in some if one >= today)


def _either_side(match: re.Match[str], days: Days, today: date) -> Reading:
    """ "Two days either side of the 10th"."""
    return left_of(Days(step(match, days.first, -1), step(match, days.last)), today)


def _within(match: re.Match[str], days: Days, today: date) -> Reading:
    """ "Within two weeks from today": from that day until then."""
    first, end = days.first, step(match, days.last, -1 if match["side"] in _BACK else 1)
    return left_of(Days(min(first, end), max(first, end)), today)


def _within_or_on(match: re.Match[str], reading: Reading, today: date) -> Reading:
    """The same, but "in six weeks after the 20th", where that has gone by, is the day six weeks after it."""
    if reading.settled:
        return _within(match, reading.settled, today)
    return reading if "within" in match[0] else _by_steps(match, reading, today)


def _lasting(match: re.Match[str], days: Days, _: date) -> Reading:
    """ "For a week from Friday": so many days that begin with that day."""
    first = days.first
    return sure(Days(first, calendar.plus(step(match, first), -1)))


def _weekday(match: re.Match[str], reading: Reading, _: date) -> Reading:
    """ "The third Tuesday after Christmas", "the last Monday before the 10th"."""
    weekday, said = WEEKDAYS[match["w"].removesuffix("s") if match["w"] not in WEEKDAYS else match["w"]], match["nth"]
    n = 1 if said in ("", "next", "last", "following", "first") else number(said)
    if match["side"] in _BACK:
        return by(reading, lambda start: calendar.plus(start, -((start.weekday() - weekday - 1) % 7 + 1) - 7 * (n - 1)))
    return by(reading, lambda start: calendar.plus(calendar.coming(start, weekday), 7 * (n - 1)))


def _nearest(match: re.Match[str], days: Days, today: date) -> Reading:
    """ "The Saturday nearest the 10th": the one before it or after it, whichever is nearer."""
    start = days.first
    weekday = WEEKDAYS[match["w"]]
    return left_of(calendar.one(calendar.plus(start, (weekday - start.weekday() + 3) % 7 - 3)), today)


def _week(match: re.Match[str], days: Days, today: date) -> Reading:
    """ "The week after the 7th", "the weekend before Christmas"."""
    back, weekend = match["side"] in _BACK, match["what"] == "weekend"
    start = days.first if back else days.last
    if not weekend:
        return left_of(calendar.week_of(start, -1 if back else 1), today)
    saturday = calendar.plus(calendar.week_of(start).first, 5)
    if back:
        saturday = calendar.plus(saturday, -7)
    elif start >= saturday:
        saturday = calendar.plus(saturday, 7)
    return left_of(Days(saturday, calendar.plus(saturday, 1)), today)


def _nth_week(match: re.Match[str], days: Days, today: date) -> Reading:
    """ "The second week after New Year": Monday to Sunday."""
    n = number(match["n"])
    back = match["side"] in _BACK
    return left_of(calendar.week_of(days.first if back else days.last, -n if back else n), today)


def _fortnight(match: re.Match[str], days: Days, today: date) -> Reading:
    """ "In the fortnight after Easter": the days that follow, or that come before."""
    if match["side"] in _BACK:
        return left_of(Days(step(match, days.first, -1), calendar.plus(days.first, -1)), today)
    return left_of(Days(calendar.plus(days.last, 1), step(match, days.last)), today)


def _whole_week(_: re.Match[str], days: Days, today: date) -> Reading:
    """ "The same week as Christmas"."""
    return left_of(calendar.week_of(days.first), today)


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


def _of(count: Callable[[re.Match[str], Days, date], Reading]) -> Callable[[re.Match[str], Reading, date], Reading]:
    """The same for a reading; what is in doubt stays in doubt."""
    return lambda match, reading, today: count(match, reading.settled, today) if reading.settled else reading


_Count = Callable[[re.Match[str], Reading, date], Reading]
_COUNTED: list[tuple[re.Pattern[str], _Count]] = [
    (expression(expand(rf"(?<![\w·¤])(?:{words}) $")), count)
    for words, count in {
        (
            rf"(?:any ?time )?(?:with)?in (?:the )?{_ABOUT}(?:first |next )?(?P<n><number>) {UNIT} "
            rf"(?P<side>{_SIDES}|of)(?: the| this)?"
        ): _within_or_on,
        rf"(?:the )?(?:first |next )(?P<n><number>) {UNIT} {_SIDE}": _of(_within),
        rf"(?:(?:in|over|during|within) )?the (?:last |final |first |next )?(?P<n>(?!one\b|an?\b)<number>) "
        rf"(?P<unit>day|week|month)s {_SIDE}": _of(_fortnight),
        rf"over (?P<n><number>)(?P<half>) {UNIT} starting(?: the| this)?": _of(_lasting),
        (
            rf"(?:on )?(?:the )?(?P<nth>first|1st|second|2nd|third|3rd|next|last) (?:working |business |week ?)day "
            rf"{_SIDE}"
        ): _working_day,
        rf"(?:on )?(?:the |a )?(?P<nth>)(?:working |business )day (?P<side>{_BESIDE})(?: the| this)?": _working_day,
        r"(?:on )?(?<!any )(?<!every )(?<!each )(?<!some )(?<!all )(?:the |a )?day (?P<side>after|before|"
        r"following)(?: the| this)?": _next_day,
        r"(?:on |either )?(?:the |a )?day (?:before or (?:the day )?after|after or (?:the day )?before)(?: the| "
        r"this)?": _of(_beside),
        rf"(?:(?:a|the) )?day or (?:two|so) (?P<side>{_BESIDE})(?: the| this)?": _of(_day_or_two),
        rf"(?P<n><number>) or (?P<m><number>) {UNIT} {_SIDE}": _of(_some_steps),
        rf"(?:the |a )?few {UNIT} {_SIDE}": _of(_few),
        rf"(?P<n><number>) {UNIT} (?:either|each|both) side of(?: the| this)?": _of(_either_side),
        r"(?:any )?(?:the )?(?:days? )?(?:either|each) side of(?: the| this)?": _of(_beside),
        rf"(?:on )?(?:the )?(?P<n>second|third|fourth|fifth) (?P<unit>day) {_SIDE}": _by_steps,
        rf"(?:in |on )?(?:the )?(?P<n>second|third|fourth|fifth) week {_SIDE}": _of(_nth_week),
        rf"{_ABOUT}(?P<n><number>)(?P<half>(?: and a half)?) (?:(?:full|clear|whole) )?"
        rf"{UNIT}(?: or so| on| to the day)? {_SIDE}": _by_steps,
        r"(?:on )?(?:the )?(?P<w><weekday>) (?:nearest|closest)(?: to)?(?: the| this)?": _of(_nearest),
        rf"(?:on )?(?:the |a )?{_NTH} (?P<w><weekday>s?){_JUST} (?P<side>{_BESIDE}|from)(?: the| this)?": _weekday,
        (
            rf"(?:on )?(?:(?<!any )(?<!each )(?<!every ))(?:the |a )?(?P<nth>)(?P<w><weekday>){_JUST} "
            rf"(?P<side>{_BESIDE})(?: the| this)?"
        ): _weekday,
        (
            r"(?:(?:in|on|over|during|for) )?(?<!next )(?<!this )(?:the )?(?P<what>week|weekend) (?:just |right "
            r")?(?P<side>after|before|"
            r"following)(?: the| this)?"
        ): _of(_week),
        (
            rf"(?:(?:in|over|during|within) )?the (?P<n>)(?P<unit>fortnight|month) "
            rf"(?P<side>{_BESIDE})(?: the| this)?"
        ): _of(_fortnight),
        r"(?:(?:in|on|over|during|for) )?(?:the )?(?:same )?week (?:of|as|with)(?: the)?": _of(_whole_week),
    }.items()
]
_COUNTS = expression(
    r" (?:after|from|following|before|prior to|ahead of|of|past|since|as|with|starting|nearest|closest|to)"
    r"(?: the| this)? $"
)


def counted(found: list[Match[Reading]], text: str, today: date) -> list[Match[Reading]]:
    """The phrases, each with what is counted from it; those that are only a part of such a count are gone.

    What is counted may be counted from again: "the day before the day before Christmas".
    """
    kept: list[Match[Reading]] = []
    for one in found:
        said = one
        while (further := _count(said, text, today)) is not None:
            said = further
        kept = [*(other for other in kept if said is one or other.end <= said.start), said]
    return kept


def _count(one: Match[Reading], text: str, today: date) -> Match[Reading] | None:
    """What is counted from a phrase, if anything is."""
    before = text[max(0, one.start - _NEAR) : one.start]
    if not _COUNTS.search(before):
        return None
    for pattern, count in _COUNTED:
        if match := pattern.search(before):
            start = one.start - len(match[0])
            return Match(start, one.end, count(match, one.value, today), text[start : one.end])
    return None
