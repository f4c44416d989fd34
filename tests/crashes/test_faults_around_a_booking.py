"""Whatever goes wrong at the clinic around a booking: how often it is sent, what comes of it, what the chat says."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable
from typing import Any

import pytest

from tests.journeys.world import PHONE, World
from tests.support.person import ChatPerson

FIVE = ("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00")
BOOK, AGAIN = "Book it for £60", "Book it again for £60"
LOOKING = "appointment/existing-appointments"

BOOKED = ("Your appointment is booked.", "You owe £60.00.")
NOT_IN_DIARY = ("It was not booked.", "The clinic's diary does not have it. You can safely book it again.", AGAIN)
LOST = "The clinic's answer got lost on the way"

Fault = dict[str, Any]


def down(status: int, form: str) -> Fault:
    """An answer of the 5xx kind instead of a booking."""
    return {"fault": "status", "status": status, "form": form}


UNSURE: dict[str, tuple[Fault, int]] = {
    "the order is lost": ({"fault": "lose-answer", "when": "before"}, 0),
    "the answer is lost": ({"fault": "lose-answer", "when": "after"}, 1),
    "the clinic hangs up": ({"fault": "down"}, 0),
    "500 in the envelope": (down(500, "envelope"), 0),
    "500 bare": (down(500, "bare"), 0),
    "500 as a page": (down(500, "html"), 0),
    "500 and nothing": (down(500, "empty"), 0),
    "502 of a gateway": (down(502, "html"), 0),
    "a page that says 200": (down(200, "html"), 0),
    "500, as it is starting": ({"fault": "starting"}, 0),
}
"""What leaves the bot without an answer, and how many appointments the clinic has then."""

REFUSED: dict[str, tuple[Fault, tuple[str, ...]]] = {
    "the slot is taken": ({"fault": "steal-slot"}, ("has just been taken", "These come closest.")),
    "the price rose": ({"fault": "change-price"}, ("I looked again: its price is now £", "New price: ")),
    "wrong verb": ({"fault": "wrong-verb"}, ()),
    "closed to this address": ({"fault": "address-not-allowed"}, ()),
    "400": (down(400, "envelope"), ("Something went wrong at the clinic.",)),
    "400, as it is starting": (down(400, "envelope") | {"code": 10}, ("is just starting. Please try again", AGAIN)),
    "403": (down(403, "envelope"), ()),
    "404": (down(404, "bare"), ()),
    "200 with an error": (down(200, "envelope"), ()),
}
"""What the clinic says no with, and what the patient reads besides that it was not booked."""


def seldom(all_of_them: Iterable[str], *always: str) -> list[Any]:
    """How each of them is read is told of the portal: whole bookings are made for some, and for all in the soak."""
    return [what if what in always else pytest.param(what, marks=pytest.mark.soak) for what in all_of_them]


async def ready(here: World) -> ChatPerson:
    """Amelia is asked whether all is right."""
    amelia = await here.patient()
    for tap in FIVE:
        await amelia.taps(tap)
    await amelia.sees("Is this right?")
    return amelia


async def counts(here: World) -> tuple[int, int]:
    """How many orders were sent, and how many appointments Amelia has."""
    return await here.posts(), len(await here.bookings("Amelia Hart"))


async def orders(here: World, amelia: ChatPerson) -> None:
    """She taps Book, and the order arrives. An hour that jumps sooner would find it not sent in time."""
    await amelia.taps(BOOK)
    deadline = time.monotonic() + 60
    while not await here.posts():
        assert time.monotonic() < deadline, "nothing was sent"
        await asyncio.sleep(0.01)


async def in_time(here: World, person: ChatPerson, *words: str, jump: float = 2.0, patience: float = 60) -> str:
    """Let time pass until these words stand in the chat; the text of it."""
    deadline = time.monotonic() + patience
    while True:
        text = await person.reads()
        if all(word in text for word in words):
            return text
        assert time.monotonic() < deadline, f"{words} did not come:\n{text}"
        here.clock.skip(seconds=jump)
        await asyncio.sleep(0.02)


@pytest.mark.parametrize(
    "what", seldom(UNSURE, "the order is lost", "the answer is lost", "500 bare", "502 of a gateway")
)
async def test_an_answer_that_is_lost_is_looked_up(here: World, what: str) -> None:
    fault, appointments = UNSURE[what]
    amelia = await ready(here)
    await here.fault(**fault)
    await orders(here, amelia)
    await in_time(here, amelia, *(BOOKED if appointments else NOT_IN_DIARY))
    assert await counts(here) == (1, appointments)


async def test_what_was_not_booked_is_booked_by_tapping_again(here: World) -> None:
    amelia = await ready(here)
    await here.fault("lose-answer")
    await orders(here, amelia)
    await in_time(here, amelia, *NOT_IN_DIARY)
    await amelia.taps(AGAIN)
    await amelia.sees(*BOOKED)
    assert await counts(here) == (2, 1)


@pytest.mark.parametrize(
    "what", seldom(REFUSED, "the slot is taken", "the price rose", "400, as it is starting", "200 with an error")
)
async def test_a_refusal_is_told_and_sent_once(here: World, what: str) -> None:
    fault, words = REFUSED[what]
    amelia = await ready(here)
    await here.fault(**fault)
    await amelia.taps(BOOK)
    text = await amelia.sees("It was not booked.", *words)
    assert LOST not in text
    assert await counts(here) == (1, 0)


async def test_a_booking_that_is_gone_a_moment_later_is_not_vouched_for(here: World) -> None:
    amelia = await ready(here)
    await here.fault("vanish-booking")
    await amelia.taps(BOOK)
    await amelia.sees("The clinic has accepted your booking.", "diary yet", f"Please call {PHONE} to make sure.")
    assert await counts(here) == (1, 0)


@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_slow_answer_is_waited_for(here: World, when: str) -> None:
    amelia = await ready(here)
    await here.fault("slow", seconds=1.2, when=when)
    await amelia.taps(BOOK)
    await amelia.sees("Booking it for you…")
    await amelia.sees(*BOOKED)
    assert await counts(here) == (1, 1)


@pytest.mark.soak
@pytest.mark.parametrize("when", ["before", "after"])
async def test_an_answer_that_comes_too_late_is_looked_up(here: World, when: str) -> None:
    amelia = await ready(here)
    await here.fault("slow", seconds=25, when=when)
    await amelia.taps(BOOK)
    await in_time(here, amelia, *BOOKED, jump=0.0, patience=60)
    assert await counts(here) == (1, 1)


async def test_who_is_signed_out_before_the_order_signs_in_and_confirms_once_more(here: World) -> None:
    amelia = await ready(here)
    await here.fault("expire-sessions")
    await amelia.taps(BOOK)
    await signs_in_again(amelia)
    assert await counts(here) == (0, 0)
    await amelia.taps(BOOK)
    await amelia.sees(*BOOKED)
    assert await counts(here) == (1, 1)


async def test_who_is_signed_out_at_the_order_signs_in_and_confirms_once_more(here: World) -> None:
    amelia = await ready(here)
    await here.fault("status", status=401, code=8)
    await amelia.taps(BOOK)
    await signs_in_again(amelia)
    assert await counts(here) == (1, 0)
    await amelia.taps(AGAIN)
    await amelia.sees(*BOOKED)
    assert await counts(here) == (2, 1)


async def signs_in_again(amelia: ChatPerson) -> None:
    """Fill in the page once more."""
    assert "You are signed in" in await amelia.signs_in("amelia.hart@patients.example", "demo-password-1")
    await amelia.sees("Nothing was booked yet: please confirm once more.")


@pytest.mark.parametrize(
    "what",
    [
        what if what == "the order is lost" else pytest.param(what, marks=pytest.mark.soak)
        for what, (_, appointments) in UNSURE.items()
        if not appointments
    ],
)
async def test_a_session_that_ends_meanwhile_is_an_honest_hand_over(here: World, what: str) -> None:
    amelia = await ready(here)
    await here.fault(**UNSURE[what][0])
    await amelia.taps(BOOK)
    await amelia.sees(LOST, "Please do not book again for now.", PHONE)
    await here.fault("expire-sessions")
    await handed_over(here, amelia)
    assert await counts(here) == (1, 0)


async def test_a_session_that_ends_before_a_booking_can_be_found_is_an_honest_hand_over(here: World) -> None:
    amelia = await ready(here)
    await sends_into_silence(here, amelia)
    await here.fault("expire-sessions")
    await handed_over(here, amelia)
    assert await counts(here) == (1, 1)


async def handed_over(here: World, amelia: ChatPerson) -> None:
    """She is told what is known, whom to call, and what not to do."""
    await in_time(
        here,
        amelia,
        f"Please call the clinic on {PHONE}.",
        "because your sign-in ended before I could be sure",
        "Please do not book it again before you have asked.",
    )


async def sends_into_silence(here: World, amelia: ChatPerson) -> None:
    """The order is carried out; its answer takes a moment, and then it is lost."""
    await here.fault("slow", seconds=0.7, when="after")
    await here.fault("lose-answer", when="after")
    await orders(here, amelia)


async def test_a_clinic_that_stays_away_is_an_honest_hand_over(here: World) -> None:
    amelia = await ready(here)
    await sends_into_silence(here, amelia)
    await here.fault("down", call=LOOKING, times=1000)
    await in_time(here, amelia, f"Please call the clinic on {PHONE}.", "booking system did not answer", jump=60)
    assert await counts(here) == (1, 1)


async def test_staff_are_told_of_a_hand_over_without_a_name(here: World) -> None:
    staff = await here.person("Sam", "Desk")
    await staff.starts()
    await staff.sees("Hello.")
    await here.stops_bot()
    here.settings = here.settings.model_copy(update={"staff_alert_chat": staff.number})
    await here.starts_bot()
    amelia = await ready(here)
    await here.fault("lose-answer")
    await amelia.taps(BOOK)
    await amelia.sees(LOST)
    await here.fault("expire-sessions")
    await handed_over(here, amelia)
    text = await staff.sees("A booking could not be cleared up (attempt 1)")
    assert "Amelia" not in text
