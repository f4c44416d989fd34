"""The log of a whole journey, at its most talkative, as the program writes it: not a word about anybody in it."""

from __future__ import annotations

import logging
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.logs import QUIET, write_logs
from tests.journeys.world import KEY, World
from tests.support.person import ChatPerson

EMAIL, PASSWORD = "amelia.hart@patients.example", "demo-password-1"
LABELS = ("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00")
ABOUT = (
    KEY,
    *("Amelia", "Hart", "Isla", "Fraser", EMAIL, "isla.fraser", "1962", "1978", "02-04", "10-12", "7700900001"),
    *("demo-password", "not-the-password", "N1 0ZZ", "initData", "/sign-in/"),
    *("zanzibar", "swordfish", "anaphylaxis", "tuesday", "asap", "GP consultation", "Camden"),
)
"""The client key, who they are, what they typed and tapped, and where it leads."""


@pytest.fixture
def log(capsys: pytest.CaptureFixture[str]) -> Iterator[pytest.CaptureFixture[str]]:
    """Where the product logs to; afterwards the loggers are as they were."""
    loggers = [logging.getLogger(name) for name in ("", "uvicorn", *QUIET)]
    before = [(logger, logger.level, logger.handlers[:]) for logger in loggers]
    yield capsys
    for logger, level, handlers in before:
        logger.setLevel(level)
        logger.handlers[:] = handlers


def sessions(folder: Path) -> list[str]:
    """Every session that the clinic knows: its id and its token."""
    with closing(sqlite3.connect(folder / "clinic.db")) as database:
        return [secret for row in database.execute("SELECT id, token FROM session") for secret in row]


async def signs_in_with_mistakes(here: World) -> ChatPerson:
    """Amelia: a wrong password, then the right one. And Isla, who has to enter a code."""
    amelia = await here.person()
    await amelia.starts()
    await amelia.taps("Book an appointment")
    assert "try" in await amelia.signs_in(EMAIL, "not-the-password")
    assert "You are signed in" in await amelia.signs_in(EMAIL, PASSWORD)
    isla = await here.person("Isla", "Fraser")
    await isla.starts("zanzibar")
    await isla.taps("Book an appointment")
    await isla.signs_in("isla.fraser@patients.example", "demo-password-9")
    assert "You are signed in" in await isla.enters_code((await here.codes())[0])
    return amelia


async def books_with_troubles(here: World, amelia: ChatPerson) -> None:
    """Nonsense, secrets, an emergency, a clinic in trouble, an order whose answer is lost, and a restart."""
    for words in ("zanzibar", "my password is swordfish", "I think it is anaphylaxis", "/help zanzibar"):
        await amelia.answered(words)
    await here.fault("status", "*", status=500, form="envelope", code=3)
    await amelia.walks(LABELS[0])
    await here.heals()
    await amelia.answered("/cancel")
    await amelia.answered("tuesday asap")
    await amelia.answered("/cancel")
    await here.fault("status", "*", status=500, form="html")
    await amelia.taps("Book an appointment")
    await here.stops_bot()
    await here.heals()
    await here.starts_bot()
    await amelia.shows("What is the visit for?")
    await amelia.answered("/book")
    await amelia.shows("What is the visit for?")
    await amelia.walks(*LABELS)
    await here.fault("lose-answer", when="after")
    await amelia.taps("Book it for £60")
    await amelia.sees("Your appointment is booked.")


@pytest.mark.both_worlds
async def test_it_tells_that_things_happened_and_nothing_of_anybody(
    here: World, tmp_path: Path, log: pytest.CaptureFixture[str]
) -> None:
    write_logs(logging.DEBUG)
    amelia = await signs_in_with_mistakes(here)
    await books_with_troubles(here, amelia)
    known = sessions(tmp_path)
    await amelia.answered("/signout")
    await here.stops_bot()
    written = log.readouterr().err
    assert here.settings.telegram_token
    token = here.settings.telegram_token.get_secret_value()
    assert [
        line for line in ("event=attempt_settled", "event=answer_lost", "level=WARNING") if line not in written
    ] == []
    assert len(known) >= 4
    assert [secret for secret in (token, token.partition(":")[2], *known, *ABOUT) if secret in written] == []
    assert re.findall(r"\bchat=\d+\b", written) == []
