"""The bot is killed while it reminds people: nobody is forgotten, and nobody hears it twice within a minute."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import pytest

from bot.due.planning import Schedule
from bot.sandbox import clinic, telegram
from bot.store import Store
from conversations.clinic.model import Appointment, Key
from tests.crashes.doomed import Doomed, doomed
from tests.crashes.hurried_bot import CLOCK
from tests.crashes.replicas import Replicas, replicas
from tests.crashes.scene import fork, seeded, settings_of
from tests.due.desk import visit
from tests.journeys.world import furnish
from tests.support.clocks import RunningClock
from tests.support.person import ChatPerson

TIMES = 8
"""How much faster than the machine's all clocks run."""

PATIENCE, AFTERWARDS = 2400, 200
"""Seconds of that clock within which all are reminded, and in which whoever was in doubt hears it again."""

SOON = timedelta(minutes=1)
REMINDER = "Reminder: you have an appointment"


@dataclass
class Morning:
    """People who are to be reminded, by a bot that is killed."""

    bot: Doomed | Replicas
    chat: telegram.Running
    http: httpx.AsyncClient
    clock: RunningClock
    store: Store
    people: list[int] = field(default_factory=list)

    async def comes(self, somebody: int) -> None:
        """So many have begun a chat, and have a visit of which they are to be reminded in a moment."""
        for _ in range(somebody):
            made = (await self.http.post(f"{self.chat.url}/sandbox/people", json={"first_name": "Pat"})).json()
            await ChatPerson(self.http, self.chat.url, made["id"]).starts()
            self.people.append(made["id"])
        now = self.clock.now()
        for chat in self.people:
            plan = Schedule((60,), None, _utc).plan(chat, "k=pat", _visit(chat, now), noted_at=now, now=now)
            await self.store.plan_reminders(plan)

    def heard(self, person: int) -> int:
        """How often somebody was reminded."""
        shown = self.chat.world.chats[person].messages.values()
        return sum(REMINDER in str(message.to_json().get("text", "")) for message in shown)

    async def listens(self, killing: asyncio.Task[None]) -> dict[int, list[datetime]]:
        """When each was reminded, until all have been and enough has passed since the kill for another one."""
        found: dict[int, list[datetime]] = {person: [] for person in self.people}
        end, latest = None, self.clock.now() + timedelta(seconds=PATIENCE)
        while self.clock.now() < (end or latest):
            for person, moments in found.items():
                moments.extend([self.clock.now()] * (self.heard(person) - len(moments)))
            if end is None and killing.done() and all(found.values()):
                end = self.clock.now() + timedelta(seconds=AFTERWARDS)
            await asyncio.sleep(0.02)
        await killing
        return found


def _utc(at: datetime, _site: Key | None) -> datetime:
    return at.replace(tzinfo=None)


def _visit(chat: int, now: datetime) -> Appointment:
    """In an hour and a few seconds."""
    return visit(f"a{chat}", (now + timedelta(hours=1, seconds=40)).replace(tzinfo=None))


@contextlib.asynccontextmanager
async def morning(folder: Path, database: str, *, processes: int = 1) -> AsyncIterator[Morning]:
    """The stand-ins and the bot, at work."""
    clock = RunningClock(times=TIMES)
    furnish(folder)
    async with contextlib.AsyncExitStack() as stack:
        portal = await stack.enter_async_context(
            clinic.running(clinic.create_app(folder / "clinic.db", clock=clock.now))
        )
        chat = await stack.enter_async_context(telegram.running(clock=clock.now))
        http = await stack.enter_async_context(httpx.AsyncClient(timeout=120))
        told = settings_of(portal, chat, database) | {CLOCK: clock.spelled, "QUIET_HOURS": "none"}
        line = ("-m", "tests.crashes.hurried_bot")
        bot: Doomed | Replicas
        if processes > 1:
            bot = await stack.enter_async_context(replicas(folder, line, told, tuple(map(float, range(processes)))))
        else:
            bot = await stack.enter_async_context(doomed(folder, line, told))
        store = Store.open(database, clock.now)
        stack.push_async_callback(store.close)
        yield Morning(bot, chat, http, clock, store)


def judged(found: dict[int, list[datetime]]) -> int:
    """Everybody was reminded, nobody twice within a minute; how many twice after that."""
    for moments in found.values():
        assert moments, "somebody was forgotten"
        assert all(later - earlier > SOON for earlier, later in itertools.pairwise(moments)), moments
    return sum(len(moments) - 1 for moments in found.values())


async def killed(here: Morning, after: float) -> None:
    """Kill when the first reminder has arrived, so many seconds after that, and start again."""
    async with asyncio.timeout(300):
        while not any(map(here.heard, here.people)):  # noqa: ASYNC110 - nobody says when
            await asyncio.sleep(0.005)
    await asyncio.sleep(after)
    here.bot.all_die() if isinstance(here.bot, Replicas) else here.bot.dies()
    await here.bot.starts()


@pytest.mark.soak  # each takes most of a minute; tests/due dies at every write, without processes
@pytest.mark.parametrize("processes", [1, 3])
async def test_killed_as_telegram_takes_it(tmp_path: Path, postgres_url: str, processes: int) -> None:
    async with morning(tmp_path, postgres_url, processes=processes) as here:
        await here.comes(10)
        killing = asyncio.create_task(killed(here, 0.0))
        judged(await here.listens(killing))


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("where", ["sqlite", "postgresql"])
async def test_killed_at_any_moment(tmp_path: Path, request: pytest.FixtureRequest, where: str, seed: int) -> None:
    sqlite = f"sqlite:///{tmp_path / 'bot.db'}"
    database: str = sqlite if where == "sqlite" else request.getfixturevalue("postgres_url")
    dice = seeded(seed)
    async with morning(tmp_path, database, processes=1 if where == "sqlite" else 3) as here:
        await here.comes(40)
        killing = asyncio.create_task(killed(here, fork(dice).uniform(0.0, 0.4)))
        found = await here.listens(killing)
        print(f"{judged(found)} of {len(found)} heard it again after more than a minute")  # noqa: T201 - a figure
