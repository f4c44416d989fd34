"""The world of a story that is seen in a browser, in the browser's loop. Stands alone, as fixtures go by folders."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.chromium import browser  # noqa: F401 - a fixture
from tests.journeys.world import World, world


@pytest_asyncio.fixture(loop_scope="session")
async def plain_world(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        yield made
