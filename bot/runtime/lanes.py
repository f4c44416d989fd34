"""Lanes: one worker at a time for each chat, any number of chats at once.

Owns who works on what in this process; the lease in the store decides between processes. Must never let one chat's
trouble reach another, nor forget a chat: a slow poll finds whatever a crash or a failure left.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from bot import logs
from bot.clock import Clock
from bot.logs import ChatName
from bot.runtime.turn import Rest
from bot.store import Store
from bot.store.errors import LeaseLost

POLL = 2.0
"""Seconds between two looks for chats that nobody woke."""

AT_ONCE = 200
"""Chats that one look takes on."""

LONGEST = 60.0
"""Seconds that a lane waits at most before it tries again."""

AFTER_FAILURE = 2.0


class Lanes:
    """The workers of this process: at most one for a chat."""

    def __init__(self, run: Callable[[int], Awaitable[Rest]], store: Store, clock: Clock, chat_name: ChatName) -> None:
        self._run = run
        self._store = store
        self._clock = clock
        self._chat_name = chat_name
        self._workers: dict[int, asyncio.Task[None]] = {}
        self._again: set[int] = set()
        self._resting: set[int] = set()
        self._stopping = False

    def wake(self, chat: int) -> None:
        """Starts a worker for the chat, or has the one at work look once more. Never waits."""
        if self._stopping:
            return
        if chat in self._workers:
            self._again.add(chat)
        else:
            self._workers[chat] = asyncio.create_task(self._work(chat))

    async def poll(self) -> None:
        """Look for work until cancelled; the first look picks up what a crash left."""
        while True:
            await self.look()
            await self._clock.sleep(POLL)

    async def look(self) -> None:
        """Asks the store which chats wait, and wakes them."""
        try:
            for chat in await self._store.waiting_chats(AT_ONCE):
                self.wake(chat)
        except Exception as error:  # noqa: BLE001 - the next look may succeed
            logs.event("look_failed", logs.ERROR, why=error)

    @property
    def at_work(self) -> bool:
        """Whether a turn is under way, or about to be; a lane that rests is not at work."""
        return len(self._workers) > len(self._resting)

    async def idle(self) -> None:
        """Return when no lane is at work, and none rests."""
        while self._workers:
            await asyncio.wait(list(self._workers.values()))

    async def stop(self, seconds: float) -> None:
        """Take nothing new, let the turns in hand finish for `seconds`, then leave the rest in the inbox."""
        self._stopping = True
        for chat in self._resting:
            self._workers[chat].cancel()
        workers = list(self._workers.values())
        if not workers:
            return
        _, unfinished = await asyncio.wait(workers, timeout=seconds)
        for worker in unfinished:
            worker.cancel()
        await asyncio.gather(*unfinished, return_exceptions=True)

    async def _work(self, chat: int) -> None:
        try:
            while not self._stopping:
                self._again.discard(chat)
                rest = await self._turn(chat)
                if rest.later is not None:
                    await self._rest(chat, rest.later)
                elif not rest.more and chat not in self._again:
                    return
        finally:
            self._again.discard(chat)
            del self._workers[chat]

    async def _rest(self, chat: int, seconds: float) -> None:
        """Wait without the lease; stopping does not wait for it."""
        self._resting.add(chat)
        try:
            await self._clock.sleep(min(seconds, LONGEST))
        finally:
            self._resting.discard(chat)

    async def _turn(self, chat: int) -> Rest:
        try:
            return await self._run(chat)
        except LeaseLost:
            logs.event("lease_lost", logs.WARNING, chat=self._chat_name(chat))
        except Exception as error:  # noqa: BLE001 - the work is still in the store, and the poll finds it
            logs.event("turn_failed", logs.ERROR, chat=self._chat_name(chat), why=error)
            await self._rest(chat, AFTER_FAILURE)
        return Rest()
