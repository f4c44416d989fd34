"""One bot after the other at the same stand-in Telegram: the same patients, the same three loads.

Owns the order of the phases. Each bot has a process of its own; the patients share theirs with the stand-in.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.sandbox import telegram
from bot.store import migrate
from tests.bench.loads import Phase, few, many, phase, steadily
from tests.bench.meter import Process, process
from tests.bench.patients import Crowd

PATIENTS = 600
"""More than are there at once: everybody books once, and then somebody else comes."""

LATENCY_MS = 40
RATE = 15
LONGEST_START = 30.0


@dataclass(frozen=True, slots=True)
class Lengths:
    """How long everything takes: bookings before and in the first phase, seconds of the others."""

    warm_up: int = 10
    bookings: int = 40
    steady: float = 10.0
    many: float = 6.0
    stored: int = 100_000


QUICK = Lengths(warm_up=4, bookings=10, steady=3.0, many=3.0, stored=10_000)


@dataclass(slots=True)
class Measured:
    """One bot: its figures in each phase, and the seconds from its start to its first request for updates."""

    name: str
    first_poll: float = 0.0
    few: Phase = field(default_factory=Phase)
    steady: Phase = field(default_factory=Phase)
    many: Phase = field(default_factory=Phase)
    stand_in: float = 0.0
    """Milliseconds of processor time of the stand-in and the patients for each step, in the last phase."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A stand-in Telegram with its patients, and a bot that has asked for updates."""

    chat: telegram.Running
    crowd: Crowd
    bot: Process
    first_poll: float


@asynccontextmanager
async def stand_in(patients: int = PATIENTS) -> AsyncIterator[tuple[telegram.Running, Crowd]]:
    """A stand-in Telegram with so many patients, in this process."""
    async with telegram.running() as chat:
        yield chat, Crowd(chat.world, patients)


@asynccontextmanager
async def at_work(
    chat: telegram.Running, crowd: Crowd, module: str, arguments: Sequence[str], log: Path
) -> AsyncIterator[Stage]:
    """A bot in its process, once it polls and everything is quiet."""
    began = time.perf_counter()
    async with process(module, arguments, log) as bot:
        first_poll = await _first_poll(chat, bot, began)
        await crowd.quiet()
        yield Stage(chat, crowd, bot, first_poll)


async def _first_poll(chat: telegram.Running, bot: Process, began: float) -> float:
    while not chat.world.updates.polled:
        await asyncio.sleep(0.002)
        if bot.process.returncode is not None or time.perf_counter() - began > LONGEST_START:
            raise RuntimeError(f"the bot did not start: {bot.log.read_text()[-2000:]}")
    return time.perf_counter() - began


def ours(chat: telegram.Running, crowd: Crowd, database: str, *more: str, patients: int = PATIENTS) -> list[str]:
    """The command line of `bot_ours`; so many are signed in."""
    where = ["--telegram", chat.url, "--token", chat.token, "--database", database]
    return [*where, "--first", str(crowd.ids[0]), "--patients", str(patients), *more]


async def compare(folder: Path, lengths: Lengths) -> list[Measured]:
    """This bot and the two that keep everything in memory."""
    database = f"sqlite:///{folder / 'compared.db'}"
    migrate(database)
    measured: list[Measured] = []
    for name, module in (
        ("this bot, SQLite", "tests.bench.bot_ours"),
        ("PTB Conversation", "tests.bench.bot_ptb"),
        ("aiogram FSM", "tests.bench.bot_aiogram"),
    ):
        async with stand_in() as (chat, crowd):
            arguments = [chat.url, chat.token] if measured else ours(chat, crowd, database)
            async with at_work(chat, crowd, module, arguments, folder / f"{module}.log") as stage:
                measured.append(await _measure(name, stage, lengths))
    return measured


async def _measure(name: str, stage: Stage, lengths: Lengths) -> Measured:
    made = Measured(name, stage.first_poll)
    await few(Phase(), stage.crowd, lengths.warm_up)
    async with phase(stage.bot) as made.few:
        await few(made.few, stage.crowd, lengths.bookings)
    async with phase(stage.bot) as made.steady:
        await steadily(made.steady, stage.crowd, RATE, lengths.steady)
    stage.chat.world.switches.latency_ms = LATENCY_MS
    before = time.process_time()
    async with phase(stage.bot) as made.many:
        await many(made.many, stage.crowd, lengths.many)
    made.stand_in = 1000 * (time.process_time() - before) / len(made.many.steps)
    return made
