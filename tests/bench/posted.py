"""The whole product with updates posted to it, on PostgreSQL: one process, and two behind a relay.

Owns what differs from the crowds that poll: where updates go, and who is asked what they have used. Nothing is replaced
and no pace lifted; the stand-in clinic answers over HTTP.
"""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

from tests.bench.compare import LONGEST_START, stand_in
from tests.bench.loads import Phase, few, phase
from tests.bench.meter import ROOT, Process, process
from tests.bench.replicas import Replicas, relay, was_at_work
from tests.bench.whole import SIMPLE, WARM_UP, sign_in
from tests.postgres import running_postgres
from tests.support.programs import free_port

BOOKINGS = 40


async def posted(folder: Path) -> list[Replicas]:
    """The same bookings with one process and with two."""
    with running_postgres() as server:
        return [Replicas(count, await _with(count, server.new_database(), folder)) for count in (1, 2)]


async def _with(count: int, database: str, folder: Path) -> Phase:
    people, name = SIMPLE[: WARM_UP + BOOKINGS], f"posted-{count}"
    await was_at_work(database)
    async with AsyncExitStack() as stack:
        clinic = await stack.enter_async_context(
            process("tests.bench.clinic_process", [], folder / f"{name}.clinic.log")
        )
        portal = f"{(await clinic.used())['url']}/patientportalapi"
        chat, crowd = await stack.enter_async_context(stand_in(len(people)))
        ports = [free_port() for _ in range(count)]
        public = f"http://127.0.0.1:{await stack.enter_async_context(relay(ports))}"
        where = ["run", "--telegram", chat.url, "--token", chat.token, "--portal", portal, "--database", database]
        bots: list[Process] = []
        for port in ports:
            line = [*where, "--port", str(port), "--public", public, "--updates", "webhook"]
            bot = process("bot_product", line, folder / f"{name}-{port}.log", ROOT)
            bots.append(await stack.enter_async_context(bot))
            await _answers(port)
        await sign_in(chat, crowd, people)
        await few(Phase(), crowd, WARM_UP)
        async with phase(*bots) as made:
            await few(made, crowd, BOOKINGS)
        return made


async def _answers(port: int) -> None:
    """Return when a bot listens there."""
    async with asyncio.timeout(LONGEST_START):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.05)
            else:
                writer.close()
                return
