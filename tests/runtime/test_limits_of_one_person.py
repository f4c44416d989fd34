"""What one person may have at once: an honest one never notices."""

from __future__ import annotations

import asyncio

from bot.runtime.service import QUESTIONS
from bot.throttle import REMEMBERED, Allowance
from tests.runtime.house import ANN, BEN, House
from tests.support.clocks import ManualClock


async def test_a_burst_is_had_at_once_and_earned_back_one_by_one() -> None:
    clock = ManualClock(skips=False)
    allowance = Allowance(clock, most=3, seconds=10)
    assert [allowance.take(ANN) for _ in range(4)] == [True, True, True, False]
    assert allowance.wait(ANN) == 10
    clock.pass_by(10)
    assert [allowance.take(ANN) for _ in range(2)] == [True, False]
    clock.pass_by(3600)
    assert [allowance.take(ANN) for _ in range(4)] == [True, True, True, False]
    assert allowance.take(BEN)


async def test_who_gives_up_waiting_has_taken_nothing() -> None:
    clock = ManualClock(skips=False)
    allowance = Allowance(clock, most=1, seconds=10)
    await allowance.taken(ANN)
    waiting = [asyncio.create_task(allowance.taken(ANN)) for _ in range(5)]
    await asyncio.sleep(0)
    for task in waiting:
        task.cancel()
    clock.pass_by(10)
    assert allowance.take(ANN)


async def test_only_so_many_people_are_remembered() -> None:
    allowance = Allowance(ManualClock(skips=False), most=1, seconds=10)
    for person in range(REMEMBERED + 1):
        assert allowance.take(person)
    assert allowance.take(0)
    assert not allowance.take(REMEMBERED)


async def test_who_asks_the_clinic_too_often_waits_and_nobody_else(house: House) -> None:
    house.quick = 0.05
    await house.close()
    house.open()
    for _ in range(QUESTIONS):
        await house.says("ask")
    assert house.sees() == "answered"
    await house.says("ask")
    assert house.sees() == "asking"
    assert len(house.clinic.asked) == QUESTIONS
    await house.says("ask", BEN)
    assert house.sees(BEN) == "answered"
    await house.says("back")
    assert house.sees() == "back"
    await house.says("ask")
    house.clock.pass_by(2)
    await house.until(lambda: house.sees() == "answered")
    assert house.clinic.asked.count("AskPayers s1") == QUESTIONS + 1
