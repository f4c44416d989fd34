"""Somebody sets the machine's clock back by hours: nobody waits for it to catch up."""

from __future__ import annotations

import asyncio

import pytest

from bot.portal import TimedOut
from bot.store.records import NewTask
from bot.telegram import TryLater
from bot.throttle import Allowance
from tests.runtime.house import ANN, House
from tests.runtime.ledger.test_outcomes import fails
from tests.runtime.script import APPOINTMENT
from tests.support.clocks import ManualClock


async def test_who_is_spoken_with_goes_on_as_before(house: House) -> None:
    await house.says("hello")
    house.clock.is_set_back(hours=3)
    await house.says("ask")
    assert house.sees() == "answered"


async def test_the_chat_of_a_process_that_died_before_is_free_at_once(house: House) -> None:
    house.inbox.listen(lambda _: None)
    await house.says("hello")
    assert await house.store.lease(ANN, "dead", 15)
    house.clock.is_set_back(hours=3)
    assert await house.store.waiting_chats(9) == (ANN,)
    await house.crash()
    await house.look()
    assert house.sees() == "hello"


async def test_a_task_that_a_dead_process_had_claimed_is_free_at_once(house: House) -> None:
    due = house.clock.now()
    await house.store.add_tasks([NewTask("wait:1", "nothing", due)])
    assert await house.store.claim_task("dead", due, 60)
    house.clock.is_set_back(hours=3)
    assert await house.store.claim_task("alive", due, 60)


async def test_a_pause_lasts_as_long_as_it_was_to_last(house: House) -> None:
    house.chats.troubles = [TryLater(30, "busy", named=True)]
    await house.says("hello")
    house.clock.is_set_back(hours=3)
    house.clock.pass_by(31)
    await house.settle()
    assert house.chats.log == ["send hello"]


async def test_a_permit_is_earned_back_in_its_time() -> None:
    clock = ManualClock()
    allowance = Allowance(clock, most=1, seconds=5)
    assert allowance.take(1)
    clock.is_set_back(hours=3)
    assert allowance.wait(1) == pytest.approx(5)
    clock.pass_by(5)
    assert allowance.take(1)


async def comes_in_time(house: House, *clocks: ManualClock) -> None:
    """What was to come in half a minute comes in half a minute, a look at the clock earlier or later."""
    await house.look()
    assert house.sees() == "waiting"
    for seconds in (20, 16):
        for clock in clocks:
            clock.pass_by(seconds)
        await house.look()
        assert house.sees() == ("waiting" if seconds == 20 else "Waited")


async def test_what_was_to_come_in_half_a_minute_comes_in_half_a_minute(house: House) -> None:
    await house.look()
    await house.says("wait")
    house.clock.is_set_back(hours=3)
    await comes_in_time(house, house.clock)


async def test_so_it_does_where_nobody_was_there_when_the_clock_was_set(house: House) -> None:
    """On SQLite the process itself knows, if it was there."""
    await house.look()
    await house.says("wait")
    if house.url.startswith("postgresql"):
        await house.close()
        house.clock.is_set_back(hours=3)
        house.open()
    await comes_in_time(house, house.clock)


async def test_so_it_does_where_only_the_clock_of_the_process_was_set_and_the_databases_is_right(
    database: str,
) -> None:
    house, shared = House(database), ManualClock()
    house.shared_clock = shared
    house.open()
    await house.look()
    await house.says("wait")
    house.clock.is_set_back(hours=3)
    await comes_in_time(house, house.clock, shared)
    await house.says("wait")
    await comes_in_time(house, house.clock, shared)
    await house.close()


async def test_of_two_replicas_one_makes_up_for_the_databases_clock(database: str) -> None:
    clock = ManualClock(skips=False)
    houses = [House(database, owner, clock) for owner in ("one", "other")]
    for house in houses:
        house.open()
        await house.look()
    await houses[0].says("wait")
    clock.is_set_back(hours=3)
    for house in houses if database.startswith("postgresql") else houses[:1]:
        await house.look()
    await comes_in_time(houses[0], clock)
    for house in houses:
        await house.close()


@pytest.mark.parametrize("looks", [0, 1, 3])
async def test_what_became_of_an_order_is_told_as_soon_as_ever(house: House, looks: int) -> None:
    house.clinic.books, house.clinic.ending = False, fails(TimedOut())
    await house.look()
    await house.says("book")
    for number, seconds in enumerate((5, 15, 60, 5, 5, 5)):
        if number == looks:
            house.clock.is_set_back(hours=3)
            await house.look()
        house.clock.pass_by(seconds)
        await house.look()
    assert house.sees() == "attempt: NotBooked"


async def test_an_order_whose_sender_died_is_cleared_up_as_soon_as_ever(house: House) -> None:
    house.clinic.books, house.clinic.slow = True, asyncio.Event()
    await house.look()
    await house.says("book", wait=False)
    await house.until(lambda: house.clinic.posts)
    house.clinic.diary.append(APPOINTMENT)
    await house.crash()
    house.clinic.slow = None
    house.clock.is_set_back(hours=3)
    for pause in (0, 60, 5):
        house.clock.pass_by(pause)
        await house.look()
    assert house.sees() == "attempt: Booked"


async def test_one_that_is_begun_after_that_has_its_time_all_the_same(house: House) -> None:
    house.clinic.books, house.clinic.ending = False, fails(TimedOut())
    await house.look()
    house.clock.is_set_back(hours=3)
    await house.says("book")
    await house.look()
    for seconds in (5, 15):
        house.clock.pass_by(seconds)
        await house.look()
    assert house.sees() == "attempt: Unknown"


async def test_who_was_stopped_for_half_an_hour_waits_no_longer(house: House) -> None:
    await house.look()
    await house.store.count_up("tries", 1800)
    house.clock.pass_by(600)
    await house.look()
    house.clock.is_set_back(hours=3)
    await house.look()
    house.clock.pass_by(minutes=31)
    assert await house.store.counted("tries") == 0
