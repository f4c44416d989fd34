"""How fast messages may go out: about one a second to a person, with short bursts, and thirty a second in all.

Must never hold one chat's messages back because of another's.
"""

from __future__ import annotations

from collections import OrderedDict

from aiolimiter import AsyncLimiter

IN_ALL = 30
"""Messages a second over all chats."""

BURST = 5
"""Messages to one chat that may follow one another at once; they are earned back at one a second."""

REMEMBERED = 10_000
"""Chats whose rate is remembered; the one that was quiet for the longest goes first."""


class Limits:
    """Waits until a message may be sent."""

    def __init__(self, in_all: float = IN_ALL, burst: float = BURST) -> None:
        self._in_all = AsyncLimiter(in_all, 1)
        self._burst = burst
        self._chats: OrderedDict[int, AsyncLimiter] = OrderedDict()

    async def pass_through(self, chat: int) -> None:
        """Return when the next message to `chat` may go out."""
        await self._of(chat).acquire()
        await self._in_all.acquire()

    def _of(self, chat: int) -> AsyncLimiter:
        limiter = self._chats.pop(chat, None) or AsyncLimiter(self._burst, self._burst)
        self._chats[chat] = limiter
        if len(self._chats) > REMEMBERED:
            self._chats.popitem(last=False)
        return limiter
