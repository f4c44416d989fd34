"""The runtime as a service: its parts wired, what runs beside one another, and how it begins and stops.

What it talks to, and the conversation itself, are plugged in.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock
from bot.logs import ChatName
from bot.runtime.dialogue import QUICK, Advance, Steps
from bot.runtime.gateway import Desk
from bot.runtime.inbox import Post
from bot.runtime.lanes import Lanes
from bot.runtime.ledger.recovery import News, Recall
from bot.runtime.ledger.verdict import Patience
from bot.runtime.ledger.worker import Ledger
from bot.runtime.outbox import Asides, Performer
from bot.runtime.ports import Accounts, Clinic, Messenger
from bot.runtime.reads import Readings
from bot.runtime.scheduler import Timekeeper
from bot.runtime.turn import Bench, Turns
from bot.store import Store
from bot.throttle import Allowance

QUESTIONS = 60
"""Questions that one person may ask the clinic in a row: several bookings, however they are typed."""

EARNED = 1.0
"""Seconds until one more may be asked after that; it waits until then."""

STOPPING = 6.0
"""Seconds that turns and bookings in hand may take once the program is told to stop."""


@dataclass(frozen=True, slots=True)
class Outside:
    """What the runtime talks to."""

    store: Store
    clinic: Clinic
    accounts: Accounts
    messenger: Messenger
    clock: Clock


@dataclass(frozen=True, slots=True)
class Ways:
    """How it works: who this process is, the clinic's local time, what chats are called in logs, and its patience.

    `quick` is how many seconds the clinic's answers are waited for inside a turn, `questions` how many one person may
    ask in a row.
    """

    owner: str
    local: Callable[[datetime], datetime]
    chat_name: ChatName
    staff_chat: int | None = None
    patience: Patience = Patience()  # noqa: RUF009 - frozen
    quick: float = QUICK
    questions: int = QUESTIONS


@dataclass(frozen=True, slots=True)
class Works:
    """The parts that run beside one another."""

    lanes: Lanes
    ledger: Ledger
    readings: Readings
    asides: Asides
    timekeeper: Timekeeper

    def begin(self) -> tuple[asyncio.Task[None], ...]:
        """Set everything going; what a crash left is found first."""
        return (asyncio.create_task(self.lanes.poll()), asyncio.create_task(self.timekeeper.run()))

    async def stop(self) -> None:
        """Finish what is in hand, within bounds; the rest is in the store."""
        await asyncio.gather(self.lanes.stop(STOPPING), self.ledger.stop(STOPPING))
        await self.readings.stop()
        await self.asides.finish(1.0)


def wire(outside: Outside, post: Post, ways: Ways, advance: Advance) -> Works:
    """Every part with what it needs."""
    store, clock, name = outside.store, outside.clock, ways.chat_name
    desk = Desk(outside.clinic, outside.accounts)
    readings = Readings(desk, post, Allowance(clock, ways.questions, EARNED), ways.owner, name)
    asides = Asides(outside.messenger)
    steps = Steps(advance, readings, asides, outside.accounts, clock, ways.local, name)
    performer = Performer(outside.messenger, outside.accounts, name)
    ledger = Ledger(store, outside.clinic, desk, News(post, ways.staff_chat), clock, ways.owner, ways.patience)
    bench = Bench(store, steps, readings, performer, Recall(store), clock, name)
    turns = Turns(bench, ways.owner, ledger.start, ways.staff_chat, ways.quick)
    lanes = Lanes(turns.run, store, clock, name)
    post.listen(lanes.wake)
    tasks = {"ask": readings.look_after, "arrive": post.bring}
    timekeeper = Timekeeper(store, ledger, tasks, clock, ways.owner)
    return Works(lanes, ledger, readings, asides, timekeeper)
