"""One account is signed in to in two chats: what one of them books is in the diary that the other reads.

It counts for the one that ordered it, and the other is told nothing of it.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import NoReturn

from bot.portal import TimedOut
from bot.store.records import AttemptStatus
from tests.runtime.house import ANN, BEN, STAFF, House
from tests.runtime.script import APPOINTMENT

S = AttemptStatus


def lost() -> NoReturn:
    raise TimedOut


async def looks(house: House, *pauses: float) -> None:
    for pause in pauses:
        house.clock.pass_by(pause)
        await house.look()


async def statuses(house: House) -> list[AttemptStatus]:
    return [(await house.store.attempt(number)).status for number in (1, 2)]


def is_hers_too(house: House) -> None:
    """Ben's phone is signed in to Ann's account."""
    house.accounts.people["s2"] = "ann"


async def is_told_that_nothing_was_booked(house: House) -> None:
    house.clinic.books, house.clinic.ending = False, lost
    await house.says("book at a place without a name")
    await looks(house, 5, 15, 60, 5)
    assert house.sees() == "attempt: NotBooked"
    house.clinic.books, house.clinic.ending = True, lambda: APPOINTMENT


async def test_what_the_other_chat_booked_meanwhile_is_not_told_as_booked_after_all(house: House) -> None:
    is_hers_too(house)
    await is_told_that_nothing_was_booked(house)
    await house.says("book", BEN)
    assert house.sees(BEN) == "attempt: Booked"
    await looks(house, 300, 1500)
    assert house.sees() == "attempt: NotBooked"
    assert STAFF not in house.chats.shown
    assert await statuses(house) == [S.NOT_BOOKED, S.BOOKED]


async def test_what_comes_beside_it_is_still_told(house: House) -> None:
    is_hers_too(house)
    await is_told_that_nothing_was_booked(house)
    await house.says("book", BEN)
    house.clinic.diary.append(replace(APPOINTMENT, key="late"))
    await looks(house, 300)
    assert house.sees() == "attempt: Booked after not_booked"
    assert await statuses(house) == [S.BOOKED, S.BOOKED]
    assert '"late"' in str((await house.store.attempt(1)).result)


async def test_while_the_other_chats_answer_is_on_its_way_nothing_is_concluded(house: House) -> None:
    is_hers_too(house)
    await is_told_that_nothing_was_booked(house)
    house.clock.pass_by(300)
    house.clinic.slow = asyncio.Event()
    await house.says("book", BEN, wait=False)
    await house.until(lambda: house.clinic.posts == 2)
    house.clinic.diary.append(APPOINTMENT)
    before = house.clinic.looks
    await house.runtime.scheduler.look()
    await house.until(lambda: house.clinic.looks > before)
    house.clinic.books = False
    house.clinic.slow.set()
    await house.settle()
    assert house.sees() == "attempt: NotBooked"
    assert house.sees(BEN) == "attempt: Booked"
    await looks(house, 60, 1500)
    assert house.sees() == "attempt: NotBooked"
    assert await statuses(house) == [S.NOT_BOOKED, S.BOOKED]


async def test_of_two_lost_answers_one_appointment_is_that_of_one(house: House) -> None:
    is_hers_too(house)
    house.clinic.books, house.clinic.ending = False, lost
    for chat in (ANN, BEN):
        await house.says("book", chat)
    house.clinic.diary.append(APPOINTMENT)
    await looks(house, 5, 15, 60, 5, 300, 5)
    assert {house.sees(), house.sees(BEN)} == {"attempt: Booked", "attempt: NotBooked"}
    assert set(await statuses(house)) == {S.BOOKED, S.NOT_BOOKED}


async def test_what_is_looked_for_in_one_chat_is_not_told_in_the_other_that_was_denied_it(house: House) -> None:
    is_hers_too(house)
    await is_told_that_nothing_was_booked(house)
    house.clock.pass_by(295)
    house.clinic.books, house.clinic.ending = False, lost
    await house.says("book", BEN)
    house.clinic.diary.append(APPOINTMENT)
    await looks(house, 5)
    assert house.sees() == "attempt: NotBooked"
    assert house.sees(BEN) == "attempt: Booked"
    await looks(house, 60, 1500)
    assert await statuses(house) == [S.NOT_BOOKED, S.BOOKED]


async def test_an_order_that_has_not_brought_it_keeps_nobody_waiting(house: House) -> None:
    is_hers_too(house)
    await is_told_that_nothing_was_booked(house)
    house.clinic.slow = asyncio.Event()
    await house.says("cancel", BEN, wait=False)
    await house.until(lambda: house.clinic.cancels)
    house.clinic.diary.append(replace(APPOINTMENT, type_key="physio"))
    house.clock.pass_by(300)
    await house.runtime.scheduler.look()
    await house.until(lambda: house.sees() == "attempt: HandedOver after not_booked")
    house.clinic.slow.set()
    await house.settle()
