"""One world for each journey: with the clinic as documented, and among the long runs with all its quirks on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.chromium import browser  # noqa: F401 - a fixture
from tests.journeys.world import PROFILES, World, world


@pytest.fixture(params=[each if each == "plain" else pytest.param(each, marks=pytest.mark.soak) for each in PROFILES])
def profile(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
async def here(tmp_path: Path, profile: str) -> AsyncIterator[World]:
    async with world(tmp_path, profile) as made:
        yield made


@pytest.fixture
async def plain_world(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        yield made
