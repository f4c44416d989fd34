"""The lease of an idle chat is taken with its news, and kept for a moment; nobody is held up by an unused one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.store import Store, Unavailable
from bot.store.records import Arrival, AttemptStatus, NewAttempt, Release, Releases, Sent, Taking, Turn
from tests.runtime.house import ANN, BEN, House
from tests.runtime.script import APPOINTMENT

LONG = 60.0
ORDERING = "p1:book"


@pytest.fixture
async def keeping(database: str) -> AsyncIterator[House]:
    """A process that keeps leases for longer than any test takes, and in which somebody has a card."""
    house = House(database)
    house.quiet = LONG
    house.open()
    await house.says("hello")
    yield house
    await house.close()


async def presses(house: House, data: str) -> None:
    """Taps a button of the card, and sees what comes of it."""
    number = next(house._updates)
    message = {"message_id": 1, "chat": {"id": ANN, "type": "private"}}
    update = {"update_id": number, "callback_query": {"id": f"q{number}", "message": message, "data": data}}
    await house.delivers(update, wait=False)
    shows = "booking" if data == ORDERING else f"pressed {data.partition(':')[2]}"
    await house.until(lambda: house.sees() == shows)
    await house.until(lambda: not house.runtime.lanes.at_work)


async def test_only_chats_that_were_reached_are_leased(house: House) -> None:
    news = [Arrival("tg:1", ANN, "{}"), Arrival("tg:2", BEN, "{}")]
    taking = Taking([ANN], "me", 15)
    assert await house.store.accept_and_lease(news, taking) == {ANN, BEN}
    assert set(taking.had) == (set() if house.store.has_replicas else {ANN})  # there, one by one, once they are known
    again = Taking([ANN, BEN], "me", 15)
    assert await house.store.accept_and_lease(news, again) == frozenset()
    assert again.had == {}


async def test_who_brings_news_may_go_away_and_its_chat_is_served(house: House) -> None:
    delivering = asyncio.create_task(house.says("hello", wait=False))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    delivering.cancel()
    await asyncio.gather(delivering, return_exceptions=True)
    await house.until(lambda: ANN in house.chats.shown)
    await house.settle()
    assert house.sees() == "hello"
    assert await house.store.waiting_chats(5) == ()


async def test_who_is_stopped_while_news_is_written_leaves_its_chat_to_whoever_comes_next(house: House) -> None:
    await house.says("hello")
    delivering = asyncio.create_task(house.says("again", wait=False))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    delivering.cancel()
    await house.runtime.stop()
    loaded = await house.store.lease(ANN, "another", 15)
    assert loaded
    assert (len(loaded.inbox), loaded.tries) == (1, 1)
    assert house.sees() == "hello"


async def test_what_was_sent_is_marked_and_its_chat_given_back_at_once(keeping: House) -> None:
    assert not keeping.runtime.ahead.at_work
    assert await keeping.store.outbox_of(ANN) == ()
    assert await keeping.store.lease(ANN, "another", 15)


async def test_a_chat_whose_card_was_edited_is_kept_until_there_is_quiet(keeping: House) -> None:
    await presses(keeping, "p1:tap")
    assert keeping.runtime.ahead.at_work is not keeping.store.has_replicas
    assert len(await keeping.store.outbox_of(ANN)) == (0 if keeping.store.has_replicas else 1)
    await keeping.runtime.ahead.stop()
    assert await keeping.store.outbox_of(ANN) == ()
    assert await keeping.store.lease(ANN, "another", 15)


async def test_the_next_tap_gives_back_and_takes_again_in_one(keeping: House) -> None:
    for data in ("p1:one", "p1:two", "p1:three"):
        await presses(keeping, data)
    assert keeping.chats.log.count("edit pressed two") == 1
    await keeping.runtime.ahead.stop()
    assert (await keeping.store.outbox_of(ANN), await keeping.store.waiting_chats(5)) == ((), ())


async def test_news_that_came_by_another_way_gives_back_as_well(keeping: House) -> None:
    await presses(keeping, "p1:tap")
    await keeping.store.accept([Arrival("attempt:1:later", ANN, "{}")])
    keeping.inbox.wake(ANN)
    await keeping.until(lambda: not keeping.runtime.lanes.at_work)
    assert await keeping.store.outbox_of(ANN) == ()


async def test_after_a_crash_a_card_is_edited_once_more_and_nothing_is_sent_twice(keeping: House) -> None:
    await presses(keeping, "p1:tap")
    await keeping.crash()
    await keeping.look()
    once_more = [] if keeping.store.has_replicas else ["edit pressed tap"]
    assert [line for line in keeping.chats.log if "answer" not in line] == [
        "send hello",
        "edit pressed tap",
        *once_more,
    ]


async def test_the_news_of_an_order_gives_back_and_takes_again_in_one(keeping: House) -> None:
    keeping.clinic.slow = asyncio.Event()
    await presses(keeping, ORDERING)
    await keeping.until(lambda: keeping.clinic.posts)
    assert keeping.runtime.ahead.at_work is not keeping.store.has_replicas
    keeping.clinic.slow.set()
    await keeping.settle()
    assert keeping.chats.log[-2:] == ["edit booking", "keep attempt: Booked"]
    assert (await keeping.store.outbox_of(ANN), await keeping.store.waiting_chats(5)) == ((), ())
    assert await keeping.store.lease(ANN, "another", 15)


async def test_after_a_crash_amid_an_order_its_card_is_edited_once_more_and_it_is_told(keeping: House) -> None:
    keeping.clinic.slow = asyncio.Event()
    await presses(keeping, ORDERING)
    await keeping.until(lambda: keeping.clinic.posts)
    keeping.clinic.slow, keeping.clinic.diary = None, [APPOINTMENT]
    await keeping.crash()
    await keeping.look()
    keeping.clock.pass_by(60)  # until then it may be on its way
    await keeping.runtime.scheduler.look()
    await keeping.until(lambda: keeping.sees() == "attempt: Booked")
    once_more = [] if keeping.store.has_replicas else ["edit booking"]
    assert keeping.clinic.posts == 1
    assert [line for line in keeping.chats.log if "answer" not in line] == [
        "send hello",
        "edit booking",
        *once_more,
        "keep attempt: Unknown",
        "keep attempt: Booked",
    ]


async def test_a_step_that_was_not_taken_gives_back_what_it_was_told_to(keeping: House) -> None:
    loaded = await keeping.store.lease(ANN, "me", 15)
    assert loaded
    attempt = (await keeping.store.commit(loaded.lease, Turn(None, "", (), (), (NewAttempt(1, "{}"),)))).attempts[0]
    lease = replace(loaded.lease, version=loaded.lease.version + 1)
    taking = Taking([ANN], "me", 15, [Release(lease, Sent(), "")])
    sent = AttemptStatus.STARTED, AttemptStatus.REFUSED
    assert not await keeping.store.settle_attempt(attempt, *sent, arrivals=[], taking=taking)
    assert taking.had == {}
    assert await keeping.store.lease(ANN, "another", 15)


class Away(Store):
    """A database that cannot be reached the first time that leases are given back."""

    asked = 0

    async def release(self, releases: Releases) -> None:
        self.asked += 1
        if self.asked == 1:
            raise Unavailable("gone")
        await super().release(releases)


async def test_what_could_not_be_given_back_is_tried_again(database: str) -> None:
    house = House(database)
    house.quiet = 0.01
    house.open()
    away = Away.open(house.url, house.clock.now)
    house.runtime.ahead._store = away
    await house.says("hello")
    await presses(house, "p1:tap")
    await house.settle()
    assert away.asked == (0 if house.store.has_replicas else 2)
    assert await house.store.outbox_of(ANN) == ()
    await away.close()
    await house.close()
