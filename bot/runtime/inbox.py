"""Writes to the inbox: news is made durable first, and then its chat is woken, here or by word from another replica.

Must never wake a chat for something that a crash could still lose. Whoever took something in goes on with it at once,
so a look a moment after a replica's word finds only what was left lying. Must never ask the store more often than that,
however much is said.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

from bot.store import Store
from bot.store.records import Arrival, Task
from bot.telegram import Received


class Inbox:
    """Brings arrivals to their chats. `listen` says who is told."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._wake: Callable[[int], None] = _nobody

    def listen(self, wake: Callable[[int], None]) -> None:
        """Call `wake` with each chat that has news."""
        self._wake = wake

    async def deliver(self, arrivals: Sequence[Arrival]) -> None:
        """Keep the arrivals, in one transaction, and wake their chats."""
        if not arrivals:
            return
        for chat in await self._store.accept(arrivals):
            self._wake(chat)

    async def take_in(self, updates: Sequence[Received]) -> None:
        """Keep what Telegram delivered. When it returns, Telegram may forget it."""
        await self.deliver([Arrival(update.key, update.chat, update.body) for update in updates])

    async def bring(self, task: Task) -> None:
        """The time of an arrival has come that was to come later: the task's body, under the task's key."""
        if task.chat is not None:
            await self.deliver([Arrival(task.key, task.chat, task.body)])

    def wake(self, chat: int) -> None:
        """Tell that a chat has work that is durable already."""
        self._wake(chat)


def _nobody(chat: int) -> None:
    """Nobody listens yet: the slow poll of the lanes will find it."""


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
