"""An attempt is started by one owner, once, and takes only the steps that the ledger knows."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from bot.store import ForbiddenTransition, Store, UnknownRow
from bot.store.records import Arrival, AttemptStatus, NewAttempt, Result, Turn

CHAT = 42
S = AttemptStatus
Later = Callable[..., datetime]

ALLOWED = {
    (S.READY, S.NOT_SENT),
    (S.READY, S.HANDED_OVER),
    (S.READY, S.BOOKED),
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
    (S.UNKNOWN, S.REFUSED),
    (S.UNKNOWN, S.NOT_SENT),
    (S.HANDED_OVER, S.BOOKED),
    (S.HANDED_OVER, S.NOT_BOOKED),
    (S.HANDED_OVER, S.REFUSED),
    (S.HANDED_OVER, S.NOT_SENT),
    (S.NOT_BOOKED, S.NOT_BOOKED),
    (S.NOT_BOOKED, S.BOOKED),
    (S.NOT_BOOKED, S.HANDED_OVER),
    (S.BOOKED, S.BOOKED),
}


async def new_attempt(store: Store, number: int = 1, chat: int = CHAT) -> int:
    loaded = await store.lease(chat, "a", 30)
    assert loaded is not None
    committed = await store.commit(loaded.lease, Turn("", "", (), (), (NewAttempt(number, "Tuesday"),)))
    await store.free(committed.lease, (), "")
    return committed.attempts[0]


async def bring_to(store: Store, status: AttemptStatus, number: int = 1) -> int:
    attempt = await new_attempt(store, number)
    if status is not S.READY:
        assert await store.start_attempt(attempt, "a", 0)
    if status not in {S.READY, S.STARTED}:
        assert await store.settle_attempt(attempt, S.STARTED, status)
    return attempt


@pytest.mark.parametrize("expected", list(S), ids=[status.value for status in S])
async def test_each_step_is_allowed_or_refused(store: Store, expected: AttemptStatus) -> None:
    for number, status in enumerate(S):
        attempt = await bring_to(store, expected, number)
        if (expected, status) in ALLOWED:
            assert await store.settle_attempt(attempt, expected, status)
            assert (await store.attempt(attempt)).status is status
        else:
            with pytest.raises(ForbiddenTransition):
                await store.settle_attempt(attempt, expected, status)
            assert (await store.attempt(attempt)).status is expected


@pytest.mark.parametrize("status", list(S), ids=[status.value for status in S])
async def test_only_a_ready_attempt_is_started(store: Store, later: Later, status: AttemptStatus) -> None:
    attempt = await bring_to(store, status)
    later(seconds=5)
    assert (await store.start_attempt(attempt, "b", 5) is not None) is (status is S.READY)


async def test_of_many_presses_one_starts_the_attempt(store: Store, replica: Store, later: Later) -> None:
    attempt = await new_attempt(store)
    send_by = later() + timedelta(seconds=5)
    tries = (where.start_attempt(attempt, f"{n}", 5) for n in range(10) for where in (store, replica))
    assert [until for until in await asyncio.gather(*tries) if until] == [send_by]
    assert (await store.attempt(attempt)).send_by == send_by


async def test_an_answer_that_comes_after_the_attempt_was_given_up_changes_nothing(store: Store) -> None:
    attempt = await bring_to(store, S.STARTED)
    assert await store.settle_attempt(attempt, S.STARTED, S.UNKNOWN, look_in=0)
    late = Arrival("booked:1", CHAT, "booked")
    assert not await store.settle_attempt(attempt, S.STARTED, S.BOOKED, arrivals=[late], result="{}")
    found = await store.attempt(attempt)
    assert (found.status, found.result) == (S.UNKNOWN, None)
    assert await store.waiting_chats(9) == ()


async def test_the_news_arrives_with_the_step(store: Store) -> None:
    attempt = await bring_to(store, S.STARTED)
    news = Arrival("booked:1", CHAT, "booked")
    assert await store.settle_attempt(attempt, S.STARTED, S.BOOKED, arrivals=[news], result='{"key": "k"}')
    assert (await store.attempt(attempt)).result == '{"key": "k"}'
    loaded = await store.lease(CHAT, "a", 30)
    assert loaded is not None
    assert [row.body for row in loaded.inbox] == ["booked"]


async def test_each_look_at_an_unknown_attempt_is_counted_and_sets_the_next(store: Store, later: Later) -> None:
    attempt = await bring_to(store, S.STARTED)
    assert await store.settle_attempt(attempt, S.STARTED, S.UNKNOWN, look_in=5)
    assert await store.due_attempts(9) == ()
    later(seconds=5)
    assert [one.looks for one in await store.due_attempts(9)] == [0]
    assert await store.settle_attempt(attempt, S.UNKNOWN, S.UNKNOWN, look_in=15)
    assert await store.due_attempts(9) == ()
    later(seconds=15)
    assert [one.looks for one in await store.due_attempts(9)] == [1]


async def test_an_attempt_that_was_not_sent_may_be_started_anew(store: Store, later: Later) -> None:
    attempt = await bring_to(store, S.STARTED)
    assert await store.settle_attempt(attempt, S.STARTED, S.READY)
    assert (await store.attempt(attempt)).send_by is None
    assert await store.start_attempt(attempt, "b", 9)
    assert (await store.attempt(attempt)).send_by == later() + timedelta(seconds=9)


async def test_attempts_are_due_that_somebody_must_go_on_with(store: Store, later: Later) -> None:
    ready = await new_attempt(store, 1)
    started = await new_attempt(store, 2)
    undated = await new_attempt(store, 3)
    over = await new_attempt(store, 4)
    for attempt in (started, undated, over):
        await store.start_attempt(attempt, "a", 5)
    await store.settle_attempt(undated, S.STARTED, S.UNKNOWN)
    await store.settle_attempt(over, S.STARTED, S.REFUSED)
    later(seconds=5)
    assert [one.id for one in await store.due_attempts(9)] == [ready, undated]
    later(seconds=1)
    assert [one.id for one in await store.due_attempts(9)] == [ready, started, undated]
    assert [one.id for one in await store.due_attempts(2)] == [ready, started]


async def test_a_chats_open_attempt_is_its_newest_without_an_outcome(store: Store) -> None:
    assert await store.open_attempt(CHAT) is None
    first = await new_attempt(store, 1)
    lost = await bring_to(store, S.UNKNOWN, 2)
    await bring_to(store, S.BOOKED, 3)
    untold = await bring_to(store, S.STARTED, 4)
    await store.settle_attempt(untold, S.STARTED, S.BOOKED, look_in=0)
    await new_attempt(store, 1, CHAT + 1)
    for expected in (untold, lost, first, None):
        found = await store.open_attempt(CHAT)
        assert (found and found.id) == expected
        if found is not None:
            await store.settle_attempt(found.id, found.status, S.BOOKED)


async def test_numbers_count_within_a_chat(store: Store) -> None:
    assert await new_attempt(store, 1, CHAT) != await new_attempt(store, 1, CHAT + 1)


async def test_an_attempt_nobody_made_is_not_found(store: Store) -> None:
    with pytest.raises(UnknownRow):
        await store.attempt(99)


@pytest.mark.parametrize("status", [S.READY, S.UNKNOWN, S.NOT_BOOKED, S.BOOKED])
async def test_of_many_replicas_one_claims_a_look(
    store: Store, replica: Store, later: Later, status: AttemptStatus
) -> None:
    attempt = await bring_to(store, S.READY if status is S.READY else S.UNKNOWN)
    if status is not S.READY:
        assert await store.settle_attempt(attempt, S.UNKNOWN, status, look_in=5)
        assert await store.claim_look(attempt, 60) is None, "it is not due"
        later(seconds=5)
    claims = await asyncio.gather(*(where.claim_look(attempt, 60) for _ in range(5) for where in (store, replica)))
    (claimed,) = [claim for claim in claims if claim]
    assert (claimed.at, claimed.attempt.status) == (later(), status)
    assert await store.due_attempts(9) == ()


async def test_a_look_that_came_to_nothing_is_claimed_anew_and_the_slow_one_writes_nothing(
    store: Store, replica: Store, later: Later
) -> None:
    attempt = await bring_to(store, S.UNKNOWN)
    slow = await store.claim_look(attempt, 60)
    later(seconds=60)
    second = await replica.claim_look(attempt, 60)
    assert slow
    assert second
    assert not await store.settle_attempt(attempt, S.UNKNOWN, S.NOT_BOOKED, by=slow.by)
    assert await replica.settle_attempt(attempt, S.UNKNOWN, S.UNKNOWN, by=second.by, look_in=5)
    assert (await store.attempt(attempt)).looks == 1


@pytest.mark.parametrize("status", [S.STARTED, S.HANDED_OVER, S.REFUSED, S.NOT_SENT])
async def test_nobody_looks_after_what_is_on_its_way_or_over(store: Store, later: Later, status: AttemptStatus) -> None:
    attempt = await bring_to(store, status)
    later(days=1)
    assert await store.claim_look(attempt, 60) is None


async def test_an_attempt_that_was_decided_long_ago_is_not_started(store: Store, later: Later) -> None:
    attempt = await new_attempt(store)
    later(seconds=120)
    assert await store.start_attempt(attempt, "a", 5, ready_for=120) is None
    assert (await store.attempt(attempt)).status is S.READY
    assert await store.start_attempt(attempt, "a", 5, ready_for=121)


async def test_what_a_chat_has_booked_is_remembered(store: Store) -> None:
    first, second = await bring_to(store, S.STARTED, 1), await bring_to(store, S.STARTED, 2)
    lost = await bring_to(store, S.UNKNOWN, 3)
    for attempt, result in ((first, "first"), (second, "second")):
        await store.settle_attempt(attempt, S.STARTED, S.BOOKED, result=result)
    assert await store.booked_results(CHAT, lost) == ("second", "first")
    assert await store.booked_results(CHAT, second) == ("first",)
    assert await store.booked_results(CHAT + 1, lost) == ()


async def test_of_many_looks_that_find_one_appointment_one_books_it(store: Store, replica: Store) -> None:
    lost = [await bring_to(store, S.UNKNOWN, number) for number in range(1, 9)]
    claims = [await store.claim_look(attempt, 60) for attempt in lost]
    stores = (store, replica) * 4
    found = await asyncio.gather(
        *(
            where.settle_attempt(claim.attempt.id, S.UNKNOWN, S.BOOKED, result=Result("it", "a1"), by=claim.by)
            for where, claim in zip(stores, claims, strict=True)
            if claim
        )
    )
    assert found.count(True) == 1
    assert len(found) == 8
    winner = lost[found.index(True)]
    assert (await store.attempt(winner)).booked == "a1"
    others = {other.id: other.status for other in await store.other_attempts(0, {"a1"})}
    assert others == {attempt: S.BOOKED if attempt == winner else S.UNKNOWN for attempt in lost}


async def test_what_the_clinic_has_answered_is_booked_whoever_has_found_it_before(store: Store) -> None:
    finder, sender = await bring_to(store, S.UNKNOWN, 1), await bring_to(store, S.STARTED, 2)
    claim = await store.claim_look(finder, 60)
    assert claim
    assert await store.settle_attempt(finder, S.UNKNOWN, S.BOOKED, result=Result("it", "a1"), by=claim.by)
    assert await store.settle_attempt(sender, S.STARTED, S.BOOKED, result=Result("it", "a1"), look_in=0)
    read_back = await store.claim_look(sender, 60)
    assert read_back
    assert await store.settle_attempt(sender, S.BOOKED, S.BOOKED, result=Result("it", "a1"), by=read_back.by)


async def test_other_attempts_are_those_on_their_way_and_those_that_booked_what_is_asked_for(store: Store) -> None:
    asking = await bring_to(store, S.UNKNOWN, 1)
    started, booked = await bring_to(store, S.STARTED, 2), await bring_to(store, S.STARTED, 3)
    for number, status in enumerate((S.READY, S.NOT_BOOKED, S.HANDED_OVER, S.BOOKED), 4):
        await bring_to(store, status, number)
    assert await store.settle_attempt(booked, S.STARTED, S.BOOKED, result=Result("it", "a1"))
    assert {each.id for each in await store.other_attempts(asking, {"a1", "a2"})} == {started, booked}
    assert {each.id for each in await store.other_attempts(asking, set())} == {started}
