"""Clocks for tests: one that a test moves, one that runs and can be put forward, and one that is wrong.

Each takes the place of `bot.clock.Clock`; their `now` alone is what a store or a stand-in takes for its clock.
"""

from __future__ import annotations

import asyncio
import contextlib
import heapq
import itertools
import time
from datetime import UTC, datetime, timedelta

from bot.clock import Clock

NINE = datetime(2026, 12, 1, 9, tzinfo=UTC)
"""A Tuesday morning, when most stories begin."""

SUNDAY = datetime(2026, 11, 22, 10, tzinfo=UTC)
"""When the stories begin that are told with the stand-ins."""


class ManualClock:
    """A clock that shows `at` until it is moved. `slept` is how long somebody wanted to sleep, each time.

    A sleep is over at once and moves the clock; with `skips=False` it lasts until `pass_by` has moved the clock so far.
    `a_look`: seconds (s) that every look at it takes.
    """

    def __init__(self, at: datetime = NINE, *, skips: bool = True, a_look: float = 0.0) -> None:
        self.at = at
        self.slept: list[float] = []
        self._skips = skips
        self._a_look = timedelta(seconds=a_look)
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._passed = 0.0
        self._count = itertools.count()

    def now(self) -> datetime:
        self._looked_at()
        return self.at

    def monotonic(self) -> float:
        self._looked_at()
        return round(self._passed, 6)

    def _looked_at(self) -> None:
        self.at += self._a_look
        self._passed += self._a_look.total_seconds()

    def is_set_back(self, **span: float) -> None:
        """Somebody sets the clock; no time passes."""
        self.at -= timedelta(**span)

    def is_set(self, seconds: float) -> None:
        """Somebody sets the clock so much ahead, or back; no time passes."""
        self.at += timedelta(seconds=seconds)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        if self._skips:
            self.pass_by(seconds)
            return
        woken = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (round(self._passed + seconds, 6), next(self._count), woken))
        await woken

    def pass_by(self, seconds: float = 0.0, **span: float) -> datetime:
        """Let time pass and wake whoever slept that long; what the clock shows then."""
        passing = timedelta(seconds=seconds, **span)
        self.at += passing
        self._passed += passing.total_seconds()
        while self._sleepers and self._sleepers[0][0] <= round(self._passed, 6):
            woken = heapq.heappop(self._sleepers)[2]
            if not woken.done():
                woken.set_result(None)
        return self.at


class RunningClock:
    """A clock that shows `start` at first and runs `times` as fast as the machine's; a test can put it forward.

    `pauses`: part of its length that every sleep takes. `began`: the machine's seconds at the start, for a clock that
    several processes share.
    """

    def __init__(
        self, start: datetime = SUNDAY, *, times: float = 1.0, pauses: float = 1.0, began: float | None = None
    ) -> None:
        self._start = start
        self._times = times
        self._pauses = pauses
        self._began = time.monotonic() if began is None else began
        self._skipped = timedelta()
        self._skip = asyncio.Event()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        return self._skipped.total_seconds() + (time.monotonic() - self._began) * self._times

    async def sleep(self, seconds: float) -> None:
        """Sleep, and wake early when so much time was skipped."""
        until = self.now() + timedelta(seconds=seconds)
        end = time.monotonic() + seconds * self._pauses / self._times
        while self.now() < until and (left := end - time.monotonic()) > 0:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._skip.wait(), left)

    def skip(self, **span: float) -> None:
        """Let so much time pass at once; whoever sleeps notices."""
        self._skipped += timedelta(**span)
        self._skip.set()
        self._skip = asyncio.Event()

    @property
    def spelled(self) -> str:
        """How another process of this machine is told of this clock."""
        return f"{self._began!r} {self._times!r}"

    @classmethod
    def told(cls, spelled: str) -> RunningClock:
        """The clock that was spelled."""
        began, times = map(float, spelled.split())
        return cls(times=times, began=began)


class WrongClock:
    """A clock that is so many seconds ahead of another one, or behind; as a stopwatch it is as good."""

    def __init__(self, right: Clock, ahead: float) -> None:
        self._right = right
        self._ahead = timedelta(seconds=ahead)

    def now(self) -> datetime:
        return self._right.now() + self._ahead

    def monotonic(self) -> float:
        return self._right.monotonic()

    async def sleep(self, seconds: float) -> None:
        await self._right.sleep(seconds)
