"""Where the store's work runs: off the event loop, one hop for each transaction.

Owns the threads and the translation of the database library's errors; it never knows what the work is.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError, StatementError

from .engine import CONNECTIONS, in_a_word
from .errors import Unavailable
from .writer import GroupWriter

T = TypeVar("T")
Work = Callable[[Connection], T]


class Writer(Protocol):
    """Runs a transaction that writes, and answers when it is committed."""

    async def run(self, work: Work[T]) -> T:
        """What `work` returned. Raises what it raised; then nothing of it was written."""

    async def close(self) -> None:
        """Finish what is in hand."""


class Pool:
    """Threads, each with a connection and a transaction of its own."""

    def __init__(self, engine: Engine, threads: int) -> None:
        self._engine = engine
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix="store")

    async def run(self, work: Work[T]) -> T:
        """What `work` returned, once it is committed."""
        return await asyncio.get_running_loop().run_in_executor(self._executor, self._transact, work)

    async def close(self) -> None:
        """Finish what is in hand."""
        await asyncio.to_thread(self._executor.shutdown)

    def _transact(self, work: Work[T]) -> T:
        with self._engine.begin() as connection:
            return work(connection)


class Threads:
    """Reads and writes of one database. SQLite has one writer; PostgreSQL as many as connections."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._reader = Pool(engine, CONNECTIONS - 1)
        self._writer: Writer = GroupWriter(engine) if engine.dialect.name == "sqlite" else self._reader
        self._closed = False

    async def read(self, work: Work[T]) -> T:
        """Run `work`, which must not write. Raises what it raises, or `Unavailable`."""
        return await self._run(self._reader, work)

    async def write(self, work: Work[T]) -> T:
        """Run `work` and commit it. Raises what it raises, or `Unavailable`; then nothing of it was written."""
        return await self._run(self._writer, work)

    async def close(self) -> None:
        """Finish what is in hand and let the connections go. A second call does nothing."""
        if not self._closed:
            self._closed = True
            await self._writer.close()
            await self._reader.close()
            self._engine.dispose()

    async def _run(self, where: Writer, work: Work[T]) -> T:
        if self._closed:
            raise Unavailable("the store is closed")
        try:
            return await where.run(work)
        except (SQLAlchemyError, sqlite3.Error) as error:
            raise _translated(error) from error


def _translated(error: SQLAlchemyError | sqlite3.Error) -> BaseException:
    """What the caller reads: a mistake in what it passed stays that, all else is the database's failure."""
    if isinstance(error, StatementError) and not isinstance(error, DBAPIError) and error.orig is not None:
        return error.orig
    return Unavailable(in_a_word(error))
