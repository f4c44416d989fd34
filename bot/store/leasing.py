"""The right to work on a chat.

Owns the SQL of taking, keeping and losing it. A lease is an owner and a version: taking it and each committed turn make
the version one more, so that whoever was paused and taken over finds that nothing of his can be written.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, func, or_, select, update

from .errors import LeaseLost
from .inserts import insert_new
from .moments import NOW, UNTIL, Moment, lasting
from .records import InboxRow, Lease, Loaded, OutboxRow, Turn
from .schema import attempts, conversations, inbox, outbox
from .statements import Statement, always

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
_take_over = always(
    update(conversations)
    .where(
        conversations.c.chat == _this_chat,
        or_(conversations.c.lease_until.is_(None), conversations.c.lease_until < NOW),
    )
    .values(version=conversations.c.version + 1, lease_owner=bindparam("taker"), lease_until=UNTIL, touched_at=NOW)
    .returning(*_found)
)
_mine = update(conversations).where(
    conversations.c.chat == _this_chat,
    conversations.c.lease_owner == bindparam("holder"),
    conversations.c.version == bindparam("held_version"),
)
_renewed = always(_mine.values(lease_until=UNTIL).returning(conversations.c.lease_until))
_first = {"chat": _this_chat, "version": 1, "lease_owner": bindparam("taker"), "lease_until": UNTIL, "touched_at": NOW}
_begin = Statement(lambda dialect: insert_new(dialect, conversations).values(_first).returning(*_found))
_saved = always(
    _mine.values(
        state=bindparam("new_state"), card=bindparam("new_card"), version=bindparam("new_version"), touched_at=NOW
    )
)
_marked = always(_mine.values(card=bindparam("new_card")))
_freed = always(_mine.values(card=bindparam("new_card"), lease_owner=None, lease_until=None))
_waiting_inbox = always(
    select(inbox.c.id, inbox.c.key, inbox.c.body, inbox.c.received_at)
    .where(inbox.c.chat == _this_chat, inbox.c.done_at.is_(None))
    .order_by(inbox.c.id)
    .limit(_INBOX_AT_ONCE)
)
_waiting_outbox = always(
    select(outbox.c.id, outbox.c.body)
    .where(outbox.c.chat == _this_chat, outbox.c.done_at.is_(None))
    .order_by(outbox.c.id)
)


def take(connection: Connection, chat: int, owner: str, now: Moment, seconds: float) -> Loaded | None:
    """Take the lease and load the chat; None while somebody holds it. A chat not seen before gets its row."""
    values = {"this_chat": chat, "taker": owner, "now": now, "lasting": lasting(seconds)}
    row = _take_over.row(connection, values) or _begin.row(connection, values)
    if row is None:
        return None
    version, until, state, card, last_attempt = row
    return Loaded(
        lease=Lease(chat=chat, owner=owner, version=version, until=until),
        state=state,
        card=card,
        inbox=tuple(InboxRow(*found) for found in _waiting_inbox.rows(connection, {"this_chat": chat})),
        outbox=waiting_outbox(connection, chat),
        last_attempt=last_attempt,
    )


def renew(connection: Connection, lease: Lease, now: Moment, seconds: float) -> Lease:
    """Hold the lease for so long from now. Raises `LeaseLost`."""
    values = _holding(lease) | {"now": now, "lasting": lasting(seconds)}
    renewed = _renewed.row(connection, values)
    if renewed is None:
        raise _lost(lease)
    return replace(lease, until=renewed[0])


def save(connection: Connection, lease: Lease, turn: Turn, now: Moment) -> Lease:
    """Write the conversation as a turn left it; the lease as it is after that. Raises `LeaseLost`."""
    following = replace(lease, version=lease.version + 1)
    values = {"new_state": turn.state, "new_card": turn.card, "new_version": following.version, "now": now}
    _change(connection, _saved, lease, values)
    return following


def mark(connection: Connection, lease: Lease, card: str) -> None:
    """Write the card alone. Raises `LeaseLost`."""
    _change(connection, _marked, lease, {"new_card": card})


def free(connection: Connection, lease: Lease, card: str) -> None:
    """Write the card and give the lease back. Raises `LeaseLost`."""
    _change(connection, _freed, lease, {"new_card": card})


def waiting_outbox(connection: Connection, chat: int) -> tuple[OutboxRow, ...]:
    """The chat's rows that are not done, in the order in which they were committed."""
    return tuple(OutboxRow(*row) for row in _waiting_outbox.rows(connection, {"this_chat": chat}))


def _change(connection: Connection, statement: Statement, lease: Lease, values: dict[str, Any]) -> None:
    if statement.count(connection, _holding(lease) | values) != 1:
        raise _lost(lease)


def _holding(lease: Lease) -> dict[str, Any]:
    return {"this_chat": lease.chat, "holder": lease.owner, "held_version": lease.version}


def _lost(lease: Lease) -> LeaseLost:
    return LeaseLost(f"the lease of version {lease.version} is not held any more")
