"""A wish that cannot be met: what was searched is said, and every way out leads to an appointment."""

from __future__ import annotations

import re

import pytest

from tests.journeys.world import PHONE, World


async def test_counted_ways_out_of_an_empty_day(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Camden", "Dr Anita Patel", "Wed 25 Nov")
    text = await amelia.shows("Nothing is free for this on Wed 25 Nov.", PHONE)
    assert re.search(r"Any clinician: \d+, first Wed 25 Nov, \d\d:\d\d", text)
    assert re.search(r"Other days: \d+, first Mon 23 Nov, 09:00", text)
    await amelia.walks("Any clinician", "Wed 25 Nov", "Book it")
    await amelia.sees("Your appointment is booked.", "When: Wed 25 Nov 2026")
    assert len(await here.bookings("Amelia Hart")) == 1


async def test_a_way_out_keeps_the_other_wishes(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Camden", "Dr Anita Patel", "Wed 25 Nov", "Other days")
    await amelia.shows("These times are free.", "GP consultation · Camden · Dr Anita Patel", "Mon 23 Nov, 09:00")


async def test_a_day_on_which_the_clinic_is_closed(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Any place", "Anyone")
    await amelia.shows("When would suit you?")
    await amelia.says("sunday 29 november")
    await amelia.shows(
        "Nothing is free on Sun 29 Nov: the clinic is closed that day, or fully booked", "Other days: ", PHONE
    )


@pytest.mark.both_worlds
async def test_a_slot_taken_meanwhile_and_the_nearest_one_booked(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Camden", "Dr Anita Patel", "As soon as possible", "Mon 23 Nov, 09:00")
    await here.fault("steal-slot")
    await amelia.taps("Book it")
    await amelia.shows("It was not booked.", "These come closest.", "GP consultation · Camden · Dr Anita Patel")
    await amelia.shows("Nearest: Mon 23 Nov, 10:20", "Another day: Tue 24 Nov, 09:00")
    await amelia.walks("Nearest", "Book it")
    await amelia.sees("Your appointment is booked.", "When: Mon 23 Nov 2026, 10:20–10:40", "With: Dr Anita Patel")
    assert await here.posts() == 2
    assert len(await here.bookings("Amelia Hart")) == 1


async def test_stolen_twice_and_still_booked(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00")
    for _ in range(2):
        await here.fault("steal-slot")
        await amelia.taps("Book it")
        await amelia.shows("These come closest.")
        await amelia.taps("Nearest")
    await amelia.taps("Book it")
    await amelia.sees("Your appointment is booked.")
    assert len(await here.bookings("Amelia Hart")) == 1


@pytest.mark.both_worlds
async def test_nothing_is_booked_at_a_price_that_was_not_shown(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00")
    await amelia.shows("Price: £60.00")
    await here.fault("change-price")
    await amelia.taps("Book it for £60")
    await amelia.shows("It was not booked.", "New price: Mon 23 Nov, 08:00", "£66")
    assert await here.bookings("Amelia Hart") == []
    await amelia.taps("New price")
    await amelia.shows("Price: £66.00")
    await amelia.taps("Book it for £66")
    await amelia.sees("Your appointment is booked.", "You owe £66.00.")


@pytest.mark.both_worlds
async def test_a_price_that_rose_before_the_list_was_read_is_the_new_one(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Any place", "Anyone")
    await amelia.shows("When would suit you?")
    await here.fault("change-price", amount="10.00")
    await amelia.walks("As soon as possible", "Mon 23 Nov, 08:00", "Book it for £72")
    await amelia.sees("Your appointment is booked.", "You owe £72.00.")
