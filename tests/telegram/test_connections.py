"""On which connections calls go to Telegram."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from telegram.error import TimedOut

from bot.sandbox import telegram as sandbox
from bot.telegram.api import Api
from bot.telegram.calls import trouble_of
from bot.telegram.connections import Connections
from bot.telegram.errors import TryLater


@asynccontextmanager
async def api(server: sandbox.Running, most: int, wait: float = 8) -> AsyncIterator[tuple[Api, Connections]]:
    connections = Connections(most, connect_timeout=5, read_timeout=8, write_timeout=5, wait=wait)
    yield Api(connections, f"{server.url}/bot{server.token}"), connections
    await connections.shutdown()


async def test_calls_one_after_the_other_take_one_connection(server: sandbox.Running) -> None:
    async with api(server, most=4) as (bot, connections):
        names = [(await bot.call("getMe"))["is_bot"] for _ in range(5)]
        assert names == [True] * 5
        assert len(connections._clients) == 1


async def test_calls_at_once_take_as_many_as_there_may_be(server: sandbox.Running) -> None:
    async with api(server, most=3) as (bot, connections):
        await asyncio.gather(*(bot.call("getMe") for _ in range(10)))
        assert len(connections._clients) == 3
        assert connections._free == list(dict.fromkeys(connections._free)), "each is free once"
        assert len(connections._free) == 3


async def test_who_finds_none_free_is_told_to_try_later(server: sandbox.Running) -> None:
    server.world.switches.latency_ms = 500
    async with api(server, most=1, wait=0.05) as (bot, _):
        first = asyncio.create_task(bot.call("getMe"))
        await asyncio.sleep(0)
        with pytest.raises(TimedOut) as late:
            await bot.call("getMe")
        assert isinstance(trouble_of(late.value), TryLater)
        assert (await first)["is_bot"]


async def test_a_call_that_is_given_up_leaves_its_connection_to_the_next(server: sandbox.Running) -> None:
    async with api(server, most=1) as (bot, connections):
        server.world.switches.latency_ms = 60_000
        given_up = asyncio.create_task(bot.call("getMe"))
        await asyncio.sleep(0.05)
        given_up.cancel()
        await asyncio.gather(given_up, return_exceptions=True)
        server.world.switches.latency_ms = 0
        assert (await bot.call("getMe"))["is_bot"]
        assert len(connections._clients) == 1
