"""A store for the stories about running the bot."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store import Store, migrate


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """An empty one."""
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    migrate(url)
    opened = Store.open(url)
    yield opened
    await opened.close()
