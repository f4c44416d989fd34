"""A database of an earlier release is brought to this one with everything that was in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.store import NotMigrated, Store, is_current, migrate
from bot.store.database.engine import open_engine
from bot.store.database.sql import writing
from bot.store.migrations import REVISIONS
from bot.store.migrations.stepping import scripted, step_up
from bot.store.records import AttemptStatus, StoredSession
from tests.postgres import Postgres

CHAT = 5_000_000_001
HOUR = 3_600_000_000
NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
AT_NOON = 1_796_126_400_000_000
Later = Callable[..., datetime]

AS_THE_FIRST_RELEASE_WROTE_IT = """
INSERT INTO inbox (key, chat, body, received_at, done_at) VALUES ('tg:1', :chat, '', :noon, :noon);
INSERT INTO inbox (key, chat, body, received_at) VALUES ('tg:2', :chat, 'Camden', :noon);
INSERT INTO conversations (chat, state, card, version, touched_at) VALUES (:chat, 'state', 'c', 7, :noon);
INSERT INTO outbox (chat, body, created_at) VALUES (:chat, 'unsent', :noon);
INSERT INTO attempts (chat, number, wanted, status, owner, send_by, looks, created_at, changed_at)
    VALUES (:chat, 3, 'Tuesday', 'started', 'gone', :noon, 0, :noon, :noon);
INSERT INTO tasks (key, name, due_at, body, chat) VALUES ('remind:1', 'remind', :noon, '', :chat);
INSERT INTO sign_in_links (digest, user_id, purpose, expires_at, failures) VALUES ('d', :chat, 'sign-in', :one, 2);
INSERT INTO portal_sessions (user_id, role, sealed, expires_at) VALUES (:chat, 'patient', :sealed, :one)
"""


def at_first_release(url: str) -> str:
    engine = open_engine(url)
    values = {"chat": CHAT, "noon": AT_NOON, "one": AT_NOON + HOUR, "sealed": b"sealed \x00"}
    with writing(engine).begin() as connection:
        step_up(connection, "0001")
        for statement in AS_THE_FIRST_RELEASE_WROTE_IT.split(";"):
            connection.execute(text(statement), values)
    engine.dispose()
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def first_release(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """Makes a database as the first release left it, and says where."""
    if request.param == "sqlite":
        return lambda: at_first_release(f"sqlite:///{tmp_path / 'first.db'}")
    server: Postgres = request.getfixturevalue("postgres")

    def make() -> str:
        url = server.empty_database()
        request.addfinalizer(lambda: server.drop(url))
        return at_first_release(url)

    return make


def test_the_list_of_revisions_is_that_of_the_steps() -> None:
    assert scripted() == REVISIONS


async def test_everything_of_the_first_release_is_there_afterwards(
    first_release: Callable[[], str], later: Later
) -> None:
    url = first_release()
    with pytest.raises(NotMigrated):
        Store.open(url, later)
    migrate(url)
    assert is_current(url)
    later(hours=3)
    store = Store.open(url, later)
    loaded = await store.lease(CHAT, "a", 30)
    assert loaded is not None
    assert (loaded.state, loaded.card, loaded.lease.version) == ("state", "c", 8)
    assert [(row.key, row.body, row.received_at) for row in loaded.inbox] == [("tg:2", "Camden", NOON)]
    assert [row.body for row in loaded.outbox] == ["unsent"]
    later(seconds=1)
    (attempt,) = await store.due_attempts(9)
    assert (attempt.order, attempt.status, attempt.send_by) == ("Tuesday", AttemptStatus.STARTED, NOON)
    task = await store.claim_task("a", NOON, 30)
    assert task is not None
    assert task.key == "remind:1"
    assert await store.fail_link("d") == 3
    assert await store.session(CHAT, "patient") == StoredSession(
        CHAT, "patient", b"sealed \x00", datetime(2026, 12, 1, 13, tzinfo=UTC)
    )
    assert (await store.take_permits("bot", 1, per_second=30, burst=30)).granted == 1
    await store.close()
