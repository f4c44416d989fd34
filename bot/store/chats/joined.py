"""What a tap needs of a PostgreSQL, in as few ways there and back as there can be: statements that are whole by
themselves, so that nothing has to be begun and ended around them.

Owns how the statements of `chat` are joined, for what nearly every turn is. What a statement reads is what was there
before it began, also where it then waited for a row: so what waits in a chat is read once its lease is had, by a
statement of its own. Else what another process has just performed would be performed again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Connection,
    Text,
    all_,
    any_,
    bindparam,
    case,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    true,
    union_all,
    update,
)
from sqlalchemy.dialects.postgresql import ARRAY

from bot.store.database.notify import CHANNEL
from bot.store.database.sql import NOW, Now, always, insert_new, lasting
from bot.store.records import Arrival, Committed, InboxRow, Lease, Loaded, OutboxRow, Sent, Taking, Turn
from bot.store.schema import conversations, inbox, outbox

from .chat import FREED, INBOX_AT_ONCE, SAVED, found_then, holding, is_free, lost, mine, taken_over, this_chat, waits_in

_arrival = {"key": bindparam("new_key"), "chat": this_chat, "body": bindparam("new_body"), "received_at": NOW}
_new = insert_new("postgresql", inbox).values(_arrival).returning(inbox.c.chat).cte("new")
# SKIP LOCKED: whoever is held up while it writes to the conversation must keep nobody from what has arrived.
_to_take = (
    select(conversations.c.chat)
    .where(conversations.c.chat == this_chat, bindparam("idle", type_=Boolean), is_free, exists(select(_new.c.chat)))
    .with_for_update(skip_locked=True)
    .scalar_subquery()
)
_taken = taken_over.where(conversations.c.chat == _to_take).cte("taken")
_said = case((_taken.c.version.is_(None), func.pg_notify(CHANNEL, bindparam("word", type_=Text))))
_accepted = always(
    select(*(_taken.c[column.name] for column in found_then), _said).select_from(_new.outerjoin(_taken, true()))
)

_INBOX, _OUTBOX = literal(0), literal(1)
_arrivals = (
    select(
        literal(0).label("box"), inbox.c.id, inbox.c.key, inbox.c.body, inbox.c.received_at, literal(0).label("tries")
    )
    .where(inbox.c.chat == this_chat, inbox.c.done_at.is_(None))
    .order_by(inbox.c.id)
    .limit(INBOX_AT_ONCE)
)
_unsent = select(_OUTBOX, outbox.c.id, literal(""), outbox.c.body, outbox.c.created_at, outbox.c.tries).where(
    outbox.c.chat == this_chat, outbox.c.done_at.is_(None)
)
_both = union_all(_arrivals, _unsent).subquery()
_waiting = always(select(_both).order_by(_both.c.box, _both.c.id))

_saved = mine.values(SAVED).returning(conversations.c.chat).cte("saved")
_handled = (
    update(inbox)
    .where(
        inbox.c.id == any_(bindparam("handled", type_=ARRAY(BigInteger))),
        inbox.c.chat == this_chat,
        inbox.c.done_at.is_(None),
        exists(select(_saved.c.chat)),
    )
    .values(body=literal(""), done_at=NOW)
    .cte("handled_now")
)
_committed = always(
    insert(outbox)
    .from_select(["chat", "body", "created_at"], select(_saved.c.chat, bindparam("new_body", type_=Text), NOW))
    .returning(outbox.c.id)
    .add_cte(_handled)
)

_freed = mine.values(FREED).returning(conversations.c.chat).cte("freed")
_performed = bindparam("performed", type_=ARRAY(BigInteger))
_done = (
    update(outbox)
    .where(
        outbox.c.id == any_(_performed),
        outbox.c.chat == this_chat,
        outbox.c.done_at.is_(None),
        exists(select(_freed.c.chat)),
    )
    .values(body=literal(""), done_at=NOW)
    .cte("done")
)
_more = or_(waits_in(inbox), waits_in(outbox).where(outbox.c.id != all_(_performed)))
_given_back = always(select(_more).select_from(_freed).add_cte(_done))


class Joined:
    """The joined statements; without a state of its own, as what makes them need not be loaded for a SQLite file."""

    @staticmethod
    def accept(connection: Connection, arrival: Arrival, sender: str, now: Now, taking: Taking | None) -> bool:
        """Insert an arrival; whether its key was new. Where its chat is to be taken and is free, that is done with it.

        Else the other replicas hear of it, as one of them may have the chat, or has to take it.
        """
        values = {"new_key": arrival.key, "this_chat": arrival.chat, "new_body": arrival.body, "now": now}
        values |= {"word": f"{sender}:{arrival.chat}", "idle": taking is not None and arrival.chat in taking.idle}
        owner, seconds = (taking.owner, taking.seconds) if taking else ("", 0.0)
        row = _accepted.row(connection, values | {"taker": owner, "lasting": lasting(seconds)})
        if row is None:
            return False
        version, until, state, card, tries, _ = row
        if taking is not None and version is not None:
            lease = Lease(chat=arrival.chat, owner=owner, version=version, until=until)
            taking.had[arrival.chat] = Loaded(lease, state, card, *_waiting_in(connection, arrival.chat), tries)
        return True

    @staticmethod
    def fits(turn: Turn) -> bool:
        """Whether a turn is one that `commit` can write."""
        more = (turn.attempts, turn.tasks, turn.put_aside, turn.said_again, turn.audit)
        return len(turn.outgoing) == 1 and not any(more)

    @staticmethod
    def commit(connection: Connection, lease: Lease, turn: Turn, now: Now) -> Committed:
        """Write what such a turn decided. Raises `LeaseLost`."""
        (body,), version = turn.outgoing, lease.version + 1
        values: dict[str, Any] = {"new_state": turn.state, "new_card": turn.card, "new_version": version, "now": now}
        values |= {"handled": list(turn.handled), "new_body": body}
        row = _committed.row(connection, holding(lease) | values)
        if row is None:
            raise lost(lease)
        return Committed(replace(lease, version=version), (OutboxRow(row[0], body),))

    @staticmethod
    def free(connection: Connection, lease: Lease, sent: Sent, card: str, now: Now, tries: int) -> bool:
        """Mark what was performed, save the card and free the lease; whether more waits. Raises `LeaseLost`.

        For what was performed only. What arrives while this is written is told of by whoever could not have the chat.
        """
        values = {"new_card": card, "new_tries": tries, "performed": list(sent.performed), "now": now}
        row = _given_back.row(connection, holding(lease) | values)
        if row is None:
            raise lost(lease)
        return bool(row[0])


def _waiting_in(connection: Connection, chat: int) -> tuple[tuple[InboxRow, ...], tuple[OutboxRow, ...]]:
    rows = _waiting.rows(connection, {"this_chat": chat})
    arrivals = tuple(InboxRow(number, key, body, at) for box, number, key, body, at, _ in rows if box == 0)
    unsent = tuple(OutboxRow(number, body, tries) for box, number, _, body, _, tries in rows if box == 1)
    return arrivals, unsent
