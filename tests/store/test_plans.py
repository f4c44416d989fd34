"""What runs all the time finds its rows by an index, however long the ledger has grown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, insert, text

from bot.store import attempts, retention, tasks
from bot.store.attempts import Changes
from bot.store.chats import chat as chats
from bot.store.database.engine import open_engine
from bot.store.records import Arrival, Lease, Result, Sent
from bot.store.records import AttemptStatus as S
from bot.store.schema import conversations, inbox, reminders
from tests.postgres import telling

NOW = datetime(2026, 12, 1, tzinfo=UTC)
LATELY = int(NOW.timestamp()) * 1_000_000 - 1
"""So that nothing is to be purged."""

ROWS = 20_000
"""Enough for either database to know better than to read them all."""

BELIEVED = 10_000_000
"""How many a PostgreSQL is told that there are."""

FILLED = {
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :rows) ",
    "postgresql": "WITH n(i) AS (SELECT generate_series(1, :rows)) ",
}
TABLES = {
    "attempts": (
        "(chat, number, wanted, status, looks, created_at, changed_at, result)",
        "i / 3, i, '{}', 'booked', 0, i, i, 'x'",
    ),
    "inbox": ("(key, chat, body, received_at, done_at)", f"'tg:' || i, i / 3, '', {LATELY}, {LATELY}"),
    "outbox": ("(chat, body, created_at, done_at, tries)", f"i / 3, '', {LATELY}, {LATELY}, 0"),
    "conversations": ("(chat, version, touched_at, tries)", f"i, 1, {LATELY}, 0"),
}


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """A database in which years of orders lie, and that has looked at what it holds."""
    with filled(url) as opened:
        yield opened


@contextmanager
def filled(url: str) -> Iterator[Engine]:
    """The same, until the block ends."""
    opened = open_engine(url)
    with opened.begin() as connection:
        for table, (columns, values) in TABLES.items():
            n = FILLED[opened.dialect.name]
            rows = f"INSERT INTO {table} {columns} {n} SELECT {values} FROM n"  # noqa: S608 - all of it is ours
            connection.execute(text(rows), {"rows": ROWS})
    with opened.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE" if opened.dialect.name == "sqlite" else "VACUUM ANALYZE")
        if opened.dialect.name == "postgresql":  # where there are so many, it makes other plans
            names = ", ".join(f"'{table}'" for table in TABLES)
            connection.exec_driver_sql(f"UPDATE pg_class SET reltuples = {BELIEVED} WHERE relname IN ({names})")  # noqa: S608
    yield opened
    opened.dispose()


EVERY_ORDER = rf"SCAN attempts|Scan .*\battempts .*rows={BELIEVED}"
"""The line of a plan that goes through all orders, be it by an index."""


def work_of_all_the_time(connection: Connection) -> None:
    chats.accept(connection, [Arrival("tg:new", 7, "{}")], NOW)
    chats.take(connection, 7, "me", NOW, 15)
    tasks.bring_near(connection, NOW)
    chats.waiting_chats(connection, NOW, 10)
    attempts.due(connection, 100, NOW)
    attempts.newest_open(connection, 7)
    attempts.results(connection, 7, 1)
    attempts.settle(connection, 7, (S.STARTED, S.BOOKED), Changes(0.0, Result("{}", "a1"), "me"), NOW)
    for statement in retention.deletes(NOW):
        retention.run(statement, connection)


def test_a_postgresql_expects_few_of_all_orders_to_be_looked_at(postgres_url: str) -> None:
    """Of ten million, as it is told; what it expects is by what it reads the ledger from end to end, or does not."""

    def is_set_back(connection: Connection) -> None:
        tasks.bring_forward(connection, 9, NOW)

    with filled(postgres_url) as engine:
        said = spoken(engine, work_of_all_the_time) + spoken(engine, is_set_back)
        lines = "\n".join(line for sql, given in said for line in plan(engine, sql, given))
    expected = [int(rows) for rows in re.findall(r"Scan .*attempts.*rows=(\d+)", lines)]
    assert len(expected) > 10
    assert max(expected) < BELIEVED // 1000


def test_nothing_that_runs_all_the_time_reads_a_table_from_end_to_end(engine: Engine) -> None:
    said = spoken(engine, work_of_all_the_time)
    assert len(said) > 10
    whole = [(line, sql) for sql, given in said for line in plan(engine, sql, given) if reads_all(line)]
    assert whole == []


def test_whether_anything_waits_and_what_is_over_is_read_from_an_index_alone(engine: Engine) -> None:
    """What a lease, an order or news is needed for stands in its row, which is read, and found by an index.

    Where a PostgreSQL deletes, it reads the rows too that it only asks for: they may have been touched meanwhile.
    """

    def gives_back(connection: Connection) -> None:
        connection.execute(insert(conversations), {"chat": -1, "version": 1, "lease_owner": "me", "touched_at": NOW})
        chats.free(connection, Lease(-1, "me", 1, NOW), Sent(), "", NOW, 0)

    def purges(connection: Connection) -> None:
        for statement in retention.deletes(NOW):
            if statement.table in {conversations, inbox}:
                retention.run(statement, connection)

    lines = boxes(engine, gives_back) + (boxes(engine, purges) if engine.dialect.name == "sqlite" else [])
    assert len(lines) > 1
    assert [line for line in lines if not re.search("COVERING INDEX|Index Only Scan", line)] == []


def test_a_scrape_does_not_count_years_of_orders_anew(engine: Engine) -> None:
    """The first one does; those of the next ten minutes count what was ordered since."""
    orders = retention.OrderCount()

    def is_scraped(connection: Connection) -> None:
        assert retention.count(connection, NOW, orders).attempts == {"booked": ROWS - 1, "unknown": 1}

    with engine.begin() as connection:  # and nobody ever hears what became of one of the first
        connection.exec_driver_sql("UPDATE attempts SET status = 'unknown' WHERE number = 7")
    said = [spoken(engine, is_scraped) for _ in range(2)]
    lines = [[line for sql, given in each for line in plan(engine, sql, given)] for each in said]
    first, next_one = ([line for line in each if re.search(EVERY_ORDER, line)] for each in lines)
    assert (len(first) > 0, next_one) == (True, [])


def boxes(engine: Engine, work: Callable[[Connection], None]) -> list[str]:
    """The lines of the plans of some work that look for something in the inbox or outbox, but for a row by its id."""
    lines = [line for sql, given in spoken(engine, work) for line in plan(engine, sql, given)]
    return [line for line in lines if re.search(r"ix_(in|out)box", line)]


def test_a_claim_of_reminders_takes_no_longer_where_a_crowd_is_due_elsewhere(sqlite_url: str) -> None:
    opened = open_engine(sqlite_url)
    alone = steps_of_a_claim(opened, chat=1, elsewhere=0)
    assert 0 < steps_of_a_claim(opened, chat=2, elsewhere=3000) < 2 * alone
    opened.dispose()


def steps_of_a_claim(engine: Engine, chat: int, elsewhere: int) -> int:
    """How much SQLite does to claim the one reminder of a chat that is due, of a hundred that it has."""
    taken = 0

    def another() -> None:
        nonlocal taken
        taken += 1

    def row(of: int, number: int, days: int) -> dict[str, Any]:
        due_at = NOW + timedelta(days=days)
        told = {"chat": of, "appointment": f"a{number}", "lead": 180, "day": f"day {days}", "whose": "k=ann"}
        times = {"noted_at": NOW, "starts_at": due_at + timedelta(hours=3), "due_at": due_at}
        return told | times | {"body": "{}", "withheld": False}

    with engine.begin() as connection:
        rows = [row(chat, number, days=number) for number in range(100)]
        connection.execute(insert(reminders), rows + [row(1000 + number, 0, days=0) for number in range(elsewhere)])
        bare: Any = connection.connection.driver_connection
        bare.set_progress_handler(another, 10)
        (claimed,) = tasks.claim_reminders(connection, chat, "me", NOW, 110, NOW)
        bare.set_progress_handler(None, 0)
    assert claimed.appointment == "a0"
    return taken


def spoken(engine: Engine, work: Callable[[Connection], None]) -> list[tuple[str, Any]]:
    """The statements that some work makes, with their parameters as the driver gets them."""
    said: list[tuple[str, Any]] = []
    if engine.dialect.name == "sqlite":
        with engine.begin() as connection:
            bare: Any = connection.connection.driver_connection
            bare.set_trace_callback(lambda sql: said.append((sql, ())))
            work(connection)
            bare.set_trace_callback(None)
        return [each for each in said if re.match("SELECT|INSERT|UPDATE|DELETE", each[0])]
    with engine.begin() as connection:
        driver: Any = connection.connection.driver_connection
        usual, driver.cursor_factory = driver.cursor_factory, telling(said)
        work(connection)
        driver.cursor_factory = usual
    return [each for each in said if re.match("SELECT|INSERT|UPDATE|DELETE|WITH", each[0])]


def plan(engine: Engine, sql: str, given: Any) -> list[str]:
    """The lines of the plan that the database makes of a statement."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            return [str(row[3]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}")]
        return [str(row[0]) for row in connection.exec_driver_sql(f"EXPLAIN {sql}", given)]


def reads_all(line: str) -> bool:
    """Whether a line of a plan goes through a whole table that grows."""
    return bool(re.search(r"(Seq Scan on|^SCAN) (attempts|inbox|outbox|conversations)\b", line)) and "INDEX" not in line
