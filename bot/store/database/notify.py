"""LISTEN and NOTIFY: replicas on PostgreSQL tell each other which chats have something new.

A SQLite file has one process, which wakes its lanes itself. A notification may be lost while the listener's connection
is made anew: the inbox is the truth, and the lanes look there from time to time as well. Behind a pooler that lends a
server for a transaction nothing is ever heard, though every LISTEN is taken: so each listener first says something to
itself, by another connection.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, bindparam, func, select

from bot import logs
from bot.store.errors import Unavailable

from .engine import LIVELY, in_a_word

if TYPE_CHECKING:
    from psycopg import AsyncConnection

CHANNEL = "clinic_bot_inbox"
"""On which replicas speak of chats: `<sender>:<chat>,<chat>…`."""

_CHATS_A_WORD = 300  # a payload holds 8000 bytes, an id 20
_FIRST_PAUSE = 0.1
_LONGEST_PAUSE = 5.0
_PROBE_SECONDS = 30.0
_PROOF_SECONDS = 3.0

Speak = Callable[[str], Awaitable[None]]
"""Says a word on a channel by another connection. Raises `Unavailable`."""

_say = select(func.pg_notify(bindparam("channel"), ""))
_notify = select(func.pg_notify(CHANNEL, bindparam("word")))


def announce(connection: Connection, sender: str, chats: frozenset[int]) -> None:
    """Notifies the other replicas of these chats when this transaction is committed. PostgreSQL only."""
    numbers = sorted(chats)
    for start in range(0, len(numbers), _CHATS_A_WORD):
        word = ",".join(map(str, numbers[start : start + _CHATS_A_WORD]))
        connection.execute(_notify, {"word": f"{sender}:{word}"})


class Unheard(Exception):  # noqa: N818 - says how it is
    """Nothing that is said reaches who listens."""


def speak(connection: Connection, channel: str) -> None:
    """Say something on a channel when this transaction is committed."""
    connection.execute(_say, {"channel": channel})


async def listen(engine: Engine, receiver: str, say: Speak) -> AsyncGenerator[int]:
    """Yields the chats that other replicas announce, for ever. Raises `Unheard` where nothing can be heard.

    Holds a connection of its own, and makes it anew when it is lost: after 0.1 s at first, after 5 s at most.
    """
    import psycopg  # noqa: PLC0415 - a SQLite file does without, and starts faster

    pause = 0.0
    while True:
        try:
            async with await _connect(engine) as connection, aclosing(_words(connection)) as words:
                await _prove(connection, say)
                await connection.execute(f"LISTEN {CHANNEL}")
                logs.event("listening")
                pause = 0.0
                async for word in words:
                    for chat in _chats(word, receiver):
                        yield chat
        except (psycopg.Error, Unavailable) as error:
            pause = min(max(_FIRST_PAUSE, pause * 2), _LONGEST_PAUSE)
            logs.event("listening_lost", logs.WARNING, again_in=round(pause, 1), why=type(error).__name__)
        await asyncio.sleep(pause)


async def look(waiting: Callable[[], Awaitable[Sequence[int]]], every: float) -> AsyncGenerator[int]:
    """Yields chats that wait for somebody, looked for every so many seconds (s), for ever."""
    while True:
        await asyncio.sleep(every)
        with suppress(Unavailable):
            for chat in await waiting():
                yield chat


async def hears(engine: Engine, say: Speak) -> bool:
    """Whether a listener would hear anything. Raises `Unavailable`."""
    import psycopg  # noqa: PLC0415 - see above

    try:
        async with await _connect(engine) as connection:
            await _prove(connection, say)
    except Unheard:
        return False
    except psycopg.Error as error:
        raise Unavailable(in_a_word(error)) from error
    return True


async def _prove(connection: AsyncConnection[Any], say: Speak) -> None:
    """Return when something was heard that was said by another connection. Raises `Unheard`.

    On a channel that nobody will use again: where a pooler lends the server to others, it is left listening there.
    """
    channel = f"clinic_bot_{secrets.token_hex(8)}"
    await connection.execute(f"LISTEN {channel}".encode())
    await say(channel)
    if not [word async for word in connection.notifies(timeout=_PROOF_SECONDS, stop_after=1)]:
        raise Unheard
    await connection.execute(f"UNLISTEN {channel}".encode())


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
