"""The whole bot on a PostgreSQL behind PgBouncer, which lends another server to each transaction.

Short: what the store does there is tried in `tests/store/test_behind_a_pooler.py`; here nobody notices.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.store import migrate
from tests.journeys.world import world
from tests.postgres import Postgres
from tests.support.pgbouncer import pgbouncer

pytestmark = pytest.mark.soak
CHATS = 20


async def test_twenty_chats_at_once_and_a_booking_without_a_trouble(
    postgres: Postgres, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    url = postgres.empty_database()
    with pgbouncer(url, "transaction") as pooled:
        migrate(pooled)
        async with world(tmp_path, database=pooled) as here:
            people = [await here.person("Tom", f"Whitlock {number}") for number in range(CHATS)]

            async def looks_around(number: int) -> None:
                await people[number].starts()
                await people[number].walks("Book an appointment")
                await people[number].answered("What can you do?")

            await asyncio.gather(*map(looks_around, range(CHATS)))
            amelia = await here.patient()
            await amelia.walks("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00")
            await amelia.taps("Book it")
            await amelia.sees("Your appointment is booked.")
            assert len(await here.bookings("Amelia Hart")) == 1
    postgres.drop(url)
    said = [record.getMessage() for record in caplog.records if record.levelname != "INFO"]
    assert [line.partition(" ")[0] for line in said] == ["event=not_listening"]
