"""The SQL of the inbox: what arrived, which chats wait, and for how long.

A key is taken once, for as long as its row is kept, which is a week after it was handled.
Statements are built once: building one takes longer than running it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import Connection, bindparam, func, select, true, union_all

from .records import Arrival
from .schema import conversations, inbox, outbox
from .sql import NOW, Now, Statement, has_ended, insert_new

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
    .where(func.coalesce(has_ended(_lease_until), true()))
    .order_by(_waiting.c.since, _waiting.c.chat)
    .limit(bindparam("at_most"))
)

_new = {"key": bindparam("new_key"), "chat": bindparam("its_chat"), "body": bindparam("new_body"), "received_at": NOW}
_new_arrival = Statement(lambda dialect: insert_new(dialect, inbox).values(_new).returning(inbox.c.chat))


def accept(connection: Connection, arrivals: Sequence[Arrival], now: Now) -> frozenset[int]:
    """Insert those whose key is new, and return their chats."""
    chats: set[int] = set()
    for one in arrivals:
        row = {"new_key": one.key, "its_chat": one.chat, "new_body": one.body, "now": now}
        chats.update(chat for (chat,) in _new_arrival.rows(connection, row))
    return frozenset(chats)


def waiting_chats(connection: Connection, now: Now, limit: int) -> tuple[int, ...]:
    """Chats with rows to handle whose lease is free, the one that has waited longest first."""
    return tuple(connection.execute(_waiting_chats, {"now": now, "at_most": limit}).scalars())


_beginning_so = (
    select(inbox.c.id)
    .where(
        inbox.c.chat == bindparam("its_chat"),
        inbox.c.done_at.is_(None),
        func.substr(inbox.c.key, 1, func.length(bindparam("beginning"))) == bindparam("beginning"),
    )
    .limit(1)
)


def waits(connection: Connection, chat: int, beginning: str) -> bool:
    """Whether an arrival waits in this chat whose key begins like this."""
    return connection.execute(_beginning_so, {"its_chat": chat, "beginning": beginning}).first() is not None


_unsent = select(outbox.c.id).where(outbox.c.chat == inbox.c.chat, outbox.c.done_at.is_(None)).exists()
_in_trouble = (
    select(conversations.c.chat).where(conversations.c.chat == inbox.c.chat, conversations.c.tries > 1).exists()
)
_oldest = (
    select(func.min(inbox.c.received_at)).where(inbox.c.done_at.is_(None), ~_unsent, ~_in_trouble).scalar_subquery()
)
_lag = select(NOW.label("moment"), _oldest.label("oldest"))


def lag(connection: Connection, now: Now) -> timedelta:
    """How long the arrival has waited that has waited longest; zero when none does.

    A chat with messages that were not sent yet waits for Telegram, not for a lane, and one that was tried in vain has
    trouble of its own: neither counts.
    """
    row = connection.execute(_lag, {"now": now}).one()
    return timedelta() if row.oldest is None else max(timedelta(), row.moment - row.oldest)
