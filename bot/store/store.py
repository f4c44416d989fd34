"""The durable state, as the rest of the product sees it.

Owns nothing but the hop: each method is one transaction, run in a thread, and answered when it is on the disk. The SQL
is next door, by subject. One store serves one event loop.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection, Engine, select

from . import accepting, accounts, leasing, ledger, purging, scheduling, turns
from .engine import open_engine
from .migrations import require_current
from .records import (
    Arrival,
    Attempt,
    AttemptStatus,
    Committed,
    Lease,
    Link,
    Loaded,
    NewTask,
    OutboxRow,
    StoredSession,
    Task,
    Turn,
)
from .threads import Threads

_PURGE_ROUNDS = 10_000


class Store:
    """One database. Every method may raise `Unavailable`; what else it raises is said there."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime]) -> None:
        self._threads = Threads(engine)
        self._clock = clock

    @classmethod
    def open(cls, url: str, clock: Callable[[], datetime]) -> Store:
        """The store at this URL, which `migrate` has prepared. `clock` gives aware UTC instants, from any thread.

        Blocks for a moment, so call it before the bot serves. Raises `UnusableDatabase`, `Unavailable`.
        """
        engine = open_engine(url)
        try:
            require_current(engine)
        except BaseException:
            engine.dispose()
            raise
        return cls(engine, clock)

    async def close(self) -> None:
        """Finish what is in hand, and let the database go."""
        await self._threads.close()

    async def ping(self) -> None:
        """Returns if the database answers."""
        await self._threads.read(lambda connection: connection.execute(select(1)).scalar_one())

    async def accept(self, arrivals: Sequence[Arrival]) -> frozenset[int]:
        """Insert those not seen before, and return their chats. When it returns, they survive any crash."""
        return await self._threads.write(lambda connection: accepting.accept(connection, arrivals, self._clock()))

    async def waiting_chats(self, limit: int) -> tuple[int, ...]:
        """Chats with inbox or outbox rows to handle whose lease is free, oldest first."""
        return await self._threads.read(lambda connection: accepting.waiting_chats(connection, self._clock(), limit))

    async def lease(self, chat: int, owner: str, seconds: float) -> Loaded | None:
        """Take the chat's lease and load it, or None while it is held, be it by the same owner."""

        def work(connection: Connection) -> Loaded | None:
            now = self._clock()
            return leasing.take(connection, chat, owner, now, now + timedelta(seconds=seconds))

        return await self._threads.write(work)

    async def renew(self, lease: Lease, seconds: float) -> Lease:
        """Hold the lease for so long from now. Raises `LeaseLost`."""
        return await self._threads.write(
            lambda connection: leasing.renew(connection, lease, self._clock() + timedelta(seconds=seconds))
        )

    async def commit(self, lease: Lease, turn: Turn) -> Committed:
        """Write a turn whole. Raises `LeaseLost`, `DuplicateAttempt`; then nothing of it was written."""
        return await self._threads.write(lambda connection: turns.commit(connection, lease, turn, self._clock()))

    async def mark(self, lease: Lease, performed: Sequence[int], card: str) -> None:
        """Mark outbox rows done, save the card and keep the lease. Raises `LeaseLost`."""
        await self._threads.write(lambda connection: turns.mark(connection, lease, performed, card, self._clock()))

    async def free(self, lease: Lease, performed: Sequence[int], card: str) -> bool:
        """Mark outbox rows done, save the card and free the lease. True if more is waiting. Raises `LeaseLost`."""
        return await self._threads.write(
            lambda connection: turns.free(connection, lease, performed, card, self._clock())
        )

    async def attempt(self, attempt: int) -> Attempt:
        """One row of the ledger. Raises `UnknownRow`."""
        return await self._threads.read(lambda connection: ledger.find(connection, attempt))

    async def start_attempt(self, attempt: int, owner: str, send_by: datetime) -> bool:
        """Claim a READY attempt in a commit of its own; False if it is not READY (any more)."""
        return await self._threads.write(
            lambda connection: ledger.start(connection, attempt, owner, send_by, self._clock())
        )

    async def settle_attempt(
        self,
        attempt: int,
        expected: AttemptStatus,
        status: AttemptStatus,
        *,
        arrivals: Sequence[Arrival] = (),
        look_at: datetime | None = None,
        result: str | None = None,
    ) -> bool:
        """Move an attempt with the news for its chat, or False if it moved meanwhile. Raises `ForbiddenTransition`.

        UNKNOWN to UNKNOWN counts one more look and sets the next. A result that is not given leaves the one there.
        """
        return await self._threads.write(
            lambda connection: _settle(
                connection, attempt, (expected, status), arrivals, _given(look_at, result), self._clock()
            )
        )

    async def open_attempts(self, now: datetime, limit: int) -> tuple[Attempt, ...]:
        """Attempts that are READY, STARTED with `send_by` past, or UNKNOWN with `look_at` past or not set."""
        return await self._threads.read(lambda connection: ledger.due(connection, now, limit))

    async def claim_task(self, owner: str, now: datetime, seconds: float) -> Task | None:
        """Claim the task that has been due longest, exactly one owner each; a claim that ran out is free again."""
        until = now + timedelta(seconds=seconds)
        return await self._threads.write(lambda connection: scheduling.claim(connection, owner, now, until))

    async def finish_task(self, task: int, owner: str, *, next_task: NewTask | None = None) -> bool:
        """Mark a claimed task done, with the one that follows it; False if the claim was lost."""

        def work(connection: Connection) -> bool:
            if not scheduling.finish(connection, task, owner, self._clock()):
                return False
            scheduling.add(connection, () if next_task is None else (next_task,))
            return True

        return await self._threads.write(work)

    async def add_tasks(self, tasks: Sequence[NewTask]) -> None:
        """Write tasks not known before."""
        await self._threads.write(lambda connection: scheduling.add(connection, tasks))

    async def put_link(self, link: Link) -> None:
        """Keep a new sign-in link."""
        await self._threads.write(lambda connection: accounts.put_link(connection, link, self._clock()))

    async def link(self, digest: str) -> Link | None:
        """The link with this token hash."""
        return await self._threads.read(lambda connection: accounts.link(connection, digest))

    async def fail_link(self, digest: str) -> int:
        """Count a failed try and return how many there were. Raises `UnknownRow`."""
        return await self._threads.write(lambda connection: accounts.fail_link(connection, digest))

    async def spend_link(self, digest: str, session: StoredSession, arrivals: Sequence[Arrival]) -> bool:
        """Spend the link, keep the session and tell the chat, all or nothing; False if it is not fresh any more."""
        return await self._threads.write(
            lambda connection: _spend(connection, digest, session, arrivals, self._clock())
        )

    async def put_session(self, session: StoredSession) -> None:
        """Keep or replace the session of this user and role."""
        await self._threads.write(lambda connection: accounts.put_session(connection, session))

    async def session(self, user: int, role: str) -> StoredSession | None:
        """The session of this user and role, whether or not it is past its end."""
        return await self._threads.read(lambda connection: accounts.session(connection, user, role))

    async def drop_session(self, user: int, role: str) -> None:
        """Forget the session of this user and role."""
        await self._threads.write(lambda connection: accounts.drop_session(connection, user, role))

    async def outbox_of(self, chat: int) -> tuple[OutboxRow, ...]:
        """Rows of this chat that are not done, in order."""
        return await self._threads.read(lambda connection: leasing.waiting_outbox(connection, chat))

    async def purge(self, now: datetime) -> int:
        """Delete what retention says is over, and return how many rows went. Many small transactions, not one."""
        gone = 0
        for statement in purging.deletes(now):
            for _ in range(_PURGE_ROUNDS):
                some = await self._threads.write(partial(purging.run, statement))
                gone += some
                if some < purging.AT_ONCE:
                    break
        return gone


def _settle(
    connection: Connection,
    attempt: int,
    step: tuple[AttemptStatus, AttemptStatus],
    news: Sequence[Arrival],
    given: dict[str, datetime | str | None],
    now: datetime,
) -> bool:
    if not ledger.settle(connection, attempt, step, given, now):
        return False
    accepting.accept(connection, news, now)
    return True


def _given(look_at: datetime | None, result: str | None) -> dict[str, datetime | str | None]:
    return {"look_at": look_at} | ({} if result is None else {"result": result})


def _spend(connection: Connection, digest: str, session: StoredSession, news: Sequence[Arrival], now: datetime) -> bool:
    if not accounts.spend_link(connection, digest, now):
        return False
    accounts.put_session(connection, session)
    accepting.accept(connection, news, now)
    return True
