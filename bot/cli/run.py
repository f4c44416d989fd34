"""`clinic-bot run` and `clinic-bot migrate`: the bot, and its database brought to this version.

Short: what runs is put together in `bot.app`.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import time

from bot import app, logs
from bot.cli.output import say, until_stopped
from bot.errors import Away, Unusable
from bot.logs import write_logs
from bot.settings import Settings, read_settings
from bot.startup.collector import set_aside_twice
from bot.store import Unavailable, UnusableDatabase
from bot.store import migrate as migrate_database
from conversations.understanding.when import bank_holidays

AGAIN = 1.0
"""Seconds until what is not up yet is asked for again."""


def run(arguments: argparse.Namespace) -> int:
    """The bot, until it is told to stop."""
    settings = read_settings("TELEGRAM_TOKEN", "PORTAL_CLIENT_KEY", "PUBLIC_URL", "CLINIC_PHONE")
    bank_holidays.keep(settings.holidays)
    write_logs(logging.WARNING)  # until it runs, what is in order says nothing of itself

    async def work(stop: asyncio.Event) -> None:
        async with contextlib.AsyncExitStack() as stack:
            bot = await _started(stack, settings, stop, arguments.wait)
            if bot is None:
                return
            logging.getLogger().setLevel(logging.INFO)
            logs.event("running", bot=bot.name)
            await bot.clocks.look()
            aside = asyncio.create_task(set_aside_twice(bot.learning, bot.runtime.ledger.worked.wait))
            stack.callback(aside.cancel)
            await bot.until(stop)

    return until_stopped(work)


async def _started(
    stack: contextlib.AsyncExitStack, settings: Settings, stop: asyncio.Event, seconds: float
) -> app.Running | None:
    """The bot at work. What is not up yet is waited for, up to `seconds` (s); None where it was stopped meanwhile."""
    until, said = time.monotonic() + seconds, ""
    while True:
        try:
            return await stack.enter_async_context(app.running(settings))
        except Away as away:
            if time.monotonic() >= until:
                raise
            if str(away) != said:
                said = str(away)
                logs.event("waiting", logs.WARNING, why=said)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), AGAIN)
            return None


def migrate(arguments: argparse.Namespace) -> int:
    """Migrate the database; one that is not up yet is waited for."""
    settings = read_settings()
    until = time.monotonic() + arguments.wait
    while True:
        try:
            migrate_database(settings.database_url)
        except Unavailable as error:
            if time.monotonic() >= until:
                raise Unusable(f"DATABASE_URL cannot be used: {error}") from None
            time.sleep(AGAIN)
        except UnusableDatabase as error:
            raise Unusable(f"DATABASE_URL cannot be used: {error}") from None
        else:
            say("The database is at this version.")
            return 0
