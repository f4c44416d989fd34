"""An attempt belongs to a person: nobody else's session sends it, and nobody else's diary tells what became of it."""

from __future__ import annotations

from typing import NoReturn

import pytest

from bot.portal import PortalSession, TimedOut
from bot.runtime.codec import StoredOrder, dump_order
from bot.store.records import AttemptStatus, NewAttempt, Turn
from tests.runtime.house import ANN, House
from tests.runtime.script import APPOINTMENT, BEFORE, ORDER

SCHEDULE = (5, 15, 60, 300, 1800)


def lost() -> NoReturn:
    raise TimedOut


def signs_in(house: House, session: str, person: str | None) -> None:
    """Somebody signs in on Ann's phone; None: the portal does not say who."""
    house.accounts.kept[ANN] = PortalSession(session)
    if person is not None:
        house.accounts.people[session] = person


async def looks(house: House, *pauses: float) -> None:
    for pause in pauses:
        house.clock.pass_by(pause)
        await house.look()


@pytest.mark.parametrize("person", ["ben", None], ids=["somebody else", "somebody unknown"])
async def test_anothers_diary_does_not_prove_that_nothing_was_booked(house: House, person: str | None) -> None:
    house.clinic.ending = lost
    house.clinic.before_send = lambda: signs_in(house, "s9", person)
    await house.says("book")
    house.clinic.diary.clear()
    await looks(house, *SCHEDULE)
    assert house.sees() == "attempt: HandedOver", "her sign-in has gone, as far as her order goes"
    assert house.clinic.looks == 0
    assert house.accounts.dropped == [], "he stays signed in"


async def test_the_same_person_who_signed_in_anew_is_looked_up(house: House) -> None:
    house.clinic.ending = lost
    house.clinic.before_send = lambda: signs_in(house, "s9", "ann")
    await house.says("book")
    assert house.sees() == "attempt: Booked"


@pytest.mark.parametrize("person", ["ben", None], ids=["somebody else", "somebody unknown"])
async def test_an_order_does_not_go_out_for_anybody_else(house: House, person: str | None) -> None:
    signs_in(house, "s9", person)
    await house.says("book")
    assert house.clinic.posts == 0
    assert house.sees() == "attempt: Refused"


async def test_what_is_booked_is_not_read_back_from_anothers_diary(house: House) -> None:
    house.clinic.before_send = lambda: signs_in(house, "s9", "ben")
    await house.says("book")
    assert house.sees() == "attempt: Booked, unseen"
    assert house.clinic.looks == 0


async def test_an_attempt_of_an_earlier_release_does_not_say_whose_it_is_and_is_handed_over(house: House) -> None:
    loaded = await house.store.lease(ANN, "earlier", 15)
    assert loaded
    order = dump_order(StoredOrder(ORDER, BEFORE, house.clock.now())).replace(',"whose":""', "")
    assert "whose" not in order
    committed = await house.store.commit(loaded.lease, Turn("", "", (), attempts=(NewAttempt(1, order),)))
    await house.store.free(committed.lease, (), "")
    await house.store.start_attempt(1, "earlier", 5)
    house.clinic.diary.append(APPOINTMENT)
    await looks(house, 41, 60)
    assert (await house.store.attempt(1)).status is AttemptStatus.HANDED_OVER
    assert house.clinic.looks == 0
