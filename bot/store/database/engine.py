"""The engine of a database: SQLAlchemy's, with each connection set up before it is used.

Owns who may read the SQLite file, and what of an address is spoken here: a PostgreSQL by any of its names, with a
password as it stands, an `@` included. Must never repeat a password, nor anything that might be a part of one.
"""

from __future__ import annotations

import os
from pathlib import Path
from select import POLLIN, poll
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event, func, make_url, select
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DisconnectionError, NoSuchModuleError, SQLAlchemyError

from bot.store.errors import Unavailable, UnsupportedDatabase

from .sql import begin_on_sqlite

DRIVER: Final = "postgresql+psycopg"
SPELLED: Final = frozenset({DRIVER, "postgresql", "postgres"})
"""How the scheme of a PostgreSQL is written."""

NUMBERS: Final = frozenset(
    {"connect_timeout", "keepalives", "keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout"}
)
OURS: Final = frozenset({"client_encoding"})
"""What is said to the server whatever the URL says."""

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
_BOUNDS: Final = {"lock_timeout": "5s", "idle_in_transaction_session_timeout": "10s", "statement_timeout": "30s"}
# Whatever server, database or role say: a claim that a crash could take back would be sent twice. What waits for still
# more than that stays as it is.
_DURABLE = "CASE current_setting('synchronous_commit') WHEN 'remote_apply' THEN 'remote_apply' ELSE 'on' END"
_SETTINGS: Final = {**{name: f"'{value}'" for name, value in _BOUNDS.items()}, "synchronous_commit": _DURABLE}
_FOR_THE_SESSION, _FOR_THE_TRANSACTION = (
    "SELECT " + ", ".join(f"set_config('{name}', {value}, {local})" for name, value in _SETTINGS.items())
    for local in ("false", "true")
)
_POOLED = "pooled"
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
        event.listen(engine, "do_connect", _in_unicode)
        event.listen(engine, "connect", _set_up_postgresql)
        event.listen(engine, "begin", _begin_behind_a_pooler)
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
        parsed = make_url(_with_its_password_escaped(url))
    except (ArgumentError, ValueError) as error:
        raise UnsupportedDatabase("the database URL cannot be read") from error
    match parsed.get_backend_name(), parsed.database:
        case "sqlite", str(path) if path not in {"", ":memory:"} and not path.startswith("file:") and not parsed.query:
            return parsed
        case "sqlite", _:
            raise UnsupportedDatabase("SQLite needs a plain file: sqlite:///clinic-bot.db")
        case _ if parsed.drivername in SPELLED:
            return _typed(parsed.set(drivername=DRIVER))
        case _:
            raise UnsupportedDatabase(f"{parsed.drivername} is not spoken: use sqlite:/// or postgresql://")


def _with_its_password_escaped(url: str) -> str:
    """The same URL, where the last `@` before the path ends the password. Raises `UnsupportedDatabase`."""
    scheme, sign, rest = url.partition("://")
    if scheme not in SPELLED or not sign:
        return url
    place, slash, path = rest.partition("/")
    if "@" in path.partition("?")[0]:
        raise UnsupportedDatabase("a slash in a password has to be written as %2F")
    who, at, host = place.rpartition("@")
    return f"{scheme}://{who.replace('@', '%40')}{at}{host}{slash}{path}"


def _typed(url: URL) -> URL:
    """The URL without what the driver would misread. Raises `UnsupportedDatabase` for what it could not read at all."""
    from psycopg import pq  # noqa: PLC0415 - a SQLite file does without, and starts faster

    known = {option.keyword.decode() for option in pq.Conninfo.get_defaults()}
    typed: dict[str, Any] = {}
    for name, value in url.query.items():
        if name not in known:
            raise UnsupportedDatabase(f"PostgreSQL knows no parameter of this name: {name[:40]!r}")
        if name in NUMBERS and not (isinstance(value, str) and value.isdecimal() and len(value) < 9):
            raise UnsupportedDatabase(f"{name} in the database URL has to be a number")
        if name not in OURS:
            typed[name] = value
    return url.set(query=typed)


def in_a_word(error: Exception) -> str:
    """The first line of the database's own sentence: what follows it may quote what patients wrote."""
    own = getattr(error, "orig", None) if isinstance(error, SQLAlchemyError) else error
    return (str(own or "") or type(error).__name__).splitlines()[0]


def _keep_private(path: Path) -> None:
    """Only the owner reads the file. SQLite gives its `-wal` and `-shm` the same rights.

    A group that was let write goes on doing so. A file of somebody else's stays as they gave it.
    """
    try:
        opened = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
        there = os.fstat(opened)
        os.close(opened)
        if there.st_uid == os.geteuid():
            path.chmod(0o660 if there.st_mode & 0o020 else 0o600)
    except PermissionError as error:
        raise Unavailable(f"{path}: {error.strerror}: {_owner()}") from error
    except OSError as error:
        raise Unavailable(f"{path}: {error.strerror}") from error
    require_room(path)


def require_room(path: Path) -> None:
    """Raises `Unavailable` where no file can be written beside this one, as SQLite has to."""
    folder = path.absolute().parent
    if not folder.is_dir():
        raise Unavailable(f"{path}: No such file or directory: make the folder first")
    if not os.access(folder, os.W_OK | os.X_OK, effective_ids=os.access in os.supports_effective_ids):
        raise Unavailable(f"{path}: SQLite has to write beside it, too: {_owner()}")


def _owner() -> str:
    return f"user {os.geteuid()} has to own the file and its folder"


def _postgresql(url: URL) -> dict[str, Any]:
    lively = {name: value for name, value in LIVELY.items() if name not in url.query}
    return {"connect_args": {**lively, "client_encoding": "utf8"}, "use_native_hstore": False}


def _in_unicode(dialect: Any, _record: object, parts: Any, named: Any) -> Any:
    """A connection to a database that can keep every letter. Raises `UnsupportedDatabase`.

    Before SQLAlchemy asks it anything: it cannot even read the version of one that has no encoding.
    """
    connection = dialect.connect(*parts, **named)
    encoding = connection.info.parameter_status("server_encoding")
    if encoding != "UTF8":
        connection.close()
        raise UnsupportedDatabase(f"the database is in {encoding}: make one with ENCODING 'UTF8' TEMPLATE template0")
    return connection


def _set_up_postgresql(connection: Any, record: Any) -> None:
    """A connection of our own is set up once. What stands behind a pooler may be another's at the next transaction.

    There, the server that answers is not the one that was said at the start; nothing may be prepared on it, and nothing
    be set for longer than the transaction.
    """
    connection.autocommit = True
    pooled = connection.execute("SELECT pg_backend_pid()").fetchone()[0] != connection.info.backend_pid
    if pooled:
        connection.prepare_threshold = None
    else:
        connection.execute(_FOR_THE_SESSION)
    record.info[_POOLED] = pooled
    connection.autocommit = False


def _begin_behind_a_pooler(connection: Connection) -> None:
    if connection.info.get(_POOLED):
        connection.exec_driver_sql(_FOR_THE_TRANSACTION)


def is_pooled(connection: Connection) -> bool:
    """Whether a pooler stands between this process and its PostgreSQL."""
    return bool(connection.info.get(_POOLED))


def _refuse_dead(connection: Any, _record: object, _proxy: object) -> None:
    """Have the pool replace a connection that the server has ended: an idle one has nothing to read but its end.

    Asking the server instead would cost each transaction another way there and back.
    """
    if has_hung_up(connection):
        raise DisconnectionError("the server has ended the connection")


def has_hung_up(connection: Any) -> bool:
    """Whether the server has ended a connection that nobody uses just now; `connection` is the driver's."""
    idle = poll()
    idle.register(connection.fileno(), POLLIN)
    return bool(idle.poll(0))


def failures_of(engine: Engine) -> tuple[type[Exception], ...]:
    """What the database's own failures are, as SQLAlchemy tells of them and as the driver does."""
    assert engine.dialect.dbapi is not None  # noqa: S101 - the engine was made with it
    return SQLAlchemyError, engine.dialect.dbapi.Error


def _set_up_sqlite(connection: Any, _record: object) -> None:
    # The driver would begin transactions by itself, and only before some statements: `begin_on_sqlite` does it instead.
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout = {_BUSY_SECONDS * 1000}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = FAST",  # what is deleted is overwritten where that costs no further page
    ):
        connection.execute(f"PRAGMA {pragma}")
