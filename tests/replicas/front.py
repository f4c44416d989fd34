"""What stands before the replicas: takes each request to the next of them in turn, as a load balancer does.

Owns the choice of a replica. One that does not answer in time is left out for a while, and the request is refused, so
that whoever sent it sends it again. It may be told to deliver every request several times.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import time
from collections.abc import AsyncIterator

PATIENCE = 1.5
"""Seconds that a replica may take to answer."""

LEFT_OUT = 3.0
"""Seconds for which one that did not answer gets nothing."""

REFUSAL = b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class Front:
    """Listens at `url`; `ports` are where the replicas listen."""

    def __init__(self) -> None:
        self.url = ""
        self.ports: list[int] = []
        self.copies = 1
        self._turns = itertools.count()
        self._left_out: dict[int, float] = {}

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One request of one connection."""
        with contextlib.closing(writer), contextlib.suppress(OSError, asyncio.IncompleteReadError, ValueError):
            request = await _request(reader)
            answers = await asyncio.gather(*(self._answer(request) for _ in range(self.copies)))
            writer.write(next((answer for answer in answers if b" 200 " in answer[:20]), answers[0]))
            await writer.drain()

    async def _answer(self, request: bytes) -> bytes:
        """The answer of the first replica in turn that takes a connection."""
        for _ in self.ports:
            port = self._next()
            try:
                async with asyncio.timeout(PATIENCE):
                    return await _exchange(port, request)
            except TimeoutError:
                self._left_out[port] = time.monotonic() + LEFT_OUT
                return REFUSAL
            except OSError:
                self._left_out[port] = time.monotonic() + LEFT_OUT
        return REFUSAL

    def _next(self) -> int:
        now = time.monotonic()
        fit = [port for port in self.ports if self._left_out.get(port, 0) <= now] or self.ports
        return fit[next(self._turns) % len(fit)]


async def _request(reader: asyncio.StreamReader) -> bytes:
    """One whole request, which shall be the last of its connection."""
    head = await reader.readuntil(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if line and not line.lower().startswith(b"connection:")]
    length = next((int(line.split(b":")[1]) for line in lines if line.lower().startswith(b"content-length:")), 0)
    return b"\r\n".join([*lines, b"Connection: close", b"", await reader.readexactly(length)])


async def _exchange(port: int, request: bytes) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    with contextlib.closing(writer):
        writer.write(request)
        answer = await reader.read()
        if not answer:
            raise ConnectionResetError("no answer")
        return answer


@contextlib.asynccontextmanager
async def standing() -> AsyncIterator[Front]:
    """A front on loopback, for as long as the block lasts."""
    front = Front()
    server = await asyncio.start_server(front.serve, "127.0.0.1", 0)
    front.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        yield front
