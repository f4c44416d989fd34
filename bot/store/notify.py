"""LISTEN and NOTIFY: replicas on PostgreSQL tell each other which chats have something new.

A SQLite file has one process, which wakes its lanes itself. A notification may be lost while the listener's connection
is made anew: the inbox is the truth, and the lanes look there from time to time as well.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, bindparam, func, select

from bot import logs

from .engine import LIVELY

if TYPE_CHECKING:
    from psycopg import AsyncConnection

_CHANNEL = "clinic_bot_inbox"
_CHATS_A_WORD = 300  # a payload holds 8000 bytes, an id 20
_FIRST_PAUSE = 0.1
_LONGEST_PAUSE = 5.0
_PROBE_SECONDS = 30.0

_notify = select(func.pg_notify(_CHANNEL, bindparam("word")))


def announce(connection: Connection, sender: str, chats: frozenset[int]) -> None:
    """Notifies the other replicas of these chats when this transaction is committed. PostgreSQL only."""
    numbers = sorted(chats)
    for start in range(0, len(numbers), _CHATS_A_WORD):
        word = ",".join(map(str, numbers[start : start + _CHATS_A_WORD]))
        connection.execute(_notify, {"word": f"{sender}:{word}"})


async def listen(engine: Engine, receiver: str) -> AsyncGenerator[int]:
    """Yields the chats that other replicas announce, for ever.

    Holds a connection of its own, and makes it anew when it is lost: after 0.1 s at first, after 5 s at most.
    """
    import psycopg  # noqa: PLC0415 - a SQLite file does without, and starts faster

    pause = 0.0
    while True:
        try:
            async with await _connect(engine) as connection, aclosing(_words(connection)) as words:
                await connection.execute(f"LISTEN {_CHANNEL}")
                logs.event("listening")
                pause = 0.0
                async for word in words:
                    for chat in _chats(word, receiver):
                        yield chat
        except psycopg.Error as error:
            pause = min(max(_FIRST_PAUSE, pause * 2), _LONGEST_PAUSE)
            logs.event("listening_lost", logs.WARNING, again_in=round(pause, 1), why=type(error).__name__)
        await asyncio.sleep(pause)


async def _connect(engine: Engine) -> AsyncConnection[Any]:
    from psycopg import AsyncConnection  # noqa: PLC0415

    _, options = engine.dialect.create_connect_args(engine.url)
    return await AsyncConnection.connect(**{**LIVELY, **options}, autocommit=True)


async def _words(connection: AsyncConnection[Any]) -> AsyncGenerator[str]:
    """Yields what is said on the channel. Raises `psycopg.Error` when the connection is lost, a silent one too."""
    while True:
        async for notice in connection.notifies(timeout=_PROBE_SECONDS):
            yield notice.payload
        await connection.execute("SELECT 1")


def _chats(word: str, receiver: str) -> list[int]:
    """The chats of a word; none of what the receiver said itself, nor of what is no word of ours."""
    sender, _, chats = word.partition(":")
    if sender == receiver:
        return []
    try:
        return [int(chat) for chat in chats.split(",")]
    except ValueError:
        logs.event("word_unreadable", logs.WARNING, letters=len(word))
        return []
