"""When: the soonest, a part of the day, hours of the day, or a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import assert_never

from conversations.booking.move import Move, Nudge
from conversations.choosing import ChoosingTime, TimeView
from conversations.questions import PartOfDay
from conversations.screens.model import Button, Day, Hour, Message, message
from conversations.screens.parts import Card, Row, in_rows, option_rows, page_row, sofar
from conversations.understanding import About, Days, Doubt, Hours, Meaning, understand
from conversations.wish import WantedTime, Wish

HORIZON = 84  # days ahead that are offered
DAYS_A_PAGE = 9
SPANS = tuple((time(hour), time(hour + 2)) for hour in range(8, 20, 2))
NOON = time(12)
END_OF_AFTERNOON = time(17)


def open_card(now: datetime, page: int = 0) -> ChoosingTime:
    """A page of days from today on."""
    first = now.date() + timedelta(days=page * DAYS_A_PAGE)
    left = HORIZON - page * DAYS_A_PAGE
    return ChoosingTime(tuple(first + timedelta(days=at) for at in range(min(DAYS_A_PAGE, left))), page=page)


def opening(wish: Wish, said: str, now: datetime) -> tuple[ChoosingTime, tuple[Message, ...]]:
    """The card, with what is in doubt about a time that was said earlier."""
    match heard(wish, said, now) if said else None:
        case ChoosingTime() as doubtful_days:
            return doubtful_days, ()
        case Nudge(note):
            return open_card(now), (note,)
        case _:
            return open_card(now), ()


def card(wish: Wish, state: ChoosingTime) -> Card:
    """When? Days and parts of the day, hours of the day, or the readings of an ambiguous date."""
    match state.view:
        case TimeView.HOURS:
            labels = [message("time.between", start=Hour(start), finish=Hour(finish)) for start, finish in SPANS]
            return (*sofar(wish), message("time.ask_hours")), option_rows(labels, 0)
        case TimeView.DOUBT:
            return (*sofar(wish), message("time.ask_which")), in_rows(map(day_button, state.days), 1)
        case TimeView.DAYS:
            return (*sofar(wish), message("time.ask")), days_rows(state)
    assert_never(state.view)


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
            return wish.around(replace(wish.time or WantedTime(), first=day, last=day, weekdays=()))
        case "hours":
            return replace(state, view=TimeView.HOURS)
        case "page":
            return open_card(now, int(argument))
        case _:
            start, finish = SPANS[int(argument)]
            return wish.around(WantedTime(starting=start, finishing=finish))


def heard(wish: Wish, typed: str, now: datetime) -> Move | None:
    """Days and hours as people write them; what is in doubt is asked back."""
    meaning = understand(typed, now)
    problem = doubtful(meaning, now)
    if problem is not None:
        return problem
    wanted = merged(wish.time or WantedTime(), meaning)
    return wish.around(wanted) if wanted is not None else None


def doubtful(meaning: Meaning, now: datetime) -> Move | None:
    """What has to be asked back before the words are taken at their word."""
    doubt = next((doubt for doubt in meaning.doubts if doubt.about in (About.DAY, About.TIME)), None)
    if doubt is not None:
        return asked_back(doubt)
    last = now.date() + timedelta(days=HORIZON - 1)
    if meaning.days and meaning.days.first > last:
        return Nudge(message("note.too_far", day=Day(meaning.days.first), last=Day(last)))
    return None


def asked_back(doubt: Doubt) -> Move:
    """Days that fit are offered as buttons; else the reason is said."""
    days = tuple(day for day in doubt.candidates if isinstance(day, date))
    if days:
        return ChoosingTime(days, view=TimeView.DOUBT)
    return Nudge(message(f"note.doubt.{doubt.reason}", text=doubt.text))


def merged(known: WantedTime, meaning: Meaning) -> WantedTime | None:
    """What was said, over what was known: hours alone keep the days, days alone keep the hours."""
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
