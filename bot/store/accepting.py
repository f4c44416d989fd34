"""The inbox: what arrived, and which chats wait.

Owns the SQL of accepting. A key is taken once, for as long as its row is kept, which is a week after it was handled.
Statements are built once: building one takes longer than running it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache

from sqlalchemy import Connection, bindparam, func, or_, select, union_all
from sqlalchemy.sql.dml import ReturningInsert

from .inserts import insert_new
from .records import Arrival
from .schema import conversations, inbox, outbox

_waiting = union_all(
    select(inbox.c.chat, inbox.c.received_at.label("since")).where(inbox.c.done_at.is_(None)),
    select(outbox.c.chat, outbox.c.created_at.label("since")).where(outbox.c.done_at.is_(None)),
).subquery()

# A chat without a conversation has no lease that could be held: the outer join leaves `lease_until` null.
_waiting_chats = (
    select(_waiting.c.chat)
    .outerjoin(conversations, conversations.c.chat == _waiting.c.chat)
    .where(or_(conversations.c.lease_until.is_(None), conversations.c.lease_until < bindparam("now")))
    .group_by(_waiting.c.chat)
    .order_by(func.min(_waiting.c.since), _waiting.c.chat)
    .limit(bindparam("at_most"))
)


def accept(connection: Connection, arrivals: Sequence[Arrival], now: datetime) -> frozenset[int]:
    """Insert those whose key is new, and return their chats."""
    statement = _new_arrival(connection.dialect.name)
    chats: set[int] = set()
    for one in arrivals:
        row = {"key": one.key, "chat": one.chat, "body": one.body, "received_at": now}
        chats.update(connection.execute(statement, row).scalars())
    return frozenset(chats)


def waiting_chats(connection: Connection, now: datetime, limit: int) -> tuple[int, ...]:
    """Chats with rows to handle whose lease is free, the one that has waited longest first."""
    return tuple(connection.execute(_waiting_chats, {"now": now, "at_most": limit}).scalars())


@cache
def _new_arrival(dialect: str) -> ReturningInsert[int]:
    return insert_new(dialect, inbox).returning(inbox.c.chat)
