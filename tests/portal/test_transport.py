"""Over real connections: refused, closed, slow, redirected, and an idle connection that is gone."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from bot.portal import PatientPortal, PortalError, TimedOut, Unsent
from bot.portal.errors import Broken, Unreadable, Withheld
from bot.portal.request import Timeouts
from tests.portal.recorded import KEY, SESSION, order

Behaviour = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
QUICK = Timeouts(connect=1.0, read=0.1, booking_read=0.1)


class Server:
    """Does one thing with every request, and counts connections and requests."""

    def __init__(self, behaviour: Behaviour) -> None:
        self.connections = 0
        self.requests: list[bytes] = []
        self._behaviour = behaviour

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while head := await self._head(reader):
                self.requests.append(head)
                await self._behaviour(reader, writer)
                if writer.is_closing():
                    break
        finally:
            writer.close()

    @staticmethod
    async def _head(reader: asyncio.StreamReader) -> bytes:
        try:
            return await reader.readuntil(b"\r\n\r\n")
        except (asyncio.IncompleteReadError, ConnectionError):
            return b""


@asynccontextmanager
async def portal_at(behaviour: Behaviour) -> AsyncIterator[tuple[PatientPortal, Server]]:
    server = Server(behaviour)
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    portal = PatientPortal(f"http://127.0.0.1:{port}/patientportalapi", KEY, timeouts=QUICK)
    try:
        yield portal, server
    finally:
        await portal.aclose()
        listening.close()


async def closes(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def keeps_silent(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    await reader.read()


async def breaks_off(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{"status": "ok", "resu')
    await writer.drain()
    writer.close()


async def babbles(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"this is not HTTP at all\r\n\r\n")
    await writer.drain()
    writer.close()


async def redirects(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 307 Temporary Redirect\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n")
    await writer.drain()


async def answers_nobody_else(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A good answer with a cookie that would sign the next person in as the last one."""
    body = b'{"status": "ok", "result": []}'
    writer.write(
        b"HTTP/1.1 200 OK\r\nSet-Cookie: ASP.NET_SessionId=of-somebody; path=/\r\n"
        b"Content-Length: " + str(len(body)).encode() + b"\r\n\r\n" + body
    )
    await writer.drain()


async def drips_for_ever(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    piece = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    while not writer.is_closing():
        writer.write(piece)
        try:
            await writer.drain()
        except ConnectionError:
            return


async def packs_nonsense(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 8\r\n\r\nnonsense")
    await writer.drain()


FAILURES = [
    (closes, Broken),
    (keeps_silent, TimedOut),
    (breaks_off, Broken),
    (babbles, Broken),
    (redirects, Unreadable),
    (drips_for_ever, Unreadable),
    (packs_nonsense, Unreadable),
]


@pytest.mark.parametrize(("behaviour", "kind"), FAILURES)
async def test_a_read_fails_by_the_same_names(behaviour: Behaviour, kind: type[Exception]) -> None:
    async with portal_at(behaviour) as (portal, _server):
        with pytest.raises(kind):
            await portal.search(SESSION).payer_types()


@pytest.mark.parametrize(("behaviour", "kind"), FAILURES)
async def test_once_sent_an_order_without_an_answer_is_lost(behaviour: Behaviour, kind: type[Exception]) -> None:
    async with portal_at(behaviour) as (portal, server):
        with pytest.raises(kind):
            await portal.book(SESSION, order(), may_send=lambda: True)
    assert len(server.requests) == 1


async def test_where_nobody_listens_nothing_is_sent() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        portal = PatientPortal(f"http://127.0.0.1:{nobody.getsockname()[1]}", KEY, timeouts=QUICK)
        with pytest.raises(Unsent):
            await portal.book(SESSION, order(), may_send=lambda: True)
        with pytest.raises(Unsent):
            await portal.search(SESSION).payer_types()
        await portal.aclose()


async def test_permission_is_asked_for_when_the_connection_stands_and_nothing_left() -> None:
    async with portal_at(closes) as (portal, server):
        connected_when_asked: list[int] = []

        def may_send() -> bool:
            connected_when_asked.append(len(server.requests))
            return False

        with pytest.raises(Withheld):
            await portal.book(SESSION, order(), may_send=may_send)
        assert connected_when_asked == [0]
        assert server.requests == []


async def test_permission_is_not_asked_for_where_no_connection_can_be_made() -> None:
    asked: list[bool] = []

    def may_send() -> bool:
        asked.append(True)
        return True

    portal = PatientPortal("http://127.0.0.1:1/", KEY, timeouts=QUICK)
    with pytest.raises(Unsent):
        await portal.book(SESSION, order(), may_send=may_send)
    assert asked == []
    await portal.aclose()


async def test_reads_share_a_connection_and_a_booking_has_its_own() -> None:
    async with portal_at(answers_nobody_else) as (portal, server):
        await portal.search(SESSION).payer_types()
        await portal.search(SESSION).payer_types()
        assert server.connections == 1
        with pytest.raises(Unreadable):
            await portal.book(SESSION, order(), may_send=lambda: True)
        assert server.connections == 2


async def answers_once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A good answer; the next request on the same connection gets none."""
    await answers_nobody_else(reader, writer)
    await reader.readuntil(b"\r\n\r\n")
    writer.close()


async def test_what_changes_something_is_not_sent_again_where_an_idle_connection_fails() -> None:
    async with portal_at(answers_once) as (portal, server):
        for _ in range(2):
            with contextlib.suppress(PortalError):
                await portal.auth.logout(SESSION)
    assert server.connections == 1
    assert len(server.requests) == 1, "the second went out on the first connection, and never again"


async def test_one_persons_cookie_never_travels_with_another() -> None:
    async with portal_at(answers_nobody_else) as (portal, server):
        await portal.search(SESSION).payer_types()
        await portal.search(SESSION).payer_types()
    assert [head for head in server.requests if b"cookie" in head.lower()] == []


async def test_a_whole_call_is_bounded_not_only_its_steps() -> None:
    async with portal_at(drips_slowly) as (slow, _server):
        portal = PatientPortal(str(slow._caller.base_url), KEY, timeouts=Timeouts(total=0.2))
        with pytest.raises(TimedOut):
            await portal.search(SESSION).payer_types()
        await portal.aclose()


async def drips_slowly(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while not writer.is_closing():
        writer.write(b" ")
        try:
            await writer.drain()
        except ConnectionError:
            return
        await asyncio.sleep(0.02)


@pytest.mark.parametrize("address", ["http://[broken", "carrier-pigeon://clinic.example", "http://127.0.0.1:none"])
async def test_an_address_that_is_none_is_a_portal_error_too(address: str) -> None:
    portal = PatientPortal(address, KEY)
    with pytest.raises(Unsent):
        await portal.auth.server_state()
    await portal.aclose()
