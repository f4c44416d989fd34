"""The bot is killed while it offers something sooner: each hears of a time, and no time is two people's at once."""

from __future__ import annotations

import asyncio
import itertools
from collections import defaultdict
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.due.sooner import TURN
from bot.runtime.accounts.wishes import EVERY, Wishes
from bot.sandbox.clinic.catalogue import LONDON_CLINIC
from conversations.clinic.watching import AskWatches, Sought, Watching
from tests.crashes.mail import Found, Mail, judged, mail
from tests.crashes.scene import fork, seeded

TIMES = 15
"""How much faster than the machine's all clocks run."""

OFFER = "Something has come up."
AT_FIRST = 2
"""Searches that are made at once: one for those who have wished by then, and one for who comes while it is made."""

SEARCH = "anon-appointment/proposed-time-slots"


async def wishes(here: Mail, somebody: int) -> None:
    """So many wish for the same: whatever is free for a GP in the coming weeks."""
    await here.come(somebody)
    gp = next(one for one in LONDON_CLINIC.types if one.name == "GP consultation")
    sought = Sought(gp.key, gp.name, last=here.clock.now().date() + timedelta(days=21))
    for chat in here.people:
        kept = await Wishes(here.store).kept(chat, f"k={chat}", AskWatches(Watching.KEEP, sought))
        assert len(kept.watches) == 1


def one_at_a_time(here: Mail, found: Found) -> None:
    """No time was offered to somebody while it was on offer to another."""
    offered = defaultdict[str, list[tuple[datetime, int]]](list)
    for person, moments in found.items():
        for text, moment in zip(here.heard(person), moments, strict=True):
            offered[text].append((moment, person))
    for turns in offered.values():
        for (earlier, one), (later, other) in itertools.pairwise(sorted(turns)):
            assert one == other or later - earlier >= TURN - timedelta(seconds=5), turns


async def searches(here: Mail) -> int:
    """How often the clinic was searched."""
    calls: dict[str, int] = (await here.http.get(f"{here.portal}/control/calls")).json()
    return sum(count for name, count in calls.items() if SEARCH in name)


@pytest.mark.soak  # each takes more than a minute; tests/due dies at every write, without processes
@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("where", ["sqlite", "postgresql"])
async def test_killed_at_any_moment(tmp_path: Path, request: pytest.FixtureRequest, where: str, seed: int) -> None:
    sqlite = f"sqlite:///{tmp_path / 'bot.db'}"
    database: str = sqlite if where == "sqlite" else request.getfixturevalue("postgres_url")
    processes = 1 if where == "sqlite" else 3
    async with mail(OFFER, tmp_path, database, times=TIMES, processes=processes) as here:
        await wishes(here, 20)
        began, before = here.clock.now(), await searches(here)
        killing = asyncio.create_task(here.is_killed(fork(seeded(seed)).uniform(0.0, 0.1)))
        found = await here.listens(killing)
        one_at_a_time(here, found)
        made, most = await searches(here) - before, AT_FIRST + (here.clock.now() - began) / (EVERY * 0.8)
        assert made <= most, "wishes that are alike are one search"
        print(f"{judged(found)} of {len(found)} heard it again after more than a minute; {made} searches")  # noqa: T201 - a figure
