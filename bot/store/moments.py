"""The moment at which a statement runs, by the clock that decides.

Owns that clock in SQL. Replicas may each believe another time; what they share (leases, claims, links) must be judged
by one clock, and that is the database's. SQLite lives in the process, and so its clock is the process's. A test hands
in a moment of its own, through the same statements.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, bindparam, func, select, type_coerce
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from .columns import Instant

Moment = datetime | None
"""What a statement gets as its parameter `now`: an aware instant, or None for the database's clock."""


class _DatabaseClock(FunctionElement[datetime]):
    """What the clock of the database shows while the statement runs, not when its transaction began."""

    name = "database_clock"
    type = Instant()
    inherit_cache = True


@compiles(_DatabaseClock, "postgresql")
def _on_postgresql(_element: _DatabaseClock, _compiler: SQLCompiler, **_options: Any) -> str:
    return "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)"


@compiles(_DatabaseClock, "sqlite")
def _on_sqlite(_element: _DatabaseClock, _compiler: SQLCompiler, **_options: Any) -> str:
    return "CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER) * 1000"


_now = func.coalesce(bindparam("now", type_=Instant()), _DatabaseClock(), type_=Instant())

# As a subquery it is read once for the whole statement, and an index can be searched with it.
NOW: ColumnElement[datetime] = select(_now).scalar_subquery()
"""The parameter `now`, or the database's clock where that is None."""

UNTIL: ColumnElement[datetime] = type_coerce(
    type_coerce(NOW, BigInteger) + bindparam("lasting", type_=BigInteger()), Instant()
)
"""`NOW` and the parameter `lasting` (see `lasting`) later."""


def lasting(seconds: float) -> int:
    """The parameter `lasting` for so many seconds."""
    return timedelta(seconds=seconds) // timedelta(microseconds=1)
