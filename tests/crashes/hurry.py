"""A clock that runs faster than the machine's, the same in every process that knows when it began.

Owns that clock, and nothing else.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

SUNDAY = datetime(2026, 11, 22, 10, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Hurry:
    """Shows that Sunday morning at `began` (the machine's seconds since 1970), and runs `times` as fast."""

    began: float
    times: float

    def now(self) -> datetime:
        """The aware UTC instant."""
        return SUNDAY + timedelta(seconds=(time.time() - self.began) * self.times)

    async def sleep(self, seconds: float) -> None:
        """Return after `seconds` of this clock."""
        await asyncio.sleep(seconds / self.times)

    @property
    def spelled(self) -> str:
        """How another process is told of this clock."""
        return f"{self.began!r} {self.times!r}"

    @classmethod
    def told(cls, spelled: str) -> Hurry:
        """The clock that was spelled."""
        began, times = spelled.split()
        return cls(float(began), float(times))
