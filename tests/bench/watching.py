"""How often the clinic is searched for a thousand patients who want something sooner: printed, never judged.

Hours of a clock that is moved, so that they take a minute; the processes, the database and what they do are the
product's. The clinic has nothing free, which is what makes them search most.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from bot.store import migrate
from conversations.clinic.questions import Answer, AskSlots
from tests.due.lookout import EMPTY, Clinic, Lookout

PATIENTS, KINDS, PROCESSES = 1_000, 30, 3
HOURS = 6.0
A_LOOK = 15
"""Seconds between two looks of a process."""


@dataclass(frozen=True, slots=True)
class Watched:
    """With a budget of `per_minute`: the `searches` in so many `hours`, how often a kind was searched, and how late.

    `longest` is the longest time between two searches of one kind; `each` milliseconds of processor time for a search,
    with the looks that find nothing due.
    """

    per_minute: int
    hours: float
    searches: int
    seldom: int
    often: int
    longest: timedelta
    each: float


@dataclass
class Asked(Clinic):
    """A clinic with nothing free, which notes when it was searched for what."""

    at: defaultdict[str, list[datetime]] | None = None
    here: Lookout | None = None

    async def search(self, asked: AskSlots) -> Answer:
        assert self.at is not None
        assert self.here is not None
        self.at[str(asked.type)].append(self.here.clock.now())
        return await super().search(asked)


async def watching(folder: Path, *, quick: bool) -> list[Watched]:
    """With the budget that is the default, and with one that is too small."""
    return [await _watching(folder, per_minute, HOURS / (6 if quick else 1)) for per_minute in (6, 1)]


async def _watching(folder: Path, per_minute: int, hours: float) -> Watched:
    database = f"sqlite:///{folder / f'watches-{per_minute}.db'}"
    migrate(database)
    clinic = Asked(at=defaultdict(list))
    first = Lookout(database, per_minute=per_minute, clinic=clinic)
    clinic.here = first
    processes = [first, *(Lookout(database, first, per_minute) for _ in range(PROCESSES - 1))]
    for number in range(PATIENTS):
        wish = replace(EMPTY, type=f"kind {number % KINDS}", first=None, last=date(2026, 12, 20))
        await first.wants(replace(wish, weekdays=(number % 7,)), 5000 + number, "k=somebody")
    began = time.process_time()
    for _ in range(int(hours * 3600 / A_LOOK)):
        first.clock.pass_by(A_LOOK)
        await asyncio.gather(*(each.sooner.look() for each in processes))
    spent = time.process_time() - began
    for each in processes:
        await each.store.close()
    times = [clinic.at[f"kind {kind}"] if clinic.at else [] for kind in range(KINDS)]
    gaps = [later - earlier for made in times for earlier, later in itertools.pairwise(made)]
    often = [len(made) for made in times]
    return Watched(
        per_minute,
        hours,
        sum(often),
        min(often),
        max(often),
        max(gaps, default=timedelta(hours=hours)),
        1000 * spent / max(1, sum(often)),
    )


def lines(made: list[Watched]) -> list[str]:
    """The figures as a person reads them."""
    said = [f"watches: {PATIENTS} of {KINDS} kinds, {PROCESSES} processes on one machine"]
    for one in made:
        said += [
            (
                f"  {one.per_minute} a minute allowed: {one.searches} searches in {one.hours:.0f} h,"
                f" of at most {one.per_minute * 60 * one.hours:.0f}; {one.each:.1f} ms of processor time each;"
            ),
            (
                f"    each kind {one.seldom} to {one.often} times, two of a kind never more than"
                f" {one.longest.total_seconds() / 60:.0f} minutes apart"
            ),
        ]
    return said
