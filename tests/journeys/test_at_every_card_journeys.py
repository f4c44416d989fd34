"""What can happen at any card does no harm at any of them: nonsense, forgeries, emergencies, words that steer."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.journeys.world import PHONE, Person, World

pytestmark = pytest.mark.soak


WAY = (
    ("Who pays for the visit?", "I pay myself"),
    ("What is the visit for?", "Travel clinic"),
    ("Would you like to add anything?", "Nothing to add"),
    ("Where would suit you?", "Any place"),
    ("Who would you like to see?", "Anyone"),
    ("When would suit you?", "As soon as possible"),
    ("These times are free.", "Calendar"),
    ("November 2026", "Mon 23"),
    ("These times are free.", "Mon 23 Nov, "),
    ("Is this right?", ""),
)
NONSENSE = (
    "colourless green ideas",
    "very long " * 400,
    "<b>bold</b> & <script>alert(1)</script> </i>",
    "🙂🙃 ﷽ \u202eright to left\u202c Ω≈ç√",
    "'; DROP TABLE inbox; -- {type} %s {0}",
)


async def cards(here: World) -> AsyncIterator[tuple[Person, str]]:
    """Somebody at one card after the other, and words by which the card is known."""
    liam = await here.patient("liam", "shah", 12)
    for card, onward in WAY:
        await liam.shows(card)
        yield liam, card
        await liam.shows(card)
        if onward:
            await liam.walks(onward)
    assert await here.posts() == 0


UNKNOWN = ("did not understand", "I cannot find", "Several fit", "I do not know", "Please say it shorter")
"""How it is said that words were not understood."""


async def test_nonsense_is_said_so_and_the_card_comes_again(plain_world: World) -> None:
    async for liam, card in cards(plain_world):
        for words in NONSENSE:
            await liam.answered(words)
            text = await liam.shows(card)
            assert any(said in text for said in UNKNOWN), text


async def test_forged_and_foreign_buttons_lead_back_to_the_card(plain_world: World) -> None:
    async for liam, card in cards(plain_world):
        for data in ("p1:pick:0", "p999:book", "no such thing", "p2:pick:99999999999999999999", ":::", "s1:pick:-1"):
            await liam.forges(data)
            await liam.shows("That button was from an earlier step.", card)


async def test_an_emergency_is_answered_and_not_kept(here: World) -> None:
    async for liam, card in cards(here):
        await liam.answered("my father has chest pain, he is at zanzibar street")
        await liam.shows("If this may be an emergency, call 999 now.", PHONE, card)
    for words in ("I took an overdose zanzibar", "she can’t breathe zanzibar", "is this a heart attack? zanzibar"):
        await liam.says("hello")
        await liam.shows("This is where we are")
        await liam.says(words)
        await liam.shows("call 999 now")
    assert b"zanzibar" not in here.stored()


async def test_help_locations_and_unknown_commands(plain_world: World) -> None:
    async for liam, card in cards(plain_world):
        for words, said in (
            ("help", f"I give no medical advice. Clinic: {PHONE}."),
            ("/nosuchthing", "I do not know that command."),
            ("hello", "This is where we are"),
        ):
            await liam.says(words)
            await liam.shows(said, card)
        if card != "Where would suit you?":
            await liam.shares_location(51.5, -0.1)
            await liam.shows("I do not need your location at this step.", card)


async def test_cancel_leads_out_of_every_card(here: World) -> None:
    liam = await here.patient("liam", "shah", 12)
    for steps in range(len(WAY)):
        await liam.shows(WAY[0][0])
        for _, onward in WAY[:steps]:
            await liam.walks(onward)
        await liam.shows(WAY[steps][0])
        await liam.says("never mind")
        await liam.shows("Cancelled. Nothing was booked.")
        await liam.taps("Book an appointment")
    assert await here.posts() == 0
