"""The bot is killed while somebody without an account books: sent once at most, and what nobody can know is said."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from tests.crashes.orders import When
from tests.crashes.replicas import Replicas
from tests.crashes.scene import Plan, Scene, scene
from tests.journeys.test_newcomers_journeys import FORM, RUTH
from tests.support.person import ChatPerson

APART = (0.0, 30.0, -30.0)
"""Seconds that the clocks of three replicas are ahead of the database's."""

PLAN = Plan(conversations=1, at_once=1, kills=1, times=8, seed=1)
NOBODY_KNOWS = "I do not know whether this was booked"


class Newcomer(ChatPerson):
    """Waits for longer than a crash takes to be cleared up."""

    patience = 60.0


async def before_the_last_tap(here: Scene) -> Newcomer:
    """Ruth, who has registered and only has to confirm."""
    made = (await here.http.post(f"{here.chat.url}/sandbox/people", json={"first_name": "Ruth"})).json()
    ruth = Newcomer(here.http, here.chat.url, made["id"])
    await ruth.starts()
    for label in ("Book an appointment", "I am new here", "GP consultation", "Any place", "Anyone"):
        await ruth.taps(label)
    await ruth.taps("As soon as possible")
    await ruth.shows("These times are free.")
    await ruth.taps((await ruth.lowest()).buttons[0].label)
    await ruth.opens_page(FORM)
    await ruth.sign_in.posts(**RUTH)
    codes = (await here.http.get(f"{here.clinic_url}/demo/codes")).json()
    assert (await ruth.sign_in.enters_code(codes[0]["code"])).done
    await ruth.shows("Nothing is booked yet", "Book it")
    return ruth


@pytest.mark.soak
@pytest.mark.parametrize("when", ["it arrives", "it is carried out", "it gets lost"])
async def test_in_the_life_of_the_order(tmp_path: Path, when: When) -> None:
    async with scene(PLAN, tmp_path, f"sqlite:///{tmp_path / 'bot.db'}") as here:
        ruth = await before_the_last_tap(here)
        here.orders.when = when
        await here.is_struck(ruth, "Book it")
        await here.bot.starts()
        await ruth.sees(NOBODY_KNOWS, "Please call the clinic")
        assert list(here.orders.seen.values()) == [1]


@pytest.mark.soak
@pytest.mark.parametrize("when", ["it arrives", "it is carried out", "it gets lost"])
async def test_where_all_replicas_die_whose_clocks_are_apart(tmp_path: Path, postgres_url: str, when: When) -> None:
    async with scene(replace(PLAN, ahead=APART), tmp_path, postgres_url) as here:
        assert isinstance(here.bot, Replicas)
        here.orders.strike = here.bot.all_die
        ruth = await before_the_last_tap(here)
        here.orders.when = when
        await here.is_struck(ruth, "Book it")
        await here.bot.starts()
        await ruth.sees(NOBODY_KNOWS, "Please call the clinic")
        assert list(here.orders.seen.values()) == [1]


@pytest.mark.soak
@pytest.mark.parametrize("delay", [0.0, 0.02, 0.05, 0.1])
async def test_soon_after_the_tap(tmp_path: Path, postgres_url: str, delay: float) -> None:
    async with scene(PLAN, tmp_path, postgres_url) as here:
        ruth = await before_the_last_tap(here)
        await ruth.taps("Book it")
        await asyncio.sleep(delay)
        here.bot.dies()
        await here.bot.starts()
        ends = (NOBODY_KNOWS, "Your appointment is booked.", "It took me a while", "It was not booked.")
        await ruth.until(lambda shown: next((e for e in ends for each in shown if e in each.text), None), "an end")
        assert here.orders.seen.total() <= 1
