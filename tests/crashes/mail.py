"""People who are to be written to by themselves, and a bot that is killed while it does: who heard what, and when.

Owns the world of it and its clock. What they are to hear, and why, is the story's.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import httpx

from bot.sandbox import clinic, telegram
from bot.store import Store
from tests.crashes.doomed import Doomed, doomed
from tests.crashes.hurried_bot import CLOCK
from tests.crashes.replicas import Replicas, replicas
from tests.crashes.scene import settings_of
from tests.journeys.world import furnish
from tests.support.clocks import RunningClock
from tests.support.person import ChatPerson

PATIENCE, AFTERWARDS = 2400, 200
"""Seconds of that clock within which all are written to, and in which whoever was in doubt hears it again."""

SOON = timedelta(minutes=1)

Found = dict[int, list[datetime]]
"""When each person was written to."""


@dataclass
class Mail:
    """A bot that is killed, and the `people` whom it is to write `words` to."""

    words: str
    bot: Doomed | Replicas
    portal: str
    chat: telegram.Running
    http: httpx.AsyncClient
    clock: RunningClock
    store: Store
    people: list[int] = field(default_factory=list)

    async def come(self, somebody: int) -> None:
        """So many have begun a chat."""
        for _ in range(somebody):
            made = (await self.http.post(f"{self.chat.url}/sandbox/people", json={"first_name": "Pat"})).json()
            await ChatPerson(self.http, self.chat.url, made["id"]).starts()
            self.people.append(made["id"])

    def heard(self, person: int) -> list[str]:
        """What somebody was told of it, in order."""
        shown = [str(message.to_json().get("text", "")) for message in self.chat.world.chats[person].messages.values()]
        return [text for text in shown if self.words in text]

    async def is_killed(self, after: float) -> None:
        """Kill when the first message has arrived, so many seconds after that, and start again."""
        async with asyncio.timeout(300):
            while not any(map(self.heard, self.people)):  # noqa: ASYNC110 - nobody says when
                await asyncio.sleep(0.005)
        await asyncio.sleep(after)
        self.bot.all_die() if isinstance(self.bot, Replicas) else self.bot.dies()
        await self.bot.starts()

    async def listens(self, killing: asyncio.Task[None]) -> Found:
        """When each heard it, until all have and enough has passed since the kill for another one."""
        found: Found = {person: [] for person in self.people}
        end, latest = None, self.clock.now() + timedelta(seconds=PATIENCE)
        while self.clock.now() < (end or latest):
            for person, moments in found.items():
                moments.extend([self.clock.now()] * (len(self.heard(person)) - len(moments)))
            if end is None and killing.done() and all(found.values()):
                end = self.clock.now() + timedelta(seconds=AFTERWARDS)
            await asyncio.sleep(0.02)
        await killing
        return found


def judged(found: Found) -> int:
    """Everybody heard it, nobody twice within a minute; how many twice after that."""
    for moments in found.values():
        assert moments, "somebody was forgotten"
        assert all(later - earlier > SOON for earlier, later in itertools.pairwise(moments)), moments
    return sum(len(moments) - 1 for moments in found.values())


@contextlib.asynccontextmanager
async def mail(words: str, folder: Path, database: str, *, times: float, processes: int = 1) -> AsyncIterator[Mail]:
    """The stand-ins and the bot, at work, by a clock that runs so many `times` as fast as the machine's."""
    clock = RunningClock(times=times)
    furnish(folder)
    async with contextlib.AsyncExitStack() as stack:
        made = clinic.create_app(folder / "clinic.db", clock=clock.now)
        portal = await stack.enter_async_context(clinic.running(made))
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
        yield Mail(words, bot, portal, chat, http, clock, store)
