"""Whether arrivals come in again after a silence, and since when: the same for whichever replica asks, and when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from bot.store import Store
from bot.store.records import Arrival, Turn

ANNA, BEN = 1001, 1002
QUIET, WITHIN = 120.0, 300.0

Later = Callable[..., datetime]


async def hear(store: Store, number: int, chat: int = ANNA) -> None:
    """An update comes in and is handled."""
    await store.accept([Arrival(f"tg:{number}", chat, "hello")])
    loaded = await store.lease(chat, "a", 30)
    assert loaded is not None
    committed = await store.commit(loaded.lease, Turn("{}", "", (loaded.inbox[0].id,)))
    await store.free(committed.lease, (), "")


async def since_return(store: Store) -> float | None:
    found = await store.since_return("tg:", QUIET, WITHIN)
    return None if found is None else found[0]


async def test_nobody_was_away_where_nobody_was_ever_heard(store: Store, replica: Store, later: Later) -> None:
    assert await since_return(store) is None
    await hear(store, 1)
    later(seconds=1)
    assert await since_return(replica) is None


async def test_a_return_is_known_before_and_after_the_first_arrival_and_forgotten_in_time(
    store: Store, replica: Store, later: Later
) -> None:
    await hear(store, 1)
    later(seconds=QUIET)
    assert await since_return(store) is None
    later(seconds=1)
    assert await since_return(store) == 0
    await hear(store, 2)
    await store.accept([Arrival("attempt:1:Booked", ANNA, "news of another kind")])
    for number in range(3, 6):
        later(seconds=WITHIN / 4)
        await hear(store, number)
        assert await since_return(replica) == pytest.approx((number - 2) * WITHIN / 4)
    later(seconds=WITHIN / 4)
    assert await since_return(replica) is None


async def test_a_chat_whose_arrivals_are_all_forgotten_was_known_all_the_same(
    store: Store, replica: Store, later: Later
) -> None:
    await hear(store, 1)
    now = later(days=8)
    await store.purge(now)
    assert await since_return(store) == 0
    await hear(store, 2, BEN)
    later(seconds=5)
    assert await since_return(replica) == 5


async def test_since_when_a_chat_is_heard_again_is_the_same_for_all(store: Store, replica: Store, later: Later) -> None:
    await hear(store, 1)
    later(hours=1)
    back = await replica.since_return("tg:", QUIET, WITHIN)
    assert back is not None
    assert await replica.since_first(ANNA, "tg:", back[1]) == 0
    for number, chat in enumerate((BEN, ANNA, ANNA), 2):
        await hear(store, number, chat)
        later(seconds=7)
    again = await replica.since_return("tg:", QUIET, WITHIN)
    assert again == (21, back[1])
    assert await replica.since_first(ANNA, "tg:", back[1]) == 14
    assert await replica.since_first(BEN, "tg:", back[1]) == 21
