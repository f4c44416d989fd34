"""What words before or after a phrase about days make of it: "before Friday", "the 9th at the latest".

They bound the span. It must never find a phrase itself.
"""

import re
from collections.abc import Callable
from datetime import date

from conversations.understanding.meaning import Days, DoubtReason
from conversations.understanding.when import calendar
from conversations.understanding.when.reading import Reading, sure
from conversations.understanding.words.expression import expression

_Bound = Callable[[Days, date], Days]
_NEAR = 80  # letters before a phrase that are looked at


def _before(days: Days, today: date) -> Days:
    return Days(today, calendar.plus(days.first, -1))


def _until(days: Days, today: date) -> Days:
    return Days(today, days.last, days.weekdays)


def _after(days: Days, today: date) -> Days:
    return Days(calendar.plus(days.last, 1), calendar.ahead(today).last)


def _back(days: Days, today: date) -> Days:
    """ "Away until the 12th" is back on the day after, "away until March" on its first day."""
    return _after(days, today) if days.first == days.last else _from(days, today)


def _from(days: Days, today: date) -> Days:
    return Days(days.first, max(days.last, calendar.ahead(today).last), days.weekdays)


def _same(days: Days, _: date) -> Days:
    return days


_NO = r"(?:not?|nothing|nowt|none|never)(?: (?:appointments?|slots?|times?))?"
_OCCUPIED = (
    r"\b(?:busy|away|abroad|out of (?:town|office|the (?:country|office))|on (?:holiday|leave|vacation)|"
    r"working|booked up|tied up)"
)
_FREE = r"\b(?:not?|cant|cannot|couldnt|wont|dont|isnt|arent)(?: [a-z]+){0,4}"
_NEVER = r"\b(?:not|nowt|cant|cannot|couldnt|wont|mustnt|shouldnt)(?: (?:be|come|do|make|it|have|go|any|anything)){0,3}"
_CANT_AFTER = (
    r"\b(?:not|cant|cannot|couldnt|wont|dont|isnt|arent|mustnt|shouldnt|wouldnt)(?: (?!(?:until|till|before|but|"
    r"only|mind|"
    r"matter|care|fussed|bothered|or|so|and|unless|if|any|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)"
    r"[a-z]+){0,6} (?:after|past|beyond|later than)"
)
"""Who cannot come after a day comes until it: "it can't wait beyond Tuesday"."""
_UNFREE = (
    r"\b(?:busy|away|abroad|gone|out|out of (?:town|office|the (?:country|office))|on (?:holiday|leave|vacation)|"
    r"working|"
    r"at work|booked up|tied up|unavailable|no good|no use|useless|hopeless)"
    r"(?: (?:at work|with (?:work|the kids|visitors|family)|again|all (?:day|week)|in [a-z]+|to (?:me|us)|for "
    r"(?:me|us)))?"
)
_CANT_FROM = _CANT_AFTER.replace("(?:after|past|beyond|later than)", "from")
_BOUND_WORDS: dict[str, _Bound] = {
    rf"{_UNFREE} (?:from|as of|starting)|\b(?:gone|away) by|{_CANT_FROM}": _before,
    rf"{_UNFREE} (?:after|past|beyond)": _until,
    rf"{_UNFREE} before": _from,
    rf"{_OCCUPIED} (?:until|till)": _back,
    rf"\b{_NO} (?:any )?(?:before|earlier than|sooner than|until|till)|\bon or after|\bafter or on|\bfrom|"
    r"\bas (?:early|soon) as|\b(?:at least|no less than|a minimum of)|\b(?:the )?earliest(?: is| would be|:)?|"
    r"\bsince": _from,
    rf"{_FREE} (?:until|till|before)|{_NEVER} (?:earlier|sooner) than": _from,
    r"\b(?:starting|beginning)(?: on| from)?|\bas (?:of|from)": _from,
    rf"\b{_NO} (?:any )?(?:after|later than|past)|{_NEVER} later than|{_CANT_AFTER}|\bby|"
    r"\b(?:by|before|until|till) (?:the )?end of|\buntil|\btill|\bup (?:to|until|till)(?: and including)?|"
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
_NO_HOUR = r"(?! (?:\d{1,2}(?!st|nd|rd|th|\d)|half|quarter|noon|midday|lunch|work|school)\b)"
_OPEN_END = expression(
    r",? ?(?:or (?:as )?soon(?:est)?(?: as possible)? (?:after|thereafter)(?: that| it)?(?: as (?:possible|you can))?|"
    r"or any (?:other )?(?:day|date) (?:after|from then)(?: on)?(?: that| it)?|"
    rf"onwards?|on(?=[,.?!]|$)|or later|(?:or|and) after{_NO_HOUR}|and later|and beyond|or any(?: ?time)? after|"
    r"at (?:the )?earliest|earliest|"
    r"and onwards?|forward)\b"
)
_OPEN_START = expression(
    rf",? ?(?:at (?:the )?(?:very )?latest|(?:or|and) (?:earlier|before|sooner){_NO_HOUR}|latest)\b"
)

# "By Monday at four" names the day and the time of the visit; "by Monday" is the last day.
_BY, _AT_A_TIME = expression(r"\bby $"), expression(r",? at (?!the latest|least|latest)")

_HOURS_OF_IT = expression(r",? (?:at )?\d[\d:.]*(?:[ap]m?)? ?(?:-|to|until|till) ?(?:\d|noon|midday)")


# "I fly on the 8th, so before that": the day was told only to say so.
_BEFORE_THAT, _AFTER_THAT = (
    expression(rf"(?<!day )(?<!days )(?<!week )(?<!weeks )(?<!or )\b{side} (?:that|then|it)\b")
    for side in ("before", "after")
)
_UNTIL_IT = expression(r"\b(?:until|till)(?: the)? $")
_OF_HOURS = expression(
    r"\b(?:(?:until|till|at|off) (?:\d|·|half|quarter|noon|midday|one|two|three|four|five|six)|finish\w*|work\w*)"
)


def _points_back(before: str, after: str) -> _Bound | None:
    """What "before that" asks for, unless "that" is an hour."""
    if _OF_HOURS.search(before) or _OF_HOURS.search(after):
        return None
    if _BEFORE_THAT.search(after):
        return _before
    if not _AFTER_THAT.search(after):
        return None
    return _back if _UNTIL_IT.search(before) else _after


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
    r",? (?:or|and) (?:(?P<day>(?:the )?(?:(?:next|following) day|day after)"
    r"(?P<third>,? or (?:the )?(?:day|one) after)?)|"
    r"(?:the )?(?:one after|following(?: one| week)?|one following|next(?: one| week)?|week after))(?: that)?(?! \w)"
)


def _and_the_next(reading: Reading, found: re.Match[str]) -> Reading | None:
    """ "Next week or the one after", "tomorrow or the next day"; None where something else follows."""
    days = reading.settled
    if days is None or days.weekdays or bool(found["day"]) != (days.first == days.last):
        return None
    if found["day"]:
        return sure(Days(days.first, calendar.plus(days.last, 2 if found["third"] else 1)))
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
    bound = (None if _OPEN_END.match(after) else _points_back(before, after)) or said
    bound = None if at_a_time or _HOURS_OF_IT.match(after) else bound
    open_end, open_start = _OPEN_END.match(after), _OPEN_START.match(after)
    bound = bound or (_from if open_end else _until if open_start else None)
    further = len((open_end or open_start or [""])[0])
    if not (bound and reading.settled):
        unknown = Reading(candidates=reading.candidates, reason=reading.reason)
        return unknown if bound and reading.candidates else reading, taken, further
    days = bound(reading.settled, today)
    return (sure(days) if days.first <= days.last else Reading(reason=DoubtReason.PAST)), taken, further
