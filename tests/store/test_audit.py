"""The audit trail: whatever is done to it without the key is found."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url

from bot.runtime.head import HeadFile
from bot.store import Store
from bot.store.audit import FIRST, seal
from bot.store.records import AuditHead, NewAuditRow, Turn

KEY = b"the clinic's own"
TURN = Turn(None, "{}", ())


def row(action: str, at: str = "2026-11-24T09:00:00.000000+00:00") -> NewAuditRow:
    return NewAuditRow(at, 7, "m1", "staff", "p-mark", action, "done", "R-1")


async def written(store: Store, *actions: str) -> AuditHead:
    """A turn for each of these actions; the end of the trail then."""
    head = AuditHead(0, FIRST)
    for action in actions:
        loaded = await store.lease(7, "me", 60)
        assert loaded
        committed = await store.commit(loaded.lease, Turn(None, "{}", (), audit=(row(action),)))
        await store.free(committed.lease, (), "{}")
        assert committed.audit
        head = committed.audit
    return head


@contextmanager
def tampering(url: str) -> Iterator[Any]:
    """Somebody who has the database, but not the key, and takes away what keeps them from changing it."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(Path(url.removeprefix("sqlite:///")))) as database:
            for verb in ("update", "delete"):
                database.execute(f"DROP TRIGGER audit_no_{verb}")
            yield database
            database.commit()
        return
    plain = make_url(url).set(drivername="postgresql")
    with psycopg.connect(plain.render_as_string(hide_password=False), autocommit=True) as connection:
        connection.execute("SET session_replication_role = replica")
        yield connection


@pytest.fixture
async def audited(url: str) -> Any:
    """A store with a key of its own."""
    store = Store.open(url, audit_key=KEY)
    yield store
    await store.close()


async def test_a_trail_that_nobody_touched_is_whole(audited: Store) -> None:
    head = await written(audited, "acting", "booking", "order")
    assert head.count == 3
    assert await audited.audit_fault(head) is None
    assert await audited.audit_fault() is None
    assert [each.row.action for each in await audited.audit_rows()] == ["acting", "booking", "order"]


@pytest.mark.parametrize(
    ("statement", "place"),
    [
        ("UPDATE audit SET outcome = 'donf' WHERE number = 2", 2),
        ("UPDATE audit SET at = '2026-11-24T09:00:00.000001+00:00' WHERE number = 1", 1),
        ("UPDATE audit SET patient = '' WHERE number = 3", 3),
        ("DELETE FROM audit WHERE number = 2", 2),
        ("DELETE FROM audit WHERE number = 3", 3),
        ("DELETE FROM audit", 1),
    ],
)
async def test_a_changed_byte_and_a_missing_row_are_found(audited: Store, url: str, statement: str, place: int) -> None:
    head = await written(audited, "acting", "booking", "order")
    with tampering(url) as database:
        database.execute(statement)
    fault = await audited.audit_fault(head)
    assert fault
    assert fault.number == place


async def test_a_chain_that_is_written_anew_without_the_key_is_found(audited: Store, url: str) -> None:
    await written(audited, "acting", "booking")
    with tampering(url) as database:
        before = FIRST
        for number, action in enumerate(("acting", "nothing"), start=1):
            before = seal(b"another key", before, number, row(action))
            changed = f"action = '{action}', seal = '{before}'"
            database.execute(f"UPDATE audit SET {changed} WHERE number = {number}")  # noqa: S608 - an intruder's
    fault = await audited.audit_fault()
    assert fault
    assert fault.number == 1


async def test_the_database_itself_lets_nobody_change_the_trail(audited: Store, url: str) -> None:
    await written(audited, "acting")
    for statement in ("UPDATE audit SET outcome = 'x'", "DELETE FROM audit"):
        with pytest.raises((sqlite3.IntegrityError, psycopg.errors.RaiseException)):
            _execute(url, statement)
    assert await audited.audit_fault() is None


def _execute(url: str, statement: str) -> None:
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(Path(url.removeprefix("sqlite:///")))) as database:
            database.execute(statement)
        return
    plain = make_url(url).set(drivername="postgresql")
    with psycopg.connect(plain.render_as_string(hide_password=False), autocommit=True) as connection:
        connection.execute(statement.encode())


async def test_a_turn_that_is_not_committed_leaves_no_trace(audited: Store) -> None:
    loaded = await audited.lease(7, "me", 60)
    assert loaded
    await audited.free(loaded.lease, (), "{}")
    again = await audited.lease(7, "me", 60)
    assert again
    with pytest.raises(Exception, match="lease"):
        await audited.commit(loaded.lease, Turn(None, "{}", (), audit=(row("booking"),)))
    assert (await audited.audit_head()).count == 0


async def test_rows_of_some_days_are_read_alone(audited: Store) -> None:
    loaded = await audited.lease(7, "me", 60)
    assert loaded
    rows = (row("early", "2026-11-23T23:59:59.000000+00:00"), row("late", "2026-11-24T00:00:00.000000+00:00"))
    await audited.commit(loaded.lease, Turn(None, "{}", (), audit=rows))
    found = await audited.audit_rows("2026-11-24T00:00:00.000000+00:00")
    assert [each.row.action for each in found] == ["late"]
    found = await audited.audit_rows(until="2026-11-24T00:00:00.000000+00:00")
    assert [each.row.action for each in found] == ["early"]


async def test_a_trail_that_was_cut_off_and_has_grown_again_is_found_however_long_it_is(
    audited: Store, url: str, tmp_path: Path
) -> None:
    file = HeadFile(tmp_path / "head")
    kept = await written(audited, "acting", "booking", "order")
    await file.follow(kept, audited.audit_head)
    with tampering(url) as database:
        database.execute("DELETE FROM audit WHERE number = 3")
    for action in ("later", "later still"):
        await file.follow(await written(audited, action), audited.audit_head)
    assert await audited.audit_fault() is None, "in itself it is whole"
    assert file.read() == kept
    fault = await audited.audit_fault(kept)
    assert fault
    assert (fault.number, fault.missing) == (3, False)


async def test_a_trail_that_grows_is_followed(audited: Store, tmp_path: Path) -> None:
    file = HeadFile(tmp_path / "head")
    for action in ("acting", "booking", "order"):
        head = await written(audited, action)
        await file.follow(head, audited.audit_head)
        assert file.read() == head
    assert await audited.audit_head(2) != head
    assert await audited.audit_head(99) == AuditHead(0, FIRST)
    (tmp_path / "head").write_text("{}")
    await file.follow(await written(audited, "later"), audited.audit_head)  # logged: the trail itself is what counts


def test_the_head_that_is_kept_elsewhere_never_goes_back(tmp_path: Path) -> None:
    file = HeadFile(tmp_path / "head")
    assert file.read() is None
    file.note(AuditHead(3, "c"))
    file.note(AuditHead(2, "b"))
    assert file.read() == AuditHead(3, "c")
    (tmp_path / "head").write_text("{}")
    with pytest.raises(ValueError, match="no head"):
        file.read()
    file.note(AuditHead(4, "d"))  # logged: the trail itself is what counts
