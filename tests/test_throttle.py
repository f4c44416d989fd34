"""A burst for each person, earned back at a steady rate; only so many people are remembered. Who computes gives way."""

from __future__ import annotations

import asyncio
import sys

import pytest

from bot.throttle import REMEMBERED, SWITCH, Allowance, giving_way
from tests.support.clocks import ManualClock

ANN, BEN = 1001, 1002


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


def test_threads_are_switched_sooner_for_as_long_as_one_of_them_computes_at_length() -> None:
    usual = sys.getswitchinterval()
    with giving_way():
        with giving_way():
            assert sys.getswitchinterval() == pytest.approx(SWITCH)
        assert sys.getswitchinterval() == pytest.approx(SWITCH)
    assert sys.getswitchinterval() == usual
