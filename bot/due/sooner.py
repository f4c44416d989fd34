"""Something sooner: what patients wish for is looked for without anybody's session, and offered to one after the other.

Owns the pace: all replicas together make no more searches than the budget, wishes that are alike are one search, and
the one that was made longest ago comes first. Must never order anything, nor wake anybody.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from bot import logs
from bot.clock import Clock
from bot.due.planning import Schedule
from bot.logs import ChatName
from bot.metrics import OFFERS, SEARCHES
from bot.portal import PortalError, is_same_person
from bot.runtime.accounts.wishes import EVERY, dump_slot, load_sought, mark_of_slot, wish_of
from bot.runtime.codec import load_order
from bot.runtime.ports import Messenger
from bot.store import Store
from bot.store.watches import DONE, Offer, WatchRow
from bot.telegram import ChatGone, Rejected, TelegramTrouble, TryLater
from conversations.appointments import sooner
from conversations.clinic.model import Slot
from conversations.clinic.orders import BookingOrder
from conversations.clinic.questions import Answer, AskSlots, PartOfDay, Slots
from conversations.clinic.watching import Sought

Search = Callable[[AskSlots], Awaitable[Answer]]
"""Asks the clinic without anybody's session. Raises `PortalError`."""

RATE: Final = "watch searches"
"""The name of the rate that replicas share."""

TURN: Final = timedelta(minutes=30)
"""How long a slot is offered to one patient before the next one hears of it."""

LEAVES_WITHIN: Final = 20.0
"""Seconds after which an offer does not leave any more; one that did not is made again after `LOST`."""

LOST: Final = timedelta(seconds=110)

NOTICE: Final = timedelta(hours=3)
"""How far ahead a slot has to be at least to be worth a message."""

FARTHEST: Final = timedelta(days=84)
"""How far ahead slots are looked for at most, as in a booking."""

_chance = secrets.SystemRandom()


class SoonerSearch:
    """Makes the searches of this process, each of which no other makes, and offers what they find."""

    def __init__(
        self,
        store: Store,
        search: Search,
        messenger: Messenger,
        clock: Clock,
        schedule: Schedule,
        chat_name: ChatName,
        per_minute: int,
    ) -> None:
        """`per_minute`: searches of all replicas together."""
        self._store = store
        self._search = search
        self._messenger = messenger
        self._clock = clock
        self._schedule = schedule
        self._chat_name = chat_name
        self._per_minute = per_minute

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            try:
                await self.look()
            except Exception as error:  # noqa: BLE001 - what is wished for is looked for again
                logs.event("sooner_failed", logs.ERROR, why=error)
            await self._clock.sleep(30 / self._per_minute * _chance.uniform(0.5, 1.5))

    async def look(self) -> bool:
        """The next search, if any is due and the budget allows; whether one was made. At night none is."""
        now = await self._store.now()
        before = now - EVERY * _chance.uniform(0.8, 1.2)
        if self._schedule.is_quiet(now, None) or not await self._store.is_watch_due(before):
            return False
        permits = await self._store.take_permits(RATE, 1, per_second=self._per_minute / 60, burst=1)
        rows = await self._store.claim_search(before) if permits.granted else ()
        common = load_sought(rows[0].search) if rows else None
        if common is None:
            return False
        slots = await self._found(common, [wish for wish in map(wish_of, rows) if wish], now)
        taken = set[str]()
        for row in rows:
            if slots and not row.has_offer(now - TURN, now - LOST):
                await self._offer(row, slots, taken, now)
        return True

    async def _found(self, common: Sought, wishes: Sequence[Sought], now: datetime) -> tuple[Slot, ...]:
        """The slots that the clinic has on any day that is wished for, soonest first; none where it says nothing."""
        today = self._schedule.wall_clock(now, None).date()
        first = max(today, min(wish.first or today for wish in wishes)) if wishes else today
        last = min(today + FARTHEST, max((wish.last or today + FARTHEST for wish in wishes), default=today))
        try:
            answer = await self._search(_question(common, first, max(first, last)))
        except PortalError as error:
            SEARCHES.labels("failed").inc()
            logs.event("search_failed", logs.WARNING, why=error)
            return ()
        slots = answer.slots if isinstance(answer, Slots) else ()
        SEARCHES.labels("found" if slots else "nothing").inc()
        return tuple(sorted(slots, key=lambda slot: slot.start))

    async def _offer(self, row: WatchRow, slots: Sequence[Slot], taken: set[str], now: datetime) -> None:
        """The soonest slot that fits, that the patient has not had, and that is not `taken`: offered to another."""
        wish = wish_of(row)
        if wish is None:
            return
        for slot in slots:
            mark = mark_of_slot(wish, slot)
            if mark in taken or row.had(mark) or not wish.is_met_by(slot) or not self._is_in_time(slot, now):
                continue
            if await self._has_booked(row, wish):
                await self._store.end_watch(row.chat, row.id, DONE)
                return
            taken.add(mark)
            if await self._store.offer_slot(Offer(row.id, mark, dump_slot(slot), now - TURN, now - LOST)):
                await self._tell(row, wish, slot)
                return

    def _is_in_time(self, slot: Slot, now: datetime) -> bool:
        """Whether it is far enough ahead, and nobody is woken for it."""
        ahead = self._schedule.wall_clock(now, slot.site) + NOTICE
        return slot.start >= ahead and not self._schedule.is_quiet(now, slot.site)

    async def _has_booked(self, row: WatchRow, wish: Sought) -> bool:
        """Whether the patient has booked such a visit here since: then they have what they wished for."""
        for order, _result in await self._store.booked(row.chat):
            kept = load_order(order)
            if kept is None or not isinstance(kept.order, BookingOrder):
                continue
            if not (is_same_person(row.whose, kept.whose) or (wish.newcomer and kept.order.behalf.newcomer)):
                continue
            if kept.order.type == wish.type and kept.decided_at > row.asked_at:
                return True
        return False

    async def _tell(self, row: WatchRow, wish: Sought, slot: Slot) -> None:
        """Tell the patient; who cannot be told now keeps nobody else waiting."""
        until = self._clock.monotonic() + LEAVES_WITHIN
        screen = sooner.screen(row.id, wish, slot)
        try:
            await self._messenger.remind(row.chat, screen, lambda: self._clock.monotonic() < until)
        except ChatGone:
            await self._store.remind_no_more(row.chat)
            self._count(row, "nobody_there")
        except Rejected as refusal:
            logs.event("offer_refused", logs.ERROR, chat=self._chat_name(row.chat), why=refusal)
            await self._store.slot_told(row.id)
            self._count(row, "refused")
        except TryLater as later:
            if later.named:  # else it may have arrived, and waits until it counts as lost
                await self._store.pass_watch(row.chat, row.id)
            self._count(row, "later")
        except TelegramTrouble:
            self._count(row, "later")
        else:
            await self._store.slot_told(row.id)
            self._count(row, "sent")

    def _count(self, row: WatchRow, outcome: str) -> None:
        OFFERS.labels(outcome).inc()
        logs.event("offered", outcome=outcome, chat=self._chat_name(row.chat))


def _question(common: Sought, first: date, last: date) -> AskSlots:
    """What the clinic is asked: what the wishes have in common, on all days that any of them wants."""
    return AskSlots(
        payer="",
        type=common.type,
        first=first,
        last=last,
        modules=common.modules,
        services=common.services,
        site=common.site,
        location=common.location,
        clinician=common.clinician,
        sex=common.sex,
        part=PartOfDay(common.part) if common.part else None,
        starting=common.starting,
        finishing=common.finishing,
    )
