"""Rate limits of messages: about one a second to a person, with short bursts, and thirty a second in all.

Must never hold one chat's messages back because of another's. Replicas share the rate in all; who waits for one of its
permits stands in a queue here. Every waiting message is sent in the end. The delay is the larger of this process's own
pace and the pace of the shared rate.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from aiolimiter import AsyncLimiter
from cachetools import LRUCache

IN_ALL = 30
"""Messages a second over all chats."""

BURST = 5
"""Messages to one chat that may follow one another at once; they are earned back at one a second."""

REMEMBERED = 10_000
"""Chats whose rate is remembered; the one that was quiet for the longest goes first."""


class Limits:
    """The rate limits of this process: `in_all` messages a second over all chats, to one chat `burst` at once.

    Those are earned back at one a second.
    """

    def __init__(self, in_all: float = IN_ALL, burst: float = BURST) -> None:
        self._in_all = AsyncLimiter(in_all, 1)
        self._mail = asyncio.Lock()
        self._burst = burst
        self._chats: LRUCache[int, AsyncLimiter] = LRUCache(REMEMBERED)

    async def pass_through(self, chat: int) -> None:
        """Wait until the next message to `chat` may be sent."""
        await self._of(chat).acquire()
        await self._in_all.acquire()

    async def pass_by(self, chat: int) -> None:
        """Wait until a message to `chat` may be sent that nobody waits for: what somebody waits for always goes first.

        A third of what may be sent at once is left to that.
        """
        await self._of(chat).acquire()
        async with self._mail:
            while not self._in_all.has_capacity(self._in_all.max_rate / 3):  # noqa: ASYNC110 - it leaks, silently
                await asyncio.sleep(1 / (4 * self._in_all.max_rate))
            await self._in_all.acquire()

    def has_room(self, chat: int) -> bool:
        """Whether a message to `chat` and the next one after it need not wait for the chat's own rate."""
        return self._of(chat).has_capacity(2)

    def _of(self, chat: int) -> AsyncLimiter:
        limiter = self._chats.get(chat)
        if limiter is None:
            limiter = self._chats[chat] = AsyncLimiter(self._burst, self._burst)
        return limiter


IN_ALL_BURST = 20
"""Permits that may be had at once by all replicas. Telegram counts when calls arrive, so it is less than its thirty."""

AT_ONCE = 20
"""Permits that are asked for at once."""

LONGEST = 1.0
"""Seconds until the next question at most."""

Granted = tuple[int, float]
"""How many permits there were, and in how many seconds there is one more."""


class SharedLimits(Limits):
    """The rate limits of one of several replicas: each chat's pace is kept here, the pace in all is shared.

    `ask(wanted)` takes permits of the shared rate: how many there were, and the seconds until there is one more. It
    never raises.
    """

    def __init__(self, ask: Callable[[int], Awaitable[Granted]], in_all: float = IN_ALL, burst: float = BURST) -> None:
        super().__init__(in_all, burst)
        self._ask = ask
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._mail_waiting: deque[asyncio.Future[None]] = deque()
        self._asking: asyncio.Task[None] | None = None

    async def pass_through(self, chat: int) -> None:
        """Return when the next message to `chat` may go out."""
        await super().pass_through(chat)
        await self._turn(self._waiting)

    async def pass_by(self, chat: int) -> None:
        """The same for what nobody waits for: after all that somebody does."""
        await super().pass_by(chat)
        await self._turn(self._mail_waiting)

    async def _turn(self, queue: deque[asyncio.Future[None]]) -> None:
        turn = asyncio.get_running_loop().create_future()
        queue.append(turn)
        if self._asking is None:
            self._asking = asyncio.create_task(self._serve())
        await turn

    async def _serve(self) -> None:
        """Ask for as long as somebody waits: one question for all who wait meanwhile."""
        try:
            while wanted := self._still_waiting():
                granted, wait = await self._ask(min(wanted, AT_ONCE))
                self._let_through(granted)
                if not granted:
                    await asyncio.sleep(min(wait, LONGEST))
        finally:
            self._asking = None

    def _still_waiting(self) -> int:
        """How many wait, without those who gave up."""
        for queue in (self._waiting, self._mail_waiting):
            for _ in range(len(queue)):
                turn = queue.popleft()
                if not turn.done():
                    queue.append(turn)
        return len(self._waiting) + len(self._mail_waiting)

    def _let_through(self, granted: int) -> None:
        while granted and (queue := self._waiting or self._mail_waiting):
            turn = queue.popleft()
            if not turn.done():
                turn.set_result(None)
                granted -= 1
