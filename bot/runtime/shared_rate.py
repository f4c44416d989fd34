"""The adapter between Telegram's rate limits and the rate in the store that all replicas share.

Where the store does not answer, everybody may pass: each process keeps a pace of its own besides, and what is sent too
fast Telegram refuses and is sent again. Short, and apart, as neither folder may know the other.
"""

from __future__ import annotations

from typing import Final

from bot import logs
from bot.store import Store, StoreError
from bot.telegram import Granted
from bot.telegram.limits import IN_ALL, IN_ALL_BURST

RATE: Final = "telegram"


class SharedRate:
    """Asks for permits. Before the store is open there is nobody to share with."""

    def __init__(self) -> None:
        self.store: Store | None = None

    async def ask(self, wanted: int) -> Granted:
        """Takes up to `wanted` permits: how many there were, and the seconds until there is one more."""
        if self.store is None:
            return wanted, 0.0
        try:
            given = await self.store.take_permits(RATE, wanted, per_second=IN_ALL, burst=IN_ALL_BURST)
        except StoreError as error:
            logs.event("rate_not_shared", logs.WARNING, why=error)
            return wanted, 0.0
        return given.granted, given.wait
