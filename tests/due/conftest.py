"""Reminders over a database of each kind, between a chat and a clinic that a test holds in its hands."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store import migrate
from tests.databases import BOTH
from tests.due.desk import Desk


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file as `migrate` leaves it."""
    path = tmp_path_factory.mktemp("due") / "bot.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, migrated: Path, tmp_path: Path) -> str:
    """Where the database of this story is."""
    if request.param == "postgresql":
        url: str = request.getfixturevalue("postgres_url")
        return url
    return f"sqlite:///{shutil.copy(migrated, tmp_path / 'bot.db')}"


@pytest.fixture
async def desk(database: str) -> AsyncIterator[Desk]:
    made = Desk(database)
    yield made
    await made.store.close()
