"""One process and two on one PostgreSQL, with updates posted to them in turn.

Owns the relay before them: what a balancer would be. The rate that replicas share is lifted, like all limits here.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from bot.crypto import Vault
from bot.runtime.codec import dump_incoming
from bot.runtime.inbox import update_key
from bot.sandbox.telegram.world.webhook import Hook
from bot.store import Store, migrate
from bot.store.records import Arrival
from bot.telegram import WEBHOOK_PATH, Heard
from conversations.events import Commanded
from tests.bench.bot_ours import SECRET
from tests.bench.compare import LONGEST_START, Lengths, ours, stand_in
from tests.bench.loads import Phase, few, phase
from tests.bench.meter import Process, process
from tests.bench.patients import FIRST_ID
from tests.postgres import running_postgres


@dataclass(frozen=True, slots=True)
class Replicas:
    """So many processes, and what came of it."""

    count: int
    made: Phase


async def replicas(folder: Path, lengths: Lengths) -> list[Replicas]:
    """The same bookings with one process and with two."""
    with running_postgres() as server:
        return [Replicas(count, await _with(count, server.new_database(), folder, lengths)) for count in (1, 2)]


async def _with(count: int, database: str, folder: Path, lengths: Lengths) -> Phase:
    async with AsyncExitStack() as stack:
        chat, crowd = await stack.enter_async_context(stand_in())
        await was_at_work(database)
        bots = []
        for number in range(count):
            arguments = ours(chat, crowd, database, "--webhook", patients=0 if number else len(crowd.ids))
            bot = process("tests.bench.bot_ours", arguments, folder / f"replica-{number}.log")
            bots.append(await stack.enter_async_context(bot))
        port = await stack.enter_async_context(relay([await _port(bot) for bot in bots]))
        chat.world.webhook.set(Hook(f"http://127.0.0.1:{port}{WEBHOOK_PATH}", Vault(SECRET).derived("webhook")))
        await few(Phase(), crowd, lengths.warm_up)
        async with phase(*bots) as made:
            await few(made, crowd, lengths.bookings)
        chat.world.webhook.set(Hook())
        return made


async def was_at_work(database: str) -> None:
    """Somebody wrote a moment ago: after a long time away all that comes in at first is asked about once more."""
    await asyncio.to_thread(migrate, database)
    store = Store.open(database)
    await store.accept([Arrival(update_key(0), FIRST_ID - 2, dump_incoming(Heard(FIRST_ID - 2, Commanded("start"))))])
    await store.close()


async def _port(bot: Process) -> int:
    async with asyncio.timeout(LONGEST_START):
        while "port" not in (facts := await bot.used()):  # noqa: ASYNC110 - another process
            await asyncio.sleep(0.1)
    return int(facts["port"])


@asynccontextmanager
async def relay(ports: Sequence[int]) -> AsyncIterator[int]:
    """A port whose connections go to these ports in turn."""
    following = cycle(ports)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            onward, back = await asyncio.open_connection("127.0.0.1", next(following))
            await asyncio.gather(_pump(reader, back), _pump(onward, writer))

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield int(server.sockets[0].getsockname()[1])


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Everything from one to the other."""
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    finally:
        writer.close()
