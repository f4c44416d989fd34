"""A store for the stories about running the bot."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store import Store


@pytest.fixture
async def store(tmp_path: Path, migrated: Path) -> AsyncIterator[Store]:
    """An empty one."""
    opened = Store.open(f"sqlite:///{shutil.copy(migrated, tmp_path / 'bot.db')}")
    yield opened
    await opened.close()
