"""Takes permits to send, of the one rate that all replicas share, for the limits of Telegram.

Where the store does not answer, everybody may pass: each process keeps a pace of its own besides, and what is sent too
fast Telegram refuses and is sent again. Short: an adapter between two folders that do not know each other.
"""

from __future__ import annotations

import logging
from typing import Final

from bot.logs import failure
from bot.store import Store, StoreError
from bot.telegram import Granted
from bot.telegram.limits import IN_ALL, IN_ALL_BURST

RATE: Final = "telegram"

log = logging.getLogger(__name__)


class SharedRate:
    """Asks for permits. Before the store is open there is nobody to share with."""

    def __init__(self) -> None:
        self.store: Store | None = None

    async def ask(self, wanted: int) -> Granted:
        """How many of the wanted permits there are, and in how many seconds there is one more."""
        if self.store is None:
            return wanted, 0.0
        try:
            given = await self.store.take_permits(RATE, wanted, per_second=IN_ALL, burst=IN_ALL_BURST)
        except StoreError as error:
            log.warning("event=rate_not_shared why=%s", failure(error))
            return wanted, 0.0
        return given.granted, given.wait
