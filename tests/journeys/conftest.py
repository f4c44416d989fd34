"""A journey's two worlds: the clinic as documented and SQLite; the clinic with all its quirks on and PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.journeys.world import PROFILES, World, world


@pytest.fixture(params=PROFILES)
def profile(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def database(request: pytest.FixtureRequest, profile: str) -> str:
    """Where the bot keeps everything; SQLite's file is the world's own affair."""
    url: str = request.getfixturevalue("postgres_url") if profile == "quirky" else ""
    return url


@pytest.fixture
async def here(tmp_path: Path, profile: str, database: str) -> AsyncIterator[World]:
    async with world(tmp_path, profile, database) as made:
        yield made


@pytest.fixture
async def plain_world(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        yield made
