"""What is new and does not fit exactly is asked about, once; the answer is noted, and never outranks what is known."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import NoReturn

import pytest

from bot.portal import TimedOut
from bot.store.records import AttemptStatus
from tests.runtime.house import House, no_wait
from tests.runtime.script import APPOINTMENT

MOVED = replace(APPOINTMENT, key="moved", start=APPOINTMENT.start + timedelta(minutes=10))


def lost() -> NoReturn:
    raise TimedOut


async def looks(house: House, *pauses: float) -> None:
    for pause in pauses:
        house.clock.pass_by(pause)
        await house.look()


async def is_asked(house: House) -> None:
    house.clinic.books, house.clinic.ending = False, lost
    house.clinic.before_send = lambda: house.clinic.diary.append(MOVED)
    await house.says("book")
    await looks(house, 5, 15)
    assert house.sees() == "attempt: Unknown", "what was ordered may still come"
    await looks(house, 60)
    assert house.sees() == "attempt: InQuestion"


@pytest.mark.in_turn
async def test_yes_books_it_as_it_came_back(house: House) -> None:
    await is_asked(house)
    await house.says("it is")
    await house.look()
    assert "keep attempt: Booked" in house.chats.log
    attempt = await house.store.attempt(1)
    assert attempt.status is AttemptStatus.BOOKED
    assert '"moved"' in str(attempt.result)


@pytest.mark.in_turn
async def test_no_goes_on_looking_for_what_was_ordered(house: House) -> None:
    await is_asked(house)
    await house.says("it is not")
    house.clinic.diary.append(APPOINTMENT)
    await house.look()
    await house.look()
    assert "keep attempt: Booked" in house.chats.log
    assert '"new"' in str((await house.store.attempt(1)).result)


@pytest.mark.in_turn
async def test_after_a_no_what_it_is_not_is_explained(house: House) -> None:
    await is_asked(house)
    await house.says("it is not")
    await house.look()
    await looks(house, 0, 5, 5)
    assert house.sees() == "attempt: NotBooked"
    assert house.clinic.posts == 1


@pytest.mark.in_turn
async def test_who_does_not_answer_is_asked_once_and_handed_over_in_the_end(house: House) -> None:
    await is_asked(house)
    await looks(house, 300, 1800, 1800)
    assert house.sees() == "attempt: HandedOver"
    assert house.chats.log.count("keep attempt: InQuestion") == 1


@pytest.mark.in_turn
async def test_a_yes_after_the_hand_over_books_it_as_the_diary_has_it_by_then(house: House) -> None:
    await is_asked(house)
    await looks(house, 300, 1800, 1800)
    house.clinic.diary[:] = [replace(MOVED, location_name="Ground floor")]
    await house.says("it is")
    await house.look()
    assert house.sees() == "attempt: Booked after handed_over"
    attempt = await house.store.attempt(1)
    assert attempt.status is AttemptStatus.BOOKED
    assert "Ground floor" in str(attempt.result)


@pytest.mark.in_turn
async def test_a_yes_to_what_the_diary_has_no_more_is_not_vouched_for(house: House) -> None:
    await is_asked(house)
    await looks(house, 300, 1800, 1800)
    house.clinic.diary.clear()
    await house.says("it is")
    await house.look()
    assert house.sees() == "attempt: Booked, unseen"


@pytest.mark.in_turn
async def test_a_no_after_the_hand_over_leaves_it_to_people(house: House) -> None:
    await is_asked(house)
    await looks(house, 300, 1800, 1800)
    await house.says("it is not")
    await house.look()
    assert (await house.store.attempt(1)).status is AttemptStatus.HANDED_OVER
    assert "keep attempt: NotBooked" not in house.chats.log


@pytest.mark.in_turn
async def test_a_yes_after_a_no_counts(house: House) -> None:
    await is_asked(house)
    for word in ("it is not", "it is"):
        await house.says(word)
        await looks(house, 1)
    assert (await house.store.attempt(1)).status is AttemptStatus.BOOKED


@pytest.mark.in_turn
async def test_after_a_no_something_else_that_is_new_is_asked_about_too(house: House) -> None:
    await is_asked(house)
    await house.says("it is not")
    house.clinic.diary.append(replace(MOVED, key="another", start=MOVED.start + timedelta(minutes=30)))
    await house.look()
    await looks(house, 1, 1, 300)
    assert house.chats.log.count("keep attempt: InQuestion") == 2
    await house.says("it is")
    await house.look()
    assert '"another"' in str((await house.store.attempt(1)).result)


async def test_a_no_that_comes_while_the_diary_is_being_read_is_not_forgotten(house: House) -> None:
    await is_asked(house)
    reading, goes_on = asyncio.Event(), asyncio.Event()

    async def takes_its_time() -> None:
        reading.set()
        await goes_on.wait()

    house.clinic.before_look = takes_its_time
    house.clock.pass_by(300)
    await house.runtime.scheduler.look()
    await reading.wait()
    house.clinic.before_look = no_wait
    await house.says("it is not", wait=False)
    await house.until(lambda: house.sees() == "it is not")
    await house.runtime.scheduler.look()
    goes_on.set()
    await house.settle()
    await looks(house, 1, 5, 5)
    assert house.sees() == "attempt: NotBooked"


@pytest.mark.in_turn
async def test_two_new_ones_are_not_asked_about(house: House) -> None:
    house.clinic.books, house.clinic.ending = False, lost
    house.clinic.before_send = lambda: house.clinic.diary.extend([MOVED, replace(MOVED, key="too")])
    await house.says("book")
    await looks(house, 5, 15, 60, 300)
    assert house.sees() == "attempt: Unknown"


async def test_the_answer_survives_a_crash(house: House) -> None:
    await is_asked(house)
    await house.says("it is")
    await house.crash()
    await looks(house, 1)
    assert "keep attempt: Booked" in house.chats.log
