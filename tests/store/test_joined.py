"""What a tap needs of a PostgreSQL, in few ways there and back: as whole as in many, and nobody is held up by it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, event, make_url, text

from bot.store import LeaseLost, Store, Unavailable
from bot.store.database.engine import open_engine
from bot.store.database.executor import Threads
from bot.store.records import Arrival, Sent, Taking, Turn
from tests.postgres import telling

CHAT, OTHER = 77, 78
Later = Callable[..., datetime]


@pytest.fixture
def url(postgres_url: str) -> str:
    """On SQLite nothing has to travel."""
    return postgres_url


@contextmanager
def by_hand(url: str) -> Iterator[psycopg.Connection]:
    """Another program at the database, in a transaction."""
    with psycopg.connect(make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)) as other:
        yield other


async def opened(store: Store, chat: int = CHAT) -> None:
    """The chat was there before."""
    loaded = await store.lease(chat, "before", 15)
    assert loaded
    await store.free((await store.commit(loaded.lease, Turn("state", "card", (), ("left",)))).lease, (), "card")


def taking(*chats: int) -> Taking:
    return Taking(chats or (CHAT,), "me", 15)


async def test_with_an_arrival_its_chat_is_taken_and_all_that_waits_there_is_read(store: Store) -> None:
    await opened(store)
    await store.accept([Arrival("tg:1", CHAT, "earlier")])
    taken = taking()
    assert await store.accept_and_lease([Arrival("tg:2", CHAT, "now")], taken) == {CHAT}
    loaded = taken.had[CHAT]
    assert (loaded.state, loaded.card, loaded.tries) == ("state", "card", 1)
    assert [(row.key, row.body) for row in loaded.inbox] == [("tg:1", "earlier"), ("tg:2", "now")]
    assert [row.body for row in loaded.outbox] == ["left"]
    assert await store.lease(CHAT, "another", 15) is None
    await store.renew(loaded.lease, 15)


@pytest.mark.parametrize("why", ["known", "held", "never seen", "at work here"])
async def test_a_chat_that_is_not_to_be_taken_is_left_with_what_arrived(store: Store, why: str) -> None:
    if why != "never seen":
        await opened(store)
    if why == "known":
        await store.accept([Arrival("tg:1", CHAT, "now")])
    if why == "held":
        assert await store.lease(CHAT, "another", 15)
    taken = taking(OTHER) if why == "at work here" else taking()
    reached = await store.accept_and_lease([Arrival("tg:1", CHAT, "now")], taken)
    assert (reached, taken.had) == (frozenset() if why == "known" else {CHAT}, {})
    assert bool(await store.waiting_chats(5)) is (why != "held")


async def test_who_is_held_up_while_it_writes_to_a_chat_keeps_nobody_from_what_arrives(store: Store, url: str) -> None:
    await opened(store)
    with by_hand(url) as other:
        other.execute("UPDATE conversations SET card = 'half' WHERE chat = 77")
        taken = taking()
        async with asyncio.timeout(4):  # a row is waited for no longer than five seconds
            assert await store.accept_and_lease([Arrival("tg:1", CHAT, "now")], taken) == {CHAT}
        other.rollback()
    assert taken.had == {}
    assert await store.waiting_chats(5) == (CHAT,)


async def test_what_another_process_performs_meanwhile_is_not_to_be_performed_again(store: Store, url: str) -> None:
    await opened(store)
    with by_hand(url) as other:
        other.execute("UPDATE conversations SET lease_until = NULL WHERE chat = 77")
        other.execute("UPDATE outbox SET body = '', done_at = 1 WHERE chat = 77")
        taking_it = asyncio.create_task(store.lease(CHAT, "me", 15))
        await asyncio.sleep(0.1)
        other.commit()
    loaded = await taking_it
    assert loaded
    assert loaded.outbox == ()


async def test_a_turn_that_was_overtaken_leaves_its_arrivals_and_says_nothing(store: Store, look: Any) -> None:
    await opened(store)
    await store.accept([Arrival("tg:1", CHAT, "now")])
    loaded = await store.lease(CHAT, "me", 15)
    assert loaded
    following = (await store.commit(loaded.lease, Turn("mine", "card", (), ("first",)))).lease
    with pytest.raises(LeaseLost):
        await store.commit(loaded.lease, Turn("late", "late", (loaded.inbox[0].id,), ("late",)))
    with pytest.raises(LeaseLost):
        await store.free(loaded.lease, Sent((loaded.outbox[0].id,)), "late")
    assert look("SELECT body FROM outbox ORDER BY id") == ["left", "first"]
    assert look("SELECT body FROM inbox") == ["now"]
    assert await store.free(following, Sent((loaded.outbox[0].id,)), "card") is True


async def test_what_is_performed_as_the_chat_is_given_back_does_not_wait_any_more(store: Store) -> None:
    await opened(store)
    loaded = await store.lease(CHAT, "me", 15)
    assert loaded
    assert await store.free(loaded.lease, Sent((loaded.outbox[0].id,)), "card") is False
    assert await store.outbox_of(CHAT) == ()


async def test_a_tap_is_four_ways_there_and_back(store: Store) -> None:
    said: list[tuple[str, Any]] = []
    event.listen(store._engine, "checkout", lambda driver, *_: setattr(driver, "cursor_factory", telling(said)))
    await opened(store)
    said.clear()
    taken = taking()
    await store.accept_and_lease([Arrival("tg:1", CHAT, "now")], taken)
    loaded = taken.had[CHAT]
    turn = Turn("state", "card", tuple(row.id for row in loaded.inbox), ("edit",))
    committed = await store.commit(loaded.lease, turn)
    await store.free(committed.lease, Sent((*(row.id for row in loaded.outbox), committed.outbox[0].id)), "card")
    assert [sql.split(maxsplit=1)[0] for sql, _ in said] == ["WITH", "SELECT", "WITH", "WITH"]
    assert (await store.waiting_chats(5), await store.outbox_of(CHAT)) == ((), ())


async def test_what_fails_is_undone_and_the_connection_serves_the_next(url: str) -> None:
    threads = Threads(open_engine(url))

    def half(connection: Connection) -> None:
        connection.execute(text("INSERT INTO rates VALUES ('half', 0, 0, 0)"))
        connection.execute(text("INSERT INTO rates VALUES ('half', 0, 0, 0)"))

    def kept(connection: Connection) -> list[str]:
        return list(connection.execute(text("SELECT name FROM rates")).scalars())

    for _ in range(9):  # more often than there are connections
        with pytest.raises(Unavailable, match="duplicate key"):
            await threads.write(half)
    assert await threads.read(kept) == []
    with pytest.raises(ZeroDivisionError):
        await threads.read(lambda _: 1 // 0)
    await threads.close()
