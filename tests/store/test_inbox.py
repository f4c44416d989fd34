"""What arrives is kept once, and waits until a turn has handled it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from bot.store import Store
from bot.store.records import Arrival, Turn

ANNA, BEN, CLARA = 1001, 2_000_000_000_002, 9_007_199_254_740_993


async def test_the_same_update_delivered_five_times_is_one_arrival(store: Store) -> None:
    update = Arrival("tg:1", ANNA, "hello")
    assert await store.accept([update, update]) == {ANNA}
    for _ in range(3):
        assert await store.accept([update]) == frozenset()
    loaded = await store.lease(ANNA, "a", 30)
    assert loaded is not None
    assert [(row.key, row.body) for row in loaded.inbox] == [("tg:1", "hello")]


async def test_the_same_update_delivered_to_two_replicas_at_once_is_new_to_one(store: Store, replica: Store) -> None:
    update = Arrival("tg:1", ANNA, "hello")
    heard = await asyncio.gather(*(where.accept([update]) for _ in range(5) for where in (store, replica)))
    assert sorted(map(len, heard)) == [0] * 9 + [1]
    loaded = await replica.lease(ANNA, "b", 30)
    assert loaded is not None
    assert len(loaded.inbox) == 1


async def test_a_batch_names_only_the_chats_that_have_something_new(store: Store) -> None:
    await store.accept([Arrival("tg:1", ANNA, "hello")])
    assert await store.accept([Arrival("tg:1", ANNA, "hello"), Arrival("tg:2", BEN, "hi")]) == {BEN}
    assert await store.accept([]) == frozenset()


async def test_an_update_that_was_handled_is_not_taken_again(store: Store) -> None:
    await store.accept([Arrival("tg:1", ANNA, "hello")])
    loaded = await store.lease(ANNA, "a", 30)
    assert loaded is not None
    committed = await store.commit(loaded.lease, Turn("{}", "", (loaded.inbox[0].id,)))
    assert not await store.free(committed.lease, (), "")
    assert await store.accept([Arrival("tg:1", ANNA, "hello")]) == frozenset()
    assert await store.waiting_chats(10) == ()


async def test_chats_wait_in_the_order_in_which_they_were_heard(store: Store, later: Callable[..., datetime]) -> None:
    for number, chat in enumerate((CLARA, ANNA, BEN)):
        await store.accept([Arrival(f"tg:{number}", chat, "hello")])
        later(seconds=1)
    await store.accept([Arrival("tg:9", CLARA, "are you there?")])
    assert await store.waiting_chats(10) == (CLARA, ANNA, BEN)
    assert await store.waiting_chats(2) == (CLARA, ANNA)


async def test_a_chat_that_is_being_worked_on_does_not_wait(store: Store, later: Callable[..., datetime]) -> None:
    await store.accept([Arrival("tg:1", ANNA, "hello"), Arrival("tg:2", BEN, "hello")])
    await store.lease(ANNA, "a", 30)
    assert await store.waiting_chats(10) == (BEN,)
    later(seconds=31)
    assert set(await store.waiting_chats(10)) == {ANNA, BEN}


async def test_arrivals_are_loaded_in_order_with_their_instant_and_a_hundred_at_a_time(
    store: Store, later: Callable[..., datetime]
) -> None:
    heard = later(microseconds=1)
    await store.accept([Arrival(f"tg:{number}", CLARA, str(number)) for number in range(130)])
    loaded = await store.lease(CLARA, "a", 30)
    assert loaded is not None
    assert [row.body for row in loaded.inbox] == [str(number) for number in range(100)]
    assert {row.received_at for row in loaded.inbox} == {heard}
    handled = tuple(row.id for row in loaded.inbox)
    committed = await store.commit(loaded.lease, Turn("{}", "", handled))
    assert await store.free(committed.lease, (), "")
    again = await store.lease(CLARA, "a", 30)
    assert again is not None
    assert [row.body for row in again.inbox] == [str(number) for number in range(100, 130)]
