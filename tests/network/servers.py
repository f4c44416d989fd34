"""What may stand between the bot and the world: a SOCKS proxy, and a server with a certificate, in this process."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

LETTING_IN = 5
"""Turns of the loop after which whoever was let in is served."""


@asynccontextmanager
async def served(serve: Serve, context: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """A server, by its port. At its end nothing of a connection is left, whoever has not let go of it.

    Who closes politely waits for the other side, by TLS for half a minute; who has just come has not been served yet.
    """
    at_work: set[asyncio.Task[None]] = set()
    writers: list[asyncio.StreamWriter] = []

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await serve(reader, writer)
        finally:
            writer.close()

    def comes(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        at_work.add(asyncio.create_task(one(reader, writer)))

    async with await asyncio.start_server(comes, "127.0.0.1", 0, ssl=context) as server:
        yield server.sockets[0].getsockname()[1]
        for _ in range(LETTING_IN):
            await asyncio.sleep(0)
    for task in at_work:
        task.cancel()
    await asyncio.gather(*at_work, return_exceptions=True)
    for writer in writers:
        writer.transport.abort()
    await asyncio.gather(*(writer.wait_closed() for writer in writers), return_exceptions=True)


async def pipe(one: asyncio.StreamReader, other: asyncio.StreamWriter) -> None:
    """Pass on what comes until it ends."""
    with contextlib.suppress(OSError):
        while data := await one.read(65536):
            other.write(data)
            await other.drain()
    other.close()


async def join(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int) -> None:
    """Pass everything on to a port of this machine, and back."""
    there, back = await asyncio.open_connection("127.0.0.1", port)
    try:
        await asyncio.gather(pipe(reader, back), pipe(there, writer))
    finally:
        back.transport.abort()
        with contextlib.suppress(OSError):
            await back.wait_closed()


@asynccontextmanager
async def socks(names: Mapping[str, int]) -> AsyncIterator[tuple[list[str], str]]:
    """A SOCKS5 proxy that knows these names and their ports: what it was asked for, and its host and port."""
    asked: list[str] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError):
            _, methods = await reader.readexactly(2)
            await reader.readexactly(methods)
            writer.write(b"\x05\x00")
            _, _, _, kind = await reader.readexactly(4)
            assert kind == 3, "names are looked up by the proxy"
            name = (await reader.readexactly((await reader.readexactly(1))[0])).decode()
            await reader.readexactly(2)
            asked.append(name)
            writer.write(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
            await join(reader, writer, names[name])

    async with served(serve) as port:
        yield asked, f"127.0.0.1:{port}"


@asynccontextmanager
async def with_certificate(context: ssl.SSLContext, port: int) -> AsyncIterator[int]:
    """What listens at `port`, by TLS: the port of that."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await join(reader, writer, port)

    async with served(serve, context) as there:
        yield there
