"""A uvicorn server on a bound socket, as both stand-ins run: until it is told to stop, or beside its callers' code.

Keeps no access log.
"""

import asyncio
import contextlib
import socket
from collections.abc import AsyncGenerator, Generator

import uvicorn

LOOPBACK = "127.0.0.1"


class Server(uvicorn.Server):
    """A server that takes over the process's signals only where they are its own."""

    def __init__(self, config: uvicorn.Config, *, own_signals: bool) -> None:
        super().__init__(config)
        self.own_signals = own_signals

    def stop(self) -> None:
        """Ends the serving. Where signals are its own, they do."""
        self.should_exit = True

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
