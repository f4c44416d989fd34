"""The name of the Telegram account that a sign-in page is for.

Owns the name that stands above the form, so that who opens a link that was sent on can see that it is not theirs. It is
asked of Telegram when the page is opened and never written down. Must never keep a page waiting for long.
"""

from __future__ import annotations

import asyncio
from typing import Final, Protocol

from cachetools import LRUCache

from bot import logs
from bot.clock import Clock
from bot.telegram import TelegramTrouble

PATIENCE: Final = 2.0
"""Seconds for which Telegram may think."""

REMEMBERED: Final = 300.0
MOST: Final = 1_000
"""Names that are remembered, so that who opens a page over and over is no burden to Telegram."""


class Naming(Protocol):
    """Telegram, as far as it matters here."""

    async def name(self, user: int) -> str:
        """What a user is called, shortened; empty where Telegram does not tell. Raises `TelegramTrouble`."""


class UserNames:
    """Names of users. Without anybody to ask, and when Telegram does not answer, they have none."""

    def __init__(self, naming: Naming | None, clock: Clock) -> None:
        self._naming = naming
        self._clock = clock
        self._known: LRUCache[int, tuple[str, float]] = LRUCache(MOST)

    async def of(self, user: int) -> str:
        """The user's name, or nothing."""
        name, until = self._known.get(user, ("", 0.0))
        if name and self._clock.monotonic() < until:
            return name
        name = await self._asked(user)
        if name:
            self._known[user] = name, self._clock.monotonic() + REMEMBERED
        return name

    async def _asked(self, user: int) -> str:
        if self._naming is None:
            return ""
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._naming.name(user)
        except (TelegramTrouble, TimeoutError) as trouble:
            logs.event("name_unknown", why=type(trouble).__name__)
            return ""
