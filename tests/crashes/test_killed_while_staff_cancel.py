"""The bot is killed at every moment of a cancellation by staff, and while they make a patient: it is sent once at most,
for the patient of the card and no other, and nobody is told an untruth."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.crashes.orders import When
from tests.crashes.scene import LATE, LOST, Plan, Scene, scene
from tests.crashes.test_killed_while_staff_book import Clerk, appointments, killed

pytestmark = pytest.mark.soak

PLAN = Plan(conversations=1, at_once=1, kills=1, times=8, seed=1)
MIA, NOAH = "mia.rossi@patients.example", "noah.bennett@patients.example"
GONE, STANDS, WAITED = "The appointment is cancelled.", "It was not cancelled.", "It took me a while to get to this"
UNKNOWN = "I could not find out whether this was cancelled"
IVY = {
    "name": "Ivy",
    "surname": "Newman",
    "email": "ivy.newman@mail.example",
    "mobile": "07700 900302",
    "born": "1990-05-02",
    "employee": "E9001",
}
NOBODY, HER = "I found nobody whom you may book for", "Ivy Newman"


async def at_the_desk(here: Scene) -> Clerk:
    """Sofia, who has signed in."""
    made = (await here.http.post(f"{here.chat.url}/sandbox/people", json={"first_name": "Sofia"})).json()
    sofia = Clerk(here.http, here.chat.url, made["id"])
    await sofia.starts()
    await sofia.says("/staff")
    await sofia.signs_in("sofia.clerk@staff.example", "demo-password-staff", role="staff")
    await sofia.sees("You are signed in as staff")
    return sofia


async def before_the_last_tap(here: Scene) -> Clerk:
    """She has looked for Noah before, and only has to confirm that a visit of Mia's is cancelled."""
    sofia = await at_the_desk(here)
    await sofia.says(NOAH)
    await sofia.shows("Is it this patient?", "Noah Bennett")
    await sofia.says(f"/patient {MIA}")
    await sofia.shows("Is it this patient?", "Mia Rossi")
    await sofia.taps("Yes, this patient")
    await sofia.taps("Appointments")
    await sofia.shows("to come", "For Mia Rossi")
    await sofia.taps((await sofia.lowest()).buttons[0].label)
    await sofia.taps("Cancel this appointment")
    await sofia.shows("Is this appointment of the patient to be cancelled?", "For Mia Rossi")
    return sofia


async def standing(here: Scene, email: str) -> int:
    """How many appointments to come a patient has."""
    return len(await appointments(here, email))


async def ends_well(here: Scene, sofia: Clerk, before: tuple[int, int]) -> str:
    """What was told is so; the clinic was asked to cancel once at most, and nothing of Noah's."""
    ends = (GONE, STANDS, WAITED, UNKNOWN)
    told = await sofia.until(
        lambda shown: next((end for end in ends for each in shown if end in each.text), None), "an end"
    )
    mias = await standing(here, MIA)
    assert mias == (before[0] - 1 if told == GONE else before[0]) or told == UNKNOWN, told
    assert mias >= before[0] - 1
    assert await standing(here, NOAH) == before[1]
    assert here.orders.seen.total() <= 1
    return told


async def both(here: Scene) -> tuple[int, int]:
    return await standing(here, MIA), await standing(here, NOAH)


@pytest.mark.parametrize(("when", "end"), [("it arrives", GONE), ("it is carried out", GONE), ("it gets lost", STANDS)])
async def test_in_the_life_of_a_cancellation(tmp_path: Path, when: When, end: str) -> None:
    async with scene(PLAN, tmp_path, f"sqlite:///{tmp_path / 'bot.db'}") as here:
        before = await both(here)
        sofia = await before_the_last_tap(here)
        here.orders.when = when
        await here.is_struck(sofia, "Cancel it")
        await here.bot.starts()
        assert await ends_well(here, sofia, before) == end
        assert here.orders.seen.total() == 1


@pytest.mark.parametrize("delay", [0.0, 0.05])
async def test_soon_after_the_tap(tmp_path: Path, postgres_url: str, delay: float) -> None:
    async with scene(PLAN, tmp_path, postgres_url) as here:
        before = await both(here)
        sofia = await before_the_last_tap(here)
        await sofia.taps("Cancel it")
        await asyncio.sleep(delay)
        here.bot.dies()
        await here.bot.starts()
        await ends_well(here, sofia, before)


@pytest.mark.parametrize("trouble", [*LOST, *LATE], ids=["lost after", "lost before", "late", "late before"])
async def test_where_the_answer_to_a_cancellation_gets_lost_or_comes_late(
    tmp_path: Path, trouble: dict[str, Any]
) -> None:
    async with scene(PLAN, tmp_path, f"sqlite:///{tmp_path / 'bot.db'}") as here:
        before = await both(here)
        sofia = await before_the_last_tap(here)
        await disturbs(here, "appointment/cancel", trouble)
        await sofia.taps("Cancel it")
        await ends_well(here, sofia, before)
        assert here.orders.seen.total() == 1


async def disturbs(here: Scene, call: str, trouble: dict[str, Any]) -> None:
    made = await here.http.post(f"{here.clinic_url}/control/faults", json={"call": call, **trouble})
    assert made.status_code == 201, made.text


async def before_the_form_is_sent(here: Scene) -> Clerk:
    """She has the page for a new patient open."""
    sofia = await at_the_desk(here)
    await sofia.says(IVY["email"])
    await sofia.shows(NOBODY)
    await sofia.taps("New patient")
    page = await sofia.opens_page("Fill in a new patient")
    assert page.has_form, page.text
    return sofia


async def is_known(sofia: Clerk) -> bool:
    """Whether the clinic has her now."""
    await sofia.says(f"/patient {IVY['email']}")
    told: str = await sofia.until(
        lambda shown: next((each for each in (NOBODY, HER) if each in shown[-1].text), None), "an answer"
    )
    return told == HER


@pytest.mark.parametrize(("when", "made"), [("it arrives", True), ("it is carried out", True), ("it gets lost", False)])
async def test_in_the_life_of_a_new_patient(tmp_path: Path, when: When, made: bool) -> None:  # noqa: FBT001
    async with scene(PLAN, tmp_path, f"sqlite:///{tmp_path / 'bot.db'}") as here:
        sofia = await before_the_form_is_sent(here)
        here.orders.when = when
        with contextlib.suppress(httpx.HTTPError):
            await sofia.sign_in.posts(**IVY)
        await killed(here)
        page = await sofia.sign_in.opens()
        assert not page.has_form, page.text
        assert "the answer was lost" in page.text
        assert here.orders.seen.total() == 1
        assert await is_known(sofia) is made


@pytest.mark.parametrize("trouble", LOST, ids=["after", "before"])
async def test_where_the_answer_to_a_new_patient_gets_lost(tmp_path: Path, trouble: dict[str, Any]) -> None:
    async with scene(PLAN, tmp_path, f"sqlite:///{tmp_path / 'bot.db'}") as here:
        sofia = await before_the_form_is_sent(here)
        await disturbs(here, "patients/create-patient", trouble)
        page = await sofia.sign_in.posts(**IVY)
        assert "the answer was lost" in page.text
        await sofia.shows("I do not know whether the clinic has made the new patient")
        assert here.orders.seen.total() == 1
        assert await is_known(sofia) is (trouble["when"] == "after")
