"""More slots: pages, parts of the day, the calendar, weeks ahead; and the way back from every card."""

from __future__ import annotations

import pytest

from tests.journeys.world import World

pytestmark = pytest.mark.soak


async def test_turning_pages_without_losing_the_place(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Any place", "Anyone", "As soon as possible")
    first = await amelia.shows("These times are free.")
    await amelia.taps("More ›")
    second = await amelia.shows("These times are free.", "‹ Earlier")
    slots = {line for line in first.splitlines() if "Nov, " in line}
    assert len(slots) == 8
    assert not slots & set(second.splitlines())
    await amelia.taps("‹ Earlier")
    await amelia.shows(*slots)


async def test_a_part_of_the_day_and_back_to_the_whole(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Any place", "Anyone", "As soon as possible", "Afternoons")
    text = await amelia.shows("Mon 23 Nov, 12:", "Whole day")
    assert "Mon 23 Nov, 08:00" not in text
    await amelia.taps("Whole day")
    await amelia.shows("Mon 23 Nov, 08:00")


async def test_the_calendar(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Camden", "Dr Anita Patel", "As soon as possible", "Calendar")
    await amelia.shows("November 2026", "25× | 26", "December 2026 ›")
    await amelia.taps("25×")
    await amelia.shows("Nothing is free on Wed 25 Nov. Please choose another day.", "November 2026")
    await amelia.taps("December 2026 ›")
    await amelia.shows("December 2026", "25×", "‹ November 2026", "January 2027 ›")
    await amelia.taps("January 2027 ›")
    await amelia.shows("1×", "February 2027 ›")
    await amelia.taps("February 2027 ›")
    text = await amelia.shows("‹ January 2027", "13× | ·")
    assert "14" not in text
    await amelia.taps("11")
    await amelia.shows("These times are free.", "· Thu 11 Feb", "Thu 11 Feb, 12:")


async def test_weeks_ahead_by_the_page_of_days(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Any place", "Anyone", "More ›", "More ›")
    await amelia.taps("Fri 11 Dec")
    await amelia.shows("These times are free.", "· Fri 11 Dec")


async def test_one_building_of_a_place(here: World) -> None:
    amelia = await here.patient()
    await amelia.taps("GP consultation")
    await amelia.taps("3 buildings")
    await amelia.shows("Where in Camden?", "Anywhere in Camden", "Canal Wing")
    await amelia.walks("Canal Wing", "Anyone", "As soon as possible")
    await amelia.shows("These times are free.", "Camden, Canal Wing")


async def test_back_from_every_card_to_the_first(here: World) -> None:
    liam = await here.patient("liam", "shah", 12)
    await liam.walks(
        "I pay myself", "Travel clinic", "Typhoid", "Continue", "Any place", "Anyone", "Mornings", "Mon 23 Nov, "
    )
    for card in (
        "Is this right?",
        "These times are free.",
        "When would suit you?",
        "Who would you like to see?",
        "Where would suit you?",
        "Would you like to add anything?",
        "What is the visit for?",
        "Who pays for the visit?",
    ):
        await liam.shows(card)
        await liam.taps("Back")
    await liam.shows("I am the booking assistant", "Book an appointment")
    assert await here.posts() == 0
