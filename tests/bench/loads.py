"""How patients come: a few at once, many at once, or so many a second. And what a bot has used meanwhile.

Owns the figures of one phase. Must never judge them.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count, repeat
from typing import Any

from tests.bench.meter import Process
from tests.bench.patients import Crowd
from tests.bench.story import UPDATES

AT_ONCE = 100
"""Patients who are there at the same time."""


SPREAD = 0.618
"""What is added from one pause to the next, of the part by which pauses differ: they never come back to the same."""


@dataclass(slots=True)
class Phase:
    """What came of it. Times in seconds, memory in bytes; `stages` are the bot's own, in seconds."""

    steps: list[float] = field(default_factory=list)
    seconds: float = 0.0
    cpu: float = 0.0
    rss: int = 0
    stages: dict[str, float] = field(default_factory=dict)

    def add(self, part: Phase) -> None:
        """Another round of the same load."""
        self.steps += part.steps
        self.seconds += part.seconds
        self.cpu += part.cpu
        self.rss = max(self.rss, part.rss)

    @property
    def cpu_per_update(self) -> float:
        """Milliseconds of processor time."""
        return 1000 * self.cpu / len(self.steps)

    @property
    def steps_per_second(self) -> float:
        """How many steps were made."""
        return len(self.steps) / self.seconds

    @property
    def median(self) -> float:
        """Milliseconds from tap to card."""
        return 1000 * statistics.median(self.steps)

    @property
    def p99(self) -> float:
        """Milliseconds from tap to card, of all but the slowest hundredth."""
        return 1000 * sorted(self.steps)[int(0.99 * (len(self.steps) - 1))]


@asynccontextmanager
async def phase(*bots: Process) -> AsyncIterator[Phase]:
    """What the bots use while the block lasts."""
    made = Phase()
    before = [await bot.used() for bot in bots]
    began = time.perf_counter()
    yield made
    made.seconds = made.seconds or time.perf_counter() - began
    after = [await bot.used() for bot in bots]
    made.cpu = sum(facts["cpu"] for facts in after) - sum(facts["cpu"] for facts in before)
    made.rss = max(int(facts["rss"]) for facts in after)
    for one, other in zip(before, after, strict=True):
        for stage, spent in other.get("stages", {}).items():
            made.stages[stage] = made.stages.get(stage, 0.0) + spent - one["stages"].get(stage, 0.0)


async def few(made: Phase, crowd: Crowd, bookings: int, at_once: int = 10, reading: float = 0.0) -> None:
    """So many whole bookings, a few at once, each by somebody else: one person alone is slowed down.

    `reading`: seconds, on the average, for which a patient reads a card before the next tap. Those who read come one by
    one while the first of them books: each is somewhere else on the way, and no two waves of them order at once.
    """
    left = iter(range(bookings))

    async def one_after_the_other(place: int) -> None:
        await asyncio.sleep(UPDATES * reading * (place * SPREAD % 1))
        for number in left:
            made.steps += await crowd.next().books(pauses=pauses(number, reading) if reading else repeat(0.0))

    await asyncio.gather(*(one_after_the_other(place) for place in range(at_once)))


def pauses(number: int, average: float) -> Iterator[float]:
    """How long this patient reads each card: from half of the average to one and a half, never two in step."""
    return (average * (0.5 + (number + step) * SPREAD % 1) for step in count())


async def many(made: Phase, crowd: Crowd, seconds: float, at_once: int = AT_ONCE) -> None:
    """So many patients tap as soon as the card is there, for so long; who is done makes room for somebody else."""

    async def one_after_the_other() -> None:
        while True:
            await crowd.next().books(made.steps)

    began = time.perf_counter()
    await _until(asyncio.sleep(seconds), [one_after_the_other() for _ in range(at_once)])
    made.seconds = time.perf_counter() - began


async def steadily(
    made: Phase,
    crowd: Crowd,
    per_second: float,
    seconds: float,
    *,
    patients: int = AT_ONCE,
    enough: Callable[[], bool] = lambda: False,
) -> None:
    """So many taps a second, evenly, whether or not the earlier ones were answered; no longer than until `enough`."""
    walkers = deque(crowd.next() for _ in range(patients))

    async def one() -> None:
        patient = walkers.popleft() if walkers else crowd.next()
        made.steps.append(await patient.step())
        walkers.append(crowd.next() if patient.done else patient)

    began = time.perf_counter()
    async with asyncio.TaskGroup() as taps:
        for tap in range(int(per_second * seconds)):
            await asyncio.sleep(max(0.0, began + tap / per_second - time.perf_counter()))
            if enough():
                break
            taps.create_task(one())


async def _until(end: Awaitable[Any], works: list[Any]) -> None:
    """Do the works until the end comes. Raises what ended one of them before."""
    tasks = [asyncio.create_task(work) for work in works]
    ending = asyncio.ensure_future(end)
    try:
        done, _ = await asyncio.wait({ending, *tasks}, return_when=asyncio.FIRST_COMPLETED)
        for task in done - {ending}:
            task.result()
    finally:
        for task in (ending, *tasks):
            task.cancel()
        await asyncio.gather(ending, *tasks, return_exceptions=True)
