"""What a typed text is taken to mean, shown to a person or measured by a program.

Owns two ways of writing one meaning down: plain lines, and JSON lines in and out. Must never read a text itself: it
asks the code that the conversation asks.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.cli.output import say
from bot.clock import SystemClock
from bot.settings import read_settings
from conversations import intents
from conversations.understanding import Days, Doubt, Hours, Meaning, Names, Occasion, understand
from conversations.understanding.when import bank_holidays

WEEKDAYS = ("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays")


class MalformedLine(Exception):  # noqa: N818 - says what the line is
    """A line is not a question. The text is one line that says which and why, and quotes nothing of it."""


class _Question(BaseModel):
    """One line in: `now` is wall-clock time at the clinic, and the names are those to choose from."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    text: str
    now: datetime
    places: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    clinicians: tuple[str, ...] = ()


def explain(arguments: argparse.Namespace) -> int:
    """Print what a text means, for a person, or JSON lines for a program."""

    def now() -> datetime:
        return SystemClock().now().astimezone(read_settings().zone)

    for line in lines(arguments, sys.stdin.buffer, now):
        say(line)
    return 0


def options(command: argparse.ArgumentParser) -> None:
    """What the command takes."""
    command.add_argument("text", nargs="*", help="what a patient types")
    command.add_argument("--now", type=_moment, help="when it is said, such as 2026-11-22T10:00 (default: now)")
    for what in ("place", "type", "clinician"):
        command.add_argument(f"--{what}", action="append", default=[], metavar="NAME", help="one to choose from")
    command.add_argument(
        "--holidays", type=_holidays, default=bank_holidays.ENGLAND, metavar="CODE", help="whose, such as GB-SCT"
    )
    command.add_argument("--json", action="store_true", help="answer JSON lines on standard input with JSON lines")


def lines(arguments: argparse.Namespace, questions: Iterable[bytes], now: Callable[[], datetime]) -> Iterator[str]:
    """What the command prints. `now` is asked where no moment was given. Raises `MalformedLine`."""
    bank_holidays.keep(arguments.holidays)
    if arguments.json:
        return answers(questions)
    names = Names(tuple(arguments.place), tuple(arguments.type), tuple(arguments.clinician))
    return explained(" ".join(arguments.text), arguments.now or now(), names)


def answers(lines: Iterable[bytes]) -> Iterator[str]:
    """One JSON line for each that is not blank, in order; the keys are those of `_members`. Raises `MalformedLine`."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _answer(number, line)


def _holidays(code: str) -> str:
    if not bank_holidays.known(code):
        raise argparse.ArgumentTypeError("holidays are named by a country and its part, such as GB-SCT")
    return code


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a moment is written like 2026-11-22T10:00") from None


def _answer(number: int, line: bytes) -> str:
    try:
        asked = _Question.model_validate_json(line)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"]))
        raise MalformedLine(f"line {number} cannot be used: {where and f'{where}: '}{first['msg']}") from None
    meaning = understand(asked.text, asked.now, Names(asked.places, asked.types, asked.clinicians))
    intent = intents.read(asked.text, intents.CardKind.CHOOSING)
    return json.dumps({**_members(meaning), "intent": intent.kind if intent else None})


def _members(meaning: Meaning) -> dict[str, object]:
    """A day only where one day is meant, a time only where one time of day is; beside them all that was understood."""
    days, hours = meaning.days, meaning.hours
    day = days.first.isoformat() if days and days.first == days.last else None
    at = _written(hours.start) if hours and hours.exact else None
    return {
        "day": day,
        "time": at,
        "place": meaning.place,
        "type": meaning.type,
        "doubts": [doubt.about.value for doubt in meaning.doubts],
        "days": days and _span(days),
        "hours": hours and {"from": _written(hours.start), "to": _written(hours.finish), "exact": hours.exact},
        "anytime": meaning.anytime,
        "soonest": meaning.soonest,
        "denied": list(meaning.denied.listed),
        "asked_back": [_as_json(doubt) for doubt in meaning.doubts],
    }


def _span(days: Days) -> dict[str, object]:
    return {"first": days.first.isoformat(), "last": days.last.isoformat(), "weekdays": sorted(days.weekdays)}


def _as_json(doubt: Doubt) -> dict[str, object]:
    """What is asked back, why, and the readings to choose from."""
    return {"about": doubt.about.value, "reason": doubt.reason.value, "candidates": [*map(_reading, doubt.candidates)]}


def _reading(candidate: date | time | Occasion | str) -> str | None:
    """A day, a time or a name; days with their hours in words: "2026-12-07..2026-12-11, before 10:00"."""
    match candidate:
        case time():
            return _written(candidate)
        case Occasion(days, hours):
            weekdays = " and ".join(WEEKDAYS[day] for day in sorted(days.weekdays)) if days else ""
            several = f"..{days.last}" if days and days.first != days.last else ""
            span = f"{days.first}{several}" if days else ""
            return ", ".join(filter(None, (span, weekdays, _hours(hours) if hours else "")))
        case day_or_name:
            return str(day_or_name)


def _written(moment: time | None) -> str | None:
    return f"{moment:%H:%M}" if moment else None


def explained(text: str, now: datetime, names: Names) -> Iterator[str]:
    """What a text, said at `now`, is taken to mean, in lines for a person."""
    meaning = understand(text, now, names)
    yield _line("said at", f"{_day(now.date())}, {_clock(now.time())}")
    if meaning.is_empty:
        yield _line("understood", "nothing")
    for label, words in _parts(meaning):
        yield _line(label, words)
    for doubt in meaning.doubts:
        yield _line("asked back", _doubt(doubt))


def _parts(meaning: Meaning) -> Iterator[tuple[str, str]]:
    if meaning.soonest:
        yield "when", "as soon as possible"
    if meaning.days:
        yield ("day" if meaning.days.first == meaning.days.last else "days"), _days(meaning.days)
    if meaning.hours or meaning.anytime:
        yield "time", _hours(meaning.hours) if meaning.hours else "any"
    if meaning.type:
        yield "type", meaning.type
    if meaning.place or meaning.anywhere:
        yield "place", meaning.place or "any"
    wanted = [meaning.clinician, meaning.sex and f"a {meaning.sex} clinician", "anyone" if meaning.anyone else None]
    if any(wanted):
        yield "clinician", " or ".join(filter(None, wanted))
    if meaning.denied.listed:
        yield "denied", ", ".join(meaning.denied.listed)


def _days(days: Days) -> str:
    only = f", {' and '.join(WEEKDAYS[day] for day in sorted(days.weekdays))} only" if days.weekdays else ""
    if days.first == days.last:
        return _day(days.first)
    return f"from {_day(days.first)} to {_day(days.last)}{only}"


def _hours(hours: Hours) -> str:
    if hours.exact and hours.start:
        return f"at {_clock(hours.start)}"
    start = f"from {_clock(hours.start)}" if hours.start else ""
    finish = f"before {_clock(hours.finish)}" if hours.finish else ""
    return " and ".join(filter(None, (start, finish))) or "any"


def _doubt(doubt: Doubt) -> str:
    readings = " or ".join(map(_candidate, doubt.candidates))
    return f"{doubt.about} ({doubt.reason}): {doubt.text!r}{readings and f': {readings}?'}"


def _candidate(candidate: date | time | Occasion | str) -> str:
    match candidate:
        case Occasion(days, hours):
            return ", ".join((*([_days(days)] if days else ()), *([_hours(hours)] if hours else ())))
        case date():
            return _day(candidate)
        case time():
            return _clock(candidate)
        case name:
            return name


def _day(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B} {day.year}"


def _clock(moment: time) -> str:
    return f"{moment:%H:%M}"


def _line(label: str, words: str) -> str:
    return f"{label:<12}{words}"
