"""A sign-in that ends in the middle: asked for again at whatever step it happens, with every choice kept."""

from __future__ import annotations

import pytest

from tests.journeys.world import World
from tests.support.person import ChatPerson

pytestmark = pytest.mark.soak


STEPS = (
    ("Travel clinic", "Would you like to add anything?"),
    ("Continue", "Where would suit you?"),
    ("Any place", "Who would you like to see?"),
    ("As soon as possible", "These times are free."),
    ("Calendar", "November 2026"),
    ("Mon 23", "These times are free."),
    ("Mon 23 Nov, ", "Is this right?"),
)


async def again(somebody: ChatPerson) -> None:
    """Amelia signs in on the page that the card links to."""
    await somebody.shows("Please sign in", "Sign in")
    assert "You are signed in" in await somebody.signs_in("amelia.hart@patients.example", "demo-password-1")


async def test_twenty_idle_minutes_at_every_step_that_asks_the_clinic(here: World) -> None:
    amelia = await here.patient()
    for label, card in STEPS:
        if label == "Continue":
            await amelia.walks("Typhoid")
        if label == "As soon as possible":
            await amelia.walks("Anyone")
        here.clock.skip(minutes=20)
        await amelia.taps(label)
        await again(amelia)
        await amelia.shows(card)
    await amelia.shows("For: Travel clinic · Typhoid", "With: any clinician")


async def test_at_the_order_itself_nothing_is_booked_unseen(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00")
    await here.fault("expire-sessions")
    await amelia.taps("Book it")
    await again(amelia)
    await amelia.shows("You are signed in again. Nothing was booked yet: please confirm once more.", "Is this right?")
    assert await here.posts() == 0
    await amelia.taps("Book it")
    await amelia.sees("Your appointment is booked.")
    assert await here.posts() == 1


async def test_nobody_is_held_at_the_sign_in_card(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation")
    await here.fault("expire-sessions")
    await amelia.walks("Any place", "Back")
    await amelia.shows("Where would suit you?")
    await amelia.walks("Any place")
    await amelia.says("/cancel")
    await amelia.shows("Cancelled. Nothing was booked.")


async def test_signing_out_ends_the_session(here: World) -> None:
    amelia = await here.patient()
    await amelia.says("/signout")
    await amelia.shows("You are signed out.", "Book an appointment")
    await amelia.taps("Book an appointment")
    await amelia.shows("Please sign in")


async def test_a_password_typed_into_the_chat_is_taken_out_of_it(here: World) -> None:
    amelia = await here.person()
    await amelia.starts()
    await amelia.walks("Book an appointment")
    await amelia.says("my password is tangerine-4711")
    await amelia.shows("I have deleted your message without using it", "Please sign in")
    assert b"tangerine" not in here.stored()


async def test_signing_in_with_a_code_by_mail(here: World) -> None:
    jack = await here.person("Jack", "Nowak")
    await jack.starts()
    await jack.taps("Book an appointment")
    await jack.signs_in("jack.nowak@patients.example", "demo-password-10")
    (code, *_) = await here.codes()
    assert "You are signed in" in await jack.enters_code(code)
    await jack.shows("What is the visit for?")
