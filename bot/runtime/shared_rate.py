"""The adapter between Telegram's rate limits and the rates in the store that all replicas share.

Where the store does not answer, everybody may pass: each process keeps a pace of its own besides, and what is sent too
fast Telegram refuses and is sent again. Short, and apart, as neither folder may know the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot import logs
from bot.store import Store, StoreError
from bot.telegram import Granted
from bot.telegram.limits import IN_ALL, IN_ALL_BURST

RATE: Final = "telegram"
HELD_UP: Final = f"{RATE} "
"""How the names begin of what Telegram has refused."""


class SharedRate:
    """Asks for permits. Before the store is open there is nobody to share with."""

    def __init__(self) -> None:
        self.store: Store | None = None

    async def ask(self, wanted: int, spare: int = 0) -> Granted:
        """Takes up to `wanted` permits and leaves `spare`: how many there were, and the seconds until there is one."""
        if self.store is None:
            return wanted, 0.0
        try:
            given = await self.store.take_permits(RATE, wanted, per_second=IN_ALL, burst=IN_ALL_BURST, spare=spare)
        except StoreError as error:
            logs.event("rate_not_shared", logs.WARNING, why=error)
            return wanted, 0.0
        return given.granted, given.wait

    async def tell(self, what: str, seconds: float) -> None:
        """Tells the other replicas that `what` is held up for so many seconds (s)."""
        if self.store is None:
            return
        try:
            await self.store.hold_up(f"{HELD_UP}{what}", seconds)
        except StoreError as error:
            logs.event("rate_not_shared", logs.WARNING, why=error)

    async def heard(self) -> Mapping[str, float]:
        """What is held up, and for how many seconds (s) still."""
        if self.store is None:
            return {}
        try:
            return await self.store.held_up(HELD_UP)
        except StoreError as error:
            logs.event("rate_not_shared", logs.WARNING, why=error)
            return {}
