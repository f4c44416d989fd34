"""The whole product, nothing replaced and no pace lifted: sign-in page, portal client, stand-in clinic over HTTP.

Owns the crowds that come to it: a few patients at once, ten, fifty, who tap as soon as the card is there; and ten and
fifty who read it first, for a second or so. Each patient books once, as a second visit at the same time would be asked
about. Where BENCH_CHECKOUT names another checkout of this repository, that goes through the same in turns, so that what
the machine does meanwhile is done to both; and so does python-telegram-bot's ConversationHandler, with canned cards.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from bot.sandbox.clinic.catalogue.payers import PATIENT
from bot.sandbox.clinic.people.model import Factor, Person
from bot.sandbox.clinic.people.register import register
from bot.sandbox.telegram import Running
from tests.bench.compare import Stage, at_work, stand_in
from tests.bench.loads import Phase, few, phase
from tests.bench.meter import ROOT, process
from tests.bench.patients import Crowd
from tests.support.person import ChatPerson
from tests.support.programs import free_port

CHECKOUT = "BENCH_CHECKOUT"
WARM_UP = 10
AT_THE_DOOR = 3
"""Patients who sign in at the same time."""

SIMPLE = [one for one in register().values() if one.factor is Factor.NONE and one.payers == (PATIENT,)]
"""Patients who sign in with a password and pay themselves: a booking takes them the same eight steps."""


@dataclass(frozen=True, slots=True)
class Load:
    """So many patients at the same time, bookings in all, and seconds that a patient reads a card, on the average."""

    at_once: int
    bookings: int
    reading: float = 0.0

    @property
    def name(self) -> str:
        """As it is printed."""
        return f"{self.at_once} who read" if self.reading else f"{self.at_once} at once"


LOADS = (Load(5, 15), Load(10, 20), Load(50, 60), Load(10, 30, 1.0), Load(50, 150, 1.0))

ASKED = ("writes", "reads", "portal", "telegram")


@dataclass(slots=True)
class Whole:
    """One checkout: seconds to its first poll and bytes then, and each crowd with how often it asked whom."""

    name: str
    first_poll: float
    rss: int
    crowds: dict[Load, Phase] = field(default_factory=dict)
    asked: dict[Load, dict[str, float]] = field(default_factory=dict)


async def whole(folder: Path) -> list[Whole]:
    """Every crowd at this checkout, and in turns at that of before where there is one."""
    checkouts = {"this bot, whole": ROOT}
    if CHECKOUT in os.environ:
        checkouts["before"] = Path(os.environ[CHECKOUT])
    made: list[tuple[Whole, Stage]] = []
    async with AsyncExitStack() as stack:
        for name, root in checkouts.items():
            stage = await stack.enter_async_context(_opened(folder / name.partition(" ")[0], root))
            made.append((Whole(name, stage.first_poll, stage.rss), stage))
            await few(Phase(), stage.crowd, WARM_UP)
        made.append(await _in_memory(stack, folder))
        for load in LOADS:
            for whole_one, stage in made:
                await _measure(whole_one, stage, load)
    return [each for each, _ in made]


async def _in_memory(stack: AsyncExitStack, folder: Path) -> tuple[Whole, Stage]:
    """Beside them a bot that keeps everything in memory and has no clinic behind it: what a tap costs at the least."""
    chat, crowd = await stack.enter_async_context(stand_in(_people()))
    running = at_work(chat, crowd, "tests.bench.bot_ptb", [chat.url, chat.token], folder / "in-memory.log")
    stage = await stack.enter_async_context(running)
    await few(Phase(), crowd, WARM_UP)
    return Whole("PTB, in memory", stage.first_poll, stage.rss), stage


def _people() -> int:
    """How many book, those of the warm-up included."""
    return WARM_UP + sum(load.bookings for load in LOADS)


@asynccontextmanager
async def _opened(folder: Path, root: Path) -> AsyncIterator[Stage]:
    """The product of a checkout between stand-ins of its own, with everybody signed in."""
    people = SIMPLE[: _people()]
    async with process("tests.bench.clinic_process", [], Path(f"{folder}.clinic.log")) as clinic:
        portal = f"{(await clinic.used())['url']}/patientportalapi"
        async with stand_in(len(people)) as (chat, crowd):
            where = ["--telegram", chat.url, "--token", chat.token, "--portal", portal, "--port", str(free_port())]
            where += ["--database", f"sqlite:///{folder}.db"]
            async with process("bot_product", ["migrate", *where], Path(f"{folder}.migrate.log"), root) as migrating:
                await migrating.process.wait()
            async with at_work(chat, crowd, "bot_product", ["run", *where], Path(f"{folder}.log"), root) as stage:
                await sign_in(chat, crowd, people)
                yield stage


async def sign_in(chat: Running, crowd: Crowd, people: list[Person]) -> None:
    """All of them, a few at the same time, each up to the first card of a booking."""
    left = iter(list(zip(people, crowd.ids, strict=True)))

    async def one_after_the_other(http: httpx.AsyncClient) -> None:
        for one, number in left:
            person = ChatPerson(http, chat.url, number)
            await person.starts()
            await person.taps("Book an appointment")
            page = await person.signs_in(one.email, one.password)
            assert "You are signed in" in page, page
            await person.sees("What is the visit for?")

    limits = httpx.Limits(max_keepalive_connections=0)
    async with httpx.AsyncClient(timeout=60, limits=limits) as http:
        await asyncio.gather(*(one_after_the_other(http) for _ in range(AT_THE_DOOR)))
    await crowd.quiet()


async def _measure(made: Whole, stage: Stage, load: Load) -> None:
    before, called = await stage.bot.used(), _called(stage)
    async with phase(stage.bot) as part:
        await few(part, stage.crowd, load.bookings, load.at_once, load.reading)
    after: dict[str, Any] = {**await stage.bot.used(), "telegram": _called(stage)}
    before["telegram"] = called
    made.crowds[load] = part
    made.asked[load] = {name: (after.get(name, 0) - before.get(name, 0)) / len(part.steps) for name in ASKED}
    await stage.crowd.quiet()


def _called(stage: Stage) -> int:
    """How often the bot has called Telegram, to say something or to ask."""
    return sum(stage.chat.world.calls.counts.values())
