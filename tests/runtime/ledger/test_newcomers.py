"""Orders of people without an account cannot be read back: what the clinic answers is told, and nothing is guessed."""

from __future__ import annotations

import asyncio
from typing import NoReturn

import pytest

from bot.portal import PortalSession, Refusal, TimedOut, Unsent
from bot.runtime.codec import Untold, dump_untold
from bot.store.records import AttemptStatus
from conversations.clinic.orders import HandedOver, Handover
from tests.runtime.house import ANN, BEN, STAFF, House, Signed
from tests.runtime.script import APPOINTMENT

NOBODY_KNOWS = f"attempt: {HandedOver(Handover.NO_ACCOUNT).kind}"
FORM = PortalSession("of the form")


def registered() -> Signed:
    return Signed(kept={ANN: FORM}, people={})


@pytest.fixture
async def open_house(house: House) -> House:
    """A clinic that takes people without an account; Ann has registered, and is signed in as nobody."""
    await house.close()
    house.newcomers, house.accounts = registered(), Signed(kept={})
    house.open()
    return house


def lost() -> NoReturn:
    raise TimedOut


def taken() -> NoReturn:
    raise Refusal


async def status(house: House) -> AttemptStatus:
    return (await house.store.attempt(1)).status


@pytest.mark.in_turn
async def test_it_is_sent_with_the_session_of_the_form_and_told_as_the_clinic_says(open_house: House) -> None:
    await open_house.says("book as new")
    assert open_house.sees() == "attempt: Booked, unseen"
    assert (open_house.clinic.posts, open_house.clinic.looks) == (1, 0)
    assert await status(open_house) is AttemptStatus.BOOKED


@pytest.mark.in_turn
async def test_the_registration_is_over_with_it(open_house: House) -> None:
    await open_house.says("book as new")
    assert open_house.newcomers
    assert open_house.newcomers.kept == {}


async def test_a_lost_answer_is_told_at_once_as_what_nobody_knows_and_staff_hear_of_it(open_house: House) -> None:
    open_house.clinic.ending = lost
    await open_house.says("book as new")
    assert open_house.sees() == NOBODY_KNOWS
    assert "keep attempt: Unknown" not in open_house.chats.log, "nobody looks for it, and so it is not said"
    assert open_house.sees(STAFF) == "staff.handed_over"
    for pause in (5, 60, 3600):
        open_house.clock.pass_by(pause)
        await open_house.look()
    assert (open_house.clinic.posts, open_house.clinic.looks) == (1, 0)


@pytest.mark.in_turn
async def test_so_is_an_answer_that_does_not_fit(open_house: House) -> None:
    other = APPOINTMENT.start.replace(hour=3)
    open_house.clinic.ending = lambda: APPOINTMENT.__class__("new", "gp", "GP", other, None)
    await open_house.says("book as new")
    assert open_house.sees() == NOBODY_KNOWS


@pytest.mark.in_turn
async def test_a_refusal_books_nothing_and_keeps_the_registration_for_another_try(open_house: House) -> None:
    open_house.clinic.ending = taken
    await open_house.says("book as new")
    assert open_house.sees() == "attempt: Refused"
    assert open_house.newcomers
    assert open_house.newcomers.kept == {ANN: FORM}


@pytest.mark.in_turn
async def test_without_a_registration_nothing_is_sent(open_house: House) -> None:
    await open_house.says("book as new", chat=BEN)
    assert open_house.sees(BEN) == "attempt: Refused"
    assert open_house.clinic.posts == 0


@pytest.mark.in_turn
async def test_at_a_clinic_that_takes_nobody_new_nothing_is_sent(house: House) -> None:
    await house.says("book as new")
    assert house.sees() == "attempt: Refused"
    assert house.clinic.posts == 0, "not with the session of whoever is signed in, either"


@pytest.mark.in_turn
async def test_what_never_left_was_not_booked(open_house: House) -> None:
    def unreachable() -> NoReturn:
        raise Unsent("no connection")

    open_house.clinic.before_send = unreachable
    await open_house.says("book as new")
    assert open_house.sees() == "attempt: NotSent"


# Killed on the way: never a second order.


async def test_killed_before_it_is_sent_it_is_never_sent_and_nobody_claims_to_know(open_house: House) -> None:
    """Whether it was sent only the database could tell, and one that was restored may have forgotten."""
    open_house.runtime.ledger.close()
    await open_house.says("book as new")
    assert await status(open_house) is AttemptStatus.READY
    await open_house.crash()
    open_house.clock.pass_by(60)
    await open_house.look()
    assert open_house.sees() == NOBODY_KNOWS
    assert open_house.clinic.posts == 0


@pytest.mark.parametrize("books", [True, False])
async def test_killed_after_it_was_sent_it_is_never_sent_again(open_house: House, *, books: bool) -> None:
    open_house.clinic.slow, open_house.clinic.books = asyncio.Event(), books
    await open_house.says("book as new", wait=False)
    await open_house.until(lambda: open_house.clinic.posts)
    await open_house.crash()
    open_house.clinic.slow = None
    for pause in (60, 5, 60, 3600):
        open_house.clock.pass_by(pause)
        await open_house.look()
    assert open_house.sees() == NOBODY_KNOWS
    assert (open_house.clinic.posts, open_house.clinic.looks) == (1, 0)


async def test_killed_after_the_answer_was_written_it_is_told_by_whoever_goes_on(open_house: House) -> None:
    open_house.runtime.ledger.close()
    await open_house.says("book as new")
    started, booked = AttemptStatus.STARTED, AttemptStatus.BOOKED
    await open_house.store.start_attempt(1, "first", 5.0)
    kept = dump_untold(Untold(APPOINTMENT))
    await open_house.store.settle_attempt(1, started, booked, arrivals=[], look_in=0.0, result=kept)
    await open_house.crash()
    await open_house.look()
    assert open_house.sees() == "attempt: Booked, unseen"
    assert open_house.clinic.posts == 0


async def test_a_process_that_stops_says_what_it_does_not_know(open_house: House) -> None:
    open_house.clinic.slow = asyncio.Event()
    await open_house.says("book as new", wait=False)
    await open_house.until(lambda: open_house.clinic.posts)
    await open_house.runtime.ledger.stop(0.01)
    await open_house.crash()
    await open_house.look()
    assert open_house.sees() == NOBODY_KNOWS


async def test_a_late_answer_outranks_what_another_replica_gave_up(open_house: House, database: str) -> None:
    answers = open_house.clinic.slow = asyncio.Event()
    await open_house.says("book as new", wait=False)
    await open_house.until(lambda: open_house.clinic.posts)
    other = House(database, owner="other", clock=open_house.clock)
    other.newcomers = registered()
    other.open()
    open_house.clock.pass_by(120)
    await other.look()
    assert other.sees() == NOBODY_KNOWS
    answers.set()
    await open_house.runtime.ledger.idle()
    await open_house.look()
    assert open_house.sees() == "attempt: Booked, unseen"
    assert (open_house.clinic.posts, other.clinic.posts) == (1, 0)
    await other.close()
