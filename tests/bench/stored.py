"""What it costs to have many conversations in the database: the start, the memory, a turn.

Owns the copies: they are those of patients who really booked, under other chats.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bot.store import migrate
from tests.bench.compare import Lengths, at_work, ours, stand_in
from tests.bench.loads import Phase, few, phase
from tests.bench.meter import process
from tests.bench.patients import Crowd

FIRST_COPY = 50_000_000
AT_FIRST = 100
BOOKINGS = 15


@dataclass(frozen=True, slots=True)
class Kept:
    """So many conversations: seconds from the start to the first card, memory in bytes, milliseconds of a turn."""

    conversations: int
    first_answer: float
    rss: int
    median: float


async def stored(folder: Path, lengths: Lengths) -> list[Kept]:
    """With a hundred conversations, and with as many as are wanted."""
    file = folder / "stored.db"
    migrate(f"sqlite:///{file}")
    async with stand_in() as (chat, crowd):
        arguments = ours(chat, crowd, f"sqlite:///{file}")
        async with at_work(chat, crowd, "tests.bench.bot_ours", arguments, folder / "stored.log"):
            await few(Phase(), crowd, AT_FIRST)
        again = ours(chat, crowd, f"sqlite:///{file}", patients=0)
        some = await _with(file, crowd, again, folder)
        _copy(file, lengths.stored)
        return [some, await _with(file, crowd, again, folder)]


async def _with(file: Path, crowd: Crowd, arguments: list[str], folder: Path) -> Kept:
    """Somebody taps before the bot is there."""
    patient = crowd.next()
    began = time.perf_counter()
    waiting = asyncio.create_task(patient.step())
    await asyncio.sleep(0)
    async with process("tests.bench.bot_ours", arguments, folder / "again.log") as bot:
        await waiting
        first_answer = time.perf_counter() - began
        await crowd.quiet()
        async with phase(bot) as made:
            await few(made, crowd, BOOKINGS, at_once=1)
    with closing(sqlite3.connect(file)) as database:
        (count,) = database.execute("SELECT count(*) FROM conversations").fetchone()
    return Kept(count, first_answer, made.rss, made.median)


def _copy(file: Path, wanted: int) -> None:
    """Copies of a conversation, with an arrival and a message each that were handled."""
    with closing(sqlite3.connect(file)) as database:
        for table, fresh in (
            ("conversations", {"chat": "n"}),
            ("inbox", {"id": "n", "key": "'copy:' || n", "chat": "n"}),
            ("outbox", {"id": "n", "chat": "n"}),
        ):
            columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
            values = ", ".join(fresh.get(column, column) for column in columns)
            database.execute(
                f"WITH RECURSIVE numbers(n) AS (SELECT {FIRST_COPY} UNION ALL SELECT n + 1 FROM numbers WHERE "  # noqa: S608 - our own words
                f"n < {FIRST_COPY + wanted - AT_FIRST - 1}) INSERT INTO {table} ({', '.join(columns)}) SELECT {values} "
                f"FROM numbers, (SELECT * FROM {table} LIMIT 1)"
            )
        database.commit()
