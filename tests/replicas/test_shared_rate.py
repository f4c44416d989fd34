"""One rate for all replicas: everybody gets through, nobody is asked for twice, and a lost database stops nobody."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from itertools import count

import pytest

from bot.runtime.inbox import heed
from bot.runtime.shared_rate import SharedRate
from bot.store import Store
from bot.store.records import Arrival, Permits
from bot.telegram import Limits, Pace, TryLater
from bot.telegram.limits import EDITED, IN_ALL, IN_ALL_BURST, RESERVED
from tests.support.clocks import ManualClock

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)


class Till:
    """Gives out permits as it is told, and remembers how many were wanted."""

    def __init__(self, *granted: int) -> None:
        self._granted = list(granted)
        self.wanted: list[int] = []

    async def tell(self, what: str, seconds: float) -> None:
        raise AssertionError(what, seconds)

    async def heard(self) -> dict[str, float]:
        return {}

    async def ask(self, wanted: int, _spare: int) -> tuple[int, float]:
        self.wanted.append(wanted)
        await asyncio.sleep(0)
        granted = min(wanted, self._granted.pop(0))
        return granted, 0.0 if granted else 0.001


async def test_all_who_wait_are_one_question() -> None:
    till = Till(1, 9)
    limits = Limits(in_all=1000, shared=till)
    await asyncio.gather(*(limits.pass_through(chat) for chat in range(10)))
    assert till.wanted == [10, 9]


async def test_nobody_is_left_behind_where_there_are_few_permits() -> None:
    till = Till(1, 0, 2, 0, 0, 3, 4)
    limits = Limits(in_all=1000, shared=till)
    await asyncio.gather(*(limits.pass_through(chat) for chat in range(10)))
    assert till.wanted == [10, 9, 9, 7, 7, 7, 4]


async def test_who_gives_up_takes_no_permit_away() -> None:
    till = Till(0, 1)
    limits = Limits(in_all=1000, shared=till)
    impatient = asyncio.create_task(limits.pass_through(1))
    patient = asyncio.create_task(limits.pass_through(2))
    await asyncio.sleep(0)
    impatient.cancel()
    await patient
    assert till.wanted == [1, 1]
    assert impatient.cancelled()


@pytest.fixture
async def stores(database: str) -> AsyncIterator[list[Store]]:
    """One database, opened by two replicas, under a clock that stands still."""
    async with AsyncExitStack() as stack:
        opened = [Store.open(database, lambda: NOON) for _ in range(2)]
        for store in opened:
            stack.push_async_callback(store.close)
        yield opened


def permits_of(store: Store) -> SharedRate:
    permits = SharedRate()
    permits.store = store
    return permits


async def test_two_replicas_share_one_rate(stores: list[Store]) -> None:
    one, other = map(permits_of, stores)
    granted = [(await permits.ask(wanted))[0] for permits, wanted in ((one, IN_ALL_BURST - 5), (other, 10), (one, 1))]
    assert granted == [IN_ALL_BURST - 5, 5, 0]
    assert (await other.ask(1))[1] == pytest.approx(1 / IN_ALL, abs=0.001)


async def test_mail_of_one_replica_leaves_permits_for_the_answers_of_another(stores: list[Store]) -> None:
    one, other = map(permits_of, stores)
    assert (await one.ask(IN_ALL_BURST, RESERVED))[0] == IN_ALL_BURST - RESERVED
    granted, wait = await one.ask(1, RESERVED)
    assert granted == 0
    assert wait == pytest.approx(1 / IN_ALL, abs=0.001)
    assert (await other.ask(IN_ALL_BURST))[0] == RESERVED


async def test_a_refusal_of_one_replica_is_heard_by_the_other(stores: list[Store]) -> None:
    clock = ManualClock()
    one, other = (Limits(clock=clock, shared=permits_of(store)) for store in stores)
    for chat in (-7, 8, 9):
        one.refused(chat, 30, Pace.EDIT)
    await asyncio.gather(*one._beside)
    assert sorted(await permits_of(stores[1]).heard()) == ["-7", "8", "9", EDITED]
    await other.pass_through(1, Pace.EDIT)
    await asyncio.gather(*other._beside)
    with pytest.raises(TryLater) as later:
        await other.pass_through(-7, Pace.EDIT)
    assert later.value.seconds == 30
    for chat in range(100, 130):
        await other.pass_through(chat, Pace.EDIT)
    assert 0 < sum(clock.slept) < 1


async def test_what_was_held_up_is_forgotten_once_it_is_over(database: str) -> None:
    clock = ManualClock()
    store = Store.open(database, clock.now)
    permits = permits_of(store)
    await permits.tell("1", 30)
    await permits.tell("1", 10)
    assert await permits.heard() == {"1": 30.0}
    clock.is_set(-3600)
    assert await permits.heard() == {}, "a clock that was set back silences nobody for an hour"
    clock.is_set(3700)
    await permits.tell("2", 5)
    assert await permits.heard() == {"2": 5.0}
    assert await store.take_permits("telegram 1", 1, per_second=30, burst=20) == Permits(1, 0.0)
    await store.close()
    assert await permits.heard() == {}
    await permits.tell("3", 5)


async def test_without_a_database_everybody_keeps_a_pace_alone(stores: list[Store]) -> None:
    permits = permits_of(stores[0])
    await stores[0].close()
    assert await permits.ask(7) == (7, 0.0)
    nobody = SharedRate()
    await nobody.tell("1", 5)
    assert (await nobody.ask(3), await nobody.heard()) == ((3, 0.0), {})


async def test_word_from_another_replica_leads_to_a_look(stores: list[Store]) -> None:
    one, other = stores
    looked = asyncio.Event()

    async def look() -> None:
        if await other.waiting_chats(1):
            looked.set()

    heeding = asyncio.create_task(heed(other.wakeups(), look, pause=0))
    async with asyncio.timeout(30):
        for number in count():  # what is said before anybody listens is lost
            await one.accept([Arrival(f"tg:{number}", 1, "{}")])
            if looked.is_set():
                break
            await asyncio.sleep(0.01)
    heeding.cancel()
    await asyncio.gather(heeding, return_exceptions=True)


async def test_many_words_at_once_are_one_look() -> None:
    looks: list[int] = []
    said = asyncio.Event()

    async def words() -> AsyncIterator[int]:
        for chat in range(100):
            yield chat
        said.set()

    async def look() -> None:
        looks.append(1)

    heeding = asyncio.create_task(heed(words(), look, pause=0))
    await said.wait()
    await asyncio.sleep(0.01)
    assert looks == [1]
    heeding.cancel()
    await asyncio.gather(heeding, return_exceptions=True)
