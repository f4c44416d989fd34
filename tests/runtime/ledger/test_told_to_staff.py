"""Staff hear of an attempt that could not be cleared up, and again when it turns out how it ended."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from bot.portal import Refusal, TimedOut, Unsent
from bot.portal.errors import ServerFault
from bot.store.records import AttemptStatus
from conversations.clinic.model import Appointment
from tests.runtime.house import STAFF, House
from tests.runtime.ledger.test_is_that_the_one import is_asked, looks

PAUSES = (41, 15, 60, 300, 1800, 1800)
Ending = Callable[[], Appointment]


def lines(*houses: House) -> list[str]:
    """What staff were told by these processes."""
    return [words for house in houses for words in house.chats.shown.get(STAFF, {}).values()]


async def handed_over_meanwhile(house: House, database: str, ending: Ending | None = None) -> House:
    """The portal takes an hour to answer; another process gives up and hands over. Returns that one."""
    house.clinic.slow = asyncio.Event()
    if ending:
        house.clinic.books, house.clinic.ending = False, ending
    await house.says("book", wait=False)
    await house.until(lambda: house.clinic.posts)
    other = House(database, owner="other", clock=house.clock)
    other.clinic.diary_trouble = ServerFault()
    other.open()
    await looks(other, *PAUSES)
    assert other.sees() == "attempt: HandedOver"
    assert lines(other) == ["staff.handed_over"]
    return other


async def answers_at_last(house: House) -> None:
    assert house.clinic.slow
    house.clinic.slow.set()
    await house.runtime.ledger.idle()
    await house.look()


async def test_a_late_answer_that_says_booked_is_told_to_staff_too(house: House, database: str) -> None:
    other = await handed_over_meanwhile(house, database)
    await answers_at_last(house)
    assert house.sees() == "attempt: Booked after handed_over"
    assert lines(house) == ["staff.settled.booked"]
    await other.close()


async def test_where_it_cannot_be_read_back_staff_have_to_look(house: House, database: str) -> None:
    other = await handed_over_meanwhile(house, database)
    house.clinic.diary_trouble = ServerFault()
    await answers_at_last(house)
    assert lines(house) == ["staff.settled.unseen"]
    await other.close()


def refuses() -> Appointment:
    raise Refusal


def was_never_sent() -> Appointment:
    raise Unsent("it had not left")


@pytest.mark.parametrize(
    ("ending", "status"), [(refuses, AttemptStatus.REFUSED), (was_never_sent, AttemptStatus.NOT_SENT)]
)
async def test_a_late_word_that_nothing_was_booked_is_told_to_staff_too(
    house: House, database: str, ending: Ending, status: AttemptStatus
) -> None:
    other = await handed_over_meanwhile(house, database, ending)
    await answers_at_last(house)
    assert (await house.store.attempt(1)).status is status
    assert lines(house) == ["staff.settled.not_booked"]
    await other.close()


async def test_a_patient_who_says_that_it_is_the_one_settles_it_for_staff(house: House) -> None:
    await is_asked(house)
    await looks(house, 300, 1800, 1800)
    await house.says("it is")
    await house.look()
    assert lines(house) == ["staff.handed_over", "staff.settled.booked"]


async def test_what_was_never_handed_over_is_none_of_their_business(house: House) -> None:
    await house.says("book")
    house.clinic.books, house.clinic.ending = False, lost
    await house.says("book")
    await looks(house, 5, 60, 5)
    assert "keep attempt: NotBooked" in house.chats.log
    assert lines(house) == []


def lost() -> Appointment:
    raise TimedOut
