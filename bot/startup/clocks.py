"""Whether the database's clock and the clock of this process agree.

Owns that one comparison. Leases end by the database's clock and a booking must leave by this process's: further apart
than a few seconds, a booking is given up too early or taken for lost too soon. Must never set a clock.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Protocol

from bot import logs
from bot.clock import Clock
from bot.errors import Unusable

MOST_APART: Final = 3.0
"""Seconds that clocks may be apart without anybody being told."""


class TellsTime(Protocol):
    """The store, as far as it matters here."""

    async def now(self) -> datetime:
        """What the database's clock shows."""


async def ahead(store: TellsTime, clock: Clock) -> float:
    """Seconds that the database's clock is ahead of this process's, negative where it is behind.

    The time that asking takes is given to the clocks' favour: it is never mistaken for a difference.
    """
    before = clock.now()
    there = await store.now()
    after = clock.now()
    nearest = min(max(there, min(before, after)), max(before, after))
    return (there - nearest).total_seconds()


def in_words(seconds: float) -> str:
    """How far apart they are, and what to do about it."""
    side = "ahead of" if seconds > 0 else "behind"
    return f"the database's clock is {abs(seconds):.0f} seconds {side} this machine's: synchronise both clocks"


async def agree(store: TellsTime, clock: Clock) -> None:
    """Return if the clocks agree. Raises `Unusable`."""
    seconds = await ahead(store, clock)
    if abs(seconds) > MOST_APART:
        raise Unusable(in_words(seconds))


class ClockWatch:
    """Compares the clocks whenever it is asked to, and logs when they come apart or agree again."""

    def __init__(self, store: TellsTime, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._apart = False

    async def look(self) -> float:
        """Seconds that the database's clock is ahead. Raises the store's errors."""
        seconds = await ahead(self._store, self._clock)
        apart = abs(seconds) > MOST_APART
        if apart and not self._apart:
            logs.event("clocks_apart", logs.WARNING, seconds=round(seconds), why=in_words(seconds))
        elif self._apart and not apart:
            logs.event("clocks_agree", seconds=round(seconds))
        self._apart = apart
        return seconds
