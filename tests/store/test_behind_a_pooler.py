"""Behind PgBouncer, which lends each transaction another server: everything works, and nothing is left behind there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import aclosing
from datetime import datetime

import psycopg
import pytest
from sqlalchemy import make_url, text

from bot.store import Store, is_current, migrate
from bot.store.database.engine import open_engine
from bot.store.records import Arrival, Turn
from tests.postgres import Postgres
from tests.support.pgbouncer import pgbouncer

Later = Callable[..., datetime]
BOUNDS = ("lock_timeout", "idle_in_transaction_session_timeout", "statement_timeout", "synchronous_commit")


@pytest.fixture(scope="module")
def behind(postgres: Postgres) -> Iterator[str]:
    """A database that is reached for one transaction at a time, on four servers."""
    url = postgres.empty_database()
    with pgbouncer(url, "transaction") as pooled:
        migrate(pooled)
        yield pooled
    postgres.drop(url)


async def chats(store: Store, numbers: range) -> None:
    """Each chat says something and is answered, three times."""

    async def chat(number: int) -> None:
        for said in range(3):
            await store.accept([Arrival(f"tg:{number}:{said}", number, "hello")])
            loaded = await store.lease(number, "me", 30)
            assert loaded is not None
            committed = await store.commit(
                loaded.lease, Turn("state", "card", tuple(row.id for row in loaded.inbox), ())
            )
            await store.free(committed.lease, (), "card")

    await asyncio.gather(*(chat(number) for number in numbers))


async def test_many_chats_at_once_are_served_without_an_error(behind: str, later: Later) -> None:
    assert is_current(behind)
    store = Store.open(behind, later)
    await chats(store, range(1, 41))
    assert await store.waiting_chats(100) == ()
    await store.close()


async def test_each_transaction_has_its_bounds_and_leaves_none_to_others(behind: str) -> None:
    engine = open_engine(behind)
    with engine.connect() as connection:
        inside = [connection.execute(text(f"SHOW {name}")).scalar_one() for name in BOUNDS]
    engine.dispose()
    assert inside == ["5s", "10s", "30s", "on"]
    plain = make_url(behind).set(drivername="postgresql").render_as_string()
    with psycopg.connect(plain, autocommit=True, prepare_threshold=None) as other:
        outside = [other.execute(f"SHOW {name}".encode()).fetchone() for name in BOUNDS]
    assert outside == [("0",), ("0",), ("0",), ("off",)]


async def test_that_no_word_gets_through_is_noticed_and_news_is_looked_for(
    behind: str, later: Later, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    listener, speaker = Store.open(behind, later), Store.open(behind, later)
    assert (await listener.pooling()).startswith("behind a pooler: no notification gets through")
    async with aclosing(listener.wakeups()) as heard:
        first = asyncio.ensure_future(anext(heard))
        await speaker.accept([Arrival("tg:news", 77, "hello")])
        async with asyncio.timeout(30):
            assert await first == 77
    said = [line for line in caplog.messages if "listening" in line]
    assert [line.partition(" ")[0] for line in said] == ["event=not_listening"]
    await listener.close()
    await speaker.close()


async def test_a_pooler_that_lends_a_server_for_a_session_lets_words_through(postgres_url: str, later: Later) -> None:
    with pgbouncer(postgres_url, "session", servers=20) as pooled:
        store = Store.open(pooled, later)
        assert await store.pooling() == "behind a pooler"
        await store.close()


async def test_without_a_pooler_there_is_nothing_to_say(postgres_url: str, later: Later) -> None:
    store = Store.open(postgres_url, later)
    assert await store.pooling() == ""
    await store.close()
