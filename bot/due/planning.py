"""When somebody is reminded of an appointment: so long before it, in real time, and never in the quiet of the night.

Owns by which clocks that is reckoned: spans are real time, whatever the clocks on the wall do meanwhile; quiet hours
are those of the site's wall. Must never plan a moment that has passed, nor one after the visit has begun.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.runtime.codec import dump_appointment, load_order
from bot.runtime.ledger.others import spelled
from bot.spans import QuietHours
from bot.store.records import Attempt, Plan
from conversations.clinic.model import Appointment, Key

EVENING: Final = timedelta(minutes=30)
"""How long before the quiet hours somebody is reminded of an early visit."""

APART: Final = timedelta(hours=1)
"""Two reminders of one visit that would come closer to one another than this are one."""

WallClock = Callable[[datetime, Key | None], datetime]
"""What the clocks at a site show at an instant, without a zone."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """`leads`: how many minutes before a visit somebody is reminded, the longest first."""

    leads: tuple[int, ...]
    quiet: QuietHours | None
    wall_clock: WallClock

    def of(self, attempt: Attempt, booked: Appointment, now: datetime) -> Plan | None:
        """The reminders of what this attempt has booked; None where staff have booked it, who need none."""
        wanted = load_order(attempt.order)
        if wanted is None or wanted.order.behalf.patient is not None:
            return None
        return self.plan(attempt.chat, wanted.whose, booked, noted_at=now, now=now)

    def plan(self, chat: int, whose: str, booked: Appointment, *, noted_at: datetime, now: datetime) -> Plan:
        """The reminders of an appointment as it is told to be, booked or changed just now."""
        return Plan(
            spelled(booked.key),
            chat,
            noted_at,
            self.begins(booked),
            booked.start.date().isoformat(),
            whose,
            dump_appointment(booked),
            self.dues(booked, now),
        )

    def dues(self, booked: Appointment, now: datetime) -> tuple[tuple[int, datetime], ...]:
        """For each lead (minutes) the moment, but for those that have passed."""
        starts_at, found = self.begins(booked), list[tuple[int, datetime]]()
        for lead in self.leads:
            due_at = starts_at - timedelta(minutes=lead)
            if due_at <= now:
                continue
            due_at = self._awake(due_at, starts_at, booked.site_key, lead)
            if due_at <= now:
                continue
            if found and abs(due_at - found[-1][1]) < APART:
                del found[-1]
            found.append((lead, due_at))
        return tuple(found)

    def begins(self, booked: Appointment) -> datetime:
        """The instant at which it begins; where the clinic tells no zone with it, by the site's clock."""
        if booked.ahead is not None:
            return (booked.start - timedelta(minutes=booked.ahead)).replace(tzinfo=UTC)
        return self._when(booked.start.replace(tzinfo=UTC), booked.start, booked.site_key)

    def not_before(self, now: datetime, starts_at: datetime, site: Key | None) -> datetime:
        """When somebody may be reminded who should have been by now: at once, unless it is quiet and there is time."""
        if not self.is_quiet(now, site):
            return now
        return max(now, min(self._morning(now, site), starts_at - APART))

    def _awake(self, due_at: datetime, starts_at: datetime, site: Key | None, lead: int) -> datetime:
        """The same moment, unless it is quiet: then the morning, or where that is too late the evening before."""
        if not self.is_quiet(due_at, site):
            return due_at
        morning = self._morning(due_at, site)
        return morning if starts_at - morning >= timedelta(minutes=lead) / 2 else self._evening(due_at, site)

    def is_quiet(self, at: datetime, site: Key | None) -> bool:
        """Whether nobody is to be woken then, by the site's clock."""
        return self.quiet is not None and self.quiet.cover(self.wall_clock(at, site).time())

    def _morning(self, at: datetime, site: Key | None) -> datetime:
        """When the quiet hours end that it is now."""
        assert self.quiet  # noqa: S101 - it is quiet
        wall = self.wall_clock(at, site)
        end = datetime.combine(wall, self.quiet.end)
        return self._when(at, end if end > wall else end + timedelta(days=1), site)

    def _evening(self, at: datetime, site: Key | None) -> datetime:
        """Shortly before the quiet hours have begun that it is now."""
        assert self.quiet  # noqa: S101 - it is quiet
        wall = self.wall_clock(at, site)
        begin = datetime.combine(wall, self.quiet.begin)
        return self._when(at, begin if begin <= wall else begin - timedelta(days=1), site) - EVENING

    def _when(self, near: datetime, wall: datetime, site: Key | None) -> datetime:
        """The instant at which the site's clock shows this, sought from one nearby: clocks may change between."""
        found = near
        for _ in range(3):
            found += wall - self.wall_clock(found, site)
        return found
