"""What is due is claimed by exactly one owner, the longest due first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.store import Store
from bot.store.records import NewTask

Later = Callable[..., datetime]


async def test_nothing_is_claimed_before_it_is_due(store: Store, later: Later) -> None:
    await store.add_tasks([NewTask("remind:1", "remind", later() + timedelta(hours=1))])
    assert await store.claim_task("a", later(minutes=59), 30) is None
    task = await store.claim_task("a", later(minutes=1), 30)
    assert task is not None
    assert (task.key, task.name, task.due_at, task.body, task.chat) == ("remind:1", "remind", later(), "", None)


async def test_what_has_been_due_longest_comes_first(store: Store, later: Later) -> None:
    await store.add_tasks([NewTask(f"{hours}", "look", later() - timedelta(hours=hours)) for hours in (1, 3, 2)])
    claimed = [await store.claim_task("a", later(), 30) for _ in range(4)]
    assert [task and task.key for task in claimed] == ["3", "2", "1", None]


async def test_thirty_claims_at_once_get_ten_different_tasks(store: Store, replica: Store, later: Later) -> None:
    await store.add_tasks([NewTask(f"{number}", "look", later()) for number in range(10)])
    claims = (where.claim_task(f"{n}", later(), 30) for n in range(15) for where in (store, replica))
    claimed = [task.key for task in await asyncio.gather(*claims) if task is not None]
    assert sorted(claimed, key=int) == [f"{number}" for number in range(10)]


async def test_a_claim_that_ran_out_goes_to_the_next_and_the_first_owner_learns_it(
    store: Store, replica: Store, later: Later
) -> None:
    await store.add_tasks([NewTask("remind:1", "remind", later())])
    first = await store.claim_task("a", later(), 30)
    assert first is not None
    assert await replica.claim_task("b", later(seconds=30), 30) is None
    assert await replica.claim_task("b", later(seconds=1), 30) == first
    follower = NewTask("remind:2", "remind", later())
    assert not await store.finish_task(first.id, "a", next_task=follower)
    assert await replica.finish_task(first.id, "b")
    assert await store.claim_task("a", later(days=1), 30) is None


async def test_a_finished_task_brings_the_one_that_follows(store: Store, later: Later) -> None:
    await store.add_tasks([NewTask("purge:1", "purge", later())])
    task = await store.claim_task("a", later(), 30)
    assert task is not None
    assert await store.finish_task(task.id, "a", next_task=NewTask("purge:2", "purge", later() + timedelta(days=1)))
    assert not await store.finish_task(task.id, "a")
    following = await store.claim_task("a", later(days=1), 30)
    assert following is not None
    assert following.key == "purge:2"


async def test_the_same_task_twice_is_one_even_after_it_was_done(store: Store, later: Later) -> None:
    same = NewTask("remind:1", "remind", later())
    await store.add_tasks([same, same])
    await store.add_tasks([same])
    task = await store.claim_task("a", later(), 30)
    assert task is not None
    assert await store.finish_task(task.id, "a")
    await store.add_tasks([same])
    await store.add_tasks([])
    assert await store.claim_task("a", later(days=1), 30) is None
