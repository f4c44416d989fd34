"""`clinic-bot check`: a line for everything that the settings name, and one on stderr for each that cannot be used."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
from collections.abc import Awaitable

from bot import app
from bot.cli.output import complain, say
from bot.clock import Clock, SystemClock
from bot.errors import Unusable
from bot.logs import write_logs
from bot.portal import PatientPortal
from bot.settings import SettingError, Settings, read_settings
from bot.startup.checks import check_database, open_telegram, reach_portal, try_key, try_signup_code
from bot.startup.clocks import agree


def check(_arguments: argparse.Namespace) -> int:
    """A line for everything that the settings name, and one on stderr for each that cannot be used."""
    settings = read_settings()
    settings.need("TELEGRAM_TOKEN", "PORTAL_CLIENT_KEY")
    write_logs(logging.CRITICAL)
    return asyncio.run(_check(settings))


async def _check(settings: Settings) -> int:
    clock = SystemClock()
    async with contextlib.AsyncExitStack() as stack:
        client, portal = app.make_telegram(settings, clock), app.make_portal(settings, clock)
        stack.push_async_callback(client.close)
        stack.push_async_callback(portal.aclose)
        troubles = [
            await _row("token", open_telegram(client, settings.telegram_api_url)),
            *await _portal_rows(portal, settings),
            await _row("database", _database(settings, clock)),
            await _row("public address", _public_address(settings)),
            *([await _row("answers", _answers(settings))] if settings.clinic_answers else []),
        ]
    for trouble in filter(None, troubles):
        complain(trouble)
    return 1 if any(troubles) else 0


async def _portal_rows(portal: PatientPortal, settings: Settings) -> list[str | None]:
    """The portal and, where it answers, the key, and the sign-up code if there is one."""
    trouble = await _row("portal", reach_portal(portal, settings.portal_url))
    if trouble:
        say(f"{'client key':<16}not tried")
        return [trouble]
    key, code = await _row("client key", try_key(portal)), settings.portal_signup_code
    if key or code is None:
        return [key]
    return [await _row("sign-up code", try_signup_code(portal, code.get_secret_value()))]


async def _row(what: str, trial: Awaitable[str]) -> str | None:
    """Print how a trial went; the line to say about it if it failed."""
    try:
        say(f"{what:<16}ok      {await trial}")
    except (SettingError, Unusable) as error:
        say(f"{what:<16}FAILED")
        return str(error)
    return None


async def _database(settings: Settings, clock: Clock) -> str:
    """Its version, and its clock where that is not this process's own."""
    version = await asyncio.to_thread(check_database, settings.database_url)
    if settings.sqlite_file is None:
        store = app.open_store(settings, None)
        try:
            await agree(store, clock)
        finally:
            await store.close()
    return version


async def _answers(settings: Settings) -> str:
    """How many questions the clinic answers itself: that they can be read was seen when the client was made."""
    return f"{len(app.wording_of(settings).answers)} questions"


async def _public_address(settings: Settings) -> str:
    settings.need("PUBLIC_URL")
    return settings.public_url or ""
