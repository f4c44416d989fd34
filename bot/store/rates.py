"""The rate that all replicas share: a token bucket in one row, taken from by one statement.

The row keeps the moment at which the bucket would be full again, so nothing has to fill it: `full_at` one bucket ahead
of now is an empty bucket.
"""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Connection, bindparam, case, type_coerce
from sqlalchemy.sql.dml import ReturningInsert

from .database.sql import NOW, Instant, Now, insert_row
from .records import Permits
from .schema import rates

_MICROSECOND = timedelta(microseconds=1)
_SECOND = 1_000_000


def take(connection: Connection, name: str, wanted: int, rate: tuple[float, int], now: Now) -> Permits:
    """Takes up to `wanted` permits. `rate`: how many are earned back a second, and how many the bucket holds."""
    per_second, burst = rate
    each = round(_SECOND / per_second)
    first = min(wanted, burst)
    values = {"now": now, "rate_name": name, "wanted": wanted, "each": each, "bucket": each * burst, "first": first}
    row = connection.execute(_take(connection.dialect.name), values).one()
    short = (row.full_at - row.asked_at) // _MICROSECOND + each - each * burst
    return Permits(row.granted, max(0, short) / _SECOND)


@cache
def _take(dialect: str) -> ReturningInsert[*tuple[Any, ...]]:
    each, bucket, wanted = _number("each"), _number("bucket"), _number("wanted")
    new = insert_row(dialect, rates).values(
        name=bindparam("rate_name"),
        asked_at=NOW,
        full_at=_instant(_microseconds(NOW) + _number("first") * each),
        granted=_number("first"),
    )
    # Every right-hand side sees the row as it was, and `excluded` has read the clock once for all of them.
    asked = _microseconds(new.excluded.asked_at)
    full = _least(_greatest(_microseconds(rates.c.full_at), asked), asked + bucket)
    granted = _least((asked + bucket - full) // each, wanted)
    changes = {"asked_at": new.excluded.asked_at, "full_at": _instant(full + granted * each), "granted": granted}
    return new.on_conflict_do_update(index_elements=[rates.c.name], set_=changes).returning(
        rates.c.granted, rates.c.full_at, rates.c.asked_at
    )


def _number(name: str) -> ColumnElement[int]:
    return bindparam(name, type_=BigInteger())


def _microseconds(instant: ColumnElement[Any]) -> ColumnElement[int]:
    return type_coerce(instant, BigInteger())


def _instant(microseconds: ColumnElement[int]) -> ColumnElement[Any]:
    return type_coerce(microseconds, Instant())


def _least(one: ColumnElement[int], other: ColumnElement[int]) -> ColumnElement[int]:
    return case((one < other, one), else_=other)


def _greatest(one: ColumnElement[int], other: ColumnElement[int]) -> ColumnElement[int]:
    return case((one > other, one), else_=other)
