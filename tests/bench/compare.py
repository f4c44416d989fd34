"""Three bots, each at a stand-in Telegram of its own: the same patients, the same three loads.

Owns the order of the phases. Each bot has a process of its own; the patients share theirs with the stand-ins. All are
up from the start, and the loads go round among them: a machine that is faster now than in a minute is so for each.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.sandbox import telegram
from bot.store import migrate
from tests.bench.loads import Phase, few, many, phase, steadily
from tests.bench.meter import Process, process
from tests.bench.patients import Crowd

PATIENTS = 1_000
"""More than are there at once: everybody books once, and then somebody else comes."""

LATENCY_MS = 40
RATE = 15
WALKING = 20
"""Patients who tap at that rate: so few that each books to the end, as of more there would be little but /start."""

LONGEST_START = 120.0


@dataclass(frozen=True, slots=True)
class Lengths:
    """Bookings before and in the first phase, seconds of the others, how often it goes round; then people."""

    warm_up: int = 10
    bookings: int = 40
    steady: float = 10.7
    many: float = 4.0
    rounds: int = 3
    stored: int = 100_000
    idle: int = 40


QUICK = Lengths(warm_up=4, bookings=10, steady=10.7, many=3.0, rounds=1, stored=10_000, idle=6)


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
    """A stand-in Telegram with its patients, and a bot that polls, after so many seconds, with so many bytes."""

    chat: telegram.Running
    crowd: Crowd
    bot: Process
    first_poll: float
    rss: int


@asynccontextmanager
async def stand_in(patients: int = PATIENTS) -> AsyncIterator[tuple[telegram.Running, Crowd]]:
    """A stand-in Telegram with so many patients, in this process."""
    async with telegram.running() as chat:
        yield chat, Crowd(chat.world, patients)


@asynccontextmanager
async def at_work(
    chat: telegram.Running, crowd: Crowd, module: str, arguments: Sequence[str], log: Path, checkout: Path | None = None
) -> AsyncIterator[Stage]:
    """A bot in its process, once it polls and everything is quiet; the product of another `checkout` by a script."""
    began = time.perf_counter()
    async with process(module, arguments, log, checkout) as bot:
        first_poll = await _first_poll(chat, bot, began)
        rss = int((await bot.used())["rss"])
        await crowd.quiet()
        yield Stage(chat, crowd, bot, first_poll, rss)


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
    async with AsyncExitStack() as stack:
        bots: list[tuple[Measured, Stage]] = []
        for name, module in (
            ("this bot, SQLite", "tests.bench.bot_ours"),
            ("PTB Conversation", "tests.bench.bot_ptb"),
            ("aiogram FSM", "tests.bench.bot_aiogram"),
        ):
            chat, crowd = await stack.enter_async_context(stand_in())
            arguments = [chat.url, chat.token] if bots else ours(chat, crowd, database)
            stage = await stack.enter_async_context(at_work(chat, crowd, module, arguments, folder / f"{module}.log"))
            bots.append((Measured(name, stage.first_poll), stage))
        await _measure(bots, lengths)
    return [made for made, _ in bots]


async def _measure(bots: Sequence[tuple[Measured, Stage]], lengths: Lengths) -> None:
    for _, stage in bots:
        await few(Phase(), stage.crowd, lengths.warm_up)
    for _ in range(lengths.rounds):
        for made, stage in bots:
            async with phase(stage.bot) as part:
                await few(part, stage.crowd, lengths.bookings)
            made.few.add(part)
    for _ in range(lengths.rounds):
        for made, stage in bots:
            async with phase(stage.bot) as part:
                await steadily(part, stage.crowd, RATE, lengths.steady, patients=WALKING)
            made.steady.add(part)
    for _, stage in bots:
        stage.chat.world.switches.latency_ms = LATENCY_MS
    for _ in range(lengths.rounds):
        for made, stage in bots:
            await _many(made, stage, lengths.many)
    for made, _ in bots:
        made.stand_in /= len(made.many.steps)


async def _many(made: Measured, stage: Stage, seconds: float) -> None:
    before = time.process_time()
    async with phase(stage.bot) as part:
        await many(part, stage.crowd, seconds)
    made.stand_in += 1000 * (time.process_time() - before)
    made.many.add(part)
    await stage.crowd.quiet()
