"""Hours and minutes counted from now: "in two hours", "half an hour from now", "within the next four hours".

They name a day and a time at once, and only the moment at which they are said tells which. It must never read a clock.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from conversations.understanding.meaning import About, Days, Doubt, DoubtReason, Hours
from conversations.understanding.rules import Match, Rule, Table, find, rule
from conversations.understanding.words import number
from conversations.understanding.words.expression import expression

_ABOUT = r"(?:about |around |roughly |approximately |approx |exactly |say |maybe |like |another |just )?"
_HALF_UNIT = r"(?:half an|half a|a half|half|quarter of an|a quarter of an|three quarters of an)"
_N = rf"(?P<n>{_HALF_UNIT}|<number>|\d{{1,2}}\.\d|an?)(?P<half> and an? half)?"
_UNIT = (
    r"(?P<unit>hour|hr|h|minute|min)s?(?P<more> and an? (?:half|quarter))?(?:(?: and)? "
    r"(?P<minutes><number>) min(?:ute)?s?)?"
)
_ENDS = (
    r"(?: or (?:so|less)|ish)?(?! or )(?! (?:slot|appointment|session|window|consultation|after|before|past|"
    r"of|long|to)s?\b)"
)
_NEXT = r"(?:the )?(?:next|coming|following) "
_SHORT = r"(?P<n>\d{1,2}) ?(?P<unit>h|m)(?P<minutes>[0-5]\d)?m?"
_UNITS = "hour hours hr hrs h minute minutes min mins"

Moment = tuple[Days | None, Hours | Doubt | None]


@dataclass(frozen=True, slots=True)
class Hence:
    """What counts from now: the moment, the time until then, or so many hours that nobody can tell."""

    minutes: tuple[int, ...]
    until: bool = False


def _minutes(match: re.Match[str]) -> int:
    """How many minutes a match counts."""
    found = match.groupdict()
    said, unit = found.get("n") or "1", 60 if match["unit"].startswith("h") else 1
    if said.startswith(("quarter", "a quarter")):
        return 15
    if said.startswith("three quarters"):
        return 45
    many = 0.5 if "half" in said else float(said) if "." in said else number(said)
    many += 0.5 * bool(found.get("half"))
    more = found.get("more") or ""
    many += 0.5 if "half" in more else 0.25 if more else 0
    return round(many * unit) + (number(found["minutes"]) if found.get("minutes") else 0)


def _short(match: re.Match[str], _: None) -> Hence:
    """ "In 2h", "in 1h30", "30m from now"."""
    said = {name.removeprefix("x"): value for name, value in match.groupdict().items() if value}
    return Hence((int(said["n"]) * (60 if said["unit"] == "h" else 1) + int(said.get("minutes", 0)),))


def _then(match: re.Match[str], _: None) -> Hence | None:
    minutes = _minutes(match)
    return Hence((minutes,)) if minutes > 1 else None


def _either(match: re.Match[str], _: None) -> Hence:
    """ "In two or three hours": to be asked."""
    unit = 60 if match["unit"].startswith("h") else 1
    return Hence(tuple(sorted({number(match[name]) * unit for name in ("n", "n2")})))


def _until(match: re.Match[str], _: None) -> Hence:
    return Hence((_minutes(match),), until=True)


FROM_NOW_RULES: list[Rule[None, Hence]] = [
    rule(rf"(?:in {_ABOUT}{_SHORT}|(?:in )?{_SHORT.replace('?P<', '?P<x')} from now)(?: time)?", _short, "h m"),
    rule(rf"in {_NEXT}(?P<unit>hour)", _until, "hour"),
    rule(rf"in {_ABOUT}{_N} {_UNIT}(?:'? time| from now)?{_ENDS}", _then, "in", _UNITS),
    rule(rf"(?:in )?{_ABOUT}{_N} {_UNIT} (?:from now|time|hence){_ENDS}", _then, _UNITS),
    rule(rf"(?:within|inside|in under|in less than|in no more than) {_ABOUT}(?:{_NEXT})?{_N} {_UNIT}(?: from "
         rf"now)?{_ENDS}", _until,
         "within inside under less more", _UNITS),
    rule(rf"(?:in|over|during|for|within|any ?time in) "
         rf"{_NEXT}{_ABOUT}{_N} {_UNIT}{_ENDS}", _until, "next coming following", _UNITS),
    rule(rf"{_NEXT}{_N} {_UNIT}{_ENDS}", _until, "next", _UNITS),
    rule(rf"(?:in|over|during|within|inside) (?:(?:the )?next|the|this) {_UNIT}{_ENDS}", _until, _UNITS),
    rule(rf"in {_ABOUT}(?P<n><number>)(?: or | to | ?- ?)(?P<n2><number>) (?P<unit>hour|hr|minute|min)s?(?: "
         rf"time)?", _either, "in",
         _UNITS),
    rule(r"in an hour or (?:two|so or two)", lambda *_: Hence((60, 120)), "in"),
    rule(r"in (?:a )?few (?:hours|hrs)(?: time)?", lambda *_: Hence((120, 180, 240)), "few"),
    rule(r"in (?:the )?next few (?:hours|hrs)|within (?:a )?few (?:hours|hrs)|over the next few hours",
         lambda *_: Hence((240,), until=True), "few"),
]  # fmt: skip
_RULES = Table(FROM_NOW_RULES)
_THIS_TIME = expression(
    r"\b(?:(?:(?<=day )|(?<=day, )|(?<=tomorrow ))at (?:about |around )?this "
    r"(?:very |same )?time(?: of (?:the )?(?:day|morning|afternoon|evening))?(?= ?(?:[,.;!?]|please|$))|(?:at )?"
    r"(?:about |around |exactly |roughly )?(?:this (?:very |same )?time(?= (?:tomorrow|(?:on )?(?:next |this |the )?"
    r"[a-z]{3,6}day|the day after))|(?:the )?(?:very |exact )?same (?:time|hour)"
    r"(?: of (?:the )?day)? as (?:it is )?(?:right )?now))\b"
)
_NOT_THEN = expression(
    r"\b(?:not|no|never|cant|cannot|couldnt|wont|dont|isnt|busy|away|work|working|except|but|bar|unable|was|were|had)\b"
)


def read_from_now(text: str, typed: str, now: datetime) -> tuple[Moment, list[tuple[int, int]]]:
    """The day and the hours that are counted from `now`, and where; nothing of either if nothing is."""
    found = find(_RULES, text, None)
    if not found:
        return _this_time(text, now)
    last = found[-1]
    moments = list(_moments(last, now))
    spans = [(one.start, one.end) for one in found]
    if last.value.until:
        return _span(now, moments[0]), spans
    days = Days(moments[0].date(), moments[-1].date())
    times = tuple(moment.time() for moment in moments)
    if len(times) > 1:
        return (days, Doubt(About.TIME, times, typed[last.start : last.end], DoubtReason.AMBIGUOUS)), spans
    return (days, Hours(times[0], None, exact=True)), spans


def _this_time(text: str, now: datetime) -> tuple[Moment, list[tuple[int, int]]]:
    """ "This time tomorrow": the hour that it is, on whichever day is named."""
    found = _THIS_TIME.search(text)
    if found is None or _NOT_THEN.search(text, 0, found.start()):
        return (None, None), []
    hour = now.time().replace(second=0, microsecond=0, tzinfo=None)
    return (None, Hours(hour, None, exact=True)), []


def _moments(one: Match[Hence], now: datetime) -> Iterator[datetime]:
    """On the clinic's clock, also where it is put forward or back between."""
    for minutes in one.value.minutes:
        later = timedelta(minutes=minutes)
        whole_days = minutes % (24 * 60) == 0
        moved = (
            now + later if whole_days or now.tzinfo is None else (now.astimezone(UTC) + later).astimezone(now.tzinfo)
        )
        yield moved.replace(second=0, microsecond=0, tzinfo=None)


def _span(now: datetime, end: datetime) -> Moment:
    """From now until then; only the days where it is beyond midnight."""
    start = now.replace(second=0, microsecond=0, tzinfo=None)
    days = Days(start.date(), end.date())
    return (days, Hours(start.time(), end.time())) if end.date() == start.date() else (days, None)
