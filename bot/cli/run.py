"""`clinic-bot run` and `clinic-bot migrate`: the bot, and its database brought to this version.

Short: what runs is put together in `bot.app`.
"""

from __future__ import annotations

import argparse
import asyncio
import logging

from bot import app, logs
from bot.cli.output import say, until_stopped
from bot.errors import Unusable
from bot.logs import write_logs
from bot.settings import read_settings
from bot.store import Unavailable, UnsupportedDatabase
from bot.store import migrate as migrate_database
from conversations.understanding.when import bank_holidays


def run(_arguments: argparse.Namespace) -> int:
    """The bot, until it is told to stop."""
    settings = read_settings()
    settings.need("TELEGRAM_TOKEN", "PORTAL_CLIENT_KEY", "PUBLIC_URL", "CLINIC_PHONE")
    bank_holidays.keep(settings.holidays)
    write_logs(logging.WARNING)  # until it runs, what is in order says nothing of itself

    async def work(stop: asyncio.Event) -> None:
        async with app.running(settings) as bot:
            logging.getLogger().setLevel(logging.INFO)
            logs.event("running", bot=bot.name)
            await bot.clocks.look()
            await bot.until(stop)

    return until_stopped(work)


def migrate(_arguments: argparse.Namespace) -> int:
    """Migrate the database."""
    settings = read_settings()
    try:
        migrate_database(settings.database_url)
    except (UnsupportedDatabase, Unavailable) as error:
        raise Unusable(f"DATABASE_URL cannot be used: {error}") from None
    say("The database is at this version.")
    return 0
