"""This machine's clock beside that of a database that has its own: `run` and `check` say when they are apart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import psycopg
import pytest
from sqlalchemy import make_url

from bot.cli.check import _database
from bot.clock import SystemClock
from bot.errors import Unusable
from bot.sandbox import clinic
from bot.sandbox import telegram as stand_in
from bot.settings import Settings
from bot.store import migrate
from tests.postgres import Postgres
from tests.replicas.programs import Program
from tests.support.clocks import RunningClock
from tests.support.programs import free_port

HURRY = """
CREATE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql
AS $$ SELECT pg_catalog.clock_timestamp() + interval '1 hour' $$
"""
"""A clock that is an hour ahead, for whoever looks for it in `public` first."""


def an_hour_behind() -> RunningClock:
    return RunningClock(datetime.now(UTC) - timedelta(hours=1))


def settings_with(url: str) -> Settings:
    return Settings(_env_file=None, database_url=url)


async def test_clocks_that_agree(postgres_url: str) -> None:
    assert await _database(settings_with(postgres_url), SystemClock()) == "at this version"


async def test_clocks_that_do_not(postgres_url: str) -> None:
    with pytest.raises(Unusable, match=r"^the database's clock is 3[56]\d\d seconds ahead of this machine's"):
        await _database(settings_with(postgres_url), an_hour_behind())


async def test_a_database_file_has_no_clock_of_its_own(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    migrate(url)
    assert await _database(settings_with(url), an_hour_behind()) == "at this version"


@pytest.fixture
def hurried(postgres: Postgres) -> Iterator[str]:
    """A database whose clock is an hour ahead."""
    url = postgres.new_database()
    parts = make_url(url)
    with psycopg.connect(parts.set(drivername="postgresql").render_as_string(hide_password=False)) as connection:
        connection.execute(HURRY)
        connection.execute(f"ALTER DATABASE {parts.database} SET search_path = public, pg_catalog")
    yield url
    postgres.drop(url)


async def test_a_bot_says_so_when_it_starts_and_whenever_it_is_asked(hurried: str, tmp_path: Path) -> None:
    port = free_port()
    async with stand_in.running() as telegram, clinic.running() as portal:
        settings = {
            "TELEGRAM_TOKEN": stand_in.DEMO_TOKEN,
            "TELEGRAM_API_URL": telegram.url,
            "PORTAL_URL": f"{portal}/patientportalapi",
            "PORTAL_CLIENT_KEY": "demo-client-key",
            "PUBLIC_URL": "https://bot.example",
            "CLINIC_PHONE": "020 7946 0000",
            "LISTEN": f"127.0.0.1:{port}",
            "DATABASE_URL": hurried,
            "SECRET_KEY": "an obviously fake demo secret",
        }
        bot = Program(tmp_path, "run", settings=settings)
        try:
            await bot.says("event=clocks_apart seconds=3")  # less what it took to ask
            async with httpx.AsyncClient() as web:
                said = (await web.get(f"http://127.0.0.1:{port}/readyz")).json()
        finally:
            bot.dies()
    assert said["checks"]["database"] == {"state": "ok", "clock_ahead": pytest.approx(3600, abs=60)}
