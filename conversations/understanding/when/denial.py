"""The denial of days and hours: which days of the week and parts of the day a text says it should not be.

"Not Mondays", "any day but Friday", "I have work on Tuesday", "not in the morning"
"". What is left of the week, or of the
day, is its complement; a single day that does not suit leaves too much, and is asked back. It must never read a wish.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from conversations.understanding.clauses.narrative import POINTS_BACK
from conversations.understanding.meaning import Days, Hours
from conversations.understanding.rules import Match, Table, find, left_out, meant, rule
from conversations.understanding.when import calendar
from conversations.understanding.when.days import read_days
from conversations.understanding.when.hours import read_hours
from conversations.understanding.when.plainly import AN_HOUR, MONTH, SPOKEN_TIME
from conversations.understanding.words import WEEKDAYS, either
from conversations.understanding.words.expression import expression

NOON, EVENING, NOT_EARLY = time(12), time(17), time(10)  # "not early" leaves ten o'clock and later
MORNINGS, AFTERNOONS, EVENINGS = Hours(None, NOON), Hours(NOON, EVENING), Hours(EVENING, None)
EARLY = Hours(None, NOT_EARLY)
WEEK, WORKING, WEEKEND = frozenset(range(7)), frozenset(range(5)), frozenset({5, 6})

_LEFT = {  # the parts of the day that are denied, and the hours that are left
    frozenset({MORNINGS}): Hours(NOON, None),
    frozenset({AFTERNOONS}): Hours(None, NOON),
    frozenset({EVENINGS}): Hours(None, EVENING),
    frozenset({MORNINGS, AFTERNOONS}): Hours(EVENING, None),
    frozenset({MORNINGS, EVENINGS}): Hours(NOON, EVENING),
    frozenset({AFTERNOONS, EVENINGS}): Hours(None, NOON),
    frozenset({EARLY}): Hours(NOT_EARLY, None),
    frozenset({EARLY, MORNINGS}): Hours(NOON, None),
}


@dataclass(frozen=True, slots=True)
class NotOn:
    """Days of the week that are denied, or a part of them. `altogether`: all of that name, not the next one alone."""

    weekdays: frozenset[int]
    altogether: bool
    part: Hours | None = None


@dataclass(frozen=True, slots=True)
class Denials:
    """What a text denies, the days and hours that are left, and the words, which are not to be read as a wish."""

    weekdays: frozenset[int] = frozenset()
    altogether: bool = False
    hours: tuple[Hours, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    refused: str = ""
    days: tuple[Days, ...] = ()
    several: bool = False
    this_one: bool = False
    parts: tuple[tuple[int, Hours], ...] = ()

    def days_left(self, today: date) -> Days | None:
        """The rest of the week, where days are denied altogether, or more than one of them."""
        left = WEEK - self.weekdays
        sure = self.altogether or (self.several and not self.days)
        return calendar.ahead(today, left) if sure and self.weekdays and left else None

    def days_after(self, today: date) -> Days | None:
        """What comes after the days that are denied, where they begin today or tomorrow: "not this week"."""
        if not self.days or (self.weekdays and self.altogether):
            return None
        coming = (calendar.one(calendar.coming(today, weekday)) for weekday in self.weekdays)
        end = today
        for one in sorted((*self.days, *coming), key=lambda span: span.first):
            if one.first > calendar.plus(end, 1):
                return None
            end = max(end, one.last)
        return calendar.ahead(calendar.plus(end, 1))

    def hours_left(self) -> Hours | None:
        """The rest of the day, where it is one span."""
        return _LEFT.get(frozenset(self.hours))


_DAY = either(WEEKDAYS)
_PARTS = {
    MORNINGS: r"(?:mornings?|ams)",
    AFTERNOONS: r"afternoons?",
    EVENINGS: r"(?:evenings?|nights?)",
}
_OF_A_DAY = rf"(?<!{' )(?<!'.join((*WEEKDAYS, 'this', 'tomorrow', 'today', 'that', 'good', 'early', 'late'))} )"
_NOT_SO = (
    r"\b(?:not|isnt|(?:any|every)(?:thing|time) but|nothing|no|never|dont (?:want|like|do)|cant do|hate|except)"
    r"(?: (?:too|so|very|that|the|an?|to be|come|anything|ones|in|appointments?|it)){0,3}"
)
_OF_THE_DAY = (
    r"(?! (?:next|this|to|in the (?:week|month|year)|december|january|february|week|as|evening|afternoon|than))"
)
_EARLY = expression(rf"{_NOT_SO} (?:early(?: mornings?)?|first thing(?: in the morning)?)\b{_OF_THE_DAY}")
_LATE = expression(rf"{_NOT_SO} late\b{_OF_THE_DAY}")


def _plural(found: re.Match[str], _: str) -> NotOn:
    said = found[0]
    return NotOn(frozenset({WEEKDAYS[said.removesuffix("s") if said not in WEEKDAYS else said]}), _is_plural(said))


def _is_plural(said: str) -> bool:
    return said not in WEEKDAYS and said.endswith("s")


_NOT_NAMED = "".join(
    rf"(?<!{word} )"
    for word in (
        *("week on", "fortnight on", "good", "ash", "easter", "black", "cyber", "pancake", "shrove", "whit", "palm"),
        *("mothering", "maundy", "holiday", "first", "second", "third", "fourth", "last"),
    )
)
"""Not a part of what a day is called: "Good Friday", "the first Monday of May"."""
_NO_DATE = r"<undated>(?! (?:week|fortnight)\b)"
_DAYS: Table[str, NotOn] = Table(
    (
        rule(rf"{_NOT_NAMED}{_DAY}s?{_NO_DATE}", _plural),
        rule(r"(?:the )?weekends?", lambda _, __: NotOn(WEEKEND, altogether=True)),
        rule(
            r"(?:week ?days|(?:during|in) the week(?! (?:of|with|commencing|beginning|starting|before|after|"
            r"following|"
            r"when|that|ending)\b))",
            lambda _, __: NotOn(WORKING, altogether=True),
        ),
    )
)
_HOURS: Table[str, Hours] = Table(
    rule(rf"{_OF_A_DAY}{part}", lambda _, __, hours=hours: hours)  # type: ignore[misc]
    for hours, part in _PARTS.items()
)
_ANY_DAY = expression(
    r"\b(?:any|anyday|anytime|every|everyday|each|all|whenever|whichever|anything|everything|always|most|other)\b"
    r"[^.;!?]{0,40}\b(?:but|except|excluding|apart|other|besides|bar|save|not|without|minus|aside)\b[^.;!?]{0,40}$"
)
_BUT_FOR = expression(r"\b(?:bar|barring|save|besides|excluding|minus|aside from|excepting)(?: on| for)?(?: the)? $")
_PART = expression(r" (?:mornings?|afternoons?|evenings?|nights?|at|before|after|between)\b")
_PART_OF_IT = expression(r" (?P<of>morning|afternoon|evening|night)s?\b")
_HOURS_OF_IT = expression(
    rf" (?:(?:(?:from|between) )?{AN_HOUR} ?(?:-|to|till|until|and) ?{SPOKEN_TIME}|(?:before|after) {SPOKEN_TIME})"
    rf"(?! ?(?:{MONTH}|days?|weeks?|months?|please|pls|is (?:fine|good|ok))\b)"
)
_BEGINNING = {"morning": MORNINGS, "afternoon": AFTERNOONS, "evening": EVENINGS, "night": EVENINGS}
_TO = expression(r" ?(?:-|to|until|till|through|thru|up to)(?: and including)? ?(?:the )?")
_TOLD_OF = expression(r",? ?(?:im|i am|i|ill|we|were|he|she|its)\b")
_OR = expression(r"(?:,|,? ?(?:or|and|nor|/)) ?(?:on )?(?:the |an? |any )?")
_ENGAGED = (
    r"(?:work|school|college|church|choir|dialysis|lessons?|visitors|uni|university|lectures?|placement|training|"
    r"therapy|"
    r"pilates|yoga|football|netball|bingo|nursery|rehearsals?|practice|choir practice|swimming|"
    r"(?:an? |my |our |the |another )?(?:plumber|electrician|builders?|engineer|decorators?|carpenter|roofer"
    r"s?|gas man|"
    r"boiler man|hairdresser|chiropodist|optician|dentist|vet|surveyor|removal men|window cleaner|delivery|c"
    r"oach trip)|"
    r"(?:an? |my |our |the |another )?(?:shifts?|class|classes|meetings?|exams?|court|funeral|wedding|"
    r"grandchildren|grandkids|kids))"
)
_STOP = (
    r"(?:but|so|because|cos|as|can|could|please|what|how|is|are|unless|if|until|till|before|after|past|by|from|then|"
    r"instead|rather|and (?:i|we|can|could)|or (?:is|can|could)|book|make|move|put|change|try|want|need|id|i|we)\b"
)
_BOUND = expression(r" (?:until|till|before|after|past|by|from)\b")
_REFUSED = expression(
    r"(?:\b(?:wont|will not|not|isnt|cannot|cant)(?: going to)?(?: be)? "
    r"(?:able to|there|around|here|in|at home|free|available)\b|\bunable to\b|\bwithout\b|\bminus\b|"
    rf"\b(?:i|we|ive|weve|im|were)(?: have| got| am| are| at| go| in){{0,3}}(?: to)? {_ENGAGED}\b(?! off))"
    rf"(?P<told>(?: (?:make|do|come|get|attend|manage)(?: it)?\b)?(?: (?!{_STOP})[^\s,.;!?]+){{1,8}})|"
    r"\b(?:im|i am|i|we|were|we are|ill be|well be|i will be|hes|shes)(?: going)? "
    r"(?:away|abroad|busy|on (?:holiday|leave|vacation)|out of (?:the )?[a-z]+|travell?ing|in [a-z]+)"
    r"(?P<away> (?:from|between) [^.,;!?]{1,40}? (?:to|and|till|until|-) (?![^.;!?]{1,20}\bonly\b)[^,.;!?]{1,20})"
)
_AT_AN_HOUR = expression(r"\bat (?:\d|half|quarter|noon)|\d ?[ap]m\b|\d[:.]\d\d|\b(?:morning|afternoon|evening)\b")
_HABIT = expression(
    rf"(?<!on )(?<!only )(?<!just )(?<!prefer )(?<!want )\b(?:on )?(?P<days>{_DAY}s?(?: (?:and|or|,) ?{_DAY}"
    rf"s?)?)(?: (?:mornings?|afternoons?|evenings?))?,? "
    r"(?:i|we)(?:m| am)? (?:always |usually |already |normally )?"
    rf"(?:(?:have|ve|got|attend) (?:a |an |my |the |our )?(?:got )?{_ENGAGED}\b(?! off)|look after|babysit|mind the|"
    r"go (?:to|swimming|dancing|shopping|out|away)|play|sing|volunteer|teach|busy|working|away|swim)\b"
)


_THIS_ONE = expression(r"\b(?:this(?: coming)?|the coming) $")


def _this_one(denied: Sequence[Match[NotOn]], text: str, today: date) -> tuple[list[Match[NotOn]], tuple[Days, ...]]:
    """Those that are no single day to come, and the days that are: "not this Tuesday" leaves the one after it."""
    single = [one for one in denied if len(one.value.weekdays) == 1 and not _PART.match(text, one.end)]
    this = [one for one in single if not one.value.altogether and _THIS_ONE.search(text[: one.start])]
    coming = (calendar.coming(today, weekday) for one in this for weekday in one.value.weekdays)
    return [one for one in denied if one not in this], tuple(map(calendar.one, coming))


def read_denials(text: str, today: date) -> Denials:
    """What `text` denies; `today` is the day on which it is said."""
    refused, covered, days = _refused(text, today)
    found = _sharing([_with_its_part(one, text) for one in find(_DAYS, text, text)], text)
    out = set(map(id, left_out(found, meant(found, text))))
    habits = [one.span("days") for one in _HABIT.finditer(text)]
    denied = [
        one
        for one in found
        if id(one) in out or _within(one, (*habits, *covered)) or _BUT_FOR.search(text[: one.start])
    ]
    parts = [one for one in denied if one.value.part]
    denied = [one for one in denied if not one.value.part]
    denied, this = _this_one(_ranged(denied, text), text, today)
    several = len(denied) > 1 and not any(_PART.match(text, one.end) for one in denied)
    whole = _altogether(denied, text, habits)
    altogether = bool(denied) and len(whole) == len(denied)
    return Denials(
        weekdays=frozenset().union(*(one.value.weekdays for one in denied)),
        altogether=altogether,
        hours=_hours(text),
        spans=(
            *covered,
            *((one.start, one.end) for one in whole),
            *habits,
            *((one.start, one.end) for one in parts),
            *(one.span() for pattern in (_EARLY, _LATE) for one in pattern.finditer(text)),
        ),
        refused=refused or " ".join(text[start:end] for start, end in habits),
        days=(*days, *this),
        several=several,
        this_one=bool(this) and not denied,
        parts=tuple(
            dict.fromkeys((on, hours) for one in parts if (hours := one.value.part) for on in one.value.weekdays)
        ),
    )


def _with_its_part(one: Match[NotOn], text: str) -> Match[NotOn]:
    """A day with the part or the hours of it that are named behind it: "not Friday afternoon" leaves the rest of it."""
    part = _PART_OF_IT.match(text, one.end)
    of_it = None if part or len(one.value.weekdays) > 1 else _HOURS_OF_IT.match(text, one.end)
    hours = _BEGINNING[part["of"]] if part else read_hours(of_it[0], of_it[0]).found if of_it else None
    part = part or of_it
    if part is None or not isinstance(hours, Hours):
        return one
    value = replace(one.value, part=hours)
    return Match(one.start, part.end(), value, text[one.start : part.end()])


def _sharing(found: Sequence[Match[NotOn]], text: str) -> list[Match[NotOn]]:
    """The same, with the hours of the last day for those before it: "Tuesdays and Thursdays between 10 and 3"."""
    kept: list[Match[NotOn]] = []
    for one in reversed(found):
        then = kept[-1] if kept else None
        of_then = (
            then and then.value.part not in (None, *_BEGINNING.values()) and _OR.fullmatch(text[one.end : then.start])
        )
        part = then.value.part if then and of_then and len(one.value.weekdays) == 1 else None
        kept.append(replace(one, value=replace(one.value, part=part)) if part and not one.value.part else one)
    return kept[::-1]


def _ranged(denied: Sequence[Match[NotOn]], text: str) -> list[Match[NotOn]]:
    """The same, with "Monday to Wednesday" as all that it spans, altogether."""
    kept: list[Match[NotOn]] = []
    for one in denied:
        last = kept[-1] if kept else None
        if (
            last
            and len(one.value.weekdays) == len(last.value.weekdays) == 1
            and _TO.fullmatch(text[last.end : one.start])
        ):
            (first,), (end,) = last.value.weekdays, one.value.weekdays
            span = frozenset((first + n) % 7 for n in range((end - first) % 7 + 1))
            kept[-1] = Match(
                last.start,
                one.end,
                NotOn(span, altogether=not _TOLD_OF.match(text, one.end)),
                text[last.start : one.end],
            )
        else:
            kept.append(one)
    return kept


def _within(one: Match[NotOn], spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= one.start < end for start, end in spans)


def _altogether(denied: Sequence[Match[NotOn]], text: str, habits: Sequence[tuple[int, int]]) -> list[Match[NotOn]]:
    """Those that are denied for good: "Mondays", "any day but Monday or Friday"."""
    whole: list[Match[NotOn]] = []
    for one in denied:
        if _PART.match(text, one.end):
            continue
        goes_on = bool(whole) and _OR.fullmatch(text[whole[-1].end : one.start])
        if one.value.altogether or goes_on or (_ANY_DAY.search(text[: one.start]) and not _within(one, habits)):
            whole.append(one)
    for one, then in zip(reversed(denied[:-1]), reversed(denied), strict=False):  # "Tuesday and Thursdays are out"
        if then in whole and one not in whole and _OR.fullmatch(text[one.end : then.start]):
            whole.insert(0, one)
    return whole


def _hours(text: str) -> tuple[Hours, ...]:
    """The parts of the day that are denied."""
    found = find(_HOURS, text, text)
    parts = dict.fromkeys(one.value for one in left_out(found, meant(found, text)))
    return (*parts, *((EARLY,) if _EARLY.search(text) else ()), *((EVENINGS,) if _LATE.search(text) else ()))


def _refused(text: str, today: date) -> tuple[str, tuple[tuple[int, int], ...], tuple[Days, ...]]:
    """The words of a day on which somebody cannot come, where they stand, and which days they are."""
    if POINTS_BACK.search(text):
        return "", (), ()
    for one in _REFUSED.finditer(text):
        told, end = one["told"] or one["away"], one.end()
        if not one["away"] and _AT_AN_HOUR.search(told):
            continue
        read = None if _BOUND.match(text, end) and not one["away"] else read_days(told, told, today)
        if read and read.phrases:
            days = (read.found,) if isinstance(read.found, Days) and not find(_DAYS, told, told) else ()
            return told.strip(), ((end - len(told), end),), days
    return "", (), ()


def without(days: Days, weekdays: frozenset[int]) -> Days:
    """The span without these days of the week; as it is, where none of them or nothing else is in it."""
    there = {day.weekday() for day in calendar.members(days)}
    left = there - weekdays
    if left in (there, frozenset()) or days.first == days.last:
        return days
    return Days(days.first, days.last, frozenset(left))
