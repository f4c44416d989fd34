"""Visits of every kind, and everybody who may pay for them."""

from __future__ import annotations

from tests.journeys.world import World


async def test_a_health_check_of_two_parts(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("Health check", "Essential", "Heart")
    await amelia.shows("✓ Essential · £48", "✓ Heart · £108", "Continue")
    await amelia.walks("✓ Heart", "Complete", "Continue", "Any place", "Anyone", "As soon as possible", "Tue 24 Nov, ")
    await amelia.shows("For: Health check · Essential · Complete", "Price: £")
    await amelia.taps("Book it")
    await amelia.sees("Your appointment is booked.", "For: Health check")
    (booking,) = await here.bookings("Amelia Hart")
    assert booking["type"] == "Health check"


async def test_vaccinations_typed_and_tapped(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("Travel clinic", "Hepatitis A")
    await amelia.answered("typhoid")
    await amelia.shows("✓ Hepatitis A", "✓ Typhoid")
    await amelia.walks("Continue", "Camden", "Nurse Joy Campbell", "As soon as possible", "Tue 24 Nov, ")
    await amelia.shows("For: Travel clinic · Hepatitis A · Typhoid", "With: Nurse Joy Campbell")
    await amelia.taps("Book it")
    await amelia.sees("Your appointment is booked.", "With: Nurse Joy Campbell")


async def test_nothing_to_add(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("Travel clinic", "Nothing to add", "Any place", "A woman", "As soon as possible", "Mon 23 Nov, ")
    await amelia.shows("For: Travel clinic\n", "With: a woman, chosen by the clinic")
    await amelia.taps("Book it")
    await amelia.sees("Your appointment is booked.")


async def test_a_video_consultation(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("Video consultation", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00")
    await amelia.shows("Where: by video. The clinic sends you the link.", "Price: £45.00")
    await amelia.taps("Book it")
    await amelia.sees("Your appointment is booked.", "Where: by video.", "You owe £45.00.")


CHOICES = (
    (("katie", "evans", 11), "I pay myself", "Price: £60.00", "You owe £60.00."),
    (("katie", "evans", 11), "Insurance", "Insurance", "Placebo Mutual Insurance is billed £54.00."),
    (("liam", "shah", 12), "Employer", "Employer", "Widget Works Ltd is billed £48.00."),
    (("liam", "shah", 12), "Insurance", "Insurance", "Placebo Mutual Insurance is billed £54.00."),
    (("liam", "shah", 12), "I pay myself", "Price: £60.00", "You owe £60.00."),
)


async def test_who_pays(here: World) -> None:
    for account, payer, price, sentence in CHOICES:
        somebody = await here.patient(*account)
        await somebody.walks(payer, "GP consultation", "Any place", "Dr Thomas Greene", "As soon as possible")
        await somebody.walks("Mon 23 Nov, ")
        await somebody.shows("Is this right?", price)
        await somebody.taps("Book it")
        await somebody.sees("Your appointment is booked.", sentence)


async def test_who_pays_can_be_typed(here: World) -> None:
    liam = await here.patient("liam", "shah", 12)
    await liam.says("my employer pays")
    await liam.shows("What is the visit for?")
    await liam.walks("Back")
    await liam.says("myself")
    await liam.shows("What is the visit for?")
