"""A backup taken from a running bot, with the database's own means, is a whole one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from bot.store import Store, is_current
from bot.store.records import Arrival, AttemptStatus, NewAttempt, Turn
from tests.postgres import Postgres

CHAT = 42
Later = Callable[..., datetime]
Restore = Callable[[], str]


@pytest.fixture
def restored(request: pytest.FixtureRequest, url: str, tmp_path: Path) -> Iterator[Restore]:
    """Backs the database up while it is in use, restores the backup elsewhere, and says where."""
    if url.startswith("sqlite"):
        yield lambda: back_up_sqlite(request.getfixturevalue("file"), tmp_path)
        return
    server: Postgres = request.getfixturevalue("postgres")
    elsewhere = server.empty_database()

    def back_up() -> str:
        dump = str(tmp_path / "backup.dump")
        server.tool("pg_dump", url, "--format=custom", "--file", dump)
        server.tool("pg_restore", elsewhere, "--single-transaction", "--no-owner", dump)
        return elsewhere

    yield back_up
    server.drop(elsewhere)


def back_up_sqlite(file: Path, folder: Path) -> str:
    """As `sqlite3 clinic-bot.db ".backup backup.db"` does."""
    copy = folder / "backup.db"
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    return f"sqlite:///{copy}"


async def test_what_was_answered_before_the_backup_is_in_it(store: Store, restored: Restore, later: Later) -> None:
    await store.accept([Arrival("tg:1", CHAT, "book")])
    loaded = await store.lease(CHAT, "a", 30)
    assert loaded is not None
    turn = Turn("booking", "card", (loaded.inbox[0].id,), ("sent later",), (NewAttempt(1, "Tuesday"),))
    committed = await store.commit(loaded.lease, turn)
    await store.start_attempt(committed.attempts[0], "a", 5)
    url = restored()
    assert is_current(url)
    found = Store.open(url, later)
    later(minutes=1)
    assert [one.status for one in await found.due_attempts(9)] == [AttemptStatus.STARTED]
    again = await found.lease(CHAT, "b", 30)
    assert again is not None
    assert (again.state, again.inbox, [row.body for row in again.outbox]) == ("booking", (), ["sent later"])
    assert await found.accept([Arrival("tg:1", CHAT, "book"), Arrival("tg:2", CHAT, "hello")]) == {CHAT}
    await found.close()
