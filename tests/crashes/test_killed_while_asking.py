"""The bot is killed while it asks the clinic something, and again while it asks that once more."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.store import migrate
from tests.runtime.house import House


async def test_a_question_that_two_crashes_lost_is_asked_again_all_the_same(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    migrate(url)
    house = House(url)
    house.quick = 0.0
    house.clinic.slow = asyncio.Event()
    house.open()
    await house.says("ask")
    house.quick = 600.0
    await house.crash()
    house.clock.pass_by(60)
    await house.runtime.scheduler.look()
    await house.until(lambda: len(house.clinic.asked) == 2)
    await house.crash()
    house.clinic.slow = None
    house.clock.pass_by(60)
    await house.look()
    assert house.sees() == "answered"
    await house.close()
