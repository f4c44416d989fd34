"""The composition root: the one place that wires.

Owns the order in which the program starts and stops. Must never decide anything else.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import socket
from collections.abc import AsyncIterator, Coroutine
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from typing import Any

from bot.clock import Clock, SystemClock
from bot.crypto import Vault
from bot.doors import doors_of
from bot.due.planning import Schedule
from bot.due.reminders import CHECK, Reminders
from bot.due.sooner import SoonerSearch
from bot.errors import Away, Unusable
from bot.portal import PatientPortal, Renewed
from bot.runtime.accounts.accounts import Accounts
from bot.runtime.accounts.keeper import Keeper
from bot.runtime.accounts.patient_forms import PatientForms
from bot.runtime.accounts.registrations import Registrations
from bot.runtime.accounts.sessions import Renewals
from bot.runtime.codec import at_hand, dump_event
from bot.runtime.gateway import Gateway
from bot.runtime.head import HeadFile
from bot.runtime.inbox import Inbox, heed
from bot.runtime.lanes import QUIET
from bot.runtime.recent import Recent
from bot.runtime.service import Options, Ports, Runtime, wire
from bot.runtime.shared_rate import SharedRate
from bot.settings import Settings
from bot.startup.checks import look_at_portal, open_telegram
from bot.startup.clocks import ClockWatch
from bot.startup.delivery import by_polling, by_posts
from bot.startup.introduction import introduce, learn_to_read
from bot.startup.overtaken import until_overtaken
from bot.startup.secret_key import secret_key
from bot.store import NotMigrated, Store, StoreError, Unavailable, migrate
from bot.telegram import WEBHOOK_PATH, Limits, Polling, Telegram
from bot.wording import Wording
from bot.wording import at_hand as wording_at_hand
from bot.wording.clinic_answers import read_answers
from conversations import advance


@dataclass(frozen=True, slots=True)
class Running:
    """A bot at work: where its pages are, what Telegram calls it, its store and clocks, and what goes on behind it."""

    url: str
    name: str
    runtime: Runtime
    store: Store
    clocks: ClockWatch
    tasks: tuple[asyncio.Task[None], ...]
    reminders: Reminders
    learning: asyncio.Task[None]
    sooner: SoonerSearch | None = None

    async def until(self, stop: asyncio.Event) -> None:
        """Return when `stop` is set. Raises whatever ended the work before."""
        waiting = asyncio.create_task(stop.wait())
        done, _ = await asyncio.wait({waiting, *self.tasks}, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        for task in done - {waiting}:
            task.result()


@contextlib.asynccontextmanager
async def running(
    settings: Settings, clock: Clock | None = None, limits: Limits | None = None, *, own: Clock | None = None
) -> AsyncIterator[Running]:
    """The bot, at work for as long as the block lasts. Raises `Unusable`, `SettingError` and `UnusableDatabase`.

    Without PUBLIC_URL its pages are reached where they listen, which is good for loopback only. Without a `clock` of
    the caller's, what replicas share goes by the database's; with an `own` one, all else in this process goes by that.
    """
    ours = own or clock or SystemClock()
    async with contextlib.AsyncExitStack() as stack:
        permits, renewals = SharedRate(), Renewals()
        telegram = make_telegram(settings, ours, limits or limits_of(settings, permits, ours))
        stack.push_async_callback(telegram.close)
        name = await open_telegram(telegram, settings.telegram_api_url)
        portal = await open_portal(stack, settings, ours, renewals)
        vault = Vault(secret_key(settings))
        store = permits.store = open_store(settings, clock, vault)
        stack.push_async_callback(store.close)
        clocks = ClockWatch(store, ours)
        doors = await stack.enter_async_context(doors_of(settings))
        url = doors.url
        inbox = Inbox(store, ours, Recent(box=vault.box("conversation")))
        accounts = make_accounts(ours, store, portal, vault, inbox, renewals, url=url)
        forms = make_registrations(settings, ours, store, portal, vault, inbox, renewals, url=url)
        patients = make_patient_forms(ours, store, portal, vault, inbox, renewals, url=url)
        keeper = Keeper(store, vault, accounts.sessions, may_watch=forms is not None)
        ports = Ports(store, portal, accounts, telegram, ours, forms, accounts.tellings, patients.links, keeper)
        runtime, reminders, sooner = make_runtime(settings, vault, inbox, ports, forms)
        hook = (f"{url}{WEBHOOK_PATH}", vault.derived("webhook")) if settings.updates == "webhook" else None
        parts = (settings, wording_of(settings), ours, store, portal, telegram, accounts, vault, inbox, clocks)
        serve = partial(doors.serve, (*parts, forms, patients), hook)
        readiness = await serve() if hook else None
        stack.push_async_callback(runtime.stop)
        more = await intake(telegram, inbox, hook, ours)
        more += (heed(store.wakeups(), runtime.lanes.look), until_overtaken(store, ours), *due(reminders, sooner))
        tasks = (*runtime.begin(), *map(asyncio.create_task, more))
        stack.push_async_callback(end, tasks)
        stack.callback(runtime.ledger.close)
        readiness = readiness or await serve()
        watching = asyncio.create_task(readiness.watch())
        stack.push_async_callback(end, (watching,))
        stack.callback(readiness.stop)
        await introduce(telegram, wording_of(settings), newcomers=forms is not None)
        learning = asyncio.create_task(learn_to_read(ours, ready))
        stack.push_async_callback(end, (learning,))
        yield Running(url, name, runtime, store, clocks, (*tasks, watching), reminders, learning, sooner)


async def intake(
    telegram: Telegram, inbox: Inbox, hook: tuple[str, str] | None, clock: Clock
) -> tuple[Coroutine[Any, Any, None], ...]:
    """Tell Telegram how updates come in; what has to run for it. Raises `Unusable`."""
    if hook:
        await by_posts(telegram, *hook, clock)
        return ()
    await by_polling(telegram)
    return (Polling(telegram, inbox.take_in, clock).run(),)


def limits_of(settings: Settings, permits: SharedRate, clock: Clock) -> Limits:
    """How fast this process may send; replicas there are on PostgreSQL only."""
    return Limits(clock=clock, shared=None if settings.sqlite_file else permits)


def make_telegram(settings: Settings, clock: Clock, limits: Limits | None = None) -> Telegram:
    """The client of the Bot API, with the words of this clinic. Raises `SettingError`."""
    settings.need("TELEGRAM_TOKEN")
    assert settings.telegram_token  # noqa: S101 - `need` has seen to it
    words = wording_of(settings)
    return Telegram(settings.telegram_token.get_secret_value(), settings.telegram_api_url, words, clock, limits)


def wording_of(settings: Settings) -> Wording:
    """The words that patients read, with the names, numbers and answers of this clinic. Raises `SettingError`."""
    facts = {
        "clinic_name": settings.clinic_name,
        "clinic_phone": settings.clinic_phone or "",
        "emergency_number": settings.emergency_number,
        "crisis_line": settings.crisis_line or "",
        "portal": settings.portal_web_url or "",
        "portal_at": f" ({settings.portal_web_url})" if settings.portal_web_url else "",
        "privacy_at": f" ({settings.privacy_url})" if settings.privacy_url else "",
    }
    answers = read_answers(settings.clinic_answers)
    owner = f"{settings.portal_url}|{settings.clinic_name}"
    return Wording(
        facts,
        zone=settings.clinic_timezone,
        site_zones=settings.site_timezones,
        answers=answers,
        owner=owner,
        coordinates=settings.site_coordinates,
    )


def make_portal(settings: Settings, clock: Clock, renewed: Renewed | None = None) -> PatientPortal:
    """The client of the clinic's portal; `renewed` is told of new tokens. Raises `SettingError`."""
    settings.need("PORTAL_CLIENT_KEY")
    assert settings.portal_client_key  # noqa: S101 - `need` has seen to it
    return PatientPortal(
        settings.portal_url,
        settings.portal_client_key.get_secret_value(),
        session_style=settings.portal_session_style,
        price=settings.portal_price,
        company=settings.portal_signup_payer or "",
        zone=settings.zone,
        site_zones=settings.zones,
        visit_words=settings.visit_words,
        clock=clock,
        renewed=renewed,
    )


def make_registrations(  # noqa: PLR0913 - what they stand on
    settings: Settings,
    clock: Clock,
    store: Store,
    portal: PatientPortal,
    vault: Vault,
    inbox: Inbox,
    renewals: Renewals,
    *,
    url: str,
) -> Registrations | None:
    """The registrations of people without an account, where the clinic has a sign-up code for them."""
    code = settings.portal_signup_code
    if code is None:
        return None
    return Registrations(
        store,
        portal,
        vault,
        clock,
        code=code.get_secret_value(),
        public_url=url,
        encode_event=dump_event,
        wake=inbox.wake,
        renewals=renewals,
    )


def open_store(settings: Settings, clock: Clock | None, vault: Vault | None = None) -> Store:
    """The database; a SQLite file that is not there yet is made. Raises `Unusable`.

    Without a clock its own decides: replicas may each believe another time.
    """
    file = settings.sqlite_file
    try:
        if file is not None and (not file.exists() or file.stat().st_size == 0):
            migrate(settings.database_url)
        key = audit_key(vault) if vault else b""
        return Store.open(settings.database_url, clock.now if clock else None, key)
    except NotMigrated:
        raise Unusable("the database is not at this version: run clinic-bot migrate") from None
    except Unavailable as error:
        raise Away(f"DATABASE_URL cannot be used: {error}") from None
    except StoreError as error:
        raise Unusable(f"DATABASE_URL cannot be used: {error}") from None


def options_of(settings: Settings, vault: Vault) -> Options:
    """How this process works: under a name that no other ever had."""
    owner = f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(4)}"
    head = HeadFile(settings.audit_head) if settings.audit_head else None

    def mark(key: str) -> str:
        return vault.mark("patient", key)

    return Options(owner, settings.zone, vault.alias, settings.staff_alert_chat, mark=mark, head=head, quiet=QUIET)


def audit_key(vault: Vault) -> bytes:
    """What seals the audit trail."""
    return vault.derived("audit trail").encode()


async def open_portal(
    stack: contextlib.AsyncExitStack, settings: Settings, clock: Clock, renewals: Renewals
) -> PatientPortal:
    """The clinic's portal, looked at once; closed with the stack. Raises `Unusable` and `SettingError`."""
    portal = make_portal(settings, clock, renewals.heard)
    stack.push_async_callback(portal.aclose)
    await look_at_portal(portal, settings.portal_url)
    return portal


def make_accounts(
    clock: Clock, store: Store, portal: PatientPortal, vault: Vault, inbox: Inbox, renewals: Renewals, *, url: str
) -> Accounts:
    """Who is signed in, and the links to the page where that is done."""
    return Accounts(
        store, portal, vault, clock, public_url=url, encode_event=dump_event, wake=inbox.wake, renewals=renewals
    )


def due(reminders: Reminders, sooner: SoonerSearch | None) -> tuple[Coroutine[Any, Any, None], ...]:
    """What is done for patients who are not in the chat."""
    return (reminders.run(), *((sooner.run(),) if sooner else ()))


def make_runtime(
    settings: Settings, vault: Vault, inbox: Inbox, ports: Ports, forms: Registrations | None = None
) -> tuple[Runtime, Reminders, SoonerSearch | None]:
    """The runtime, who is reminded when, and what looks for something sooner, by the sign-up code."""
    options = options_of(settings, vault)
    schedule = Schedule(settings.reminders, settings.quiet_hours, ports.clinic.wall_clock)
    gateway = Gateway(ports.clinic, ports.accounts.sessions)
    made_of = (ports.store, gateway, ports.messenger, ports.clock, schedule)
    reminders = Reminders(*made_of, options.owner, options.chat_name)
    ports = replace(ports, reminding=schedule.of, due={CHECK: reminders.check})
    sooner = None
    if forms is not None:
        searching = (ports.store, forms.searched, ports.messenger, ports.clock, schedule, options.chat_name)
        sooner = SoonerSearch(*searching, settings.watch_searches_per_minute)
    return wire(ports, inbox, options, advance), reminders, sooner


def make_patient_forms(
    clock: Clock, store: Store, portal: PatientPortal, vault: Vault, inbox: Inbox, renewals: Renewals, *, url: str
) -> PatientForms:
    """Where staff fill in a patient whom the clinic does not have yet."""
    return PatientForms(
        store, portal, vault, clock, public_url=url, encode_event=dump_event, wake=inbox.wake, renewals=renewals
    )


def ready() -> None:
    """Build and load what is used soon after the start."""
    at_hand()
    import_module("bot.portal.traced").at_hand()
    wording_at_hand()


async def end(tasks: tuple[asyncio.Task[None], ...]) -> None:
    """Stop what runs in the background."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
