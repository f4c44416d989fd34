"""The web server: uvicorn on a bound socket (`bot.network.listen`).

It starts before Telegram is told where it is, and ends within seconds. Must never log an address that
was asked for, as addresses carry tokens.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Generator

import uvicorn
from starlette.types import ASGIApp

from bot.web.connections import MOST, PATIENCE, guarded

Pages = ASGIApp
"""What is served."""

LONGEST_STOP = 2
"""Seconds that calls in hand may take to end once the server is told to stop."""

KEPT_ALIVE = 75
"""Seconds that a connection is kept after an answer: longer than proxies do, or one posts into a closed one."""

BACKLOG = 100
"""Connections that are accepted in one go; more would be open before one of them is looked at."""

LONGEST_HEAD = 16 * 1024
"""Bytes of a request before its body, at most."""


class _Server(uvicorn.Server):
    """Leaves signals to the one who runs the program, and stops as soon as it is told to."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        self.should_exit = True
        self._stopping.set()

    async def main_loop(self) -> None:
        """Looks after the date of the answers once a second, and sleeps in between."""
        while not await self.on_tick(0):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(1):
                    await self._stopping.wait()

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        yield


@contextlib.asynccontextmanager
async def serving(
    pages: Pages, listening: socket.socket, *, most: int = MOST, patience: float = PATIENCE
) -> AsyncIterator[None]:
    """The web pages, served for as long as the block lasts, on `most` connections.

    `patience` is how many seconds a request may take to come in.
    """
    config = uvicorn.Config(
        pages,
        http=guarded(most, patience),
        log_config=None,
        access_log=False,
        lifespan="off",
        ws="none",
        backlog=BACKLOG,
        timeout_keep_alive=KEPT_ALIVE,
        timeout_graceful_shutdown=LONGEST_STOP,
        h11_max_incomplete_event_size=LONGEST_HEAD,
    )
    server = _Server(config)
    task = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        while not (server.started or task.done()):  # noqa: ASYNC110 - the server has no event for it
            await asyncio.sleep(0.002)
        yield
    finally:
        server.stop()
        await task
