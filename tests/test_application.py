"""The whole program between its two stand-ins: it goes on where it was, and its log tells nothing about anybody."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot import app
from bot.errors import Unusable
from bot.sandbox import clinic
from bot.sandbox import telegram as stand_in
from bot.sandbox.telegram.world import people
from bot.sandbox.telegram.world.faults import Failure
from bot.settings import GivenSettings, Settings


class Place:
    """A stand-in Telegram with somebody in it, and the settings of a bot beside it."""

    def __init__(self, telegram: stand_in.Running, settings: Settings) -> None:
        self.telegram = telegram
        self.settings = settings
        self.person = next(iter(telegram.world.people.values()))

    def says(self, text: str) -> None:
        people.says(self.telegram.world, self.person, text)

    def screens(self) -> list[str]:
        """What the bot's messages say."""
        messages = self.telegram.world.chats[self.person.id].messages.values()
        return [message.content["text"] for message in messages if message.from_bot]

    async def sees(self, words: str) -> None:
        """Wait until the last message says so."""
        for _ in range(500):
            if self.screens() and words in self.screens()[-1]:
                return
            await asyncio.sleep(0.01)
        raise AssertionError(f"it does not say {words!r} but {self.screens()[-1:]}")


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Place]:
    async with stand_in.running() as telegram, clinic.running() as portal:
        settings = GivenSettings(
            telegram_token=SecretStr(telegram.token),
            telegram_api_url=telegram.url,
            portal_url=f"{portal}/patientportalapi",
            portal_client_key=SecretStr("demo-client-key"),
            database_url=f"sqlite:///{tmp_path / 'bot.db'}",
            clinic_phone="020 7946 0000",
            listen="127.0.0.1:0",
        )
        yield Place(telegram, settings)


async def test_what_was_said_while_the_bot_was_away_is_answered_when_it_is_back(place: Place) -> None:
    async with app.running(place.settings):
        place.says("/start")
        await place.sees("booking assistant")
    place.says("/book")
    async with app.running(place.settings):
        await place.sees("sign in")
    assert len(place.screens()) == 2


async def test_the_log_says_nothing_about_anybody(place: Place, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "bot")
    busy = Failure(method="sendMessage", how="429", times=1, retry_after=30)
    async with app.running(place.settings):
        place.telegram.world.switches.failures = [busy]
        place.says("my name is Amelia Hart")
        for _ in range(500):
            if "event=say_later" in caplog.text:
                break
            await asyncio.sleep(0.01)
    assert "event=say_later chat=" in caplog.text
    secrets = (place.telegram.token, "demo-client-key", "Amelia", "Hart", str(place.person.id))
    assert [secret for secret in secrets if secret in caplog.text] == []


async def test_a_port_that_is_taken_is_told_as_a_setting(place: Place) -> None:
    async with app.running(place.settings) as first:
        taken = place.settings.model_copy(update={"listen": f"127.0.0.1:{first.url.rpartition(':')[2]}"})
        with pytest.raises(Unusable, match=r"^LISTEN cannot be used"):
            async with app.running(taken):
                pass


async def test_work_that_ends_by_itself_is_not_kept_quiet(place: Place) -> None:
    async with app.running(place.settings) as bot:
        bot.tasks[0].cancel()
        with pytest.raises(asyncio.CancelledError):
            await bot.until(asyncio.Event())
