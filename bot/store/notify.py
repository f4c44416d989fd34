"""Notifications between replicas that a chat has something new.

Owns LISTEN and NOTIFY, on PostgreSQL; a SQLite file has one process, which wakes its lanes itself. A word may be lost
(the listener's connection was away): the inbox is the truth, and whoever listens looks there from time to time as well.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

import psycopg
from sqlalchemy import Connection, Engine, bindparam, func, select

from .engine import LIVELY

_CHANNEL = "clinic_bot_inbox"
_CHATS_A_WORD = 300  # a payload holds 8000 bytes, an id 20
_FIRST_PAUSE = 0.1
_LONGEST_PAUSE = 5.0
_PROBE_SECONDS = 30.0

_notify = select(func.pg_notify(_CHANNEL, bindparam("word")))

log = logging.getLogger(__name__)


def announce(connection: Connection, sender: str, chats: frozenset[int]) -> None:
    """Tell the other replicas about these chats, if and when this transaction is committed."""
    if connection.dialect.name != "postgresql":
        return
    numbers = sorted(chats)
    for start in range(0, len(numbers), _CHATS_A_WORD):
        word = ",".join(map(str, numbers[start : start + _CHATS_A_WORD]))
        connection.execute(_notify, {"word": f"{sender}:{word}"})


async def listen(engine: Engine, receiver: str) -> AsyncGenerator[int]:
    """The chats that others announce, for ever, on a connection of its own that is made anew when it is lost."""
    pause = 0.0
    while True:
        try:
            async with await _connect(engine) as connection, aclosing(_words(connection)) as words:
                await connection.execute(f"LISTEN {_CHANNEL}")
                log.info("event=listening")
                pause = 0.0
                async for word in words:
                    for chat in _chats(word, receiver):
                        yield chat
        except psycopg.Error as error:
            pause = min(max(_FIRST_PAUSE, pause * 2), _LONGEST_PAUSE)
            log.warning("event=listening_lost again_in=%.1f why=%s", pause, type(error).__name__)
        await asyncio.sleep(pause)


async def _connect(engine: Engine) -> psycopg.AsyncConnection[Any]:
    _, options = engine.dialect.create_connect_args(engine.url)
    return await psycopg.AsyncConnection.connect(**{**LIVELY, **options}, autocommit=True)


async def _words(connection: psycopg.AsyncConnection[Any]) -> AsyncGenerator[str]:
    """What is said on the channel. Raises `psycopg.Error` when the connection is lost, a silent one soon as well."""
    while True:
        async for notice in connection.notifies(timeout=_PROBE_SECONDS):
            yield notice.payload
        await connection.execute("SELECT 1")


def _chats(word: str, receiver: str) -> list[int]:
    """The chats of a word; none of what the receiver said itself."""
    sender, _, chats = word.partition(":")
    return [] if sender == receiver else [int(chat) for chat in chats.split(",")]
