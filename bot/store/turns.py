"""A turn, written whole or not at all.

Owns the SQL of what a lease holder writes. Bodies are blanked as soon as they were handled or performed.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, Table, bindparam, exists, insert, or_, select, update

from . import leasing, ledger, scheduling
from .moments import NOW, Moment
from .records import Committed, Lease, OutboxRow, Turn
from .schema import inbox, outbox
from .statements import Statement, always


def commit(connection: Connection, lease: Lease, turn: Turn, now: Moment) -> Committed:
    """Write what the turn decided. Raises `LeaseLost`, `DuplicateAttempt`."""
    following = leasing.save(connection, lease, turn, now)
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
    leasing.mark(connection, lease, card)
    _done(connection, _outbox_done, lease.chat, performed, now)


def free(connection: Connection, lease: Lease, performed: Sequence[int], card: str, now: Moment) -> bool:
    """Mark rows as performed, save the card and free the lease; whether more waits. Raises `LeaseLost`."""
    leasing.free(connection, lease, card)
    _done(connection, _outbox_done, lease.chat, performed, now)
    return any(row[0] for row in _more_waits.rows(connection, {"this_chat": lease.chat}))


def _done(connection: Connection, statement: Statement, chat: int, rows: Sequence[int], now: Moment) -> None:
    for row in rows:
        statement.count(connection, {"this_chat": chat, "this_row": row, "now": now})


def _outgoing(connection: Connection, chat: int, body: str, now: Moment) -> OutboxRow:
    ((row,),) = _insert_outgoing.rows(connection, {"this_chat": chat, "new_body": body, "now": now})
    return OutboxRow(id=row, body=body)


def _waits(table: Table) -> ColumnElement[bool]:
    return exists().where(table.c.chat == bindparam("this_chat"), table.c.done_at.is_(None))


def _row_done(table: Table) -> Statement:
    mine = (table.c.id == bindparam("this_row"), table.c.chat == bindparam("this_chat"), table.c.done_at.is_(None))
    return always(update(table).where(*mine).values(body="", done_at=NOW))


_inbox_done = _row_done(inbox)
_outbox_done = _row_done(outbox)
_insert_outgoing = always(
    insert(outbox)
    .values(chat=bindparam("this_chat"), body=bindparam("new_body"), created_at=NOW)
    .returning(outbox.c.id)
)
_more_waits = always(select(or_(_waits(inbox), _waits(outbox))))
