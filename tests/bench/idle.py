"""Something between the bot and Telegram ends each request that is silent for a while: who waits then, and how long.

Owns the two ways in which it does: a real nginx answers 504 in Telegram's place, and a relay closes the connection.
A patient writes at a moment that has nothing to do with when requests end.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from bot.sandbox import telegram
from bot.store import migrate
from tests.bench.compare import Lengths, at_work, ours, stand_in
from tests.bench.loads import Phase
from tests.bench.patients import Crowd
from tests.support.programs import free_port, nginx

AFTER = 5
"""Seconds of silence that are borne."""

SPREAD = 0.618
"""What is added to the part of `AFTER` at which somebody writes, from one to the next: never the same moment twice."""

SERVER = """
server {{
    listen 127.0.0.1:{port};
    location / {{ proxy_pass {behind}; proxy_read_timeout {after}s; }}
}}
"""


Way = Callable[[Path, telegram.Running], AbstractAsyncContextManager[str]]
"""What stands in between while the block lasts: the address to which the bot is sent."""


@dataclass(frozen=True, slots=True)
class Cut:
    """In which way, and what came of it."""

    name: str
    made: Phase


async def idle(folder: Path, lengths: Lengths) -> list[Cut]:
    """The same for a bot whose requests are left alone, are answered in Telegram's place, or lose their connection."""
    ways = {"left alone": _as_it_is, "answered 504": _by_nginx, "closed": _by_a_relay}
    return [Cut(name, await _measure(folder, name.split()[0], way, lengths)) for name, way in ways.items()]


async def _measure(folder: Path, name: str, way: Way, lengths: Lengths) -> Phase:
    made, database = Phase(), f"sqlite:///{folder / f'idle-{name}.db'}"
    migrate(database)
    async with stand_in(lengths.idle) as (chat, crowd), way(folder, chat) as address:
        line = [address if each == chat.url else each for each in ours(chat, crowd, database, patients=lengths.idle)]
        async with at_work(chat, crowd, "tests.bench.bot_ours", line, folder / f"idle-{name}.log"):
            await _writes_now_and_then(made, crowd, lengths.idle)
    return made


async def _writes_now_and_then(made: Phase, crowd: Crowd, times: int) -> None:
    for number in range(times):
        await asyncio.sleep(AFTER * (0.5 + number * SPREAD % 1))
        made.steps.append(await crowd.next().step())


@asynccontextmanager
async def _as_it_is(_folder: Path, chat: telegram.Running) -> AsyncIterator[str]:
    yield chat.url


@asynccontextmanager
async def _by_nginx(folder: Path, chat: telegram.Running) -> AsyncIterator[str]:
    port = free_port()
    with nginx(folder, port, SERVER.format(port=port, behind=chat.url, after=AFTER)):
        yield f"http://127.0.0.1:{port}"


@asynccontextmanager
async def _by_a_relay(_folder: Path, chat: telegram.Running) -> AsyncIterator[str]:
    there = urlsplit(chat.url).port

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, TimeoutError):
            answers, onward = await asyncio.open_connection("127.0.0.1", there)
            await asyncio.gather(_pass_on(reader, onward), _pass_on(answers, writer))
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Everything from one to the other, until one of them is silent for too long."""
    try:
        while data := await asyncio.wait_for(reader.read(65536), AFTER):
            writer.write(data)
            await writer.drain()
    finally:
        writer.close()
