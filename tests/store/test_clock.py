"""One clock decides who holds what: the database's, and never that of the process that asks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.store import Store
from bot.store.records import Arrival, Link, NewAttempt, NewTask, StoredSession, Turn
from tests.postgres import Postgres

CHAT = 77
Look = Callable[[str], list[Any]]


@pytest.fixture
async def real(url: str) -> AsyncIterator[Store]:
    """A store by the database's own clock."""
    opened = Store.open(url)
    yield opened
    await opened.close()


async def test_a_lease_lasts_as_long_as_was_asked_for(real: Store) -> None:
    before = await real.now()
    loaded = await real.lease(CHAT, "a", 3600)
    assert loaded is not None
    after = await real.now()
    assert before <= loaded.lease.until - timedelta(hours=1) <= after
    renewed = await real.renew(loaded.lease, 7200)
    assert after <= renewed.until - timedelta(hours=2) <= await real.now()


async def test_a_lease_that_ran_out_is_free(real: Store) -> None:
    await real.accept([Arrival("tg:1", CHAT, "hello")])
    assert await real.lease(CHAT, "a", 60) is not None
    assert await real.lease(CHAT, "b", 30) is None
    assert await real.waiting_chats(9) == ()
    other = CHAT + 1
    assert await real.lease(other, "a", -1) is not None
    assert await real.lease(other, "b", 30) is not None


async def test_every_row_is_dated(real: Store, look: Look) -> None:
    before = await real.now()
    await real.accept([Arrival("tg:1", CHAT, "hello")])
    loaded = await real.lease(CHAT, "a", 30)
    assert loaded is not None
    turn = Turn("", "", (loaded.inbox[0].id,), ("one",), (NewAttempt(1, "Tuesday"),), (NewTask("t", "t", before),))
    committed = await real.commit(loaded.lease, turn)
    await real.start_attempt(committed.attempts[0], "a", 0)
    await real.free(committed.lease, [committed.outbox[0].id], "")
    task = await real.claim_task("a", await real.now(), 0)
    assert task is not None
    await real.finish_task(task.id, "a")
    await real.put_link(Link("digest", CHAT, "sign-in", before + timedelta(hours=1)))
    assert await real.spend_link("digest", StoredSession(CHAT, "patient", b"sealed", before), ())
    for column, table in DATED:
        (microseconds,) = look(f"SELECT {column} FROM {table}")  # noqa: S608  our own names
        assert before <= datetime.fromtimestamp(0, UTC) + timedelta(microseconds=microseconds) <= await real.now()


DATED = (
    ("received_at", "inbox"),
    ("done_at", "inbox"),
    ("touched_at", "conversations"),
    ("created_at", "outbox"),
    ("done_at", "outbox"),
    ("created_at", "attempts"),
    ("changed_at", "attempts"),
    ("claimed_until", "tasks"),
    ("done_at", "tasks"),
    ("spent_at", "sign_in_links"),
)


@pytest.fixture
async def ahead(postgres: Postgres) -> AsyncIterator[Store]:
    """A store at a PostgreSQL whose clock is a day ahead of the process's."""
    url = postgres.new_database()
    database = f"{url.partition('/test_')[2].partition('?')[0]}"
    postgres.run(
        "CREATE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE AS "
        "$$ SELECT pg_catalog.clock_timestamp() + interval '1 day' $$;"
        f"ALTER DATABASE test_{database} SET search_path = public, pg_catalog",
        url,
    )
    opened = Store.open(url)
    yield opened
    await opened.close()
    postgres.drop(url)


async def test_a_server_that_is_ahead_is_right(ahead: Store) -> None:
    tomorrow = datetime.now(UTC) + timedelta(hours=23)
    assert await ahead.now() > tomorrow
    loaded = await ahead.lease(CHAT, "a", 30)
    assert loaded is not None
    assert loaded.lease.until > tomorrow
    assert await ahead.lease(CHAT, "b", 30) is None
    await ahead.put_link(Link("digest", CHAT, "sign-in", tomorrow))
    assert not await ahead.spend_link("digest", StoredSession(CHAT, "patient", b"sealed", tomorrow), ())


async def test_what_is_due_is_the_callers_to_say_but_not_whose_claim_ran_out(ahead: Store) -> None:
    today = datetime.now(UTC)
    await ahead.add_tasks(
        [NewTask("remind:1", "remind", today), NewTask("remind:2", "remind", today + timedelta(hours=1))]
    )
    assert await ahead.claim_task("a", today, 30) is not None
    assert await ahead.claim_task("b", today, 30) is None
    assert await ahead.claim_task("b", today + timedelta(hours=2), 30) is not None
    assert await ahead.claim_task("c", today + timedelta(days=3), 30) is None
