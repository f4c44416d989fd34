"""The SQL that statements are made of: written once for each dialect, the types of ours, upserts, BEGIN, and the clock.

Statements that run with every tap are written by SQLAlchemy once, and the driver is handed what it wrote: what
SQLAlchemy does around each execution takes five times as long as the statement itself on SQLite.

Replicas may each believe another time; what they share (leases, claims, links) must be judged by one clock, and that is
the database's. SQLite lives in the process, and so its clock is the process's. A test hands in a moment of its own,
through the same statements.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Dialect,
    Engine,
    Integer,
    Select,
    Table,
    bindparam,
    func,
    or_,
    select,
    text,
    type_coerce,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator, TypeEngine

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

Written = Select[*tuple[Any, ...]] | UpdateBase
Values = Mapping[str, Any]
Processor = Callable[[Any], Any] | None

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


_WRITES = "clinic_bot_writes"


def writing(engine: Engine) -> Engine:
    """The same engine for transactions that write: on SQLite they ask for the write lock at once, so as to wait for
    it and never to fail halfway."""
    return engine.execution_options(**{_WRITES: True})


def begin_on_sqlite(connection: Connection) -> None:
    """Begin a transaction. The driver would do so by itself, and only before some statements, if it was let.

    One that `plainly` has begun is not begun again.
    """
    if driver_of(connection).in_transaction:
        return
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def driver_of(connection: Connection) -> sqlite3.Connection:
    """The bare connection of SQLite. Raises `TypeError` for that of any other database."""
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        raise TypeError("no connection of SQLite's")
    return driver


@contextmanager
def plainly(connection: Connection, begin: str) -> Iterator[sqlite3.Connection]:
    """A transaction that the driver begins and ends: by SQLAlchemy's events that costs as much as what is in it.

    What SQLAlchemy executes in it is a part of it.
    """
    driver = driver_of(connection)
    driver.execute(begin)
    try:
        yield driver
        if connection.in_transaction():
            connection.commit()
        else:
            driver.execute("COMMIT")
    except BaseException:
        if connection.in_transaction():
            connection.rollback()
        if driver.in_transaction:
            driver.execute("ROLLBACK")
        raise


class Statement:
    """A statement with all that varies as a `bindparam`; `build` writes it for the dialect of this name."""

    def __init__(self, build: Callable[[str], Written]) -> None:
        self._build = cache(build)
        self._bare: dict[tuple[object, ...], _Bare] = {}

    def rows(self, connection: Connection, values: Values) -> Sequence[Any]:
        """What the statement returns, each row with its columns in their order."""
        bare = self._bare_on(connection.dialect)
        return [bare.read(row) for row in _executed(connection, bare, values)]

    def row(self, connection: Connection, values: Values) -> Any | None:
        """The first of the rows, if there is one."""
        return next(iter(self.rows(connection, values)), None)

    def count(self, connection: Connection, values: Values) -> int:
        """How many rows an update changed that returns nothing."""
        return int(_executed(connection, self._bare_on(connection.dialect), values).rowcount)

    def _bare_on(self, dialect: Dialect) -> _Bare:
        version = (dialect.name, dialect.driver, dialect.server_version_info)  # each engine has a dialect of its own
        bare = self._bare.get(version)
        if bare is None:
            bare = self._bare[version] = _bare(self._build(dialect.name), dialect)
        return bare


def always(statement: Written) -> Statement:
    """A statement that reads the same in every dialect."""
    return Statement(lambda _dialect: statement)


@dataclass(frozen=True, slots=True)
class _Parameter:
    """A place in the SQL: what stands there is given by its name, or was written into the statement."""

    name: str | None
    written: Any
    process: Processor

    def value(self, values: Values) -> Any:
        """What the driver gets. Raises `KeyError` if it was not given."""
        if self.name is None:
            return self.written
        return self.process(values[self.name]) if self.process else values[self.name]


@dataclass(frozen=True, slots=True)
class _Bare:
    """SQL as the driver takes it. What the types of parameters and columns do is done here."""

    sql: str
    parameters: Mapping[str, _Parameter]
    places: tuple[_Parameter, ...] | None
    columns: tuple[Processor, ...]

    def given(self, values: Values) -> list[Any] | dict[str, Any]:
        """The parameters in their order, or by their names where the driver wants that."""
        if self.places is not None:
            return [parameter.value(values) for parameter in self.places]
        return {name: parameter.value(values) for name, parameter in self.parameters.items()}

    def read(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        """A row as its columns' types read it."""
        return tuple(process(value) if process else value for value, process in zip(row, self.columns, strict=True))


def _executed(connection: Connection, bare: _Bare, values: Values) -> Any:
    """The driver's cursor, whichever it is: both drivers agree on what is needed of it."""
    driver: Any = connection.connection.driver_connection
    return driver.execute(bare.sql, bare.given(values))


def _bare(statement: Written, dialect: Dialect) -> _Bare:
    compiled = statement.compile(dialect=dialect)
    parameters = {name: _parameter(compiled, name, dialect) for name in compiled.bind_names.values()}
    places = compiled.positiontup
    returned = (
        statement.column_descriptions if isinstance(statement, Select) else statement.returning_column_descriptions
    )
    columns = tuple(_how_to_read(column["type"], dialect) for column in returned)
    in_order = None if places is None else tuple(parameters[name] for name in places)
    return _Bare(compiled.string, parameters, in_order, columns)


def _parameter(compiled: SQLCompiler, name: str, dialect: Dialect) -> _Parameter:
    bound = compiled.binds[name]
    process: Processor = bound.type.dialect_impl(dialect).bind_processor(dialect)
    if bound.required:
        return _Parameter(name, None, process)
    written = compiled.params[name]
    return _Parameter(None, process(written) if process else written, None)


def _how_to_read(of_type: TypeEngine[Any], dialect: Dialect) -> Processor:
    return of_type.dialect_impl(dialect).result_processor(dialect, None)


def insert_new(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An insert that passes over rows whose key is there; RETURNING gives those which were not."""
    return insert_row(dialect, table).on_conflict_do_nothing()


def insert_or_replace(dialect: str, table: Table, *changing: str) -> sqlite.Insert | postgresql.Insert:
    """An insert that renews the columns `changing` of the row with the same primary key."""
    insert = insert_row(dialect, table)
    renewed = {name: insert.excluded[name] for name in changing}
    return insert.on_conflict_do_update(index_elements=list(table.primary_key.columns), set_=renewed)


def insert_row(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An insert that can be told what to do where the key is there."""
    if dialect == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415 - a SQLite file does without, and starts faster

    return postgresql.insert(table)


Now = datetime | None
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


def sqlites_clock() -> datetime:
    """What the clock of a SQLite file shows: that of the process, to the millisecond."""
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


_now = func.coalesce(bindparam("now", type_=Instant()), _DatabaseClock(), type_=Instant())

# As a subquery it is read once for the whole statement, and an index can be searched with it.
NOW: ColumnElement[datetime] = select(_now).scalar_subquery()
"""The parameter `now`, or the database's clock where that is None."""

UNTIL: ColumnElement[datetime] = type_coerce(
    type_coerce(NOW, BigInteger) + bindparam("lasting", type_=BigInteger()), Instant()
)
"""`NOW` and the parameter `lasting` (see `lasting`) later."""

SINCE: ColumnElement[datetime] = type_coerce(
    type_coerce(NOW, BigInteger) - bindparam("lasting_for", type_=BigInteger()), Instant()
)
"""The parameter `lasting_for` (see `lasting`) before `NOW`."""


LONGEST = timedelta(minutes=2)
"""What a lease or a claim may last at most."""


def has_ended(until: ColumnElement[datetime]) -> ColumnElement[bool]:
    """Whether a lease or a claim is over; one that lasts longer than any may was made before the clock went back."""
    latest = type_coerce(type_coerce(NOW, BigInteger) + LONGEST // timedelta(microseconds=1), Instant())
    return or_(until < NOW, until > latest)


def lasting(seconds: float) -> int:
    """The parameter `lasting`, or `lasting_for`, for so many seconds (s)."""
    return timedelta(seconds=seconds) // timedelta(microseconds=1)


_COLUMNS: Final = {
    "sqlite": """
        SELECT one.name, its.name FROM sqlite_master one, pragma_table_xinfo(one.name) its WHERE one.type = 'table'
    """,
    "postgresql": """
        SELECT one.relname, its.attname FROM pg_class one JOIN pg_attribute its ON its.attrelid = one.oid
        WHERE one.relkind IN ('r', 'p') AND its.attnum > 0 AND NOT its.attisdropped
        AND one.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
    """,
}


def columns(connection: Connection) -> dict[str, frozenset[str]]:
    """Every table where ours are made, with the names of its columns. SQLAlchemy asks that of each table by itself."""
    found: dict[str, set[str]] = {}
    for table, column in connection.execute(text(_COLUMNS[connection.dialect.name])):
        found.setdefault(table, set()).add(column)
    return {table: frozenset(names) for table, names in found.items()}
