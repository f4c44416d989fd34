"""When a session ends is judged by the database's clock, however wrong the clock of the replica that uses it is."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import timedelta

import pytest

from bot.crypto import Vault
from bot.portal import PortalSession
from bot.runtime.accounts.accounts import Accounts
from bot.runtime.accounts.sessions import Renewals
from bot.store import Store
from bot.store.records import StoredSession
from tests.portal.recorded import Recorded
from tests.runtime.accounts.test_sessions import SESSION, USER
from tests.runtime.house import ANN, House
from tests.support.clocks import NINE, ManualClock

IDLE = 900
APART = [30.0, -30.0, 3600.0]
"""Seconds that the clock of a replica is ahead of the database's."""


class Replica:
    """One process at the shared database, with a clock of its own that is so much ahead."""

    def __init__(self, url: str, shared: ManualClock, ahead: float) -> None:
        self.clock = ManualClock(shared.at + timedelta(seconds=ahead))
        self.store = Store.open(url, shared.now)
        self.portal = Recorded().portal()
        self.renewals = Renewals()
        self.accounts = Accounts(
            self.store,
            self.portal,
            Vault("demo secret"),
            self.clock,
            public_url="https://bot.example",
            encode_event=lambda event: event.kind,
            wake=lambda _chat: None,
            renewals=self.renewals,
        )
        self.sessions = self.accounts.sessions

    async def signs_in(self, session: PortalSession = SESSION) -> None:
        link = await self.accounts.open_link((await self.accounts.links.give(USER)).rpartition("/")[2])
        assert link is not None
        step = await self.accounts.heard(self.accounts.steps.of(link), session)
        assert await self.accounts.complete(link, session, IDLE, step)

    async def has_session(self, *, fresh: bool = True) -> bool:
        return await self.sessions.of(USER, fresh=fresh) is not None

    async def close(self) -> None:
        await self.portal.aclose()
        await self.store.close()


class Town:
    """Replicas, and the clock of what they share."""

    def __init__(self, url: str) -> None:
        self.shared = ManualClock()
        self.url = url
        self.replicas: list[Replica] = []

    def opens(self, ahead: float) -> Replica:
        self.replicas.append(Replica(self.url, self.shared, ahead))
        return self.replicas[-1]

    def passes(self, seconds: float) -> None:
        """Time passes for everybody alike."""
        for clock in (self.shared, *(replica.clock for replica in self.replicas)):
            clock.pass_by(seconds)


@pytest.fixture
async def town(database: str) -> AsyncIterator[Town]:
    async with AsyncExitStack() as stack:
        here = Town(database)
        yield here
        for replica in here.replicas:
            stack.push_async_callback(replica.close)


@pytest.mark.parametrize("ahead", APART)
async def test_it_ends_for_a_replica_with_a_wrong_clock_when_it_ends_for_all(town: Town, ahead: float) -> None:
    right, wrong = town.opens(0), town.opens(ahead)
    await right.signs_in()
    assert await wrong.has_session()
    town.passes(IDLE - 1)
    assert await wrong.has_session()
    assert await wrong.has_session(fresh=False)
    town.passes(1)
    assert not await wrong.has_session(fresh=False)
    assert not await wrong.has_session()


@pytest.mark.parametrize("ahead", APART)
async def test_one_that_such_a_replica_kept_ends_in_time_for_the_others(town: Town, ahead: float) -> None:
    right, wrong = town.opens(0), town.opens(min(ahead, 30))
    await wrong.signs_in()
    town.passes(IDLE - 1)
    assert await right.has_session()
    town.passes(1)
    assert not await right.has_session()


@pytest.mark.parametrize("ahead", APART)
async def test_each_use_by_such_a_replica_keeps_it_as_long_as_any_other(town: Town, ahead: float) -> None:
    right, wrong = town.opens(0), town.opens(ahead)
    await right.signs_in()
    for _ in range(3):
        town.passes(IDLE - 60)
        assert await wrong.has_session()
        await wrong.sessions.touched(USER)
    town.passes(IDLE - 1)
    assert await right.has_session()
    town.passes(1)
    assert not await right.has_session()


async def test_a_replica_that_is_ahead_clears_away_nothing_that_still_lives(database: str) -> None:
    house = House(database, clock=ManualClock(NINE + timedelta(hours=1), skips=False))
    house.shared_clock = ManualClock()
    house.open()
    await house.store.put_session(StoredSession(ANN, "patient", b"sealed", NINE + timedelta(minutes=15)))
    await house.look()
    assert await house.store.session(ANN, "patient") is not None
    for clock in (house.clock, house.shared_clock):
        clock.pass_by(hours=2)
    await house.look()
    assert await house.store.session(ANN, "patient") is None
    await house.close()
