"""On which connections calls go to Telegram."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import TCPConnector
from telegram.error import NetworkError, TimedOut

from bot.sandbox import telegram as sandbox
from bot.telegram import Telegram
from bot.telegram.calls import Api, Connections, trouble_of
from bot.telegram.errors import TryLater
from tests.support.clocks import ManualClock
from tests.telegram.talk import PlainWords


@asynccontextmanager
async def api(server: sandbox.Running, most: int, seconds: float = 8) -> AsyncIterator[tuple[Api, Connections]]:
    connections = Connections(server.url, most, seconds)
    try:
        yield Api(connections, f"{server.url}/bot{server.token}"), connections
    finally:
        await connections.shutdown()


def open_to(connections: Connections) -> int:
    """How many connections stand, used or free."""
    session = connections._session
    assert session
    assert isinstance(session.connector, TCPConnector)
    return sum(len(free) for free in session.connector._conns.values()) + len(session.connector._acquired)


async def test_calls_one_after_the_other_take_one_connection(server: sandbox.Running) -> None:
    async with api(server, most=4) as (bot, connections):
        names = [(await bot.call("getMe"))["is_bot"] for _ in range(5)]
        assert names == [True] * 5
        assert open_to(connections) == 1


async def test_calls_at_once_take_as_many_as_there_may_be(server: sandbox.Running) -> None:
    server.world.switches.latency_ms = 20
    async with api(server, most=3) as (bot, connections):
        await asyncio.gather(*(bot.call("getMe") for _ in range(10)))
        assert open_to(connections) == 3


async def test_who_finds_none_free_is_told_to_try_later(server: sandbox.Running) -> None:
    server.world.switches.latency_ms = 60_000
    async with api(server, most=1, seconds=0.2) as (bot, connections):
        first = asyncio.create_task(bot.call("getMe"))
        await asyncio.sleep(0)
        with pytest.raises(TimedOut) as late:
            await bot.call("getMe")
        assert isinstance(trouble_of(late.value), TryLater)
        assert open_to(connections) <= 1
        await asyncio.gather(first, return_exceptions=True)


async def test_a_call_that_is_given_up_leaves_its_place_to_the_next(server: sandbox.Running) -> None:
    async with api(server, most=1) as (bot, connections):
        server.world.switches.latency_ms = 60_000
        given_up = asyncio.create_task(bot.call("getMe"))
        await asyncio.sleep(0.05)
        given_up.cancel()
        await asyncio.gather(given_up, return_exceptions=True)
        server.world.switches.latency_ms = 0
        assert (await bot.call("getMe"))["is_bot"]
        assert open_to(connections) == 1


async def test_no_error_names_the_address_which_carries_the_token() -> None:
    async with listening() as (_, url):
        pass  # nobody listens there any more
    connections = Connections(url, 1, 2)
    address = f"{url}/bot{1234}:fake"
    with pytest.raises(NetworkError) as trouble:
        await Api(connections, address).call("getMe")
    assert "1234:fake" not in "".join(traceback.format_exception(trouble.value))
    assert "127.0.0.1" not in str(trouble.value)
    await connections.shutdown()


async def test_the_proxy_that_the_environment_names_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    async with listening() as (asked, url):
        monkeypatch.setenv("http_proxy", url)
        connections = Connections("http://telegram.invalid", 1, 5)
        answer = await Api(connections, "http://telegram.invalid/bot1234:fake-token").call("getMe")
        await connections.shutdown()
    assert answer == "by the proxy"
    assert asked == [b"POST http://telegram.invalid/bot1234:fake-token/getMe HTTP/1.1\r\n"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_not_followed_as_the_address_carries_the_token(status: int) -> None:
    async with listening() as (elsewhere, other), listening(status, other) as (asked, url):
        connections = Connections(url, 1, 5)
        with pytest.raises(NetworkError) as trouble:
            await Api(connections, f"{url}/bot1234:fake-token").call("sendMessage", text="private")
        await connections.shutdown()
    assert (len(asked), elsewhere) == (1, [])
    later = trouble_of(trouble.value)
    assert isinstance(later, TryLater)
    assert not later.answered, "whoever redirects is not the Bot API: it says nothing about the message"


@pytest.mark.parametrize(
    ("below", "line"),
    [
        ("", b"POST /bot1234:fake-token/getMe HTTP/1.1\r\n"),
        ("/bots/of-ours", b"POST /bots/of-ours/bot1234:fake-token/getMe HTTP/1.1\r\n"),
        ("/bots of ours", b"POST /bots%20of%20ours/bot1234:fake-token/getMe HTTP/1.1\r\n"),
        ("/b\u00f6ts", b"POST /b%C3%B6ts/bot1234:fake-token/getMe HTTP/1.1\r\n"),
    ],
)
async def test_the_bot_api_may_stand_below_any_path(below: str, line: bytes) -> None:
    async with listening() as (asked, url):
        connections = Connections(f"{url}{below}", 1, 5)
        await Api(connections, f"{url}{below}/bot1234:fake-token").call("getMe")
        await connections.shutdown()
    assert asked == [line]


async def test_who_has_a_name_and_a_password_in_the_address_is_let_in() -> None:
    async with saying(b'HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{"result": true}') as (heads, url):
        address = url.replace("//", "//clinic:fake@")
        connections = Connections(address, 1, 5)
        assert await Api(connections, f"{address}/bot1234:fake-token").call("getMe")
        await connections.shutdown()
    assert b"Authorization: Basic" in heads[0]


async def test_a_call_goes_out_as_json_and_one_with_half_a_letter_as_a_form() -> None:
    async with saying(b'HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{"result": true}') as (heads, url):
        for text in ("Zoë", "Zo\ud83d"):
            connections = Connections(url, 1, 5)
            bot = Api(connections, f"{url}/bot1234:fake-token")
            assert await bot.call("sendMessage", chat_id=1, text=text, reply_markup={"inline_keyboard": []})
            await connections.shutdown()
    kinds = [line for head in heads for line in head.splitlines() if line.startswith(b"Content-Type")]
    assert kinds == [b"Content-Type: application/json", b"Content-Type: application/x-www-form-urlencoded"]


async def test_an_answer_that_another_one_follows_is_none() -> None:
    body = b'{"result": true}'
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
    async with saying(early + b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)) as (_, url):
        connections = Connections(url, 1, 5)
        assert await Api(connections, f"{url}/bot1234:fake-token").call("getMe") is True
        await connections.shutdown()


async def test_an_answer_may_end_with_the_connection() -> None:
    async with saying(b'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"result": true}') as (_, url):
        connections = Connections(url, 1, 5)
        assert await Api(connections, f"{url}/bot1234:fake-token").call("getMe") is True
        assert open_to(connections) == 0
        await connections.shutdown()


@pytest.mark.parametrize(
    "said", [b"220 mail.example ESMTP\r\n", b"", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"]
)
async def test_what_is_no_answer_of_http_is_none(said: bytes) -> None:
    async with saying(said) as (_, url):
        connections = Connections(url, 1, 5)
        with pytest.raises(NetworkError) as trouble:
            await Api(connections, f"{url}/bot1234:fake-token").call("getMe")
        assert open_to(connections) == 0
        await connections.shutdown()
    later = trouble_of(trouble.value)
    assert isinstance(later, TryLater)
    assert not later.answered


async def test_a_press_is_answered_although_the_server_has_just_closed_the_connection(clock: ManualClock) -> None:
    async with hanging_up() as (asked, url):
        client = Telegram("1234:fake-token", url, PlainWords(), clock)
        await client.answer("7", None)
        await client.close()
    assert asked == [b"POST /bot1234:fake-token/answerCallbackQuery HTTP/1.1\r\n"] * 2


@asynccontextmanager
async def saying(said: bytes) -> AsyncIterator[tuple[list[bytes], str]]:
    """A server that says this to whoever asks, whatever that is, and notes what it was asked."""
    heads: list[bytes] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(said)
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        yield heads, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


@asynccontextmanager
async def hanging_up() -> AsyncIterator[tuple[list[bytes], str]]:
    """A server that lets go of the first call that comes, and answers all others."""
    asked: list[bytes] = []
    body = b'{"ok": true, "result": true}'

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readline())
        await reader.readuntil(b"\r\n\r\n")
        if len(asked) > 1:
            writer.write(f"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
            await writer.drain()
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        yield asked, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


@asynccontextmanager
async def listening(status: int = 200, other: str = "") -> AsyncIterator[tuple[list[bytes], str]]:
    """A server that notes the first line of what it is asked and answers as Telegram does, or sends one elsewhere."""
    asked: list[bytes] = []
    body = b'{"ok": true, "result": "by the proxy"}'

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readline())
        await reader.readuntil(b"\r\n\r\n")
        head = f"HTTP/1.1 {status} So\r\nLocation: {other}\r\nConnection: close\r\nContent-Length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        yield asked, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
