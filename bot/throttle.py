"""A throttle: a token bucket per person, for what costs others.

In memory; a restart fills the buckets. What was not taken costs nothing. Short: questions, links and pages use it.
"""

from __future__ import annotations

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
