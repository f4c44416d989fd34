"""A turn, written whole or not at all.

Owns the SQL of what a lease holder writes. Bodies are blanked as soon as they were handled or performed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, Table, Update, bindparam, exists, insert, or_, select, update

from . import leasing, ledger, scheduling
from .moments import NOW, Moment
from .records import Committed, Lease, OutboxRow, Turn
from .schema import inbox, outbox


def commit(connection: Connection, lease: Lease, turn: Turn, now: Moment) -> Committed:
    """Write what the turn decided. Raises `LeaseLost`, `DuplicateAttempt`."""
    following = replace(lease, version=lease.version + 1)
    saved = {"state": turn.state, "card": turn.card, "version": following.version}
    leasing.touch(connection, lease, saved, now)
    _done(connection, _inbox_done, lease.chat, turn.handled, now)
    committed = Committed(
        lease=following,
        outbox=tuple(_outgoing(connection, lease.chat, body, now) for body in turn.outgoing),
        attempts=ledger.add(connection, lease.chat, turn.attempts, now),
    )
    scheduling.add(connection, turn.tasks)
    return committed


def mark(connection: Connection, lease: Lease, performed: Sequence[int], card: str, now: Moment) -> None:
    """Mark rows as performed and save the card. Raises `LeaseLost`."""
    leasing.change(connection, lease, {"card": card})
    _done(connection, _outbox_done, lease.chat, performed, now)


def free(connection: Connection, lease: Lease, performed: Sequence[int], card: str, now: Moment) -> bool:
    """Mark rows as performed, save the card and free the lease; whether more waits. Raises `LeaseLost`."""
    leasing.change(connection, lease, {"card": card, "lease_owner": None, "lease_until": None})
    _done(connection, _outbox_done, lease.chat, performed, now)
    return bool(connection.execute(_more_waits, {"this_chat": lease.chat}).scalar_one())


def _done(connection: Connection, statement: Update, chat: int, rows: Sequence[int], now: Moment) -> None:
    if rows:
        one_each = [{"this_chat": chat, "this_row": row, "now": now} for row in rows]
        connection.execute(statement, one_each)


def _outgoing(connection: Connection, chat: int, body: str, now: Moment) -> OutboxRow:
    row = {"chat": chat, "body": body, "now": now}
    return OutboxRow(id=connection.execute(_insert_outgoing, row).scalar_one(), body=body)


def _waits(table: Table) -> ColumnElement[bool]:
    return exists().where(table.c.chat == bindparam("this_chat"), table.c.done_at.is_(None))


def _row_done(table: Table) -> Update:
    mine = (table.c.id == bindparam("this_row"), table.c.chat == bindparam("this_chat"), table.c.done_at.is_(None))
    return update(table).where(*mine).values(body="", done_at=NOW)


_inbox_done = _row_done(inbox)
_outbox_done = _row_done(outbox)
_insert_outgoing = insert(outbox).values(created_at=NOW).returning(outbox.c.id)
_more_waits = select(or_(_waits(inbox), _waits(outbox)))
