"""The engine of a database: SQLAlchemy's, with each connection set up before it is used.

Owns who may read the SQLite file. The dialects differ here, in `executor.py`, `sql.py` and `notify.py`, nowhere else.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from select import POLLIN, poll
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, func, make_url, select
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DisconnectionError, NoSuchModuleError

from .errors import Unavailable, UnsupportedDatabase
from .sql import begin_on_sqlite

CONNECTIONS = 8
_BUSY_SECONDS = 5
LIVELY = {
    "connect_timeout": 5,
    "keepalives_idle": 15,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
"""Seconds (and milliseconds) after which a PostgreSQL that cannot be reached counts as gone. The URL may say other."""
# A process that was paused in the middle of a transaction must not keep its rows from the others for longer than that.
_BOUNDS = "SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '10s'; SET statement_timeout = '30s'"
_DURABLE = """
SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') <> 'remote_apply'
"""
# Whatever server, database or role say: a claim that a crash could take back would be sent twice. What waits for still
# more than that stays as it is.
_ALONE = 0x0C11B07  # any number that no other program takes
_ALONE_WITH = 0x0C11B08  # beside a second number, apart from all that stand alone


def open_engine(url: str) -> Engine:
    """The engine for this URL; the SQLite file is made when missing. Raises `UnusableDatabase`, `Unavailable`."""
    parsed = parse(url)
    if parsed.get_backend_name() == "sqlite":
        _keep_private(Path(parsed.database or ""))
    try:
        engine = create_engine(
            parsed,
            pool_size=CONNECTIONS,
            max_overflow=0,
            hide_parameters=True,  # they are the patients', and errors end up in logs
            **(_postgresql(parsed) if parsed.get_backend_name() == "postgresql" else {}),
        )
    except (NoSuchModuleError, ModuleNotFoundError) as error:
        raise UnsupportedDatabase(f"the driver of {parsed.drivername} is not installed") from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", begin_on_sqlite)
    else:
        event.listen(engine, "connect", _set_up_postgresql)
        event.listen(engine, "checkout", _refuse_dead)
    return engine


def alone(connection: Connection) -> None:
    """Until this transaction ends, however long it takes, nobody else gets past here. SQLite's write lock is that."""
    if connection.dialect.name == "postgresql":
        for bound in ("lock_timeout", "idle_in_transaction_session_timeout", "statement_timeout"):
            connection.exec_driver_sql(f"SET LOCAL {bound} = 0")
        connection.execute(select(func.pg_advisory_xact_lock(_ALONE)))


def alone_with(connection: Connection, what: str) -> None:
    """Until this transaction ends, nobody else gets past here with the same. SQLite's write lock is that."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_ALONE_WITH, func.hashtext(what))))


def parse(url: str) -> URL:
    """The URL, if it is one that is spoken here. Raises `UnsupportedDatabase`, without a word of the password."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise UnsupportedDatabase("the database URL cannot be read") from error
    match parsed.get_backend_name(), parsed.database:
        case "sqlite", str(path) if path not in {"", ":memory:"} and not path.startswith("file:"):
            return parsed
        case "sqlite", _:
            raise UnsupportedDatabase("SQLite needs a plain file: sqlite:///clinic-bot.db")
        case "postgresql", _ if parsed.drivername == "postgresql+psycopg":
            return parsed
        case _:
            raise UnsupportedDatabase(f"{parsed.drivername} is not spoken: use sqlite:/// or postgresql+psycopg://")


def in_a_word(error: Exception) -> str:
    """The first line of the database's own sentence: what follows it may quote what patients wrote."""
    own = error if isinstance(error, sqlite3.Error) else getattr(error, "orig", None)
    return (str(own or "") or type(error).__name__).splitlines()[0]


def _keep_private(path: Path) -> None:
    """Only the owner reads the file. SQLite gives its `-wal` and `-shm` the same rights."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        path.chmod(0o600)
    except OSError as error:
        raise Unavailable(f"{path}: {error.strerror}") from error


def _postgresql(url: URL) -> dict[str, Any]:
    lively = {name: value for name, value in LIVELY.items() if name not in url.query}
    return {"connect_args": lively, "use_native_hstore": False}


def _set_up_postgresql(connection: Any, _record: object) -> None:
    connection.autocommit = True
    connection.execute(_BOUNDS)
    connection.execute(_DURABLE)
    connection.autocommit = False


def _refuse_dead(connection: Any, _record: object, _proxy: object) -> None:
    """Have the pool replace a connection that the server has ended: an idle one has nothing to read but its end.

    Asking the server instead would cost each transaction another way there and back.
    """
    idle = poll()
    idle.register(connection.fileno(), POLLIN)
    if idle.poll(0):
        raise DisconnectionError("the server has ended the connection")


def _set_up_sqlite(connection: Any, _record: object) -> None:
    # The driver would begin transactions by itself, and only before some statements: `begin_on_sqlite` does it instead.
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout = {_BUSY_SECONDS * 1000}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
