"""The clock: an aware UTC instant, how long something takes, and a way to wait.

The one place that reads the machine's, so it stands alone and is short. Tests plug in a clock of their own.
"""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Time, so that tests own it."""

    def now(self) -> datetime:
        """The aware UTC instant."""

    def monotonic(self) -> float:
        """Seconds since some moment: differences are durations, also where somebody sets the clock."""

    async def sleep(self, seconds: float) -> None:
        """Return after `seconds` of this clock."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The aware UTC instant."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds since some moment."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait for `seconds`."""
        await asyncio.sleep(seconds)
