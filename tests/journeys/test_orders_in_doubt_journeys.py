"""An order whose answer was lost: what is known of it is told at any time, and the patient's own word settles it."""

from __future__ import annotations

import asyncio
import time

from tests.journeys.test_as_the_examples_have_it_journeys import (
    TO_THE_CARD,
    alerted,
    is_handed_over,
    orders_into_silence,
)
from tests.journeys.world import PHONE, World
from tests.support.person import ChatPerson

QUESTION = "Is that the one?"
MAY_EXIST = "you may have it already"


async def amelia_is_in_doubt(plain_world: World) -> ChatPerson:
    """Her order was carried out, its answer was lost, and reception has moved it by ten minutes."""
    amelia = await plain_world.patient()
    await plain_world.fault("move-booking", minutes=10)
    await orders_into_silence(plain_world, amelia, *TO_THE_CARD)
    await amelia.sees("looking in its diary", "Please do not book again for now.", PHONE)
    return amelia


async def hears_soon(plain_world: World, amelia: ChatPerson, *words: str) -> None:
    """Let time pass in steps that are short beside the life of a session."""
    deadline = time.monotonic() + ChatPerson.patience
    text = await amelia.reads()
    while not all(word in text for word in words):
        assert time.monotonic() < deadline, f"{words} did not come:\n{text}"
        plain_world.clock.skip(seconds=5)
        await asyncio.sleep(0.1)
        text = await amelia.reads()


async def test_a_typed_yes_settles_it_and_until_then_it_is_not_known(plain_world: World) -> None:
    amelia = await amelia_is_in_doubt(plain_world)
    await amelia.says("is it booked?")
    await amelia.shows("I do not know yet")
    await hears_soon(plain_world, amelia, QUESTION, "23 Nov", "08:10")
    await amelia.says("is it booked?")
    await amelia.shows("I do not know yet: there is a new appointment in your diary")
    await amelia.answered("I would have to look")
    await amelia.shows("Is it yours?", "type yes or no")
    await amelia.says("Yes, thank you")
    await amelia.sees("Your appointment is booked.", "When: Mon 23 Nov 2026, 08:10")
    assert (await plain_world.posts(), len(await plain_world.bookings("Amelia Hart"))) == (1, 1)


async def test_a_typed_no_is_followed_by_the_truth_as_far_as_it_is_known(plain_world: World) -> None:
    amelia = await amelia_is_in_doubt(plain_world)
    await hears_soon(plain_world, amelia, QUESTION)
    await amelia.says("no, that's not it")
    await amelia.shows("I am still looking, and will tell you here.")
    await hears_soon(plain_world, amelia, "It was not booked.", "You can safely book it again.")
    assert await plain_world.posts() == 1


async def test_after_the_hand_over_booking_again_begins_with_a_warning_and_a_yes_still_counts(
    plain_world: World,
) -> None:
    staff = await alerted(plain_world)
    amelia = await amelia_is_in_doubt(plain_world)
    await is_handed_over(plain_world, amelia, staff, "There is a new appointment in your diary")
    await amelia.says("is it booked?")
    await amelia.shows("I could not find out whether it was booked.", PHONE)
    await amelia.says("/book")
    await amelia.shows(MAY_EXIST, "Please sign in")
    assert "You are signed in" in await amelia.signs_in("amelia.hart@patients.example", "demo-password-1")
    await amelia.shows(MAY_EXIST, "What is the visit for?")
    await amelia.says("/cancel")
    await amelia.shows("Cancelled.", MAY_EXIST)
    await amelia.says("yes")
    await amelia.sees("I could not tell you before how this ended", "Your appointment is booked.", "08:10")
    await staff.sees("The booking that could not be cleared up (attempt 1) turned out to be booked")
    await amelia.says("/book")
    await amelia.shows("What is the visit for?")
    assert MAY_EXIST not in (await amelia.lowest()).text
    assert (await plain_world.posts(), len(await plain_world.bookings("Amelia Hart"))) == (1, 1)
