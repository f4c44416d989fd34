"""A world in which nobody has to wait: what the bot does every second is done twenty times a second."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from bot.sandbox import clinic, telegram
from tests.journeys.world import KEY, World, WorldClock


class Impatient(WorldClock):
    """Pauses are short; the time of day passes as usual, and jumps when it is told to."""

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / 20)


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[World]:
    """A clinic where people stay signed in for two hours, a Telegram, and a bot at work between them."""
    clock = Impatient()
    async with contextlib.AsyncExitStack() as stack:
        settings = clinic.Settings(client_key=KEY, session_timeout=7200)
        made = clinic.create_app(tmp_path / "clinic.db", clock=clock, settings=settings)
        url = await stack.enter_async_context(clinic.running(made))
        chat = await stack.enter_async_context(telegram.running(clinic_url=url, clock=clock))
        http = await stack.enter_async_context(httpx.AsyncClient())
        world = World(tmp_path, url, chat, http)
        world.clock = clock
        await world.starts_bot()
        stack.push_async_callback(world.stops_bot)
        yield world
