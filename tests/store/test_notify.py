"""Replicas on one PostgreSQL hear of one another's arrivals; one that was cut off listens again by itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from datetime import datetime, timedelta
from itertools import count

import pytest
from sqlalchemy import create_engine, text

from bot.store import Store, Unavailable
from bot.store.records import Arrival, AttemptStatus, Link, NewAttempt, StoredSession, Turn
from tests.postgres import Postgres

ANNA, BEN, CLARA, END = 1001, 2_000_000_000_002, -9_007_199_254_740_993, 1
LISTENING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'"
S = AttemptStatus
Later = Callable[..., datetime]


@pytest.fixture
def url(postgres_url: str) -> str:
    """SQLite has one process, so there is nobody to tell."""
    return postgres_url


class Ears:
    """What a replica hears, from the moment at which it listens."""

    def __init__(self, store: Store) -> None:
        self._heard: asyncio.Queue[int] = asyncio.Queue()
        self._numbers = count()
        self._task = asyncio.create_task(self._listen(store))

    async def next(self) -> int:
        async with asyncio.timeout(60):
            return await self._heard.get()

    async def hear(self, speaker: Store) -> None:
        """Return when what `speaker` says is heard: it says it until then, as nobody knows when a listener listens."""
        async with asyncio.timeout(60):
            while self._heard.empty():
                await speaker.accept([Arrival(f"hello:{next(self._numbers)}", CLARA, "")])
                await asyncio.sleep(0.02)
        await speaker.accept([Arrival(f"hello:{next(self._numbers)}", END, "")])
        while await self.next() != END:
            pass

    async def close(self) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _listen(self, store: Store) -> None:
        async for chat in store.wakeups():
            self._heard.put_nowait(chat)


@pytest.fixture
async def ears(store: Store, replica: Store) -> AsyncIterator[Ears]:
    """`replica` listens to `store`."""
    listening = Ears(replica)
    await listening.hear(store)
    yield listening
    await listening.close()


async def test_the_chats_of_new_arrivals_are_heard_by_the_others(store: Store, ears: Ears) -> None:
    await store.accept([Arrival("tg:1", BEN, "hello"), Arrival("tg:2", ANNA, "hello"), Arrival("tg:3", ANNA, "?")])
    assert [await ears.next(), await ears.next()] == [ANNA, BEN]


async def test_a_word_that_cannot_be_read_is_skipped_and_the_next_one_heard(store: Store, ears: Ears, url: str) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        for word in ("", "somebody", "somebody:", "somebody:12,x", "somebody:" + "9" * 5000):
            connection.execute(text("SELECT pg_notify('clinic_bot_inbox', :word)"), {"word": word})
    engine.dispose()
    await store.accept([Arrival("tg:1", BEN, "hello")])
    assert await ears.next() == BEN


async def test_what_was_known_already_is_not_said_again(store: Store, ears: Ears) -> None:
    await store.accept([Arrival("tg:1", ANNA, "hello")])
    await store.accept([Arrival("tg:1", ANNA, "hello")])
    await store.accept([Arrival("tg:2", BEN, "hello")])
    assert [await ears.next(), await ears.next()] == [ANNA, BEN]


async def test_nobody_hears_itself(store: Store, replica: Store, ears: Ears) -> None:
    await replica.accept([Arrival("tg:1", ANNA, "hello")])
    await store.accept([Arrival("tg:2", BEN, "hello")])
    assert await ears.next() == BEN


async def test_many_chats_fit_into_the_words(store: Store, ears: Ears) -> None:
    chats = [BEN + number for number in range(701)]
    await store.accept([Arrival(f"tg:{chat}", chat, "hello") for chat in chats])
    assert [await ears.next() for _ in chats] == chats


async def test_the_news_of_an_attempt_and_of_a_sign_in_is_heard(store: Store, ears: Ears, later: Later) -> None:
    loaded = await store.lease(ANNA, "a", 30)
    assert loaded is not None
    attempt = (await store.commit(loaded.lease, Turn("", "", (), (), (NewAttempt(1, "Tuesday"),)))).attempts[0]
    await store.start_attempt(attempt, "a", 0)
    await store.settle_attempt(attempt, S.STARTED, S.BOOKED, arrivals=[Arrival("booked:1", ANNA, "booked")])
    soon = later() + timedelta(minutes=10)
    await store.put_link(Link("digest", BEN, "sign-in", soon))
    await store.spend_link("digest", StoredSession(BEN, "patient", b"sealed", soon), [Arrival("in:1", BEN, "in")])
    assert [await ears.next(), await ears.next()] == [ANNA, BEN]


async def test_what_was_undone_is_never_heard(store: Store, ears: Ears, later: Later) -> None:
    soon = later() + timedelta(minutes=10)
    await store.put_link(Link("digest", ANNA, "sign-in", soon))
    refused = Arrival("in:1" * 100, ANNA, "the key is too long")
    session = StoredSession(ANNA, "patient", b"sealed", soon)
    with pytest.raises(Unavailable, match="too long"):
        await store.spend_link("digest", session, [Arrival("in:0", ANNA, "in"), refused])
    await store.accept([Arrival("tg:1", BEN, "hello")])
    assert await ears.next() == BEN


async def test_a_listener_whose_connection_was_ended_listens_again(
    store: Store, ears: Ears, url: str, postgres: Postgres
) -> None:
    assert postgres.hang_up(url) > 0
    await ears.hear(store)
    await store.accept([Arrival("tg:1", ANNA, "hello")])
    assert await ears.next() == ANNA


async def test_a_listener_tries_until_the_database_lets_it_in(
    store: Store, ears: Ears, url: str, postgres: Postgres
) -> None:
    postgres.admit(url, anybody=False)
    postgres.hang_up(url)
    await asyncio.sleep(0.15)
    postgres.admit(url, anybody=True)
    await ears.hear(store)
    await store.accept([Arrival("tg:1", ANNA, "hello")])
    assert await ears.next() == ANNA


async def all_gone(postgres: Postgres, url: str) -> None:
    """Return when nobody listens: a server sees a moment later that its client is gone."""
    async with asyncio.timeout(60):
        while postgres.run(LISTENING, url) > 0:  # noqa: ASYNC110  only the server knows
            await asyncio.sleep(0.02)


async def test_who_stops_listening_leaves_no_connection(ears: Ears, url: str, postgres: Postgres) -> None:
    assert postgres.run(LISTENING, url) == 1
    await ears.close()
    await all_gone(postgres, url)


async def test_who_has_heard_enough_leaves_no_connection(
    store: Store, replica: Store, ears: Ears, url: str, postgres: Postgres
) -> None:
    async with aclosing(replica.wakeups()) as heard:
        first = asyncio.ensure_future(anext(heard))
        while not first.done():
            await ears.hear(store)
    await ears.close()
    await all_gone(postgres, url)


async def test_sqlite_has_nobody_else_to_hear(sqlite_url: str, later: Later) -> None:
    alone = Store.open(sqlite_url, later)
    assert [chat async for chat in alone.wakeups()] == []
    await alone.close()
