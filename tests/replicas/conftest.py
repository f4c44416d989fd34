"""The stand-ins as processes, and a house of replicas on one PostgreSQL behind one front."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.postgres import Postgres
from tests.replicas.front import standing
from tests.replicas.house import House, Outside
from tests.replicas.patients import Town, town
from tests.replicas.programs import Program
from tests.support.programs import free_port


@pytest.fixture(scope="session")
def outside(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outside]:
    """A clinic and a Telegram, shared by the stories of this test process: everybody in them is new in each."""
    folder = tmp_path_factory.mktemp("outside")
    here = Outside(f"http://127.0.0.1:{free_port()}", f"http://127.0.0.1:{free_port()}")
    clinic = Program(folder, "sandbox", "clinic", "--port", here.clinic.rpartition(":")[2])
    telegram = Program(folder, "sandbox", "telegram", "--port", here.telegram.rpartition(":")[2])
    try:
        clinic.answers(f"{here.clinic}/healthz")
        telegram.answers(f"{here.telegram}/sandbox/bot")
        yield here
    finally:
        clinic.dies()
        telegram.dies()


@pytest.fixture
def database(postgres: Postgres) -> Iterator[str]:
    """A migrated database whose shape a story may change."""
    url = postgres.new_database()
    yield url
    postgres.drop(url)


@pytest.fixture
async def people(outside: Outside) -> AsyncIterator[Town]:
    async with town(outside.telegram) as here:
        yield here


@pytest.fixture
async def house(outside: Outside, database: str, tmp_path: Path, people: Town) -> AsyncIterator[House]:
    """No replica yet."""
    async with standing() as front:
        here = House(outside, database, tmp_path, front, people)
        try:
            yield here
        finally:
            here.is_torn_down()
