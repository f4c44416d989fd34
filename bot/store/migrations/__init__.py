"""How a database comes to this version, and how to tell.

Owns the list of revisions. They ship with the package and need no file at the top of the project. A revision that was
released is never edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from bot.store.database.engine import alone, in_a_word, open_engine, parse, require_room
from bot.store.database.sql import columns, writing
from bot.store.errors import ForeignTables, NewerDatabase, NotMigrated, Unavailable

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011", "0012")
"""All there are, the newest last: the one that this version works with."""

VERSION: Final = "clinic_bot_version"
"""The table with the revision that a database is at."""

USUAL: Final = "alembic_version"
"""Where Alembic keeps it if nobody says another; earlier releases did not, and any other program may keep its own."""

OURS: Final[Mapping[str, frozenset[str]]] = {
    "inbox": frozenset({"id", "key", "chat", "body", "received_at", "done_at"}),
    "conversations": frozenset({"chat", "state", "card", "version", "lease_owner", "lease_until", "touched_at"}),
    "outbox": frozenset({"id", "chat", "body", "created_at", "done_at"}),
    "attempts": frozenset({"id", "chat", "number", "wanted", "status", "owner", "send_by", "looks", "look_at"}),
    "tasks": frozenset({"id", "key", "name", "due_at", "body", "chat", "owner", "claimed_until", "done_at"}),
    "sign_in_links": frozenset({"digest", "user_id", "purpose", "expires_at", "failures", "spent_at"}),
    "portal_sessions": frozenset({"user_id", "role", "sealed", "expires_at"}),
}
"""The tables of the first release, by which a database is known to be the bot's: a name alone may be anybody's."""


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


def is_empty(url: str) -> bool:
    """Whether nothing of the bot's is there yet. Makes nothing. Raises `UnusableDatabase`, `Unavailable`."""
    parsed = parse(url)
    file = Path(parsed.database or "") if parsed.get_backend_name() == "sqlite" else None
    if file is not None and (not file.exists() or not file.stat().st_size):
        require_room(file)
        return True
    engine = open_engine(url)
    try:
        with engine.connect() as connection:
            return _revision(connection) is None and _found_tables(connection) == {}
    except SQLAlchemyError as error:
        raise Unavailable(f"the database cannot be read: {in_a_word(error)}") from error
    finally:
        engine.dispose()


def is_current(url: str) -> bool:
    """Whether the database is there and at this version. Makes nothing.

    Raises `UnsupportedDatabase` and `ForeignTables`, which no migration changes, and `Unavailable`.
    """
    parsed = parse(url)
    if parsed.get_backend_name() == "sqlite" and not Path(parsed.database or "").exists():
        return False
    engine = open_engine(url)
    try:
        require_current(engine)
    except (NotMigrated, NewerDatabase):
        return False
    finally:
        engine.dispose()
    return True


def require_current(engine: Engine) -> None:
    """Raises `NotMigrated`, `NewerDatabase` or `ForeignTables` unless the database is at this version, whole.

    `Unavailable` if it is away.
    """
    try:
        with engine.connect() as connection:
            require_version(connection)
            _require_ours(connection)
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
    if found is None:
        found = _taken_over(connection)
    else:
        _require_ours(connection)
    if found != REVISIONS[-1]:
        from bot.store.migrations.stepping import step_up  # noqa: PLC0415 - most starts do without, and are faster

        step_up(connection, REVISIONS[-1])


def _refuse_newer(found: str | None) -> None:
    if found is not None and found not in REVISIONS:
        raise NewerDatabase(f"a later version of clinic-bot has brought the database to {found}: run that version")


def _revision(connection: Connection) -> str | None:
    """The revision as this release and later ones keep it."""
    if not inspect(connection).has_table(VERSION):
        return None
    found = connection.execute(text(f"SELECT version_num FROM {VERSION}")).scalar()  # noqa: S608 - our own name
    return None if found is None else str(found)


def _taken_over(connection: Connection) -> str | None:
    """The revision that an earlier release left where Alembic usually keeps it, now kept by a name of our own.

    It is believed only together with our tables: else it is another program's, and stays as it is. None where nothing
    of ours is there. Raises `ForeignTables` where tables of our names are another's.
    """
    if not _found_tables(connection):
        return None
    _require_ours(connection)
    there = inspect(connection).has_table(USUAL)
    kept = connection.execute(text(f"SELECT version_num FROM {USUAL}")).scalars() if there else ()  # noqa: S608
    known: list[str] = [number for number in kept if number in REVISIONS]
    if len(known) != 1:
        raise ForeignTables("nothing says at which version the bot's tables are: restore the database from a backup")
    connection.execute(text(f"CREATE TABLE {VERSION} (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
    connection.execute(text(f"INSERT INTO {VERSION} VALUES (:number)"), {"number": known[0]})  # noqa: S608
    connection.execute(text(f"DELETE FROM {USUAL} WHERE version_num = :number"), {"number": known[0]})  # noqa: S608
    if connection.execute(text(f"SELECT count(*) FROM {USUAL}")).scalar_one() == 0:  # noqa: S608
        connection.execute(text(f"DROP TABLE {USUAL}"))
    return known[0]


def _found_tables(connection: Connection) -> Mapping[str, frozenset[str]]:
    """Those that are there of the names of our tables, each with its columns."""
    return {name: names for name, names in columns(connection).items() if name in OURS}


def _require_ours(connection: Connection) -> None:
    """Raises `ForeignTables` unless all tables of the first release are there, with their columns."""
    found = _found_tables(connection)
    strange = sorted(name for name, its in found.items() if not its >= OURS[name])
    if strange:
        raise ForeignTables(f"{', '.join(strange)}: tables of another program: give the bot a database of its own")
    missing = sorted(set(OURS) - set(found))
    if missing:
        raise ForeignTables(f"{', '.join(missing)}: tables that are missing: restore the database from a backup")
