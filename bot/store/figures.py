"""The figures: what the database holds at a moment, counted for the measures.

Owns the counting, a few statements that each walk an index or one small table. They hold for all replicas together, so
whoever adds up what several of them tell counts everything twice. Only reads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Table, func, select

from .schema import attempts, inbox, outbox, portal_sessions, tasks


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many rows wait, and how long (s) the oldest of them has."""

    rows: int
    oldest: float


@dataclass(frozen=True, slots=True)
class Figures:
    """`overdue` are tasks whose time has come. `unknown` are attempts of which nobody knows yet what became."""

    inbox: Backlog
    outbox: Backlog
    overdue: Backlog
    unknown: Backlog
    attempts: Mapping[str, int]
    sessions: int


_UNKNOWN = "unknown"
_by_status = select(attempts.c.status, func.count()).group_by(attempts.c.status)


def count(connection: Connection, now: datetime) -> Figures:
    """Counts everything, at this moment of the database's clock."""
    in_use = select(func.count()).select_from(portal_sessions).where(portal_sessions.c.expires_at > now)
    return Figures(
        inbox=_waiting(connection, inbox, inbox.c.received_at, inbox.c.done_at.is_(None), now),
        outbox=_waiting(connection, outbox, outbox.c.created_at, outbox.c.done_at.is_(None), now),
        overdue=_waiting(connection, tasks, tasks.c.due_at, tasks.c.done_at.is_(None) & (tasks.c.due_at <= now), now),
        unknown=_waiting(connection, attempts, attempts.c.created_at, attempts.c.status == _UNKNOWN, now),
        attempts={str(status): int(rows) for status, rows in connection.execute(_by_status)},
        sessions=int(connection.execute(in_use).scalar_one()),
    )


def _waiting(
    connection: Connection, table: Table, since: ColumnElement[datetime], which: ColumnElement[bool], now: datetime
) -> Backlog:
    counted = select(func.count(), func.min(since)).select_from(table).where(which)
    rows, oldest = connection.execute(counted).one()
    return Backlog(int(rows), max(0.0, (now - oldest).total_seconds()) if rows else 0.0)
