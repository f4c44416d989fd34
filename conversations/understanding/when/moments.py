"""When: the days and the hours of a text, without those it denies; and the guard, by which what nobody read beside
what was read makes a doubt.

Words that were read as a day are not read again as a time. A clause that may tell something else is asked back.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from conversations.understanding.clauses.narrative import without_stories
from conversations.understanding.clauses.unclear import without_unclear
from conversations.understanding.meaning import About, Days, Doubt, DoubtReason, Hours
from conversations.understanding.normalise import without_other_numbers
from conversations.understanding.rules import DAY_COVER, cover, expand
from conversations.understanding.when import calendar
from conversations.understanding.when.days import ReadDays, read_days
from conversations.understanding.when.denial import Denials, read_denials, without
from conversations.understanding.when.from_now import read_from_now
from conversations.understanding.when.hours import ReadHours, read_hours
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import needed, words_in

NOTHING_DENIED = Denials()


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
_BARE_TIME = expression(r"\A(0[6-9]|1\d|2[0-3]) ?([0-5]\d)\Z")


def read_when(text: str, said: str, now: datetime) -> When:
    """The days and hours of `text`; `said` is the same with nothing covered, for doubts."""
    if bare := _BARE_TIME.match(text):
        return When(None, Hours(time(int(bare[1]), int(bare[2])), None, exact=True), text)
    told = without_stories(text)
    (day, at), hence = read_from_now(without_unclear(told), said, now)
    others = without_other_numbers(cover(told, hence, DAY_COVER))
    rest = told if others == told else without_stories(others)
    denials = read_denials(rest, now.date())
    days = _days(rest, said, now.date(), denials)
    phrases = [span for span in (*days.phrases, *denials.spans) if rest[slice(*span)] != "tonight"]
    hours = _hours(cover(rest, phrases, DAY_COVER), said, denials)
    whole = days.found if day is None else _both(day, days.found)
    when = _guarded(cover(rest, denials.spans), said, When(whole, at or hours.found, rest, denials), days, hours)
    whole_denial = replace(denials, days=(*denials.days, *days.denied), hours=(*denials.hours, *hours.denied))
    left = cover(rest, (*days.phrases, *hours.phrases, *denials.spans))
    when = replace(when, denials=whole_denial, left=left)
    if isinstance(when.days, Doubt) and when.days.reason is DoubtReason.EXCLUDED:
        when = replace(when, days=whole_denial.days_after(now.date()) or when.days)
    other = _ANOTHER_DAY.search(said)
    if other and isinstance(when.days, Days):
        when = replace(when, days=_another(when.days, said[: other.start()], said, now.date()))
    return replace(when, hours=Doubt(About.TIME, (), said, DoubtReason.PAST)) if _is_over(when, now) else when


def _is_over(when: When, now: datetime) -> bool:
    """Whether it is today, at an hour that is over."""
    days, hours = when.days, when.hours
    if not (isinstance(days, Days) and isinstance(hours, Hours) and days.first == days.last == now.date()):
        return False
    end = hours.start if hours.exact else hours.finish
    return end is not None and end < now.time()


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
    if found is None and denials.weekdays:
        found = denials.days_left(today)
    if found is None and (denials.refused or denials.weekdays):
        found = Doubt(About.DAY, (), denials.refused, DoubtReason.EXCLUDED)
    return replace(read, found=without(found, denials.weekdays) if isinstance(found, Days) else found)


def _hours(text: str, said: str, denials: Denials) -> ReadHours:
    """The hours asked for, in the same way; where parts of the day are denied and no more is said, what is left."""
    asked = without_unclear(text)
    read = read_hours(asked, said)
    if read.found is None and asked != text:
        read = read_hours(text, said, believed=False)
    if read.found is None or (isinstance(read.found, Doubt) and read.found.reason is DoubtReason.EXCLUDED):
        return replace(read, found=denials.hours_left() or read.found)
    return read


_ANOTHER_DAY = expression(r"\bany other (?:day|time)\b|\ba different day\b")


def _another(days: Days, told: str, said: str, today: date) -> Days | Doubt:
    """ "The boiler comes on Monday, so any other day next week": without the day that was told before."""
    before = read_days(told, told, today).found
    taken = set(calendar.members(before)) if isinstance(before, Days) and before != days else set()
    left = [one for one in calendar.members(days) if one not in taken]
    if len(left) in (0, len(calendar.members(days))):
        return days
    return calendar.spanning(left) or Doubt(About.DAY, tuple(left[:_MANY]), said, DoubtReason.AMBIGUOUS)


# --- the guard -------------------------------------------------------------------------------------------------------

_DAY, _HOUR = "¤", "◊"
_FILL = r"[ /.-]{0,2}(?:(?:of|in|the|on|a|this|and|or|to) )?"
_ANY_DAY = "".join(
    rf"(?<!{word} )"
    for word in (
        *(
            "whichever",
            "whatever",
            "any",
            "some",
            "one",
            "all",
            "which",
            "what",
            "each",
            "every",
            "my",
            "that",
            "same",
            "this",
            "different",
        ),
        *("another", "other", "the"),
    )
)
_NAMED = r"(?:<weekday>s?|(?!may\b)<month>)"
_SPELL = (
    rf"(?:{_ANY_DAY}days?|(?:working |business )days?|weeks?|months?|years?|fortnights?|quarters?|weekends?|"
    rf"hours?|hrs?|minutes?|mins?|end|start|beginning|middle|half|eve|holidays?|break|{_NAMED})"
)
_AMOUNT = r"(?:(?!one\b)(?:\d[\d:./]{0,12}(?:st|nd|rd|th|am|pm|[ap])?|<cardinal>|<ordinal>))"
_SIDE = (
    r"(?:before|after|until|till|from|since|between|within|past|through|beyond|following|prior to|later than|"
    r"earlier than|last|next|previous|other|alternate)"
)
_OR_MORE = r"(?:next|following|next day|following day|after|one after|day after|day before|week after)(?: that)?"
_UNREAD = expression(
    "|".join(
        map(
            expand,
            (
                rf"(?<![\w·£$€]){_SPELL}{_FILL}(?=¤)",
                rf"(?<![\w·£$€])(?:half|quarter|minutes?|mins?|{_NAMED}) ?(?=◊)",
                rf"(?<=[¤◊]){_FILL}(?:{_SPELL}|ago)(?![\w·])",
                rf"(?<![\w·:.£$€]){_AMOUNT}[ ,/.-]{{0,2}}(?=[¤◊])",
                rf"(?<=[¤◊])[ ,/.-]{{0,2}}{_AMOUNT}(?![\w·%])<unit>",
                rf"(?<=[¤◊]),? (?:or|and|but) (?:the )?{_OR_MORE}(?! \w)",
                r"(?<=[¤◊]) or (?:so or )?(?:<cardinal>|more|later)(?! \w)",
                rf"(?<![\w·]){_SIDE} (?:the |a |this )?(?=[¤◊])",
                r"(?<![\w·])(?:early|mid|middle|late)(?: (?:to|or|and))? (?=¤)",
            ),
        )
    )
)
_READ = expression(r"[¤◊]+")
_BUT_FOR = expression(
    r"¤[^.;!?]{0,30}\b(?:not|except|bar|excluding)(?: (?:on|in|for|during))?(?: (?:the|any|that|a))? "
    r"(?:bank|first|last|second|day|days|weekend|half|holiday|hols?|beginning|start|end|middle|fortnight|day"
    r" itself)\b"
)
"""A part of the days is left out, in words that nobody read."""
_EACH_ITS_OWN = expression(
    expand(
        r"\b(?:mornings?|afternoons?|evenings?) [^.;!?]{2,16}[,;]? (?:and |or |then |but )?(?:mornings?|afte"
        r"rnoons?|evenings?) "
        r"(?:on )?(?:the )?(?:next|following|week after)\b|"
        r"<weekday>s? [^.;!?]{1,30}\bbut (?:on )?<weekday>s? only (?:after|before|until|till|from|in|at)\b"
    )
)
"""Hours that are meant for one of the days, and not for the others."""
_BESIDE = 30  # letters, within which such a word begins or ends
_OF_CALENDAR = needed(
    "<weekday> <month> <figure> day days week weeks month months year years fortnight fortnights quarter "
    "quarters weekend "
    "weekends hour hours hr hrs minute minutes min mins end start beginning middle half eve holiday holidays"
    " break ago "
    "before after until till from since between within past through beyond following prior later earlier last next "
    "previous other alternate more early mid late"
)
_OF_HOURS = expression(r"hours?|hrs?|min(?:ute)?s?|oclock")
_MANY = 3


def _guarded(rest: str, said: str, when: When, days: ReadDays, hours: ReadHours) -> When:
    """The same, with what is beside a word of dates or times that nobody read asked back."""
    if not (days.taken or hours.taken):
        return when
    marked = cover(cover(rest, (*days.phrases, *hours.phrases)), hours.taken, _HOUR)
    marked = cover(marked, days.taken, _DAY)
    left = _left_over(marked) or (_BUT_FOR.search(marked) or _EACH_ITS_OWN.search(said) if days.taken else None)
    if left is None:
        return when
    beside = marked[left.start() - 1 : left.start()] + marked[left.end() : left.end() + 1]
    of_hours = (_DAY not in beside and _DAY not in left[0] and left.re.pattern == _UNREAD.pattern) or (
        _HOUR in beside and _OF_HOURS.search(left[0])
    )
    text = said[min(start for start, _ in (*days.taken, *hours.taken, left.span())) : left.end()]
    if of_hours and isinstance(when.hours, Hours):
        return replace(when, hours=_asked(when.hours, text))
    if not of_hours and isinstance(when.days, Days):
        return replace(when, days=_asked_which(when.days, text))
    return when


def _left_over(marked: str) -> re.Match[str] | None:
    """The word of dates or times that stands unread beside what was read, if there is one."""
    for read in _READ.finditer(marked):
        beside = f"{marked[max(0, read.start() - _BESIDE) : read.start()]} {marked[read.end() : read.end() + _BESIDE]}"
        if not _OF_CALENDAR.isdisjoint(words_in(beside)):
            return _UNREAD.search(marked, max(0, read.start() - _BESIDE))
    return None


def _asked(hours: Hours, text: str) -> Doubt:
    times = (hours.start or hours.finish,)
    return Doubt(About.TIME, tuple(filter(None, times)), text, DoubtReason.AMBIGUOUS)


def _asked_which(days: Days, text: str) -> Doubt:
    found = calendar.members(days)
    return Doubt(About.DAY, found if len(found) <= _MANY else (), text, DoubtReason.AMBIGUOUS)
