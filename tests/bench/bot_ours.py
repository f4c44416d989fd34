"""This bot in a process of its own: wired as the product wires it, with a clinic that has its answers ready.

With `--portal` nothing is replaced: it is the product as `clinic-bot run` starts it, at the clinic of that address.
Telegram's limit of thirty messages a second is lifted, as it would hide what is measured; not with `--reminders`.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta

from pydantic import SecretStr

from bot import app
from bot.clock import SystemClock
from bot.crypto import Vault
from bot.due.reminders import Reminders
from bot.logs import write_logs
from bot.network import listen
from bot.portal import PatientPortal, PortalSession
from bot.runtime.accounts.accounts import Accounts
from bot.runtime.codec import dump_event
from bot.runtime.inbox import Inbox, heed
from bot.runtime.service import Ports, Runtime
from bot.settings import Settings
from bot.startup.checks import open_telegram
from bot.startup.collector import set_aside_twice
from bot.startup.introduction import learn_to_read
from bot.startup.secret_key import secret_key
from bot.store import Store
from bot.telegram import Limits, Polling
from bot.web import Webhook, create_app, serving
from tests.bench.clinic_in_memory import EverFree
from tests.bench.meter import answer_questions
from tests.bench.stages import Stages

SECRET = "an obviously fake secret key"
UNLIMITED = 1_000_000
SESSION = timedelta(hours=1)


def settings_of(options: argparse.Namespace) -> Settings:
    """What `clinic-bot run` would read from the environment."""
    return Settings(
        _env_file=None,
        telegram_token=SecretStr(options.token),
        telegram_api_url=options.telegram,
        portal_url=options.portal or "http://127.0.0.1:9/patientportalapi",
        portal_client_key=SecretStr("demo-client-key"),
        secret_key=SecretStr(SECRET),
        database_url=options.database,
        clinic_name="The Sandbox Clinic",
        clinic_phone="020 7946 0000",
        quiet_hours=None,
        listen="127.0.0.1:0",
    )


async def run(options: argparse.Namespace, stages: Stages, facts: dict[str, object]) -> None:
    """At work until the process ends."""
    settings, limits = settings_of(options), Limits() if options.reminders else Limits(UNLIMITED, UNLIMITED)
    if options.portal:
        async with app.running(settings, limits=limits) as bot:
            await bot.until(asyncio.Event())
        return
    async with AsyncExitStack() as stack:
        parts = await wired(settings, limits, stages)
        patients = range(options.first, options.first + options.patients)
        await asyncio.gather(*(sign_in(parts, patient) for patient in patients))
        stack.push_async_callback(parts.runtime.stop)
        for task in parts.runtime.begin():
            stack.callback(task.cancel)
        learning = asyncio.create_task(learn_to_read(SystemClock(), app.ready))
        aside = set_aside_twice(learning, parts.runtime.ledger.worked.wait)
        stack.callback(asyncio.create_task(aside).cancel)
        if options.reminders:
            stack.callback(asyncio.create_task(parts.reminders.run()).cancel)
        if options.webhook:
            facts["port"] = await posted(stack, settings, parts)
            await heed(parts.store.wakeups(), parts.runtime.lanes.look)
        await parts.polling.run()


@dataclass(frozen=True, slots=True)
class Parts:
    """The bot, put together."""

    store: Store
    accounts: Accounts
    portal: PatientPortal
    inbox: Inbox
    runtime: Runtime
    polling: Polling
    reminders: Reminders


async def wired(settings: Settings, limits: Limits, stages: Stages) -> Parts:
    """The parts as `bot.app` puts them together."""
    clock = SystemClock()
    telegram, portal = app.make_telegram(settings, clock, limits), app.make_portal(settings, clock)
    await open_telegram(telegram, settings.telegram_api_url)
    store = app.open_store(settings, None)
    vault = Vault(secret_key(settings))
    inbox = Inbox(store)
    accounts = Accounts(
        store, portal, vault, clock, public_url="http://127.0.0.1", encode_event=dump_event, wake=inbox.wake
    )
    ports = Ports(store, EverFree(), accounts, telegram, clock)
    runtime, reminders, _ = app.make_runtime(settings, vault, inbox, stages.around(ports))
    polling = Polling(telegram, inbox.take_in, clock)
    stages.inside(runtime, polling, store)
    return Parts(store, accounts, portal, inbox, runtime, polling, reminders)


async def posted(stack: AsyncExitStack, settings: Settings, parts: Parts) -> int:
    """Serve the product's pages with its webhook among them; the port."""
    listening = stack.enter_context(listen(settings.host, settings.port))
    vault = Vault(secret_key(settings))
    webhook = Webhook(vault.derived("webhook"), parts.inbox.take_in)
    pages = create_app(
        parts.accounts,
        parts.portal,
        bot_token="nobody signs in here",
        words=app.wording_of(settings),
        clock=SystemClock(),
        vault=vault,
        routes=[webhook.route()],
    )
    await stack.enter_async_context(serving(pages, listening))
    return int(listening.getsockname()[1])


async def sign_in(parts: Parts, patient: int) -> None:
    """The session that the sign-in page would keep once the portal has said yes."""
    session = PortalSession(f"session-{patient}", "token")
    used_at = await parts.store.now()
    await parts.store.put_session(parts.accounts.sessions.sealed(patient, session, SESSION, used_at))


def main(line: Sequence[str]) -> None:
    """Read the options and work."""
    parser = argparse.ArgumentParser()
    for name in ("telegram", "token", "database", "portal"):
        parser.add_argument(f"--{name}")
    for name in ("first", "patients"):
        parser.add_argument(f"--{name}", type=int, default=0)
    for name in ("stages", "webhook", "reminders"):
        parser.add_argument(f"--{name}", action="store_true")
    options = parser.parse_args(line)
    stages = Stages(on=options.stages)
    facts: dict[str, object] = {}
    answer_questions(lambda: {"stages": stages.seconds(), **facts})
    write_logs()
    asyncio.run(run(options, stages, facts))


if __name__ == "__main__":
    main(sys.argv[1:])
