"""A turn is written whole or not at all, and what it sends is sent in order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from bot.store import DuplicateAttempt, Store
from bot.store.records import Arrival, AttemptStatus, Loaded, NewAttempt, NewTask, Turn

CHAT = -100_123_456_789
Later = Callable[..., datetime]
Look = Callable[[str], list[Any]]


async def load(store: Store) -> Loaded:
    loaded = await store.lease(CHAT, "a", 30)
    assert loaded is not None
    return loaded


INBOX = "SELECT body FROM inbox ORDER BY id"
OUTBOX = "SELECT body FROM outbox ORDER BY id"


async def test_everything_a_turn_decided_is_there_afterwards(store: Store, later: Later) -> None:
    await store.accept([Arrival("tg:1", CHAT, "book")])
    loaded = await load(store)
    turn = Turn(
        state="asking",
        card="17",
        handled=(loaded.inbox[0].id,),
        outgoing=("edit the card", "send the receipt"),
        attempts=(NewAttempt(1, "Tuesday 10:20"),),
        tasks=(NewTask("remind:1", "remind", later(days=1), "{}", CHAT),),
    )
    committed = await store.commit(loaded.lease, turn)
    assert [row.body for row in committed.outbox] == ["edit the card", "send the receipt"]
    attempt = await store.attempt(committed.attempts[0])
    assert (attempt.chat, attempt.number, attempt.order, attempt.status) == (
        CHAT,
        1,
        "Tuesday 10:20",
        AttemptStatus.READY,
    )
    task = await store.claim_task("a", later(), 30)
    assert task is not None
    assert (task.key, task.name, task.due_at, task.body, task.chat) == ("remind:1", "remind", later(), "{}", CHAT)
    assert await store.free(committed.lease, (committed.outbox[0].id,), "18")
    after = await load(store)
    assert (after.state, after.card, after.inbox, after.outbox) == ("asking", "18", (), committed.outbox[1:])


async def test_what_was_handled_and_performed_is_blanked(store: Store, look: Look) -> None:
    await store.accept([Arrival("tg:1", CHAT, "my name is"), Arrival("tg:2", CHAT, "later")])
    loaded = await load(store)
    committed = await store.commit(loaded.lease, Turn("", "", (loaded.inbox[0].id,), ("one", "two", "three")))
    assert look(INBOX) == ["", "later"]
    await store.mark(committed.lease, [committed.outbox[0].id], "")
    assert look(OUTBOX) == ["", "two", "three"]
    await store.free(committed.lease, [row.id for row in committed.outbox[1:]], "")
    assert look(OUTBOX) == ["", "", ""]


async def test_an_attempt_of_a_known_number_undoes_the_whole_turn(store: Store, later: Later) -> None:
    await store.accept([Arrival("tg:1", CHAT, "book")])
    loaded = await load(store)
    first = await store.commit(loaded.lease, Turn("1", "c", (), (), (NewAttempt(1, "first"),)))
    task = NewTask("t", "t", later())
    with pytest.raises(DuplicateAttempt):
        await store.commit(
            first.lease,
            Turn("2", "d", (loaded.inbox[0].id,), ("x",), (NewAttempt(2, "b"), NewAttempt(1, "c")), (task,)),
        )
    assert [attempt.order for attempt in await store.due_attempts(9)] == ["first"]
    assert await store.claim_task("a", later(), 30) is None
    assert await store.outbox_of(CHAT) == ()
    await store.free(first.lease, (), "c")
    after = await load(store)
    assert (after.state, len(after.inbox)) == ("1", 1)


async def test_another_chats_rows_are_out_of_reach(store: Store) -> None:
    await store.accept([Arrival("tg:1", 5, "hello")])
    other = await store.lease(5, "a", 30)
    assert other is not None
    sent = await store.commit(other.lease, Turn("", "", (), ("hello",)))
    mine = await load(store)
    committed = await store.commit(mine.lease, Turn("", "", (other.inbox[0].id,)))
    await store.mark(committed.lease, [sent.outbox[0].id], "")
    assert await store.free(sent.lease, (), "")
    assert await store.outbox_of(5) == sent.outbox
    assert await store.waiting_chats(9) == (5,)


async def test_messages_keep_their_order_over_many_turns(store: Store) -> None:
    lease = (await load(store)).lease
    for turn in range(5):
        outgoing = tuple(f"{turn}.{place}" for place in range(12))
        lease = (await store.commit(lease, Turn("", "", (), outgoing))).lease
    waiting = await store.outbox_of(CHAT)
    assert [row.body for row in waiting] == [f"{turn}.{place}" for turn in range(5) for place in range(12)]
    assert await store.free(lease, [row.id for row in waiting[:-1]], "")
    assert (await load(store)).outbox == waiting[-1:]


async def test_a_message_left_unsent_keeps_its_chat_waiting(store: Store) -> None:
    committed = await store.commit((await load(store)).lease, Turn("", "", (), ("hello",)))
    assert await store.free(committed.lease, (), "")
    assert await store.waiting_chats(9) == (CHAT,)
    again = await load(store)
    assert not await store.free(again.lease, [again.outbox[0].id], "")
    assert await store.waiting_chats(9) == ()
