"""Portal sessions of ten minutes that run out in the middle of a cancellation or a move: nothing is lost."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.journeys.test_newcomers_journeys import FORM, chooses, registers
from tests.journeys.world import World, world
from tests.support.person import ChatPerson

CANCEL, INFO = "appointment/cancel", "appointment/cancellation-info"
OLD_CANCELLED = "Your old appointment is cancelled; the new one stays."


@pytest.fixture
async def here(tmp_path: Path, profile: str, database: str) -> AsyncIterator[World]:
    async with world(tmp_path, profile, database, minutes=10) as made:
        yield made


async def signs_in(mia: ChatPerson) -> None:
    assert "You are signed in" in await mia.signs_in("mia.rossi@patients.example", "demo-password-13")


async def mia_looks(here: World) -> ChatPerson:
    """Mia, who looks at her visit to the GP."""
    mia = await here.person("Mia", "Rossi")
    await mia.starts()
    await mia.taps("My appointments")
    await signs_in(mia)
    await mia.walks("Tue 1 Dec, 08:20")
    return mia


async def gps(here: World) -> int:
    """How many visits to the GP she has."""
    return len([row for row in await here.bookings("Mia Rossi") if row["type"] == "GP consultation"])


@pytest.mark.both_worlds
async def test_a_session_that_ends_at_the_question_cancels_nothing_until_it_is_confirmed_again(here: World) -> None:
    mia = await mia_looks(here)
    here.clock.skip(minutes=11)
    await mia.taps("Cancel this appointment")
    await signs_in(mia)
    await mia.shows("Do you want to cancel this appointment?")
    here.clock.skip(minutes=11)
    await mia.taps("Cancel it")
    await mia.shows("Nothing was cancelled: you have been signed out in the meantime.")
    await signs_in(mia)
    await mia.shows("Nothing was cancelled yet: please confirm once more.")
    assert (await here.calls(CANCEL), await gps(here)) == (0, 1)
    await mia.taps("Cancel it")
    await mia.sees("Your appointment is cancelled.")
    assert (await here.calls(CANCEL), await gps(here)) == (1, 0)


async def test_a_session_that_ends_at_each_card_of_a_move_loses_none_of_it(here: World) -> None:
    mia = await mia_looks(here)
    await mia.walks("Move it to another time")
    await mia.shows("When would suit you?")
    here.clock.skip(minutes=11)
    await mia.taps("As soon as possible")
    await signs_in(mia)
    await mia.shows("These times are free.")
    here.clock.skip(minutes=11)
    await mia.taps((await mia.lowest()).buttons[0].label)
    await signs_in(mia)
    await mia.shows("Instead of your appointment on Tue 1 Dec, 08:20")
    here.clock.skip(minutes=11)
    await mia.taps("Move it here")
    await signs_in(mia)
    await mia.shows("Instead of your appointment on Tue 1 Dec, 08:20")
    assert (await here.posts(), await here.calls(CANCEL), await gps(here)) == (0, 0, 1)
    await mia.taps("Move it here")
    await mia.sees("Your appointment is booked.", OLD_CANCELLED)
    assert (await here.posts(), await here.calls(CANCEL), await gps(here)) == (1, 1, 1)


@pytest.mark.both_worlds
async def test_a_session_that_ends_when_the_new_one_is_booked_leaves_both_until_the_old_one_is_let_go(
    here: World,
) -> None:
    mia = await mia_looks(here)
    await mia.walks("Move it to another time", "As soon as possible")
    await mia.shows("These times are free.")
    await mia.taps((await mia.lowest()).buttons[0].label)
    await mia.shows("Instead of your appointment")
    await here.fault("status", INFO, status=401)
    await mia.taps("Move it here")
    await mia.sees("Your appointment is booked.", "Nothing was cancelled: you have been signed out")
    assert (await here.calls(CANCEL), await gps(here)) == (0, 2)
    await signs_in(mia)
    await mia.shows("Nothing was cancelled yet: please confirm once more.", "Tue 1 Dec 2026, 08:20")
    await mia.taps("Cancel it")
    await mia.sees(OLD_CANCELLED)
    assert (await here.posts(), await here.calls(CANCEL), await gps(here)) == (1, 1, 1)


async def test_a_registration_that_runs_out_before_the_last_tap_books_nothing_and_loses_no_choice(here: World) -> None:
    ruth = await chooses(here)
    await registers(here, ruth)
    await ruth.shows("Nothing is booked yet", "Book it for £60")
    here.clock.skip(minutes=11)
    await ruth.taps("Book it for £60")
    await ruth.shows("Your registration has run out", "When: Mon 23 Nov 2026, 08:00", FORM)
    assert await here.bookings("Ruth Newman") == []
    await registers(here, ruth)
    await ruth.taps("Book it for £60")
    await ruth.sees("Your appointment is booked.", "You owe £60.00.")
    assert len(await here.bookings("Ruth Newman")) == 1
