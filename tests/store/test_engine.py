"""Migrating, opening, and what is said when a database cannot be used."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine, text

from bot.store import (
    ForeignTables,
    NewerDatabase,
    NotMigrated,
    Store,
    Unavailable,
    UnsupportedDatabase,
    UnusableDatabase,
    is_current,
    migrate,
)
from bot.store.database.engine import open_engine
from bot.store.schema import metadata

Later = Callable[..., datetime]


def described(path: Path) -> dict[str, str]:
    """Every table and index of the file, as SQLite wrote it down."""
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'clinic_bot_version'"
        )
        return {name: " ".join(sql.split()).replace(" ,", ",").replace(" )", ")") for name, sql in rows}


def test_migrating_from_nothing_gives_the_schema_to_the_letter(tmp_path: Path, file: Path) -> None:
    drawn = tmp_path / "drawn.db"
    engine = create_engine(f"sqlite:///{drawn}")
    metadata.create_all(engine)
    engine.dispose()
    tables = {name: sql for name, sql in described(drawn).items() if not name.startswith("sqlite_")}
    assert tables
    assert {name: sql for name, sql in described(file).items() if not name.startswith("sqlite_")} == tables


def test_alembic_finds_nothing_left_to_do(url: str) -> None:
    engine = create_engine(url)
    with engine.connect() as connection:
        assert (
            compare_metadata(
                MigrationContext.configure(connection, opts={"version_table": "clinic_bot_version"}), metadata
            )
            == []
        )
    engine.dispose()


def test_migrating_twice_changes_nothing(url: str) -> None:
    assert is_current(url)
    migrate(url)
    assert is_current(url)


def test_a_migration_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE tasks (something_else)")
    with pytest.raises(ForeignTables, match="tables of another program"):
        migrate(f"sqlite:///{path}")
    assert list(described(path)) == ["tasks"]


def test_looking_whether_a_database_is_current_makes_none(tmp_path: Path) -> None:
    assert not is_current(f"sqlite:///{tmp_path / 'none.db'}")
    assert list(tmp_path.iterdir()) == []


def test_only_the_owner_may_read_the_files(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    path.touch(0o644)
    migrate(f"sqlite:///{path}")
    engine = open_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM inbox"))
        rights = {part.name: part.stat().st_mode & 0o777 for part in tmp_path.iterdir()}
    engine.dispose()
    assert rights == {"bot.db": 0o600, "bot.db-wal": 0o600, "bot.db-shm": 0o600}


def test_a_connection_to_sqlite_is_set_up_to_lose_nothing(sqlite_url: str) -> None:
    engine = open_engine(sqlite_url)
    with engine.connect() as connection:
        names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        found = [connection.execute(text(f"PRAGMA {name}")).scalar_one() for name in names]
    engine.dispose()
    assert found == ["wal", 2, 1, 5000]


async def test_a_store_that_is_open_answers(store: Store) -> None:
    await store.ping()
    await store.close()
    with pytest.raises(Unavailable, match="closed"):
        await store.ping()


def test_a_database_that_was_not_migrated_says_what_to_do(tmp_path: Path, later: Later) -> None:
    with pytest.raises(NotMigrated, match="run clinic-bot migrate"):
        Store.open(f"sqlite:///{tmp_path / 'new.db'}", later)


def test_a_database_of_a_later_version_is_left_alone(file: Path, sqlite_url: str, later: Later) -> None:
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("UPDATE clinic_bot_version SET version_num = '9999'")
    before = described(file)
    with pytest.raises(NewerDatabase, match="9999"):
        Store.open(sqlite_url, later)
    with pytest.raises(NewerDatabase, match="9999"):
        migrate(sqlite_url)
    assert not is_current(sqlite_url)
    assert described(file) == before


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("nonsense", "cannot be read"),
        ("sqlite://", "plain file"),
        ("sqlite:///:memory:", "plain file"),
        ("sqlite:///file:bot.db?uri=true", "plain file"),
        ("sqlite:///bot.db?timeout=soon", "plain file"),
        ("mysql://bot:demo-password@127.0.0.1/bot", "mysql is not spoken"),
        ("postgresql+psycopg2://bot:demo-password@127.0.0.1/bot", "postgresql.psycopg2 is not spoken"),
    ],
)
def test_an_address_that_is_not_spoken_is_said_without_its_password(later: Later, address: str, said: str) -> None:
    for call in (lambda: migrate(address), lambda: is_current(address), lambda: Store.open(address, later)):
        with pytest.raises(UnsupportedDatabase, match=said) as error:
            call()
        assert isinstance(error.value, UnusableDatabase)
        assert "demo-password" not in str(error.value)


def test_a_file_that_cannot_be_is_said_in_one_line(tmp_path: Path, later: Later) -> None:
    with pytest.raises(Unavailable, match="No such file or directory"):
        Store.open(f"sqlite:///{tmp_path / 'nowhere' / 'bot.db'}", later)
    path = tmp_path / "letter.txt"
    path.write_text("This is no database, " * 100)
    with pytest.raises(Unavailable, match="not a database"):
        Store.open(f"sqlite:///{path}", later)


async def test_an_instant_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="must know its zone"):
        await store.claim_task("a", datetime(2026, 12, 1), 30)  # noqa: DTZ001  that is the point
