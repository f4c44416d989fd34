"""The bot is killed while it reminds people: nobody is forgotten, and nobody hears it twice within a minute."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.due.planning import Schedule
from conversations.clinic.model import Appointment, Key
from tests.crashes.mail import Mail, judged, mail
from tests.crashes.scene import fork, seeded
from tests.due.desk import visit

TIMES = 8
"""How much faster than the machine's all clocks run."""

REMINDER = "Reminder: you have an appointment"


async def visits(here: Mail, somebody: int) -> None:
    """So many have a visit of which they are to be reminded in a moment."""
    await here.come(somebody)
    now = here.clock.now()
    for chat in here.people:
        plan = Schedule((60,), None, _utc).plan(chat, "k=pat", _visit(chat, now), noted_at=now, now=now)
        await here.store.plan_reminders(plan)


def _utc(at: datetime, _site: Key | None) -> datetime:
    return at.replace(tzinfo=None)


def _visit(chat: int, now: datetime) -> Appointment:
    """In an hour and a few seconds."""
    return visit(f"a{chat}", (now + timedelta(hours=1, seconds=40)).replace(tzinfo=None))


@pytest.mark.soak  # each takes most of a minute; tests/due dies at every write, without processes
@pytest.mark.parametrize("processes", [1, 3])
async def test_killed_as_telegram_takes_it(tmp_path: Path, postgres_url: str, processes: int) -> None:
    async with mail(REMINDER, tmp_path, postgres_url, times=TIMES, processes=processes) as here:
        await visits(here, 10)
        killing = asyncio.create_task(here.is_killed(0.0))
        judged(await here.listens(killing))


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("where", ["sqlite", "postgresql"])
async def test_killed_at_any_moment(tmp_path: Path, request: pytest.FixtureRequest, where: str, seed: int) -> None:
    sqlite = f"sqlite:///{tmp_path / 'bot.db'}"
    database: str = sqlite if where == "sqlite" else request.getfixturevalue("postgres_url")
    processes = 1 if where == "sqlite" else 3
    async with mail(REMINDER, tmp_path, database, times=TIMES, processes=processes) as here:
        await visits(here, 40)
        killing = asyncio.create_task(here.is_killed(fork(seeded(seed)).uniform(0.0, 0.4)))
        found = await here.listens(killing)
        print(f"{judged(found)} of {len(found)} heard it again after more than a minute")  # noqa: T201 - a figure
