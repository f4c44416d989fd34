"""The store: the durable state as the rest of the product sees it, a transaction for each method.

A transaction runs in a thread and is answered once it is on the disk; its SQL is in the module of its subject.
"""

from __future__ import annotations

import secrets
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing, suppress
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Self

from sqlalchemy import Connection, Engine, select

from bot import logs

from . import attempts, audit, retention, tasks
from .chats import chat as chats
from .chats import heard
from .database import notify
from .database.engine import is_pooled, open_engine
from .database.executor import Threads
from .database.sql import NOW, Now, sqlites_clock
from .errors import LeaseLost
from .migrations import require_current, require_version
from .rates import Rates
from .records import (
    Arrival,
    AttemptStatus,
    AuditHead,
    AuditRow,
    Committed,
    Lease,
    Loaded,
    OutboxRow,
    Releases,
    Result,
    Sent,
    Taking,
    Turn,
)
from .sign_ins import SignIns
from .watches import Watchers

if TYPE_CHECKING:
    from .chats.joined import Joined

_PURGE_ROUNDS = 10_000

LOOK_EVERY = 0.5
"""Seconds between two looks for news of other replicas, where no word of them gets through."""

DEAF = "no notification gets through, so replicas look for each other's news twice a second"


class Store(SignIns, Rates, attempts.Attempts, tasks.DueWork, Watchers):
    """One database. Every method may raise `Unavailable`; what else it raises is said there.

    Leases, claims of tasks, links and retention go by one clock, the database's, unless a test gives its own. A `now`
    that a method takes is the caller's: it only says what is due.
    """

    def __init__(self, engine: Engine, clock: Callable[[], datetime] | None = None, audit_key: bytes = b"") -> None:
        self._audit_key = audit_key
        self._engine = engine
        self._threads = Threads(engine)
        self._clock = clock
        self._orders = retention.OrderCount()
        self.has_replicas = engine.dialect.name == "postgresql"
        self._name = secrets.token_hex(6)
        self._joined = _joined() if self.has_replicas else None

    @classmethod
    def open(cls, url: str, clock: Callable[[], datetime] | None = None, audit_key: bytes = b"") -> Self:
        """The store at this URL, which `migrate` has prepared. A `clock` gives aware UTC instants, from any thread.

        `audit_key` seals the audit trail. Blocks for a moment, so call it before the bot serves. Raises
        `UnusableDatabase`, `Unavailable`.
        """
        engine = open_engine(url)
        try:
            require_current(engine)
        except BaseException:
            engine.dispose()
            raise
        return cls(engine, clock, audit_key)

    async def close(self) -> None:
        """Finish what is in hand, and let the database go. Nobody outside knows the threads that do the work."""
        await self._threads.close()

    async def ping(self) -> None:
        """Asks the database for nothing, and returns if it answers."""
        await self._threads.read(lambda connection: connection.execute(select(1)).scalar_one())

    async def check_version(self) -> None:
        """Raises `NotMigrated` or `NewerDatabase` where the database is not at this version any more."""
        await self._threads.read(require_version)

    async def now(self) -> datetime:
        """Reads the clock by which leases run out: the database's, or the test's."""
        if not self.has_replicas:
            return self._now() or sqlites_clock()
        return await self._threads.read(lambda sql: sql.execute(select(NOW), {"now": self._now()}).scalar_one())

    async def wakeups(self) -> AsyncGenerator[int]:
        """Chats that got something new from another process, as long as it is iterated. Never raises `Unavailable`.

        PostgreSQL only: a SQLite file has one process, and nothing comes. A word that is lost while the connection is
        made anew does not come again, so `waiting_chats` has to be asked from time to time as well. Where no word gets
        through at all, that is done here.
        """
        if not self.has_replicas:
            return
        try:
            async with aclosing(notify.listen(self._engine, self._name, self._speak)) as words:
                async for chat in words:
                    yield chat
        except notify.Unheard:
            logs.event("not_listening", logs.WARNING, why=DEAF, looking_every=LOOK_EVERY)
        async with aclosing(notify.look(partial(self.waiting_chats, 1), LOOK_EVERY)) as found:
            async for chat in found:
                yield chat

    async def pooling(self) -> str:
        """What is to be said of a pooler between here and the database; nothing where there is none."""
        if not self.has_replicas or not await self._threads.read(is_pooled):
            return ""
        return "behind a pooler" if await notify.hears(self._engine, self._speak) else f"behind a pooler: {DEAF}"

    async def _speak(self, channel: str) -> None:
        await self._threads.write(lambda connection: notify.speak(connection, channel))

    async def accept(self, arrivals: Sequence[Arrival]) -> frozenset[int]:
        """Insert those not seen before, and return their chats. When it returns, they survive any crash."""
        if self._joined and len(arrivals) == 1:
            return await self._accept_one(self._joined, arrivals[0])
        return await self._threads.write(lambda connection: self._accept(connection, arrivals))

    async def accept_and_lease(self, arrivals: Sequence[Arrival], taking: Taking) -> frozenset[int]:
        """Like `accept`, and takes the leases of those chats that were reached, and are to be taken.

        On PostgreSQL only of one that an arrival alone has reached.
        """
        if self._joined and len(arrivals) == 1:
            return await self._accept_one(self._joined, arrivals[0], taking)

        def work(connection: Connection) -> frozenset[int]:
            self._release(connection, taking.after)
            return self._accept(connection, arrivals, taking)

        return await self._threads.write(work)

    async def _accept_one(self, joined: Joined, arrival: Arrival, taking: Taking | None = None) -> frozenset[int]:
        is_new = await self._threads.write(
            lambda connection: joined.accept(connection, arrival, self._name, self._now(), taking), apart=True
        )
        return frozenset({arrival.chat} if is_new else ())

    async def since_last_arrival(self, prefix: str) -> float:
        """Seconds (s) since an arrival came in whose key begins like this; infinite where there is none."""
        return await self._threads.read(lambda connection: heard.since_last(connection, prefix, self._now()))

    async def since_return(self, prefix: str, quiet: float, within: float) -> tuple[float, int] | None:
        """Since when (s) and which number such arrivals come in again, after a silence that ended `within` (s)."""
        return await self._threads.read(lambda sql: heard.since_return(sql, prefix, quiet, within, self._now()))

    async def since_first(self, chat: int, prefix: str, number: int) -> float:
        """Seconds (s) since the chat's first such arrival of this number or a higher one; 0 without one."""
        return await self._threads.read(lambda sql: heard.since_first(sql, chat, prefix, number, self._now()))

    async def waiting_chats(self, limit: int) -> tuple[int, ...]:
        """Chats with inbox or outbox rows to handle whose lease is free, oldest first."""
        return await self._threads.read(lambda connection: chats.waiting_chats(connection, self._now(), limit))

    async def lag(self) -> float:
        """Seconds (s) that the oldest arrival has waited which a lane could handle; 0 when none waits."""
        return (await self._threads.read(lambda connection: chats.lag(connection, self._now()))).total_seconds()

    async def figures(self) -> retention.Figures:
        """What waits, and how much there is of everything that is measured."""
        now = await self.now()
        return await self._threads.read(lambda connection: retention.count(connection, now, self._orders))

    async def lease(self, chat: int, owner: str, seconds: float, after: Releases = ()) -> Loaded | None:
        """Takes the chat's lease for `seconds` (s), `after` these releases; None while anybody, even it, holds it."""

        def work(connection: Connection) -> Loaded | None:
            self._release(connection, after)
            return chats.take(connection, chat, owner, self._now(), seconds)

        return await self._threads.write(work)

    async def release(self, releases: Releases) -> None:
        """Give leases back as `free` does; one that is lost already stays as it is."""
        await self._threads.write(lambda connection: self._release(connection, releases))

    def _release(self, connection: Connection, releases: Releases) -> None:
        for one in releases:
            with suppress(LeaseLost):  # before anything of it is written
                chats.free(connection, one.lease, one.sent, one.card, self._now(), one.tries)

    async def renew(self, lease: Lease, seconds: float) -> Lease:
        """Extends the lease to now + `seconds` (s). Raises `LeaseLost` when another owner took the chat over."""
        return await self._threads.write(
            lambda connection: chats.renew(connection, lease, self._now(), seconds), apart=True
        )

    async def commit(self, lease: Lease, turn: Turn) -> Committed:
        """Write a turn whole. Raises `LeaseLost`, `DuplicateAttempt`; then nothing of it was written."""
        joined = self._joined
        if joined and joined.fits(turn):
            return await self._threads.write(
                lambda connection: joined.commit(connection, lease, turn, self._now()), apart=True
            )
        return await self._threads.write(
            lambda connection: chats.commit(connection, lease, turn, self._now(), self._audit_key)
        )

    async def mark(self, lease: Lease, sent: Sent | Sequence[int], card: str) -> None:
        """Mark what became of outbox rows (ids: performed), save the card and keep the lease. Raises `LeaseLost`."""
        became = sent if isinstance(sent, Sent) else Sent(tuple(sent))
        await self._threads.write(lambda connection: chats.mark(connection, lease, became, card, self._now()))

    async def free(self, lease: Lease, sent: Sent | Sequence[int], card: str, *, tries: int = 0) -> bool:
        """Mark outbox rows like `mark`, save the card and free the lease. True if more is waiting.

        `tries` is how often the chat counts as tried in vain. Raises `LeaseLost`.
        """
        became = sent if isinstance(sent, Sent) else Sent(tuple(sent))
        at_once = self._joined is not None and not (became.missed or became.refused)
        free = self._joined.free if self._joined is not None and at_once else chats.free
        return await self._threads.write(
            lambda connection: free(connection, lease, became, card, self._now(), tries), apart=at_once
        )

    async def missed(self, chat: int) -> tuple[OutboxRow, ...]:
        """The chat's messages that were put aside, oldest first."""
        return await self._threads.read(lambda connection: chats.missed(connection, chat))

    async def waits(self, chat: int, beginning: str) -> bool:
        """Whether an arrival waits in this chat whose key begins like this."""
        return await self._threads.read(lambda connection: chats.waits(connection, chat, beginning))

    async def settle_attempt(  # noqa: PLR0913 - what goes with a step
        self,
        attempt: int,
        expected: AttemptStatus,
        status: AttemptStatus,
        *,
        arrivals: Sequence[Arrival] = (),
        look_in: float | None = None,
        result: Result | str | None = None,
        by: str | None = None,
        taking: Taking | None = None,
    ) -> bool:
        """Move an attempt with the news for its chat, or False if it moved meanwhile. Raises `ForbiddenTransition`.

        With the news, leases are taken as `accept_and_lease` does.

        A step from UNKNOWN counts one more look. `look_in` (s) sets the next; without it there is none. A result that
        is not given leaves the one there. `by`: only while this claim of a look holds, and never to what another
        attempt has booked.
        """
        changes = attempts.Changes(look_in, Result(result, None) if isinstance(result, str) else result, by)

        def work(connection: Connection) -> bool:
            self._release(connection, taking.after if taking else ())
            if not attempts.settle(connection, attempt, (expected, status), changes, self._now()):
                return False
            if changes.result and changes.result.plan:
                tasks.replan(connection, changes.result.plan, self._now())
            self._accept(connection, arrivals, taking)
            return True

        return await self._threads.write(work)

    async def bring_near(self) -> None:
        """Bring near what lies further ahead than it can have been meant to, as the clock was set back meanwhile."""
        await self._threads.write(lambda connection: tasks.bring_near(connection, self._now()))

    async def mind_clock(self, back: float) -> float:
        """Note what the clock of this store shows; seconds (s) by which it was set back, 0 if it was not.

        Then what is to come later comes so much earlier, once, whichever replica is first. `back` is what this process
        has seen of it, which is all that counts on SQLite, where nothing is noted: a note is a write.
        """
        if not self.has_replicas and not back:
            return 0.0
        if not self.has_replicas:
            return await self._threads.write(lambda connection: tasks.bring_forward(connection, back, self._now()))
        return await self._threads.write(lambda connection: tasks.mind_clock(connection, back, self._now()))

    async def state(self, chat: int) -> str | None:
        """The chat's conversation as the last turn left it."""
        return await self._threads.read(lambda connection: chats.state(connection, chat))

    async def outbox_of(self, chat: int) -> tuple[OutboxRow, ...]:
        """Rows of this chat that are not done, in order."""
        return await self._threads.read(lambda connection: chats.waiting_outbox(connection, chat))

    async def audit_head(self, at: int | None = None) -> AuditHead:
        """The end of the audit trail, or what it was `at` this count of rows."""
        return await self._threads.read(lambda connection: audit.newest(connection, at))

    async def audit_fault(self, kept: AuditHead | None = None) -> audit.Fault | None:
        """The first place where the audit trail is broken; `kept` is an end of it that was noted elsewhere."""
        return await self._threads.read(lambda connection: audit.fault(connection, self._audit_key, kept))

    async def audit_rows(self, since: str | None = None, until: str | None = None) -> tuple[AuditRow, ...]:
        """The rows of the audit trail of this time (ISO, UTC; the end excluded)."""
        return await self._threads.read(lambda connection: tuple(audit.rows(connection, since, until)))

    async def purge(self, now: datetime) -> int:
        """Delete what retention says is over, and return how many rows went. Many small transactions, not one."""
        gone = 0
        for statement in retention.deletes(now):
            for _ in range(_PURGE_ROUNDS):
                some = await self._threads.write(partial(retention.run, statement))
                gone += some
                if some < retention.AT_ONCE:
                    break
        return gone

    def _now(self) -> Now:
        return None if self._clock is None else self._clock()

    def _accept(
        self, connection: Connection, arrivals: Sequence[Arrival], taking: Taking | None = None
    ) -> frozenset[int]:
        """No lease is taken where there are replicas: one that is held up amid this must keep nobody from any chat."""
        reached = chats.accept(connection, arrivals, self._now())
        if self.has_replicas:
            notify.announce(connection, self._name, reached)
        elif taking is not None:
            taken = (
                (chat, chats.take(connection, chat, taking.owner, self._now(), taking.seconds))
                for chat in reached.intersection(taking.idle)
            )
            taking.had.update((chat, loaded) for chat, loaded in taken if loaded)
        return reached


def _joined() -> Joined:
    from .chats.joined import Joined  # noqa: PLC0415 - a SQLite file does without, and starts faster

    return Joined()
