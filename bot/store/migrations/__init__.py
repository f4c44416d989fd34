"""How a database comes to this version, and how to tell.

Owns the list of revisions. They ship with the package and need no file at the top of the project. A revision that was
released is never edited.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from bot.store.engine import alone, in_a_word, open_engine, parse
from bot.store.errors import NewerDatabase, NotMigrated, Unavailable, UnusableDatabase
from bot.store.sql import writing

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009")
"""All there are, the newest last: the one that this version works with."""


def migrate(url: str) -> None:
    """Bring the database to this version, from nothing as well; one that is there already stays as it is.

    All steps are one transaction. Raises `UnusableDatabase` and `Unavailable`.
    """
    engine = open_engine(url)
    try:
        with writing(engine).begin() as connection:
            _upgrade(connection)
    except SQLAlchemyError as error:
        raise Unavailable(f"the database could not be brought to this version: {in_a_word(error)}") from error
    finally:
        engine.dispose()


def is_current(url: str) -> bool:
    """Whether the database is there and at this version. Makes nothing. Raises `UnsupportedDatabase`, `Unavailable`."""
    parsed = parse(url)
    if parsed.get_backend_name() == "sqlite" and not Path(parsed.database or "").exists():
        return False
    engine = open_engine(url)
    try:
        require_current(engine)
    except UnusableDatabase:
        return False
    finally:
        engine.dispose()
    return True


def require_current(engine: Engine) -> None:
    """Raises `NotMigrated` or `NewerDatabase` unless the database is at this version; `Unavailable` if it is away."""
    try:
        with engine.connect() as connection:
            require_version(connection)
    except SQLAlchemyError as error:
        raise Unavailable(f"the database cannot be read: {in_a_word(error)}") from error


def require_version(connection: Connection) -> None:
    """Raises `NotMigrated` or `NewerDatabase` unless the database is at this version."""
    found = _revision(connection)
    _refuse_newer(found)
    if found != REVISIONS[-1]:
        raise NotMigrated("the database is not at this version: run clinic-bot migrate")


def _upgrade(connection: Connection) -> None:
    alone(connection)  # replicas that start together migrate one after the other
    found = _revision(connection)
    _refuse_newer(found)
    if found != REVISIONS[-1]:
        from bot.store.migrations.stepping import step_up  # noqa: PLC0415 - most starts do without, and are faster

        step_up(connection, REVISIONS[-1])


def _refuse_newer(found: str | None) -> None:
    if found is not None and found not in REVISIONS:
        raise NewerDatabase(f"a later version of clinic-bot has brought the database to {found}: run that version")


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
