"""A uvicorn server on a bound socket, as both stand-ins run: until it is told to stop, or beside its callers' code.

Keeps no access log.
"""

import asyncio
import contextlib
import socket
from collections.abc import AsyncGenerator, Generator

import uvicorn

LOOPBACK = "127.0.0.1"


LONGEST_STOP = 2.0
"""Seconds that calls in hand may take to end once a stand-in is told to stop."""


class Server(uvicorn.Server):
    """A server that takes the process's signals over where they are its own, and stops at once where they are not."""

    def __init__(self, config: uvicorn.Config, *, own_signals: bool) -> None:
        super().__init__(config)
        self.own_signals = own_signals
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Ends the serving. Where signals are its own, they do."""
        self.should_exit = True
        self._stopping.set()

    async def main_loop(self) -> None:
        if self.own_signals:
            await super().main_loop()
            return
        while not await self.on_tick(0):  # it looks after the date of the answers
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(1):
                    await self._stopping.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for listening in sockets or []:
            listening.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_STOP):
                while self.server_state.connections or self.server_state.tasks:  # noqa: ASYNC110 - sets without events
                    await asyncio.sleep(0.002)
        for task in self.server_state.tasks:
            task.cancel()
        await self.lifespan.shutdown()

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        if not self.own_signals:
            yield
            return
        with super().capture_signals():
            yield


def listen(host: str, port: int) -> socket.socket:
    """A bound socket; port 0 takes any free one. Raises `OSError` when the port is taken.

    Its protocol is named, as asyncio turns Nagle's algorithm off only on sockets that say they are TCP; an answer
    would take 40 ms otherwise.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    return listener


@contextlib.asynccontextmanager
async def background(server: Server, host: str, port: int) -> AsyncGenerator[str]:
    """Serves in the running event loop for as long as the block lasts; gives the URL without a slash at its end."""
    with listen(host, port) as listener:
        task = asyncio.create_task(server.serve([listener]))
        try:
            await _started(server, task)
            yield f"http://{host}:{listener.getsockname()[1]}"
        finally:
            server.stop()
            await task


async def _started(server: Server, task: asyncio.Task[None]) -> None:
    while not server.started:
        if task.done():
            await task
            raise RuntimeError("the server ended before it started")
        await asyncio.sleep(0.005)
