"""Reminders over a database of each kind, between a chat and a clinic that a test holds in its hands."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.due.desk import Desk


@pytest.fixture
async def desk(database: str) -> AsyncIterator[Desk]:
    made = Desk(database)
    yield made
    await made.store.close()
