"""The ledger of booking attempts: its SQL, and the steps that an attempt may take.

Owns which steps an attempt may take, and that each is taken by one caller only: every step says in its WHERE where the
attempt has to stand. Only `start` leads to STARTED, so whoever sends has claimed the right to, in a commit of its own.

    READY ──start──> STARTED ──> BOOKED | REFUSED | NOT_BOOKED | HANDED_OVER
      │ ^               ├──────> UNKNOWN ──> UNKNOWN (looked once more) | any end
      │ └─── NOT_SENT <─┘      NOT_BOOKED ──> NOT_BOOKED (looked once more) | BOOKED | HANDED_OVER
      ├─> NOT_SENT | HANDED_OVER                 HANDED_OVER ──> BOOKED | any other end (cleared up later)
      └─> BOOKED (found in the diary)                 BOOKED ──> BOOKED (read back)

Who looks after an attempt claims the look first: of many replicas one looks, and only its claim can write what it saw.
"""

from __future__ import annotations

import secrets
from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, and_, bindparam, exists, or_, select, union_all, update

from .database.engine import alone_with
from .database.executor import Threads
from .database.sql import NOW, SINCE, UNTIL, Now, Statement, always, insert_new, lasting
from .errors import DuplicateAttempt, ForbiddenTransition, UnknownRow
from .records import Attempt, AttemptStatus, ClaimedLook, NewAttempt, Result
from .schema import attempts

S = AttemptStatus

STEPS: Mapping[AttemptStatus, frozenset[AttemptStatus]] = {
    S.READY: frozenset({S.NOT_SENT, S.HANDED_OVER, S.BOOKED}),
    S.STARTED: frozenset({S.READY, S.NOT_SENT, S.REFUSED, S.UNKNOWN, S.BOOKED, S.NOT_BOOKED, S.HANDED_OVER}),
    S.NOT_SENT: frozenset({S.READY}),
    S.UNKNOWN: frozenset({S.UNKNOWN, S.BOOKED, S.NOT_BOOKED, S.HANDED_OVER, S.REFUSED, S.NOT_SENT}),
    S.HANDED_OVER: frozenset({S.BOOKED, S.NOT_BOOKED, S.REFUSED, S.NOT_SENT}),
    S.BOOKED: frozenset({S.BOOKED}),
    S.REFUSED: frozenset(),
    S.NOT_BOOKED: frozenset({S.NOT_BOOKED, S.BOOKED, S.HANDED_OVER}),
}
"""Where `settle` may lead from each status. What was sent, or may have been, never becomes READY again."""

READY_FOR = 120.0
"""Seconds after which an attempt that was decided is not sent any more."""

RESULTS = 100
"""Bookings of a chat that are remembered, the newest ones."""

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
    attempts.c.booked,
)
_one = always(select(*_columns).where(attempts.c.id == bindparam("this_attempt")))
_numbered = always(
    select(*_columns).where(attempts.c.chat == bindparam("this_chat"), attempts.c.number == bindparam("this_number"))
)
_newest_open = always(
    select(*_columns)
    .where(
        attempts.c.chat == bindparam("this_chat"),
        or_(
            *(attempts.c.status == status.value for status in OPEN),
            and_(attempts.c.status == S.BOOKED.value, attempts.c.look_at.is_not(None)),  # nobody was told yet
        ),
    )
    .order_by(attempts.c.id.desc())
    .limit(1)
)
_started = always(
    update(attempts)
    .where(
        attempts.c.id == bindparam("this_attempt"), attempts.c.status == S.READY.value, attempts.c.created_at > SINCE
    )
    .values(status=S.STARTED.value, owner=bindparam("claimer"), send_by=UNTIL, look_at=None, changed_at=NOW)
    .returning(attempts.c.send_by)
)
_awaited = or_(
    and_(or_(attempts.c.status == S.READY.value, attempts.c.status == S.UNKNOWN.value), attempts.c.look_at.is_(None)),
    and_(attempts.c.status != S.STARTED.value, attempts.c.look_at <= NOW),
)
"""Attempts that somebody has to look after now."""
_claimed = always(
    update(attempts)
    .where(attempts.c.id == bindparam("this_attempt"), _awaited)
    .values(owner=bindparam("claimer"), look_at=UNTIL)
    .returning(*_columns)
)
# Each part finds the few that it is about by an index: the ledger as a whole only ever grows. That a moment is there,
# and the limit, tell a PostgreSQL so, which takes a third of all for due otherwise, and reads every row.
_looks = select(attempts.c.id).where(attempts.c.status != S.STARTED.value, attempts.c.look_at <= NOW)
_looks_due = _looks.where(attempts.c.look_at.is_not(None)).order_by(attempts.c.look_at).limit(bindparam("most"))
_due_ids = union_all(
    *(
        select(attempts.c.id).where(attempts.c.status == status.value, attempts.c.look_at.is_(None))
        for status in (S.READY, S.UNKNOWN)
    ),
    select(_looks_due.subquery().c.id),
    select(attempts.c.id).where(attempts.c.status == S.STARTED.value, attempts.c.send_by < NOW),
).subquery()
_due = always(
    select(*_columns).where(attempts.c.id.in_(select(_due_ids.c.id))).order_by(attempts.c.id).limit(bindparam("most"))
)
_results = always(
    select(attempts.c.result)
    .where(
        attempts.c.chat == bindparam("this_chat"),
        attempts.c.id != bindparam("this_attempt"),
        attempts.c.status.concat("") == S.BOOKED.value,  # not by their status, as most of all have this one
    )
    .order_by(attempts.c.id.desc())
    .limit(RESULTS)
)
_others = attempts.alias()
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


@dataclass(frozen=True, slots=True)
class Changes:
    """What a step changes: the next look in so many seconds (s) or none, and the result, unless it stays.

    `by`: only while this claim of a look holds; what it has found stays another attempt's that has booked it.
    """

    look_in: float | None = None
    result: Result | None = None
    by: str | None = None


def add(connection: Connection, chat: int, new: Sequence[NewAttempt], now: Now) -> tuple[int, ...]:
    """Write attempts as READY and return their ids. Raises `DuplicateAttempt`."""
    return tuple(_add(connection, chat, one, now) for one in new)


def find(connection: Connection, attempt: int) -> Attempt:
    """One attempt. Raises `UnknownRow`."""
    row = _one.row(connection, {"this_attempt": attempt})
    if row is None:
        raise UnknownRow(f"there is no attempt {attempt}")
    return _read(row)


def numbered(connection: Connection, chat: int, number: int) -> Attempt | None:
    """The chat's attempt of this number."""
    row = _numbered.row(connection, {"this_chat": chat, "this_number": number})
    return _read(row) if row else None


def newest_open(connection: Connection, chat: int) -> Attempt | None:
    """The chat's newest attempt without an outcome."""
    row = _newest_open.row(connection, {"this_chat": chat})
    return _read(row) if row else None


def booked_as(connection: Connection, chat: int, booked: str) -> str | None:
    """The order of the chat's newest attempt that has booked this."""
    found = select(attempts.c.wanted).where(attempts.c.booked == booked, attempts.c.chat == chat)
    order: str | None = connection.execute(found.order_by(attempts.c.id.desc()).limit(1)).scalar()
    return order


def start(
    connection: Connection, attempt: int, owner: str, within: float, ready_for: float, now: Now
) -> datetime | None:
    """Claim a READY attempt that is no older than `ready_for` (s), to be sent `within` (s); until when, or None."""
    values = {"this_attempt": attempt, "claimer": owner, "now": now}
    row = _started.row(connection, values | {"lasting": lasting(within), "lasting_for": lasting(ready_for)})
    return row[0] if row else None


def claim_look(connection: Connection, attempt: int, by: str, seconds: float, now: Now) -> ClaimedLook | None:
    """Claim the look that is due, for `seconds` (s); None where none is due, or somebody else has claimed it."""
    values = {"this_attempt": attempt, "claimer": by, "lasting": lasting(seconds), "now": now}
    row = _claimed.row(connection, values)
    if row is None:
        return None
    found = _read(row)
    assert found.look_at is not None  # noqa: S101 - it was set just now
    return ClaimedLook(found, found.look_at - timedelta(seconds=seconds), by)


def settle(
    connection: Connection,
    attempt: int,
    step: tuple[AttemptStatus, AttemptStatus],
    changes: Changes,
    now: Now,
) -> bool:
    """Take a step, or False if the attempt stands elsewhere, or another look has been claimed than the one told.

    A step that no look takes ends the claim of any: what that saw is out of date. Raises `ForbiddenTransition`.
    """
    expected, status = step
    if status not in STEPS[expected]:
        raise ForbiddenTransition(f"an attempt cannot go from {expected.value} to {status.value}")
    result, given = changes.result, dict[str, Any](this_attempt=attempt, now=now)
    if changes.look_in is not None:
        given["lasting"] = lasting(changes.look_in)
    if changes.by is not None:
        given["claimer"] = changes.by
    if result is not None:
        given["new_result"] = result.body
        if result.plan is not None:
            given["new_start"] = result.plan.starts_at
        if result.booked is not None:
            alone_with(connection, result.booked)
            given["new_booked"] = result.booked
    return _step(expected, status, frozenset(given)).count(connection, given) == 1


@cache
def _step(expected: AttemptStatus, status: AttemptStatus, given: frozenset[str]) -> Statement:
    """The statement for each step from there to there for which this is given: a few dozen."""
    values: dict[str, Any] = {"status": status.value, "changed_at": NOW}
    values["look_at"] = UNTIL if "lasting" in given else None
    there = [attempts.c.id == bindparam("this_attempt"), attempts.c.status == expected.value]
    if "new_result" in given:
        values["result"] = bindparam("new_result")
    if "new_start" in given:
        values["starts_at"] = bindparam("new_start")
    if status is S.READY:
        values["send_by"] = None
    if expected is S.UNKNOWN:
        values["looks"] = attempts.c.looks + 1
    if "new_booked" in given:
        values["booked"] = bindparam("new_booked")
        if "claimer" in given and expected is not S.BOOKED:
            another, its_booked = _others.c.id != bindparam("this_attempt"), _others.c.booked == bindparam("new_booked")
            there.append(~exists().where(another, its_booked))
    if "claimer" in given:
        there.append(attempts.c.owner == bindparam("claimer"))
    else:
        values["owner"] = None
    return always(update(attempts).where(*there).values(values))


def due(connection: Connection, limit: int, now: Now) -> tuple[Attempt, ...]:
    """Attempts that somebody must go on with, the oldest first. An UNKNOWN one without a date is due at once."""
    return tuple(_read(row) for row in _due.rows(connection, {"now": now, "most": limit}))


def results(connection: Connection, chat: int, but: int) -> tuple[str, ...]:
    """What the chat's other attempts booked, the newest first."""
    rows = _results.rows(connection, {"this_chat": chat, "this_attempt": but})
    return tuple(row[0] for row in rows if row[0] is not None)


def others(connection: Connection, but: int, booked: Collection[str]) -> tuple[Attempt, ...]:
    """Those of any chat that may have been sent and have no outcome so far, or that have booked one of these."""
    on_their_way = attempts.c.status.in_([S.STARTED.value, S.UNKNOWN.value])
    found = select(*_columns).where(attempts.c.id != but, or_(on_their_way, attempts.c.booked.in_(booked)))
    return tuple(map(_read, connection.execute(found).all()))


def _add(connection: Connection, chat: int, new: NewAttempt, now: Now) -> int:
    values = {"this_chat": chat, "new_number": new.number, "new_order": new.order, "now": now}
    row = _ready.row(connection, values)
    if row is None:
        raise DuplicateAttempt(f"the chat has an attempt {new.number} already")
    return int(row[0])


def _read(row: Sequence[Any]) -> Attempt:
    number_of_row, chat, number, wanted, status, *rest = row
    return Attempt(number_of_row, chat, number, wanted, S(status), *rest)


class Attempts(ABC):
    """What a store keeps of attempts. Every method may raise `Unavailable`."""

    _threads: Threads
    _name: str

    @abstractmethod
    def _now(self) -> Now:
        """The clock by which claims are judged."""

    async def attempt(self, attempt: int) -> Attempt:
        """One row of the ledger. Raises `UnknownRow`."""
        return await self._threads.read(lambda connection: find(connection, attempt))

    async def numbered_attempt(self, chat: int, number: int) -> Attempt | None:
        """The chat's attempt of this number."""
        return await self._threads.read(lambda connection: numbered(connection, chat, number))

    async def open_attempt(self, chat: int) -> Attempt | None:
        """The chat's newest attempt without an outcome."""
        return await self._threads.read(lambda connection: newest_open(connection, chat))

    async def start_attempt(
        self, attempt: int, owner: str, seconds: float, *, ready_for: float = READY_FOR
    ) -> datetime | None:
        """Claim a READY attempt in a commit of its own, to be sent within `seconds` (s), and return until when.

        None if it is not READY (any more), or was decided more than `ready_for` (s) ago.
        """
        return await self._threads.write(
            lambda connection: start(connection, attempt, owner, seconds, ready_for, self._now()), apart=True
        )

    async def claim_look(self, attempt: int, seconds: float) -> ClaimedLook | None:
        """Claim the look that an attempt is due for; None while none is, or anybody's claim lasts (`seconds`, s)."""
        by = f"{self._name}-{secrets.token_hex(4)}"
        return await self._threads.write(
            lambda connection: claim_look(connection, attempt, by, seconds, self._now()), apart=True
        )

    async def due_attempts(self, limit: int) -> tuple[Attempt, ...]:
        """Attempts that are READY, STARTED with `send_by` past, UNKNOWN with no look set, or due to be looked after."""
        return await self._threads.read(lambda connection: due(connection, limit, self._now()))

    async def booked_results(self, chat: int, but: int) -> tuple[str, ...]:
        """What the chat's attempts have booked, but for attempt `but`: the newest hundred."""
        return await self._threads.read(lambda connection: results(connection, chat, but))

    async def booked_as(self, chat: int, booked: str) -> str | None:
        """The order of the chat's newest attempt that has booked this appointment."""
        return await self._threads.read(lambda connection: booked_as(connection, chat, booked))

    async def other_attempts(self, but: int, booked: Collection[str]) -> tuple[Attempt, ...]:
        """Attempts of any chat that are STARTED or UNKNOWN, or that have booked one of these; not `but`."""
        return await self._threads.read(lambda connection: others(connection, but, booked))
