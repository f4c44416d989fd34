"""For whose Telegram account a sign-in page is.

Owns the name that stands above the form, so that who opens a link that was sent on can see that it is not theirs. It is
asked of Telegram when the page is opened and never written down. Must never keep a page waiting for long.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from datetime import datetime, timedelta
from typing import Final, Protocol

from bot.clock import Clock
from bot.telegram import TelegramTrouble

PATIENCE: Final = 2.0
"""Seconds for which Telegram may think."""

REMEMBERED: Final = timedelta(minutes=5)
MOST: Final = 1_000
"""Names that are remembered, so that who opens a page over and over is no burden to Telegram."""

log = logging.getLogger(__name__)


class Naming(Protocol):
    """Telegram, as far as it matters here."""

    async def name(self, user: int) -> str:
        """What a user is called, shortened; empty where Telegram does not tell. Raises `TelegramTrouble`."""


class UserNames:
    """Names of users. Without anybody to ask, and when Telegram does not answer, they have none."""

    def __init__(self, naming: Naming | None, clock: Clock) -> None:
        self._naming = naming
        self._clock = clock
        self._known: OrderedDict[int, tuple[str, datetime]] = OrderedDict()

    async def of(self, user: int) -> str:
        """The user's name, or nothing."""
        name, until = self._known.get(user, ("", self._clock.now()))
        if self._clock.now() < until:
            return name
        name = await self._asked(user)
        if name:
            self._remember(user, name)
        return name

    async def _asked(self, user: int) -> str:
        if self._naming is None:
            return ""
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._naming.name(user)
        except (TelegramTrouble, TimeoutError) as trouble:
            log.info("event=name_unknown why=%s", type(trouble).__name__)
            return ""

    def _remember(self, user: int, name: str) -> None:
        self._known[user] = name, self._clock.now() + REMEMBERED
        self._known.move_to_end(user)
        if len(self._known) > MOST:
            self._known.popitem(last=False)
