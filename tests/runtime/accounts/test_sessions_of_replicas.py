"""A session that replicas share is replaced only where it is still the one that was read, and over when it is ended."""

from __future__ import annotations

from bot.portal import PortalSession
from tests.runtime.accounts.test_sessions import SESSION, USER
from tests.runtime.accounts.test_when_a_session_ends import IDLE, Replica, Town
from tests.runtime.accounts.test_when_a_session_ends import town as town  # noqa: PLC0414 - a fixture

SECOND = PortalSession("another", "token")


async def is_used(replica: Replica, token: str) -> None:
    """An answer brings a new token, and it is time to write that down."""
    replica.renewals.heard(SESSION, PortalSession(SESSION.id, token))
    await replica.sessions.touched(USER)


async def test_signing_out_is_not_undone_by_a_slower_replica(town: Town) -> None:
    one, slower = town.opens(0), town.opens(-30)
    await one.signs_in()
    assert await slower.has_session()
    await one.sessions.end(USER)
    town.passes(IDLE / 2)
    await is_used(slower, "newer")
    assert not await one.has_session()
    assert not await slower.has_session()


async def test_signing_in_anew_is_not_undone_by_one_that_still_uses_the_session_before(town: Town) -> None:
    one, slower = town.opens(0), town.opens(30)
    await one.signs_in()
    assert await slower.has_session()
    await one.signs_in(SECOND)
    town.passes(IDLE / 2)
    await is_used(slower, "newer")
    assert await one.sessions.of(USER, fresh=True) == await slower.sessions.of(USER) == SECOND


async def test_of_two_who_use_it_at_once_none_loses_it(town: Town) -> None:
    one, other = town.opens(0), town.opens(30)
    await one.signs_in()
    town.passes(IDLE - 60)
    assert await one.has_session()
    assert await other.has_session()
    await one.sessions.touched(USER)
    await other.sessions.touched(USER)
    town.passes(IDLE - 1)
    assert await one.has_session()
    assert await other.has_session()
