"""The real client against a stand-in Telegram over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.sandbox import telegram as sandbox
from bot.telegram import Limits, Telegram
from tests.support.clocks import ManualClock
from tests.telegram.talk import PlainWords, Talk


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
async def server() -> AsyncIterator[sandbox.Running]:
    async with sandbox.running() as running:
        yield running


@pytest.fixture
async def telegram(server: sandbox.Running, clock: ManualClock) -> AsyncIterator[Telegram]:
    client = Telegram(server.token, server.url, PlainWords(), clock, Limits(1000, 1000, clock=clock))
    await client.open()
    yield client
    await client.close()


@pytest.fixture
def talk(server: sandbox.Running) -> Talk:
    """A chat that somebody has started."""
    return Talk(server.world)
