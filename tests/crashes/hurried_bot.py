"""The program `clinic-bot run`, but with clocks of ours: what takes a minute is seen in seconds, or its own is wrong.

Started by the tests as a process of its own; the clocks come by the environment, beside the settings.
"""

from __future__ import annotations

import asyncio
import logging
import os

from bot import app
from bot.clock import SystemClock
from bot.logs import write_logs
from bot.settings import read_settings
from bot.telegram import Limits
from tests.support.clocks import RunningClock, WrongClock

CLOCK = "HURRY"
"""The clock of everything, in a hurry; without it, it is the machine's and the database's."""

AHEAD = "AHEAD"
"""Seconds that the process's own clock is ahead of that, or behind."""


async def work() -> None:
    """The bot, until the process is ended."""
    hurry = RunningClock.told(os.environ[CLOCK]) if CLOCK in os.environ else None
    own = WrongClock(hurry or SystemClock(), float(os.environ.get(AHEAD, "0")))
    limits = Limits(in_all=1000, burst=1000, clock=hurry) if hurry else None
    async with app.running(read_settings(), hurry, limits, own=own) as bot:
        logging.getLogger(__name__).info("event=running bot=%s", bot.name)
        await bot.until(asyncio.Event())


def main() -> None:
    """The program."""
    write_logs(logging.INFO)
    asyncio.run(work())


if __name__ == "__main__":
    main()
