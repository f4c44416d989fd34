"""What is reached from outside, put together: the pages, Telegram's webhook, `/readyz`, the measures.

Owns what stands behind each address. Apart from `bot.app`, which loads it while the bot asks for updates already: a
tap needs none of it. Where updates are posted, it is what begins.
"""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version

from bot.clock import Clock
from bot.crypto import Vault
from bot.portal import PatientPortal
from bot.runtime.accounts.accounts import Accounts
from bot.runtime.accounts.patient_forms import PatientForms
from bot.runtime.accounts.registrations import Registrations
from bot.runtime.inbox import Inbox
from bot.settings import Settings
from bot.startup.clocks import ClockWatch
from bot.startup.webhook import WebhookWatch
from bot.store import Store
from bot.telegram import Telegram
from bot.web import Pages, Readiness, Route, Webhook, checks_of, create_app, measures, serving
from bot.wording import Wording


@dataclass(frozen=True, slots=True)
class Behind:
    """The parts that it all stands on, as `bot.app` has made them."""

    settings: Settings
    words: Wording
    clock: Clock
    store: Store
    portal: PatientPortal
    telegram: Telegram
    accounts: Accounts
    vault: Vault
    inbox: Inbox
    clocks: ClockWatch
    forms: Registrations | None = None
    patients: PatientForms | None = None


async def serve(
    stack: contextlib.AsyncExitStack, listening: socket.socket, behind: Behind, url: str, hook: tuple[str, str] | None
) -> Readiness:
    """Serve it all until the stack ends; the pages are reached at `url`. Raises `Unusable`.

    `hook`: where updates are posted, and the secret that comes with them.
    """
    watch = WebhookWatch(behind.telegram, *hook, behind.clock, behind.inbox.silence) if hook else None
    checks = checks_of(behind.store, behind.portal, behind.telegram, behind.clocks, watch)
    readiness = Readiness(checks, behind.clock)
    routes = [readiness.route(), *([Webhook(hook[1], behind.inbox.take_in).route()] if hook else [])]
    await stack.enter_async_context(serving(make_pages(behind, routes, url), listening))
    return readiness


async def serve_measures(stack: contextlib.AsyncExitStack, listening: socket.socket, store: Store) -> None:
    """Tell the measures there until the stack ends."""
    await stack.enter_async_context(serving(measures(store, version("clinic-bot")), listening))


def make_pages(behind: Behind, routes: Sequence[Route], url: str) -> Pages:
    """The bot's own web pages, reached at `url`, with these routes beside them."""
    settings = behind.settings
    assert settings.telegram_token  # noqa: S101 - `make_telegram` has seen to it
    return create_app(
        behind.accounts,
        behind.portal,
        bot_token=settings.telegram_token.get_secret_value(),
        words=behind.words,
        clock=behind.clock,
        vault=behind.vault,
        routes=routes,
        public_url=url,
        naming=behind.telegram,
        staff=settings.staff_telegram_ids,
        registrations=behind.forms,
        patients=behind.patients,
        privacy_url=settings.privacy_url or "",
        zone=settings.zone,
    )
