"""Inserts that meet a row which is there already.

Owns the one thing that SQLAlchemy spells per dialect; the SQL is the same.
"""

from __future__ import annotations

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_new(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An insert that passes over rows whose key is there; RETURNING gives those which were not."""
    return insert_row(dialect, table).on_conflict_do_nothing()


def insert_or_replace(dialect: str, table: Table, *changing: str) -> sqlite.Insert | postgresql.Insert:
    """An insert that renews the columns `changing` of the row with the same primary key."""
    insert = insert_row(dialect, table)
    renewed = {name: insert.excluded[name] for name in changing}
    return insert.on_conflict_do_update(index_elements=list(table.primary_key.columns), set_=renewed)


def insert_row(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An insert that can be told what to do where the key is there."""
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
