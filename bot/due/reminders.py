"""Reminders: each appointment that is to come is said again in time, once at each lead, to whom it belongs.

Owns that what may have been sent is not sent again within a minute, and that nothing is lost: a reminder is claimed in
a commit of its own, leaves soon after that or not at all, and is free again long after it can have arrived. Must never
remind a chat of what somebody else has booked there who is not signed in now, nor of what the clinic has called off.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from bot import logs
from bot.clock import Clock
from bot.due.planning import Schedule
from bot.logs import ChatName
from bot.metrics import REMINDERS, UNREMINDED
from bot.portal import PortalError
from bot.runtime.codec import load_appointment
from bot.runtime.gateway import Gateway
from bot.runtime.ports import Messenger
from bot.store import Store
from bot.store.records import NewTask, Reminder, Task
from bot.store.tasks import SENT
from bot.telegram import ChatGone, Rejected, TelegramTrouble, TryLater
from conversations.appointments import reminder
from conversations.clinic.keys import same_key
from conversations.clinic.model import Appointment

PAUSE: Final = 1.0
"""Seconds between two looks."""

AT_ONCE: Final = 24
"""Chats that are seen to at once: thirty a second leave as long as each takes less than 0.8 s, its wait included."""

CLAIM: Final = 110.0
"""Seconds that a claim lasts: who gets the next one sends more than a minute after what the last one may have sent."""

LEAVES_WITHIN: Final = 20.0
"""Seconds after the claim within which a reminder leaves, or does not."""

FOR_THE_CLINIC: Final = 6.0
"""Seconds in which the clinic's diary is to be had."""

CHECK: Final = "check_reminders"
CHECK_AT: Final = 9
"""The hour of the clinic's day at which it is checked that nobody is forgotten tomorrow."""

SHORT_NOTICE: Final = 12 * 3600
"""Seconds by which quiet hours can bring a reminder forward: what was booked later than that may have none."""


@dataclass(frozen=True, slots=True)
class _Known:
    """An appointment as it is to be told: `checked` just now, or as it was noted."""

    appointment: Appointment
    rows: tuple[Reminder, ...]
    checked: bool = False


class Reminders:
    """Sends what is due, one message a chat, and checks each day that nobody is forgotten."""

    def __init__(
        self,
        store: Store,
        gateway: Gateway,
        messenger: Messenger,
        clock: Clock,
        schedule: Schedule,
        owner: str,
        chat_name: ChatName,
    ) -> None:
        self._store = store
        self._gateway = gateway
        self._messenger = messenger
        self._clock = clock
        self.schedule = schedule
        self._owner = owner
        self._chat_name = chat_name

    async def run(self) -> None:
        """Look until cancelled."""
        checking = False
        while True:
            try:
                if not checking:
                    await self._store.add_tasks([self._check_on(await self._store.now())])
                    checking = True
                await self.look()
            except Exception as error:  # noqa: BLE001 - what is due stays due
                logs.event("reminders_failed", logs.ERROR, why=error)
            await self._clock.sleep(PAUSE)

    async def look(self) -> None:
        """Send what is due now, as fast as Telegram takes it beside what people wait for."""
        in_hand = dict[asyncio.Task[bool], int]()
        passed = set[int]()  # another process has these, or they failed: the next look sees them again
        try:
            while True:
                for chat in await self._next(AT_ONCE - len(in_hand), {*in_hand.values(), *passed}):
                    in_hand[asyncio.create_task(self._remind(chat))] = chat
                if not in_hand:
                    return
                done, _ = await asyncio.wait(in_hand, return_when=asyncio.FIRST_COMPLETED)
                passed |= {in_hand[task] for task in done if not task.result()}
                for task in done:
                    del in_hand[task]
        except Exception:
            await asyncio.gather(*in_hand)  # what is being sent is sent
            raise
        finally:
            for task in in_hand:
                task.cancel()

    async def _next(self, most: int, without: Collection[int]) -> Sequence[int]:
        """Up to so many chats that are to be reminded, the longest due first."""
        chats = await self._store.chats_to_remind(await self._store.now(), AT_ONCE + len(without))
        return [chat for chat in chats if chat not in without][:most]

    async def _remind(self, chat: int) -> bool:
        """One message for all that the chat is to be reminded of; False if there was nothing to do, or it failed."""
        try:
            now, began = await self._store.now(), self._clock.monotonic()
            rows = await self._store.claim_reminders(chat, self._owner, now, CLAIM)
            if not rows:
                return False
            known = await self._known(chat, await self._in_time(rows, now), now)
            if known:
                await self._send(chat, known, began + LEAVES_WITHIN)
        except Exception as error:  # noqa: BLE001 - it is due again when the claim has run out
            logs.event("reminder_failed", logs.ERROR, chat=self._chat_name(chat), why=error)
            return False
        return True

    async def _in_time(self, rows: Sequence[Reminder], now: datetime) -> list[Reminder]:
        """Those whose visit has not begun; none of them while it is quiet, if they can wait."""
        await self._end([row for row in rows if row.starts_at <= now], "too_late")
        left = [row for row in rows if row.starts_at > now]
        if not left:
            return []
        first = load_appointment(left[0].body)
        morning = self.schedule.not_before(now, left[0].starts_at, first.site_key if first else None)
        if morning > now:
            await self._store.put_off_reminders([row.id for row in left], self._owner, morning)
            return []
        return left

    async def _known(self, chat: int, rows: Sequence[Reminder], now: datetime) -> list[_Known]:
        """Each appointment once, as the clinic has it where it can be asked; without those that are not to be told."""
        told: dict[str, _Known] = {}
        for row in rows:
            appointment = load_appointment(row.body)
            if appointment is None:
                await self._end([row], "unreadable")
                continue
            earlier = told.get(row.appointment, _Known(appointment, ()))
            told[row.appointment] = replace(earlier, rows=(*earlier.rows, row))
        checked = [await self._checked(chat, each, now) for each in told.values()]
        return [each for each in checked if each is not None]

    async def _checked(self, chat: int, known: _Known, now: datetime) -> _Known | None:
        """As the clinic's diary has it, if whose it is happens to be signed in; None where it is not to be told now."""
        row = known.rows[0]
        try:
            diary = await self._gateway.diary(chat, row.whose, patience=FOR_THE_CLINIC)
        except PortalError:
            return known
        found = next((each for each in diary.appointments if same_key(each.key, known.appointment.key)), None)
        if found is None and not diary.complete:
            return known
        if found is None or not found.stands:
            await self._end(known.rows, "gone")
            return None
        return await self._moved(chat, replace(known, appointment=found, checked=True), now)

    async def _moved(self, chat: int, known: _Known, now: datetime) -> _Known | None:
        """As it is, with its reminders at their new times where the clinic has moved it; None if this one can wait."""
        row = known.rows[0]
        plan = self.schedule.plan(chat, row.whose, known.appointment, noted_at=now, now=now)
        if plan.starts_at == row.starts_at:
            return known
        can_wait = all(each.lead in dict(plan.leads) for each in known.rows)
        if not can_wait:
            plan = replace(plan, leads=(*plan.leads, *((each.lead, each.due_at) for each in known.rows)))
        await self._store.plan_reminders(plan)
        logs.event("reminder_moved", chat=self._chat_name(chat))
        return None if can_wait else known

    async def _send(self, chat: int, known: Sequence[_Known], until: float) -> None:
        rows = [row for each in known for row in each.rows]
        noted_at = self.schedule.wall_clock(min(row.noted_at for row in rows), None)
        checked = all(each.checked for each in known)
        screen = reminder.screen(tuple(each.appointment for each in known), None if checked else noted_at.date())
        try:
            await self._messenger.remind(chat, screen, lambda: self._clock.monotonic() < until)
        except ChatGone:
            ended = await self._store.remind_no_more(chat)
            REMINDERS.labels("nobody_there").inc(ended)
            logs.event("reminders_ended", chat=self._chat_name(chat), reminders=ended)
        except TryLater as later:
            logs.event("reminder_later", chat=self._chat_name(chat), why=str(later))
            if later.named:  # else it may have arrived, and waits until its claim has run out
                due = await self._store.now() + timedelta(seconds=later.seconds)
                await self._store.put_off_reminders([row.id for row in rows], self._owner, due)
        except Rejected as refusal:
            logs.event("reminder_refused", logs.ERROR, chat=self._chat_name(chat), why=refusal)
            await self._end(rows, "refused")
        except TelegramTrouble as trouble:
            logs.event("reminder_later", logs.WARNING, chat=self._chat_name(chat), why=str(trouble))
        else:
            await self._end(rows, SENT)

    async def _end(self, rows: Sequence[Reminder], outcome: str) -> None:
        if rows:
            await self._store.end_reminders([row.id for row in rows], self._owner, outcome)
            REMINDERS.labels(outcome).inc(len(rows))
            logs.event("reminded", outcome=outcome, chat=self._chat_name(rows[0].chat), reminders=len(rows))

    def _check_on(self, day: datetime) -> NewTask:
        """The check of this day of the clinic."""
        wall = self.schedule.wall_clock(day, None)
        due_at = day + (wall.replace(hour=CHECK_AT, minute=0, second=0, microsecond=0) - wall)
        return NewTask(f"{CHECK}:{wall.date().isoformat()}", CHECK, due_at)

    async def check(self, task: Task) -> NewTask:
        """Whether an appointment of tomorrow lacks its reminder: a line in the log and a measure say how many do."""
        now = await self._store.now()
        wall = self.schedule.wall_clock(now, None)
        midnight = now + (wall.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1) - wall)
        lacking = 0
        if self.schedule.leads:
            notice = min(self.schedule.leads) * 60 + SHORT_NOTICE
            lacking = await self._store.unreminded(midnight, midnight + timedelta(days=1), notice)
        UNREMINDED.set(lacking)
        if lacking:
            logs.event("appointments_without_reminder", logs.ERROR, task=task.id, tomorrow=lacking)
        return self._check_on(now + timedelta(days=1))
