"""The rate that all replicas share: a token bucket in one row, taken from by one statement.

The row keeps the moment at which the bucket would be full again, so nothing has to fill it: `full_at` one bucket ahead
of now is an empty bucket. What is held up altogether until a moment is a row like that as well.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Connection, bindparam, case, delete, literal, select, type_coerce
from sqlalchemy.sql.dml import ReturningInsert

from .database.executor import Threads
from .database.sql import NOW, UNTIL, Instant, Now, insert_row, lasting
from .records import Permits
from .schema import rates

_MICROSECOND = timedelta(microseconds=1)
_SECOND = 1_000_000


@dataclass(frozen=True, slots=True)
class Rate:
    """How many permits are earned back a second, how many the bucket holds, and how many are not to be taken."""

    per_second: float
    burst: int
    spare: int = 0


def take(connection: Connection, name: str, wanted: int, rate: Rate, now: Now) -> Permits:
    """Takes up to `wanted` permits."""
    each = round(_SECOND / rate.per_second)
    values = {"now": now, "rate_name": name, "wanted": wanted, "each": each, "bucket": each * rate.burst}
    more = {"first": max(0, min(wanted, rate.burst - rate.spare)), "spare": rate.spare}
    row = connection.execute(_take(connection.dialect.name), {**values, **more}).one()
    short = (row.full_at - row.asked_at) // _MICROSECOND + each * (1 + rate.spare - rate.burst)
    return Permits(row.granted, max(0, short) / _SECOND)


def hold_up(connection: Connection, name: str, seconds: float, now: Now) -> None:
    """Write down that `name` is held up for so many seconds (s), or for longer if it was, and forget what is over."""
    connection.execute(_hold_up(connection.dialect.name), {"now": now, "rate_name": name, "lasting": lasting(seconds)})
    connection.execute(_over, {"now": now})


def held_up(connection: Connection, beginning: str, now: Now) -> dict[str, float]:
    """What is held up whose name begins like this, without that; for how many seconds (s)."""
    rows = connection.execute(_held_up, {"now": now, "beginning": beginning})
    return {row.name.removeprefix(beginning): (row.full_at - row.at) / timedelta(seconds=1) for row in rows}


_HELD_UP = -1
"""What stands in place of permits where there are none to be had."""

_over = delete(rates).where(rates.c.granted == _HELD_UP, rates.c.full_at < NOW)
_held_up = select(rates.c.name, rates.c.full_at, NOW.label("at")).where(
    rates.c.granted == _HELD_UP,
    rates.c.asked_at <= NOW,  # if not, the clock was set back
    rates.c.full_at > NOW,
    rates.c.name.startswith(bindparam("beginning"), autoescape=False),
)


@cache
def _hold_up(dialect: str) -> ReturningInsert[*tuple[Any, ...]]:
    new = insert_row(dialect, rates).values(name=bindparam("rate_name"), asked_at=NOW, full_at=UNTIL, granted=_HELD_UP)
    longer = _greatest(_microseconds(rates.c.full_at), _microseconds(new.excluded.full_at))
    changes = {"asked_at": new.excluded.asked_at, "full_at": _instant(longer)}
    return new.on_conflict_do_update(index_elements=[rates.c.name], set_=changes).returning(rates.c.full_at)


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
    granted = _greatest(_least((asked + bucket - full) // each - _number("spare"), wanted), literal(0))
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


class Rates(ABC):
    """What replicas share of rates. Every method may raise `Unavailable`."""

    _threads: Threads

    @abstractmethod
    def _now(self) -> Now:
        """The clock by which permits are earned."""

    async def take_permits(self, name: str, wanted: int, *, per_second: float, burst: int, spare: int = 0) -> Permits:
        """Take up to `wanted` (one or more) permits of the rate `name`, which all replicas share, to use at once.

        `per_second` are earned back, `burst` of them are kept at most, and `spare` are left for others.
        """
        rate = Rate(per_second, burst, spare)
        return await self._threads.write(
            lambda connection: take(connection, name, wanted, rate, self._now()), apart=True
        )

    async def hold_up(self, name: str, seconds: float) -> None:
        """Tell all replicas that `name` is held up for so many seconds (s)."""
        await self._threads.write(lambda connection: hold_up(connection, name, seconds, self._now()))

    async def held_up(self, beginning: str) -> Mapping[str, float]:
        """What is held up whose name begins like this, without that, and for how many seconds (s) still."""
        return await self._threads.read(lambda connection: held_up(connection, beginning, self._now()))
