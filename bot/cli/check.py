"""`clinic-bot check`: a row for everything that the settings name, and one line for each that cannot be used."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import os
from collections.abc import AsyncIterator, Coroutine
from importlib.metadata import version
from pathlib import Path

from bot import app, logs, zone_rules
from bot.cli.findings import CheckRow, NotTried, State, show, tried
from bot.cli.public_address import Doorstep
from bot.clock import Clock, SystemClock
from bot.errors import NotMade, Unusable
from bot.logs import write_logs
from bot.network import Unfetched, fetch, proxy_for, trusted
from bot.runtime.head import HeadFile
from bot.settings import SettingError, Settings, read_settings
from bot.startup.checks import (
    check_database,
    look_at_posting,
    open_telegram,
    reach_portal,
    reach_staff,
    try_key,
    try_signup_code,
)
from bot.startup.clocks import agree
from bot.startup.secret_key import key_file, look_at_key
from bot.store import Store
from bot.telegram import WEBHOOK_PATH

NEEDED = ("TELEGRAM_TOKEN", "PORTAL_CLIENT_KEY", "PUBLIC_URL", "CLINIC_PHONE")
"""The settings that `run` cannot do without."""

MOST_OFF = 30.0
"""Seconds that this machine's clock may differ from Telegram's: a signature of Telegram's is good for minutes."""


def check(arguments: argparse.Namespace) -> int:
    """What works of what the settings name; the exit status is 0 if `run` would find all that it needs."""
    write_logs(logging.CRITICAL)
    try:
        settings = read_settings(*NEEDED)
    except SettingError as error:
        findings = [CheckRow("settings", State.FAILED, trouble=line) for line in str(error).splitlines()]
    else:
        findings = asyncio.run(_check(settings, fetching=not arguments.no_fetch))
    return show(version("clinic-bot"), findings, as_json=arguments.json)


async def _check(settings: Settings, *, fetching: bool) -> list[CheckRow]:
    clock = SystemClock()
    answers = await tried("answers", _answers(settings))
    if answers.trouble:
        settings = settings.model_copy(update={"clinic_answers": None})
    way = await tried("way out", _way_out(settings))
    outside, database = await _outside(settings, clock, way), await _database_rows(settings, clock)
    return [
        *outside,
        *database,
        await tried("secret key", _key(settings, database[0])),
        *await _web_rows(settings, clock, fetching=fetching and not way.trouble),
        await tried("clock", _clock(settings, clock, way)),
        CheckRow("time zones", State.OK, str(zone_rules.IN_USE)),
        *([answers] if settings.clinic_answers or answers.trouble else []),
        *([await tried("audit head", _head(settings.audit_head))] if settings.audit_head else []),
    ]


async def _outside(settings: Settings, clock: Clock, way: CheckRow) -> list[CheckRow]:
    """Telegram and the portal; neither is tried where there is no way out."""
    if way.trouble:
        return [way, *(CheckRow(what, State.NOT_TRIED) for what in ("token", "updates", "portal", "client key"))]
    async with contextlib.AsyncExitStack() as stack:
        telegram, portal = app.make_telegram(settings, clock), app.make_portal(settings, clock)
        stack.push_async_callback(telegram.close)
        stack.push_async_callback(portal.aclose)
        rows = [way, await tried("token", open_telegram(telegram, settings.telegram_api_url))]
        known = not rows[-1].trouble
        url = f"{settings.public_url}{WEBHOOK_PATH}" if settings.updates == "webhook" else None
        rows.append(await _after("updates", look_at_posting(telegram, url, clock), known=known))
        if settings.staff_alert_chat is not None:
            rows.append(await _after("staff's chat", reach_staff(telegram, settings.staff_alert_chat), known=known))
        rows.append(await tried("portal", reach_portal(portal, settings.portal_url)))
        rows.append(await _after("client key", try_key(portal), known=not rows[-1].trouble))
        if settings.portal_signup_code is not None:
            code = settings.portal_signup_code.get_secret_value()
            rows.append(await _after("sign-up code", try_signup_code(portal, code), known=rows[-1].state is State.OK))
    return rows


async def _after(what: str, trial: Coroutine[None, None, str], *, known: bool) -> CheckRow:
    """A trial that needs another one's success."""
    if known:
        return await tried(what, trial)
    trial.close()
    return CheckRow(what, State.NOT_TRIED)


async def _way_out(settings: Settings) -> str:
    """By which proxies Telegram and the portal are reached, and that their certificates can be judged."""
    await asyncio.to_thread(trusted)
    ways = {proxy_for(address) for address in (settings.telegram_api_url, settings.portal_url)}
    return ", ".join(sorted(f"by {way.variable}, {way.where}" if way else "without a proxy" for way in ways))


async def _database_rows(settings: Settings, clock: Clock) -> list[CheckRow]:
    """The database, and where it is PostgreSQL whether replicas hear of one another."""
    row = await tried("database", _database(settings, clock))
    if row.state is not State.OK or settings.sqlite_file is not None:
        return [row]
    return [row, await tried("notifications", _notifications(settings))]


async def _database(settings: Settings, clock: Clock) -> str:
    """Its version, and its clock where that is not this process's own."""
    try:
        version_ = await asyncio.to_thread(check_database, settings.database_url)
    except NotMade:
        if settings.sqlite_file is None:
            raise NotMade("the database is empty: run clinic-bot migrate") from None
        raise
    if settings.sqlite_file is None:
        async with _store(settings) as store:
            await agree(store, clock)
    return version_


async def _notifications(settings: Settings) -> str:
    async with _store(settings) as store:
        return await store.pooling() or "heard"


@contextlib.asynccontextmanager
async def _store(settings: Settings) -> AsyncIterator[Store]:
    store = app.open_store(settings, None)
    try:
        yield store
    finally:
        await store.close()


async def _key(settings: Settings, database: CheckRow) -> str:
    """Where the key is. One that would be made beside a database file is nowhere where that cannot be."""
    if database.trouble and settings.sqlite_file and not (settings.secret_key or key_file(settings).exists()):
        raise NotTried
    found = look_at_key(settings)
    if found is None:
        raise NotMade
    return found


async def _web_rows(settings: Settings, clock: Clock, *, fetching: bool) -> list[CheckRow]:
    """Where the pages are listened for, whether the public address leads there, and until when its certificate does."""
    doorstep = Doorstep(settings)
    async with contextlib.AsyncExitStack() as stack:
        rows = [await tried("listen address", stack.enter_async_context(doorstep.stand()))]
        rows.append(await tried("public address", doorstep.reach(fetching=fetching)))
        if (settings.public_url or "").startswith("https:"):
            seen = fetching and not rows[-1].trouble
            rows.append(await _after("certificate", doorstep.certificate(clock.now()), known=seen))
        if settings.metrics_listen:
            rows.append(await tried("measures", doorstep.measures()))
        return rows


async def _clock(settings: Settings, clock: Clock, way: CheckRow) -> str:
    """This machine's clock beside that of whoever answers for Telegram."""
    if way.trouble:
        raise NotTried
    try:
        there = (await fetch(settings.telegram_api_url)).moment
    except Unfetched:
        there = None
    if there is None:
        raise NotTried("Telegram does not say what its clock shows")
    seconds = (clock.now() - there).total_seconds()
    if abs(seconds) > MOST_OFF:
        side = "ahead of" if seconds > 0 else "behind"
        raise Unusable(f"this machine's clock is {abs(seconds):.0f} seconds {side} Telegram's: synchronise it")
    return "as Telegram's"


async def _answers(settings: Settings) -> str:
    """How many questions the clinic answers itself."""
    return f"{len(app.wording_of(settings).answers)} questions"


async def _head(path: Path) -> str:
    """How long the trail was when it was noted last. Nothing can be noted where no file can be made."""
    try:
        noted = HeadFile(path).read()
    except (OSError, ValueError) as error:
        raise Unusable(f"AUDIT_HEAD cannot be read: {path}: {logs.failure(error)}") from None
    if not os.access(path.parent, os.W_OK):
        raise Unusable(f"AUDIT_HEAD cannot be kept in {path}: its folder is not there, or cannot be written to")
    if noted is None:
        raise NotMade
    return f"{noted.count} rows"
