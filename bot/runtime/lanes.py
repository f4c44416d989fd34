"""Who works on a chat: its lane in this process, and its lease between processes.

Lanes are one worker at a time for each chat, any number of chats at once. A lease is held by whoever works on the chat:
renewed before anything that takes time. Must never let one chat's trouble reach another, nor forget a chat: a slow poll
finds what a crash or a failure left. A lease must never outlive its end: no step takes longer than is left of it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from bot import logs
from bot.clock import Clock
from bot.logs import ChatName
from bot.metrics import TURNS
from bot.runtime.codec import dump_card, load_card
from bot.store import Store
from bot.store.errors import LeaseLost, StoreError
from bot.store.records import Committed, Lease, Loaded, Release, Sent, Turn
from bot.telegram import Card

POLL = 2.0
"""Seconds between two looks for chats that nobody woke."""

AT_ONCE = 200
"""Chats that one look takes on."""

LONGEST = 60.0
"""Seconds that a lane waits at most before it tries again."""

AFTER_FAILURE = 2.0

SECONDS = 15.0
"""How long a lease lasts without a word; the chat of an owner that crashed waits this long at most."""

QUIET = 0.5
"""Seconds for which a lease may be kept when its turn is done: whoever taps again meanwhile saves giving it back."""

RENEW_AFTER = 4.0
"""Seconds after which the lease is renewed before the next step."""

STEP = 9.0
"""Seconds that a step may take at most."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What a turn leaves: more to do at once, or something that is worth a try in `later` seconds."""

    more: bool = False
    later: float | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """A chat whose lease was taken while its news was written: since when (monotonic, s), and what it asked then."""

    loaded: Loaded
    since: float
    asking: int | None


class Ahead:
    """Leases that are taken before their lane begins, and given back after it ended: with the news that comes next, in
    the one transaction that brings it, or after some `quiet` (s; 0: no lease is kept).

    `owner` takes them; `asking` says what a chat asks the clinic. Replicas keep none: others would wait for it.
    """

    def __init__(
        self, store: Store, clock: Clock, owner: str, asking: Callable[[int], int | None], quiet: float = 0.0
    ) -> None:
        self.owner = owner
        self.keeps = quiet > 0 and not store.has_replicas
        self._store = store
        self._clock = clock
        self._asking = asking
        self._quiet = quiet
        self._taken: dict[int, Taken] = {}
        self._owed: dict[int, Release] = {}
        self._returning: asyncio.Task[None] | None = None
        self._writing: set[asyncio.Future[Collection[int]]] = set()

    def before(self, chats: Collection[int]) -> Callable[[Mapping[int, Loaded]], None]:
        """Notes what has to be known before leases are asked for; to be called with those that were had."""
        since, asking = self._clock.monotonic(), {chat: self._asking(chat) for chat in chats}

        def keep(had: Mapping[int, Loaded]) -> None:
            for chat, loaded in had.items():
                self._taken[chat] = Taken(loaded, since, asking[chat])

        return keep

    def take(self, chat: int) -> Taken | None:
        """The lease that was taken for this chat, once."""
        return self._taken.pop(chat, None)

    def owe(self, release: Release) -> None:
        """Gives a lease back later, unless its chat has news before."""
        self._owed[release.lease.chat] = release
        if self._returning is None:
            self._returning = asyncio.create_task(self._return())

    def owed(self, chats: Collection[int]) -> tuple[Release, ...]:
        """What is still to be given back of these chats."""
        return tuple(self._owed[chat] for chat in chats if chat in self._owed)

    def settled(self, releases: Collection[Release]) -> None:
        """These were given back."""
        for one in releases:
            if self._owed.get(one.lease.chat) is one:
                del self._owed[one.lease.chat]

    @property
    def at_work(self) -> bool:
        """Whether something is still to be given back."""
        return bool(self._owed)

    def await_at_end(self, writing: asyncio.Future[Collection[int]]) -> None:
        """News is being written, for which leases may be taken."""
        self._writing.add(writing)
        writing.add_done_callback(self._writing.discard)

    async def stop(self, seconds: float = STEP) -> None:
        """Give back what is kept, or was taken with news, awaited for `seconds`, whose lane does not begin any more."""
        if self._writing:
            await asyncio.wait(self._writing, timeout=seconds)
        while self._taken:
            left = self._taken.popitem()[1].loaded
            self.owe(Release(left.lease, Sent(), dump_card(load_card(left.card)), left.tries - 1))
        if self._returning is not None:
            self._returning.cancel()
            await asyncio.gather(self._returning, return_exceptions=True)
        await self._give_back()

    async def _return(self) -> None:
        try:
            while self._owed:
                await asyncio.sleep(self._quiet)
                await self._give_back()
        finally:
            self._returning = None

    async def _give_back(self) -> None:
        try:
            if owed := self.owed(tuple(self._owed)):
                await self._store.release(owed)
                self.settled(owed)
        except StoreError as error:
            logs.event("leases_kept_on", logs.WARNING, why=type(error).__name__)


class Lanes:
    """The workers of this process: at most one for a chat."""

    def __init__(self, run: Callable[[int], Awaitable[Rest]], store: Store, clock: Clock, chat_name: ChatName) -> None:
        self._run = run
        self._store = store
        self._clock = clock
        self._chat_name = chat_name
        self._workers: dict[int, asyncio.Task[None]] = {}
        self._again: set[int] = set()
        self._resting: set[int] = set()
        self._stopping = False

    def wake(self, chat: int) -> None:
        """Starts a worker for the chat, or has the one at work look once more. Never waits."""
        if self._stopping:
            return
        if chat in self._workers:
            self._again.add(chat)
        else:
            self._workers[chat] = asyncio.create_task(self._work(chat))

    def idle_ones(self, chats: Collection[int]) -> frozenset[int]:
        """Those of these chats that have no worker and may get one."""
        return frozenset() if self._stopping else frozenset(chats).difference(self._workers)

    async def poll(self) -> None:
        """Look for work until cancelled; the first look picks up what a crash left."""
        while True:
            await self.look()
            await self._clock.sleep(POLL)

    async def look(self) -> None:
        """Asks the store which chats wait, and wakes them."""
        try:
            for chat in await self._store.waiting_chats(AT_ONCE):
                self.wake(chat)
        except Exception as error:  # noqa: BLE001 - the next look may succeed
            logs.event("look_failed", logs.ERROR, why=error)

    @property
    def at_work(self) -> bool:
        """Whether a turn is under way, or about to be; a lane that rests is not at work."""
        return len(self._workers) > len(self._resting)

    async def idle(self) -> None:
        """Return when no lane is at work, and none rests."""
        while self._workers:
            await asyncio.wait(list(self._workers.values()))

    async def stop(self, seconds: float) -> None:
        """Take nothing new, let the turns in hand finish for `seconds`, then leave the rest in the inbox."""
        self._stopping = True
        for chat in self._resting:
            self._workers[chat].cancel()
        workers = list(self._workers.values())
        if not workers:
            return
        _, unfinished = await asyncio.wait(workers, timeout=seconds)
        for worker in unfinished:
            worker.cancel()
        await asyncio.gather(*unfinished, return_exceptions=True)

    async def _work(self, chat: int) -> None:
        try:
            while not self._stopping:
                self._again.discard(chat)
                rest = await self._turn(chat)
                if rest.later is not None:
                    await self._rest(chat, rest.later)
                elif not rest.more and chat not in self._again:
                    return
        finally:
            self._again.discard(chat)
            del self._workers[chat]

    async def _rest(self, chat: int, seconds: float) -> None:
        """Wait without the lease; stopping does not wait for it."""
        self._resting.add(chat)
        try:
            await self._clock.sleep(min(seconds, LONGEST))
        finally:
            self._resting.discard(chat)

    async def _turn(self, chat: int) -> Rest:
        try:
            rest = await self._run(chat)
        except LeaseLost:
            TURNS.labels("lost").inc()
            logs.event("lease_lost", logs.WARNING, chat=self._chat_name(chat))
        except Exception as error:  # noqa: BLE001 - the work is still in the store, and the poll finds it
            TURNS.labels("failed").inc()
            logs.event("turn_failed", logs.ERROR, chat=self._chat_name(chat), why=error)
            await self._rest(chat, AFTER_FAILURE)
        else:
            TURNS.labels("done").inc()
            return rest
        return Rest()


class HeldLease:
    """The lease of one chat. Every method raises `LeaseLost` when another owner has it.

    `since`, by the monotonic clock (s), is a moment before it was asked for: an owner that was paused meanwhile must
    not believe it to be fresh.
    """

    def __init__(self, store: Store, clock: Clock, lease: Lease, card: Card, since: float) -> None:
        self.card = card
        self._store = store
        self._clock = clock
        self._lease = lease
        self._since = since
        self._performed: list[int] = []
        self._missed: list[int] = []
        self._refused: list[int] = []
        self.ahead = lease.until - timedelta(seconds=SECONDS) - clock.now()
        """How far the clock that replicas share is ahead of this process's."""
        self.gone = False

    @property
    def chat(self) -> int:
        """Whose lease it is."""
        return self._lease.chat

    async def still(self) -> None:
        """Renews the lease if too little of it is left for one more step."""
        now = self._clock.monotonic()
        if now - self._since > RENEW_AFTER:
            self._lease = await self._store.renew(self._lease, SECONDS)
            self._since = now

    def performed(self, row: int, card: Card) -> None:
        """An outbox row is done with, and this is the card now."""
        self._performed.append(row)
        self.card = card.sent(self.card, self._clock.now() + self.ahead)

    def missed(self, row: int, card: Card) -> None:
        """An outbox row is put aside: it may be said when the person is heard of again."""
        self._missed.append(row)
        self.card = replace(card, missed=True)

    def refused(self, row: int) -> None:
        """Telegram could not take an outbox row, once more."""
        self._refused.append(row)

    async def commit(self, turn: Turn) -> Committed:
        """Write a turn and go on under its version of the lease."""
        await self.mark()
        committed = await self._store.commit(self._lease, turn)
        self._lease = committed.lease
        return committed

    async def mark(self) -> None:
        """Mark what became of rows so far."""
        sent = self._sent()
        if sent != Sent():
            await self._store.mark(self._lease, sent, dump_card(self.card))
            for rows in (self._performed, self._missed, self._refused):
                rows.clear()

    async def forget(self) -> int:
        """Delete what is kept of the chat, and the lease with it; how many orders stay as they have no outcome.

        Nothing of it is left in the database's files, as well as can be.
        """
        erased = await self._store.forget(self._lease)
        if erased is None:
            raise LeaseLost("the lease of the chat that was to be forgotten is not held any more")
        self.gone = True
        try:
            await self._store.scrub()
        except StoreError as error:
            logs.event("files_not_scrubbed", logs.ERROR, why=error)
        return erased.unsettled

    async def free(self, tries: int = 0) -> bool:
        """Mark what became of rows and let the chat go, as one that was tried in vain so often. True if more waits."""
        if self.gone:
            return False
        return await self._store.free(self._lease, self._sent(), dump_card(self.card), tries=tries)

    def release(self) -> Release:
        """The lease as it is to be given back, with what became of rows."""
        return Release(self._lease, self._sent(), dump_card(self.card))

    def _sent(self) -> Sent:
        return Sent(tuple(self._performed), tuple(self._missed), tuple(self._refused))

    async def let_go(self, tries: int) -> None:
        """Free the chat after a failure, as well as can be: otherwise the lease ends by itself."""
        try:
            await self.free(tries)
        except StoreError as error:
            logs.event("lease_left_to_end", why=type(error).__name__)
