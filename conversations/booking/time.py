"""When: the soonest, a part of the day, hours of the day, or a day."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import assert_never

from conversations.clinic.questions import PartOfDay
from conversations.protocol import Move, Nudge
from conversations.screens.model import Button, Day, Hour, Items, Message, message
from conversations.screens.parts import Card, Row, in_rows, option_rows, page_row, sofar
from conversations.state.booking import ChoosingTime, TimeView
from conversations.state.wish import WantedTime, Wish
from conversations.understanding import About, Days, Doubt, Hours, Meaning, Names, Reason, understand

HORIZON = 84  # days ahead that are offered
DAYS_A_PAGE = 9
SPANS = tuple((time(hour), time(hour + 2)) for hour in range(8, 20, 2))
NOON = time(12)
END_OF_AFTERNOON = time(17)
OF_TIME = re.compile(r"time|when|day|date|flexible", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Said:
    """What typed words say about the time: what is sure, days to be asked back, and a word on what cannot be meant."""

    wanted: WantedTime | None = None
    doubted: tuple[date, ...] = ()
    note: Message | None = None


def open_card(now: datetime, page: int = 0) -> ChoosingTime:
    """A page of days from today on, or from tomorrow once today is over."""
    gone = page * DAYS_A_PAGE + int(now.time() >= SPANS[-1][1])
    first, left = now.date() + timedelta(days=gone), HORIZON - gone
    return ChoosingTime(tuple(first + timedelta(days=at) for at in range(min(DAYS_A_PAGE, left))), page=page)


def asking_back(days: tuple[date, ...]) -> ChoosingTime:
    """Which of the days that a typed date can mean?"""
    return ChoosingTime(days, view=TimeView.DOUBT)


def card(wish: Wish, state: ChoosingTime) -> Card:
    """When? Days and parts of the day, hours of the day, or the readings of an ambiguous date."""
    match state.view:
        case TimeView.HOURS:
            labels = [message("time.between", start=Hour(start), finish=Hour(finish)) for start, finish in SPANS]
            return (*sofar(wish), message("time.ask_hours")), option_rows(labels, 0)
        case TimeView.DOUBT:
            another: Row = (Button(message("time.another_day"), "page", "0"),)
            return (*sofar(undated(wish)), message("time.ask_which")), (
                *in_rows(map(day_button, state.days), 1),
                another,
            )
        case TimeView.DAYS:
            return (*sofar(wish), message("time.ask")), days_rows(state)
    assert_never(state.view)


def undated(wish: Wish) -> Wish:
    """The wish while its day is asked anew: of its time, the hours stand."""
    hours = wish.time and replace(wish.time, first=None, last=None, weekdays=())
    return replace(wish, time=None if hours == WantedTime() else hours)


def days_rows(state: ChoosingTime) -> tuple[Row, ...]:
    """The soonest, the parts of the day, the days of this page, and the hours."""
    parts: Row = (
        Button(message("time.morning"), "part", PartOfDay.MORNING),
        Button(message("time.afternoon"), "part", PartOfDay.AFTERNOON),
        Button(message("time.hours"), "hours"),
    )
    turning = page_row(state.page, more=(state.page + 1) * DAYS_A_PAGE < HORIZON)
    soonest: Row = (Button(message("time.soonest"), "soonest"),)
    return (soonest, parts, *in_rows(map(day_button, state.days), 3), turning)


def day_button(day: date) -> Button:
    """One day."""
    return Button(message("time.day", day=Day(day)), "day", day.isoformat())


def pressed(wish: Wish, state: ChoosingTime, verb: str, argument: str, now: datetime) -> Move:
    """The soonest, a part of the day, a day, hours, or another page of days."""
    match verb:
        case "soonest":
            return wish.around(WantedTime())
        case "part":
            return wish.around(WantedTime(part=PartOfDay(argument)))
        case "day":
            day = date.fromisoformat(argument)
            if day > last_day(now):
                return Nudge(too_far(day, now))
            return wish.around(replace(wish.time or WantedTime(), first=day, last=day, weekdays=()))
        case "hours":
            return replace(state, view=TimeView.HOURS)
        case "page":
            return open_card(now, int(argument))
        case _:
            start, finish = SPANS[int(argument)]
            return wish.around(WantedTime(starting=start, finishing=finish))


def said(wish: Wish, typed: str, now: datetime, names: Names, *, asked: bool) -> Said:
    """Days and hours as people write them, over those that were known already.

    "I don't mind" speaks of the time only where that is `asked`.
    """
    meaning = understand(typed, now, names)
    if not asked and meaning.anytime and not OF_TIME.search(typed):
        meaning = replace(meaning, anytime=False)
    days, note = doubtful(meaning, now)
    if meaning.days and meaning.days.last > last_day(now):
        near = replace(meaning.days, last=last_day(now)) if meaning.days.first <= last_day(now) else None
        meaning = replace(meaning, days=near)
    return Said(merged(wish.time or WantedTime(), meaning), days, note)


def doubtful(meaning: Meaning, now: datetime) -> tuple[tuple[date, ...], Message | None]:
    """Days that must be asked back, or a word on why something cannot be meant."""
    doubt = next((doubt for doubt in meaning.doubts if doubt.about in (About.DAY, About.TIME)), None)
    if doubt is not None:
        days = tuple(day for day in doubt.candidates if isinstance(day, date))
        near = any(day <= last_day(now) for day in days)
        return (days, None) if near else ((), unmeant(doubt, days, now))
    if meaning.days and meaning.days.first > last_day(now):
        return (), too_far(meaning.days.first, now)
    return (), None


def unmeant(doubt: Doubt, days: tuple[date, ...], now: datetime) -> Message:
    """Why no day or time that can be booked is meant."""
    if days and doubt.reason is Reason.AMBIGUOUS:
        readings = Items(tuple(message("time.day", day=Day(day)) for day in days))
        return message("note.all_too_far", text=doubt.text, days=readings, last=Day(last_day(now)))
    return message(f"note.doubt.{doubt.reason}", text=doubt.text)


def last_day(now: datetime) -> date:
    """The last day that can be booked here."""
    return now.date() + timedelta(days=HORIZON - 1)


def too_far(day: date, now: datetime) -> Message:
    """This day is beyond the last one."""
    return message("note.too_far", day=Day(day), last=Day(last_day(now)))


def merged(known: WantedTime, meaning: Meaning) -> WantedTime | None:
    """What was said, over what was known: hours alone keep the days, days alone keep the hours. None: nothing was."""
    if meaning.days is None and meaning.hours is None:
        return WantedTime() if meaning.soonest or meaning.anytime else None
    wanted = known
    if meaning.days:
        wanted = with_days(wanted, meaning.days)
    if meaning.hours:
        wanted = with_hours(wanted, meaning.hours)
    return wanted


def with_days(wanted: WantedTime, days: Days) -> WantedTime:
    """On these days."""
    return replace(wanted, first=days.first, last=days.last, weekdays=tuple(sorted(days.weekdays)))


def with_hours(wanted: WantedTime, hours: Hours) -> WantedTime:
    """Within these hours; before noon and after noon are the portal's own halves of the day."""
    bare = replace(wanted, part=None, starting=None, finishing=None)
    match hours:
        case Hours(None, finish, False) if finish == NOON:
            return replace(bare, part=PartOfDay.MORNING)
        case Hours(start, finish, False) if start == NOON and finish in (None, END_OF_AFTERNOON):
            return replace(bare, part=PartOfDay.AFTERNOON)
        case _:
            return replace(bare, starting=hours.start, finishing=hours.finish)
