"""A house to begin a story in, over a database of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.runtime.house import House


@pytest.fixture
async def house(database: str) -> AsyncIterator[House]:
    house = House(database)
    house.open()
    yield house
    await house.close()
