"""The right to work on a chat.

Owns the SQL of taking, keeping and losing it. A lease is an owner and a version: taking it and each committed turn make
the version one more, so that whoever was paused and taken over finds that nothing of his can be written.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Connection, Update, bindparam, func, or_, select, update
from sqlalchemy.sql.dml import ReturningInsert

from .errors import LeaseLost
from .inserts import insert_new
from .moments import NOW, UNTIL, Moment, lasting
from .records import InboxRow, Lease, Loaded, OutboxRow
from .schema import attempts, conversations, inbox, outbox

_INBOX_AT_ONCE = 100

_this_chat: BindParameter[int] = bindparam("this_chat")
_last_attempt = select(func.coalesce(func.max(attempts.c.number), 0)).where(attempts.c.chat == _this_chat)
_found = (
    conversations.c.version,
    conversations.c.lease_until,
    conversations.c.state,
    conversations.c.card,
    _last_attempt.scalar_subquery().label("last_attempt"),
)
_take_over = (
    update(conversations)
    .where(
        conversations.c.chat == _this_chat,
        or_(conversations.c.lease_until.is_(None), conversations.c.lease_until < NOW),
    )
    .values(version=conversations.c.version + 1, lease_owner=bindparam("taker"), lease_until=UNTIL, touched_at=NOW)
    .returning(*_found)
)
_held = update(conversations).where(
    conversations.c.chat == _this_chat,
    conversations.c.lease_owner == bindparam("holder"),
    conversations.c.version == bindparam("held_version"),
)
_renewed = _held.values(lease_until=UNTIL).returning(conversations.c.lease_until)
_touched = _held.values(touched_at=NOW)
_waiting_inbox = (
    select(inbox.c.id, inbox.c.key, inbox.c.body, inbox.c.received_at)
    .where(inbox.c.chat == _this_chat, inbox.c.done_at.is_(None))
    .order_by(inbox.c.id)
    .limit(_INBOX_AT_ONCE)
)
_waiting_outbox = (
    select(outbox.c.id, outbox.c.body)
    .where(outbox.c.chat == _this_chat, outbox.c.done_at.is_(None))
    .order_by(outbox.c.id)
)


def take(connection: Connection, chat: int, owner: str, now: Moment, seconds: float) -> Loaded | None:
    """Take the lease and load the chat; None while somebody holds it. A chat not seen before gets its row."""
    row = _take(connection, {"this_chat": chat, "taker": owner, "now": now, "lasting": lasting(seconds)})
    if row is None:
        return None
    return Loaded(
        lease=Lease(chat=chat, owner=owner, version=row.version, until=row.lease_until),
        state=row.state,
        card=row.card,
        inbox=tuple(InboxRow(*found) for found in connection.execute(_waiting_inbox, {"this_chat": chat})),
        outbox=waiting_outbox(connection, chat),
        last_attempt=row.last_attempt,
    )


def renew(connection: Connection, lease: Lease, now: Moment, seconds: float) -> Lease:
    """Hold the lease for so long from now. Raises `LeaseLost`."""
    values = _holding(lease) | {"now": now, "lasting": lasting(seconds)}
    until = connection.execute(_renewed, values).scalar_one_or_none()
    if until is None:
        raise _lost(lease)
    return replace(lease, until=until)


def touch(connection: Connection, lease: Lease, values: dict[str, Any], now: Moment) -> None:
    """Set columns of the conversation of this lease as a turn does, if it is held still. Raises `LeaseLost`."""
    _change(connection, _touched, lease, values | {"now": now})


def change(connection: Connection, lease: Lease, values: dict[str, Any]) -> None:
    """Set columns of the conversation of this lease, if it is held still. Raises `LeaseLost`."""
    _change(connection, _held, lease, values)


def waiting_outbox(connection: Connection, chat: int) -> tuple[OutboxRow, ...]:
    """The chat's rows that are not done, in the order in which they were committed."""
    return tuple(OutboxRow(*row) for row in connection.execute(_waiting_outbox, {"this_chat": chat}))


def _change(connection: Connection, statement: Update, lease: Lease, values: dict[str, Any]) -> None:
    if connection.execute(statement, _holding(lease) | values).rowcount != 1:
        raise _lost(lease)


def _holding(lease: Lease) -> dict[str, Any]:
    return {"this_chat": lease.chat, "holder": lease.owner, "held_version": lease.version}


def _lost(lease: Lease) -> LeaseLost:
    return LeaseLost(f"the lease of version {lease.version} is not held any more")


def _take(connection: Connection, values: dict[str, Any]) -> Any | None:
    known = connection.execute(_take_over, values).one_or_none()
    return known or connection.execute(_begin(connection.dialect.name), values).one_or_none()


@cache
def _begin(dialect: str) -> ReturningInsert[*tuple[Any, ...]]:
    new = {
        "chat": _this_chat,
        "version": 1,
        "lease_owner": bindparam("taker"),
        "lease_until": UNTIL,
        "touched_at": NOW,
    }
    return insert_new(dialect, conversations).values(new).returning(*_found)
