"""What every folder of tests may ask for."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from bot.logs import QUIET
from tests.postgres import Postgres, running_postgres


@pytest.fixture(autouse=True)
def logs_stay_as_they_are() -> Iterator[None]:
    """A command that was run in this process has set the logs up for itself alone."""
    names = (None, "uvicorn", *QUIET)
    before = [(logging.getLogger(name), logging.getLogger(name).level) for name in names]
    yield
    for logger, level in before:
        logger.setLevel(level)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server of this test process; it starts when it is first asked for, in about a second."""
    with running_postgres() as server:
        yield server


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    """A migrated PostgreSQL database that this test has for itself, and whose shape it leaves alone."""
    url = postgres.lend()
    yield url
    postgres.give_back(url)
