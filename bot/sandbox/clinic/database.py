"""The clinic's SQLite database and its tables: one connection, one writer at a time.

Every change goes through `writing()`, one immediate transaction that is kept whole or not at all.
"""

import secrets
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# Times of the diary are wall-clock minutes since the first day of year 1; money is in pence. The trigger is what makes
# a double booking impossible: no two engagements of one clinician overlap, whoever writes.
SCHEMA = """
CREATE TABLE IF NOT EXISTS person (
    key TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE COLLATE NOCASE, record TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS engagement (
    id INTEGER PRIMARY KEY, clinician INTEGER NOT NULL, location INTEGER NOT NULL,
    start INTEGER NOT NULL, finish INTEGER NOT NULL, appointment TEXT UNIQUE,
    CHECK (finish > start AND finish - start < 1440)
);
CREATE INDEX IF NOT EXISTS engagement_time ON engagement (start, finish);
CREATE INDEX IF NOT EXISTS engagement_clinician ON engagement (clinician, start);
CREATE TRIGGER IF NOT EXISTS engagement_alone BEFORE INSERT ON engagement
WHEN EXISTS (
    SELECT 1 FROM engagement
    WHERE clinician = NEW.clinician AND start < NEW.finish AND start > NEW.start - 1440 AND finish > NEW.start
)
BEGIN SELECT RAISE(ABORT, 'the clinician is engaged'); END;
CREATE TABLE IF NOT EXISTS appointment (
    key TEXT PRIMARY KEY, patient TEXT NOT NULL REFERENCES person (key), clinician INTEGER NOT NULL,
    type TEXT NOT NULL, location INTEGER NOT NULL, start INTEGER NOT NULL, finish INTEGER NOT NULL,
    payer TEXT NOT NULL, modules TEXT NOT NULL, services TEXT NOT NULL, gross INTEGER NOT NULL,
    currency TEXT NOT NULL, state TEXT NOT NULL, authorisation TEXT NOT NULL,
    referral TEXT, recall TEXT, made TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS appointment_patient ON appointment (patient, start);
CREATE TABLE IF NOT EXISTS invoice (
    key TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, appointment TEXT NOT NULL REFERENCES appointment (key),
    patient TEXT NOT NULL REFERENCES person (key), reason TEXT NOT NULL, made TEXT NOT NULL, currency TEXT NOT NULL,
    net INTEGER NOT NULL, tax INTEGER NOT NULL, gross INTEGER NOT NULL, paid INTEGER NOT NULL,
    items TEXT NOT NULL, debtor TEXT NOT NULL, own INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS invoice_appointment ON invoice (appointment);
CREATE TABLE IF NOT EXISTS credit (
    key TEXT PRIMARY KEY, invoice TEXT NOT NULL REFERENCES invoice (key), made TEXT NOT NULL, gross INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS code (
    id INTEGER PRIMARY KEY, person TEXT NOT NULL, recipient TEXT NOT NULL, code TEXT NOT NULL, made TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS referral (
    key TEXT PRIMARY KEY, patient TEXT NOT NULL REFERENCES person (key), type TEXT NOT NULL,
    number INTEGER NOT NULL, referrer TEXT NOT NULL, made TEXT NOT NULL, state INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS recall (
    key TEXT PRIMARY KEY, patient TEXT NOT NULL REFERENCES person (key), type TEXT NOT NULL,
    clinician INTEGER NOT NULL, reason TEXT NOT NULL, due TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS session (
    id TEXT PRIMARY KEY, token TEXT NOT NULL, touched REAL NOT NULL, person TEXT, pending INTEGER NOT NULL,
    wrong_codes INTEGER NOT NULL, guest TEXT NOT NULL, proven INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS ticket (
    id TEXT PRIMARY KEY, person TEXT NOT NULL REFERENCES person (key), made TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS mail (
    id INTEGER PRIMARY KEY, recipient TEXT NOT NULL, subject TEXT NOT NULL, made TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""


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


def new_key() -> str:
    """A new key, as the portal makes them: sixteen hex digits that a JSON number can still hold exactly."""
    return f"{secrets.randbits(52):016x}"
