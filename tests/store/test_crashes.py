"""The process dies between two calls: whoever opens what it left finds everything.

What is left is, with SQLite, the files as they lay on the disk; with PostgreSQL, a server whose client is gone.
"""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.store import Store
from bot.store.records import Arrival, AttemptStatus, Lease, Link, Loaded, NewAttempt, NewTask, StoredSession, Turn
from tests.postgres import Postgres

CHAT = 42
S = AttemptStatus
Later = Callable[..., datetime]
Crash = Callable[[], Awaitable[Store]]


@pytest.fixture
def remains(request: pytest.FixtureRequest, url: str, tmp_path: Path) -> Callable[[], str]:
    """Where what the process left is, when it dies at the moment of the call."""
    if url.startswith("postgresql"):
        server: Postgres = request.getfixturevalue("postgres")

        def hang_up() -> str:
            assert server.hang_up(url) > 0
            return url

        return hang_up

    file: Path = request.getfixturevalue("file")

    def copy() -> str:
        left = tmp_path / "left"
        left.mkdir()
        for part in (file, file.with_name(f"{file.name}-wal")):
            shutil.copy(part, left)
        return f"sqlite:///{left / file.name}"

    return copy


@pytest.fixture
async def crash(remains: Callable[[], str], later: Later) -> AsyncIterator[Crash]:
    """What a new process finds if the one with `store` is killed right now. The lease it held has run out."""
    async with AsyncExitStack() as opened:

        async def kill() -> Store:
            later(minutes=1)
            found = Store.open(remains(), later)
            opened.push_async_callback(found.close)
            return found

        yield kill


async def load(store: Store) -> Loaded:
    loaded = await store.lease(CHAT, "next", 30)
    assert loaded is not None
    return loaded


async def test_an_accepted_update_is_there(store: Store, crash: Crash) -> None:
    await store.accept([Arrival("tg:1", CHAT, "hello")])
    found = await crash()
    assert await found.waiting_chats(9) == (CHAT,)
    assert [row.body for row in (await load(found)).inbox] == ["hello"]


async def test_a_turn_that_was_begun_is_done_anew(store: Store, crash: Crash) -> None:
    await store.accept([Arrival("tg:1", CHAT, "hello")])
    await load(store)
    found = await crash()
    assert await found.waiting_chats(9) == (CHAT,)
    assert [row.body for row in (await load(found)).inbox] == ["hello"]


async def committed(store: Store) -> tuple[Lease, int]:
    await store.accept([Arrival("tg:1", CHAT, "hello")])
    loaded = await load(store)
    turn = Turn("booking", "7", (loaded.inbox[0].id,), ("one", "two"), (NewAttempt(1, "Tuesday"),))
    done = await store.commit(loaded.lease, turn)
    await store.mark(done.lease, [done.outbox[0].id], "8")
    return done.lease, done.attempts[0]


async def test_a_committed_turn_goes_on_with_what_was_not_performed(store: Store, crash: Crash) -> None:
    await committed(store)
    found = await crash()
    assert await found.waiting_chats(9) == (CHAT,)
    loaded = await load(found)
    assert (loaded.state, loaded.card, loaded.inbox) == ("booking", "8", ())
    assert [row.body for row in loaded.outbox] == ["two"]
    assert [attempt.status for attempt in await found.due_attempts(9)] == [S.READY]


async def test_a_started_attempt_is_never_started_again(store: Store, crash: Crash) -> None:
    _, attempt = await committed(store)
    assert await store.start_attempt(attempt, "a", 5)
    found = await crash()
    assert not await found.start_attempt(attempt, "next", 5)
    assert [one.status for one in await found.due_attempts(9)] == [S.STARTED]


async def test_an_attempts_end_and_its_news_come_together(store: Store, crash: Crash) -> None:
    _, attempt = await committed(store)
    await store.start_attempt(attempt, "a", 0)
    news = Arrival("booked:1", CHAT, "booked")
    await store.settle_attempt(attempt, S.STARTED, S.BOOKED, arrivals=[news], result="{}")
    found = await crash()
    assert (await found.attempt(attempt)).status is S.BOOKED
    assert [row.body for row in (await load(found)).inbox] == ["booked"]


async def test_a_claimed_task_is_claimed_again(store: Store, crash: Crash, later: Later) -> None:
    await store.add_tasks([NewTask("remind:1", "remind", later())])
    task = await store.claim_task("a", later(), 30)
    found = await crash()
    assert await found.claim_task("next", later(), 30) == task


async def test_a_spent_link_stays_spent_and_its_session_is_there(store: Store, crash: Crash, later: Later) -> None:
    session = StoredSession(CHAT, "patient", b"sealed", later() + timedelta(minutes=20))
    await store.put_link(Link("digest", CHAT, "sign-in", later() + timedelta(minutes=10)))
    assert await store.spend_link("digest", session, [Arrival("signed-in", CHAT, "signed in")])
    found = await crash()
    assert not await found.spend_link("digest", session, ())
    assert await found.session(CHAT, "patient") == session
    assert await found.waiting_chats(9) == (CHAT,)
