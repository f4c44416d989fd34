"""The audit trail: what staff did, one row after the other, each sealed together with the one before.

Rows are only ever added, in the transaction of what they tell. Owns the chain: who has not the key can neither change a
row nor leave one out without that being found. Must never hold a name or a word that was typed.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass

from sqlalchemy import Connection, func, insert, select

from .records import AuditHead, AuditRow, NewAuditRow
from .schema import audit

FIRST = "0" * 64
"""What the first row is sealed together with."""

LATEST = "9999"
AT_ONCE = 5_000
_ADDING = 0x61756469
"""The lock under which rows are added on PostgreSQL; SQLite has one writer."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Where the chain breaks: at row `number`, or after the last one (`missing`: rows that were there are gone)."""

    number: int
    missing: bool = False


def add(connection: Connection, rows: Sequence[NewAuditRow], key: bytes) -> AuditHead:
    """Add these at the end; the new end. Whoever adds waits for whoever adds."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_ADDING)))
    head = newest(connection)
    for new in rows:
        number = head.count + 1
        sealed = seal(key, head.seal, number, new)
        connection.execute(insert(audit).values(number=number, seal=sealed, **_columns(new)))
        head = AuditHead(number, sealed)
    return head


def newest(connection: Connection, at: int | None = None) -> AuditHead:
    """The end of the chain, or what its end was `at` this count; that of an empty one where there is no such row."""
    rows = select(audit.c.number, audit.c.seal).order_by(audit.c.number.desc()).limit(1)
    row = connection.execute(rows if at is None else rows.where(audit.c.number == at)).first()
    return AuditHead(0, FIRST) if row is None else AuditHead(row.number, row.seal)


def seal(key: bytes, before: str, number: int, row: NewAuditRow) -> str:
    """The seal of a row, which holds that of the one before."""
    told = json.dumps((before, number, *astuple(row)))
    return hmac.digest(key, told.encode(), "sha256").hex()


def rows(connection: Connection, since: str | None = None, until: str | None = None) -> Iterator[AuditRow]:
    """Those of this time (ISO, UTC; the end excluded), the oldest first."""
    last = 0
    while True:
        found = connection.execute(
            select(audit)
            .where(audit.c.number > last, audit.c.at >= (since or ""), audit.c.at < (until or LATEST))
            .order_by(audit.c.number)
            .limit(AT_ONCE)
        ).all()
        for row in found:
            new = NewAuditRow(
                row.at, row.chat, row.member, row.role, row.patient, row.action, row.outcome, row.reference
            )
            yield AuditRow(row.number, row.seal, new)
        if len(found) < AT_ONCE:
            return
        last = found[-1].number


def fault(connection: Connection, key: bytes, kept: AuditHead | None = None) -> Fault | None:
    """The first place where the chain is broken. `kept` is an end of it that was noted outside of the database."""
    count, before = 0, FIRST
    for row in rows(connection):
        count += 1
        if row.number != count or not hmac.compare_digest(row.seal, seal(key, before, count, row.row)):
            return Fault(count)
        if kept is not None and kept.count == count and kept.seal != row.seal:
            return Fault(count)
        before = row.seal
    return Fault(count + 1, missing=True) if kept is not None and kept.count > count else None


def _columns(row: NewAuditRow) -> dict[str, object]:
    return {
        "at": row.at,
        "chat": row.chat,
        "member": row.member,
        "role": row.role,
        "patient": row.patient,
        "action": row.action,
        "outcome": row.outcome,
        "reference": row.reference,
    }
