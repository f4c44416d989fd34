"""When an order may still be sent, and by whose clock: the database's between replicas, a stopwatch within one."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from functools import partial
from typing import NoReturn

import pytest

from bot.portal import TimedOut
from bot.portal.errors import ServerFault
from bot.store.records import AttemptStatus
from tests.runtime.house import ANN, BEN, House
from tests.runtime.script import APPOINTMENT, START
from tests.runtime.test_crashes import dies_deciding
from tests.support.clocks import ManualClock


def lost() -> NoReturn:
    raise TimedOut


async def opens(house: House, database: str, owner: str, *, ahead: float = 0.0) -> House:
    """One more replica at the same clinic, whose own clock is so much ahead; what they share goes by the database's."""
    other = House(database, owner=owner, clock=ManualClock(house.clock.now() + timedelta(seconds=ahead), skips=False))
    other.clinic, other.chats, other.accounts = house.clinic, house.chats, house.accounts
    other.shared_clock, other.waited, other._updates = house.clock, house.waited, house._updates
    other.open()
    return other


@pytest.mark.parametrize("ahead", [20.0, 3600.0, -3600.0])
async def test_a_replica_whose_clock_is_wrong_denies_nothing_that_is_under_way(
    house: House, database: str, ahead: float
) -> None:
    answers = house.clinic.slow = asyncio.Event()
    house.clinic.books = False
    await house.says("book", wait=False)
    await house.until(lambda: house.clinic.posts)
    other = await opens(house, database, "other", ahead=ahead)
    for _ in range(6):
        house.clock.pass_by(6)
        other.clock.pass_by(6)
        await other.runtime.scheduler.look()
        await other.settle()
    assert house.sees() == "booking"
    house.clinic.books = True
    house.clinic.diary.append(APPOINTMENT)
    answers.set()
    await house.settle()
    assert house.sees() == "attempt: Booked"
    await other.close()


async def test_four_replicas_are_as_patient_as_one(house: House, database: str) -> None:
    house.clinic.ending, house.clinic.diary_trouble = lost, ServerFault()
    await house.says("book")
    others = [await opens(house, database, f"other {number}", ahead=number * 10.0) for number in range(3)]
    for pause in (5, 15, 60, 300):
        house.clock.pass_by(pause)
        await asyncio.gather(*(each.runtime.ledger.look() for each in (house, *others)))
        await asyncio.gather(*(each.runtime.ledger.idle() for each in (house, *others)))
    assert house.clinic.looks == 5
    assert (await house.store.attempt(1)).status is AttemptStatus.UNKNOWN
    for each in others:
        await each.close()


async def test_a_clock_that_is_set_while_an_order_is_about_to_leave_changes_nothing(house: House) -> None:
    for seconds in (3600, -7200):
        house.clinic.before_send = partial(house.clock.is_set, seconds)
        await house.says("book")
        assert house.sees() == "attempt: Booked"


async def test_an_order_whose_time_has_begun_is_not_sent(house: House) -> None:
    house.clock.pass_by((START - house.clock.now().replace(tzinfo=None)).total_seconds())
    await house.says("book")
    assert house.sees() == "attempt: NotSent, begun"
    assert house.clinic.posts == 0
    assert (await house.store.attempt(1)).status is AttemptStatus.NOT_SENT


async def test_an_order_for_the_minute_after_is_sent(house: House) -> None:
    house.clock.pass_by((START - house.clock.now().replace(tzinfo=None)).total_seconds() - 1)
    await house.says("book")
    assert house.clinic.posts == 1


async def test_once_the_process_is_told_to_stop_no_order_starts(house: House, database: str) -> None:
    house.runtime.ledger.close()
    await house.says("book")
    assert (house.clinic.posts, house.sees()) == (0, "booking")
    assert (await house.store.attempt(1)).status is AttemptStatus.READY
    other = await opens(house, database, "other")
    await other.look()
    assert (house.clinic.posts, house.sees()) == (1, "attempt: Booked")
    await other.close()


async def test_nor_does_one_leave_that_had_not_left_yet(house: House) -> None:
    house.clinic.before_send = house.runtime.ledger.close
    await house.says("book")
    assert (house.clinic.posts, house.sees()) == (0, "attempt: NotSent")


async def is_found(house: House) -> None:
    """An attempt that is ready is left by a process that is gone."""
    await dies_deciding(house, order=True)
    await house.crash()
    await house.look()


async def test_an_attempt_that_is_found_ready_is_looked_up_before_it_is_sent(house: House) -> None:
    order: list[str] = []

    async def is_read() -> None:
        order.append("read")

    house.clinic.before_look, house.clinic.before_send = is_read, lambda: order.append("sent")
    await is_found(house)
    assert order == ["read", "sent", "read"]
    assert house.sees() == "attempt: Booked"


async def test_one_that_the_clinic_has_already_is_not_sent_again(house: House) -> None:
    """The database had forgotten that it was sent: a standby took over, or a backup was restored."""
    house.clinic.diary.append(APPOINTMENT)
    await is_found(house)
    assert (house.clinic.posts, house.sees()) == (0, "attempt: Booked")


async def test_one_is_not_sent_where_the_diary_cannot_be_read(house: House) -> None:
    house.clinic.diary_trouble = ServerFault()
    await is_found(house)
    assert (house.clinic.posts, house.sees()) == (0, "attempt: Unknown")
    house.clinic.diary_trouble = None
    for pause in (5, 60, 5):
        house.clock.pass_by(pause)
        await house.look()
    assert (house.clinic.posts, house.sees()) == (0, "attempt: NotBooked")


async def test_one_is_not_sent_beside_something_new(house: House) -> None:
    house.clinic.diary.append(APPOINTMENT.__class__("else", "nurse", "Nurse", START, None))
    await is_found(house)
    assert (house.clinic.posts, house.sees()) == (0, "attempt: Unknown")


async def test_a_tap_that_waited_here_is_handed_on_as_late(house: House) -> None:
    house.inbox.listen(lambda _: None)
    await house.says("hello")
    house.clock.pass_by(121)
    await house.crash()
    await house.look()
    assert house.chats.log == ["send late hello"]


async def test_what_waited_at_telegram_while_nobody_was_there_is_late_once(house: House) -> None:
    house.waited = None
    await house.says("one")
    house.clock.pass_by(3600)
    await house.crash()
    await house.says("two")
    assert house.sees() == "late two"
    await house.says("what came with it")
    assert house.sees() == "late what came with it"
    house.clock.pass_by(10)
    await house.says("three")
    assert house.sees() == "three"


async def test_what_waited_at_telegram_is_late_at_a_replica_too_that_was_not_the_first(
    house: House, database: str
) -> None:
    """Both were away; the other one has taken in by now what somebody else had said meanwhile."""
    house.waited = None
    await house.says("one")
    house.clock.pass_by(3600)
    await house.crash()
    await house.says("two", chat=BEN)
    other = await opens(house, database, "other")
    await other.says("book")
    assert house.sees() == "late book"
    await other.close()


async def test_who_was_heard_elsewhere_for_a_while_is_not_late_at_a_replica_that_hears_of_them_for_the_first_time(
    house: House, database: str
) -> None:
    house.waited = None
    await house.says("one")
    house.clock.pass_by(3600)
    await house.crash()
    await house.says("two")
    assert house.sees() == "late two"
    house.clock.pass_by(11)
    other = await opens(house, database, "other")
    await other.says("three")
    assert house.sees() == "three"
    await other.close()


async def test_nothing_is_late_where_nobody_was_ever_heard(house: House, database: str) -> None:
    """Nothing that Telegram kept can be about a card of this installation."""
    house.waited = None
    other = await opens(house, database, "other")
    for replica, said in ((house, "one"), (other, "two"), (house, "three")):
        await replica.says(said)
        assert house.sees() == said
    await other.close()


async def test_after_a_short_restart_nothing_is_late(house: House) -> None:
    house.waited = None
    await house.says("one")
    await house.crash()
    await house.says("two")
    assert house.sees() == "two"
    assert ANN in house.chats.shown
