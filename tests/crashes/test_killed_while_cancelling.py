"""The bot is killed at every moment of a cancellation: it is sent once at most, and nobody is told an untruth."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.crashes.orders import When
from tests.crashes.replicas import Replicas
from tests.crashes.scene import Plan, Scene, scene
from tests.support.person import ChatPerson

APART = (0.0, 30.0, -30.0)
"""Seconds that the clocks of three replicas are ahead of the database's."""

PLAN = Plan(conversations=1, at_once=1, kills=1, times=8, seed=1)
GONE, STANDS = "Your appointment is cancelled.", "The clinic's diary still has your appointment."
WAITED = "It took me a while to get to this, and nothing has been cancelled."


TRIES = 30
"""Taps that a busy machine may let wait, one after the other."""

OLD_GONE = "Your old appointment is cancelled; the new one stays."
ASKED = ("It was not cancelled.", "still stands. To cancel it", WAITED)
"""What is said where both appointments stand in the end."""


class Mia(ChatPerson):
    """She waits for longer than a crash takes to be cleared up."""

    patience = 60.0


async def at_the_question(here: Scene) -> Mia:
    """Mia, who only has to confirm that her visit to the GP is to be cancelled."""
    made = (await here.http.post(f"{here.chat.url}/sandbox/people", json={"first_name": "Mia"})).json()
    mia = Mia(here.http, here.chat.url, made["id"])
    await mia.starts()
    await mia.taps("My appointments")
    await mia.signs_in("mia.rossi@patients.example", "demo-password-13")
    await mia.shows("Your appointments to come.")
    await mia.taps((await mia.lowest()).buttons[0].label)
    await mia.taps("Cancel this appointment")
    await mia.shows("Do you want to cancel this appointment?")
    return mia


async def standing(here: Scene) -> list[dict[str, Any]]:
    """What Mia still has."""
    rows = (await here.http.get(f"{here.clinic_url}/demo/bookings")).json()
    return [row for row in rows if row["patient"] == "Mia Rossi" and row["state"] == "Booked"]


@contextlib.asynccontextmanager
async def always(here: Scene, least: int) -> AsyncIterator[None]:
    """Mia has at least so many appointments for as long as the block lasts."""

    async def watches() -> None:
        while True:
            assert len(await standing(here)) >= least
            await asyncio.sleep(0.01)

    watching = asyncio.create_task(watches())
    try:
        yield
    finally:
        watching.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await watching


async def hears(mia: Mia, *ends: str) -> str:
    """Which of these ends she is told."""
    return await mia.until(
        lambda shown: next((end for end in ends for each in shown if end in each.text), None), "an end"
    )


async def ends_well(here: Scene, mia: Mia) -> str:
    """What was told is so, and the clinic was asked to cancel once at most; a tap that has waited is tapped again."""
    told = await hears(mia, GONE, STANDS, WAITED)
    for _ in range(TRIES):
        if told != WAITED:
            break
        await mia.taps("Cancel it")
        await asyncio.sleep(2)
        told = await hears(mia, GONE, STANDS, WAITED)
    assert len(await standing(here)) == (1 if told == GONE else 2)
    assert here.orders.seen.total() <= 1
    return told


@pytest.mark.soak
@pytest.mark.parametrize(("when", "end"), [("it arrives", GONE), ("it is carried out", GONE), ("it gets lost", STANDS)])
async def test_in_the_life_of_the_order(tmp_path: Path, when: When, end: str) -> None:
    async with scene(PLAN, tmp_path, f"sqlite:///{tmp_path / 'bot.db'}") as here:
        mia = await at_the_question(here)
        here.orders.when = when
        await here.is_struck(mia, "Cancel it")
        await here.bot.starts()
        assert await ends_well(here, mia) == end
        assert here.orders.seen.total() == 1


@pytest.mark.soak
@pytest.mark.parametrize(("when", "end"), [("it arrives", GONE), ("it is carried out", GONE), ("it gets lost", STANDS)])
async def test_where_all_replicas_die_whose_clocks_are_apart(
    tmp_path: Path, postgres_url: str, when: When, end: str
) -> None:
    async with scene(replace(PLAN, ahead=APART), tmp_path, postgres_url) as here:
        assert isinstance(here.bot, Replicas)
        here.orders.strike = here.bot.all_die
        mia = await at_the_question(here)
        here.orders.when = when
        await here.is_struck(mia, "Cancel it")
        await here.bot.starts()
        assert await ends_well(here, mia) == end
        assert here.orders.seen.total() == 1


@pytest.mark.soak
@pytest.mark.parametrize("delay", [0.0, 0.02, 0.05, 0.1])
async def test_soon_after_the_tap(tmp_path: Path, postgres_url: str, delay: float) -> None:
    async with scene(PLAN, tmp_path, postgres_url) as here:
        mia = await at_the_question(here)
        await mia.taps("Cancel it")
        await asyncio.sleep(delay)
        here.bot.dies()
        await here.bot.starts()
        await ends_well(here, mia)


async def at_the_move(here: Scene) -> Mia:
    """Mia, who only has to confirm that her visit to the GP is to be moved."""
    mia = await at_the_question(here)
    await mia.taps("Keep it")
    await mia.taps("Move it to another time")
    await mia.taps("As soon as possible")
    await mia.shows("These times are free.")
    await mia.taps((await mia.lowest()).buttons[0].label)
    await mia.shows("Instead of your appointment")
    return mia


@pytest.mark.soak
@pytest.mark.parametrize("ahead", [(), APART], ids=["one bot", "three replicas, half a minute apart"])
@pytest.mark.parametrize("passing", [0, 1], ids=["with the booking", "with the cancellation"])
@pytest.mark.parametrize("when", ["it arrives", "it is carried out", "it gets lost"])
async def test_at_each_moment_of_a_move_there_is_an_appointment_and_no_untruth(
    tmp_path: Path, postgres_url: str, when: When, passing: int, ahead: tuple[float, ...]
) -> None:
    async with scene(replace(PLAN, ahead=ahead), tmp_path, postgres_url) as here:
        mia = await at_the_move(here)
        here.orders.when, here.orders.passing = when, passing
        async with always(here, 2):  # the visit to the GP that was, or the new one, and physiotherapy
            await here.is_struck(mia, "Move it here", "Cancel it")
        await here.bot.starts()
        told = await hears(mia, OLD_GONE, "It was not booked.", STANDS, *ASKED)
        left = len(await standing(here))
        assert left == (2 if told in (OLD_GONE, "It was not booked.") else 3), told
        assert set(here.orders.seen.values()) == {1}, "each order is sent once"


@pytest.mark.parametrize("when", ["it is carried out", pytest.param("it gets lost", marks=pytest.mark.soak)])
async def test_in_the_middle_of_a_move_one_appointment_stays(tmp_path: Path, when: When) -> None:
    async with scene(PLAN, tmp_path, f"sqlite:///{tmp_path / 'bot.db'}") as here:
        mia = await at_the_move(here)
        here.orders.when = when
        await here.is_struck(mia, "Move it here", "Cancel it")
        assert len(await standing(here)) >= 2, "the old one stands, whatever became of the new one"
        await here.bot.starts()
        if when == "it gets lost":
            await mia.sees("It was not booked.", "Instead of your appointment")
            assert len(await standing(here)) == 2
        else:
            await mia.sees("Your appointment is booked.")
            told = await hears(mia, OLD_GONE, *ASKED)
            assert len(await standing(here)) == (2 if told == OLD_GONE else 3)
        assert set(here.orders.seen.values()) == {1}, "each order is sent once"
