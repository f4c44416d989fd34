"""The executor: each transaction in a thread, off the event loop; on SQLite one thread writes, by group commit.

Owns the threads and the translation of the database library's errors; it never knows what the work is. Group commit:
the transactions that wait are written together, each in a savepoint, so that one flush to the disk serves them all, and
one that fails is undone alone; one that is alone needs none. Nobody is answered before the commit is on the disk. One
writer serves one event loop.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread, local
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, StatementError

from bot.store.errors import Unavailable

from .engine import CONNECTIONS, failures_of, has_hung_up, in_a_word, is_pooled
from .sql import plainly

T = TypeVar("T")
Work = Callable[[Connection], T]

READERS = 3
"""Threads that read a SQLite file: each more keeps a connection with a cache of its own, and few reads come at once."""

_CHECKPOINTS, _BETWEEN = 100, 0.1
"""How often the log of changes is tried to be emptied, and the seconds between: SQLite waits for no other one."""

_GROUP = 64
_WAITING = 1024


@dataclass(slots=True)
class _Job:
    work: Callable[[Connection], Any]
    future: asyncio.Future[Any]
    result: Any = None
    error: BaseException | None = None

    def answer(self) -> None:
        """Tell the caller, unless it went away. Runs in the event loop."""
        if self.future.done():
            return
        if self.error is None:
            self.future.set_result(self.result)
        else:
            self.future.set_exception(self.error)


class GroupWriter:
    """Writes transactions in the order in which they came, many to a commit."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._queue: SimpleQueue[_Job | None] = SimpleQueue()
        self._room = asyncio.Semaphore(_WAITING)
        self._closed = False
        self._connection: Connection | None = None
        self._thread = Thread(target=self._serve, name="store-writer", daemon=True)
        self._thread.start()

    async def run(self, work: Work[T], *, apart: bool = False) -> T:  # noqa: ARG002 - all that wait are one commit
        """What `work` returned, once it is committed. Raises what it raised, or `Unavailable`; then it is undone."""
        async with self._room:
            if self._closed:
                raise Unavailable("the store is closed")
            job = _Job(work, asyncio.get_running_loop().create_future())
            self._queue.put(job)
            result: T = await job.future
            return result

    async def close(self) -> None:
        """Write what waits, then end the thread."""
        self._closed = True
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)

    def _serve(self) -> None:
        try:
            while (first := self._queue.get()) is not None:
                group, last = self._group(first)
                self._write(group)
                if last:
                    return
        finally:
            if self._connection is not None:
                self._connection.close()

    def _connected(self) -> Connection:
        """The writer's own connection, held for good: to fetch one for each commit costs as much as the commit."""
        if self._connection is None or self._connection.invalidated:
            self._connection = self._engine.connect()
        return self._connection

    def _group(self, first: _Job) -> tuple[list[_Job], bool]:
        group = [first]
        while len(group) < _GROUP:
            try:
                job = self._queue.get_nowait()
            except Empty:
                break
            if job is None:
                return group, True
            group.append(job)
        return group, False

    def _write(self, group: list[_Job]) -> None:
        try:
            connection = self._connected()
            with plainly(connection, "BEGIN IMMEDIATE") as driver:
                if len(group) == 1:
                    _do(connection, group[0])
                else:
                    for job in group:
                        _attempt(connection, driver, job)
        except sqlite3.Error as error:
            _fail(group, Unavailable(f"the database gave up the transaction: {error}"))
        except BaseException as error:  # noqa: BLE001  each caller gets it: the thread must live
            _fail(group, error)
        _answer(group)


def _do(connection: Connection, job: _Job) -> None:
    """Do the one job of a transaction, which fails with it."""
    try:
        job.result = job.work(connection)
    except BaseException as error:
        job.error = error
        raise


def _attempt(connection: Connection, driver: sqlite3.Connection, job: _Job) -> None:
    """Do one job in its savepoint; its failure is its own.

    Where SQLite gave up the whole transaction by itself (the disk is full), the savepoint is gone as well: that error
    is everybody's, and there is no COMMIT that would only seem to work.
    """
    driver.execute("SAVEPOINT job")
    try:
        job.result = job.work(connection)
    except BaseException as error:  # noqa: BLE001  the caller of this job gets it
        job.error = error
        driver.execute("ROLLBACK TO job")
    driver.execute("RELEASE job")


def _fail(group: list[_Job], error: BaseException) -> None:
    for job in group:
        job.error = job.error or error


def _answer(group: list[_Job]) -> None:
    def all_of_them() -> None:
        for job in group:
            job.answer()

    loop = group[0].future.get_loop()
    if not loop.is_closed():
        loop.call_soon_threadsafe(all_of_them)


class Transactions(Protocol):
    """Runs transactions, and answers when they are over: those that write, when they are committed."""

    async def run(self, work: Work[T], *, apart: bool = False) -> T:
        """What `work` returned. Raises what it raised; then nothing of it was written.

        `apart`: each statement of it may be a transaction of its own.
        """

    async def close(self) -> None:
        """Finish what is in hand."""


class Keeping:
    """Threads, each with a connection of its own that it keeps.

    To fetch one from the pool, and to begin and end by SQLAlchemy's events, takes longer than what is read.
    """

    def __init__(self, engine: Engine, threads: int) -> None:
        self._engine = engine
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix="store")
        self._own = local()
        self._opened: list[Connection] = []

    async def close(self) -> None:
        """Finish what is in hand, and let the connections go."""
        await asyncio.to_thread(self._executor.shutdown)
        for connection in self._opened:
            connection.close()

    def _connected(self) -> Connection:
        connection: Connection | None = getattr(self._own, "connection", None)
        if connection is None or connection.invalidated or connection.closed:
            connection = self._own.connection = self._engine.connect()
            self._opened.append(connection)
        return connection

    def _let_go(self, connection: Connection) -> None:
        """Have the next transaction of this thread get another connection."""
        self._opened.remove(connection)
        self._own.connection = None
        connection.invalidate()
        connection.close()


class Readers(Keeping):
    """Threads that read a SQLite file."""

    async def run(self, work: Work[T], *, apart: bool = False) -> T:  # noqa: ARG002 - all see one state
        """What `work` returned; it sees one state of the database."""
        return await asyncio.get_running_loop().run_in_executor(self._executor, self._read, work)

    def _read(self, work: Work[T]) -> T:
        connection = self._connected()
        with plainly(connection, "BEGIN"):
            return work(connection)


class Pool(Keeping):
    """Threads, each with a transaction of its own at a PostgreSQL.

    A statement of which nothing else depends is not told to begin and to end: each word is a way there and back.
    """

    async def run(self, work: Work[T], *, apart: bool = False) -> T:
        """What `work` returned, once it is committed."""
        return await asyncio.get_running_loop().run_in_executor(self._executor, self._transact, work, apart)

    def _transact(self, work: Work[T], apart: bool) -> T:  # noqa: FBT001 - handed through an executor
        connection = self._lively()
        if is_pooled(connection):
            with connection.begin():
                return work(connection)
        driver: Any = connection.connection.driver_connection
        if not driver.autocommit:
            driver.autocommit = True
        try:
            if not apart:
                driver.execute("BEGIN")
            result = work(connection)
            if connection.in_transaction():
                connection.commit()
            else:
                driver.commit()
        except BaseException:
            self._undo(connection, driver)
            raise
        return result

    def _lively(self) -> Connection:
        """This thread's connection, made anew where the server has ended it."""
        connection = self._connected()
        if not connection.invalidated and has_hung_up(connection.connection.driver_connection):
            self._let_go(connection)
            connection = self._connected()
        return connection

    def _undo(self, connection: Connection, driver: Any) -> None:
        """Take back what was not committed; a connection of which that cannot be said is given up."""
        try:
            if not connection.invalidated and connection.in_transaction():
                connection.rollback()
            driver.rollback()
        except failures_of(self._engine):
            self._let_go(connection)


class Threads:
    """Reads and writes of one database. SQLite has one writer; PostgreSQL as many as connections."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        is_file = engine.dialect.name == "sqlite"
        self._reader: Transactions = Readers(engine, READERS) if is_file else Pool(engine, CONNECTIONS - 1)
        self._writer: Transactions = GroupWriter(engine) if is_file else self._reader
        self._failures = failures_of(engine)
        self._closed = False

    async def read(self, work: Work[T]) -> T:
        """Run `work`, which must not write. Raises what it raises, or `Unavailable`."""
        return await self._run(self._reader, work, apart=True)

    async def write(self, work: Work[T], *, apart: bool = False) -> T:
        """Run `work` and commit it. Raises what it raises, or `Unavailable`; then nothing of it was written.

        `apart`: each of its statements may be a transaction of its own, as nothing that follows it depends on it.
        """
        return await self._run(self._writer, work, apart=apart)

    async def scrub(self) -> None:
        """Write SQLite's file anew without what was deleted, and empty its log of changes. Raises `Unavailable`."""
        if self._engine.dialect.name == "sqlite":
            try:
                await asyncio.to_thread(_scrub, self._engine)
            except self._failures as error:
                raise _translated(error) from error

    async def close(self) -> None:
        """Finish what is in hand and let the connections go. A second call does nothing."""
        if not self._closed:
            self._closed = True
            await self._writer.close()
            await self._reader.close()
            self._engine.dispose()

    async def _run(self, where: Transactions, work: Work[T], *, apart: bool) -> T:
        if self._closed:
            raise Unavailable("the store is closed")
        try:
            return await where.run(work, apart=apart)
        except self._failures as error:
            raise _translated(error) from error


def _scrub(engine: Engine) -> None:
    """Outside of any transaction, while others read and wait to write. What reads an old state is waited for."""
    pooled = engine.raw_connection()
    try:
        driver = pooled.driver_connection
        assert driver is not None  # noqa: S101 - it is open
        driver.execute("VACUUM")
        for _ in range(_CHECKPOINTS):
            busy, _, _ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if not busy:
                return
            time.sleep(_BETWEEN)
        raise Unavailable("somebody reads for so long that the log of changes cannot be emptied")
    finally:
        pooled.close()


def _translated(error: Exception) -> BaseException:
    """What the caller reads: a mistake in what it passed stays that, all else is the database's failure."""
    if isinstance(error, StatementError) and not isinstance(error, DBAPIError) and error.orig is not None:
        return error.orig
    return Unavailable(in_a_word(error))
