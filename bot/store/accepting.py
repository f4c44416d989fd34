"""The inbox: what arrived, and which chats wait.

Owns the SQL of accepting. A key is taken once, for as long as its row is kept, which is a week after it was handled.
Statements are built once: building one takes longer than running it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sqlalchemy import Connection, bindparam, func, select, true, union_all
from sqlalchemy.sql.dml import ReturningInsert

from .inserts import insert_new
from .moments import NOW, Moment
from .records import Arrival
from .schema import conversations, inbox, outbox

_rows = union_all(
    select(inbox.c.chat, inbox.c.received_at.label("since")).where(inbox.c.done_at.is_(None)),
    select(outbox.c.chat, outbox.c.created_at.label("since")).where(outbox.c.done_at.is_(None)),
).subquery()
_waiting = select(_rows.c.chat, func.min(_rows.c.since).label("since")).group_by(_rows.c.chat).subquery()

# Looked up for each chat that waits: whatever the database believes of its tables, it never walks through all
# conversations. No conversation and a free one are both null.
_lease_until = select(conversations.c.lease_until).where(conversations.c.chat == _waiting.c.chat).scalar_subquery()
_waiting_chats = (
    select(_waiting.c.chat)
    .where(func.coalesce(_lease_until < NOW, true()))
    .order_by(_waiting.c.since, _waiting.c.chat)
    .limit(bindparam("at_most"))
)


def accept(connection: Connection, arrivals: Sequence[Arrival], now: Moment) -> frozenset[int]:
    """Insert those whose key is new, and return their chats."""
    statement = _new_arrival(connection.dialect.name)
    chats: set[int] = set()
    for one in arrivals:
        row = {"key": one.key, "chat": one.chat, "body": one.body, "now": now}
        chats.update(connection.execute(statement, row).scalars())
    return frozenset(chats)


def waiting_chats(connection: Connection, now: Moment, limit: int) -> tuple[int, ...]:
    """Chats with rows to handle whose lease is free, the one that has waited longest first."""
    return tuple(connection.execute(_waiting_chats, {"now": now, "at_most": limit}).scalars())


@cache
def _new_arrival(dialect: str) -> ReturningInsert[int]:
    return insert_new(dialect, inbox).values(received_at=NOW).returning(inbox.c.chat)
