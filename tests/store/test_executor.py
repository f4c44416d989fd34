"""Transactions that wait are written together; one that fails is undone alone; nobody is told too early."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import Connection, Engine, event, insert, select

from bot.store.database.engine import open_engine
from bot.store.database.executor import Threads
from bot.store.errors import Unavailable
from bot.store.schema import tasks

DUE = datetime(2026, 12, 1, tzinfo=UTC)
Work = Callable[[Connection], str]


@pytest.fixture
def engine(sqlite_url: str) -> Engine:
    return open_engine(sqlite_url)


@pytest.fixture
async def threads(engine: Engine) -> AsyncIterator[Threads]:
    opened = Threads(engine)
    yield opened
    await opened.close()


def writes(key: str) -> Work:
    def work(connection: Connection) -> str:
        connection.execute(insert(tasks), {"key": key, "name": "n", "due_at": DUE, "body": ""})
        return key

    return work


def fails_after(work: Work) -> Work:
    def failing(connection: Connection) -> str:
        work(connection)
        raise ZeroDivisionError("on purpose")

    return failing


def loses_the_transaction(connection: Connection) -> str:
    """As SQLite does when the disk is full: the transaction is undone, and the statement fails."""
    connection.exec_driver_sql("ROLLBACK")
    raise OSError("the disk is full")


async def kept(threads: Threads) -> list[str]:
    return await threads.read(lambda connection: list(connection.execute(select(tasks.c.key)).scalars()))


async def together(threads: Threads, *works: Work) -> list[str | BaseException]:
    """Everything that `works` gave or raised, when all waited while the writer was busy with something else."""
    busy, go_on = Event(), Event()

    def hold(_: Connection) -> str:
        busy.set()
        assert go_on.wait(10)
        return "held"

    first = asyncio.create_task(threads.write(hold))
    with ThreadPoolExecutor(1) as waiter:
        assert await asyncio.get_running_loop().run_in_executor(waiter, busy.wait, 10)
    others = [asyncio.create_task(threads.write(work)) for work in works]
    await asyncio.sleep(0)
    go_on.set()
    await first
    return await asyncio.gather(*others, return_exceptions=True)


async def test_those_that_wait_share_one_commit(engine: Engine, threads: Threads) -> None:
    said: list[str] = []
    event.listen(engine, "connect", lambda bare, _: bare.set_trace_callback(said.append))
    keys = [f"{number}" for number in range(20)]
    assert await together(threads, *(writes(key) for key in keys)) == keys
    assert said.count("COMMIT") == 2
    assert sorted(await kept(threads), key=int) == keys


async def test_one_that_fails_is_undone_alone(threads: Threads) -> None:
    works = [writes(f"{number}") for number in range(9)]
    results = await together(threads, *works[:4], fails_after(writes("never")), *works[4:])
    assert isinstance(results.pop(4), ZeroDivisionError)
    assert results == [f"{number}" for number in range(9)]
    assert sorted(await kept(threads)) == results


async def test_an_error_of_the_database_is_told_in_the_stores_words_and_without_parameters(threads: Threads) -> None:
    await threads.write(writes("same"))
    results = await together(threads, writes("a"), writes("same"), writes("b"))
    assert [results[0], results[2]] == ["a", "b"]
    assert isinstance(results[1], Unavailable)
    assert str(results[1]) == "UNIQUE constraint failed: tasks.key"
    assert "same" not in str(results[1].__cause__)


async def test_nobody_is_told_that_it_is_written_when_the_transaction_was_lost(threads: Threads) -> None:
    results = await together(threads, writes("before"), loses_the_transaction, writes("after"))
    assert [type(result) for result in results] == [Unavailable, OSError, Unavailable]
    assert await kept(threads) == []
    assert await threads.write(writes("next")) == "next"


async def test_a_caller_that_went_away_does_not_hold_up_the_others(threads: Threads) -> None:
    gone = asyncio.create_task(threads.write(writes("gone")))
    await asyncio.sleep(0)
    gone.cancel()
    assert await threads.write(writes("here")) == "here"
    assert gone.cancelled()


async def test_closing_writes_what_waits_and_refuses_what_comes_later(engine: Engine) -> None:
    threads = Threads(engine)
    waiting = [asyncio.create_task(threads.write(writes(f"{number}"))) for number in range(5)]
    await asyncio.sleep(0)
    await threads.close()
    assert await asyncio.gather(*waiting) == [f"{number}" for number in range(5)]
    await threads.close()
    with pytest.raises(Unavailable):
        await threads.write(writes("late"))


async def test_a_transaction_that_writes_keeps_others_out_from_its_first_statement(
    file: Path, threads: Threads
) -> None:
    def reads_first(connection: Connection) -> str:
        found = connection.execute(select(tasks.c.key)).scalars().all()
        with (
            closing(sqlite3.connect(file, timeout=0)) as other,
            pytest.raises(sqlite3.OperationalError, match="locked"),
        ):
            other.execute("BEGIN IMMEDIATE")
        connection.execute(insert(tasks), {"key": f"{len(found)}", "name": "n", "due_at": DUE, "body": ""})
        return "written"

    assert await threads.write(reads_first) == "written"
    assert await kept(threads) == ["0"]
