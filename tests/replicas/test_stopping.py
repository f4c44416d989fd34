"""A replica that is told to stop finishes what it has in hand, leaves what comes meanwhile, and is gone soon."""

from __future__ import annotations

import pytest

from tests.replicas.house import House

pytestmark = pytest.mark.soak


MOST = 10.0
"""Seconds that a supervisor waits before it kills."""

IN_HAND = "SELECT chat FROM conversations WHERE lease_until IS NOT NULL"


async def test_what_is_in_hand_is_finished_and_the_rest_waits_for_another(house: House) -> None:
    """Telegram never answers about Amelia, and about Ben a little late; Chloe writes when it is too late."""
    (replica,) = await house.opens(1)
    amelia, ben, chloe = [await house.patient(number) for number in range(3)]
    await house.town.faults(
        latency_ms=700, fail=[{"method": "sendMessage", "how": "timeout", "seconds": 60, "times": 1}]
    )
    await amelia.says("/start")
    await house.town.failures_have_come()
    await ben.says("/start")
    await house.has(f"{IN_HAND} AND chat = {ben.number}")

    replica.is_told_to_stop()
    await chloe.says("/start")

    assert await replica.ends(MOST) == 0
    read = [(await one.lowest()).text for one in (amelia, ben, chloe)]
    assert ["assistant" in text for text in read] == [False, True, False]
    assert house.rows(IN_HAND) == []
    await house.town.faults(latency_ms=0, fail=[])
    await house.opens(1)
    for one in (amelia, ben, chloe):
        await one.shows("assistant")
    await house.comes_to_rest()
    assert house.rows("SELECT count(*) FROM outbox GROUP BY chat") == [1, 1, 1]
