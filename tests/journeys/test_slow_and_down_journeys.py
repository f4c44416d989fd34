"""A clinic that takes its time or does not answer: the patient is told, is free to move, and is kept up to date."""

from __future__ import annotations

import asyncio

import pytest

from bot.runtime.dialogue import QUICK
from tests.journeys.world import PHONE, World

READS = (
    ("Book an appointment", "What is the visit for?"),
    ("GP consultation", "Any place"),
    ("Any place", "Anyone"),
    ("Anyone", "When would suit you?"),
    ("As soon as possible", "These times are free."),
    ("Mon 23 Nov, 08:00", "Book it for £60"),
)
"""What is tapped, and what the clinic's answer leads to; for one of them, nothing is asked."""

UNASKED = "Anyone"
LONG = 60
"""Seconds that a slow clinic takes here: longer than any of these stories."""

LABELS = [label for label, _ in READS[1:]]


async def test_whatever_the_clinic_is_asked_the_patient_is_told_and_can_go_back(plain_world: World) -> None:
    assert QUICK < 1.5, "two seconds until the patient is told, the way to the chat included"
    amelia = await plain_world.patient()
    await amelia.answered("/cancel")
    for label, card in READS:
        if label != UNASKED:
            await plain_world.fault("slow", "*", seconds=LONG)
            await amelia.taps(label)
            await amelia.shows("Asking the clinic…", "Back")
            await plain_world.heals()
            await amelia.walks("Back")
        await amelia.taps(label)
        await amelia.shows(card)
    assert await plain_world.posts() == 0


@pytest.mark.both_worlds
async def test_a_slow_booking_says_so_at_once_and_is_told_when_it_is_made(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks(*LABELS)
    await here.fault("slow", seconds=2, when="after")
    await amelia.taps("Book it for £60")
    await amelia.sees("Booking it for you…")
    await amelia.sees("Your appointment is booked.", "You owe £60.00.")
    assert await here.posts() == 1


@pytest.mark.both_worlds
async def test_cancel_while_an_order_is_on_its_way_stops_nothing_and_says_so(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks(*LABELS)
    await here.fault("slow", seconds=2, when="after")
    await amelia.taps("Book it for £60")
    await amelia.sees("Booking it for you…")
    await amelia.says("/cancel")
    await amelia.sees("already on its way and cannot be stopped")
    await amelia.sees("Your appointment is booked.")
    assert await here.posts() == 1
    assert len(await here.bookings("Amelia Hart")) == 1


async def test_cancel_works_while_the_clinic_is_being_asked(here: World) -> None:
    amelia = await here.patient()
    await here.fault("slow", "*", seconds=LONG)
    await amelia.taps("GP consultation")
    await amelia.sees("Asking the clinic…")
    await amelia.says("/cancel")
    await amelia.shows("Cancelled. Nothing was booked.")
    await here.heals()
    await amelia.taps("Book an appointment")
    await amelia.shows("What is the visit for?", "GP consultation")


@pytest.mark.parametrize(("fault", "words"), [("down", "cannot be reached"), ("starting", "is just starting")])
async def test_the_card_is_brought_up_to_date_when_the_clinic_is_back(here: World, fault: str, words: str) -> None:
    amelia = await here.patient()
    await here.fault(fault, "*", times=100_000)
    await amelia.taps("GP consultation")
    await amelia.shows(words, PHONE, "I keep asking by myself")
    asked = await here.calls("appointment/sites")
    here.clock.skip(seconds=6)
    for _ in range(1000):
        if await here.calls("appointment/sites") > asked:
            break
        await asyncio.sleep(0.01)
    else:
        raise AssertionError("the clinic was not asked again by itself")
    await amelia.shows(words)
    await here.heals()
    here.clock.skip(seconds=60)
    await amelia.shows("Any place")
    assert len(await amelia.messages()) == 1, "it was the same card all the time"


async def test_who_moved_on_is_left_alone_when_the_clinic_is_back(here: World) -> None:
    amelia = await here.patient()
    await here.fault("down", "*", times=100_000)
    await amelia.taps("GP consultation")
    await amelia.shows("I keep asking by myself")
    await amelia.answered("/cancel")
    await here.heals()
    here.clock.skip(minutes=2)
    await amelia.answered("/help")
    text = await amelia.shows("I book appointments at")
    assert "Any place" not in text


async def test_a_bot_that_is_started_while_the_clinic_is_down_answers_all_the_same(here: World) -> None:
    amelia = await here.patient()
    await here.stops_bot()
    await here.fault("down", "*", times=1_000)
    await here.starts_bot()
    await amelia.taps("GP consultation")
    await amelia.sees("cannot be reached at the moment", PHONE)
    await here.heals()
    await here.waits(amelia, "Any place")
