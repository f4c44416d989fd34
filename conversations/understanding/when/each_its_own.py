"""Several moments of which one is meant: "Monday morning or Thursday after 3", "before 9 or after 5".

What stands on either side of an "or" is read by itself, so that hours belong to their day and nothing that was named is
lost; what cannot be said in one span is asked. It must never read a day or an hour itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from conversations.understanding.meaning import About, Days, Doubt, DoubtReason, Hours, Occasion
from conversations.understanding.rules import COVER, expand
from conversations.understanding.when import calendar
from conversations.understanding.when.plainly import A_MONTH, WEEKDAY
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import needed, words_in

_MANY = 4  # so many can be tapped
_OR_NEXT = 2  # today, or in a week
_MIDNIGHT = time(23, 59)


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of a text or of a part of it: days and hours, or a doubt of them; `denies`: it denies some."""

    days: Days | Doubt | None
    hours: Hours | Doubt | None
    denies: bool = False

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        return tuple(one for one in (self.days, self.hours) if isinstance(one, Doubt))


_WORDS = needed("or else otherwise failing if")
_SHUT = r"if (?:youre|you are|its|it is|they are|theyre|that is|thats) (?:shut|closed|full|booked(?: up)?|no good|gone)"
_OR = expression(
    r"[,;.?]? ?\b(?:or(?: else)?|else|otherwise|failing (?:that|them)|if (?:not|you cant|you havent|"
    rf"thats not possible)|{_SHUT})\b[,:]? ?(?:(?:or|then|maybe|perhaps|else|even|possibly|failing that|if not|"
    rf"otherwise|{_SHUT}),? ){{0,3}}"
)
_AND = expression(r"(?:[,;]|\.(?!\d)) ?(?:and |or |then |but )?| (?:and|but|then) ")
_EITHER = expression(f"{_OR.pattern}|{_AND.pattern}")
_NEXT = expression(
    r"(?P<part>(?:(?:the )?(?:early|late|mid|start of|beginning of|end of|middle of) )?)(?:the )?next(?: one)?"
)
_UNIT = expression(rf"\b(?P<unit>weekend|week|month|{WEEKDAY})s?\b(?!.{{0,30}}\b(?:week|month))")
_RELATED = expression(
    r"(?P<before>.{0,24}?)\b(?:the )?(?P<unit>(?:week|month|mon|tues|wednes|thurs|fri|satur|sun)?day|week|weekend|"
    r"(?:next )?one) "
    r"(?P<side>after|before)(?: that)?"
)
_A_DAY = rf"{WEEKDAY}s?|\d\d?(?:st|nd|rd|th)?|tomorrow|today|week|weekend|{A_MONTH}"
_BARE = expression(rf"\A\W{{0,4}}(?:(?:on|the|maybe|perhaps|either|this|next|coming|of|{_A_DAY})\b\W{{0,3}}){{1,6}}\Z")
"""A day and nothing else, which shares the hours of the one after it: "Monday or Tuesday after 3"."""
_BEGINS = expression(rf"\A\W{{0,4}}(?:(?:on|the|maybe|perhaps|this|next|coming) ){{0,3}}(?:{_A_DAY})\b")
_ON_A_WEEKDAY = expression(rf"\A\W{{0,4}}(?:on |the |maybe |perhaps ){{0,2}}{WEEKDAY}\b\D*")
_DATED = expression(expand(r"\d(?:st|nd|rd|th)\b|\b\d\d? (?:of )?<month>|<month> (?:the )?\d|\d/\d"))
_ANY_HOUR = expression(r"\b(?:any ?time|all day|whenever|anything|any of)\b")
_NOT_BOUND = r"(?! (?:after|before|from|between|until|till|up|in|at|morning|afternoon|evening))"
_ANY_OF_IT = expression(
    rf"\b{WEEKDAY}s? (?:any ?time|all day)\b{_NOT_BOUND}|\b(?:any ?time|all day) (?:on )?{WEEKDAY}s?\b{_NOT_BOUND}"
)
"""One of several days at any hour, beside hours of the others: "after 4 Monday to Wednesday, or Friday all day"."""
_BOUND = expression(r"(?:any ?time |anything |any day )?(?:after|before|by|until|till|from|since|not)\b")
_OF_MANY = expression(r"\W{0,4}(?:any ?(?:time|day) (?!.{0,60}\b(?:that|same) week)|some ?time |from |after |in )")
"""Days without end, or of a month."""
_BLANK = " ,.;?"
_SAME_TIME = expression(r"\bsame (?:time|hour)s?\b")
_THAT_DAY = expression(r"(?:any ?time|all day)(?: (?:that day|on the day|then|that date))?")
"""Any hour of the day that is named before it: "Friday at 2, or any time"."""
_OF_ANY_DAY = expression(r"(?:an?|any|some) ")


def each_its_own(whole: Read, text: str, said: str, read: Callable[[str, str], Read]) -> Read:
    """The days and hours of a text, or those of its parts to choose from where together they are in doubt or lost.

    `said` is the text with nothing covered; `read` reads a part of both.
    """
    own = bool(whole.hours and _ANY_OF_IT.search(text))
    if whole.denies or (_WORDS.isdisjoint(words_in(text)) and not whole.doubts and not own):
        return whole
    if any(one.reason is not DoubtReason.AMBIGUOUS for one in whole.doubts):
        return whole
    parts = _parts(text, said, _OR, read)
    if any(isinstance(one.read.days, Doubt) for one in parts) and not _are_whole(parts):
        return whole
    if len(parts) > 1:
        return _asked(parts, whole, text) if whole.doubts or own or _is_lost(parts, whole) else whole
    for mark in (_AND, _EITHER) if whole.doubts or own else ():
        parts = _parts(text, said, mark, read)
        if len(parts) > 1 and all(one.read.days and (one.read.hours or _ANY_HOUR.search(one.text)) for one in parts):
            return _asked(parts, whole, text)
    return whole


def _are_whole(parts: Sequence[_Part]) -> bool:
    """Whether each has days and hours of its own."""
    return all(one.read.days and one.read.hours for one in parts)


@dataclass(frozen=True, slots=True)
class _Part:
    """One of the moments, and its words."""

    text: str
    read: Read
    moved: bool = False


def _parts(text: str, said: str, mark: re.Pattern[str], read: Callable[[str, str], Read]) -> list[_Part]:
    """The moments on either side of a mark; none where one of them is in doubt by itself, or is none."""
    found: list[_Part] = []
    for start, end in _between(text, mark):
        words = text[start:end]
        put = _pointed(words, found)
        part = _after_that(_Part(words, read(put, said[start:end] if put is words else put)), found)
        if part.read.denies or not all(_is_listed(one, part.read) for one in part.read.doubts):
            return []
        pointing = _SAME_TIME.search(words) or (found and _THAT_DAY.fullmatch(words.strip()))
        if not (part.read.days or part.read.hours or pointing) or (found and _reaches(found[-1], part)):
            return []
        found.append(part)
    return found


def _is_listed(doubt: Doubt, read: Read) -> bool:
    """Whether what may be meant can be listed; of days, a weekday that is named on that day, with hours of its own."""
    if doubt.about is About.DAY:
        return isinstance(read.hours, Hours) and 0 < len(_days_of(read)) <= _OR_NEXT
    return bool(doubt.candidates)


def _between(text: str, mark: re.Pattern[str]) -> list[tuple[int, int]]:
    """Where the words between the marks stand; none of many."""
    ends = [0, *(edge for one in mark.finditer(text) for edge in one.span()), len(text)]
    spans = [
        (start + len(words) - len(words.lstrip(_BLANK)), start + len(words.rstrip(_BLANK)))
        for start, end in zip(ends[::2], ends[1::2], strict=True)
        if (words := text[start:end]).strip(f"{COVER}{_BLANK}")
    ]
    return spans if len(spans) <= _MANY else []


def _reaches(one: _Part, then: _Part) -> bool:
    """Whether a bound may hold for what follows, too: "after Christmas or New Year"."""
    days = one.read.days
    several = isinstance(days, Days) and days.first != days.last
    own = _BOUND.match(then.text) or then.read.hours or _ANY_HOUR.search(then.text)
    return several and bool(_BOUND.match(one.text)) and not own


def _pointed(said: str, before: Sequence[_Part]) -> str:
    """The words, with what points to the moment before them put plainly: "or the week after", "or early next"."""
    if not before:
        return said
    last = before[-1]
    following, related, unit = _NEXT.fullmatch(said), _RELATED.fullmatch(said), _UNIT.search(last.text)
    if following and unit:
        return f"{following['part']}next {unit['unit']}"
    days = last.read.days
    if related and isinstance(days, Days):
        named = unit["unit"] if related["unit"].endswith("one") and unit else related["unit"]
        return f"{related['before']}the {named} {related['side']} {_written(days.last)}"
    return said


def _after_that(part: _Part, before: Sequence[_Part]) -> _Part:
    """A weekday is the one after the date before it: "Monday the 9th, or the Wednesday"."""
    last = before[-1].read.days if before and _DATED.search(before[-1].text) else None
    days = part.read.days
    if not (isinstance(last, Days) and isinstance(days, Days) and _ON_A_WEEKDAY.fullmatch(part.text)):
        return part
    there = calendar.plus(calendar.week_of(last.last).first, days.first.weekday())
    if days.first != days.last or there <= days.first:
        return part
    if there <= last.last:  # the one before that date, or the one after it?
        return replace(part, read=Read(Doubt(About.DAY, (), part.text, DoubtReason.AMBIGUOUS), None))
    return replace(part, read=replace(part.read, days=calendar.one(there)), moved=True)


def _written(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}".lower()


def _is_lost(parts: Sequence[_Part], whole: Read) -> bool:
    """Whether nothing of one part is in the whole, which is another one alone."""
    if whole.hours and any(_is_that_day(one) for one in parts):
        return True
    if _is_left_out(parts, whole):
        return True
    return any(one.moved for one in parts) or (
        any(
            (one.read.hours and whole.hours and _apart(one.read.hours, whole.hours))
            or (one.read.days and whole.days and _shared(one.read.days, whole.days) is None)
            for one in parts
        )
        and any(one.read.hours in (whole.hours, None) and one.read.days in (whole.days, None) for one in parts)
    )


def _is_left_out(parts: Sequence[_Part], whole: Read) -> bool:
    """Whether nothing of the first day is in the whole, as what follows is many days: "Friday or from the 14th"."""
    first, then = parts[0].read.days, parts[1]
    if not (isinstance(first, Days) and first.first == first.last and isinstance(whole.days, Days)):
        return False
    return bool(_shared(first, whole.days) is None and then.read.days and _OF_MANY.match(then.text))


def _is_that_day(part: _Part) -> bool:
    return bool(_THAT_DAY.fullmatch(part.text.strip()))


def _shared(one: Days | Doubt, other: Days | Doubt) -> Days | None:
    return calendar.shared(one, other) if isinstance(one, Days) and isinstance(other, Days) else None


def _apart(one: Hours | Doubt, other: Hours | Doubt) -> bool:
    """Whether no time of day belongs to both."""
    return (
        isinstance(one, Hours)
        and isinstance(other, Hours)
        and (_ends(one)[1] <= _ends(other)[0] or _ends(other)[1] <= _ends(one)[0])
    )


def _ends(hours: Hours) -> tuple[time, time]:
    start = hours.start or time.min
    if hours.exact:
        return start, start.replace(minute=start.minute + 1 if start.minute < 59 else start.minute)
    return start, hours.finish or _MIDNIGHT


def _asked(parts: Sequence[_Part], whole: Read, text: str) -> Read:
    """The one that all of them are, or a question that names each."""
    moments = tuple(dict.fromkeys(_moments(parts, whole)))
    days = {one.days for one in moments}
    if any(_is_that_day(one) or isinstance(one.read.days, Doubt) for one in parts):
        return _which(moments, whole, text)
    if len({one.hours for one in moments}) == 1:
        together = _together([one.days for one in moments])
        return replace(whole, days=together, hours=moments[0].hours) if together else _which(moments, whole, text)
    if len(days) == 1:
        exact = [one.hours.start for one in moments if one.hours and one.hours.exact and one.hours.start]
        windows = tuple(Occasion(hours=one.hours) for one in moments)
        at = tuple(sorted(exact)) if len(exact) == len(moments) else windows
        return replace(whole, days=moments[0].days, hours=Doubt(About.TIME, at, text, DoubtReason.AMBIGUOUS))
    return _which(moments, whole, text)


def _together(several: Sequence[Days | None]) -> Days | None:
    """The span that has all of these days and no other."""
    spans = [one for one in several if one is not None]
    every = sorted({day for one in spans for day in calendar.members(one)})
    return calendar.spanning(every) if len(spans) == len(several) else None


def _which(moments: Sequence[Occasion], whole: Read, text: str) -> Read:
    """One of these moments, to be asked."""
    return replace(whole, days=Doubt(About.DAY, tuple(moments), text, DoubtReason.AMBIGUOUS), hours=None)


def _moments(parts: Sequence[_Part], whole: Read) -> list[Occasion]:
    """The parts, each with what it shares with the others: the day before it, the hours after it."""
    found: list[Occasion] = []
    own = {one.read.days for one in parts} - {None}
    common = whole.days if isinstance(whole.days, Days) and own <= {whole.days} else None
    spoken = all(one.read.hours for one in parts)
    for at, part in enumerate(parts):
        listed: list[Days | None] = [*_days_of(part.read)]
        days = listed[0] if listed else None
        if found and _is_that_day(part):
            found.append(Occasion(found[-1].days))
            continue
        if days is None and common is not None and spoken:
            days = common
        elif days is None and found and found[-1].hours and not _OF_ANY_DAY.match(part.text):
            days = found[-1].days
        hours = _hours_of(part.read)
        if hours == [None] and _SAME_TIME.search(part.text):
            hours = [found[-1].hours if found else None]
        elif hours == [None] and at + 1 < len(parts) and _share(part, parts[at + 1]):
            hours = _hours_of(parts[at + 1].read)
        found.extend(Occasion(on, one) for on in listed or [days] for one in hours)
    return found


def _days_of(read: Read) -> list[Days]:
    """The days, or those that they may be."""
    match read.days:
        case Doubt(candidates=candidates):
            return [calendar.one(one) for one in candidates if isinstance(one, date)]
        case Days() as days:
            return [days]
        case _:
            return []


def _share(part: _Part, then: _Part) -> bool:
    """Whether a day has the hours of the one after it: "Monday or Tuesday after 3", not "Monday or after 3"."""
    return bool(_BARE.fullmatch(part.text) and then.read.days and _BEGINS.match(then.text))


def _hours_of(read: Read) -> list[Hours | None]:
    """The hours, or those that they may be."""
    match read.hours:
        case Doubt(candidates=candidates):
            return [Hours(one, None, exact=True) if isinstance(one, time) else _window(one) for one in candidates]
        case hours:
            return [hours]


def _window(candidate: object) -> Hours | None:
    return candidate.hours if isinstance(candidate, Occasion) else None
