"""Owns the running of the stand-in on a socket. Must never listen beyond this machine unless it is told to."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncGenerator, Generator
from dataclasses import dataclass

import uvicorn
from starlette.applications import Starlette

from bot.sandbox.telegram.application import DEMO_TOKEN, create_app, utc_now
from bot.sandbox.telegram.values import Clock
from bot.sandbox.telegram.world import World


@dataclass(frozen=True, slots=True)
class Running:
    """A stand-in that answers at `url`; `world` is its state, for tests that run in the same process."""

    url: str
    token: str
    world: World

    @property
    def base_url(self) -> str:
        """What python-telegram-bot's `Bot` takes as `base_url`."""
        return f"{self.url}/bot"


LONGEST_STOP = 2.0
"""Seconds that calls in hand may take to end once the stand-in is told to stop."""


class _Server(uvicorn.Server):
    """Lets go of long polls and streams first, as they would hold up the stopping, and stops without a tick's delay."""

    def __init__(self, config: uvicorn.Config, app: Starlette, *, own_signals: bool) -> None:
        super().__init__(config)
        self._stand_in = app
        self._own_signals = own_signals
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Ends the serving. Where signals are its own, they do."""
        self.should_exit = True
        self._stopping.set()

    async def main_loop(self) -> None:
        if self._own_signals:
            await super().main_loop()
            return
        await self.on_tick(0)
        await self._stopping.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._stand_in.state.close()
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

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        if not self._own_signals:
            yield
            return
        with super().capture_signals():
            yield


async def serve(
    port: int,
    host: str = "127.0.0.1",
    *,
    token: str = DEMO_TOKEN,
    clinic_url: str | None = None,
    clock: Clock = utc_now,
) -> None:
    """Runs until SIGINT or SIGTERM. Raises `OSError` when the port is taken."""
    app = create_app(token=token, clinic_url=clinic_url, clock=clock)
    with _listen(host, port) as listening:
        await _server(app, own_signals=True).serve(sockets=[listening])


@contextlib.asynccontextmanager
async def running(
    *,
    port: int = 0,
    host: str = "127.0.0.1",
    token: str = DEMO_TOKEN,
    clinic_url: str | None = None,
    clock: Clock = utc_now,
) -> AsyncGenerator[Running]:
    """Runs in this event loop for as long as the block lasts; port 0 takes any free one."""
    app = create_app(token=token, clinic_url=clinic_url, clock=clock)
    with _listen(host, port) as listening:
        server = _server(app, own_signals=False)
        task = asyncio.create_task(server.serve(sockets=[listening]))
        try:
            await _started(server, task)
            yield Running(f"http://{host}:{listening.getsockname()[1]}", token, app.state.world)
        finally:
            server.stop()
            await task


def _listen(host: str, port: int) -> socket.socket:
    """A bound socket. Its protocol is named, as asyncio sends without delay only on sockets that say they are TCP."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError:
        listening.close()
        raise
    return listening


def _server(app: Starlette, *, own_signals: bool) -> _Server:
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        lifespan="off",
        ws="none",
        server_header=False,
        log_level="warning",
    )
    return _Server(config, app, own_signals=own_signals)


async def _started(server: uvicorn.Server, task: asyncio.Task[None]) -> None:
    while not server.started:
        if task.done():
            await task
            raise RuntimeError("the server ended before it started")
        await asyncio.sleep(0.005)
