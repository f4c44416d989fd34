"""The clinic's SQLite database: one connection, one writer at a time.

Every change goes through `writing()`, one immediate transaction that is kept whole or not at all.
"""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.sandbox.clinic.schema import SCHEMA


class Database:
    """Rows in, rows out. Usable from any thread; calls wait for each other."""

    def __init__(self, path: str | Path) -> None:
        """Open the database at `path`, or a new one in memory for ":memory:", and make what tables it lacks."""
        self._lock = threading.RLock()
        self._connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None, timeout=30)
        self._connection.row_factory = sqlite3.Row
        self._connection.execute("PRAGMA journal_mode=WAL")
        # In WAL mode this outlives a killed process; only a power cut could take the last commits.
        self._connection.execute("PRAGMA synchronous=NORMAL")
        self._connection.execute("PRAGMA foreign_keys=ON")
        self._connection.executescript(SCHEMA)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A write transaction: committed at the end, undone by any exception."""
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def rows(self, sql: str, *values: object) -> list[sqlite3.Row]:
        """All rows of a query."""
        with self._lock:
            return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> sqlite3.Row | None:
        """The first row of a query."""
        rows = self.rows(sql, *values)
        return rows[0] if rows else None

    def close(self) -> None:
        """Close the connection; nothing works after that."""
        with self._lock:
            self._connection.close()
