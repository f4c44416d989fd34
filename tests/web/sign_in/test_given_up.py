"""A sign-in that was begun and given up leaves no session open at the portal, and keeps nobody waiting for its end."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from bot.portal import PatientPortal
from bot.runtime.accounts.accounts import Accounts
from bot.store import Store
from tests.portal.recorded import Recorded
from tests.support.accounts import accounts_of
from tests.support.clocks import ManualClock
from tests.web.visitor import PATIENT, VAULT, Visitor, config


@pytest.fixture
def replicas(store: Store, portal: PatientPortal, clock: ManualClock) -> list[Accounts]:
    return [accounts_of(store, portal, VAULT, clock) for _ in range(3)]


def logouts(recorded: Recorded) -> int:
    return sum(request.url.path.endswith("logout") for request in recorded.requests)


async def waits_for_a_code(visitor: Visitor, recorded: Recorded) -> None:
    recorded.says("auth/login", config(Require2FA=True))
    assert "code" in (await visitor.signs_in()).inputs


async def all_look(replicas: list[Accounts]) -> None:
    await asyncio.gather(*(each.end_late() for each in replicas))


async def test_who_never_types_the_code_is_logged_out_at_the_portal_once_by_one_replica(
    visitor: Visitor, recorded: Recorded, replicas: list[Accounts], clock: ManualClock
) -> None:
    await waits_for_a_code(visitor, recorded)
    clock.pass_by(600)
    await all_look(replicas)
    assert logouts(recorded) == 0, "whoever is on the way just now is waited for"
    clock.pass_by(61)
    for _ in range(2):
        await all_look(replicas)
    assert logouts(recorded) == 1
    assert "no longer works" in (await visitor.posts(code="123456")).text
    assert "no longer works" in (await visitor.opens()).text


async def test_a_portal_that_is_away_is_not_asked_again(
    visitor: Visitor, recorded: Recorded, replicas: list[Accounts], clock: ManualClock
) -> None:
    await waits_for_a_code(visitor, recorded)
    recorded.turns("auth/logout", httpx.ConnectError("away"))
    clock.pass_by(661)
    for _ in range(3):
        await all_look(replicas)
    assert logouts(recorded) == 1


async def test_a_link_that_was_followed_by_another_is_cleared_up_as_well(
    visitor: Visitor, recorded: Recorded, replicas: list[Accounts], accounts: Accounts, clock: ManualClock
) -> None:
    await waits_for_a_code(visitor, recorded)
    clock.pass_by(560)
    visitor.link = await accounts.links.give(PATIENT)
    recorded.says("auth/login", config())
    await visitor.opens()
    assert "You are signed in" in (await visitor.signs_in()).text
    clock.pass_by(101)
    await all_look(replicas)
    assert logouts(recorded) == 1
    assert await accounts.sessions.of(PATIENT), "and nobody else is"


async def test_a_chat_that_is_asked_for_a_number_hears_that_it_is_too_late(
    visitor: Visitor, recorded: Recorded, replicas: list[Accounts], store: Store, clock: ManualClock
) -> None:
    visitor.taps = False
    page = await visitor.signs_in()
    clock.pass_by(661)
    await all_look(replicas)
    assert logouts(recorded) == 1
    loaded = await store.lease(PATIENT, "a look", 15)
    assert loaded
    assert [row.body for row in loaded.inbox] == ["NumberAsked", "SignInEnded"]
    assert "no longer works" in (await visitor.taps_number(int(page.number))).text
