"""Somebody sets the machine's clock back by hours: nobody waits for it to catch up."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.store.records import NewTask
from bot.telegram import TryLater
from bot.throttle import Allowance
from tests.runtime.house import ANN, House
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


async def test_what_was_to_come_in_half_a_minute_comes_in_half_a_minute(migrated: Path, tmp_path: Path) -> None:
    house = House(f"sqlite:///{shutil.copy(migrated, tmp_path / 'alone.db')}")
    house.open()
    await house.says("wait")
    await house.look()
    house.clock.is_set_back(hours=3)
    await house.look()
    assert house.sees() == "waiting"
    house.clock.pass_by(31)
    await house.look()
    assert house.sees() == "Waited"
    await house.close()
