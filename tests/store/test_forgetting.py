"""A chat that is forgotten: nothing that names it is left, but for what has no outcome yet, and what others need."""

from __future__ import annotations

import sys
from asyncio.subprocess import PIPE, create_subprocess_exec
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.store import Store
from bot.store.records import (
    Arrival,
    AttemptStatus,
    Lease,
    Link,
    NewAttempt,
    NewAuditRow,
    NewTask,
    Result,
    StartLink,
    StoredSession,
    ToldChat,
    Turn,
)
from bot.store.retention import NOBODY, Erased
from tests.databases import at_rest

CHAT, OTHER = 7_100_042, 7_100_043
S = AttemptStatus
Later = Callable[..., datetime]
Look = Callable[[str], list[Any]]
HERE = ("inbox", "outbox", "conversations", "attempts", "tasks", "tellings", "memories")


async def filled(store: Store, later: Later, chat: int, *attempts: NewAttempt) -> tuple[Lease, tuple[int, ...]]:
    """A chat of which there is something in each table; its lease is held."""
    soon = later() + timedelta(minutes=10)
    await store.accept([Arrival(f"tg:{chat}", chat, f"secret of {chat}")])
    await store.put_link(Link(f"link-{chat}", chat, "sign-in", soon))
    await store.put_session(StoredSession(chat, "patient", b"sealed", soon))
    await store.put_start_link(StartLink(f"start-{chat}", "gp", soon, once=True))
    await store.follow_start_link(f"start-{chat}", chat)
    await store.keep_telling(ToldChat(chat, "mark", "whose"))
    await store.remember(chat, "whose")
    loaded = await store.lease(chat, "me", 60)
    assert loaded
    tasks = (NewTask(f"wait:{chat}", "arrive", soon, f"secret of {chat}", chat),)
    handled = tuple(row.id for row in loaded.inbox)
    turn = Turn(f"secret of {chat}", "card", handled, (f"secret of {chat}",), attempts, tasks)
    committed = await store.commit(loaded.lease, turn)
    return committed.lease, committed.attempts


def named(look: Look, chat: int) -> list[str]:
    """The tables in which a chat is named."""
    tables = [table for table in HERE if look(f"SELECT count(*) FROM {table} WHERE chat = {chat}")[0]]  # noqa: S608
    users = ("portal_sessions", "sign_in_links")
    return tables + [table for table in users if look(f"SELECT count(*) FROM {table} WHERE user_id = {chat}")[0]]  # noqa: S608


async def booked(store: Store, attempt: int) -> None:
    await store.start_attempt(attempt, "me", 5)
    await store.settle_attempt(attempt, S.STARTED, S.BOOKED, result=Result("{}", f"a{attempt}"))


async def test_nothing_that_names_it_is_left_and_others_are_as_they_were(
    store: Store, later: Later, look: Look, url: str
) -> None:
    await filled(store, later, OTHER, NewAttempt(1, "theirs"))
    lease, (attempt,) = await filled(store, later, CHAT, NewAttempt(1, f"secret of {CHAT}"))
    await booked(store, attempt)
    before = named(look, OTHER)
    assert len(named(look, CHAT)) == 9
    assert await store.forget(lease) == Erased(0)
    await store.scrub()
    assert named(look, CHAT) == []
    assert named(look, OTHER) == before
    left = at_rest(url)
    assert f"secret of {CHAT}".encode() not in left
    assert f"secret of {OTHER}".encode() in left
    assert look("SELECT chat FROM start_links ORDER BY digest") == [NOBODY, OTHER]
    assert (await store.follow_start_link(f"start-{CHAT}", 99)).used, "a used link stays used"


CHECKPOINTING = """
import fcntl, sys, time
with open(sys.argv[1], "r+b") as shared:
    fcntl.lockf(shared, fcntl.LOCK_EX, 1, 121)  # WAL_CKPT_LOCK
    print("at it", flush=True)
    time.sleep(0.5)
"""
"""Another process that writes its log of changes into the file, as SQLite does now and then after a commit."""


async def test_another_checkpoint_is_waited_for(file: Path, sqlite_url: str) -> None:
    store = Store.open(sqlite_url)
    await store.hold_up("anything", 1)
    shared = file.with_name(f"{file.name}-shm")
    another = await create_subprocess_exec(sys.executable, "-c", CHECKPOINTING, str(shared), stdout=PIPE)
    assert another.stdout
    await another.stdout.readline()
    await store.scrub()
    assert await another.wait() == 0
    assert file.with_name(f"{file.name}-wal").stat().st_size == 0
    await store.close()


async def test_whoever_has_lost_the_lease_deletes_nothing(store: Store, later: Later, look: Look) -> None:
    lease, _ = await filled(store, later, CHAT)
    later(seconds=61)
    assert await store.lease(CHAT, "another", 60)
    assert await store.forget(lease) is None
    assert "conversations" in named(look, CHAT)


async def test_an_order_without_an_outcome_stays_until_it_has_one(store: Store, later: Later, look: Look) -> None:
    lease, (first, second) = await filled(store, later, CHAT, NewAttempt(1, "first"), NewAttempt(2, "second"))
    await booked(store, first)
    await store.start_attempt(second, "me", 5)
    await store.settle_attempt(second, S.STARTED, S.UNKNOWN, look_in=5)
    assert await store.forget(lease) == Erased(1)
    assert named(look, CHAT) == ["attempts", "tasks"]
    assert look(f"SELECT id FROM attempts WHERE chat = {CHAT}") == [second]  # noqa: S608
    task = await store.claim_task("me", later(hours=1), 60)
    assert task
    assert (task.name, task.body, task.chat) == ("forget", str(second), CHAT)
    assert await store.forget_settled(CHAT, second) == 1
    await store.settle_attempt(second, S.UNKNOWN, S.HANDED_OVER)
    assert await store.forget_settled(CHAT, second) == 0
    assert "attempts" not in named(look, CHAT)


async def test_what_is_booked_after_that_is_not_deleted_with_it(store: Store, later: Later) -> None:
    _, (first, second) = await filled(store, later, CHAT, NewAttempt(1, "first"), NewAttempt(2, "second"))
    await booked(store, first)
    await booked(store, second)
    assert await store.forget_settled(CHAT, first) == 0
    assert (await store.attempt(second)).order == "second"


async def test_what_it_booked_still_explains_what_is_new_in_a_diary_that_others_are_looked_for_in(
    store: Store, later: Later, look: Look
) -> None:
    _, (theirs,) = await filled(store, later, OTHER, NewAttempt(1, "theirs"))
    await store.start_attempt(theirs, "me", 5)
    await store.settle_attempt(theirs, S.STARTED, S.UNKNOWN, look_in=5)
    lease, (attempt,) = await filled(store, later, CHAT, NewAttempt(1, f"secret of {CHAT}"))
    await booked(store, attempt)
    await store.forget(lease)
    (found,) = await store.other_attempts(theirs, [f"a{attempt}"])
    assert (found.chat, found.order, found.result, found.booked) == (-attempt, "", None, f"a{attempt}")
    await store.purge(later(days=7))
    assert look("SELECT count(*) FROM attempts WHERE chat < 0") == [1]
    await store.purge(later(seconds=1))
    assert look("SELECT count(*) FROM attempts WHERE chat < 0") == [0]


async def test_what_has_just_come_in_is_still_answered(store: Store, later: Later, look: Look) -> None:
    lease, _ = await filled(store, later, CHAT)
    await store.accept([Arrival("tg:new", CHAT, "hello again")])
    assert await store.forget(lease) == Erased(0)
    assert named(look, CHAT) == ["inbox"]
    assert await store.waiting_chats(10) == (CHAT,)


async def test_all_rows_that_name_it_can_be_read(store: Store, later: Later) -> None:
    lease, _ = await filled(store, later, CHAT, NewAttempt(1, "order"))
    audit = NewAuditRow("2026-11-22T09:00:00", CHAT, "m1", "staff", "", "sign_in", "staff")
    await store.commit(lease, Turn("state", "card", (), audit=(audit,)))
    rows = await store.rows_of(CHAT)
    assert {table for table, found in rows.items() if len(found) != 1} == {"reminders", "watches"}, "none is planned"
    assert rows["attempts"][0]["wanted"] == "order"
    assert not any((await store.rows_of(999)).values())
