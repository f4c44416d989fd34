"""Retention: how long rows are kept, and the deletes.

Each delete takes a bounded handful, so that no turn waits long for one. The booking ledger is never purged: reminders
live on it, and it says which attempt numbers are taken.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Delete, Table, and_, delete, exists, or_, select, tuple_

from .attempts import OPEN
from .schema import attempts, conversations, inbox, outbox, portal_sessions, sign_in_links, start_links, tallies, tasks

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
