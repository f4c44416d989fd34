"""The answer to an order is lost, and the diary does not tell plainly: nobody hears "not booked" while it may be."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import NoReturn

import pytest

from bot.portal import TimedOut
from bot.store.records import AttemptStatus
from conversations.clinic.model import Appointment
from tests.runtime.house import STAFF, House
from tests.runtime.script import APPOINTMENT

SCHEDULE = (5, 15, 60, 300, 1800)


def no_answer() -> NoReturn:
    raise TimedOut


async def orders(house: House, *has: Appointment, words: str = "book") -> None:
    """Somebody books, the answer is lost, and this is what the clinic has then."""
    house.clinic.books, house.clinic.ending = False, no_answer
    house.clinic.before_send = lambda: house.clinic.diary.extend(has)
    await house.says(words)


async def looks(house: House, *pauses: float) -> None:
    """The diary is looked at after each pause."""
    for pause in pauses:
        house.clock.pass_by(pause)
        await house.look()


async def is_handed_over(house: House) -> bool:
    """After all looks and not before, patient and staff are told that nobody knows; one order went out."""
    await looks(house, *SCHEDULE[:-1])
    assert house.sees() in {"attempt: Unknown", "attempt: InQuestion"}
    assert STAFF not in house.chats.shown
    await looks(house, SCHEDULE[-1], 3600)
    assert house.chats.shown[STAFF]
    assert house.clinic.posts == 1
    return house.sees() == "attempt: HandedOver"


MOVED = {
    "ten minutes later": replace(APPOINTMENT, start=APPOINTMENT.start + timedelta(minutes=10)),
    "to another room": replace(APPOINTMENT, location_key=12),
    "to another site": replace(APPOINTMENT, site_key=2, location_key=21),
    "to another type": replace(APPOINTMENT, type_key="nurse"),
}


@pytest.mark.parametrize("where", MOVED)
@pytest.mark.in_turn
async def test_what_reception_moved_meanwhile_is_not_denied(
    house: House, caplog: pytest.LogCaptureFixture, where: str
) -> None:
    await orders(house, MOVED[where])
    assert await is_handed_over(house)
    assert "reason=unexplained" in caplog.text


@pytest.mark.in_turn
async def test_an_appointment_at_a_place_that_had_no_name_is_found_under_its_real_keys(house: House) -> None:
    real = replace(APPOINTMENT, site_key=70, location_key=71)
    await orders(house, real, words="book at a place without a name")
    assert house.sees() == "attempt: Booked"
    assert (await house.store.attempt(1)).status is AttemptStatus.BOOKED
    assert house.clinic.posts == 1


@pytest.mark.in_turn
async def test_a_page_of_a_diary_is_no_proof_that_it_was_not_booked(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.clinic.complete = False
    await orders(house, replace(APPOINTMENT, key="old"))
    assert await is_handed_over(house)
    assert "reason=incomplete" in caplog.text


@pytest.mark.in_turn
async def test_what_is_found_on_a_page_is_found(house: House) -> None:
    house.clinic.complete = False
    await orders(house, APPOINTMENT)
    assert house.sees() == "attempt: Booked"


@pytest.mark.parametrize("has", [[APPOINTMENT], []], ids=["the very same", "nothing"])
@pytest.mark.in_turn
async def test_after_half_a_diary_before_the_order_nothing_is_found_and_nothing_denied(
    house: House, caplog: pytest.LogCaptureFixture, has: list[Appointment]
) -> None:
    await orders(house, *has, words="book with half a diary")
    assert await is_handed_over(house)
    assert "reason=incomplete" in caplog.text


@pytest.mark.in_turn
async def test_a_diary_that_is_whole_again_in_time_clears_it_up(house: House) -> None:
    house.clinic.complete = False
    await orders(house)
    await looks(house, 5, 15, 60)
    house.clinic.complete = True
    await looks(house, 300)
    assert house.sees() == "attempt: Unknown", "one look at the whole is one look"
    await looks(house, 5)
    assert house.sees() == "attempt: NotBooked"


@pytest.mark.in_turn
async def test_something_new_that_goes_again_starts_the_counting_anew(house: House) -> None:
    await orders(house)
    await looks(house, 5, 15, 60)
    house.clinic.diary.append(MOVED["ten minutes later"])
    await looks(house, 5)
    house.clinic.diary.clear()
    await looks(house, 1800)
    assert house.sees() == "attempt: InQuestion"
    await looks(house, 5)
    assert house.sees() == "attempt: NotBooked"


@pytest.mark.in_turn
async def test_a_booking_that_was_answered_is_not_read_back_as_one_that_may_have_been_there(house: House) -> None:
    house.clinic.books, house.clinic.diary = False, [replace(APPOINTMENT, key="another")]
    house.clinic.ending = lambda: replace(APPOINTMENT, location_name="as told")
    await house.says("book with half a diary")
    assert house.sees() == "attempt: Booked, unseen"
    assert "as told" in str((await house.store.attempt(1)).result)
