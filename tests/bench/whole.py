"""The whole product, nothing replaced: sign-in page, portal client and the stand-in clinic over HTTP.

Owns what it costs beside the same bookings with a clinic that has its answers ready.
"""

from __future__ import annotations

from pathlib import Path

import httpx

from bot.sandbox.clinic.catalogue.payers import PATIENT
from bot.sandbox.clinic.people.crowd import CROWD
from bot.sandbox.clinic.people.model import Factor
from bot.sandbox.telegram import Running
from bot.store import migrate
from tests.bench.compare import Measured, Stage, at_work, ours, stand_in
from tests.bench.loads import few, phase
from tests.bench.meter import process
from tests.bench.patients import Crowd
from tests.support.person import ChatPerson

AT_ONCE = 5
SIMPLE = [one for one in CROWD if one.note == "" and one.factor is Factor.NONE and one.payers == (PATIENT,)]
"""Patients who sign in with a password and pay themselves: a booking takes them the same eight steps."""


async def whole(folder: Path) -> Measured:
    """One booking by each of these patients, the steps of signing in apart."""
    database = f"sqlite:///{folder / 'whole.db'}"
    migrate(database)
    async with process("tests.bench.clinic_process", [], folder / "clinic.log") as clinic:
        portal = f"{(await clinic.used())['url']}/patientportalapi"
        async with stand_in(len(SIMPLE)) as (chat, crowd):
            arguments = ours(chat, crowd, database, "--portal", portal)
            async with at_work(chat, crowd, "tests.bench.bot_ours", arguments, folder / "whole.log") as stage:
                return await _measure(stage, chat, crowd)


async def _measure(stage: Stage, chat: Running, crowd: Crowd) -> Measured:
    made = Measured("this bot, whole", stage.first_poll)
    async with httpx.AsyncClient() as http:
        for one, number in zip(SIMPLE, crowd.ids, strict=True):
            person = ChatPerson(http, chat.url, number)
            await person.starts()
            await person.taps("Book an appointment")
            page = await person.signs_in(one.email, one.password)
            assert "You are signed in" in page, page
            await person.sees("What is the visit for?")
    await crowd.quiet()
    async with phase(stage.bot) as made.few:
        await few(made.few, crowd, len(SIMPLE), AT_ONCE)
    return made
