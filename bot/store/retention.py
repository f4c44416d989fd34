"""What the tables hold as a whole: how long rows are kept, with the deletes, and how many there are at a moment.

Each delete takes a bounded handful, so that no turn waits long for one. The booking ledger is never purged: reminders
live on it, and it says which attempt numbers are taken.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Delete, Table, and_, delete, exists, func, or_, select, tuple_

from .attempts import OPEN
from .schema import (
    attempts,
    conversations,
    inbox,
    outbox,
    portal_sessions,
    reminders,
    sign_in_links,
    start_links,
    tallies,
    tasks,
)

HANDLED = timedelta(days=7)
"""Rows that were handled, performed or finished. Telegram delivers an update again for a day at most."""
IDLE = timedelta(days=30)
"""Conversations that nobody touched, and messages that nobody was there to get."""
AT_ONCE = 500


def deletes(now: datetime) -> tuple[Delete, ...]:
    """What is over at this moment: statements to repeat until each deletes fewer than `AT_ONCE` rows."""
    over: tuple[tuple[Table, ColumnElement[bool]], ...] = (
        (inbox, inbox.c.done_at < now - HANDLED),
        (outbox, and_(outbox.c.done_at < now - HANDLED, or_(outbox.c.body == "", outbox.c.done_at < now - IDLE))),
        (tasks, tasks.c.done_at < now - HANDLED),
        (reminders, reminders.c.starts_at < now - HANDLED),  # until then, what was sent is known to have been
        (conversations, _idle(now)),
        (sign_in_links, sign_in_links.c.expires_at < now - HANDLED),  # who opens a dead one is led back to the chat
        (start_links, start_links.c.expires_at < now - IDLE),  # until then it is said that it has expired
        (portal_sessions, portal_sessions.c.expires_at < now),
        (tallies, tallies.c.until < now),
    )
    return tuple(_some(table, condition) for table, condition in over)


def run(statement: Delete, connection: Connection) -> int:
    """Run one of them once; how many rows went."""
    return connection.execute(statement).rowcount


def _idle(now: datetime) -> ColumnElement[bool]:
    here = conversations.c.chat
    return and_(
        conversations.c.touched_at < now - IDLE,
        or_(conversations.c.lease_until.is_(None), conversations.c.lease_until < now),
        ~exists().where(inbox.c.chat == here, inbox.c.done_at.is_(None)),
        ~exists().where(outbox.c.chat == here, outbox.c.done_at.is_(None)),
        ~exists().where(attempts.c.chat == here, attempts.c.status.in_([status.value for status in OPEN])),
    )


def _some(table: Table, condition: ColumnElement[bool]) -> Delete:
    key = tuple_(*table.primary_key.columns)
    # SKIP LOCKED (nothing on SQLite): what somebody works on right now stays, and two that purge take different rows.
    some = (
        select(*table.primary_key.columns).where(condition).limit(AT_ONCE).with_for_update(skip_locked=True, of=table)
    )
    # The condition once more outside: a row that was touched since the inner SELECT saw it stays.
    return delete(table).where(key.in_(some), condition)


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many rows wait, and how long (s) the oldest of them has."""

    rows: int
    oldest: float


@dataclass(frozen=True, slots=True)
class Figures:
    """`overdue` are tasks whose time has come, `reminders` likewise.

    `unknown` are attempts of which nobody knows yet what became.
    """

    inbox: Backlog
    outbox: Backlog
    overdue: Backlog
    reminders: Backlog
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
        reminders=_waiting(connection, reminders, reminders.c.due_at, _is_due_to_remind(now), now),
        unknown=_waiting(connection, attempts, attempts.c.created_at, attempts.c.status == _UNKNOWN, now),
        attempts={str(status): int(rows) for status, rows in connection.execute(_by_status)},
        sessions=int(connection.execute(in_use).scalar_one()),
    )


def _is_due_to_remind(now: datetime) -> ColumnElement[bool]:
    return and_(reminders.c.done_at.is_(None), reminders.c.due_at <= now, reminders.c.withheld.is_(False))


def _waiting(
    connection: Connection, table: Table, since: ColumnElement[datetime], which: ColumnElement[bool], now: datetime
) -> Backlog:
    counted = select(func.count(), func.min(since)).select_from(table).where(which)
    rows, oldest = connection.execute(counted).one()
    return Backlog(int(rows), max(0.0, (now - oldest).total_seconds()) if rows else 0.0)
