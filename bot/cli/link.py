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
from conversations.events import Target

KINDS = (".png", ".svg")
LONGEST_DAYS = 3650
USUAL_DAYS = 365


def link(arguments: argparse.Namespace) -> int:
    """Make the link, print it, and draw its code."""
    target = Target(arguments.type, arguments.site, arguments.recall)
    if target == Target():
        raise Unusable("a link leads somewhere: name a type, a site or a recall")
    settings = read_settings()
    settings.need("TELEGRAM_TOKEN")
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


def options(command: argparse.ArgumentParser) -> None:
    """What the command takes."""
    command.add_argument("--type", metavar="KEY", help="the appointment type that is booked")
    command.add_argument("--site", metavar="KEY", help="the site where it is booked")
    command.add_argument("--recall", metavar="KEY", help="the recall that the booking is for")
    command.add_argument("--once", action="store_true", help="good for the first chat that follows it")
    command.add_argument("--days", metavar="N", type=_days, default=USUAL_DAYS, help="how long it is good for")
    command.add_argument("--qr", metavar="FILE", type=_picture, help="draw it as a QR code: a .png or .svg file")


def _days(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= LONGEST_DAYS:
        raise argparse.ArgumentTypeError(f"a number of days from 1 to {LONGEST_DAYS}")
    return int(text)


def _picture(text: str) -> Path:
    if Path(text).suffix.lower() not in KINDS:
        raise argparse.ArgumentTypeError("a file whose name ends in .png or .svg")
    return Path(text)
