"""Word from other replicas that there is work.

Owns how soon it is heeded: whoever took something in goes on with it at once, so a look a moment later finds only what
was left lying. Must never ask the store more often than that, however much is said.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

PAUSE = 0.1
"""Seconds between a word and the look that follows, and so at least between two looks."""


async def heed(words: AsyncIterator[int], look: Callable[[], Awaitable[None]], pause: float = PAUSE) -> None:
    """Look for work soon after each word, until cancelled. Where no word ever comes, this waits."""
    said = asyncio.Event()
    async with asyncio.TaskGroup() as together:
        together.create_task(_listen(words, said))
        while True:
            await said.wait()
            await asyncio.sleep(pause)
            said.clear()
            await look()


async def _listen(words: AsyncIterator[int], said: asyncio.Event) -> None:
    async for _ in words:
        said.set()
