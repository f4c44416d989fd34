"""A house to begin a story in, over a database of its own."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store import migrate
from tests.databases import BOTH
from tests.runtime.house import House


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file as `migrate` leaves it."""
    path = tmp_path_factory.mktemp("runtime") / "bot.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, migrated: Path, tmp_path: Path) -> str:
    """Where the database of this story is: each is told on SQLite and on PostgreSQL."""
    if request.param == "postgresql":
        url: str = request.getfixturevalue("postgres_url")
        return url
    return f"sqlite:///{shutil.copy(migrated, tmp_path / 'bot.db')}"


@pytest.fixture
async def house(database: str) -> AsyncIterator[House]:
    house = House(database)
    house.open()
    yield house
    await house.close()
