"""How much of the house one tap goes through: every file that runs code between the press and the edited card."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

from bot.runtime.scheduler import Scheduler
from bot.startup.introduction import learn_to_read
from tests.journeys.world import World, world

ROOT = Path(__file__).resolve().parents[2]
MOST = 45
"""Files that somebody who follows one tap has to open."""


class Tracer:
    """Notes which of the product's files run code while it looks; the stand-ins are not the product."""

    def __init__(self) -> None:
        self._looking = False
        self._names: set[str] = set()

    def __call__(self, frame: FrameType, event: str, _: object) -> None:
        if self._looking and event == "call":
            self._names.add(frame.f_code.co_filename)

    @contextlib.contextmanager
    def looking(self) -> Iterator[set[str]]:
        """The files that ran code within the block, as they are called in the repository; filled at its end."""
        files: set[str] = set()
        self._names.clear()
        self._looking = True
        yield files
        self._looking = False
        homes = (f"{ROOT}/bot/", f"{ROOT}/conversations/")
        names = {name.removeprefix(f"{ROOT}/") for name in self._names if name.startswith(homes)}
        files |= {name for name in names if not name.startswith("bot/sandbox/")}


@contextlib.contextmanager
def traced() -> Iterator[Tracer]:
    """A tracer in this thread and in all that begin meanwhile."""
    tracer, before = Tracer(), sys.getprofile()
    threading.setprofile(tracer)
    sys.setprofile(tracer)
    try:
        yield tracer
    finally:
        sys.setprofile(before)
        threading.setprofile(None)  # what ends it, by its documentation


def without_scheduler(here: World) -> None:
    """What looks every second for what is due does so beside a tap, and is no part of it."""
    for task in here.bot.tasks:
        if getattr(task.get_coro(), "__qualname__", "") == Scheduler.run.__qualname__:
            task.cancel()


async def read_a_text() -> None:
    """Wait until the bot has read its first text, which it does once, beside whatever else it begins with."""
    named = [(task, getattr(task.get_coro(), "__qualname__", "")) for task in asyncio.all_tasks()]
    await asyncio.gather(*(task for task, name in named if name == learn_to_read.__qualname__))


async def test_a_tap_goes_through_few_files(tmp_path: Path) -> None:
    """What also happens now and then, such as a look of the scheduler, does not happen at every one of three taps."""
    taps: list[set[str]] = []
    with traced() as tracer:
        async with world(tmp_path) as here:
            await read_a_text()
            for first, last, number in (("amelia", "hart", 1), ("benjamin", "cole", 2), ("chloe", "reid", 3)):
                patient = await here.patient(first, last, number)
                await patient.sees("GP consultation")
                with tracer.looking() as files:
                    await patient.taps("GP consultation")
                    await patient.shows("Where")
                taps.append(files)
    common = sorted(set.intersection(*taps))
    print(f"A tap runs code in {len(common)} files:", *common, sep="\n  ")  # noqa: T201 - `pytest -s` shows it
    assert "conversations/machine/advance.py" in common
    assert len(common) <= MOST
