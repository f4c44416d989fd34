"""Where this program is reached from outside: bound at the start, served once what answers there is loaded.

Owns both addresses, LISTEN and METRICS_LISTEN: one that cannot be had is said at the start. What answers there stands
in `bot.web.served` and takes a tenth of a start, so where updates are fetched it is loaded while the bot asks for them.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from importlib import import_module
from typing import TYPE_CHECKING

from bot.clock import Clock
from bot.crypto import Vault
from bot.network import listen
from bot.portal import PatientPortal
from bot.runtime.accounts.accounts import Accounts
from bot.runtime.accounts.patient_forms import PatientForms
from bot.runtime.accounts.registrations import Registrations
from bot.runtime.inbox import Inbox
from bot.settings import Settings, endpoint
from bot.startup.clocks import ClockWatch
from bot.store import Store
from bot.telegram import Telegram
from bot.throttle import giving_way
from bot.wording import Wording

if TYPE_CHECKING:
    from bot.web import Readiness

Parts = tuple[
    Settings,
    Wording,
    Clock,
    Store,
    PatientPortal,
    Telegram,
    Accounts,
    Vault,
    Inbox,
    ClockWatch,
    Registrations | None,
    PatientForms | None,
]
"""What the pages stand on, in the order of `bot.web.served.Behind`, which is not loaded yet."""


class Doors:
    """Both addresses, bound; `url` is where patients reach the first. Without PUBLIC_URL that is good for loopback."""

    def __init__(self, stack: contextlib.AsyncExitStack, settings: Settings) -> None:
        """They are let go of at the end of `stack`. Raises `Unusable`."""
        self._stack = stack
        self._pages = stack.enter_context(listen(settings.host, settings.port))
        self._measures = None
        if settings.metrics_listen is not None:
            self._measures = stack.enter_context(listen(*endpoint(settings.metrics_listen), "METRICS_LISTEN"))
        self.url = settings.public_url or f"http://{settings.host}:{self._pages.getsockname()[1]}"

    async def serve(self, parts: Parts, hook: tuple[str, str] | None) -> Readiness:
        """Serve until the stack ends. `hook`: where updates are posted, and the secret that comes with them."""
        await asyncio.to_thread(giving_way()(import_module), "bot.web.served")  # taps are answered meanwhile
        from bot.web import served  # noqa: PLC0415 - it is loaded by now

        behind = served.Behind(*parts)
        readiness = await served.serve(self._stack, self._pages, behind, self.url, hook)
        if self._measures is not None:
            await served.serve_measures(self._stack, self._measures, behind.store)
        return readiness


@contextlib.asynccontextmanager
async def doors_of(settings: Settings) -> AsyncIterator[Doors]:
    """The doors that these settings name, while the block lasts. Raises `Unusable`."""
    async with contextlib.AsyncExitStack() as stack:
        yield Doors(stack, settings)
