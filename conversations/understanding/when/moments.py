"""When: the days and the hours of a text, without those it denies.

Words that were read as a day are not read again as a time. A clause that may tell something else is asked back.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import lru_cache

from conversations.understanding.clauses.narrative import without_stories
from conversations.understanding.clauses.settled import only_wished, settled
from conversations.understanding.clauses.unclear import without_unclear
from conversations.understanding.meaning import About, Days, Doubt, DoubtReason, Hours
from conversations.understanding.normalise import without_other_numbers
from conversations.understanding.rules import DAY_COVER, cover, expand
from conversations.understanding.when import bank_holidays, calendar
from conversations.understanding.when.days import ReadDays, read_days
from conversations.understanding.when.denial import WEEK, Denials, read_denials, without
from conversations.understanding.when.each_its_own import Read, each_its_own
from conversations.understanding.when.from_now import read_from_now
from conversations.understanding.when.guard import guarded
from conversations.understanding.when.hours import ReadHours, read_hours
from conversations.understanding.when.hours_of_another import NOT_TOLD, of_another
from conversations.understanding.words.expression import expression

NOTHING_DENIED = Denials()
_FEW = 3
_CLOSED = time(21)  # no clinic is open any more
EARLY, NOON = 7, 12  # an hour of one figure before the first of these is of the afternoon


@dataclass(frozen=True, slots=True)
class When:
    """What a text says about days and hours, and the text with everything covered that tells something else.

    `left` is that text without what was read as a day or as hours, too.
    """

    days: Days | Doubt | None
    hours: Hours | Doubt | None
    rest: str
    denials: Denials = NOTHING_DENIED
    left: str = ""


# Four figures and nothing else: "1530". Beside them it may be a year, or a number of something.
_BARE_TIME = expression(r"\A(?:(0[6-9]|1\d|2[0-3]) ?([0-5]\d)|([1-9])([0-5][05]))\Z")


def read_when(text: str, said: str, now: datetime) -> When:
    """The days and hours of `text`; `said` is the same with nothing covered, for doubts.

    Where it names several moments, each has its own.
    """
    return _read_when(text, said, now, bank_holidays.kept())


@lru_cache(maxsize=32)
def _read_when(text: str, said: str, now: datetime, _: str) -> When:
    """The same, kept for a moment, as a text is held against several names: by the holidays that are kept as well."""
    when = _read_as_one(text, said, now)

    def read(part: str, spoken: str) -> Read:
        return _as_read(_read_as_one(part, spoken, now))

    several = each_its_own(_as_read(when), when.rest, said, read)
    when = replace(when, days=several.days, hours=several.hours)
    if when.hours is None and isinstance(when.days, Days) and NOT_TOLD.search(said):
        return replace(when, hours=Doubt(About.TIME, (), said, DoubtReason.AMBIGUOUS))
    return when


def _as_read(when: When) -> Read:
    denials = when.denials
    return Read(when.days, when.hours, denies=bool(denials.spans or denials.weekdays or denials.days or denials.hours))


def _read_as_one(text: str, said: str, now: datetime) -> When:
    """The days and hours of a text, or of one of the moments that it names."""
    if bare := _BARE_TIME.match(text):
        return When(None, _bare(bare), text)
    told = settled(without_stories(text))
    (day, at), hence = read_from_now(without_unclear(told), said, now)
    others = without_other_numbers(cover(told, hence, DAY_COVER))
    rest = told if others == told else without_stories(others)
    denials = read_denials(rest, now.date())
    days = _days(rest, said, now.date(), denials)
    phrases = [span for span in (*days.phrases, *denials.spans) if rest[slice(*span)] != "tonight"]
    hours = _hours(cover(rest, phrases, DAY_COVER), said, denials)
    whole = days.found if day is None else _both(day, days.found)
    whole, at = guarded(rest, said, days, hours, [*denials.spans], whole, at or hours.found)
    when = When(whole, at, rest, denials)
    denied = tuple(_short_of(one, whole) for one in (*denials.days, *days.denied))
    whole_denial = replace(denials, days=denied, hours=(*denials.hours, *hours.denied))
    left = cover(rest, (*days.phrases, *hours.phrases, *denials.spans))
    when = _without_needless(replace(when, denials=whole_denial, left=left), cover(rest, denials.spans), now.date())
    if isinstance(when.days, Doubt) and when.days.reason is DoubtReason.EXCLUDED:
        all_others = calendar.ahead(now.date()) if whole_denial.days and _all_others(rest, denials) else None
        when = replace(when, days=whole_denial.days_after(now.date()) or all_others or when.days)
    if isinstance(when.days, Doubt) and when.days.candidates:
        when = replace(when, days=_plausible(when.days, cover(rest, denials.spans), said, now.date(), whole_denial))
    if isinstance(when.days, Doubt):
        when = replace(when, days=_in_a_week(when, now))
    if isinstance(when.days, Days) and len(whole_denial.days) == 1 and _INSTEAD.search(said):
        when = replace(when, days=_instead_of(whole_denial.days[0], when.days, said))
    other = _ANOTHER_DAY.search(said)
    if other and isinstance(when.days, Days):
        when = replace(when, days=_another(when.days, said[: other.start()], said, now.date()))
    days_of_it, at = of_another(when.days, when.hours, said)
    when = replace(when, days=days_of_it, hours=at)
    return replace(when, hours=Doubt(About.TIME, (), said, DoubtReason.PAST)) if _is_over(when, now) else when


_INSTEAD = expression(expand(r"\b<weekday> instead\b"))
"""A day of the week, and no more, against one that is denied."""


def _instead_of(denied: Days, wished: Days, said: str) -> Days | Doubt:
    """Another weekday for a day further off that does not suit: the coming one, or the one after that day?"""
    one = wished.first
    if wished.first != wished.last or denied.first <= one:
        return wished
    days = tuple(sorted({one, calendar.coming(denied.last, one.weekday())}))
    return Doubt(About.DAY, days, said, DoubtReason.AMBIGUOUS)


_ANY_DAY = expression(
    r"\b(?:any|every|each|all|some)(?: other)? ?(?:days?|dates?|thing|time)\b[^.;!?]{0,30}\b(?:but|except)\b|"
    r"\b(?:mornings|afternoons|evenings)\b[^;!?]{0,30}\b(?:but|except)\b"
)


_WHENEVER = expression(
    r"\b(?:any|every|each|all|most|always|when ?ever|any ?(?:day|time|thing)|every ?(?:day|thing)|mornings|afternoons|"
    r"evenings|weekdays|weekends|(?<!not )free|flexible|whatever|otherwise)\b"
)
"""Words that leave all days and hours open but those that are denied."""


_BUT_A_DAY = expression(expand(r"\b(?:but|except|bar|just not|only not)(?: (?:not|on|for|a|the)){0,3} <weekday>s?\b"))
"""One day of the week that is left out of all, beside hours that are wished for: "before 12 but not Tuesday"."""


_RATHER_NOT = (
    r"(?:i )?(?:would |d )?(?:rather|prefer) not|id (?:rather|prefer) not|not|never|(?:anything|any ?day) but|no"
)
_ONLY_NOT = expression(
    expand(
        rf"\A\W*+(?:(?:sorry|please|just|but|no|anything|any ?time)\W{{1,2}}){{0,2}}(?:{_RATHER_NOT})"
        r"(?: (?:to|come|have|do|on|for|be|it|an?|any|the)){0,4} (?:<weekday>s?)"
        r"(?: (?:please|pls|thanks|thank you|ta|for me)){0,3}\W*+\Z"
    )
)
"""A day of the week that is denied, and nothing more: all others will do."""
_ALL_ELSE = expression(
    r"\botherwise,? (?:mornings?|afternoons?|evenings?|any|anything|whenever|after|before|fine|im free|i am free|free|"
    r"i dont mind|its fine|ok|good)\b"
)


def _is_all(text: str) -> bool:
    """Whether all days will do but one of the week."""
    return bool(_ONLY_NOT.match(text) or _ALL_ELSE.search(text))


def _without_needless(when: When, wished: str, today: date) -> When:
    """Without the question when it would suit, where that is said, or all is open but what is denied.

    `wished` is the text without what is denied.
    """
    denied, days, hours = when.denials, when.days, when.hours
    wide = bool(_WHENEVER.search(wished))
    if _only_denied(days) and denied.parts and not (denied.weekdays or denied.days):
        days = None if wide else _the_rest_of_it(when, today) or days
    if _only_denied(days) and denied.weekdays and not (denied.days or denied.parts) and _is_all(when.rest):
        days = calendar.ahead(today, WEEK - denied.weekdays)
    if _only_denied(days) and isinstance(hours, Hours) and not denied.hours and _BUT_A_DAY.search(when.rest):
        days = None
    if _only_denied(hours) and denied.hours and (wide or days is not None) and all(map(_is_bounded, denied.hours)):
        hours = None
    return replace(when, days=days, hours=hours)


def _the_rest_of_it(when: When, today: date) -> Days | None:
    """The day of which a part is denied, where other hours are wished: "Friday afternoon is no good, morning is"."""
    on = {weekday for weekday, _ in when.denials.parts}
    return calendar.one(calendar.coming(today, *on)) if len(on) == 1 and isinstance(when.hours, Hours) else None


def _only_denied(found: Days | Hours | Doubt | None) -> bool:
    return isinstance(found, Doubt) and found.reason is DoubtReason.EXCLUDED


def _is_bounded(hours: Hours) -> bool:
    return hours.exact or bool(hours.start and hours.finish)


def _bare(found: re.Match[str]) -> Hours:
    """Four figures, or three that are of the day: "1530", "920", "215"."""
    hour, minute = int(found[1] or found[3]), int(found[2] or found[4])
    return Hours(time(hour + NOON if found[3] and hour < EARLY else hour, minute), None, exact=True)


def _all_others(text: str, denials: Denials) -> bool:
    """Whether all days but those that are denied are asked for: "any day but the 8th", "not this Tuesday"."""
    return denials.this_one or (not denials.weekdays and bool(_ANY_DAY.search(text)))


def _plausible(doubt: Doubt, text: str, said: str, today: date, denied: Denials) -> Doubt:
    """The doubt without days that are denied, or only told of where another clause wishes.

    What is read without them is asked, as far as it can be listed.
    """
    wished = only_wished(text)
    if wished != text:
        found = read_days(wished, said, today).found
        if isinstance(found, Days):
            members = calendar.members(found)
            return replace(doubt, candidates=members if len(members) <= _FEW else ())
        if found is not None and found.candidates:
            doubt = replace(doubt, candidates=found.candidates)
    days = (one for one in doubt.candidates if isinstance(one, date))
    return replace(doubt, candidates=tuple(one for one in days if not _is_denied(one, denied)))


def _is_denied(one: date, denied: Denials) -> bool:
    weekdays = denied.weekdays if denied.altogether else frozenset()
    return one.weekday() in weekdays or any(
        days.first <= one <= days.last and (not days.weekdays or one.weekday() in days.weekdays) for days in denied.days
    )


def _short_of(denied: Days, wished: Days | Doubt | None) -> Days:
    """What is denied, without days that are wished all the same: said on a Sunday, "not this week but next"."""
    if not isinstance(wished, Days) or not denied.first < wished.first <= wished.last <= denied.last:
        return denied
    return Days(denied.first, calendar.plus(wished.first, -1))


def _is_over(when: When, now: datetime) -> bool:
    """Whether it is today, at an hour that is over."""
    days, hours = when.days, when.hours
    if not (isinstance(days, Days) and isinstance(hours, Hours) and days.first == days.last == now.date()):
        return False
    end = hours.start if hours.exact else hours.finish
    return end is not None and end < now.time()


def _in_a_week(when: When, now: datetime) -> Days | Doubt | None:
    """The weekday of next week, where it might be today and the hours are over: "weds 4.20", said on one at eight."""
    days, today = when.days, now.date()
    if not isinstance(days, Doubt) or days.candidates != (today, calendar.plus(today, 7)):
        return days
    is_over = now.time() >= _CLOSED or _is_over(replace(when, days=calendar.one(today)), now)
    return calendar.one(calendar.plus(today, 7)) if is_over else days


def _both(moment: Days, days: Days | Doubt | None) -> Days | Doubt:
    """The day of "in two hours", beside a day that is named: "later today"."""
    if isinstance(days, Days):
        return calendar.shared(moment, days) or Doubt(About.DAY, (moment.first, days.first), "", DoubtReason.AMBIGUOUS)
    return days or moment


def _days(text: str, said: str, today: date, denials: Denials) -> ReadDays:
    """The days asked for; those of a clause that may tell something else are asked back. What is denied is "
    "not read."""
    text = cover(text, denials.spans)
    asked = without_unclear(text)
    read = read_days(asked, said, today)
    if read.found is None and asked != text:
        read = read_days(text, said, today, believed=False)
    found = read.found
    excluded = isinstance(found, Doubt) and found.reason is DoubtReason.EXCLUDED
    if (found is None and denials.weekdays) or (excluded and denials.several and not read.denied):
        found = denials.days_left(today) or found
    if found is None and (denials.refused or denials.weekdays or denials.parts):
        found = Doubt(About.DAY, (), denials.refused, DoubtReason.EXCLUDED)
    if isinstance(found, Days):
        return replace(read, found=_unless_denied(without(found, denials.weekdays), said, denials))
    return replace(read, found=found)


def _unless_denied(days: Days, said: str, denials: Denials) -> Days | Doubt:
    """Those days, asked back where all of them are denied: "Thursday, but not on weekdays"."""
    members = calendar.members(days)
    if any(day.weekday() not in denials.weekdays for day in members):
        return days
    return Doubt(About.DAY, members if len(members) <= _FEW else (), said, DoubtReason.AMBIGUOUS)


def _hours(text: str, said: str, denials: Denials) -> ReadHours:
    """The hours asked for, in the same way; where parts of the day are denied and no more is said, what is left."""
    asked = without_unclear(text)
    read = read_hours(asked, said)
    if read.found is None and asked != text:
        read = read_hours(text, said, believed=False)
    if read.found is None or (isinstance(read.found, Doubt) and read.found.reason is DoubtReason.EXCLUDED):
        return replace(read, found=denials.hours_left() or _beyond(read.denied) or read.found)
    return read


def _beyond(denied: tuple[Hours, ...]) -> Hours | None:
    """What is left where all before an hour, or all after it, is denied: "I'm busy after 3" leaves until three."""
    match denied:
        case (Hours(None, time() as end, False),):
            return Hours(end, None)
        case (Hours(time() as begin, None, False),):
            return Hours(None, begin)
        case _:
            return None


_ANOTHER_DAY = expression(r"\bany other (?:day|time)\b|\ba different day\b")


def _another(days: Days, told: str, said: str, today: date) -> Days | Doubt:
    """ "The boiler comes on Monday, so any other day next week": without the day that was told before."""
    before = read_days(told, told, today).found
    taken = set(calendar.members(before)) if isinstance(before, Days) and before != days else set()
    left = [one for one in calendar.members(days) if one not in taken]
    if len(left) in (0, len(calendar.members(days))):
        return days
    return calendar.spanning(left) or Doubt(About.DAY, tuple(left[:_FEW]), said, DoubtReason.AMBIGUOUS)
