"""A link, its form and Telegram's word are as good at one replica as at the next, whatever their own clocks show."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from bot.portal import PatientPortal
from bot.store import Store
from bot.web import create_app
from bot.wording import Wording
from tests.databases import BOTH
from tests.support.accounts import accounts_of
from tests.support.clocks import ManualClock
from tests.web.visitor import BOT_TOKEN, EMAIL, PASSWORD, PATIENT, VAULT, Visitor

FAST, SLOW = 30.0, -30.0
"""Seconds that a replica's own clock is ahead of the database's."""


class Town:
    """Replicas at one database, each with a clock of its own and somebody at its pages."""

    def __init__(self, database: str, shared: ManualClock, portal: PatientPortal) -> None:
        self.shared = shared
        self.store = Store.open(database, shared.now)
        self._portal = portal
        self._clocks = [shared]
        self._webs: list[httpx.AsyncClient] = []

    async def visitor(self, ahead: float, link: str = "") -> Visitor:
        """The patient at a page of the replica whose clock is so far ahead, by a link of its own or this one."""
        clock = ManualClock(self.shared.at + timedelta(seconds=ahead))
        accounts = accounts_of(self.store, self._portal, VAULT, clock)
        pages = create_app(
            accounts,
            self._portal,
            bot_token=BOT_TOKEN,
            words=Wording({"clinic_name": "Riverside", "clinic_phone": "020 7946 0123"}),
            clock=clock,
            vault=VAULT,
            public_url="https://bot.example",
        )
        web = httpx.AsyncClient(transport=httpx.ASGITransport(app=pages), base_url="https://bot.example")
        self._clocks.append(clock)
        self._webs.append(web)
        return Visitor(web, link or await accounts.links.give(PATIENT), self.shared, accounts)

    def passes(self, seconds: float) -> None:
        """Time passes for everybody alike."""
        for clock in self._clocks:
            clock.pass_by(seconds)

    async def close(self) -> None:
        for web in self._webs:
            await web.aclose()
        await self.store.close()


@pytest.fixture(params=BOTH)
async def town(
    request: pytest.FixtureRequest, tmp_path: Path, migrated: Path, clock: ManualClock, portal: PatientPortal
) -> AsyncIterator[Town]:
    if request.param == "sqlite":
        database = f"sqlite:///{shutil.copy(migrated, tmp_path / 'shared.db')}"
    else:
        database = request.getfixturevalue("postgres_url")
    here = Town(database, clock, portal)
    yield here
    await here.close()


@pytest.mark.parametrize(("gives", "opens"), [(SLOW, FAST), (FAST, SLOW)])
async def test_a_link_lives_ten_minutes_by_the_clock_that_replicas_share(
    town: Town, gives: float, opens: float
) -> None:
    there = await town.visitor(gives)
    here = await town.visitor(opens, there.link)
    town.passes(595)
    assert "password" in (await here.opens()).inputs
    assert "password" in (await there.opens()).inputs
    town.passes(10)
    for each in (here, there):
        assert "password" not in (await each.opens()).inputs


async def test_a_form_of_one_replica_is_taken_by_another_for_as_long_as_its_link_lives(town: Town) -> None:
    there = await town.visitor(SLOW)
    here = await town.visitor(FAST, there.link)
    await there.opens()
    town.passes(590)
    here.page = there.page
    assert "You are signed in" in (await here.signs_in(EMAIL, PASSWORD)).text


async def test_what_follows_a_right_password_has_ten_minutes_at_each_of_them(town: Town) -> None:
    there = await town.visitor(SLOW)
    here = await town.visitor(FAST, there.link)
    there.taps = False
    await there.opens()
    await there.signs_in(EMAIL, PASSWORD)
    town.passes(595)
    here.address = there.address
    assert "You are signed in" in (await here.taps_number(int(there.page.number))).text


@pytest.mark.parametrize(("ahead", "age"), [(-90.0, 0), (60.0, 290)])
async def test_telegrams_word_is_as_old_as_it_is(town: Town, ahead: float, age: float) -> None:
    visitor = await town.visitor(ahead)
    await visitor.opens()
    told = visitor._telegrams_word()
    visitor._telegrams_word = lambda: told
    town.passes(age)
    assert "You are signed in" in (await visitor.signs_in(EMAIL, PASSWORD)).text
