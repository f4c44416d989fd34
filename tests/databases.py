"""The databases that the tests run on, and what is in them, seen from outside of the store."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg
from sqlalchemy import make_url

from bot.store.schema import metadata

BOTH = ("sqlite", "postgresql")


def at_rest(url: str) -> bytes:
    """Everything that the database keeps: SQLite's files with their log of changes, or all rows of PostgreSQL."""
    if url.startswith("sqlite"):
        file = _file(url)
        return b"".join(path.read_bytes() for path in sorted(file.parent.glob(f"{file.name}*")))
    with _connected(url) as connection:
        rows = [
            row
            for table in metadata.tables
            for row in connection.execute(f"SELECT entry::text FROM {table} entry".encode())  # noqa: S608 - our own names
        ]
    return "\n".join(text for (text,) in rows).encode()


def spoil(url: str, table: str, column: str, text: str) -> None:
    """Overwrite a column in all of its rows."""
    statement = f"UPDATE {table} SET {column} = "  # noqa: S608 - our own names
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(_file(url))) as database:
            database.execute(f"{statement} ?", [text])
            database.commit()
        return
    with _connected(url) as connection:
        connection.execute(f"{statement} %s".encode(), [text])


def _file(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def _connected(url: str) -> psycopg.Connection:
    plain = make_url(url).set(drivername="postgresql")
    return psycopg.connect(plain.render_as_string(hide_password=False), autocommit=True)
