"""A sign-in card that was left alone for too long: tapping it leads to a card that works, not to a dead end."""

from __future__ import annotations

import asyncio

import httpx

from tests.journeys.world import World

AMELIA = ("amelia.hart@patients.example", "demo-password-1")


async def page_of(address: str) -> str:
    """What a browser shows at this address."""
    async with httpx.AsyncClient() as browser:
        return (await browser.get(address)).text


async def test_a_link_that_ran_out_is_followed_by_one_that_works(plain_world: World) -> None:
    amelia = await plain_world.person()
    await amelia.starts()
    await amelia.walks("Book an appointment")
    dead = (await amelia.opens_sign_in()).link
    plain_world.clock.skip(minutes=11)
    assert "the card at the bottom is up to date" in await page_of(dead)
    await amelia.shows("Here is a new one.", "Please sign in")
    fresh = (await amelia.opens_sign_in()).link
    assert fresh != dead
    assert "You are signed in" in await amelia.signs_in(*AMELIA)
    await amelia.shows("What is the visit for?")


async def test_where_nobody_knows_the_link_any_more_anything_typed_brings_a_new_one(plain_world: World) -> None:
    amelia = await plain_world.person()
    await amelia.starts()
    await amelia.walks("Book an appointment")
    dead = (await amelia.opens_sign_in()).link
    await plain_world.stops_bot()
    plain_world.clock.skip(days=8)
    await plain_world.starts_bot()
    await amelia.answered("hello")
    fresh = (await amelia.opens_sign_in()).link
    assert "Sign in" in await page_of(fresh)
    here, there = fresh.rpartition("/"), dead.rpartition("/")  # a restarted bot listens at another port
    assert here[2] != there[2]
    for _ in range(200):  # the purge comes soon after the start
        page = await page_of(f"{here[0]}/{there[2]}")
        if "type anything to the bot" in page:
            break
        await asyncio.sleep(0.05)
    assert "type anything to the bot" in page
    assert "You are signed in" in await amelia.signs_in(*AMELIA)
