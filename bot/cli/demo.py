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
from bot.settings import GivenSettings, Settings
from conversations.clinic.model import Target

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
            async with _stand_ins(Path(folder), arguments.port, arguments.quirks) as (settings, chat):
                await _keep_running(settings, chat, stop)

    return until_stopped(work)


async def _keep_running(settings: Settings, chat: telegram.Running, stop: asyncio.Event) -> None:
    """The bot until it is told to stop; whenever the page orders it, it ends and begins again where it was."""
    again, running = asyncio.Event(), asyncio.Event()

    async def restart() -> None:
        running.clear()
        again.set()
        await running.wait()

    chat.world.restart = restart
    told = False
    while not stop.is_set():
        async with app.running(settings) as bot:
            settings = settings.model_copy(update={"listen": bot.url.removeprefix("http://")})
            if not told:
                poster = await make_link(bot.store, POSTER, datetime.now(UTC) + timedelta(days=1), once=False)
                say(f"Open {chat.url}/ to chat with the clinic's booking assistant. Ctrl-C stops.")
                say(f"Reception and a patient, side by side: {chat.url}/beside")
                say(f"A link as it stands on a poster in the clinic's Camden house: {chat.url}/?start={poster}")
                told = True
            running.set()
            await _until_either(bot, stop, again)
            again.clear()
    running.set()


async def _until_either(bot: app.Running, stop: asyncio.Event, again: asyncio.Event) -> None:
    """Return when it is to stop or to begin again. Raises whatever ended the bot's work before."""
    waiting = {asyncio.create_task(bot.until(stop)), asyncio.create_task(again.wait())}
    done, left = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    for task in done:
        task.result()


@contextlib.asynccontextmanager
async def _stand_ins(folder: Path, port: int | None, quirks: str) -> AsyncIterator[tuple[Settings, telegram.Running]]:
    """Both stand-ins on loopback, and the settings of a bot between them."""
    async with contextlib.AsyncExitStack() as stack:
        try:
            desk = clinic.create_app(folder / "clinic.db", quirks=quirks)
        except ValueError as error:
            raise Unusable(f"--quirks cannot be used: {error}") from None
        portal = await stack.enter_async_context(clinic.running(desk))
        chat = await _chat_page(stack, portal, port)
        yield _settings(folder, portal, chat.url), chat


def _settings(folder: Path, portal: str, chat: str) -> Settings:
    return GivenSettings(
        telegram_token=SecretStr(telegram.DEMO_TOKEN),
        telegram_api_url=chat,
        portal_url=f"{portal}/patientportalapi",
        portal_client_key=SecretStr(DEMO_KEY),
        portal_signup_code=SecretStr(DEMO_SIGNUP_CODE),
        database_url=f"sqlite:///{folder / 'bot.db'}",
        clinic_name="The Sandbox Clinic",
        clinic_phone="020 7946 0000",
        crisis_line="Samaritans, 116 123",
        portal_web_url=f"{portal}/own-portal",
        privacy_url=f"{portal}/own-portal/privacy",
        site_coordinates=DEMO_PLACES,
        clinic_answers=Path(__file__).with_name("demo_answers.toml"),
        listen="127.0.0.1:0",
    )


async def _chat_page(stack: contextlib.AsyncExitStack, portal: str, port: int | None) -> telegram.Running:
    """Start the stand-in Telegram on this port, or on the first free one where none was asked for."""
    for candidate in (port,) if port is not None else (*range(DEMO_PORT, DEMO_PORT + NEXT_PORTS), 0):
        try:
            return await stack.enter_async_context(telegram.running(port=candidate, clinic_url=portal))
        except OSError:
            continue
    raise Unusable(taken(port))
