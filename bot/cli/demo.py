"""`clinic-bot demo`: the bot between both stand-ins, on this machine alone, with a chat page in the browser."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import tempfile
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pydantic import SecretStr

from bot import app
from bot.cli import DEMO_PORT
from bot.cli.output import say, taken, until_stopped
from bot.errors import Unusable
from bot.logs import write_logs
from bot.runtime.start_links import make_link
from bot.sandbox import clinic, telegram
from bot.settings import Settings
from conversations.events import Target

NEXT_PORTS = 20
DEMO_KEY = "demo-client-key"
POSTER = Target(type="00000000fc0a0001", site=1101)
"""A consultation with a GP in Camden."""

DEMO_PLACES = {
    "1101": (51.539012, -0.142604),
    "1102": (51.461310, -0.303742),
    "1103": (51.482577, -0.007659),
    "1104": (51.513014, -0.305020),
}
"""Where the sites of the stand-in clinic are; of the locations that lie apart from them nobody has said it."""
DEMO_SIGNUP_CODE = "DEMO-SELF-PAY"


def demo(arguments: argparse.Namespace) -> int:
    """Both stand-ins and the bot, until they are told to stop."""
    write_logs(logging.ERROR)

    async def work(stop: asyncio.Event) -> None:
        with tempfile.TemporaryDirectory(prefix="clinic-bot-demo-") as folder:
            async with _demo(Path(folder), arguments.port, arguments.quirks) as (bot, address):
                poster = await make_link(bot.store, POSTER, datetime.now(UTC) + timedelta(days=1), once=False)
                say(f"Open {address} to chat with the clinic's booking assistant. Ctrl-C stops.")
                say(f"A link as it stands on a poster in the clinic's Camden house: {address}?start={poster}")
                await bot.until(stop)

    return until_stopped(work)


@contextlib.asynccontextmanager
async def _demo(folder: Path, port: int | None, quirks: str) -> AsyncIterator[tuple[app.Running, str]]:
    """The bot between two stand-ins, all of them on loopback, and where its chat page is."""
    async with contextlib.AsyncExitStack() as stack:
        try:
            desk = clinic.create_app(folder / "clinic.db", quirks=quirks)
        except ValueError as error:
            raise Unusable(f"--quirks cannot be used: {error}") from None
        portal = await stack.enter_async_context(clinic.running(desk))
        chat = await _chat_page(stack, portal, port)
        settings = Settings(
            _env_file=None,
            telegram_token=SecretStr(telegram.DEMO_TOKEN),
            telegram_api_url=chat,
            portal_url=f"{portal}/patientportalapi",
            portal_client_key=SecretStr(DEMO_KEY),
            portal_signup_code=SecretStr(DEMO_SIGNUP_CODE),
            database_url=f"sqlite:///{folder / 'bot.db'}",
            clinic_name="The Sandbox Clinic",
            clinic_phone="020 7946 0000",
            portal_web_url=f"{portal}/own-portal",
            privacy_url=f"{portal}/own-portal/privacy",
            site_coordinates=DEMO_PLACES,
            clinic_answers=Path(__file__).with_name("demo_answers.toml"),
            listen="127.0.0.1:0",
        )
        bot = await stack.enter_async_context(app.running(settings))
        yield bot, f"{chat}/"


async def _chat_page(stack: contextlib.AsyncExitStack, portal: str, port: int | None) -> str:
    """Start the stand-in Telegram on this port, or on the first free one where none was asked for."""
    for candidate in (port,) if port is not None else (*range(DEMO_PORT, DEMO_PORT + NEXT_PORTS), 0):
        try:
            page = await stack.enter_async_context(telegram.running(port=candidate, clinic_url=portal))
        except OSError:
            continue
        return page.url
    raise Unusable(taken(port))
