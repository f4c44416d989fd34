"""A chat's lease, held and renewed while somebody works on the chat.

Owns the newest version of the lease, its renewal before anything that takes time, and what was performed under it but
is not marked yet. Must never outlive its end: no step takes longer than what is left after a renewal.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot import logs
from bot.clock import Clock
from bot.runtime.codec import dump_card
from bot.store import Store
from bot.store.errors import StoreError
from bot.store.records import Committed, Lease, Sent, Turn
from bot.telegram import Card

SECONDS = 15.0
"""How long a lease lasts without a word; the chat of an owner that crashed waits this long at most."""

RENEW_AFTER = 4.0
"""Seconds after which the lease is renewed before the next step."""

STEP = 9.0
"""Seconds that a step may take at most."""


class HeldLease:
    """The lease of one chat. Every method raises `LeaseLost` when another owner has it.

    `since`, by the monotonic clock (s), is a moment before it was asked for: an owner that was paused meanwhile must
    not believe it to be fresh.
    """

    def __init__(self, store: Store, clock: Clock, lease: Lease, card: Card, since: float) -> None:
        self.card = card
        self._store = store
        self._clock = clock
        self._lease = lease
        self._since = since
        self._performed: list[int] = []
        self._missed: list[int] = []
        self._refused: list[int] = []
        self.ahead = lease.until - timedelta(seconds=SECONDS) - clock.now()
        """How far the clock that replicas share is ahead of this process's."""

    @property
    def chat(self) -> int:
        """Whose lease it is."""
        return self._lease.chat

    async def still(self) -> None:
        """Renews the lease if too little of it is left for one more step."""
        now = self._clock.monotonic()
        if now - self._since > RENEW_AFTER:
            self._lease = await self._store.renew(self._lease, SECONDS)
            self._since = now

    def performed(self, row: int, card: Card) -> None:
        """An outbox row is done with, and this is the card now."""
        self._performed.append(row)
        self.card = card

    def missed(self, row: int, card: Card) -> None:
        """An outbox row is put aside: it may be said when the person is heard of again."""
        self._missed.append(row)
        self.card = replace(card, missed=True)

    def refused(self, row: int) -> None:
        """Telegram could not take an outbox row, once more."""
        self._refused.append(row)

    async def commit(self, turn: Turn) -> Committed:
        """Write a turn and go on under its version of the lease."""
        await self.mark()
        committed = await self._store.commit(self._lease, turn)
        self._lease = committed.lease
        return committed

    async def mark(self) -> None:
        """Mark what became of rows so far."""
        sent = self._sent()
        if sent != Sent():
            await self._store.mark(self._lease, sent, dump_card(self.card))
            for rows in (self._performed, self._missed, self._refused):
                rows.clear()

    async def free(self, tries: int = 0) -> bool:
        """Mark what became of rows and let the chat go, as one that was tried in vain so often. True if more waits."""
        return await self._store.free(self._lease, self._sent(), dump_card(self.card), tries=tries)

    def _sent(self) -> Sent:
        return Sent(tuple(self._performed), tuple(self._missed), tuple(self._refused))

    async def let_go(self, tries: int) -> None:
        """Free the chat after a failure, as well as can be: otherwise the lease ends by itself."""
        try:
            await self.free(tries)
        except StoreError as error:
            logs.event("lease_left_to_end", why=type(error).__name__)
