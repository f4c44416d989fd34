"""What the clinic says for certain outranks whatever was guessed; what it says that does not fit is not believed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.portal import Refusal
from bot.portal.errors import ServerFault
from bot.store.records import AttemptStatus
from conversations.clinic.model import Appointment
from tests.runtime.house import ANN, STAFF, House
from tests.runtime.script import APPOINTMENT

LATER = timedelta(minutes=10)


async def books_without_an_end(house: House) -> asyncio.Event:
    """Somebody books, and the portal takes its time; set what is returned, and it answers."""
    answers = house.clinic.slow = asyncio.Event()
    await house.says("book", wait=False)
    await house.until(lambda: house.clinic.posts)
    return answers


async def another_guesses(house: House, database: str, *pauses: float, **clinic: object) -> House:
    """Another process looks after the attempt, after each pause, at a clinic that is like this."""
    other = House(database, owner="other", clock=house.clock)
    for name, value in clinic.items():
        setattr(other.clinic, name, value)
    other.open()
    for pause in pauses:
        house.clock.pass_by(pause)
        await other.look()
    return other


async def status(house: House) -> AttemptStatus:
    return (await house.store.attempt(1)).status


async def hears_at_last(house: House, answers: asyncio.Event) -> None:
    answers.set()
    await house.runtime.ledger.idle()
    await house.look()


async def test_booked_is_committed_before_anything_is_read_back(house: House) -> None:
    seen: list[AttemptStatus] = []

    async def looks_in_the_ledger() -> None:
        seen.append(await status(house))

    house.clinic.before_look = looks_in_the_ledger
    await house.says("book")
    assert seen == [AttemptStatus.BOOKED]
    assert house.sees() == "attempt: Booked"


async def test_what_is_booked_and_not_read_back_yet_is_told_by_whoever_goes_on(house: House, database: str) -> None:
    reading = asyncio.Event()

    async def never_ends() -> None:
        reading.set()
        await asyncio.Event().wait()

    house.clinic.before_look = never_ends
    await house.says("book", wait=False)
    await reading.wait()
    await house.crash()
    other = await another_guesses(house, database, 60, diary=[APPOINTMENT])
    assert other.sees() == "attempt: Booked"
    assert (house.clinic.posts, other.clinic.posts) == (1, 0)
    await other.close()


async def test_a_late_answer_outranks_unknown(house: House, database: str) -> None:
    answers = await books_without_an_end(house)
    other = await another_guesses(house, database, 41)
    assert other.sees() == "attempt: Unknown"
    await hears_at_last(house, answers)
    assert house.sees() == "attempt: Booked"
    assert await status(house) is AttemptStatus.BOOKED
    await other.close()


async def test_a_late_answer_outranks_not_booked_with_a_word_of_regret(house: House, database: str) -> None:
    answers = await books_without_an_end(house)
    other = await another_guesses(house, database, 41, 5)
    assert other.sees() == "attempt: NotBooked"
    await hears_at_last(house, answers)
    assert house.sees() == "attempt: Booked after not_booked"
    await other.close()


async def test_a_late_answer_outranks_a_handover_with_a_word_of_regret(house: House, database: str) -> None:
    answers = await books_without_an_end(house)
    other = await another_guesses(house, database, 41, 15, 60, 300, 1800, 1800, diary_trouble=ServerFault())
    assert other.sees() == "attempt: HandedOver"
    await hears_at_last(house, answers)
    assert house.sees() == "attempt: Booked after handed_over"
    assert STAFF in other.chats.shown
    await other.close()


async def test_a_late_refusal_outranks_unknown(house: House, database: str) -> None:
    def refuses() -> Appointment:
        raise Refusal

    house.clinic.books, house.clinic.ending = False, refuses
    answers = await books_without_an_end(house)
    other = await another_guesses(house, database, 41)
    await hears_at_last(house, answers)
    assert house.sees() == "attempt: Refused"
    assert await status(house) is AttemptStatus.REFUSED
    await other.close()


ODD: dict[str, Appointment] = {
    "a key that was there before": replace(APPOINTMENT, key="old"),
    "that key in capitals": replace(APPOINTMENT, key="OLD"),
    "another type": replace(APPOINTMENT, type_key="nurse", type_name="Secret clinic"),
    "another place": replace(APPOINTMENT, location_key=12),
    "another start": replace(APPOINTMENT, start=APPOINTMENT.start + LATER),
    "one that is cancelled": replace(APPOINTMENT, state="Cancelled"),
    "one that is over": replace(APPOINTMENT, state="Discharged"),
    "one that nobody came to": replace(APPOINTMENT, state="DNA"),
    "one in another word for cancelled": replace(APPOINTMENT, state="Canceled by site"),
}


def answers_with(house: House, told: Appointment, *has: Appointment) -> None:
    """The clinic says yes, and names this appointment; its diary has those."""
    house.clinic.books, house.clinic.ending = False, lambda: told
    house.clinic.before_send = lambda: house.clinic.diary.extend(has)


@pytest.mark.parametrize("what", ODD)
@pytest.mark.in_turn
async def test_a_yes_that_does_not_fit_is_not_known_and_nothing_of_it_is_shown(house: House, what: str) -> None:
    answers_with(house, ODD[what])
    await house.says("book")
    assert house.sees() == "attempt: Unknown"
    assert await status(house) is AttemptStatus.UNKNOWN
    assert "Secret" not in str((await house.store.attempt(1)).result)


@pytest.mark.in_turn
async def test_one_that_was_answered_as_cancelled_is_booked_where_the_diary_has_it_standing(house: House) -> None:
    answers_with(house, replace(APPOINTMENT, state="Cancelled"), replace(APPOINTMENT, state="NotArrived"))
    await house.says("book")
    assert house.sees() == "attempt: Booked"


@pytest.mark.in_turn
async def test_one_that_the_diary_has_as_cancelled_is_neither_booked_nor_denied_nor_asked_about(house: House) -> None:
    cancelled = replace(APPOINTMENT, state="Cancelled")
    answers_with(house, cancelled, cancelled)
    await house.says("book")
    for pause in (5, 15, 60, 300, 1800):
        house.clock.pass_by(pause)
        await house.look()
    assert house.sees() == "attempt: HandedOver"
    assert "keep attempt: InQuestion" not in house.chats.log


@pytest.mark.in_turn
async def test_one_that_is_cancelled_before_it_is_read_back_is_not_vouched_for(house: House) -> None:
    answers_with(house, APPOINTMENT, replace(APPOINTMENT, state="Cancelled"))
    await house.says("book")
    assert house.sees() == "attempt: Booked, unseen"


@pytest.mark.parametrize("state", ["", "Booked", "NotArrived", "Arrived", "Being seen", "Pencilled in"])
@pytest.mark.in_turn
async def test_any_other_state_stands(house: House, state: str) -> None:
    answers_with(house, replace(APPOINTMENT, state=state), APPOINTMENT)
    await house.says("book")
    assert house.sees() == "attempt: Booked"


@pytest.mark.parametrize("what", ["another type", "another place", "another start"])
@pytest.mark.in_turn
async def test_a_yes_that_does_not_fit_is_one_where_the_diary_has_it(house: House, what: str) -> None:
    answers_with(house, ODD[what], ODD[what])
    await house.says("book")
    assert house.sees() == "attempt: Booked"
    assert str(ODD[what].key) in str((await house.store.attempt(1)).result)


@pytest.mark.in_turn
async def test_a_yes_with_an_old_key_is_none_although_the_diary_has_that_key(house: House) -> None:
    answers_with(house, ODD["a key that was there before"], ODD["a key that was there before"])
    await house.says("book")
    assert house.sees() == "attempt: Unknown"


FITTING: dict[str, Callable[[Appointment], Appointment]] = {
    "a second later": lambda told: replace(told, start=told.start + timedelta(seconds=1)),
    "keys spelled otherwise": lambda told: replace(told, type_key="GP", site_key="0x1", location_key="0B"),
    "without a place": lambda told: replace(told, site_key=None, location_key=None),
}


@pytest.mark.parametrize("how", FITTING)
@pytest.mark.in_turn
async def test_a_yes_that_is_only_spelled_otherwise_is_one(house: House, how: str) -> None:
    answers_with(house, FITTING[how](APPOINTMENT), APPOINTMENT)
    await house.says("book")
    assert house.sees() == "attempt: Booked"
    assert "keep attempt: Unknown" not in house.chats.log
    assert ANN in house.chats.shown
