"""The program `clinic-bot run`, but with a clock that hurries: what takes a minute is seen in seconds.

Started by the tests as a process of its own; the clock comes by the environment, beside the settings.
"""

from __future__ import annotations

import asyncio
import logging
import os

from bot import app
from bot.logs import write_logs
from bot.settings import read_settings
from bot.telegram import Limits
from tests.support.clocks import RunningClock

CLOCK = "HURRY"


async def work() -> None:
    """The bot, until the process is ended."""
    clock = RunningClock.told(os.environ[CLOCK])
    async with app.running(read_settings(), clock, Limits(in_all=1000, burst=1000)) as bot:
        logging.getLogger(__name__).info("event=running bot=%s", bot.name)
        await bot.until(asyncio.Event())


if __name__ == "__main__":
    write_logs(logging.INFO)
    asyncio.run(work())
