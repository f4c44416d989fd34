"""A newer release brings the database to its version while this one is at work."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import create_engine, text

from bot.errors import Unusable
from bot.store.migrations import REVISIONS
from tests.journeys.world import World


def comes_to(world: World, revision: str) -> None:
    engine = create_engine(world.settings.database_url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE clinic_bot_version SET version_num = :revision"), {"revision": revision})
    engine.dispose()


async def test_the_older_one_ends_by_itself_and_all_that_was_asked_meanwhile_is_there_for_the_next(
    plain_world: World,
) -> None:
    amelia = await plain_world.patient()
    await amelia.taps("GP consultation")
    comes_to(plain_world, "9999")
    with pytest.raises(Unusable, match="a later version of clinic-bot has brought the database to 9999"):
        await plain_world.bot.until(asyncio.Event())
    await plain_world.stops_bot()
    await amelia.says("Camden")
    with pytest.raises(Unusable, match="a later version"):
        await plain_world.starts_bot()
    before = await amelia.reads()
    assert "Who would you like to see?" not in before, "nobody who cannot read it takes it on"
    comes_to(plain_world, REVISIONS[-1])
    await plain_world.starts_bot()
    await amelia.sees("Who would you like to see?")
