"""A recorded portal for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.portal import PatientPortal
from tests.portal.recorded import NOON, Recorded
from tests.support.clocks import ManualClock


@pytest.fixture
def recorded() -> Recorded:
    return Recorded()


@pytest.fixture
async def portal(recorded: Recorded) -> AsyncIterator[PatientPortal]:
    client = recorded.portal(clock=ManualClock(NOON))
    yield client
    await client.aclose()
