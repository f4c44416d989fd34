"""What only a database server can do to its clients: go away, come back, and be waited for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from functools import partial
from threading import Event

import psycopg
import pytest
from sqlalchemy import Connection, make_url, text

from bot.store import NewerDatabase, Store, Unavailable, is_current, migrate
from bot.store.database.engine import open_engine
from bot.store.database.executor import Threads
from bot.store.records import Arrival
from tests.postgres import Postgres

ANNA = 1001
Later = Callable[..., datetime]


@pytest.fixture
def url(postgres_url: str, postgres: Postgres) -> str:
    """SQLite has no server. Each connection is new."""
    postgres.opens_anew(postgres_url)
    return postgres_url


async def test_connections_that_were_ended_while_nobody_used_them_are_replaced_unnoticed(
    store: Store, url: str, postgres: Postgres
) -> None:
    await asyncio.gather(*(store.accept([Arrival(f"tg:{number}", ANNA, "hello")]) for number in range(20)))
    assert postgres.hang_up(url) > 1
    assert await store.accept([Arrival("tg:20", ANNA, "hello")]) == {ANNA}
    assert await store.accept([Arrival("tg:19", ANNA, "hello")]) == frozenset()


async def test_a_connection_that_is_lost_halfway_is_an_error_and_nothing_of_the_transaction_is_there(
    url: str, postgres: Postgres, look: Callable[[str], list[int]]
) -> None:
    threads = Threads(open_engine(url))

    def work(connection: Connection) -> None:
        connection.execute(text("INSERT INTO rates VALUES ('half', 0, 0, 0)"))
        assert postgres.hang_up(url) > 0
        connection.execute(text("INSERT INTO rates VALUES ('whole', 0, 0, 0)"))

    with pytest.raises(Unavailable):
        await threads.write(work)
    assert look("SELECT name FROM rates") == []
    assert await threads.read(lambda connection: connection.execute(text("SELECT 7")).scalar_one()) == 7
    await threads.close()


async def test_a_server_that_lets_nobody_in_is_unavailable_until_it_does(
    store: Store, url: str, postgres: Postgres, later: Later
) -> None:
    postgres.admit(url, anybody=False)
    postgres.hang_up(url)
    with pytest.raises(Unavailable, match="not currently accepting connections"):
        await store.ping()
    with pytest.raises(Unavailable):
        await store.accept([Arrival("tg:1", ANNA, "hello")])
    with pytest.raises(Unavailable):
        Store.open(url, later)
    postgres.admit(url, anybody=True)
    await store.ping()
    assert await store.accept([Arrival("tg:1", ANNA, "hello")]) == {ANNA}


def test_a_server_that_is_not_there_is_said_without_its_password(later: Later) -> None:
    with pytest.raises(Unavailable) as error:
        Store.open("postgresql+psycopg://bot:demo-password@127.0.0.1:1/bot", later)
    assert "demo-password" not in str(error.value)


async def test_a_value_that_the_database_refuses_is_not_quoted(store: Store) -> None:
    with pytest.raises(Unavailable) as error:
        await store.accept([Arrival("patient " * 100, ANNA, "hello")])
    assert "patient" not in str(error.value)
    assert "patient" not in str(error.value.__cause__)


def test_who_is_paused_in_a_transaction_does_not_keep_its_rows_for_ever(url: str) -> None:
    engine = open_engine(url)
    with engine.connect() as connection:
        names = ("lock_timeout", "idle_in_transaction_session_timeout", "statement_timeout")
        assert [connection.execute(text(f"SHOW {name}")).scalar_one() for name in names] == ["5s", "10s", "30s"]
    engine.dispose()


def test_what_the_address_says_of_the_connection_goes_before(url: str) -> None:
    parsed = make_url(url).update_query_dict({"connect_timeout": "17"})
    engine = open_engine(parsed.render_as_string(hide_password=False))
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, psycopg.Connection)
        said = driver.info.get_parameters()
        assert (said["connect_timeout"], said["keepalives_idle"]) == ("17", "15")
    engine.dispose()


async def test_replicas_that_start_together_migrate_one_after_the_other(postgres: Postgres) -> None:
    url = postgres.empty_database()
    await asyncio.gather(*(asyncio.to_thread(migrate, url) for _ in range(4)))
    assert is_current(url)
    postgres.drop(url)


def test_a_server_of_a_later_version_is_left_alone(postgres: Postgres, later: Later) -> None:
    url = postgres.new_database()
    postgres.run("UPDATE clinic_bot_version SET version_num = '9999'", url)
    with pytest.raises(NewerDatabase, match="9999"):
        Store.open(url, later)
    with pytest.raises(NewerDatabase, match="9999"):
        migrate(url)
    postgres.drop(url)


async def test_transactions_run_beside_one_another(url: str) -> None:
    threads = Threads(open_engine(url))
    both = [Event(), Event()]

    def meet(me: int, _connection: Connection) -> bool:
        both[me].set()
        return both[1 - me].wait(10)

    assert await asyncio.gather(*(threads.write(partial(meet, me)) for me in range(2))) == [True, True]
    await threads.close()


SYNCHRONOUS = [("off", "on"), ("local", "on"), ("on", "on"), ("remote_apply", "remote_apply")]


@pytest.mark.parametrize(("says", "is_"), SYNCHRONOUS)
async def test_whatever_the_database_says_a_commit_is_on_the_disk_when_it_is_answered(
    url: str, says: str, is_: str
) -> None:
    with psycopg.connect(make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)) as server:
        server.execute(f"ALTER DATABASE {make_url(url).database} SET synchronous_commit = '{says}'")
    threads = Threads(open_engine(url))
    shown = await threads.read(lambda connection: connection.execute(text("SHOW synchronous_commit")).scalar_one())
    await threads.close()
    assert shown == is_
