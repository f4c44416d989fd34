"""A database may be shared with another program: what is that one's is never touched, nor taken for the bot's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, inspect, text

from bot.store import ForeignTables, NotMigrated, Store, is_current, is_empty, migrate
from bot.store.database.engine import open_engine
from bot.store.migrations import REVISIONS
from tests.postgres import Postgres

STRANGER = "ae1027a6acf1"
SEEN = "SELECT version_num FROM alembic_version ORDER BY version_num"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database with nothing in it."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'bot.db'}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    url = server.empty_database()
    yield url
    server.drop(url)


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """The database, seen from outside."""
    made = create_engine(url)
    yield made
    made.dispose()


def does(engine: Engine, *statements: str) -> None:
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))


def reads(engine: Engine, statement: str) -> list[str]:
    with engine.begin() as connection:
        return list(connection.execute(text(statement)).scalars())


def as_an_earlier_release_left_it(url: str, engine: Engine, *others: str) -> None:
    """At its version where Alembic usually keeps that, beside those of `others`."""
    migrate(url)
    versions = ", ".join(f"('{version}')" for version in (REVISIONS[-1], *others))
    does(
        engine,
        "DROP TABLE clinic_bot_version",
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)",
        f"INSERT INTO alembic_version VALUES {versions}",  # noqa: S608 - our own words
        "INSERT INTO conversations (chat, state, version, touched_at) VALUES (7, 'state', 1, 0)",
    )


def test_what_an_earlier_release_left_is_taken_over_with_everything_in_it(url: str, engine: Engine) -> None:
    as_an_earlier_release_left_it(url, engine)
    assert not is_current(url)
    with pytest.raises(NotMigrated, match="run clinic-bot migrate"):
        Store.open(url)
    migrate(url)
    assert is_current(url)
    assert reads(engine, "SELECT state FROM conversations") == ["state"]
    assert not inspect(engine).has_table("alembic_version")


def test_the_version_of_another_program_beside_it_stays(url: str, engine: Engine) -> None:
    as_an_earlier_release_left_it(url, engine, STRANGER)
    migrate(url)
    assert is_current(url)
    assert reads(engine, SEEN) == [STRANGER]


@pytest.mark.parametrize("version", [STRANGER, REVISIONS[-1], REVISIONS[0]])
def test_a_version_without_the_bots_tables_is_another_programs(url: str, engine: Engine, version: str) -> None:
    does(
        engine,
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)",
        f"INSERT INTO alembic_version VALUES ('{version}')",  # noqa: S608 - our own words
        "CREATE TABLE invoices (id INTEGER)",
    )
    assert (is_current(url), is_empty(url)) == (False, True)
    migrate(url)
    assert is_current(url)
    assert reads(engine, SEEN) == [version]
    assert inspect(engine).has_table("invoices")


@pytest.mark.parametrize("version", [None, REVISIONS[-1]])
def test_tables_of_the_same_names_are_another_programs_and_stay_as_they_are(
    url: str, engine: Engine, version: str | None
) -> None:
    does(
        engine, "CREATE TABLE tasks (id INTEGER, title VARCHAR(20))", "INSERT INTO tasks VALUES (1, 'Water the plants')"
    )
    if version:
        does(engine, "CREATE TABLE alembic_version (version_num VARCHAR(32))")
        does(engine, f"INSERT INTO alembic_version VALUES ('{version}')")  # noqa: S608 - our own words
    with pytest.raises(ForeignTables, match=r"^tasks: tables of another program: give the bot a database of its own$"):
        migrate(url)
    assert reads(engine, "SELECT title FROM tasks") == ["Water the plants"]
    assert not inspect(engine).has_table("inbox")
    assert not is_empty(url)


def test_a_database_of_which_a_part_is_missing_is_not_filled_up(url: str, engine: Engine) -> None:
    migrate(url)
    does(engine, "DROP TABLE attempts")
    for call in (migrate, is_current, Store.open):
        with pytest.raises(ForeignTables, match=r"^attempts: tables that are missing: restore the database"):
            call(url)


def test_nothing_there_is_not_the_same_as_an_old_version(url: str, engine: Engine) -> None:
    assert is_empty(url)
    migrate(url)
    assert not is_empty(url)
    does(engine, "DELETE FROM clinic_bot_version", f"INSERT INTO clinic_bot_version VALUES ('{REVISIONS[-1]}')")  # noqa: S608
    assert not is_empty(url)


Opens = Callable[[str], object]


@pytest.mark.parametrize("encoding", ["SQL_ASCII", "LATIN1", "WIN1252"])
@pytest.mark.parametrize("call", [migrate, is_current, Store.open])
def test_a_database_that_cannot_keep_every_letter_is_refused(postgres: Postgres, encoding: str, call: Opens) -> None:
    url = postgres.empty_database(f"ENCODING '{encoding}' LOCALE 'C'")
    with pytest.raises(Exception, match=rf"^the database is in {encoding}: make one with ENCODING 'UTF8'"):
        call(url)
    postgres.drop(url)


def test_whatever_the_environment_says_the_letters_are_utf8(postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGCLIENTENCODING", "latin1")
    opened = open_engine(f"{postgres_url}&client_encoding=latin1")
    with opened.connect() as connection:
        assert connection.execute(text("SELECT 'Łukasz 😀'")).scalar_one() == "Łukasz 😀"
    opened.dispose()
