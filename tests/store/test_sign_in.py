"""A sign-in link is spent once, and what it brought is there with it or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.store import Store, Unavailable, UnknownRow
from bot.store.records import Arrival, Link, StoredSession

USER = 5_000_000_001
Later = Callable[..., datetime]


@pytest.fixture
def fresh(later: Later) -> Link:
    return Link("digest-of-a-demo-token", USER, "sign-in", later() + timedelta(minutes=10))


@pytest.fixture
def session(later: Later) -> StoredSession:
    return StoredSession(USER, "patient", b"sealed \x00 demo", later() + timedelta(minutes=20))


def news(number: int) -> list[Arrival]:
    return [Arrival(f"signed-in:{number}", USER, "signed in")]


async def test_a_link_is_found_by_its_digest(store: Store, fresh: Link) -> None:
    await store.put_link(fresh)
    assert await store.link(fresh.digest) == fresh
    assert await store.link("another") is None


async def test_a_link_is_never_replaced(store: Store, fresh: Link) -> None:
    await store.put_link(fresh)
    with pytest.raises(Unavailable):
        await store.put_link(replace(fresh, user=6))
    assert await store.link(fresh.digest) == fresh


async def test_failures_are_counted(store: Store, fresh: Link) -> None:
    await store.put_link(fresh)
    assert sorted(await asyncio.gather(*(store.fail_link(fresh.digest) for _ in range(5)))) == [1, 2, 3, 4, 5]
    assert await store.link(fresh.digest) == replace(fresh, failures=5)
    with pytest.raises(UnknownRow):
        await store.fail_link("another")


async def test_spending_keeps_the_session_and_tells_the_chat(store: Store, fresh: Link, session: StoredSession) -> None:
    await store.put_link(fresh)
    assert await store.spend_link(fresh.digest, session, news(1))
    assert await store.link(fresh.digest) == replace(fresh, spent=True, revision=1)
    assert await store.session(USER, "patient") == session
    assert await store.waiting_chats(9) == (USER,)


async def test_of_ten_that_spend_a_link_at_once_one_does(
    store: Store, replica: Store, fresh: Link, session: StoredSession
) -> None:
    await store.put_link(fresh)
    tries = (
        where.spend_link(fresh.digest, replace(session, sealed=bytes([number])), news(number))
        for number, where in enumerate([store, replica] * 5)
    )
    results = await asyncio.gather(*tries)
    assert results.count(True) == 1
    kept = await store.session(USER, "patient")
    assert kept is not None
    assert kept.sealed == bytes([results.index(True)])
    loaded = await store.lease(USER, "a", 30)
    assert loaded is not None
    assert len(loaded.inbox) == 1


async def test_an_expired_or_unknown_link_brings_nothing(
    store: Store, later: Later, fresh: Link, session: StoredSession
) -> None:
    await store.put_link(fresh)
    later(minutes=10)
    assert not await store.spend_link(fresh.digest, session, news(1))
    assert not await store.spend_link("another", session, news(1))
    assert await store.session(USER, "patient") is None
    assert await store.waiting_chats(9) == ()


async def test_a_user_has_one_session_a_role(store: Store, later: Later, session: StoredSession) -> None:
    newer = replace(session, sealed=b"newer", expires_at=later(minutes=1))
    staff = replace(session, role="staff")
    for one in (session, newer, staff):
        await store.put_session(one)
    assert await store.session(USER, "patient") == newer
    assert not await store.drop_session(session), "another is there by now"
    assert await store.drop_session(newer)
    assert not await store.drop_session(newer)
    assert await store.session(USER, "patient") is None
    assert await store.session(USER, "staff") == staff


async def test_where_a_sign_in_stands_is_kept_with_its_link(store: Store, later: Later, fresh: Link) -> None:
    await store.put_link(fresh)
    until = later() + timedelta(minutes=20)
    assert await store.put_step(fresh, b"at the code", until, news(1))
    assert await store.link(fresh.digest) == replace(fresh, step=b"at the code", expires_at=until, revision=1)
    assert await store.waiting_chats(9) == (USER,)


async def test_of_two_steps_at_once_one_counts(store: Store, replica: Store, fresh: Link) -> None:
    await store.put_link(fresh)
    tries = (where.put_step(fresh, bytes([number]), fresh.expires_at) for number, where in enumerate([store, replica]))
    results = await asyncio.gather(*tries)
    assert sorted(results) == [False, True]
    kept = await store.link(fresh.digest)
    assert kept is not None
    assert kept.step == bytes([results.index(True)])


async def test_a_link_that_was_spent_stands_where_it_ended(
    store: Store, later: Later, fresh: Link, session: StoredSession
) -> None:
    await store.put_link(fresh)
    assert await store.spend_link(fresh.digest, None, news(1), b"ended")
    spent = await store.link(fresh.digest)
    assert spent == replace(fresh, spent=True, step=b"ended", revision=1)
    assert not await store.put_step(spent, b"on and on", later() + timedelta(minutes=9))
    assert not await store.spend_link(fresh.digest, session, news(2))
    assert await store.session(USER, "patient") is None


async def test_a_link_that_has_expired_goes_nowhere(store: Store, later: Later, fresh: Link) -> None:
    await store.put_link(fresh)
    later(minutes=10)
    assert not await store.put_step(fresh, b"at the code", later() + timedelta(minutes=20), news(1))
    assert await store.waiting_chats(9) == ()


async def test_what_is_counted_is_forgotten_after_a_while_or_when_told_so(
    store: Store, replica: Store, later: Later
) -> None:
    assert await store.counted("somebody") == 0
    counts = await asyncio.gather(*(where.count_up("somebody", 60) for where in (store, replica)))
    assert sorted(counts) == [1, 2]
    later(seconds=59)
    assert await store.counted("somebody") == 2
    assert await store.count_up("somebody", 60) == 3
    later(seconds=60)
    assert await store.counted("somebody") == 0
    assert await store.count_up("somebody", 60) == 1
    await store.count_down("somebody", 5)
    assert await replica.counted("somebody") == 0


async def test_no_more_are_counted_than_there_may_be_however_many_try_at_once(
    store: Store, replica: Store, later: Later
) -> None:
    counts = await asyncio.gather(*(where.count_up("somebody", 60, 2) for where in (store, replica) * 4))
    assert sorted(counts) == [0] * 6 + [1, 2]
    await replica.count_down("somebody")
    assert await store.count_up("somebody", 60, 2) == 2
    later(seconds=60)
    assert await store.count_up("somebody", 60, 2) == 1


async def test_a_session_is_replaced_only_while_it_is_the_one_that_was_read(
    store: Store, replica: Store, session: StoredSession
) -> None:
    await store.put_session(session)
    used, slower = replace(session, sealed=b"used"), replace(session, sealed=b"slower")
    assert await store.replace_session(session, used)
    assert not await replica.replace_session(session, slower)
    assert await store.session(USER, "patient") == used


async def test_signing_out_is_not_undone_by_a_slower_replica(
    store: Store, replica: Store, session: StoredSession
) -> None:
    await store.put_session(session)
    read = await replica.session(USER, "patient")
    assert read
    await store.drop_session(session)
    assert not await replica.replace_session(read, replace(session, sealed=b"used"))
    assert await store.session(USER, "patient") is None
