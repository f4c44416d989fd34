"""Every odd answer of the clinic has its words, the phone number, and a way on; some are not even noticed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.journeys.world import PHONE, World

pytestmark = pytest.mark.soak


UNREACHABLE = "cannot be reached at the moment"


ODD: tuple[tuple[dict[str, Any], str], ...] = (
    ({"fault": "status", "status": 500}, UNREACHABLE),
    ({"fault": "status", "status": 500, "form": "bare"}, UNREACHABLE),
    ({"fault": "status", "status": 502, "form": "html"}, UNREACHABLE),
    ({"fault": "status", "status": 503, "form": "empty"}, UNREACHABLE),
    ({"fault": "status", "status": 200, "form": "html"}, "gave an answer I could not read"),
    ({"fault": "status", "status": 200, "form": "empty"}, "gave an answer I could not read"),
    ({"fault": "status", "status": 400, "code": 20000}, "The clinic says: Something went wrong at the clinic."),
    ({"fault": "status", "status": 403, "code": 9}, "not tied to a company"),
    ({"fault": "address-not-allowed"}, "does not accept requests from here"),
    ({"fault": "wrong-verb", "times": 2}, "did not accept the way I asked"),
    ({"fault": "starting"}, "is just starting"),
)


async def test_said_in_words_with_the_phone_number_and_asked_again(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation")
    for odd, words in ODD:
        await here.fault(call="appointment/clinicians", **odd)
        await amelia.taps("Any place")
        await amelia.shows(words, PHONE, "Try again")
        await amelia.taps("Try again")
        await amelia.shows("Who would you like to see?", "GP consultation · any place")
        await amelia.taps("Back")
        await amelia.shows("Where would suit you?")


async def test_a_call_made_with_the_other_verb_is_not_noticed(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Any place", "Anyone")
    await here.fault("wrong-verb", "appointment/proposed-time-slots")
    await amelia.taps("As soon as possible")
    await amelia.shows("These times are free.")
    assert await here.calls("appointment/proposed-time-slots") >= 2


async def test_a_connection_that_breaks_once_is_not_noticed(here: World) -> None:
    amelia = await here.patient()
    await here.fault("down", "appointment/sites")
    await amelia.taps("GP consultation")
    await amelia.shows("Where would suit you?")


async def test_a_clinic_that_starts_is_waited_for(here: World) -> None:
    amelia = await here.patient()
    await here.fault("starting", "appointment/sites", times=3)
    await amelia.taps("GP consultation")
    await amelia.shows("is just starting", PHONE)
    await here.waits(amelia, "GP consultation", "Where would suit you?")
    assert await here.calls("appointment/sites") == 4


async def test_a_booking_answered_by_an_error_page_is_looked_up(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00")
    await here.fault("status", status=502, form="html")
    await amelia.taps("Book it")
    await amelia.shows("answer got lost on the way", "Please do not book again for now.", PHONE)
    await here.waits(amelia, "It was not booked. The clinic's diary does not have it. You can safely book it again.")
    assert await here.posts() == 1
