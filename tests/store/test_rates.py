"""A rate is one for all replicas: what one takes, the others do not have."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from bot.store import Store
from bot.store.records import Permits

Later = Callable[..., datetime]


async def take(store: Store, wanted: int, name: str = "bot") -> Permits:
    return await store.take_permits(name, wanted, per_second=20, burst=10)


async def test_a_full_bucket_gives_its_burst_and_then_says_how_long_to_wait(store: Store) -> None:
    assert await take(store, 4) == Permits(4, 0)
    assert await take(store, 5) == Permits(5, 0)
    assert await take(store, 3) == Permits(1, 0.05)
    assert await take(store, 3) == Permits(0, 0.05)


async def test_the_first_who_asks_gets_no_more_than_the_burst(store: Store) -> None:
    assert await take(store, 99) == Permits(10, 0.05)


async def test_what_was_taken_is_earned_back_at_the_rate_and_kept_up_to_the_burst(store: Store, later: Later) -> None:
    await take(store, 10)
    later(seconds=0.049)
    assert await take(store, 1) == Permits(0, 0.001)
    later(seconds=0.001)
    assert await take(store, 1) == Permits(1, 0.05)
    later(seconds=0.2)
    assert await take(store, 9) == Permits(4, 0.05)
    later(hours=1)
    assert await take(store, 99) == Permits(10, 0.05)


async def test_replicas_share_what_there_is(store: Store, replica: Store) -> None:
    taken = await asyncio.gather(*(take(where, 1) for _ in range(20) for where in (store, replica)))
    assert sorted(one.granted for one in taken) == [0] * 30 + [1] * 10


async def test_each_name_has_a_bucket_of_its_own(store: Store) -> None:
    await take(store, 10)
    assert (await take(store, 10, "another bot")).granted == 10


async def test_over_a_long_time_the_rate_is_kept_to_the_permit(store: Store, replica: Store, later: Later) -> None:
    granted = 0
    for number in range(100):
        granted += (await take((store, replica)[number % 2], 3)).granted
        later(seconds=0.033)
    assert granted == 10 + int(99 * 0.033 * 20)


async def test_a_clock_that_was_put_back_stops_nobody_for_longer_than_a_bucket(store: Store, later: Later) -> None:
    await take(store, 10)
    later(hours=-1)
    assert await take(store, 1) == Permits(0, 0.05)
    later(seconds=0.05)
    assert await take(store, 1) == Permits(1, 0.05)
