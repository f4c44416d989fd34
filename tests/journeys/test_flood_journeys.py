"""A patient who hammers the buttons, at a Telegram that counts: the others book as if he was not there."""

from __future__ import annotations

from pathlib import Path

import httpx

from bot import app
from tests.journeys.world import World, world

PRESSES = 60
LABELS = ("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00")


async def calls(here: World, http: httpx.AsyncClient) -> dict[str, int]:
    """How often the bot made each call."""
    counts: dict[str, int] = (await http.get(f"{here.chat_url}/sandbox/calls")).json()["counts"]
    return counts


async def test_one_hammers_and_another_books(tmp_path: Path) -> None:
    async with world(tmp_path) as here, httpx.AsyncClient() as http:
        amelia, benjamin = await here.patient(), await here.patient("benjamin", "cole", 2)
        await here.stops_bot()
        await benjamin.taps_at_once("Physiotherapy", PRESSES)
        before = await calls(here, http)
        await http.post(f"{here.chat_url}/sandbox/faults", json={"rate_limit": True})
        async with app.running(here.settings, here.clock):
            await amelia.walks(*LABELS)
            await amelia.taps("Book it for £60")
            await amelia.sees("Your appointment is booked.")
            await benjamin.shows("Physiotherapy", "Where would suit you?")
            after = await calls(here, http)
    made = {name: after[name] - before.get(name, 0) for name in ("answerCallbackQuery", "editMessageText")}
    assert made["answerCallbackQuery"] == PRESSES + len(LABELS) + 1, "every press was answered, once"
    assert made["editMessageText"] <= 5 + 2 * (len(LABELS) + 1), "his sixty took a handful of edits"
