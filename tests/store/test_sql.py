"""Statements that are compiled once read and write as SQLAlchemy itself does, on each database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Connection, bindparam, insert, select, update

from bot.store.database.engine import open_engine
from bot.store.database.sql import Statement, always
from bot.store.schema import portal_sessions as table

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
HELD = insert(table).values(
    user_id=bindparam("who"), role="patient", sealed=bindparam("what"), expires_at=bindparam("end")
)
HOLD = always(HELD.returning(table.c.user_id))
FIND = always(select(table).where(table.c.user_id == bindparam("who"), table.c.role == "patient"))
EXTEND = always(update(table).where(table.c.expires_at < bindparam("before")).values(expires_at=bindparam("end")))
RETURNED = Statement(lambda _: HELD.returning(table.c.expires_at, table.c.sealed))


@pytest.fixture
def connection(url: str) -> Iterator[Connection]:
    """In a transaction that is undone."""
    engine = open_engine(url)
    with engine.connect() as connection, connection.begin() as transaction:
        yield connection
        transaction.rollback()
    engine.dispose()


def test_what_is_written_comes_back_with_the_types_of_its_columns(connection: Connection) -> None:
    assert [tuple(row) for row in HOLD.rows(connection, {"who": 7, "what": b"\x00sealed", "end": NOON})] == [(7,)]
    assert tuple(FIND.row(connection, {"who": 7}) or ()) == (7, "patient", b"\x00sealed", NOON)
    assert connection.execute(select(table)).one() == (7, "patient", b"\x00sealed", NOON)


def test_an_instant_in_another_zone_is_the_same_instant(connection: Connection) -> None:
    elsewhere = NOON.astimezone(timezone(timedelta(hours=-5)))
    (row,) = RETURNED.rows(connection, {"who": 7, "what": b"", "end": elsewhere})
    assert tuple(row) == (NOON, b"")


def test_only_rows_that_are_meant_are_counted(connection: Connection) -> None:
    for who, hours in ((1, 0), (2, 1), (3, 2)):
        HOLD.rows(connection, {"who": who, "what": b"", "end": NOON + timedelta(hours=hours)})
    day = NOON + timedelta(days=1)
    assert EXTEND.count(connection, {"before": NOON + timedelta(hours=2), "end": day}) == 2
    assert EXTEND.count(connection, {"before": NOON, "end": day}) == 0
    assert FIND.row(connection, {"who": 4}) is None
    assert list(FIND.rows(connection, {"who": 4})) == []


def test_a_value_that_was_forgotten_is_an_error_and_never_null(connection: Connection) -> None:
    with pytest.raises(Exception, match="end"):
        HOLD.rows(connection, {"who": 7, "what": b""})


def test_an_instant_without_its_zone_is_refused(connection: Connection) -> None:
    with pytest.raises(Exception, match="zone"):
        HOLD.rows(connection, {"who": 7, "what": b"", "end": NOON.replace(tzinfo=None)})
