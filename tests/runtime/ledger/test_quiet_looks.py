"""It was said that nothing was booked: the diary is looked at twice more, in silence, and a mistake is corrected."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import NoReturn

from bot.portal import SignInNeeded, TimedOut
from bot.store.records import AttemptStatus
from tests.runtime.house import STAFF, House
from tests.runtime.script import APPOINTMENT


def lost() -> NoReturn:
    raise TimedOut


async def looks(house: House, *pauses: float) -> None:
    for pause in pauses:
        house.clock.pass_by(pause)
        await house.look()


async def is_told_that_nothing_was_booked(house: House) -> None:
    house.clinic.books, house.clinic.ending = False, lost
    await house.says("book")
    await looks(house, 5, 15, 60, 5)
    assert house.sees() == "attempt: NotBooked"


async def test_what_the_portal_carries_out_later_is_told_with_a_word_of_regret(house: House) -> None:
    await is_told_that_nothing_was_booked(house)
    house.clinic.diary.append(APPOINTMENT)
    await looks(house, 299)
    assert house.sees() == "attempt: NotBooked"
    await looks(house, 1)
    assert house.sees() == "attempt: Booked after not_booked"
    assert (await house.store.attempt(1)).status is AttemptStatus.BOOKED
    assert house.clinic.posts == 1


async def test_it_is_looked_for_after_five_and_after_thirty_minutes_and_then_no_more(house: House) -> None:
    await is_told_that_nothing_was_booked(house)
    before, said = house.clinic.looks, list(house.chats.log)
    await looks(house, 300)
    assert house.clinic.looks == before + 1
    await looks(house, 1499)
    assert house.clinic.looks == before + 1
    await looks(house, 1)
    assert house.clinic.looks == before + 2
    await looks(house, 3600, 86400)
    assert house.clinic.looks == before + 2
    assert house.chats.log == said, "nobody heard of it"
    assert (await house.store.attempt(1)).status is AttemptStatus.NOT_BOOKED


async def test_the_looks_survive_a_restart(house: House) -> None:
    await is_told_that_nothing_was_booked(house)
    await looks(house, 300)
    await house.crash()
    house.clinic.diary.append(APPOINTMENT)
    await looks(house, 1500)
    assert house.sees() == "attempt: Booked after not_booked"


async def test_what_turns_up_and_does_not_fit_is_handed_over_with_a_word_of_regret(house: House) -> None:
    await is_told_that_nothing_was_booked(house)
    house.clinic.diary.append(replace(APPOINTMENT, start=APPOINTMENT.start + timedelta(hours=1)))
    await looks(house, 300)
    assert house.sees() == "attempt: HandedOver after not_booked"
    assert STAFF in house.chats.shown


async def test_what_the_patient_booked_again_meanwhile_is_explained(house: House) -> None:
    await is_told_that_nothing_was_booked(house)
    house.clinic.ending = lambda: replace(APPOINTMENT, key="again")
    house.clinic.before_send = lambda: house.clinic.diary.append(replace(APPOINTMENT, key="again"))
    await house.says("book")
    assert house.sees() == "attempt: Booked"
    await looks(house, 300, 1500)
    assert house.sees() == "attempt: Booked"
    assert (await house.store.attempt(1)).status is AttemptStatus.NOT_BOOKED


async def test_a_look_that_sees_nothing_takes_nothing_back(house: House) -> None:
    await is_told_that_nothing_was_booked(house)
    house.clinic.diary_trouble = SignInNeeded()
    await looks(house, 300)
    house.clinic.complete, house.clinic.diary_trouble = False, None
    await looks(house, 1500, 3600)
    assert house.sees() == "attempt: NotBooked"
