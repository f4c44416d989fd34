"""The stand-in as a server. Listens on this machine alone unless it is told otherwise."""

import contextlib
import socket
from collections.abc import AsyncGenerator
from dataclasses import dataclass

import uvicorn
from starlette.applications import Starlette

from bot.sandbox.server import LOOPBACK, Server, background, listen
from bot.sandbox.telegram.application import DEMO_TOKEN, create_app, utc_now
from bot.sandbox.telegram.values import Clock
from bot.sandbox.telegram.world.world import World


@dataclass(frozen=True, slots=True)
class Running:
    """A stand-in that answers at `url`; `world` is its state and `app` it itself, for tests in the same process."""

    url: str
    token: str
    world: World
    app: Starlette

    @property
    def base_url(self) -> str:
        """What python-telegram-bot's `Bot` takes as `base_url`."""
        return f"{self.url}/bot"


class _Server(Server):
    """Lets go of long polls and streams before it stops, as they would hold the stopping up."""

    def __init__(self, app: Starlette, *, own_signals: bool) -> None:
        super().__init__(_config(app), own_signals=own_signals)
        self._stand_in = app

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._stand_in.state.close()
        await super().shutdown(sockets)


def _config(app: Starlette) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        lifespan="off",
        ws="none",
        server_header=False,
        log_level="warning",
    )


async def serve(
    port: int,
    host: str = LOOPBACK,
    *,
    token: str = DEMO_TOKEN,
    clinic_url: str | None = None,
    clock: Clock = utc_now,
) -> None:
    """Runs until SIGINT or SIGTERM. Raises `OSError` when the port is taken."""
    app = create_app(token=token, clinic_url=clinic_url, clock=clock)
    with listen(host, port) as listener:
        await _Server(app, own_signals=True).serve([listener])


@contextlib.asynccontextmanager
async def running(
    *,
    port: int = 0,
    host: str = LOOPBACK,
    token: str = DEMO_TOKEN,
    clinic_url: str | None = None,
    clock: Clock = utc_now,
) -> AsyncGenerator[Running]:
    """Runs in this event loop for as long as the block lasts; port 0 takes any free one."""
    app = create_app(token=token, clinic_url=clinic_url, clock=clock)
    async with background(_Server(app, own_signals=False), host, port) as url:
        yield Running(url, token, app.state.world, app)
