"""The days of a text: finds the phrases of the day rules and combines them into one span, or a doubt.

Several phrases narrow each other ("Tuesday" and "in December"), add up ("Monday or Tuesday"), or make a range
("from the 5th to Friday"). What does not fit is a doubt, never a guess.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from conversations.understanding.meaning import About, Days, Doubt, DoubtReason
from conversations.understanding.rules import Match, Table, find, latest, left_out, meant
from conversations.understanding.when import calendar
from conversations.understanding.when.bounds import bounded, ends_bound, own_bound
from conversations.understanding.when.counted import counted
from conversations.understanding.when.date_phrases import DATE_RULES
from conversations.understanding.when.day_phrases import RELATIVE_RULES, WEEKDAY_RULES
from conversations.understanding.when.feasts import FEAST_RULES
from conversations.understanding.when.joints import (
    add,
    adds_up,
    either,
    is_date,
    is_weekday,
    joint,
    listed,
    narrow,
    reach,
    widened,
)
from conversations.understanding.when.month_phrases import MONTH_RULES
from conversations.understanding.when.reading import Reading, day, sure, unsure
from conversations.understanding.when.week_phrases import WEEK_RULES
from conversations.understanding.when.year_phrases import YEAR_RULES
from conversations.understanding.words.expression import expression

_RULES = Table(
    (*DATE_RULES, *FEAST_RULES, *WEEKDAY_RULES, *RELATIVE_RULES, *WEEK_RULES, *MONTH_RULES, *YEAR_RULES),
)

_Phrase = Match[Reading]
_FEW = 3  # so many days can be offered to choose from


Spans = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class ReadDays:
    """What was read about days, where its phrases are, all the letters that had a part in it, and what is denied."""

    found: Days | Doubt | None
    phrases: Spans
    taken: Spans
    denied: tuple[Days, ...] = ()


def read_days(text: str, typed: str, today: date, *, believed: bool = True) -> ReadDays:
    """What the text says about days, if anything, and where. `typed` is the text with nothing covered, for doubts.

    Days that are not `believed` are a doubt, of which they are the candidates.
    """
    found = counted(_fused(find(_RULES, text, today), text, today), text, today)
    wanted = meant(found, text)
    kept = _without_past(latest(wanted, typed), text, today)
    said = typed[found[0].start : found[-1].end] if found else ""
    spans = [(one.start, one.end) for one in found]
    kept = _without_terms(kept, text)
    out = [_the_first(one) for one in left_out(found, wanted)]
    kept = _in_their_month(kept, text)
    fitted, taken = _fit(kept, text, today) if kept else (Reading(), [])
    out = [_of_that_month(one, fitted) for one in out]
    excluded, denied = [one.value for one in out], _denied(out, text)
    if kept:
        reading = _without(fitted, excluded)
        still = [(one.start, one.end) for one in kept]
        return ReadDays(_answer(reading if believed else _asked_back(reading), said), spans, [*still, *taken], denied)
    return ReadDays(Doubt(About.DAY, (), said, DoubtReason.EXCLUDED) if found else None, spans, [], denied)


_TERM = expression(
    r"(?:(?:in|over|during|at|for|the|this|next|school|christmas|my|our|when|once|of|first|last|day|chinese|"
    r"lunar|new) )"
    r"{0,4}(?:half ?term(?: \w+)?|holidays?|hols|break|ramadan|eid(?: \w+){0,2}|diwali|hanukkah|passover|pay ?day|"
    r"term(?: (?:starts?|begins?|ends?))?|year)"
)
_A_WEEKEND = expression(r"(?:(?:over|at|on|during|for) )?(?:the )?weekend")


def _without_terms(kept: list[_Phrase], text: str) -> list[_Phrase]:
    """What no calendar here knows is told by the dates beside it: "half term, the 15th to the 19th"."""
    dated = any(is_date(one.value) for one in kept)
    return [
        one
        for one in kept
        if one.value.options or not dated or not _TERM.fullmatch(one.text) or own_bound(text[: one.start])
    ]


def _of_that_month(one: _Phrase, kept: Reading) -> _Phrase:
    """A day of the month that is left out is one of the days that are meant: "December apart from the 24th"."""
    if kept.settled is None:
        return one
    said = one.value.settled
    if _A_WEEKEND.fullmatch(one.text) and not (said and calendar.shared(said, kept.settled)):
        return replace(one, value=sure(Days(kept.settled.first, kept.settled.last, frozenset({5, 6}))))
    if not said or not _OF_ANY_MONTH.fullmatch(one.text):
        return one
    first = said.first
    later = (calendar.months_later(first.replace(day=1), months) for months in range(12))
    there = (calendar.make(month.year, month.month, first.day) for month in later if month)
    found = next((that for that in there if that and kept.settled.first <= that <= kept.settled.last), None)
    return replace(one, value=day(found)) if found else one


def _the_first(one: _Phrase) -> _Phrase:
    """What is left out is the next of that number, today too: "not the 22nd", said on a 22nd."""
    if one.value.settled or not one.value.candidates or not _OF_ANY_MONTH.fullmatch(one.text):
        return one
    return replace(one, value=day(one.value.candidates[0]))


def _own_day(one: _Phrase, text: str) -> bool:
    """Whether a day of the week is bounded itself: "next week, Tuesday onwards"."""
    return bool(own_bound(text[: one.start]) or ends_bound(text[one.end :]))


def _of_that_week(weekday: Reading, week: Reading) -> Reading:
    """That day of the week that is named before it."""
    both = narrow(week, weekday, date.min)
    return both if both.settled and both.settled.first == both.settled.last else weekday


def _in_their_month(kept: list[_Phrase], text: str) -> list[_Phrase]:
    """ "January but not before the 11th": days of the month that is named before them."""
    made: list[_Phrase] = []
    month: _Phrase | None = None
    for one in kept:
        settled = one.value.settled
        if settled and not settled.weekdays and (settled.last - settled.first).days >= _A_WEEK:
            month = one
        beside = month if month and not _ELSE.search(text[month.end : one.start]) else None
        if beside and is_weekday(one.value) and _own_day(one, text):
            made.append(replace(one, value=_of_that_week(one.value, beside.value)))
        else:
            made.append(_of_that_month(one, beside.value) if beside else one)
    return made


def _denied(out: list[_Phrase], text: str) -> tuple[Days, ...]:
    """The single days and spans of days among what is excluded: "except the 24th to the 26th" is one span."""
    spans: list[Days] = []
    end = -1
    for one in out:
        settled = one.value.settled
        if settled and settled.weekdays and (settled.last - settled.first).days < calendar.A_FORTNIGHT:
            spans = [*spans, *map(calendar.one, calendar.members(settled))]  # "the 1st and the 3rd of December"
        if settled is None or settled.weekdays or one.value.options[0].weekdays:
            end = -1
            continue
        reaches = end >= 0 and _TO_ANOTHER.fullmatch(text[end : one.start]) and spans[-1].first <= settled.last
        spans = [*spans[:-1], Days(spans[-1].first, settled.last)] if reaches else [*spans, settled]
        end = one.end
    return tuple(dict.fromkeys(spans))


def _fused(found: list[_Phrase], text: str, today: date) -> list[_Phrase]:
    """A weekday and the date right beside it are one phrase: "Wednesday the 2nd or Thursday the 3rd"."""
    fused: list[_Phrase] = []
    for one in found:
        last = fused[-1] if fused else None
        if last and is_weekday(last.value) and is_date(one.value) and _SAME_DAY.fullmatch(text[last.end : one.start]):
            both = _same_day(last, one, today)
            fused[-1] = replace(one, start=last.start, value=both, text=text[last.start : one.end])
        else:
            fused.append(one)
    return fused


def _same_day(weekday: _Phrase, one: _Phrase, today: date) -> Reading:
    """The date, if it is on that weekday; otherwise it is asked, also of the month in which it is."""
    both = narrow(weekday.value, one.value, today)
    if both.settled or not one.value.settled or not _OF_ANY_MONTH.fullmatch(one.text):
        return both
    date_said, (on,) = one.value.settled.first, weekday.value.options[0].weekdays
    later = (calendar.months_later(date_said, months) for months in range(1, 12))
    fitting = next((found for found in later if found and found.weekday() == on), None)
    return unsure(filter(None, (*both.candidates, fitting)))


_TO_ANOTHER = expression(r" ?(?:-|to|until|till|through|thru|up to)(?: the)? ?")
_SAME_DAY = expression(r",? ?(?:the )?")
_A_WEEK, _ELSE = 6, expression(r"\b(?:or|and|if|else|otherwise)\b")
_OF_ANY_MONTH = expression(r"(?:on )?(?:the )?\d\d?(?:st|nd|rd|th)?")


def _without_past(found: list[_Phrase], text: str, today: date) -> list[_Phrase]:
    """What is over only tells a story once a day to come is named; a weekday beside it names the same day."""
    kept: list[_Phrase] = []
    begun = {one.start for one, then in pairwise(found) if _is_begun(one, then, text)}
    found = [replace(one, value=day(today)) if one.start in begun else one for one in found]
    for before, one in zip((None, *found), found, strict=False):
        beside = before is not None and _SAME_DAY.fullmatch(text[before.end : one.start])
        if before is not None and _TO_ANOTHER.fullmatch(text[before.end : one.start]) and kept[-1:] == [before]:
            kept.append(replace(one, value=_to_come(one.value)))
        elif one.value.reason is DoubtReason.PAST and beside and before and is_weekday(before.value):
            kept = [*kept[:-1], one]
        elif one.value.reason is not DoubtReason.PAST:
            kept.append(one)
    return kept or found


def _is_begun(one: _Phrase, then: _Phrase, text: str) -> bool:
    """Whether a span began on a day that is over, and goes on: "from the 19th to the 1st"."""
    over = one.value.reason is DoubtReason.PAST and then.value.reason is not DoubtReason.PAST
    return over and bool(_TO_ANOTHER.fullmatch(text[one.end : then.start]))


def _to_come(end: Reading) -> Reading:
    """The end of a span that begins with a day to come: "10 August to 12 November" is next year's November."""
    past = end.reason is DoubtReason.PAST and len(end.candidates) == 1
    return day(end.candidates[0]) if past else end


def _without(reading: Reading, excluded: list[Reading]) -> Reading:
    """ "Next week except Wednesday": what is left, where it can be said in one span."""
    meant_days = calendar.members(reading.settled) if reading.settled else ()
    spans = [(span, calendar.members(span)) for one in excluded for span in one.options]
    unwanted = {day for span, days in spans if span.weekdays or set(days) <= set(meant_days) for day in days}
    left = [day for day in meant_days if day not in unwanted]
    if len(left) == len(meant_days):
        named = {span.first.day for span, _ in spans if not span.weekdays and span.first == span.last}
        of_another_month = len(meant_days) > 1 and any(one.day in named for one in meant_days)
        return unsure(()) if of_another_month else reading
    span = calendar.spanning(left)
    return sure(span) if span else reading if len(left) > _FEW else unsure(left)


def _asked_back(reading: Reading) -> Reading:
    days = calendar.members(reading.settled) if reading.settled else ()
    return unsure(days if len(days) <= _FEW else ()) if days else reading


def _answer(reading: Reading, said: str) -> Days | Doubt:
    return reading.settled or Doubt(About.DAY, reading.candidates, said, reading.reason)


# --- all of them -----------------------------------------------------------------------------------------------------


def _fit(found: list[_Phrase], text: str, today: date) -> tuple[Reading, Spans]:
    """All phrases together, from left to right; and where the words stand that join and bound them."""
    taken: Spans = []
    groups: list[Reading] = []
    before, start = text[: found[0].start], found[0].start
    group, end = _Group(found[0].value), found[0].end
    for one in found[1:]:
        between = text[end : one.start]
        join = joint(before, between)
        apart = _is_apart(group.reading, before, between, one, text)
        if (join in (narrow, either, listed) and apart) or (join is reach and _FROM_ON.search(before)):
            groups.append(_closed(group, (start, end), before, between, taken, today))
            before, start, group = between, one.start, _Group(one.value)
        else:
            join = narrow if join is listed and _COUNTED.match(one.text) else join
            ranging = _RANGED.search(before) if join is reach else None
            if join not in (narrow, either):
                taken.append((end, one.start))
                taken.append((start - len(ranging[0]) if ranging else start, start))
            group.add(join, one.value, today)
        end = one.end
    groups.append(_closed(group, (start, end), before, text[end:], taken, today))
    whole = groups[0]
    for other in groups[1:]:
        whole = narrow(whole, other, today)
    return whole, taken


def _is_apart(group: Reading, before: str, between: str, one: _Phrase, text: str) -> bool:
    """Whether a bound holds for this phrase and not for what stands before it, or the other way round."""
    here = own_bound(between) or ends_bound(between) or _OWN_END.match(one.text)
    return bool(here or _has_own_end(group, text[one.end :]) or _bounded_apart(before, one))


def _bounded_apart(before: str, one: _Phrase) -> bool:
    """Whether a bound is for what stands before this phrase: "before the 20th, weekdays" are many days, not one."""
    days = one.value.settled
    return bool(days and days.weekdays and (days.last - days.first).days > calendar.A_FORTNIGHT and own_bound(before))


def _has_own_end(before: Reading, after: str) -> bool:
    """Whether a bound is for the phrase that it follows, and not for the span before it: "next week, Tues onwards"."""
    span = before.settled
    return bool(span and not span.weekdays and span.first != span.last and ends_bound(after))


class _Group:
    """Phrases that are joined: weekdays in a row belong together before other words narrow them."""

    def __init__(self, first: Reading) -> None:
        self.reading, self.ranged = first, False
        self._narrowed: Reading | None = None

    def add(self, join: Callable[[Reading, Reading, date], Reading], one: Reading, today: date) -> None:
        """One more phrase; "next week, Tuesday or Wednesday" is both, of next week."""
        floating = bool(self.reading.options and one.options and widened(self.reading.options[0], one.options[0]))
        if self._narrowed is not None and not floating:
            self.reading, self._narrowed = narrow(self._narrowed, self.reading, today), None
        if join is narrow or (join is listed and not adds_up(self.reading, one)):
            self._narrowed, self.reading = self.reading, one
        else:
            self.reading = join(self.reading, one, today)
        self.ranged = self.ranged or join in (reach, add)

    def whole(self, today: date) -> Reading:
        """All of them together."""
        return self.reading if self._narrowed is None else narrow(self._narrowed, self.reading, today)


_COUNTED = expression(r"(?:the |a )?(?:day|week|fortnight|(?:\w{1,12} ){1,2}(?:days|weeks)) (?:before|after|from) ")
"""A day that is told once more, by another: "the 2nd, the day after the bank holiday"."""
_OWN_END = expression(r"(?:before|by|until|till|no later than) ")
_FROM_ON = expression(r"\b(?:after|later than|past|beyond|following)(?: the)? ?$")
_RANGED = expression(r"\b(?:between|from)(?: the)? ?$")


def _closed(group: _Group, span: tuple[int, int], before: str, after: str, taken: Spans, today: date) -> Reading:
    """A group of phrases as the words before and after bound it; two that make a range are bounded already."""
    if group.ranged:
        return group.whole(today)
    made, left, right = bounded(group.whole(today), before, after, today)
    taken.extend(((span[0] - left, span[0]), (span[1], span[1] + right)))
    return made
