"""An attempt is started by one owner, once, and takes only the steps that the ledger knows."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from bot.store import ForbiddenTransition, Store, UnknownRow
from bot.store.records import Arrival, AttemptStatus, NewAttempt, Turn

CHAT = 42
S = AttemptStatus
Later = Callable[..., datetime]

ALLOWED = {
    (S.READY, S.NOT_SENT),
    (S.READY, S.HANDED_OVER),
    (S.STARTED, S.READY),
    (S.STARTED, S.NOT_SENT),
    (S.STARTED, S.REFUSED),
    (S.STARTED, S.UNKNOWN),
    (S.STARTED, S.BOOKED),
    (S.STARTED, S.NOT_BOOKED),
    (S.STARTED, S.HANDED_OVER),
    (S.NOT_SENT, S.READY),
    (S.UNKNOWN, S.UNKNOWN),
    (S.UNKNOWN, S.BOOKED),
    (S.UNKNOWN, S.NOT_BOOKED),
    (S.UNKNOWN, S.HANDED_OVER),
    (S.HANDED_OVER, S.BOOKED),
    (S.HANDED_OVER, S.NOT_BOOKED),
}


async def new_attempt(store: Store, number: int = 1, chat: int = CHAT) -> int:
    loaded = await store.lease(chat, "a", 30)
    assert loaded is not None
    committed = await store.commit(loaded.lease, Turn("", "", (), (), (NewAttempt(number, "Tuesday"),)))
    await store.free(committed.lease, (), "")
    return committed.attempts[0]


async def bring_to(store: Store, status: AttemptStatus, later: Later, number: int = 1) -> int:
    attempt = await new_attempt(store, number)
    if status is not S.READY:
        assert await store.start_attempt(attempt, "a", later())
    if status not in {S.READY, S.STARTED}:
        assert await store.settle_attempt(attempt, S.STARTED, status)
    return attempt


@pytest.mark.parametrize("expected", list(S), ids=[status.value for status in S])
async def test_each_step_is_allowed_or_refused(store: Store, later: Later, expected: AttemptStatus) -> None:
    for number, status in enumerate(S):
        attempt = await bring_to(store, expected, later, number)
        if (expected, status) in ALLOWED:
            assert await store.settle_attempt(attempt, expected, status)
            assert (await store.attempt(attempt)).status is status
        else:
            with pytest.raises(ForbiddenTransition):
                await store.settle_attempt(attempt, expected, status)
            assert (await store.attempt(attempt)).status is expected


@pytest.mark.parametrize("status", list(S), ids=[status.value for status in S])
async def test_only_a_ready_attempt_is_started(store: Store, later: Later, status: AttemptStatus) -> None:
    attempt = await bring_to(store, status, later)
    assert await store.start_attempt(attempt, "b", later(seconds=5)) is (status is S.READY)


async def test_of_many_presses_one_starts_the_attempt(store: Store, replica: Store, later: Later) -> None:
    attempt = await new_attempt(store)
    send_by = later() + timedelta(seconds=5)
    tries = (where.start_attempt(attempt, f"{n}", send_by) for n in range(10) for where in (store, replica))
    assert sorted(await asyncio.gather(*tries))[-2:] == [False, True]
    assert (await store.attempt(attempt)).send_by == send_by


async def test_an_answer_that_comes_after_the_attempt_was_given_up_changes_nothing(store: Store, later: Later) -> None:
    attempt = await bring_to(store, S.STARTED, later)
    assert await store.settle_attempt(attempt, S.STARTED, S.UNKNOWN, look_at=later())
    late = Arrival("booked:1", CHAT, "booked")
    assert not await store.settle_attempt(attempt, S.STARTED, S.BOOKED, arrivals=[late], result="{}")
    found = await store.attempt(attempt)
    assert (found.status, found.result) == (S.UNKNOWN, None)
    assert await store.waiting_chats(9) == ()


async def test_the_news_arrives_with_the_step(store: Store, later: Later) -> None:
    attempt = await bring_to(store, S.STARTED, later)
    news = Arrival("booked:1", CHAT, "booked")
    assert await store.settle_attempt(attempt, S.STARTED, S.BOOKED, arrivals=[news], result='{"key": "k"}')
    assert (await store.attempt(attempt)).result == '{"key": "k"}'
    loaded = await store.lease(CHAT, "a", 30)
    assert loaded is not None
    assert [row.body for row in loaded.inbox] == ["booked"]


async def test_each_look_at_an_unknown_attempt_is_counted_and_sets_the_next(store: Store, later: Later) -> None:
    attempt = await bring_to(store, S.STARTED, later)
    assert await store.settle_attempt(attempt, S.STARTED, S.UNKNOWN, look_at=later() + timedelta(seconds=5))
    assert await store.due_attempts(later(), 9) == ()
    assert [one.looks for one in await store.due_attempts(later(seconds=5), 9)] == [0]
    assert await store.settle_attempt(attempt, S.UNKNOWN, S.UNKNOWN, look_at=later() + timedelta(seconds=15))
    assert await store.due_attempts(later(), 9) == ()
    assert [one.looks for one in await store.due_attempts(later(seconds=15), 9)] == [1]


async def test_an_attempt_that_was_not_sent_may_be_started_anew(store: Store, later: Later) -> None:
    attempt = await bring_to(store, S.STARTED, later)
    assert await store.settle_attempt(attempt, S.STARTED, S.READY)
    assert (await store.attempt(attempt)).send_by is None
    assert await store.start_attempt(attempt, "b", later(seconds=9))
    assert (await store.attempt(attempt)).send_by == later()


async def test_attempts_are_due_that_somebody_must_go_on_with(store: Store, later: Later) -> None:
    ready = await new_attempt(store, 1)
    started = await new_attempt(store, 2)
    undated = await new_attempt(store, 3)
    over = await new_attempt(store, 4)
    for attempt in (started, undated, over):
        await store.start_attempt(attempt, "a", later() + timedelta(seconds=5))
    await store.settle_attempt(undated, S.STARTED, S.UNKNOWN)
    await store.settle_attempt(over, S.STARTED, S.REFUSED)
    assert [one.id for one in await store.due_attempts(later(seconds=5), 9)] == [ready, undated]
    assert [one.id for one in await store.due_attempts(later(seconds=1), 9)] == [ready, started, undated]
    assert [one.id for one in await store.due_attempts(later(), 2)] == [ready, started]


async def test_a_chats_open_attempt_is_its_newest_without_an_outcome(store: Store, later: Later) -> None:
    assert await store.open_attempt(CHAT) is None
    first = await new_attempt(store, 1)
    lost = await bring_to(store, S.UNKNOWN, later, 2)
    await bring_to(store, S.BOOKED, later, 3)
    await new_attempt(store, 1, CHAT + 1)
    for expected in (lost, first, None):
        found = await store.open_attempt(CHAT)
        assert (found and found.id) == expected
        if found is not None:
            await store.settle_attempt(found.id, found.status, S.HANDED_OVER)


async def test_numbers_count_within_a_chat(store: Store) -> None:
    assert await new_attempt(store, 1, CHAT) != await new_attempt(store, 1, CHAT + 1)


async def test_an_attempt_nobody_made_is_not_found(store: Store) -> None:
    with pytest.raises(UnknownRow):
        await store.attempt(99)
