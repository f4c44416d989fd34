"""One conversation by way of two replicas whose clocks are a minute apart: in it, as much time passes as does.

What a patient confirmed is good for two minutes, and those begin at one replica and may end at another.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest

from conversations import Conversation, Transition
from conversations.events import Event
from tests.runtime.house import House
from tests.runtime.script import advance
from tests.support.clocks import NINE, ManualClock


class Town:
    """Two replicas at one database, and the moments that its conversations hear of."""

    def __init__(self, database: str) -> None:
        self.shared = ManualClock(NINE)
        self.heard: list[datetime] = []
        self.fast, self.slow = self._opens(database, 30), self._opens(database, -30)
        self.slow._updates = self.fast._updates

    def _opens(self, database: str, ahead: float) -> House:
        house = House(database, owner=f"{ahead:+.0f}", clock=ManualClock(NINE + timedelta(seconds=ahead), skips=False))
        house.shared_clock = self.shared
        house.open(self._advance)
        return house

    def _advance(self, conversation: Conversation, event: Event, now: datetime) -> Transition:
        self.heard.append(now)
        return advance(conversation, event, now)

    def passes(self, seconds: float) -> None:
        """Time passes for everybody alike."""
        for clock in (self.shared, self.fast.clock, self.slow.clock):
            clock.pass_by(seconds)


@pytest.fixture
async def town(database: str) -> AsyncIterator[Town]:
    here = Town(database)
    yield here
    await here.fast.close()
    await here.slow.close()


async def test_what_one_replica_asked_and_another_hears_the_answer_of_took_as_long_as_it_took(town: Town) -> None:
    for replica in (town.fast, town.slow, town.fast, town.slow):
        await replica.says("and now?")
        town.passes(119)
    assert [(each - NINE).total_seconds() for each in town.heard] == [0, 119, 238, 357]


async def test_what_is_due_in_half_a_minute_is_due_then_by_whichever_replica(town: Town) -> None:
    await town.fast.says("wait")
    town.passes(29)
    await town.slow.look()
    assert town.slow.chats.log == []
    town.passes(2)
    await town.slow.look()
    assert town.slow.sees() == "Waited"
