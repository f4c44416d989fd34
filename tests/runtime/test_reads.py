"""A clinic that takes its time: the lane is free meanwhile, and the answer finds its way back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.portal import TimedOut
from tests.runtime.house import ANN, House
from tests.support.clocks import ManualClock

pytestmark = pytest.mark.in_turn


@pytest.fixture
async def slow(database: str) -> AsyncIterator[House]:
    """A house whose clinic answers when it is told to, and which never waits for that inside a turn."""
    house = House(database)
    house.quick = 0.0
    house.clinic.slow = asyncio.Event()
    house.open()
    yield house
    await house.close()


async def answers(house: House) -> None:
    """The clinic answers what it was asked, now and from now on."""
    assert house.clinic.slow
    house.clinic.slow.set()
    await house.settle()


async def test_the_patient_is_told_that_the_clinic_is_being_asked(slow: House) -> None:
    await slow.says("ask")
    assert slow.sees() == "asking"
    assert f"typing {ANN}" in slow.chats.log
    await answers(slow)
    assert slow.chats.log[-1] == "edit answered"


async def test_the_lane_is_free_while_the_clinic_is_being_asked(slow: House) -> None:
    await slow.says("ask")
    await slow.says("something else")
    assert slow.sees() == "something else"


async def test_an_answer_that_nobody_waits_for_any_more_is_dropped(slow: House) -> None:
    await slow.says("ask")
    await slow.says("ask")
    await answers(slow)
    assert slow.chats.log.count("edit answered") == 1
    assert slow.clinic.asked == ["AskPayers s1"] * 2


async def test_a_failure_comes_back_like_an_answer(slow: House) -> None:
    await slow.says("ask")
    slow.clinic.trouble = TimedOut()
    await answers(slow)
    assert slow.sees() == "unanswered: down"


async def test_a_question_that_a_crash_lost_is_asked_again_in_time(slow: House) -> None:
    await slow.says("ask")
    await slow.crash()
    slow.clinic.slow = None
    slow.clock.pass_by(60)
    await slow.look()
    assert slow.sees() == "answered"
    assert len(slow.clinic.asked) == 2


async def test_a_question_that_a_crash_lost_is_asked_again_when_the_patient_stirs(slow: House) -> None:
    await slow.says("ask")
    await slow.crash()
    await slow.taps("zz:tap", message_id=1)
    assert len(slow.clinic.asked) == 2
    await answers(slow)
    assert slow.chats.log[-1] == "edit answered"


async def test_a_question_that_is_still_on_its_way_is_not_asked_twice(slow: House) -> None:
    await slow.says("ask")
    for _ in range(3):
        slow.clock.pass_by(61)
        await slow.look()
    assert slow.clinic.asked == ["AskPayers s1"]
    await answers(slow)
    assert slow.sees() == "answered"


async def another(slow: House, database: str, *, ahead: float) -> House:
    """One more replica at the same clinic, whose clock is so much ahead."""
    clock = ManualClock(slow.clock.now() + timedelta(seconds=ahead), skips=False)
    other = House(database, owner="other", clock=clock)
    other.shared_clock, other.quick = slow.clock, 0.0
    other.clinic, other.chats, other.accounts = slow.clinic, slow.chats, slow.accounts
    other._updates = slow._updates
    other.open()
    other.inbox.listen(lambda _chat: None)  # its chats are looked for now and then only
    return other


async def dies(house: House) -> None:
    """Its questions die with it; what it held is free when its time has run out."""
    for worker in list(house.runtime.lanes._workers.values()):
        worker.cancel()
    await house.runtime.reads.stop()
    await house.store.close()
    house.clock.pass_by(16)


async def test_a_look_that_a_replica_ahead_takes_too_early_is_not_the_last_one(slow: House, database: str) -> None:
    other = await another(slow, database, ahead=60)
    await slow.says("ask")
    await other.runtime.scheduler.look()  # it delivers its look to the one that is still asking
    await slow.runtime.lanes.look()
    await slow.settle()
    assert slow.clinic.asked == ["AskPayers s1"]
    await dies(slow)
    for _ in range(3):
        other.clock.pass_by(60)
        slow.clock.pass_by(60)
        await other.look()
    assert len(slow.clinic.asked) > 1, "somebody asks again"
    await answers(other)
    await other.look()
    assert other.sees() == "answered"
    await other.close()
    slow.open()


async def test_who_asks_again_by_another_clock_is_looked_after_too(slow: House, database: str) -> None:
    """Half a minute later and half a minute behind: their looks are due at the same time on the dial."""
    other = await another(slow, database, ahead=-30)
    await slow.says("ask")
    await dies(slow)
    slow.clock.pass_by(14)
    other.clock.pass_by(30)
    third = await another(slow, database, ahead=0)
    await third.runtime.scheduler.look()
    await other.look()
    assert len(slow.clinic.asked) == 2
    await dies(other)
    for _ in range(3):
        third.clock.pass_by(60)
        slow.clock.pass_by(60)
        await third.look()
    assert len(slow.clinic.asked) > 2
    await third.close()
    slow.open()
