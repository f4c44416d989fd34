"""The column types of ours.

Owns how instants and ids rest in a database, the same on each of them.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Dialect, Integer
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

# SQLite numbers rows by itself only where the type reads INTEGER, which holds 64 bits there as well.
BigId = BigInteger().with_variant(Integer(), "sqlite")


class Instant(TypeDecorator[datetime]):
    """An instant as microseconds since 1970 in UTC: it sorts, compares, and has no zone to lose."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002  SQLAlchemy's
        """The number that rests. Raises `ValueError` for a time without its zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant must know its zone")
        return (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  SQLAlchemy's
        """The aware UTC datetime."""
        return None if value is None else _EPOCH + timedelta(microseconds=value)
