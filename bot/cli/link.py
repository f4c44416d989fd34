"""`clinic-bot link`: a link that begins a booking of something in particular, with a QR code for a poster or a letter.

The one home of segno.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

import segno

from bot import app
from bot.cli.output import say
from bot.clock import SystemClock
from bot.errors import Unusable
from bot.logs import write_logs
from bot.runtime.start_links import make_link
from bot.settings import Settings, read_settings
from bot.startup.checks import open_telegram
from conversations.clinic.model import Target


def link(arguments: argparse.Namespace) -> int:
    """Make the link, print it, and draw its code."""
    target = Target(arguments.type, arguments.site, arguments.recall)
    if target == Target():
        raise Unusable("a link leads somewhere: name a type, a site or a recall")
    settings = read_settings("TELEGRAM_TOKEN")
    write_logs(logging.CRITICAL)
    address = asyncio.run(_made(settings, target, arguments))
    say(address)
    if arguments.qr:
        draw(address, arguments.qr)
    return 0


async def _made(settings: Settings, target: Target, arguments: argparse.Namespace) -> str:
    clock = SystemClock()
    async with contextlib.AsyncExitStack() as stack:
        telegram = app.make_telegram(settings, clock)
        stack.push_async_callback(telegram.close)
        name = await open_telegram(telegram, settings.telegram_api_url)
        store = app.open_store(settings, None)
        stack.push_async_callback(store.close)
        until = datetime.now(UTC) + timedelta(days=arguments.days)
        return f"https://t.me/{name}?start={await make_link(store, target, until, once=arguments.once)}"


def draw(address: str, file: Path) -> None:
    """The code as a picture. Never a micro code, which telephones do not read. Raises `Unusable`."""
    try:
        segno.make(address, micro=False, error="m").save(str(file), scale=8, border=4)
    except OSError as error:
        raise Unusable(f"{file} cannot be written: {error.strerror}") from None
