"""The clinic as a server: on its own, or in the background of a running event loop. Keeps no access log."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from bot.sandbox.clinic.app import create_app
from bot.sandbox.server import LOOPBACK, Server, background, listen


def _config(app: Starlette) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        access_log=False,
        log_config=None,
        log_level="warning",
        lifespan="on",
        ws="none",
        backlog=2048,
        timeout_graceful_shutdown=2,
    )


async def serve(
    port: int,
    host: str = LOOPBACK,
    *,
    database: str | Path = ":memory:",
    client_key: str = "demo-client-key",
    quirks: str | Iterable[str] = (),
) -> None:
    """Serve a clinic until the process is told to stop (SIGINT, SIGTERM). Raises ValueError for an unknown quirk."""
    app = create_app(database, client_key=client_key, quirks=quirks)
    with listen(host, port) as listener:
        await Server(_config(app), own_signals=True).serve([listener])


@asynccontextmanager
async def running(app: Starlette | None = None, *, port: int = 0, host: str = LOOPBACK) -> AsyncIterator[str]:
    """Serve a clinic in the background; gives the base URL without a slash at its end, such as "http://127.0.0.1:40001".

    The API is below `{base}/patientportalapi`. Port 0 takes any free one.
    """
    async with background(Server(_config(app or create_app()), own_signals=False), host, port) as url:
        yield url
