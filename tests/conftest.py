"""What every folder of tests may ask for."""

from __future__ import annotations

import gc
import logging
import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path
from zlib import crc32

import pytest

from bot.logs import QUIET
from bot.store import migrate
from tests.databases import BOTH
from tests.postgres import Postgres, running_postgres

MEMORY, ROOM = Path("/dev/shm"), 2 << 30  # noqa: S108  folders with names of their own are made in it
"""Where files are kept in memory, if there is such a place and it has that many bytes left: to wait for a disk at each
commit takes a fifth of the time, and no story pulls the plug."""


def pytest_configure() -> None:
    """What the stories and the programs they start write for a while goes to memory, unless somebody says where."""
    if "TMPDIR" not in os.environ and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What is told in turn is told in one of its two worlds, by its name; in the other one at length."""
    for item in items:
        params = item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
        world = params.get("database") or params.get("profile")
        if not isinstance(world, str) or not is_told_in_turn(item):
            continue
        if (world in ("plain", "sqlite")) == crc32(item.nodeid.replace(world, "").encode()) % 2:
            item.add_marker(pytest.mark.soak)


def is_told_in_turn(item: pytest.Item) -> bool:
    """Any journey, but one of both worlds; elsewhere what says so."""
    if "journeys" in item.path.parts:
        return item.get_closest_marker("both_worlds") is None
    return item.get_closest_marker("in_turn") is not None


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """All that is read while stories are collected stays, and is looked through once, at the end of it."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_collection_finish() -> None:
    """Thousands of stories have been read, and stay: to look through them for garbage takes a tenth of all the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.fixture(autouse=True)
def logs_stay_as_they_are() -> Iterator[None]:
    """A command that was run in this process has set the logs up for itself alone."""
    names = (None, "uvicorn", *QUIET)
    before = [(logging.getLogger(name), logging.getLogger(name).level) for name in names]
    yield
    for logger, level in before:
        if logger.level != level:  # to set it has every logger of the process look anew at what it lets through
            logger.setLevel(level)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """The PostgreSQL server of this run; it starts when it is first asked for, in about a second."""
    with running_postgres() as server:
        yield server


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    """A migrated PostgreSQL database that this test has for itself, and whose shape it leaves alone."""
    url = postgres.lend()
    yield url
    postgres.give_back(url)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file as `migrate` leaves it."""
    path = tmp_path_factory.mktemp("migrated") / "bot.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, migrated: Path, tmp_path: Path) -> str:
    """Where the database of this story is: each is told on SQLite and on PostgreSQL."""
    if request.param == "postgresql":
        url: str = request.getfixturevalue("postgres_url")
        return url
    return f"sqlite:///{shutil.copy(migrated, tmp_path / 'bot.db')}"
