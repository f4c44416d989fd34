"""When: the soonest, a part of the day, hours of the day, or a day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import assert_never

from conversations.booking.choice import Choice
from conversations.booking.in_doubt import (
    HORIZON,
    SPANS,
    UNCLEAR,
    Doubted,
    beside_a_doubtful_day,
    doubtful,
    last_day,
    merged,
    too_far,
    within_offered,
)
from conversations.booking.summary import sofar, time_named
from conversations.clinic.model import DeniedHours
from conversations.clinic.questions import PartOfDay
from conversations.protocol import Notes, Press, Stay
from conversations.screens.lists import in_rows, option_rows, page_row
from conversations.screens.model import Button, Card, Day, Hour, Message, Row, message
from conversations.state.booking import ChoosingTime, TimeView
from conversations.state.wish import WantedTime, Wish
from conversations.text.phrasing import guard
from conversations.text.phrasing.days_away import as_wish
from conversations.text.phrasing.denied_moments import DeniedMoments, denied_moments
from conversations.text.short_answers import speaks_of_time
from conversations.text.utterance import Utterance
from conversations.understanding import Days, DoubtReason, Hours, Meaning, Names

DAYS_A_PAGE = 9
WEEK = frozenset(range(7))
DAY, FEW, MANY = timedelta(days=1), 2, 3
DENIED = f"note.doubt.{DoubtReason.EXCLUDED}"


@dataclass(frozen=True, slots=True)
class Told:
    """What typed words say about the time: what is sure, days or moments to be asked back, and a word on what cannot
    be meant.

    `unwanted` are the days of the week that were denied; None: whatever was denied before, any day will do now.
    """

    wanted: WantedTime | None = None
    doubted: Doubted = ()
    note: Message | None = None
    unwanted: frozenset[int] | None = frozenset()
    dates: frozenset[date] = frozenset()
    times: frozenset[time] = frozenset()
    hours: tuple[DeniedHours, ...] = ()

    @property
    def only_denied(self) -> bool:
        """Whether all that is said is when it must not be."""
        return self.note is not None and self.note.id == DENIED and self.wanted is None

    @property
    def notes(self) -> Notes:
        """The word, where there is one: none on what was denied, where that is left out or something else was said."""
        idle = self.note is not None and self.note.id == DENIED and bool(self.unwanted or self.wanted or self.doubted)
        return (self.note,) if self.note and not idle else ()


def open_card(now: datetime, page: int = 0) -> ChoosingTime:
    """A page of days from today on, or from tomorrow once today is over."""
    gone = page * DAYS_A_PAGE + int(now.time() >= SPANS[-1][1])
    first, left = now.date() + timedelta(days=gone), HORIZON - gone
    return ChoosingTime(tuple(first + timedelta(days=at) for at in range(min(DAYS_A_PAGE, left))), page=page)


def asking_back(doubted: Doubted) -> ChoosingTime:
    """Which of the days that a typed date can mean, or of the moments that were named?"""
    days = tuple(one for one in doubted if isinstance(one, date))
    either = tuple(one for one in doubted if isinstance(one, WantedTime))
    return ChoosingTime(days, view=TimeView.DOUBT, either=either)


def card(wish: Wish, state: ChoosingTime) -> Card:
    """When? Days and parts of the day, hours of the day, or the readings of an ambiguous date."""
    match state.view:
        case TimeView.HOURS:
            labels = [message("time.between", start=Hour(start), finish=Hour(finish)) for start, finish in SPANS]
            return (*sofar(wish), message("time.ask_hours")), option_rows(labels, 0)
        case TimeView.DOUBT:
            another: Row = (Button(message("time.another_day"), "page", "0"),)
            asked = message("time.ask_either" if state.either else "time.ask_which")
            moments = (Button(time_named(one), "either", str(at)) for at, one in enumerate(state.either))
            return (*sofar(_undated(wish)), asked), (
                *in_rows((*map(_day_button, state.days), *moments), 1),
                another,
            )
        case TimeView.DAYS:
            return (*sofar(wish), message("time.ask")), _days_rows(state)
    assert_never(state.view)


def _undated(wish: Wish) -> Wish:
    """The wish while its day is asked anew: of its time, the hours stand."""
    hours = wish.time and replace(wish.time, first=None, last=None, weekdays=())
    return replace(wish, time=None if hours == WantedTime() else hours)


def _days_rows(state: ChoosingTime) -> tuple[Row, ...]:
    """The soonest, the parts of the day, the days of this page, and the hours."""
    parts: Row = (
        Button(message("time.morning"), "part", PartOfDay.MORNING),
        Button(message("time.afternoon"), "part", PartOfDay.AFTERNOON),
        Button(message("time.hours"), "hours"),
    )
    turning = page_row(state.page, more=(state.page + 1) * DAYS_A_PAGE < HORIZON)
    soonest: Row = (Button(message("time.soonest"), "soonest"),)
    return (soonest, parts, *in_rows(map(_day_button, state.days), 3), turning)


def _day_button(day: date) -> Button:
    """One day."""
    return Button(message("time.day", day=Day(day)), "day", day.isoformat())


def pressed(wish: Wish, state: ChoosingTime, press: Press) -> Choice:
    """The soonest, a part of the day, a day, hours, or another page of days."""
    match press.verb:
        case "soonest":
            return wish.with_time(WantedTime())
        case "part":
            return wish.with_time(WantedTime(part=PartOfDay(press.argument)))
        case "day":
            day = date.fromisoformat(press.argument)
            if day > last_day(press.now):
                return Stay((too_far(day, press.now),))
            return wish.with_time(replace(wish.time or WantedTime(), first=day, last=day, weekdays=()))
        case "either":
            return wish.with_time(state.either[press.index])
        case "hours":
            return replace(state, view=TimeView.HOURS)
        case "page":
            return open_card(press.now, press.index)
        case _:
            start, finish = SPANS[press.index]
            return wish.with_time(WantedTime(starting=start, finishing=finish))


def told(wish: Wish, said: Utterance, names: Names, *, asked: bool) -> Told:
    """Days and hours as people write them, over those that were known already.

    "I don't mind" speaks of the time only where that is `asked`. Single dates and times that are denied are left
    out of whatever else is wished for.
    """
    said = said.of(as_wish(said.text))
    denied = denied_moments(said.text) or DeniedMoments((), (), said.text)
    dates, times = _denied(denied, said)
    beside = guard.not_a_wish(said, names) if asked else ""
    hours = _denied_hours(said.meaning())
    if not dates and not times and not hours:
        plain = _told(wish, said, names, asked=asked)
        return _asked_back(plain, beside) if beside and plain.wanted else plain
    found = _told(wish, said.of(denied.rest), names, asked=asked)
    if found.note is not None and found.note.id == DENIED:
        found = replace(found, note=None)  # it is left out: that is the answer
    unclear = found.doubted or found.note
    wanted = found.wanted or ((wish.time or WantedTime()) if asked and not unclear else None)
    if wanted is not None and len(dates) > FEW and min(dates) <= said.now.date():
        if wanted.first is None or wanted.first <= max(dates):
            wanted = replace(wanted, first=max(dates) + DAY, last=last_day(said.now), weekdays=())
        dates = frozenset()
    return replace(found, wanted=wanted, dates=dates, times=times, hours=hours)


def _asked_back(found: Told, beside: str) -> Told:
    """The day asked back, as the clause that names it tells of something else."""
    wanted = found.wanted or WantedTime()
    first, last = wanted.first, wanted.last
    if first and last and (last - first).days < MANY and not wanted.weekdays:
        days = tuple(first + timedelta(days=at) for at in range((last - first).days + 1))
        hours = replace(wanted, first=None, last=None)
        return Told(None if hours == WantedTime() else hours, days)
    return Told(note=message("note.day_beside", text=beside))


def _denied(denied: DeniedMoments, said: Utterance) -> tuple[frozenset[date], frozenset[time]]:
    """The dates and the times of day that such words mean."""
    whole = said.meaning().denied
    spans = (*(said.of(f"on {words}").meaning().days for words in denied.dates), *whole.days)
    hours = [said.of(f"at {words}").meaning() for words in denied.times]
    days = (
        span.first + timedelta(days=at)
        for span in spans
        if span is not None and (span.last - span.first).days <= len(WEEK)
        for at in range((span.last - span.first).days + 1)
    )
    sure = (*(one.hours.start for one in hours if one.hours), *(one.start for one in whole.hours if one.exact))
    either = (at for one in hours for doubt in one.doubts for at in doubt.candidates)
    return frozenset(days), frozenset(at for at in (*sure, *either) if isinstance(at, time))


def _denied_hours(meaning: Meaning) -> tuple[DeniedHours, ...]:
    """The hours that are left out of those that are wished for: "any time but 12 to 1", "not Friday afternoon"."""
    whole, wished = meaning.denied, meaning.hours
    own = (DeniedHours(weekday, one.start, one.finish) for weekday, one in whole.parts)
    bounded = (DeniedHours(None, one.start, one.finish) for one in whole.hours if one.start and one.finish)
    return (*own, *(one for one in bounded if wished is None or _meet(one, wished)))


def _meet(denied: DeniedHours, wished: Hours) -> bool:
    """Whether some of what is denied is within what is wished for."""
    begins = max(denied.starting or time.min, wished.start or time.min)
    return denied.has_hour(begins) and (wished.finish is None or begins < wished.finish)


def _told(wish: Wish, said: Utterance, names: Names, *, asked: bool) -> Told:
    """What is wished for."""
    meaning, now = beside_a_doubtful_day(within_offered(said.meaning(names))), said.now
    if not asked and meaning.anytime and not speaks_of_time(said.text):
        meaning = replace(meaning, anytime=False)
    if _has_gone_by(meaning, now):
        return Told(None, (), message(f"note.doubt.{DoubtReason.PAST}", text=said.text))
    days, note = doubtful(wish, meaning, now)
    left = meaning.denied.weekdays
    if note is not None and note.id == DENIED and left:
        wanted = merged(wish.time or WantedTime(), meaning)
        note = note if asked and wanted is None else None
        return Told(wanted, days, note, left)
    if meaning.days and meaning.days.first < now.date():
        meaning = replace(meaning, days=replace(meaning.days, first=now.date()))
    unwanted = None if meaning.anytime and not meaning.denied.weekdays else meaning.denied.weekdays
    if meaning.days and _all_but_denied(meaning.days, meaning.denied.weekdays, now):
        wanted = merged(wish.time or WantedTime(), replace(meaning, days=None, anytime=True))
        return Told(wanted, days, note, unwanted)
    if meaning.days and meaning.days.last > last_day(now):
        near = replace(meaning.days, last=last_day(now)) if meaning.days.first <= last_day(now) else None
        meaning = replace(meaning, days=near)
    if note is not None and note.id == UNCLEAR and meaning.days is None and meaning.hours is None:
        meaning = replace(meaning, soonest=False, anytime=False)  # it waits: what is in doubt may be all that was meant
    return Told(merged(wish.time or WantedTime(), meaning), days, note, unwanted)


def _all_but_denied(days: Days, denied: frozenset[int], now: datetime) -> bool:
    """Whether no more is said of the days than which are denied: from now on, and as long as can be booked."""
    return days.weekdays == WEEK - denied and days.first <= now.date() and days.last > last_day(now)


def _has_gone_by(meaning: Meaning, now: datetime) -> bool:
    """Whether what was meant when it was said is over now: words can wait to be read."""
    days, hours = meaning.days, meaning.hours
    if days is None or days.last > now.date():
        return False
    end = (hours.start if hours.exact else hours.finish) if hours else None
    return days.last < now.date() or (end is not None and end < now.time())
