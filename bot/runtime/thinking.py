"""Where a long text is read: in a thread, so that nobody waits for it; a short one costs less than the way there.

Owns the fairness of that. One long text is read at a time; who sends one after the other may have the reader for a
quarter of the time, whatever they type. Must never touch anything but its arguments: `advance` is pure, and so the
thread shares nothing with what goes on meanwhile.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

from cachetools import LRUCache

from bot.throttle import giving_way
from conversations import Conversation, Transition
from conversations.events import Event

Advance = Callable[[Conversation, Event, datetime], Transition]

LONG = 40
"""Letters from which on reading a text may take longer than handing it to a thread."""

REST = 3.0
"""How many times as long as reading took its chat waits until its next long text is read."""

LONGEST_REST = 0.5
"""Seconds that it waits at most."""

REMEMBERED = 10_000
"""Chats whose rest is remembered."""


class Thinking:
    """Takes steps of conversations, each with `advance`; who has a short text calls that."""

    def __init__(self, advance: Advance) -> None:
        self.advance = advance
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="thinking")
        self._rested_at: LRUCache[int, float] = LRUCache(REMEMBERED)

    async def step(self, chat: int, conversation: Conversation, event: Event, now: datetime) -> Transition:
        """What `advance` makes of it. Raises what that raises."""
        await asyncio.sleep(max(0.0, self._rested_at.get(chat, 0.0) - time.monotonic()))
        loop = asyncio.get_running_loop()
        transition, spent = await loop.run_in_executor(self._thread, self._timed, conversation, event, now)
        self._rested_at[chat] = time.monotonic() + min(REST * spent, LONGEST_REST)
        return transition

    def _timed(self, conversation: Conversation, event: Event, now: datetime) -> tuple[Transition, float]:
        began = time.thread_time()
        with giving_way():
            transition = self.advance(conversation, event, now)
        return transition, time.thread_time() - began
