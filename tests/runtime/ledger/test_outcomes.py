"""Every way a booking can end: how often it was sent, what the patient hears, and who else is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NoReturn

import pytest

from bot.portal import PortalError, PortalSession, Refusal, SignInNeeded, TimedOut, Unsent
from bot.portal.errors import Broken, ServerFault, Unreadable
from bot.store.records import AttemptStatus
from conversations.clinic.model import Appointment
from tests.runtime.house import ANN, STAFF, House
from tests.runtime.script import APPOINTMENT


def fails(error: PortalError) -> Callable[[], Appointment]:
    """An ending that is an error."""

    def ending() -> NoReturn:
        raise error

    return ending


async def status(house: House) -> AttemptStatus:
    return (await house.store.attempt(1)).status


async def later(house: House, *pauses: float) -> None:
    """Time passes, with a look at what is due after each pause."""
    for pause in pauses:
        house.clock.pass_by(pause)
        await house.look()


async def test_what_the_clinic_books_is_read_back_from_its_diary(house: House) -> None:
    await house.says("book")
    assert house.sees() == "attempt: Booked"
    assert (house.clinic.posts, house.clinic.looks) == (1, 1)
    assert await status(house) is AttemptStatus.BOOKED


@pytest.mark.in_turn
async def test_a_booking_that_the_diary_does_not_show_yet_is_still_one(house: House) -> None:
    house.clinic.books = False
    await house.says("book")
    assert await status(house) is AttemptStatus.BOOKED


@pytest.mark.in_turn
async def test_a_refusal_is_told_and_final(house: House) -> None:
    house.clinic.books, house.clinic.ending = False, fails(Refusal())
    await house.says("book")
    assert house.sees() == "attempt: Refused"
    await later(house, 5, 60, 3600)
    assert (house.clinic.posts, house.clinic.looks) == (1, 0)
    assert await status(house) is AttemptStatus.REFUSED


@pytest.mark.in_turn
async def test_what_never_left_is_not_booked_and_not_sent_again_by_itself(house: House) -> None:
    house.clinic.books, house.clinic.ending = False, fails(Unsent())
    await house.says("book")
    await later(house, 5, 60)
    assert house.sees() == "attempt: NotSent"
    assert house.clinic.posts == 1
    assert await status(house) is AttemptStatus.NOT_SENT


@pytest.mark.in_turn
async def test_a_patient_without_a_session_books_nothing(house: House) -> None:
    house.accounts.kept.clear()
    await house.says("book")
    assert house.sees() == "attempt: Refused"
    assert house.clinic.posts == 0


@pytest.mark.in_turn
async def test_a_session_that_ended_before_the_order_is_dropped(house: House) -> None:
    house.clinic.books, house.clinic.ending = False, fails(SignInNeeded())
    await house.says("book")
    assert house.sees() == "attempt: Refused"
    assert house.accounts.dropped == [ANN]


@pytest.mark.in_turn
async def test_an_order_that_was_held_up_is_not_sent_late(house: House) -> None:
    house.clinic.before_send = lambda: house.clock.pass_by(6)
    await house.says("book")
    assert house.sees() == "attempt: NotSent"
    assert house.clinic.posts == 0


@pytest.mark.parametrize(
    "error", [TimedOut(), Broken(), ServerFault(), Unreadable()], ids=lambda error: type(error).__name__
)
async def test_a_lost_answer_is_found_in_the_diary_at_once(house: House, error: PortalError) -> None:
    house.clinic.ending = fails(error)
    await house.says("book")
    assert "keep attempt: Unknown" in house.chats.log
    assert house.sees() == "attempt: Booked"
    assert house.clinic.posts == 1


@pytest.mark.in_turn
async def test_even_a_mistake_on_this_side_counts_as_a_lost_answer(house: House) -> None:
    def ending() -> NoReturn:
        raise RuntimeError("a mistake")

    house.clinic.ending = ending
    await house.says("book")
    assert house.sees() == "attempt: Booked"
    assert house.clinic.posts == 1


@pytest.mark.in_turn
async def test_an_appointment_that_was_there_before_is_not_taken_for_the_booking(house: House) -> None:
    house.clinic.diary = [replace(APPOINTMENT, key="old")]
    house.clinic.books, house.clinic.ending = False, fails(TimedOut())
    await house.says("book")
    assert house.sees() == "attempt: Unknown"


@pytest.mark.in_turn
async def test_a_booking_that_appears_late_is_found(house: House) -> None:
    house.clinic.books, house.clinic.ending = False, fails(TimedOut())
    await house.says("book")
    await later(house, 5, 15)
    house.clinic.diary.append(APPOINTMENT)
    await later(house, 60)
    assert house.sees() == "attempt: Booked"
    assert house.clinic.posts == 1


async def test_not_booked_takes_two_looks_after_the_order_could_have_arrived(house: House) -> None:
    house.clinic.books, house.clinic.ending = False, fails(TimedOut())
    await house.says("book")
    await later(house, 5, 15, 60)
    assert house.sees() == "attempt: Unknown"
    await later(house, 5)
    assert house.sees() == "attempt: NotBooked"
    assert (house.clinic.posts, house.clinic.looks) == (1, 5)


@pytest.mark.in_turn
async def test_where_the_second_of_two_looks_fails_nobody_waits_for_half_an_hour(house: House) -> None:
    house.clinic.books, house.clinic.ending = False, fails(TimedOut())
    await house.says("book")
    await later(house, 5, 15, 60)
    house.clinic.diary_trouble = ServerFault()
    await later(house, 5, 60, 60, 60)
    assert house.sees() == "attempt: Unknown"
    house.clinic.diary_trouble = None
    await later(house, 60)
    assert house.sees() == "attempt: NotBooked"


@pytest.mark.in_turn
async def test_where_it_goes_on_failing_people_take_over_all_the_same(house: House) -> None:
    house.clinic.books, house.clinic.ending = False, fails(TimedOut())
    await house.says("book")
    await later(house, 5, 15, 60)
    house.clinic.diary_trouble = ServerFault()
    await later(house, 5, *(60 for _ in range(40)), 1800)
    assert house.sees() == "attempt: HandedOver"


@pytest.mark.in_turn
async def test_a_portal_that_stays_down_hands_over_to_people(house: House) -> None:
    house.clinic.ending = fails(TimedOut())
    house.clinic.diary_trouble = ServerFault()
    await house.says("book")
    await later(house, 5, 15, 60, 300)
    assert house.sees() == "attempt: Unknown"
    await later(house, 1800)
    assert house.sees() == "attempt: HandedOver"
    assert list(house.chats.shown[STAFF].values()) == ["staff.handed_over"]
    assert house.clinic.posts == 1


@pytest.mark.in_turn
async def test_a_portal_that_comes_back_in_time_is_asked_again(house: House) -> None:
    house.clinic.ending = fails(TimedOut())
    house.clinic.diary_trouble = ServerFault()
    await house.says("book")
    await later(house, 5, 15, 60)
    house.clinic.diary_trouble = None
    await later(house, 300)
    assert house.sees() == "attempt: Booked"


@pytest.mark.in_turn
async def test_a_session_that_is_gone_hands_over_once_the_order_cannot_be_on_its_way(house: House) -> None:
    house.clinic.ending = fails(TimedOut())
    house.clinic.diary_trouble = SignInNeeded()
    await house.says("book")
    await later(house, 5, 15)
    assert house.sees() == "attempt: Unknown"
    await later(house, 60)
    assert house.sees() == "attempt: HandedOver"
    assert STAFF in house.chats.shown


@pytest.mark.in_turn
async def test_signing_in_again_in_time_clears_it_up(house: House) -> None:
    house.clinic.ending = fails(TimedOut())
    house.clinic.diary_trouble = SignInNeeded()
    await house.says("book")
    house.clinic.diary_trouble = None
    house.accounts.kept[ANN] = PortalSession("s3")
    house.accounts.people["s3"] = "ann"
    await later(house, 5)
    assert house.sees() == "attempt: Booked"


async def test_the_attempt_moves_on_although_nobody_is_there_to_hear(house: House) -> None:
    await house.says("book")
    await house.says("book")
    assert house.clinic.posts == 2
    assert house.sees() == "attempt: Booked"
