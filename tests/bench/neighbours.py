"""A patient's taps while another chat sends the heaviest texts that were found, beside the same taps alone.

Owns that other chat: it types on and on, whether or not it was answered.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

from bot.sandbox.telegram.world import people
from bot.sandbox.telegram.world.model import Person
from bot.sandbox.telegram.world.world import World
from bot.store import migrate
from tests.bench.compare import Lengths, at_work, ours, stand_in
from tests.bench.heaviest import heaviest
from tests.bench.loads import Phase, few, phase

A_SECOND = 20
"""Texts that the other chat sends a second."""

ROUNDS = 4
SEARCH = 20.0


@dataclass(slots=True)
class Neighbours:
    """The taps alone and next to the other chat, and how many letters its costliest text has."""

    texts: Sequence[str]
    alone: Phase = field(default_factory=Phase)
    beside: Phase = field(default_factory=Phase)

    @property
    def ratio(self) -> float:
        """How many times the usual time a tap takes next to the other chat."""
        return self.beside.median / self.alone.median


async def neighbours(folder: Path, lengths: Lengths) -> Neighbours:
    """The same bookings in turns: alone, and next to somebody who types."""
    made = Neighbours(heaviest(SEARCH))
    database = f"sqlite:///{folder / 'neighbours.db'}"
    migrate(database)
    async with stand_in() as (chat, crowd):
        arguments = ours(chat, crowd, database)
        async with at_work(chat, crowd, "tests.bench.bot_ours", arguments, folder / "neighbours.log") as stage:
            await few(Phase(), crowd, lengths.warm_up, at_once=1)
            for _ in range(ROUNDS):
                async with phase(stage.bot) as part:
                    await few(part, crowd, lengths.warm_up, at_once=1)
                made.alone.add(part)
                async with _typing(chat.world, crowd.stranger, made.texts), phase(stage.bot) as part:
                    await few(part, crowd, lengths.warm_up, at_once=1)
                made.beside.add(part)
                await crowd.quiet()
    return made


@asynccontextmanager
async def _typing(world: World, person: Person, texts: Sequence[str]) -> AsyncIterator[None]:
    """Somebody types these texts over and over for as long as the block lasts."""

    async def types() -> None:
        for text in cycle(texts):
            people.says(world, person, text)
            await asyncio.sleep(1 / A_SECOND)

    typing = asyncio.create_task(types())
    await asyncio.sleep(0.5)
    try:
        yield
    finally:
        typing.cancel()
