"""A link on a poster and one in a letter, made by the program and followed in the chat, up to the booking."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from tests.journeys.world import World

ROOT = Path(__file__).resolve().parents[2]
GP, CAMDEN = "00000000fc0a0001", "1101"


async def made(here: World, *line: str) -> str:
    """What stands behind `?start=` in the link that `clinic-bot link` prints."""
    settings = here.settings
    assert settings.telegram_token
    names = {
        "TELEGRAM_TOKEN": settings.telegram_token.get_secret_value(),
        "TELEGRAM_API_URL": settings.telegram_api_url,
        "DATABASE_URL": settings.database_url,
    }
    program = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "link", *line),
        env={**os.environ, **names},
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    out, _ = await program.communicate()
    assert program.returncode == 0
    address = out.decode().strip()
    assert address.startswith("https://t.me/clinic_sandbox_bot?start=")
    return address.partition("?start=")[2]


async def test_a_poster_leads_to_a_booking_and_a_letter_to_one_person(here: World) -> None:
    picture = here.folder / "poster.svg"
    poster = await made(here, "--type", GP, "--site", CAMDEN, "--qr", str(picture))
    assert picture.exists()
    amelia = await here.person("Amelia", "Hart")
    await amelia.starts(poster)
    await amelia.signs_in("amelia.hart@patients.example", "demo-password-1")
    await amelia.walks("Anyone", "As soon as possible")
    await amelia.shows("GP consultation", "Camden", "These times are free.")
    await amelia.taps((await amelia.lowest()).buttons[0].label)
    await amelia.walks("Book it")
    await amelia.sees("Your appointment is booked.", "Camden")

    letter = await made(here, "--type", GP, "--once")
    await amelia.starts(letter)
    await amelia.shows("Where would suit you?")
    other = await here.person("Tom", "Whitlock")
    await other.starts(letter)
    await other.shows("This link was good once, and somebody has used it.", "Book an appointment")
    await other.starts(letter[:-2])
    await other.shows("I do not know this link.")
