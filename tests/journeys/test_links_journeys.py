"""A link on a poster and one in a letter, made by the program and followed in the chat, up to the booking."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from bot.cli import parser
from tests.journeys.world import World

GP, CAMDEN = "00000000fc0a0001", "1101"


Makes = Callable[..., Awaitable[str]]


def status(line: list[str]) -> object:
    """How the program ends."""
    with pytest.raises(SystemExit) as ended:
        parser.main(line)
    return ended.value.code


@pytest.fixture
def made(here: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Makes:
    """What makes a link as `clinic-bot link` does, and gives what stands behind its `?start=`."""
    assert here.settings.telegram_token
    monkeypatch.chdir(here.folder)
    monkeypatch.setenv("TELEGRAM_TOKEN", here.settings.telegram_token.get_secret_value())
    monkeypatch.setenv("TELEGRAM_API_URL", here.settings.telegram_api_url)
    monkeypatch.setenv("DATABASE_URL", here.settings.database_url)

    async def make(*line: str) -> str:
        capsys.readouterr()
        assert await asyncio.to_thread(status, ["link", *line]) == 0
        address = capsys.readouterr().out.strip()
        assert address.startswith("https://t.me/clinic_sandbox_bot?start=")
        return address.partition("?start=")[2]

    return make


async def test_a_poster_leads_to_a_booking_and_a_letter_to_one_person(here: World, made: Makes) -> None:
    picture = here.folder / "poster.svg"
    poster = await made("--type", GP, "--site", CAMDEN, "--qr", str(picture))
    assert picture.exists()
    amelia = await here.person("Amelia", "Hart")
    await amelia.starts(poster)
    await amelia.signs_in("amelia.hart@patients.example", "demo-password-1")
    await amelia.walks("Anyone", "As soon as possible")
    await amelia.shows("GP consultation", "Camden", "These times are free.")
    await amelia.taps((await amelia.lowest()).buttons[0].label)
    await amelia.walks("Book it")
    await amelia.sees("Your appointment is booked.", "Camden")

    letter = await made("--type", GP, "--once")
    await amelia.starts(letter)
    await amelia.shows("Where would suit you?")
    other = await here.person("Tom", "Whitlock")
    await other.starts(letter)
    await other.shows("This link was good once, and somebody has used it.", "Book an appointment")
    await other.starts(letter[:-2])
    await other.shows("I do not know this link.")
