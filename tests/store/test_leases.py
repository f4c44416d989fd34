"""One owner at a time works on a chat, and one that was overtaken can write nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.store import LeaseLost, Store
from bot.store.records import Arrival, Lease, NewAttempt, NewTask, Turn

CHAT = 77
Later = Callable[..., datetime]


async def take(store: Store, owner: str) -> Lease:
    loaded = await store.lease(CHAT, owner, 30)
    assert loaded is not None
    return loaded.lease


async def test_a_chat_never_seen_before_is_loaded_empty(store: Store, later: Later) -> None:
    loaded = await store.lease(CHAT, "a", 30)
    assert loaded is not None
    assert (loaded.state, loaded.card, loaded.inbox, loaded.outbox) == (None, None, (), ())
    assert loaded.lease == Lease(CHAT, "a", 1, later() + timedelta(seconds=30))


async def test_a_held_chat_is_given_to_nobody_not_even_its_owner(store: Store, replica: Store, later: Later) -> None:
    await take(store, "a")
    later(seconds=30)
    assert await replica.lease(CHAT, "b", 30) is None
    assert await store.lease(CHAT, "a", 30) is None


async def test_a_freed_chat_is_free_at_once_and_as_it_was_left(store: Store, replica: Store) -> None:
    committed = await store.commit(await take(store, "a"), Turn("state 1", "card 1", ()))
    await store.free(committed.lease, (), "card 2")
    loaded = await replica.lease(CHAT, "b", 30)
    assert loaded is not None
    assert (loaded.state, loaded.card) == ("state 1", "card 2")


async def test_of_twenty_owners_that_want_a_chat_at_once_one_gets_it(store: Store, replica: Store) -> None:
    tries = (where.lease(CHAT, f"{number}", 30) for number in range(10) for where in (store, replica))
    assert len([loaded for loaded in await asyncio.gather(*tries) if loaded is not None]) == 1


WRITES: dict[str, Callable[[Store, Lease], Awaitable[object]]] = {
    "commit": lambda store, lease: store.commit(
        lease, Turn("late", "late", (), ("late",), (NewAttempt(1, "late"),), (NewTask("late", "late", lease.until),))
    ),
    "commit of a tap": lambda store, lease: store.commit(lease, Turn("late", "late", (1,), ("late",))),
    "mark": lambda store, lease: store.mark(lease, (1,), "late"),
    "free": lambda store, lease: store.free(lease, (1,), "late"),
    "renew": lambda store, lease: store.renew(lease, 30),
}


@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)
@pytest.mark.parametrize("taken_over_by", ["b", "a"])
async def test_an_owner_that_was_paused_and_taken_over_can_write_nothing(
    store: Store, replica: Store, later: Later, write: Callable[[Store, Lease], Awaitable[object]], taken_over_by: str
) -> None:
    await store.accept([Arrival("tg:1", CHAT, "hello")])
    paused = await take(store, "a")
    later(seconds=31)
    current = await take(replica, taken_over_by)
    with pytest.raises(LeaseLost):
        await write(store, paused)
    committed = await replica.commit(current, Turn("on time", "card", (), ("first",)))
    assert [row.body for row in committed.outbox] == ["first"]
    assert await store.due_attempts(10) == ()
    assert await store.claim_task("a", later(days=1), 30) is None
    await replica.free(committed.lease, (), "card")
    after = await replica.lease(CHAT, "b", 30)
    assert after is not None
    assert (after.state, after.card, len(after.inbox), len(after.outbox)) == ("on time", "card", 1, 1)


async def test_a_lease_of_the_turn_before_is_an_old_one(store: Store) -> None:
    old = await take(store, "a")
    committed = await store.commit(old, Turn("1", "", ()))
    assert committed.lease.version == old.version + 1
    with pytest.raises(LeaseLost):
        await store.commit(old, Turn("2", "", ()))
    await store.commit(committed.lease, Turn("3", "", ()))


async def test_an_owner_that_freed_the_chat_cannot_write_any_more(store: Store) -> None:
    lease = await take(store, "a")
    await store.free(lease, (), "")
    with pytest.raises(LeaseLost):
        await store.renew(lease, 30)


async def test_a_renewed_lease_keeps_others_out_longer(store: Store, replica: Store, later: Later) -> None:
    lease = await take(store, "a")
    later(seconds=20)
    renewed = await store.renew(lease, 30)
    assert renewed == replace(lease, until=later() + timedelta(seconds=30))
    later(seconds=25)
    assert await replica.lease(CHAT, "b", 30) is None
    later(seconds=6)
    assert await replica.lease(CHAT, "b", 30) is not None


async def test_a_lease_that_ran_out_but_was_not_taken_over_still_writes(store: Store, later: Later) -> None:
    lease = await take(store, "a")
    later(minutes=5)
    assert (await store.commit(lease, Turn("1", "", ()))).lease.version == lease.version + 1
