"""The calendar: a month at a time, where a day without slots says so when it is pressed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from conversations.booking.choice import Choice
from conversations.booking.in_doubt import HORIZON
from conversations.booking.search import not_refused, question
from conversations.booking.summary import sofar
from conversations.clinic.questions import AskDays, Slots
from conversations.protocol import Press, Stay
from conversations.screens.model import Button, Card, Day, Month, message
from conversations.screens.month import day_button, end_of, month_rows, turning
from conversations.state.booking import ChoosingDay
from conversations.state.wish import WantedTime, Wish

DAYS_LEFT = 5
"""A month of which fewer days are left is nearly empty."""


def days_question(wish: Wish, month: date, now: datetime) -> AskDays:
    """GET appointment/proposed-time-slots for what can still be booked of the month."""
    last_day = now.date() + timedelta(days=HORIZON - 1)
    first = max(month.replace(day=1), now.date())
    last = min(end_of(month), last_day)
    any_day = replace(wish.time or WantedTime(), first=first, last=max(first, last), weekdays=())
    return AskDays(question(wish.with_time(any_day), now))


def opening(day: date, now: datetime) -> date:
    """A day of the month to open on, seen from the first with a time: of the next month where little is left."""
    after = end_of(day) + timedelta(days=1)
    near_its_end = (after - day).days < DAYS_LEFT
    return after if near_its_end and after <= now.date() + timedelta(days=HORIZON - 1) else day


def days_receive(wish: Wish, asked: AskDays, answer: Slots, now: datetime) -> Choice:
    """The days that have slots."""
    free = tuple(sorted({slot.start.date() for slot in not_refused(wish, answer.slots)}))
    return ChoosingDay(asked.search.first, free, last=now.date() + timedelta(days=HORIZON - 1))


def days_card(wish: Wish, state: ChoosingDay) -> Card:
    """The month, with the days that can be booked, and the months around it."""

    def button(day: date) -> Button | None:
        return day_button(day, free=day in state.free) if state.first <= day <= state.last else None

    body = (*sofar(replace(wish, time=None)), message("calendar.ask", month=Month(state.first)))
    today = state.last - timedelta(days=HORIZON - 1)
    return body, (*month_rows(state.first, button), turning(state.first, today, state.last))


def days_pressed(wish: Wish, _state: ChoosingDay, press: Press) -> Choice:
    """A day with slots, a day without, another month; or a place that is no day at all, with a word on what it is."""
    match press.verb:
        case "column":
            return Stay((message("note.column", weekday=message(f"weekday.{press.argument}")),))
        case "dot":
            return Stay((message("note.no_day"),))
        case "month":
            return days_question(wish, date.fromisoformat(press.argument), press.now)
        case "full":
            return Stay((message("note.full", day=Day(date.fromisoformat(press.argument))),))
        case _:
            day = date.fromisoformat(press.argument)
            return wish.with_time(replace(wish.time or WantedTime(), first=day, last=day, weekdays=()))
