"""Three replicas whose clocks are half a minute apart, one of which dies with orders in hand: nobody hears an untruth.

The long version, with processes of their own, is among the crashes.
"""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum

import pytest

from bot.portal import Diary, PortalSession, TimedOut, Unsent
from bot.store.records import AttemptStatus
from conversations.clinic.model import Appointment, Invoice, Key
from conversations.clinic.orders import BookingOrder, CancellationOrder
from tests.runtime.chats import Chats
from tests.runtime.house import House, ScriptedClinic, Signed
from tests.runtime.script import APPOINTMENT, STANDING
from tests.support.clocks import NINE, ManualClock

APART = (0.0, 30.0, -30.0)
"""Seconds that each replica's own clock is ahead of the database's."""

LATE = 30.0
"""Seconds after which the portal carries out what nobody waits for any more; it may take up to 40."""


class Fate(StrEnum):
    """What becomes of an order at the clinic."""

    ANSWERED = "answered"
    CUT_BEFORE = "the connection is cut before it is carried out"
    CUT_AFTER = "the connection is cut after it was carried out"
    CARRIED_OUT_LATE = "the connection is cut, and it is carried out half a minute later"
    SENDER_DIES = "it is carried out, and whoever sent it dies"


BOOKED = frozenset(Fate) - {Fate.CUT_BEFORE}


@dataclass
class Clinic(ScriptedClinic):
    """A clinic with a diary for each session, where every order has its fate."""

    fates: dict[str, Fate] = field(default_factory=dict)
    diaries: dict[str, list[Appointment]] = field(default_factory=lambda: defaultdict(list))
    orders: Counter[str] = field(default_factory=Counter)
    late: list[tuple[str, Appointment]] = field(default_factory=list)

    async def book(self, session: PortalSession, order: BookingOrder, *, may_send: Callable[[], bool]) -> Appointment:
        if not may_send():
            raise Unsent("too late")
        self.orders[session.id] += 1
        made, fate = replace(APPOINTMENT, key=f"of {session.id}", start=order.slot.start), self.fates[session.id]
        if fate is Fate.CARRIED_OUT_LATE:
            self.late.append((session.id, made))
        elif fate in BOOKED:
            self.diaries[session.id].append(made)
        if fate is Fate.SENDER_DIES:
            await asyncio.Event().wait()
        if fate is not Fate.ANSWERED:
            raise TimedOut
        return made

    async def cancel(
        self, session: PortalSession, order: CancellationOrder, *, may_send: Callable[[], bool]
    ) -> Invoice | None:
        if not may_send():
            raise Unsent("too late")
        self.orders[session.id] += 1
        fate = self.fates[session.id]
        if fate is Fate.CARRIED_OUT_LATE:
            self.late.append((session.id, STANDING))
        elif fate in BOOKED:
            self.diaries[session.id].clear()
        if fate is Fate.SENDER_DIES:
            await asyncio.Event().wait()
        if fate is not Fate.ANSWERED:
            raise TimedOut
        assert order.key == STANDING.key
        return None

    async def diary_of(self, session: PortalSession, patient: Key | None = None) -> Diary:
        assert patient is None
        return Diary(tuple(self.diaries[session.id]), complete=True)

    def carries_out_what_is_late(self) -> None:
        for session, made in self.late:
            if made is STANDING:
                self.diaries[session].clear()
            else:
                self.diaries[session].append(made)
        self.late.clear()


class Town:
    """Three replicas at one clinic, and a patient of each fate at each of them."""

    def __init__(self, database: str) -> None:
        self.shared, self.clinic, self.chats = ManualClock(), Clinic(), Chats()
        self._updates = itertools.count(1)
        self.patients = {2000 + number: fate for number, fate in enumerate(list(Fate) * len(APART))}
        self.clinic.fates = {str(chat): fate for chat, fate in self.patients.items()}
        sessions = {chat: PortalSession(str(chat)) for chat in self.patients}
        signed = Signed(sessions, dict.fromkeys(self.clinic.fates, "ann"))  # all orders of the script are hers
        self.replicas = [self._opens(database, seconds, signed) for seconds in APART]

    def _opens(self, database: str, ahead: float, signed: Signed) -> House:
        house = House(database, owner=f"{ahead:+.0f}", clock=ManualClock(NINE + timedelta(seconds=ahead), skips=False))
        house.shared_clock, house.clinic, house.chats, house.accounts = self.shared, self.clinic, self.chats, signed
        house._updates = self._updates
        house.open()
        return house

    def has_what_is_to_be_cancelled(self) -> None:
        """Everybody has an appointment."""
        for chat in self.patients:
            self.clinic.diaries[str(chat)] = [STANDING]

    async def everybody_orders(self, what: str = "book") -> None:
        """At the first replica those of one fate after the other, then at the next."""
        for number, (chat, fate) in enumerate(self.patients.items()):
            house = self.replicas[number // len(Fate)]
            await house.says(what, chat, wait=fate is not Fate.SENDER_DIES)
            await house.until(lambda chat=chat: self.clinic.orders[str(chat)])  # type: ignore[misc] # a bound default

    async def all_replicas_die_and_come_back(self) -> None:
        """Stopped dead, with every order in hand; what they held is free when its time has run out."""
        for house in self.replicas:
            for task in (*house.runtime.lanes._workers.values(), *house.runtime.ledger._working.values()):
                task.cancel()
            await house.store.close()
            house.owner += "+"
            house.open()

    async def passes(self, seconds: float) -> None:
        """Time passes for everybody alike, and all of them look at once."""
        for clock in (self.shared, *(house.clock for house in self.replicas)):
            clock.pass_by(seconds)
        await asyncio.gather(*(house.look() for house in self.replicas))
        await asyncio.gather(*(house.look() for house in self.replicas))  # what one of them has found, another may tell

    def told(self, chat: int) -> list[str]:
        """What somebody was told of their order, in this order."""
        return [words for words in self.chats.shown[chat].values() if words.startswith("attempt")]


@pytest.fixture
async def town(database: str) -> AsyncIterator[Town]:
    here = Town(database)
    yield here
    for house in here.replicas:
        await house.close()


async def test_every_order_is_sent_once_and_told_as_it_is(town: Town) -> None:
    await town.everybody_orders()
    await town.all_replicas_die_and_come_back()
    for _ in range(int(LATE / 5)):
        await town.passes(5)
    assert not [chat for chat in town.patients if "attempt: NotBooked" in town.told(chat)], (
        "it may still be carried out"
    )
    town.clinic.carries_out_what_is_late()
    for _ in range(14):
        await town.passes(5)
    assert set(town.clinic.orders.values()) == {1}
    for chat, fate in town.patients.items():
        ends = [words for words in town.told(chat) if words != "attempt: Unknown"]
        assert ends == ["attempt: Booked" if fate in BOOKED else "attempt: NotBooked"], f"{chat}, {fate}"
        assert len(town.clinic.diaries[str(chat)]) == (fate in BOOKED)


async def test_so_says_the_ledger_when_everything_is_over(town: Town) -> None:
    await town.everybody_orders()
    town.clinic.carries_out_what_is_late()
    await town.all_replicas_die_and_come_back()
    for pause in (45, 5, 5, 300, 1500, 1800):
        await town.passes(pause)
    store = town.replicas[0].store
    ended = Counter([(await store.attempt(number)).status for number in range(1, len(town.patients) + 1)])
    assert ended == {AttemptStatus.BOOKED: len(APART) * len(BOOKED), AttemptStatus.NOT_BOOKED: len(APART)}
    assert set(town.clinic.orders.values()) == {1}


async def test_every_cancellation_is_sent_once_and_never_told_while_it_stands(town: Town) -> None:
    town.has_what_is_to_be_cancelled()
    await town.everybody_orders("cancel")
    await town.all_replicas_die_and_come_back()
    for _ in range(int(LATE / 5)):
        await town.passes(5)
        for chat in town.patients:
            if "attempt: Cancelled" in " ".join(town.told(chat)):
                assert not town.clinic.diaries[str(chat)], "it stands, and was told to be cancelled"
    town.clinic.carries_out_what_is_late()
    for _ in range(14):
        await town.passes(5)
    assert set(town.clinic.orders.values()) == {1}
    for chat, fate in town.patients.items():
        (end,) = [words for words in town.told(chat) if words != "attempt: Unknown"]
        assert end.startswith("attempt: Cancelled" if fate in BOOKED else "attempt: NotCancelled"), f"{chat}, {fate}"
        assert len(town.clinic.diaries[str(chat)]) == (fate not in BOOKED)
