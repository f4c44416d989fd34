"""What is there when the bot runs is never looked through again, nor what its first order has brought."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator

import pytest

from bot.startup.collector import THRESHOLDS, set_aside_twice


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """The collector of the tests is left as it was."""
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


async def test_what_lasts_is_set_aside_at_the_start_and_after_the_first_order() -> None:
    learned, ordered = asyncio.Event(), asyncio.Event()
    learning = asyncio.create_task(learned.wait())
    aside = asyncio.create_task(set_aside_twice(learning, ordered.wait))
    await asyncio.sleep(0)
    assert gc.get_threshold() != THRESHOLDS
    learned.set()
    await learning
    await asyncio.sleep(0)
    at_the_start = gc.get_freeze_count()
    assert at_the_start > 10_000
    assert gc.get_threshold() == THRESHOLDS
    brought = [[] for _ in range(5000)]  # type: ignore[var-annotated]
    ordered.set()
    await aside
    assert gc.get_freeze_count() > at_the_start + len(brought) // 2
