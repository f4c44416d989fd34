"""What fails while the bot runs is noticed by itself: in the log and in `/readyz`; and mended where it may be."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from bot.startup.webhook import RECENT
from bot.web.readiness import WATCH_EVERY
from tests.journeys.world import World


@pytest.fixture(autouse=True)
def all_lines(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)


async def posted_to(world: World) -> None:
    """From now on Telegram posts to the bot."""
    await world.stops_bot()
    world.settings = world.settings.model_copy(update={"updates": "webhook"})
    await world.starts_bot()


async def telegram(world: World, method: str, **parameters: str) -> Any:
    """Somebody else who has the token calls Telegram."""
    token = world.settings.telegram_token
    assert token
    async with httpx.AsyncClient() as http:
        url = f"{world.chat_url}/bot{token.get_secret_value()}/{method}"
        return (await http.post(url, data=parameters)).json()["result"]


async def check(world: World, name: str) -> tuple[int, dict[str, Any]]:
    async with httpx.AsyncClient() as http:
        answer = await http.get(f"{world.bot.url}/readyz")
    return answer.status_code, answer.json()["checks"][name]


async def is_logged(world: World, happened: Callable[[], bool]) -> None:
    """Time passes until the log says so."""
    deadline = time.monotonic() + 60
    while not happened():
        assert time.monotonic() < deadline, "nobody noticed"
        world.clock.skip(seconds=WATCH_EVERY)
        await asyncio.sleep(0.05)


async def test_a_webhook_that_was_taken_away_is_noticed_and_set_again(
    plain_world: World, caplog: pytest.LogCaptureFixture
) -> None:
    await posted_to(plain_world)
    amelia = await plain_world.person()
    await amelia.starts()
    await amelia.taps("Book an appointment")
    await telegram(plain_world, "deleteWebhook")
    await amelia.says("hello?")
    await is_logged(plain_world, lambda: "event=webhook_lost" in caplog.text)
    await is_logged(plain_world, lambda: "event=outage_over of=webhook" in caplog.text)
    assert 'event=outage of=webhook why="the webhook was taken away, and is set again; ' in caplog.text
    assert (await telegram(plain_world, "getWebhookInfo"))["url"].startswith(plain_world.bot.url)
    await amelia.says("What can you do?")
    await amelia.sees("I book appointments at")


async def test_posts_that_telegram_does_not_get_through_are_told_with_its_own_word(
    plain_world: World, caplog: pytest.LogCaptureFixture
) -> None:
    """A firewall between Telegram and the bot answers for it; here it is Telegram that has a wrong secret."""
    await posted_to(plain_world)
    address = (await telegram(plain_world, "getWebhookInfo"))["url"]
    await telegram(plain_world, "setWebhook", url=address, secret_token="not-it")
    await (await plain_world.person()).says("/start")
    await is_logged(plain_world, lambda: "event=outage of=webhook" in caplog.text)
    status, told = await check(plain_world, "webhook")
    assert status == 200, "the process itself has work to do"
    assert told == {"state": "failed", "why": "Wrong response from the webhook: 403; 1 waiting", "waiting": 1}
    assert RECENT > WATCH_EVERY


async def test_an_address_that_is_a_successors_is_told_and_left_alone(plain_world: World) -> None:
    await posted_to(plain_world)
    await telegram(plain_world, "setWebhook", url="https://successor.example/telegram/updates")
    _, told = await check(plain_world, "webhook")
    assert told == {"state": "failed", "why": "updates are posted to another address; 0 waiting", "waiting": 0}
    assert (await telegram(plain_world, "getWebhookInfo"))["url"] == "https://successor.example/telegram/updates"


@pytest.mark.parametrize("updates", ["polling", "webhook"])
async def test_a_portal_that_goes_away_while_the_bot_runs_is_noticed_and_so_is_its_return(
    plain_world: World, caplog: pytest.LogCaptureFixture, updates: str
) -> None:
    if updates == "webhook":
        await posted_to(plain_world)
    await plain_world.fault("down", "*", times=9999)
    await is_logged(plain_world, lambda: "event=outage of=portal" in caplog.text)
    status, told = await check(plain_world, "portal")
    assert (status, told["state"]) == (200, "failed")
    await plain_world.heals()
    await is_logged(plain_world, lambda: "event=outage_over of=portal" in caplog.text)
    assert (await check(plain_world, "portal"))[1]["state"] == "ok"
    assert caplog.text.count("event=outage of=portal") == 1
