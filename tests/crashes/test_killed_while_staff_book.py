"""The bot is killed at every moment of an order of staff: sent once at most, for the patient of the card and no other.

What is true is read from the patient's own appointments at the clinic.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from tests.crashes.orders import BOOKING, When
from tests.crashes.scene import LATE, LOST, Plan, Scene, scene
from tests.support.person import ChatPerson

PLAN = Plan(conversations=1, at_once=1, kills=1, times=8, seed=1)
OLIVER, JAMES = "oliver.clarke2@register.example", "james.clarke@register.example"
BOOKED, NOT_BOOKED = "The appointment is booked.", "It was not booked."
WAITED, UNKNOWN = "It took me a while to get to this", "Please look in the clinic's own system."
ENDS = (BOOKED, NOT_BOOKED, WAITED, UNKNOWN)


class Clerk(ChatPerson):
    """Waits for longer than a crash takes to be cleared up."""

    patience = 60.0


async def before_the_last_tap(here: Scene) -> Clerk:
    """Sofia, who has looked for James before, and only has to confirm a visit of Oliver's."""
    made = (await here.http.post(f"{here.chat.url}/sandbox/people", json={"first_name": "Sofia"})).json()
    sofia = Clerk(here.http, here.chat.url, made["id"])
    await sofia.starts()
    await sofia.says("/staff")
    await sofia.signs_in("sofia.clerk@staff.example", "demo-password-staff", role="staff")
    await sofia.sees("You are signed in as staff")
    await sofia.says(JAMES)
    await sofia.shows("Is it this patient?", "James Clarke")
    await sofia.says(f"/book {OLIVER} gp, with anyone, at any place, as soon as possible")
    await sofia.shows("These times are free", "For Oliver Clarke")
    await sofia.taps((await sofia.lowest()).buttons[0].label)
    await sofia.shows("Is this right?", "For Oliver Clarke")
    return sofia


async def appointments(here: Scene, email: str) -> list[dict[str, Any]]:
    """What the clinic has for a patient."""
    answer = await here.http.get(f"{here.clinic_url}/control/appointments", params={"patient": email})
    listed: list[dict[str, Any]] = answer.json()["appointments"]
    return listed


async def ends_well(here: Scene, sofia: Clerk) -> str:
    """What was told is so; the clinic was asked to book once at most, for nobody but Oliver."""
    told = await sofia.until(
        lambda shown: next((end for end in ENDS for each in shown if end in each.text), None), "an end"
    )
    booked = len(await appointments(here, OLIVER))
    assert booked == (1 if told == BOOKED else 0) or told == UNKNOWN, told
    assert booked <= 1
    assert await appointments(here, JAMES) == []
    assert here.orders.seen.total() <= 1
    return told


async def killed(here: Scene) -> None:
    """Wait until the bot was struck, and start another."""
    while not here.bot.killed_at:  # noqa: ASYNC110 - a count
        await asyncio.sleep(0.01)
    await here.bot.starts()


@pytest.mark.parametrize(
    ("when", "end"),
    [
        pytest.param("it arrives", BOOKED, marks=pytest.mark.soak),
        ("it is carried out", BOOKED),
        pytest.param("it gets lost", NOT_BOOKED, marks=pytest.mark.soak),
    ],
)
async def test_in_the_life_of_the_order(tmp_path: Path, when: When, end: str) -> None:
    async with scene(PLAN, tmp_path, f"sqlite:///{tmp_path / 'bot.db'}") as here:
        sofia = await before_the_last_tap(here)
        here.orders.when = when
        await sofia.taps("Book it")
        await killed(here)
        assert await ends_well(here, sofia) == end
        assert here.orders.seen.total() == 1


@pytest.mark.soak
@pytest.mark.parametrize("delay", [0.0, 0.02, 0.05, 0.1])
async def test_soon_after_the_tap(tmp_path: Path, postgres_url: str, delay: float) -> None:
    async with scene(PLAN, tmp_path, postgres_url) as here:
        sofia = await before_the_last_tap(here)
        await sofia.taps("Book it")
        await asyncio.sleep(delay)
        here.bot.dies()
        await here.bot.starts()
        await ends_well(here, sofia)


@pytest.mark.soak
@pytest.mark.parametrize("trouble", [*LOST, *LATE], ids=["lost after", "lost before", "late", "late before"])
async def test_where_the_answer_gets_lost_or_comes_late(tmp_path: Path, trouble: dict[str, Any]) -> None:
    async with scene(PLAN, tmp_path, f"sqlite:///{tmp_path / 'bot.db'}") as here:
        sofia = await before_the_last_tap(here)
        made = await here.http.post(f"{here.clinic_url}/control/faults", json={"call": BOOKING, **trouble})
        assert made.status_code == 201, made.text
        await sofia.taps("Book it")
        await ends_well(here, sofia)
        assert here.orders.seen.total() == 1


@pytest.mark.soak
async def test_switching_to_another_patient_while_the_bot_is_down(tmp_path: Path, postgres_url: str) -> None:
    async with scene(PLAN, tmp_path, postgres_url) as here:
        sofia = await before_the_last_tap(here)
        here.orders.when = "it is carried out"
        await sofia.taps("Book it")
        while not here.bot.killed_at:  # noqa: ASYNC110 - a count
            await asyncio.sleep(0.01)
        await sofia.says(f"/patient {JAMES}")
        await here.bot.starts()
        assert await ends_well(here, sofia) == BOOKED
        await sofia.sees("For Oliver Clarke")
        assert here.orders.seen.total() == 1
