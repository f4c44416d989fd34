"""A world in which nobody has to wait: what the bot does every second is done twenty times a second."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from bot.sandbox import clinic, telegram
from tests.journeys.world import KEY, World, furnish
from tests.support.clocks import RunningClock


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[World]:
    """A clinic where people stay signed in for two hours, a Telegram, and a bot at work between them."""
    clock = RunningClock(pauses=1 / 20)
    furnish(tmp_path)
    async with contextlib.AsyncExitStack() as stack:
        settings = clinic.Settings(client_key=KEY, session_timeout=7200)
        made = clinic.create_app(tmp_path / "clinic.db", clock=clock.now, settings=settings)
        url = await stack.enter_async_context(clinic.running(made))
        chat = await stack.enter_async_context(telegram.running(clinic_url=url, clock=clock.now))
        http = await stack.enter_async_context(httpx.AsyncClient())
        world = World(tmp_path, url, chat, http)
        world.clock = clock
        await world.starts_bot()
        stack.push_async_callback(world.stops_bot)
        yield world
