"""Whether the database has been brought to another version meanwhile, and the end of this process if so.

Owns that one question, asked for as long as the bot runs. A process of an older release would read wrongly what a newer
one writes, and write what that one cannot read: it has to stop taking work, and its successor finds all that it left.
Short, and apart, as it goes on for as long as the process does.
"""

from __future__ import annotations

from typing import Final, Protocol

from bot import logs
from bot.clock import Clock
from bot.errors import Unusable
from bot.store import StoreError, UnusableDatabase

EVERY: Final = 1.0
"""Seconds between two looks."""


class HasVersion(Protocol):
    """The store, as far as it matters here."""

    async def check_version(self) -> None:
        """Raises `UnusableDatabase` where the database is not at the version of this release."""


async def until_overtaken(store: HasVersion, clock: Clock) -> None:
    """Looks until the database is at another version. Raises `Unusable` then; a database that is away says nothing."""
    while True:
        await clock.sleep(EVERY)
        try:
            await store.check_version()
        except UnusableDatabase as error:
            logs.event("schema_overtaken", logs.ERROR, why=str(error))
            raise Unusable(str(error)) from None
        except StoreError as error:
            logs.event("version_not_read", logs.WARNING, why=error)
