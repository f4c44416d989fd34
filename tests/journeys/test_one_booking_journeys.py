"""One wish, one appointment: whatever becomes of the clinic's answer, and however often the button is tapped."""

from __future__ import annotations

import pytest

from tests.journeys.world import PHONE, World
from tests.support.person import ChatPerson

TO_THE_CARD = ("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00")


async def at_the_card(here: World) -> ChatPerson:
    """Amelia, who only has to confirm."""
    amelia = await here.patient()
    await amelia.walks(*TO_THE_CARD)
    await amelia.shows("Is this right?")
    return amelia


@pytest.mark.both_worlds
async def test_an_answer_lost_before_the_booking(here: World) -> None:
    amelia = await at_the_card(here)
    await here.fault("lose-answer", when="before")
    await amelia.taps("Book it")
    await amelia.shows("answer got lost on the way", "Please do not book again for now.", PHONE)
    await here.waits(amelia, "It was not booked.", "You can safely book it again.", "Is this right?")
    await amelia.taps("Book it")
    await amelia.sees("Your appointment is booked.")
    assert await here.posts() == 2
    assert len(await here.bookings("Amelia Hart")) == 1


async def test_who_wanders_off_meanwhile_hears_of_it_all_the_same(here: World) -> None:
    amelia = await at_the_card(here)
    await here.fault("lose-answer", when="before")
    await amelia.taps("Book it")
    await amelia.shows("answer got lost on the way")
    await amelia.walks("Start over", *TO_THE_CARD)
    await amelia.taps("Book it")
    await amelia.shows("Your earlier booking is still being looked into.")
    assert await here.posts() == 1
    await here.waits(amelia, "It was not booked. The clinic's diary does not have it.")
    await amelia.shows("Is this right?")


@pytest.mark.both_worlds
async def test_a_lost_answer_and_a_lost_session_end_with_the_phone_number(here: World) -> None:
    amelia = await at_the_card(here)
    await here.fault("lose-answer", when="before")
    await amelia.taps("Book it")
    await amelia.sees("answer got lost on the way")
    await here.fault("expire-sessions")
    await here.waits(
        amelia, f"Please call the clinic on {PHONE}.", "Please do not book it again before you have asked."
    )
    assert await here.posts() == 1


@pytest.mark.both_worlds
async def test_a_booking_that_vanishes_is_not_promised(here: World) -> None:
    amelia = await at_the_card(here)
    await here.fault("vanish-booking")
    await amelia.taps("Book it")
    await amelia.sees("diary yet", f"Please call {PHONE} to make sure.")
    assert await here.bookings("Amelia Hart") == []
    assert await here.posts() == 1


async def test_an_appointment_of_the_same_kind_is_told_before(here: World) -> None:
    mia = await here.patient("mia", "rossi", 13)
    await mia.walks(*TO_THE_CARD)
    await mia.shows("you already have GP consultation on Tue 1 Dec, 08:20.", "Keep what I have", "Book it all the same")
    await mia.taps("Keep what I have")
    await mia.shows("Nothing new was booked.")
    assert await here.posts() == 0


async def test_an_appointment_at_the_same_time_is_told_before(here: World) -> None:
    mia = await here.patient("mia", "rossi", 13)
    await mia.walks("Video consultation", "Anyone", "Mornings", "Calendar", "December 2026", "8")
    await mia.shows("· Tue 8 Dec · Mornings", "Tue 8 Dec, 09:")
    await mia.walks("Tue 8 Dec, 09:")
    await mia.shows("at that time you already have Physiotherapy, on Tue 8 Dec, 09:00.", "Book it all the same")
    await mia.taps("Book it all the same")
    await mia.sees("Your appointment is booked.")
    assert len(await here.bookings("Mia Rossi")) == 3


@pytest.mark.both_worlds
async def test_every_button_on_the_way_tapped_many_times(here: World) -> None:
    amelia = await here.patient()
    for tap in (*TO_THE_CARD, "Book it for £60"):
        before = await amelia.reads()
        await amelia.taps_at_once(tap, 8)
        await amelia.changes(before)
    await amelia.sees("Your appointment is booked.")
    assert await here.posts() == 1
    assert len(await here.bookings("Amelia Hart")) == 1


async def test_the_button_of_an_old_confirmation(here: World) -> None:
    amelia = await at_the_card(here)
    await amelia.taps("Book it")
    await amelia.walks("Book another appointment", "Physiotherapy")
    await amelia.shows("Where would suit you?")
    await amelia.taps_above("Book another appointment")
    await amelia.shows("That button works once this here is done", "Physiotherapy", "Where would suit you?")
    await amelia.sees("Your appointment is booked.")
    assert await here.posts() == 1
