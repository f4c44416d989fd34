"""Runs the clinic as a server: on its own, or in the background of a running event loop. Keeps no access log."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, closing
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from bot.sandbox.clinic.app import create_app

_LOOPBACK = "127.0.0.1"


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


def _listen(host: str, port: int) -> socket.socket:
    # The protocol is named so that asyncio turns Nagle's algorithm off; an answer would take 40 ms otherwise.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    return listener


async def serve(
    port: int,
    host: str = _LOOPBACK,
    *,
    database: str | Path = ":memory:",
    client_key: str = "demo-client-key",
    quirks: str | Iterable[str] = (),
) -> None:
    """Serve a clinic until the process is told to stop (SIGINT, SIGTERM). Raises ValueError for an unknown quirk."""
    app = create_app(database, client_key=client_key, quirks=quirks)
    with closing(_listen(host, port)) as listener:
        await uvicorn.Server(_config(app)).serve([listener])


@asynccontextmanager
async def running(app: Starlette | None = None, *, port: int = 0, host: str = _LOOPBACK) -> AsyncIterator[str]:
    """Serve a clinic in the background; gives the base URL without a slash at its end, such as "http://127.0.0.1:40001".

    The API is below `{base}/patientportalapi`. Port 0 takes any free one.
    """
    listener = _listen(host, port)
    server = uvicorn.Server(_config(app or create_app()))
    task = asyncio.create_task(server._serve([listener]))  # noqa: SLF001 - serve() would take over the signals
    try:
        while not server.started:
            if task.done():
                await task
                raise RuntimeError("the clinic's server did not start")
            await asyncio.sleep(0.005)
        yield f"http://{host}:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        await task
        listener.close()
