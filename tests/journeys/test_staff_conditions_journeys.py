"""Staff at the desk, in both worlds: what they set of a booking, and why nothing is free."""

from __future__ import annotations

import pytest

from tests.journeys.test_staff_journeys import EMMA, FOR_EMMA, at_the_desk
from tests.journeys.world import World

LINE = f"/book {EMMA} physiotherapy, with anyone, at Camden, on Thursday morning"


@pytest.mark.both_worlds
async def test_staff_book_at_any_price_and_are_told_what_is_refused_and_what_is_not_free(here: World) -> None:
    sofia = await at_the_desk(here)
    await sofia.says(LINE)
    await sofia.shows("These times are free", FOR_EMMA)
    await sofia.taps("Thu")
    await sofia.shows("exactly this price", "one picked at random")
    await sofia.taps("Any price")
    await sofia.shows("whatever it costs")
    await sofia.says("method 7")
    await sofia.shows("picked by method 7")
    await sofia.taps("Book it")
    await sofia.shows("It was not booked", "Reference for the clinic: ", FOR_EMMA)
    assert await here.bookings("Emma Lindqvist") == []
    await sofia.says("/done")
    await sofia.shows("I act for nobody now")
    await sofia.says(LINE)
    await sofia.shows("These times are free", FOR_EMMA)
    await sofia.taps("Thu")
    await sofia.shows("Is this right?")
    await sofia.taps("A woman")
    await sofia.shows("Most likely it is the clinician's sex", "anyone: ", "first Thu", FOR_EMMA)
    await sofia.taps("Any clinician: ")
    await sofia.shows("These times are free", FOR_EMMA)
    await sofia.taps("Thu")
    await sofia.shows("Is this right?")
    await sofia.taps("Any price")
    await sofia.shows("whatever it costs")
    await sofia.taps("Book it")
    await sofia.sees("The appointment is booked.", FOR_EMMA)
    assert len(await here.bookings("Emma Lindqvist")) == 1
    assert await here.posts() == 2
