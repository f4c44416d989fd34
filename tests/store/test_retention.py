"""What retention says is over goes; what protects a patient stays."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from bot.store import Store
from bot.store.records import Arrival, AttemptStatus, Link, NewAttempt, NewTask, StoredSession, Turn

CHAT = 42
S = AttemptStatus
Later = Callable[..., datetime]
Look = Callable[[str], list[Any]]


async def one_turn(store: Store, turn: Turn | None = None, chat: int = CHAT) -> tuple[int, ...]:
    """Everything that waits is handled and performed; the ids of the attempts."""
    loaded = await store.lease(chat, "a", 30)
    assert loaded is not None
    decided = turn or Turn("state", "card", tuple(row.id for row in loaded.inbox), ("hello",))
    committed = await store.commit(loaded.lease, decided)
    await store.free(committed.lease, [row.id for row in committed.outbox], "card")
    return committed.attempts


def left(look: Look, *tables: str) -> list[int]:
    return [look(f"SELECT count(*) FROM {table}")[0] for table in tables]  # noqa: S608  our own names


async def test_what_was_handled_goes_after_seven_days_and_not_before(store: Store, later: Later, look: Look) -> None:
    update = Arrival("tg:1", CHAT, "hello")
    await store.accept([update])
    await one_turn(store)
    assert await store.purge(later(days=7)) == 0
    assert await store.accept([update]) == frozenset()
    assert await store.purge(later(seconds=1)) == 2
    assert left(look, "inbox", "outbox", "conversations") == [0, 0, 1]


async def test_what_still_waits_is_never_purged(store: Store, later: Later) -> None:
    await one_turn(store, Turn("state", "card", ()))
    await store.accept([Arrival("tg:1", CHAT, "hello")])
    await store.add_tasks([NewTask("remind:1", "remind", later())])
    loaded = await store.lease(7, "a", 30)
    assert loaded is not None
    committed = await store.commit(loaded.lease, Turn("state", "card", (), ("unsent",)))
    await store.free(committed.lease, (), "card")
    assert await store.purge(later(days=365)) == 0
    again = await store.lease(CHAT, "a", 30)
    assert again is not None
    assert (again.state, len(again.inbox)) == ("state", 1)
    assert await store.outbox_of(7) == committed.outbox
    assert await store.claim_task("a", later(), 30) is not None


async def test_an_idle_conversation_goes_after_thirty_days(store: Store, later: Later) -> None:
    await one_turn(store)
    later(days=29)
    await one_turn(store, Turn("touched", "card", ()))
    await store.purge(later(days=30))
    loaded = await store.lease(CHAT, "a", 30)
    assert loaded is not None
    assert loaded.state == "touched"
    await store.free(loaded.lease, (), "card")
    await store.purge(later(days=30, seconds=1))
    gone = await store.lease(CHAT, "a", 30)
    assert gone is not None
    assert (gone.state, gone.card) == (None, None)


async def test_a_conversation_being_worked_on_stays(store: Store, later: Later) -> None:
    loaded = await store.lease(CHAT, "a", timedelta(days=40).total_seconds())
    assert loaded is not None
    assert await store.purge(later(days=31)) == 0
    await store.commit(loaded.lease, Turn("state", "card", ()))


async def test_an_open_attempt_keeps_its_conversation(store: Store, later: Later) -> None:
    (attempt,) = await one_turn(store, Turn("state", "card", (), (), (NewAttempt(1, "Tuesday"),)))
    assert await store.purge(later(days=31)) == 0
    await store.start_attempt(attempt, "a", 0, ready_for=32 * 86400)
    assert await store.purge(later()) == 0
    await store.settle_attempt(attempt, S.STARTED, S.UNKNOWN)
    assert await store.purge(later()) == 0
    await store.settle_attempt(attempt, S.UNKNOWN, S.BOOKED)
    assert await store.purge(later()) == 1


async def test_an_attempt_that_was_not_sent_keeps_nothing(store: Store, later: Later) -> None:
    (attempt,) = await one_turn(store, Turn("state", "card", (), (), (NewAttempt(1, "Tuesday"),)))
    await store.settle_attempt(attempt, S.READY, S.NOT_SENT)
    assert await store.purge(later(days=31)) == 1


async def test_the_ledger_outlives_the_conversation(store: Store, later: Later) -> None:
    (attempt,) = await one_turn(store, Turn("state", "card", (), (), (NewAttempt(3, "Tuesday"),)))
    await store.start_attempt(attempt, "a", 0)
    await store.settle_attempt(attempt, S.STARTED, S.BOOKED, result="{}")
    assert await store.purge(later(days=31)) == 1
    assert (await store.attempt(attempt)).result == "{}"
    anew = await store.lease(CHAT, "a", 30)
    assert anew is not None
    assert anew.state is None


async def test_spent_and_expired_links_ended_sessions_and_finished_tasks_go(
    store: Store, later: Later, look: Look
) -> None:
    soon = later() + timedelta(minutes=10)
    session = StoredSession(CHAT, "patient", b"sealed", soon)
    for digest in ("spent", "fresh"):
        await store.put_link(Link(digest, CHAT, "sign-in", soon))
    await store.spend_link("spent", session, ())
    await store.add_tasks([NewTask("remind:1", "remind", later())])
    task = await store.claim_task("a", later(), 30)
    assert task is not None
    await store.finish_task(task.id, "a")
    assert await store.purge(later(minutes=10)) == 0
    assert await store.session(CHAT, "patient") == session
    assert await store.purge(later(seconds=1)) == 1, "the session"
    assert await store.purge(later(days=6, hours=23)) == 0, "whoever opens a dead link is still led back to the chat"
    assert await store.link("spent") is not None
    assert await store.purge(later(hours=2)) == 3
    assert left(look, "sign_in_links", "portal_sessions", "tasks") == [0, 0, 0]


async def test_what_was_counted_goes_once_it_counts_no_more(store: Store, later: Later, look: Look) -> None:
    await store.count_up("somebody", 60)
    assert await store.purge(later(seconds=60)) == 0
    assert await store.purge(later(seconds=1)) == 1
    assert left(look, "tallies") == [0]


async def test_two_that_purge_at_once_do_not_stand_in_each_others_way(
    store: Store, replica: Store, later: Later, look: Look
) -> None:
    for chat in range(CHAT, CHAT + 5):
        await store.accept([Arrival(f"tg:{chat}:{number}", chat, "hello") for number in range(100)])
        await one_turn(store, chat=chat)
    later(days=31)
    gone = await asyncio.gather(store.purge(later()), replica.purge(later()))
    assert sum(gone) == 5 * (100 + 1 + 1)
    assert left(look, "inbox", "outbox", "conversations") == [0, 0, 0]


async def test_many_rows_go_in_one_call(store: Store, later: Later, look: Look) -> None:
    await store.accept([Arrival(f"tg:{number}", CHAT, "hello") for number in range(1234)])
    for _ in range(13):
        await one_turn(store)
    assert await store.purge(later(days=8)) == 1234 + 13
    assert left(look, "inbox", "outbox") == [0, 0]


async def ordered(store: Store, number: int, *steps: AttemptStatus) -> int:
    """An order that was sent and came to this, step by step."""
    (attempt,) = await one_turn(store, Turn("state", "card", (), (), (NewAttempt(number, "Tuesday"),)))
    await store.start_attempt(attempt, "a", 0)
    for before, after in itertools.pairwise((S.STARTED, *steps)):
        await store.settle_attempt(attempt, before, after)
    return attempt


async def test_every_order_counts_once_by_where_it_stands(store: Store, later: Later) -> None:
    """A new one and what becomes of it are seen at once; what is cleared up of an older one, in ten minutes."""

    async def counted() -> dict[str, int]:
        return dict((await store.figures()).attempts)

    assert await counted() == {}
    await ordered(store, 1, S.BOOKED)
    handed_over = await ordered(store, 2, S.UNKNOWN, S.HANDED_OVER)
    assert await counted() == {"booked": 1, "handed_over": 1}
    later(minutes=10)
    unknown = await ordered(store, 3, S.UNKNOWN)
    await ordered(store, 4, S.REFUSED)
    assert await counted() == {"booked": 1, "handed_over": 1, "unknown": 1, "refused": 1}
    await ordered(store, 5, S.BOOKED)
    await store.settle_attempt(unknown, S.UNKNOWN, S.NOT_BOOKED)
    assert await counted() == {"booked": 2, "handed_over": 1, "not_booked": 1, "refused": 1}
    await store.settle_attempt(handed_over, S.HANDED_OVER, S.BOOKED)
    later(minutes=10)
    assert await counted() == {"booked": 3, "not_booked": 1, "refused": 1}
