"""The calendar: a month at a time, with the days that have no free slot disabled.

The second view of when, after the list of slots. Every day says its weekday, as buttons have no columns to be read by.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, datetime, timedelta

from conversations.booking import slot as slots
from conversations.booking import time as when
from conversations.clinic.questions import AskDays, Question, Slots
from conversations.protocol import Move, Nudge
from conversations.screens.model import Button, Day, Message, Month, message
from conversations.screens.parts import Card, Row, in_rows, sofar
from conversations.state.booking import ChoosingDay
from conversations.state.wish import WantedTime, Wish

WIDTH = 5  # days to a row: with its weekday, a day needs the room


def question(wish: Wish, month: date, now: datetime) -> Question:
    """GET appointment/proposed-time-slots for what can still be booked of the month."""
    last_day = now.date() + timedelta(days=when.HORIZON - 1)
    first = max(month.replace(day=1), now.date())
    last = min(end_of(month), last_day)
    any_day = replace(wish.time or WantedTime(), first=first, last=max(first, last), weekdays=())
    search = slots.question(wish.around(any_day), now)
    return AskDays(search)


def end_of(month: date) -> date:
    """The last day of the month."""
    return month.replace(day=monthrange(month.year, month.month)[1])


def receive(asked: AskDays, answer: Slots, now: datetime) -> Move:
    """The days that have slots."""
    free = tuple(sorted({slot.start.date() for slot in answer.slots}))
    return ChoosingDay(asked.search.first, free, last=now.date() + timedelta(days=when.HORIZON - 1))


def card(wish: Wish, state: ChoosingDay) -> Card:
    """The days of the month that can be booked, and the months around it."""
    end = min(end_of(state.first), state.last)
    days = (state.first + timedelta(days=at) for at in range((end - state.first).days + 1))
    body = (*sofar(replace(wish, time=None)), message("calendar.ask", month=Month(state.first)))
    return body, (*in_rows((day_button(day, state.free) for day in days), WIDTH), turning(state))


def day_button(day: date, free: tuple[date, ...]) -> Button:
    """A day with slots, or one that says when pressed that it has none."""
    if day in free:
        return Button(message("calendar.day", day=Day(day)), "day", day.isoformat())
    return Button(message("calendar.no_day", day=Day(day)), "full", day.isoformat())


def turning(state: ChoosingDay) -> Row:
    """The months before and after, as far as days can be booked."""
    before, after = state.first.replace(day=1) - timedelta(days=1), end_of(state.first) + timedelta(days=1)
    today = state.last - timedelta(days=when.HORIZON - 1)
    earlier = (month_button("calendar.earlier", before),) if before >= today else ()
    later = (month_button("calendar.later", after),) if after <= state.last else ()
    return (*earlier, *later)


def month_button(name: str, day: date) -> Button:
    """Another month."""
    return Button(message(name, month=Month(day)), "month", day.replace(day=1).isoformat())


def pressed(wish: Wish, verb: str, argument: str, now: datetime) -> Move:
    """A day with slots, a day without, or another month."""
    day = date.fromisoformat(argument)
    match verb:
        case "month":
            return question(wish, day, now)
        case "full":
            return Nudge(full(day))
        case _:
            return wish.around(replace(wish.time or WantedTime(), first=day, last=day, weekdays=()))


def full(day: date) -> Message:
    """A word on a day without slots."""
    return message("note.full", day=Day(day))
