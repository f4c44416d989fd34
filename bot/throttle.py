"""Throttles, for what costs others: a token bucket per person, and threads that compute at length.

In memory; a restart fills the buckets. What was not taken costs nothing. Short: questions, links, pages and whatever
reads a long text use it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from cachetools import LRUCache

from bot.clock import Clock

REMEMBERED = 10_000
"""People whose count is remembered; the one that was quiet for the longest goes first."""


class Allowance:
    """Token buckets: `most` permits at once, and one more every `seconds` (s)."""

    def __init__(self, clock: Clock, most: int, seconds: float) -> None:
        self._clock = clock
        self._each = seconds
        self._burst = (most - 1) * self._each
        self._full_at: LRUCache[int, float] = LRUCache(REMEMBERED)

    def wait(self, person: int) -> float:
        """Seconds until there is a permit to take; 0 if there is one now."""
        full_at = self._full_at.get(person)
        return max(0.0, full_at - self._burst - self._clock.monotonic()) if full_at is not None else 0.0

    def take(self, person: int) -> bool:
        """Takes a permit if there is one, and says whether there was."""
        if self.wait(person):
            return False
        now = self._clock.monotonic()
        self._full_at[person] = max(self._full_at.get(person, now), now) + self._each
        return True

    async def taken(self, person: int) -> None:
        """Waits for a permit and takes it. Who is cancelled while waiting has taken nothing."""
        while not self.take(person):
            await self._clock.sleep(self.wait(person))


SWITCH = 0.0003
"""Seconds after which a thread that gives way lets another one go on; Python's own five milliseconds are a whole tap.

Not always: the thread that writes to the database would take the processor from the event loop several times a tap.
"""


class _Switching:
    """How often Python switches threads: sooner while one of them computes at length, in any number of threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._computing = 0
        self._usual = sys.getswitchinterval()

    def one_more(self, by: int) -> None:
        """One more computes at length, or one less."""
        with self._lock:
            self._computing += by
            sys.setswitchinterval(SWITCH if self._computing else self._usual)


_switching = _Switching()


@contextmanager
def giving_way() -> Iterator[None]:
    """For the thread that computes at length within the block: whoever else has work gets on with it soon."""
    _switching.one_more(1)
    try:
        yield
    finally:
        _switching.one_more(-1)
