"""At a clinic that answers as the API's own examples do, nobody hears "not booked" or "you owe nothing" on a guess."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.databases import BOTH
from tests.journeys.world import PHONE, World, world
from tests.support.person import ChatPerson

TO_THE_CARD = ("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00")
ON_A_LATER_DAY = ("Anyone", "Mornings", "Calendar", "December 2026", "15", "Tue 15 Dec, ")
DENIALS = ("not booked", "safely book", "safely try", "You owe nothing")
"""What may be said of nothing that the clinic may have."""

STRIDE = 60
"""Seconds that pass at once."""


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest) -> str:
    """Where the bot keeps everything; SQLite's file is the world's own affair."""
    url: str = request.getfixturevalue("postgres_url") if request.param == "postgresql" else ""
    return url


@pytest.fixture
def profile() -> str:
    """The clinic's quirks, unless a story says otherwise."""
    return "examples"


@pytest.fixture
async def there(tmp_path: Path, profile: str, database: str) -> AsyncIterator[World]:
    async with world(tmp_path, profile, database) as made:
        yield made


def at(quirks: str) -> pytest.MarkDecorator:
    """A story at a clinic with these quirks."""
    return pytest.mark.parametrize("profile", [quirks])


async def alerted(here: World) -> ChatPerson:
    """Somebody at the clinic's desk, whose chat is told of what nobody could clear up."""
    staff = await here.person("Sam", "Desk")
    await staff.starts()
    await staff.sees("Hello.")
    await here.stops_bot()
    here.settings = here.settings.model_copy(update={"staff_alert_chat": staff.number})
    await here.starts_bot()
    return staff


async def orders_into_silence(here: World, somebody: ChatPerson, *taps: str) -> None:
    """An order that is carried out, and whose answer is lost, so that it is looked for."""
    await somebody.walks(*taps)
    await somebody.shows("Is this right?")
    await here.fault("lose-answer", when="after")
    await somebody.taps("Book it")
    deadline = time.monotonic() + ChatPerson.patience
    while re.search("Is this right|Booking it for you", await somebody.reads()):
        assert time.monotonic() < deadline, await somebody.reads()
        await asyncio.sleep(0.01)


async def hears(here: World, somebody: ChatPerson, *words: str) -> str:
    """Let time pass until somebody hears how it ended; an order has one end, so nothing else was said before."""
    deadline = time.monotonic() + ChatPerson.patience
    text = await somebody.reads()
    while not all(word in text for word in words):
        assert time.monotonic() < deadline, f"{words} did not appear in:\n{text}"
        here.clock.skip(seconds=STRIDE)
        await asyncio.sleep(0.02)
        text = await somebody.reads()
    await somebody.sees_no(*DENIALS)
    return text


async def is_handed_over(here: World, somebody: ChatPerson, staff: ChatPerson, *why: str) -> None:
    """Somebody is told whom to call and not to book again; the desk is told, without a name. One order went out."""
    await hears(here, somebody, f"Please call the clinic on {PHONE}.", *why, "Please do not book it again before")
    alert = await staff.sees("A booking could not be cleared up (attempt 1)")
    assert "Amelia" not in alert
    assert "Rossi" not in alert
    assert await here.posts() == 1


async def test_a_booking_in_part_paid_and_another_that_is_found_under_the_real_keys_of_its_place(there: World) -> None:
    benjamin = await there.patient("benjamin", "cole", 2)
    await benjamin.walks(*TO_THE_CARD)
    await benjamin.taps("Book it")
    await benjamin.sees("Your appointment is booked.", "Where: Camden")
    await benjamin.sees("The invoice is in the name of Mr. Benjamin Cole: £40.00 are open.")
    await benjamin.sees_no(*DENIALS)
    await benjamin.walks("Book another appointment")
    await orders_into_silence(there, benjamin, "Physiotherapy", "Any place", *ON_A_LATER_DAY)
    text = await hears(there, benjamin, "For: Physiotherapy", "When: Tue 15 Dec")
    assert text.count("Your appointment is booked.") == 2
    assert await there.posts() == len(await there.bookings("Benjamin Cole")) == 2


async def test_a_lost_order_is_found_on_a_later_page(there: World) -> None:
    mia = await there.patient("mia", "rossi", 13)
    await orders_into_silence(there, mia, "Video consultation", *ON_A_LATER_DAY)
    await hears(there, mia, "Your appointment is booked.")
    assert await there.posts() == 1


async def test_a_lost_order_that_reception_moved_by_minutes_is_handed_over(there: World) -> None:
    staff = await alerted(there)
    amelia = await there.patient()
    await there.fault("move-booking", minutes=10)
    await orders_into_silence(there, amelia, *TO_THE_CARD)
    await is_handed_over(there, amelia, staff, "There is a new appointment in your diary")
    assert len(await there.bookings("Amelia Hart")) == 1


async def test_a_lost_order_that_reception_moved_to_another_room_is_told_where_it_is(there: World) -> None:
    amelia = await there.patient()
    await there.fault("move-booking", to="another-room")
    await orders_into_silence(there, amelia, *TO_THE_CARD)
    await hears(there, amelia, "Your appointment is booked.", "Where: Camden")


@at("plain")
async def test_a_lost_order_that_is_in_another_room_than_the_one_named_is_handed_over(there: World) -> None:
    staff = await alerted(there)
    amelia = await there.patient()
    await there.fault("move-booking", to="another-room")
    await orders_into_silence(there, amelia, *TO_THE_CARD)
    await is_handed_over(there, amelia, staff, "There is a new appointment in your diary")


@at("unturned-diary")
async def test_a_lost_order_beyond_the_page_that_is_shown_is_handed_over(there: World) -> None:
    staff = await alerted(there)
    mia = await there.patient("mia", "rossi", 13)
    await orders_into_silence(there, mia, "Video consultation", *ON_A_LATER_DAY)
    await is_handed_over(there, mia, staff, "did not show me all of your appointments")


@at("diary-without-result")
async def test_a_lost_order_and_a_diary_that_tells_nothing_are_handed_over(there: World) -> None:
    staff = await alerted(there)
    amelia = await there.patient()
    await orders_into_silence(there, amelia, *TO_THE_CARD)
    await is_handed_over(there, amelia, staff, "did not show me all of your appointments")


@pytest.mark.parametrize("profile", ["plain", "examples"])
async def test_what_really_was_not_booked_is_told_so_and_can_be_booked_again(there: World) -> None:
    amelia = await there.patient()
    await amelia.walks(*TO_THE_CARD)
    await there.fault("lose-answer", when="before")
    await amelia.taps("Book it")
    await amelia.shows("answer got lost on the way")
    await there.waits(amelia, "It was not booked.", "You can safely book it again.")
    await amelia.taps("Book it")
    await amelia.sees("Your appointment is booked.")
    assert (await there.posts(), len(await there.bookings("Amelia Hart"))) == (2, 1)
