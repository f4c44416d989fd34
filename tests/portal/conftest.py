"""A recorded portal for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.portal import PatientPortal
from tests.portal.recorded import Recorded, StoppedClock


@pytest.fixture
def recorded() -> Recorded:
    return Recorded()


@pytest.fixture
async def portal(recorded: Recorded) -> AsyncIterator[PatientPortal]:
    client = recorded.portal(clock=StoppedClock())
    yield client
    await client.aclose()
