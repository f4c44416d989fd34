"""A chat: what arrives for it, its lease, and the turn that the holder writes, whole or not at all.

The key of an arrival is taken once, for as long as its row is kept, which is a week after it was handled.

A lease is an owner and a version: taking it and each committed turn make the version one more, so the writes of an
owner whose lease was taken over match no row and raise `LeaseLost`. Bodies are blanked as soon as they were handled or
performed; a row that is done and still has its body was put aside.

Each taking of the lease is a try, and counted in the same statement; a committed turn ends the count. Statements
are built once: building one takes longer than running it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Exists,
    Table,
    bindparam,
    exists,
    func,
    insert,
    or_,
    select,
    true,
    union_all,
    update,
)

from bot.store import attempts, audit, tasks
from bot.store.database.sql import NOW, UNTIL, Now, Statement, always, has_ended, insert_new, lasting
from bot.store.errors import LeaseLost
from bot.store.records import Arrival, Committed, InboxRow, Lease, Loaded, OutboxRow, Sent, Turn
from bot.store.schema import conversations, inbox, outbox

INBOX_AT_ONCE = 100

this_chat: BindParameter[int] = bindparam("this_chat")
found_then = (
    conversations.c.version,
    conversations.c.lease_until,
    conversations.c.state,
    conversations.c.card,
    conversations.c.tries,
)
is_free = or_(conversations.c.lease_until.is_(None), has_ended(conversations.c.lease_until))
taken_over = (
    update(conversations)
    .values(
        version=conversations.c.version + 1,
        lease_owner=bindparam("taker"),
        lease_until=UNTIL,
        touched_at=NOW,
        tries=conversations.c.tries + 1,
    )
    .returning(*found_then)
)
_take_over = always(taken_over.where(conversations.c.chat == this_chat, is_free))
_state = always(select(conversations.c.state).where(conversations.c.chat == this_chat))
mine = update(conversations).where(
    conversations.c.chat == this_chat,
    conversations.c.lease_owner == bindparam("holder"),
    conversations.c.version == bindparam("held_version"),
)
_renewed = always(mine.values(lease_until=UNTIL).returning(conversations.c.lease_until))
_first = {
    "chat": this_chat,
    "version": 1,
    "lease_owner": bindparam("taker"),
    "lease_until": UNTIL,
    "touched_at": NOW,
    "tries": 1,
}
_begin = Statement(lambda dialect: insert_new(dialect, conversations).values(_first).returning(*found_then))
SAVED: dict[str, Any] = {
    "state": bindparam("new_state"),
    "card": bindparam("new_card"),
    "version": bindparam("new_version"),
    "touched_at": NOW,
    "tries": 0,
}
_saved = always(mine.values(SAVED))
_marked = always(mine.values(card=bindparam("new_card")))
FREED: dict[str, Any] = {
    "card": bindparam("new_card"),
    "lease_owner": None,
    "lease_until": None,
    "tries": bindparam("new_tries"),
}
_freed = always(mine.values(FREED))
_waiting_inbox = always(
    select(inbox.c.id, inbox.c.key, inbox.c.body, inbox.c.received_at)
    .where(inbox.c.chat == this_chat, inbox.c.done_at.is_(None))
    .order_by(inbox.c.id)
    .limit(INBOX_AT_ONCE)
)
_waiting_outbox = always(
    select(outbox.c.id, outbox.c.body, outbox.c.tries)
    .where(outbox.c.chat == this_chat, outbox.c.done_at.is_(None))
    .order_by(outbox.c.id)
)


def take(connection: Connection, chat: int, owner: str, now: Now, seconds: float) -> Loaded | None:
    """Take the lease and load the chat; None while somebody holds it. A chat not seen before gets its row."""
    values = {"this_chat": chat, "taker": owner, "now": now, "lasting": lasting(seconds)}
    row = _take_over.row(connection, values) or _begin.row(connection, values)
    if row is None:
        return None
    version, until, state, card, tries = row
    return Loaded(
        lease=Lease(chat=chat, owner=owner, version=version, until=until),
        state=state,
        card=card,
        inbox=tuple(InboxRow(*found) for found in _waiting_inbox.rows(connection, {"this_chat": chat})),
        outbox=waiting_outbox(connection, chat),
        tries=tries,
    )


def renew(connection: Connection, lease: Lease, now: Now, seconds: float) -> Lease:
    """Hold the lease for so long from now. Raises `LeaseLost`."""
    values = holding(lease) | {"now": now, "lasting": lasting(seconds)}
    renewed = _renewed.row(connection, values)
    if renewed is None:
        raise lost(lease)
    return replace(lease, until=renewed[0])


def _save(connection: Connection, lease: Lease, turn: Turn, now: Now) -> Lease:
    """Write the conversation as a turn left it; the lease as it is after that. Raises `LeaseLost`."""
    following = replace(lease, version=lease.version + 1)
    values = {"new_state": turn.state, "new_card": turn.card, "new_version": following.version, "now": now}
    _change(connection, _saved, lease, values)
    return following


def _remember_card(connection: Connection, lease: Lease, card: str) -> None:
    """Write the card alone. Raises `LeaseLost`."""
    _change(connection, _marked, lease, {"new_card": card})


def _let_go(connection: Connection, lease: Lease, card: str, tries: int) -> None:
    """Write the card and give the lease back. Raises `LeaseLost`."""
    _change(connection, _freed, lease, {"new_card": card, "new_tries": tries})


def state(connection: Connection, chat: int) -> str | None:
    """The conversation as the last turn left it."""
    found = _state.row(connection, {"this_chat": chat})
    return found[0] if found else None


def waiting_outbox(connection: Connection, chat: int) -> tuple[OutboxRow, ...]:
    """The chat's rows that are not done, in the order in which they were committed."""
    return tuple(OutboxRow(*row) for row in _waiting_outbox.rows(connection, {"this_chat": chat}))


def missed(connection: Connection, chat: int) -> tuple[OutboxRow, ...]:
    """The chat's messages that were put aside, in the order in which they were committed."""
    return tuple(OutboxRow(*row) for row in _missed_outbox.rows(connection, {"this_chat": chat}))


def _change(connection: Connection, statement: Statement, lease: Lease, values: dict[str, Any]) -> None:
    if statement.count(connection, holding(lease) | values) != 1:
        raise lost(lease)


def holding(lease: Lease) -> dict[str, Any]:
    return {"this_chat": lease.chat, "holder": lease.owner, "held_version": lease.version}


def lost(lease: Lease) -> LeaseLost:
    return LeaseLost(f"the lease of version {lease.version} is not held any more")


def commit(connection: Connection, lease: Lease, turn: Turn, now: Now, audit_key: bytes = b"") -> Committed:
    """Write what the turn decided. Raises `LeaseLost`, `DuplicateAttempt`."""
    following = _save(connection, lease, turn, now)
    _done(connection, _inbox_done, lease.chat, turn.handled, now)
    _done(connection, _inbox_aside, lease.chat, turn.put_aside, now)
    _done(connection, _outbox_said, lease.chat, turn.said_again, now)
    committed = Committed(
        lease=following,
        outbox=tuple(_outgoing(connection, lease.chat, body, now) for body in turn.outgoing),
        attempts=attempts.add(connection, lease.chat, turn.attempts, now) if turn.attempts else (),
        audit=audit.add(connection, turn.audit, audit_key) if turn.audit else None,
    )
    if turn.tasks:
        tasks.add(connection, turn.tasks)
    return committed


def mark(connection: Connection, lease: Lease, sent: Sent, card: str, now: Now) -> None:
    """Mark what became of rows and save the card. Raises `LeaseLost`."""
    _remember_card(connection, lease, card)
    _note(connection, lease.chat, sent, now)


def free(connection: Connection, lease: Lease, sent: Sent, card: str, now: Now, tries: int) -> bool:
    """Mark what became of rows, save the card and free the lease; whether more waits. Raises `LeaseLost`."""
    _let_go(connection, lease, card, tries)
    _note(connection, lease.chat, sent, now)
    return any(row[0] for row in _more_waits.rows(connection, {"this_chat": lease.chat}))


def _note(connection: Connection, chat: int, sent: Sent, now: Now) -> None:
    _done(connection, _outbox_done, chat, sent.performed, now)
    _done(connection, _outbox_aside, chat, sent.missed, now)
    for row in sent.refused:
        _outbox_refused.count(connection, {"this_chat": chat, "this_row": row})


def _done(connection: Connection, statement: Statement, chat: int, rows: Sequence[int], now: Now) -> None:
    for row in rows:
        statement.count(connection, {"this_chat": chat, "this_row": row, "now": now})


def _outgoing(connection: Connection, chat: int, body: str, now: Now) -> OutboxRow:
    ((row,),) = _insert_outgoing.rows(connection, {"this_chat": chat, "new_body": body, "now": now})
    return OutboxRow(id=row, body=body)


def waits_in(table: Table) -> Exists:
    """Whether the chat has a row there that is not done: the index alone tells."""
    return exists(select(table.c.chat)).where(table.c.chat == this_chat, table.c.done_at.is_(None))


def _this_row(table: Table) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return table.c.id == bindparam("this_row"), table.c.chat == bindparam("this_chat")


def _row_done(table: Table) -> Statement:
    return always(update(table).where(*_this_row(table), table.c.done_at.is_(None)).values(body="", done_at=NOW))


def _row_aside(table: Table) -> Statement:
    return always(update(table).where(*_this_row(table), table.c.done_at.is_(None)).values(done_at=NOW))


_inbox_done = _row_done(inbox)
_inbox_aside = _row_aside(inbox)
_outbox_done = _row_done(outbox)
_outbox_aside = _row_aside(outbox)
_outbox_said = always(update(outbox).where(*_this_row(outbox)).values(body="", done_at=NOW))
_outbox_refused = always(update(outbox).where(*_this_row(outbox)).values(tries=outbox.c.tries + 1))
_missed_outbox = always(
    select(outbox.c.id, outbox.c.body, outbox.c.tries)
    .where(outbox.c.chat == bindparam("this_chat"), outbox.c.done_at.is_not(None), outbox.c.body != "")
    .order_by(outbox.c.id)
)
_insert_outgoing = always(
    insert(outbox)
    .values(chat=bindparam("this_chat"), body=bindparam("new_body"), created_at=NOW)
    .returning(outbox.c.id)
)
_more_waits = always(select(or_(waits_in(inbox), waits_in(outbox))))


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
