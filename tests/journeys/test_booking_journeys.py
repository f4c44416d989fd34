"""A patient books an appointment: the whole product, from the chat to the clinic's diary and back."""

from __future__ import annotations

import pytest

from tests.journeys.world import PHONE, World

SIX = ("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00", "Book it for £60")


@pytest.mark.both_worlds
async def test_six_taps_after_signing_in(here: World) -> None:
    amelia = await here.patient()
    for tap in SIX:
        await amelia.taps(tap)
    text = await amelia.sees("Your appointment is booked.", "You owe £60.00.")
    assert "When: Mon 23 Nov 2026, 08:00–08:20 (UK time)" in text
    (booking,) = await here.bookings("Amelia Hart")
    assert booking["clinician"] in text
    assert booking["owed"] == "£60.00"
    assert await here.posts() == 1


INVOICES = (
    ("amelia", "hart", 1, "You owe £60.00."),
    ("benjamin", "cole", 2, "You owe £40.00: £60.00 less £20.00 already paid."),
    ("chloe", "reid", 3, "You owe nothing: the £60.00 are settled."),
    ("daniel", "okafor", 4, "You owe nothing: you are £15.00 in credit."),
    ("emma", "lindqvist", 5, "is billed £54.00. You owe nothing."),
    ("finn", "murray", 6, "Nora Murray is billed £60.00. You owe nothing."),
    ("grace", "osei", 7, "No invoice was raised."),
    ("hugo", "byrne", 8, "You owe €"),
)
NORA = "Nora Murray: £60.00 are open."
"""Without a key another person's name proves nothing: it may be the patient's own, written otherwise."""


TO_THE_LAST = {
    "What is the visit for?": "gp consultation",
    "Where would suit you?": "anywhere",
    "Who would you like to see?": "dr thomas greene",
    "When would suit you?": "asap",
    "These times are free.": "1",
    "Is this right?": "yes",
}.items()
"""What is typed at each card of a booking."""


@pytest.mark.both_worlds
async def test_the_sentence_matches_the_invoice(here: World, profile: str) -> None:
    for first, last, number, told in INVOICES:
        sentence = NORA if "Nora" in told and profile == "quirky" else told
        somebody = await here.patient(first, last, number)
        for card, words in TO_THE_LAST:
            await somebody.shows(card)
            await somebody.says(words)
        await somebody.sees("Your appointment is booked.", sentence)
        assert len(await here.bookings(f"{first.title()} {last.title()}")) == 1


async def test_signing_in_with_a_code(here: World) -> None:
    isla = await here.person("Isla", "Fraser")
    await isla.starts()
    await isla.taps("Book an appointment")
    page = await isla.signs_in("isla.fraser@patients.example", "demo-password-9")
    assert "code" in page
    (code, *_) = await here.codes()
    assert "You are signed in" in await isla.enters_code(code)
    await isla.sees("What is the visit for?")


@pytest.mark.both_worlds
async def test_a_restart_in_the_middle_loses_nothing(here: World) -> None:
    amelia = await here.patient()
    for tap in SIX[:3]:
        await amelia.taps(tap)
    await amelia.sees("When would suit you?")
    await here.stops_bot()
    await amelia.taps(SIX[3])
    await here.starts_bot()
    for tap in SIX[4:]:
        await amelia.taps(tap)
    await amelia.sees("Your appointment is booked.")
    assert await here.posts() == 1


@pytest.mark.both_worlds
async def test_ten_presses_of_book_make_one_booking(here: World) -> None:
    amelia = await here.patient()
    for tap in SIX[:5]:
        await amelia.taps(tap)
    await amelia.taps_at_once("Book it for £60", 10)
    await amelia.sees("Your appointment is booked.")
    assert await here.posts() == 1
    assert len(await here.bookings("Amelia Hart")) == 1


async def test_a_session_that_ran_out_is_renewed_at_the_same_step(here: World) -> None:
    amelia = await here.patient()
    for tap in SIX[:4]:
        await amelia.taps(tap)
    await amelia.sees("These times are free.")
    await here.fault("expire-sessions")
    await amelia.taps("More ›")
    page = await amelia.signs_in("amelia.hart@patients.example", "demo-password-1")
    assert "You are signed in" in page
    await amelia.sees("These times are free.", "‹ Earlier")


@pytest.mark.both_worlds
async def test_a_slot_taken_meanwhile_leads_to_fresh_slots(here: World) -> None:
    amelia = await here.patient()
    for tap in SIX[:5]:
        await amelia.taps(tap)
    await here.fault("steal-slot")
    await amelia.taps(SIX[5])
    await amelia.sees("It was not booked.", "These come closest.", "GP consultation · any place")
    assert await here.bookings("Amelia Hart") == []


@pytest.mark.both_worlds
async def test_a_lost_answer_is_cleared_up_by_looking(here: World) -> None:
    amelia = await here.patient()
    for tap in SIX[:5]:
        await amelia.taps(tap)
    await here.fault("lose-answer", when="after")
    await amelia.taps(SIX[5])
    await amelia.sees("Your appointment is booked.", "You owe £60.00.")
    assert await here.posts() == 1
    assert len(await here.bookings("Amelia Hart")) == 1


async def test_the_nearest_place_first(here: World) -> None:
    amelia = await here.patient()
    await amelia.taps("GP consultation")
    await amelia.taps("Near me")
    await amelia.sees("Tap Share my location below")
    await amelia.shares_location(51.4613, -0.3037)
    text = await amelia.sees("Nearest first:")
    nearest_first = text.partition("Nearest first:")[2]
    assert nearest_first.index("Richmond ·") < nearest_first.index("Camden ·")


async def test_nonsense_old_buttons_and_forgeries_lead_back_to_the_card(here: World) -> None:
    amelia = await here.patient()
    await amelia.says("colourless green ideas")
    await amelia.sees("I cannot find “colourless green ideas” among these visits")
    await amelia.forges("p1:pick:0")
    await amelia.sees("That button was from an earlier step.", "What is the visit for?")
    await amelia.forges("no such thing")
    await amelia.says("/help")
    await amelia.sees("I book appointments at The Sandbox Clinic", PHONE)
