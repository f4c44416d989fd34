"""The ledger of booking attempts: its SQL, and the steps that an attempt may take.

Owns which steps an attempt may take, and that each is taken by one caller only: every step says in its WHERE where the
attempt has to stand. Only `start` leads to STARTED, so whoever sends has claimed the right to, in a commit of its own.

    READY ──start──> STARTED ──> BOOKED | REFUSED | NOT_BOOKED | HANDED_OVER
      │ ^               ├──────> UNKNOWN ──> UNKNOWN (looked once more) | BOOKED | NOT_BOOKED | HANDED_OVER
      │ └─── NOT_SENT <─┘                                HANDED_OVER ──> BOOKED | NOT_BOOKED (cleared up later)
      └─> NOT_SENT | HANDED_OVER
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, or_, select, update

from .errors import DuplicateAttempt, ForbiddenTransition, UnknownRow
from .records import Attempt, AttemptStatus, NewAttempt
from .schema import attempts
from .sql import NOW, Now, Statement, always, insert_new

S = AttemptStatus

STEPS: Mapping[AttemptStatus, frozenset[AttemptStatus]] = {
    S.READY: frozenset({S.NOT_SENT, S.HANDED_OVER}),
    S.STARTED: frozenset({S.READY, S.NOT_SENT, S.REFUSED, S.UNKNOWN, S.BOOKED, S.NOT_BOOKED, S.HANDED_OVER}),
    S.NOT_SENT: frozenset({S.READY}),
    S.UNKNOWN: frozenset({S.UNKNOWN, S.BOOKED, S.NOT_BOOKED, S.HANDED_OVER}),
    S.HANDED_OVER: frozenset({S.BOOKED, S.NOT_BOOKED}),
    S.BOOKED: frozenset(),
    S.REFUSED: frozenset(),
    S.NOT_BOOKED: frozenset(),
}
"""Where `settle` may lead from each status. What was sent, or may have been, never becomes READY again."""

OPEN = (S.READY, S.STARTED, S.UNKNOWN)
"""Without an outcome so far."""

_columns = (
    attempts.c.id,
    attempts.c.chat,
    attempts.c.number,
    attempts.c.wanted,
    attempts.c.status,
    attempts.c.send_by,
    attempts.c.looks,
    attempts.c.look_at,
    attempts.c.result,
)
_one = always(select(*_columns).where(attempts.c.id == bindparam("this_attempt")))
_newest_open = always(
    select(*_columns)
    .where(attempts.c.chat == bindparam("this_chat"), or_(*(attempts.c.status == status.value for status in OPEN)))
    .order_by(attempts.c.id.desc())
    .limit(1)
)
_ended = always(
    select(*_columns).where(
        attempts.c.chat == bindparam("this_chat"),
        attempts.c.number == bindparam("this_number"),
        *(attempts.c.status != status.value for status in OPEN),
    )
)
_started = always(
    update(attempts)
    .where(attempts.c.id == bindparam("this_attempt"), attempts.c.status == S.READY.value)
    .values(status=S.STARTED.value, owner=bindparam("claimer"), send_by=bindparam("sent_by"), changed_at=NOW)
)
_new = {
    "chat": bindparam("this_chat"),
    "number": bindparam("new_number"),
    "wanted": bindparam("new_order"),
    "status": S.READY.value,
    "looks": 0,
    "created_at": NOW,
    "changed_at": NOW,
}
_ready = Statement(lambda dialect: insert_new(dialect, attempts).values(_new).returning(attempts.c.id))


def add(connection: Connection, chat: int, new: Sequence[NewAttempt], now: Now) -> tuple[int, ...]:
    """Write attempts as READY and return their ids. Raises `DuplicateAttempt`."""
    return tuple(_add(connection, chat, one, now) for one in new)


def find(connection: Connection, attempt: int) -> Attempt:
    """One attempt. Raises `UnknownRow`."""
    row = _one.row(connection, {"this_attempt": attempt})
    if row is None:
        raise UnknownRow(f"there is no attempt {attempt}")
    return _read(row)


def newest_open(connection: Connection, chat: int) -> Attempt | None:
    """The chat's newest attempt without an outcome."""
    row = _newest_open.row(connection, {"this_chat": chat})
    return _read(row) if row else None


def ended(connection: Connection, chat: int, number: int) -> Attempt | None:
    """The chat's attempt of this number, if it has an outcome."""
    row = _ended.row(connection, {"this_chat": chat, "this_number": number})
    return _read(row) if row else None


def start(connection: Connection, attempt: int, owner: str, send_by: datetime, now: Now) -> bool:
    """Claim a READY attempt for sending; False if it is not READY."""
    values = {"this_attempt": attempt, "claimer": owner, "sent_by": send_by, "now": now}
    return _started.count(connection, values) == 1


def settle(
    connection: Connection,
    attempt: int,
    step: tuple[AttemptStatus, AttemptStatus],
    changes: Mapping[str, datetime | str | None],
    now: Now,
) -> bool:
    """Take a step, or False if the attempt stands elsewhere. Raises `ForbiddenTransition`."""
    expected, status = step
    if status not in STEPS[expected]:
        raise ForbiddenTransition(f"an attempt cannot go from {expected.value} to {status.value}")
    values: dict[str, Any] = {"status": status.value, "changed_at": NOW, **changes}
    if status is S.READY:
        values |= {"owner": None, "send_by": None}
    if expected is S.UNKNOWN:
        values["looks"] = attempts.c.looks + 1
    there = and_(attempts.c.id == attempt, attempts.c.status == expected.value)
    return connection.execute(update(attempts).where(there).values(values), {"now": now}).rowcount == 1


def due(connection: Connection, now: datetime, limit: int) -> tuple[Attempt, ...]:
    """Attempts that somebody must go on with, the oldest first. An UNKNOWN one without a date is due at once."""
    statement = (
        select(*_columns)
        .where(
            or_(
                attempts.c.status == S.READY.value,
                and_(attempts.c.status == S.STARTED.value, attempts.c.send_by < now),
                and_(
                    attempts.c.status == S.UNKNOWN.value, or_(attempts.c.look_at.is_(None), attempts.c.look_at <= now)
                ),
            )
        )
        .order_by(attempts.c.id)
        .limit(limit)
    )
    return tuple(_read(row) for row in connection.execute(statement))


def _add(connection: Connection, chat: int, new: NewAttempt, now: Now) -> int:
    values = {"this_chat": chat, "new_number": new.number, "new_order": new.order, "now": now}
    row = _ready.row(connection, values)
    if row is None:
        raise DuplicateAttempt(f"the chat has an attempt {new.number} already")
    return int(row[0])


def _read(row: Sequence[Any]) -> Attempt:
    number_of_row, chat, number, wanted, status, *rest = row
    return Attempt(number_of_row, chat, number, wanted, S(status), *rest)
