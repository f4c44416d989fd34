"""Groups, other people's buttons, and people who block the bot and come back."""

from __future__ import annotations

import asyncio
import time

from tests.journeys.world import World
from tests.support.person import ChatPerson


async def until_gone(here: World, group: int) -> None:
    """Wait until the bot has left."""
    deadline = time.monotonic() + 60
    while here.is_in_group(group):
        assert time.monotonic() < deadline, "the bot stayed in the group"
        await asyncio.sleep(0.01)


async def test_a_group_is_left_with_a_word(here: World) -> None:
    amelia = await here.patient()
    group = await amelia.adds_bot_to_group()
    await until_gone(here, group)
    said = "\n".join(here.said_in(group))
    assert "I only work in private chats" in said
    assert "Amelia" not in said
    await amelia.walks("GP consultation")
    await amelia.shows("Where would suit you?")


async def test_who_blocks_the_bot_is_signed_out_and_can_come_back(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation")
    await amelia.blocks()
    await amelia.unblocks()
    await amelia.starts()
    await amelia.shows("I am the booking assistant")
    await amelia.taps("Book an appointment")
    await amelia.shows("Please sign in")


async def test_two_people_do_not_meet(here: World) -> None:
    amelia = await here.patient()
    benjamin = await here.patient("benjamin", "cole", 2)
    await amelia.walks("GP consultation", "Camden")
    await benjamin.walks("Physiotherapy", "Ealing")
    data = await button_of(amelia, "Anyone")
    await benjamin.forges(data)
    await benjamin.shows("Physiotherapy · Ealing")
    await asyncio.gather(
        amelia.walks("Anyone", "As soon as possible", "Mon 23 Nov, 09:", "Book it"),
        benjamin.walks("As soon as possible", "Mon 23 Nov, ", "Book it"),
    )
    await amelia.sees("Your appointment is booked.", "For: GP consultation")
    await benjamin.sees("Your appointment is booked.", "For: Physiotherapy")
    await amelia.sees_no("Physiotherapy")
    assert len(await here.bookings("Amelia Hart")) == len(await here.bookings("Benjamin Cole")) == 1


async def button_of(somebody: ChatPerson, label: str) -> str:
    """What a button on somebody's card would send."""
    return (await somebody.button(label))[1]
