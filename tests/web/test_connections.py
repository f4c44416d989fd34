"""Strangers who hold connections open take the web server from nobody else."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.network import listen
from bot.web import serving
from bot.web.bodies import body_of

Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]
NEVER = 30.0
HEALTHZ = b"GET /healthz HTTP/1.1\r\nHost: bot\r\n\r\n"
POST = b"POST /post HTTP/1.1\r\nHost: bot\r\nContent-Length: 9\r\n\r\n"


class Server:
    """A small server on loopback, and the connections that a test has to it."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._open: list[asyncio.StreamWriter] = []
        self.let_go = asyncio.Event()

    async def connects(self, sends: bytes = b"", source: str = "127.0.0.1") -> Connection:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port, local_addr=(source, 0))
        self._open.append(writer)
        writer.write(sends)
        await writer.drain()
        return reader, writer

    async def is_alive(self) -> bool:
        """What a balancer asks, on a new connection from an address of its own."""
        reader, _ = await self.connects(HEALTHZ, "127.0.0.2")
        return await answered(reader) == b"HTTP/1.1 200 OK"

    async def close(self) -> None:
        for writer in self._open:
            writer.transport.abort()


async def answered(reader: asyncio.StreamReader) -> bytes:
    """The first line of the answer; nothing where the connection was closed."""
    async with asyncio.timeout(NEVER):
        with contextlib.suppress(ConnectionError):
            return (await reader.readline()).rstrip()
    return b""


async def drips(writer: asyncio.StreamWriter) -> None:
    """Sends a header every now and then, and never the last one."""
    for _ in range(3000):
        writer.write(b"X: y\r\n")
        await writer.drain()
        await asyncio.sleep(0.01)


@asynccontextmanager
async def served(most: int = 8, patience: float = NEVER) -> AsyncIterator[Server]:
    async def alive(_request: Request) -> Response:
        return PlainTextResponse("ok")

    async def post(request: Request) -> Response:
        return PlainTextResponse(str(len(await body_of(request, 100))))

    async def slow(_request: Request) -> Response:
        await server.let_go.wait()
        return PlainTextResponse("at last")

    routes = [Route("/healthz", alive), Route("/post", post, methods=["POST"]), Route("/slow", slow)]
    with listen("127.0.0.1", 0) as listening:
        server = Server(listening.getsockname()[1])
        async with serving(Starlette(routes=routes), listening, most=most, patience=patience):
            yield server
            server.let_go.set()
            await server.close()


@pytest.mark.parametrize("sends", [b"", b"GET /healthz HTTP/1.1\r\nHo", POST + b"half"], ids=["idle", "head", "body"])
async def test_healthz_answers_however_many_connections_send_nothing_or_half_a_request(sends: bytes) -> None:
    async with served(most=8) as server:
        for _ in range(20):
            await asyncio.gather(*(server.connects(sends) for _ in range(8)))
            assert await server.is_alive()


async def test_whoever_crowds_in_turns_away_his_own_and_not_one_who_came_before_him() -> None:
    async with served(most=8) as server:
        reader, writer = await server.connects(source="127.0.0.3")
        crowd = [await server.connects() for _ in range(30)]
        assert await answered(crowd[0][0]) == b"", "the one of the crowd that waited longest had to go"
        writer.write(HEALTHZ)
        assert await answered(reader) == b"HTTP/1.1 200 OK"


async def test_whoever_waits_for_an_answer_is_never_turned_away() -> None:
    async with served(most=4) as server:
        asking = [await server.connects(b"GET /slow HTTP/1.1\r\nHost: bot\r\n\r\n") for _ in range(4)]
        for _ in range(20):
            await server.connects()
        assert await server.is_alive()
        server.let_go.set()
        assert [await answered(reader) for reader, _ in asking] == [b"HTTP/1.1 200 OK"] * 4


@pytest.mark.parametrize("sends", [b"", b"GET /healthz HTTP/1.1\r\nHo", POST + b"half"], ids=["idle", "head", "body"])
async def test_a_request_that_does_not_come_in_is_given_up(sends: bytes) -> None:
    async with served(patience=0.05) as server:
        reader, _ = await server.connects(sends)
        assert await answered(reader) == b""
        assert await server.is_alive()


async def test_one_that_comes_drop_by_drop_is_given_up_as_well_also_after_a_whole_one() -> None:
    async with served(patience=0.1) as server:
        reader, writer = await server.connects(HEALTHZ)
        assert await answered(reader) == b"HTTP/1.1 200 OK"
        writer.write(b"GET /healthz HTTP/1.1\r\n")
        with pytest.raises(ConnectionError):
            await drips(writer)


async def test_a_body_in_pieces_is_read_and_a_sender_who_leaves_is_no_mistake(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with served() as server:
        reader, writer = await server.connects(POST + b"four")
        writer.write(b" more")
        assert await answered(reader) == b"HTTP/1.1 200 OK"
        _, leaving = await server.connects(POST + b"half")
        leaving.transport.abort()
        assert await server.is_alive()
    assert "ERROR" not in caplog.text


async def test_a_head_without_an_end_is_refused() -> None:
    async with served() as server:
        reader, _ = await server.connects(b"GET /healthz HTTP/1.1\r\nX-Long: " + b"x" * 40_000)
        assert await answered(reader) in (b"HTTP/1.1 400 Bad Request", b"")
