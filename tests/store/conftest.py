"""A migrated database of each kind for each test, and a clock that stands still until it is told otherwise."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from bot.store import Store
from tests.support.clocks import ManualClock


@pytest.fixture
def later() -> Callable[..., datetime]:
    """`later(seconds=5)` moves the clock and says what it shows; `later()` only says."""
    return ManualClock().pass_by


@pytest.fixture
def file(migrated: Path, tmp_path: Path) -> Path:
    """The database file of this test."""
    return Path(shutil.copy(migrated, tmp_path / "bot.db"))


@pytest.fixture
def sqlite_url(file: Path) -> str:
    """A migrated SQLite database of this test's own."""
    return f"sqlite:///{file}"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """Where the store of this test is: every test runs on each kind of database."""
    found: str = request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")
    return found


@pytest.fixture
def look(url: str) -> Iterator[Callable[[str], list[Any]]]:
    """`look("SELECT …")` reads the first column of what the database holds, past the store."""
    engine = create_engine(url)

    def read(statement: str) -> list[Any]:
        with engine.connect() as connection:
            return list(connection.execute(text(statement)).scalars())

    yield read
    engine.dispose()


@pytest.fixture
async def store(url: str, later: Callable[..., datetime]) -> AsyncIterator[Store]:
    """An open store."""
    opened = Store.open(url, later)
    yield opened
    await opened.close()


@pytest.fixture
async def replica(url: str, later: Callable[..., datetime]) -> AsyncIterator[Store]:
    """A second process at the same database."""
    opened = Store.open(url, later)
    yield opened
    await opened.close()
