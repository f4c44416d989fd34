"""The rules of weekdays, weeks and days counted from today: phrase → reading.

Each rule reads one phrase on its own. How several phrases of a text fit together is settled elsewhere; a rule must
never look beyond its match.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from conversations.understanding.meaning import Days, DoubtReason
from conversations.understanding.rules import Rule, rule
from conversations.understanding.when import calendar
from conversations.understanding.words import WEEKDAYS, either, number

Match = re.Match[str]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a phrase about days may mean.

    `options` are its possible spans, the widest sense ("Tuesday" is any Tuesday until other words narrow it).
    `settled` is what it means when nothing else is said; without it the phrase is in doubt for `reason`, and
    `candidates` are what it may mean.
    """

    options: tuple[Days, ...] = ()
    settled: Days | None = None
    candidates: tuple[date, ...] = ()
    reason: DoubtReason = DoubtReason.AMBIGUOUS


def sure(days: Days | None) -> Reading:
    """One meaning only; no day at all is an impossible one."""
    return Reading((days,), days) if days else Reading(reason=DoubtReason.IMPOSSIBLE)


def day(one: date | None) -> Reading:
    """One day, or a date that the calendar does not have."""
    return sure(calendar.one(one) if one else None)


def unsure(candidates: Iterable[date], reason: DoubtReason = DoubtReason.AMBIGUOUS) -> Reading:
    """One of these days, to be asked."""
    days = tuple(sorted(set(candidates)))
    return Reading(tuple(map(calendar.one, days)), None, days, reason)


def left_of(span: Days, today: date) -> Reading:
    """What is left of a span; a span that is over is past."""
    rest = calendar.shared(span, calendar.ahead(today))
    return sure(rest) if rest else Reading(reason=DoubtReason.PAST)


def _past(_: Match, __: date) -> Reading:
    """A phrase that says of itself that it is over: "yesterday"."""
    return Reading(reason=DoubtReason.PAST)


# --- weekdays -------------------------------------------------------------------------------------------------------


def _bare(weekday: int, today: date) -> Reading:
    """ "Tuesday", "this Tuesday": the coming one; said on a Tuesday it may be today too."""
    coming = calendar.coming(today, weekday)
    widest = (calendar.ahead(today, {weekday}),)
    if weekday == today.weekday():
        return Reading(widest, None, (today, coming))
    return Reading(widest, calendar.one(coming))


def _next(weekday: int, today: date) -> Reading:
    """ "Next Tuesday": the one of next week, never tomorrow nor the day after; asked where people differ."""
    coming = calendar.coming(today, weekday)
    later = calendar.plus(coming, 7)
    gap, same_week = (coming - today).days, weekday > today.weekday()
    if gap == 7 or (gap > 2 and not same_week and today.weekday() != 6):
        return day(coming)
    if gap <= 2 and (same_week or today.weekday() == 6):
        return day(later)
    return unsure((coming, later))


def _week_on(start: Reading, weeks: int) -> Reading:
    """So many weeks after that day: "a week on Tuesday", "Tuesday week"."""
    days = start.candidates or tuple(span.first for span in (start.settled,) if span)
    moved = [calendar.plus(one, 7 * weeks) for one in days]
    return day(moved[0]) if len(moved) == 1 else unsure(moved)


_ANCHORS: dict[str, Callable[[date], Reading]] = {
    "today": day,
    "now": day,
    "tomorrow": lambda today: day(calendar.plus(today, 1)),
}


def _anchor(word: str, today: date) -> Reading:
    return _ANCHORS[word](today) if word in _ANCHORS else _bare(WEEKDAYS[word], today)


_WEEKS = {"week": 1, "weeks": 1, "fortnight": 2}


def _weeks(match: Match) -> int:
    return number(match["n"] or "1") * _WEEKS[match["unit"]]


_ANCHOR = rf"(?P<anchor>today|now|tomorrow|{either(WEEKDAYS)})"
_WEEK_UNIT = r"(?P<unit>weeks?|fortnight)"
_GROUPS = {
    "weekends": {5, 6},
    "weekday": set(range(5)),
    "weekdays": set(range(5)),
    "working day": set(range(5)),
    "working days": set(range(5)),
    "week day": set(range(5)),
    "week days": set(range(5)),
}
_GROUP = either(dict.fromkeys(_GROUPS, 0))
_REGULAR = {word: {n} for word, n in WEEKDAYS.items()} | _GROUPS | {"weekend": {5, 6}}


def _regular(match: Match, today: date) -> Reading:
    """ "Any Tuesday", "Tuesdays", "weekends"."""
    word = match["day"]
    return sure(calendar.ahead(today, _REGULAR[word] if word in _REGULAR else _REGULAR[word.removesuffix("s")]))


WEEKDAY_RULES: list[Rule[date, Reading]] = [
    rule(r"(?:(?:this|the|this coming|coming|following) )?(?P<w><weekday>)",
         lambda m, today: _bare(WEEKDAYS[m["w"]], today)),
    rule(r"(?:the )?next (?P<w><weekday>)", lambda m, today: _next(WEEKDAYS[m["w"]], today)),
    rule(r"(?:(?:any|every|each|most|all|on a|on) )?"
         rf"(?P<day>(?!(?:tues|weds|thurs)\b)<weekday>s|{_GROUP}|weekend(?= [a-z]+s\b))", _regular),
    rule(r"(?:any|every|each|most|some|(?:on )?an?) (?P<day><weekday>|weekend)", _regular),
    rule(rf"(?:in )?(?P<n>(?:<number> )?){_WEEK_UNIT} (?:(?:on|from|after) )?(?:this |next )?{_ANCHOR}",
         lambda m, today: _week_on(_anchor(m["anchor"], today), _weeks(m))),
    rule(rf"(?<!in )(?P<n>(?:<number> )?){_WEEK_UNIT} on a {_ANCHOR}",
         lambda m, today: _week_on(_anchor(m["anchor"], today), _weeks(m))),
    rule(rf"{_ANCHOR} (?P<n>){_WEEK_UNIT}(?! (?:after|before|beginning|starting|commencing))",
         lambda m, today: _week_on(_anchor(m["anchor"], today), _weeks(m))),
    rule(r"(?:the )?(?P<w><weekday>) after next",
         lambda m, today: unsure(calendar.plus(calendar.coming(today, WEEKDAYS[m["w"]]), days) for days in (7, 14))),
    rule(r"(?:the )?(?P<w><weekday>) after(?= ?(?:[,.?!]|$))",
         lambda m, today: unsure(calendar.plus(calendar.coming(today, WEEKDAYS[m["w"]]), days) for days in (0, 7))),
    rule(r"(?P<n><number>) (?P<w><weekday>)s (?:from now|from today|away)",
         lambda m, today: day(calendar.plus(calendar.coming(today, WEEKDAYS[m["w"]]), 7 * number(m["n"]) - 7))),
    rule(r"(?:the )?last <weekday> before", lambda *_: unsure(())),
    rule(r"(?:last|this past|the last|the past) <weekday>", _past),
]  # fmt: skip

# --- today and the days counted from it ------------------------------------------------------------------------------

_STEPS: dict[str, Callable[[date, int], date]] = {
    "day": calendar.plus,
    "week": lambda today, n: calendar.plus(today, 7 * n),
    "fortnight": lambda today, n: calendar.plus(today, 14 * n),
    "month": lambda today, n: calendar.months_on(today, min(n, 1200)),
    "year": lambda today, n: calendar.months_on(today, min(12 * n, 1200)),
}
_UNIT = r"(?P<unit>day|week|fortnight|month|year)s?"


def _step(match: Match, today: date) -> date:
    return _STEPS[match["unit"]](today, number(match["n"]))


def _in_some(match: Match, today: date) -> Reading:
    """ "In 2 or 3 weeks": from the one to the other."""
    first, last = sorted(_STEPS[match["unit"]](today, number(match[name])) for name in ("n", "n2"))
    return sure(Days(first, last))


RELATIVE_RULES: list[Rule[date, Reading]] = [
    rule(r"(?:later |earlier )?today|tonight|(?:later )?this(?= (?:late |early )?(?:morning|afternoon|evening)\b)",
         lambda _, today: day(today)),
    rule(r"to ?morrow", lambda _, today: day(calendar.plus(today, 1))),
    rule(r"(?:the |a )?day after to ?morrow|overmorrow", lambda _, today: day(calendar.plus(today, 2))),
    rule(r"yesterday|the day before yesterday|last (?:night|week|month|weekend|year)|<number> \w+ ago", _past),
    rule(rf"in (?:about |around )?(?P<n><number>) {_UNIT}(?: time)?", lambda m, today: day(_step(m, today))),
    rule(rf"(?P<n><number>) {_UNIT} (?:from (?:now|today)|ahead|time)", lambda m, today: day(_step(m, today))),
    rule(r"<number> (?:day|week|fortnight|month|year)s? later", lambda *_: unsure(())),
    rule(r"(?:in )?(?P<n><number>) (?P<unit>month|year)s? (?:from )?(?P<anchor>today|tomorrow)",
         lambda m, today: day(_step(m, calendar.plus(today, int(m["anchor"] == "tomorrow"))))),
    rule(rf"in (?:about |around )?(?P<n><number>)(?: or | to | ?- ?)(?P<n2><number>) {_UNIT}(?: time)?", _in_some),
    rule(r"in a (?P<unit>day|week|month) or (?P<n>two|three)",
         lambda m, today: sure(Days(_STEPS[m["unit"]](today, 1), _step(m, today)))),
    rule(r"in (?:a )?few (?:days|weeks|months)|in the (?:next|coming) few weeks", lambda *_: unsure(())),
    rule(r"(?:in |over |during |within )?(?:the )?(?:next|coming) (?:few|couple of) days",
         lambda _, today: sure(Days(today, calendar.plus(today, 4)))),
    rule(rf"(?:within|in the next|over the next|during the next|in the coming|the next|next) (?P<n><number>) {_UNIT}",
         lambda m, today: sure(Days(today, _step(m, today)))),
    rule(r"within (?:the next )?(?P<n>24|36|48|72) ?(?:hours|hrs)",
         lambda m, today: sure(Days(today, calendar.plus(today, -(-number(m["n"]) // 24))))),
    rule(rf"(?:within (?:a|an|the|the next)|(?:in|over|during) the next) {_UNIT}",
         lambda m, today: sure(Days(today, _STEPS[m["unit"]](today, 1)))),
]  # fmt: skip

# --- weeks and weekends ----------------------------------------------------------------------------------------------

# First and last day, counted from Monday, of the parts of a week.
_WEEK_PARTS = {"start": (0, 1), "middle": (1, 3), "end": (3, 4), "whole": (0, 6), "later": (0, 6),
               "first half": (0, 2), "second half": (2, 4)}  # fmt: skip
_EDGES = {
    "start": "start", "beginning": "start", "early": "start", "first thing": "start",
    "middle": "middle", "mid": "middle",
    "end": "end", "late": "end", "back end": "end",
    "later": "later", "rest": "later", "remainder": "later",
    "first half": "first half", "second half": "second half", "latter half": "second half",
}  # fmt: skip
EDGE = rf"(?:(?:the |towards the |at the |by the )?(?P<edge>{either(dict.fromkeys(_EDGES, 0))})(?: of| in)? )?"
_EACH_WEEK = {"this": 0, "the": 0, "next": 1, "the next": 1, "the following": 1, "following": 1, "the coming": 1,
              "coming": 1}  # fmt: skip
_WHICH = rf"(?P<which>{either(_EACH_WEEK)})"


def edge(match: Match) -> str:
    """The part of a week or month that the match names: start, middle, end, later, or whole."""
    return _EDGES[match["edge"]] if match["edge"] else "whole"


def _part_of_week(part: str, week: Days, today: date) -> Reading:
    first, last = _WEEK_PARTS[part]
    start = calendar.plus(today, 1) if part == "later" else today
    return left_of(Days(max(calendar.plus(week.first, first), start), calendar.plus(week.first, last)), today)


def _named_week(which: str, today: date) -> Days:
    """Monday to Sunday; on a Sunday "this week" is the one that begins, and today."""
    ahead = _EACH_WEEK[which]
    begins = not ahead and today.weekday() == 6
    return calendar.week_of(today, 1 if begins else ahead)


def _week(match: Match, today: date) -> Reading:
    week = _named_week(match["which"], today)
    whole = edge(match) == "whole" and not _EACH_WEEK[match["which"]]
    return sure(Days(today, week.last)) if whole else _part_of_week(edge(match), week, today)


def _weekend(match: Match, today: date) -> Reading:
    """Saturday and Sunday; "next weekend" said early in a week, and "this weekend" said on a Sunday, are doubtful."""
    saturday = calendar.plus(calendar.week_of(today).first, 5)
    after = calendar.plus(saturday, 7)
    is_next = match["which"] in ("next", "the next")
    if today.weekday() < 4 if is_next else today.weekday() == 6:
        return Reading(
            tuple(Days(max(today, start), calendar.plus(start, 1)) for start in (saturday, after)),
            candidates=(max(today, saturday), after),
        )
    start = after if is_next else saturday
    return left_of(Days(start, calendar.plus(start, 1)), today)


def _midweek(match: Match, today: date) -> Reading:
    """Tuesday to Thursday, of next week once this week's are over."""
    ahead = _EACH_WEEK[match["which"]] if match["which"] else int(today.weekday() > 3)
    return _part_of_week("middle", calendar.week_of(today, ahead), today)


WEEK_RULES: list[Rule[date, Reading]] = [
    rule(rf"(?:before|by|until|till) (?:the )?end of {_WHICH} week",
         lambda m, today: sure(Days(today, _named_week(m["which"], today).last))),
    rule(rf"{EDGE}{_WHICH} week(?! ?(?:end|day)s?\b)", _week),
    rule(r"mid ?week(?: (?P<which>this|next) week)?", _midweek),
    rule(r"(?:the )?week after(?: next)?|(?:the )?next but one week",
         lambda _, today: sure(calendar.week_of(today, 2))),
    rule(r"(?:(?:over|at|on|for|during) )?(?:(?P<which>this|the|next|the next|this coming|coming) )?weekend", _weekend),
]  # fmt: skip
