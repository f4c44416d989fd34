"""A month on a card: seven columns under the days of the week.

Each day has its column, so there is a button for every place: of days that cannot be had too. What such a button says
when it is pressed is the business of the step. Must never know which days are free, but by being told.
"""

from __future__ import annotations

from calendar import Calendar, monthrange
from collections.abc import Callable
from datetime import date, timedelta

from conversations.screens.lists import in_rows
from conversations.screens.model import Button, Day, Month, Row, message

WEEK = 7

DOT = Button(message("calendar.dot"), "dot")
"""A place of the calendar that is no day to choose."""


def end_of(month: date) -> date:
    """The last day of the month."""
    return month.replace(day=monthrange(month.year, month.month)[1])


def month_rows(month: date, day_button: Callable[[date], Button | None]) -> tuple[Row, ...]:
    """The days of the week, and below them the weeks that have a day with a button; all other places are dots."""
    head = tuple(Button(message(f"calendar.weekday.{day}"), "column", str(day)) for day in range(WEEK))
    days = Calendar().itermonthdates(month.year, month.month)
    buttons = [(day_button(day) if day.month == month.month else None) or DOT for day in days]
    return head, *(week for week in in_rows(buttons, WEEK) if set(week) != {DOT})


def day_button(day: date, *, free: bool) -> Button:
    """A day that has something free, or one that says when pressed that it has not."""
    if free:
        return Button(message("calendar.day", day=Day(day)), "day", day.isoformat())
    return Button(message("calendar.no_day", day=Day(day)), "full", day.isoformat())


def turning(month: date, first: date, last: date) -> Row:
    """The months before and after, as far as they hold one of the days from `first` to `last`."""
    before, after = month.replace(day=1) - timedelta(days=1), end_of(month) + timedelta(days=1)
    earlier = (_month_button("calendar.earlier", before),) if before >= first else ()
    later = (_month_button("calendar.later", after),) if after <= last else ()
    return (*earlier, *later)


def _month_button(name: str, day: date) -> Button:
    """Another month."""
    return Button(message(name, month=Month(day)), "month", day.replace(day=1).isoformat())
