"""Rate limits on what a bot sends and edits, for each chat and in all. Tells how long to wait, never waits."""

import math
from dataclasses import dataclass
from datetime import datetime

from cachetools import LRUCache

from bot.sandbox.telegram.api.refusals import too_many_requests

CHAT_PER_SECOND, CHAT_BURST = 1.0, 5.0
ALL_PER_SECOND, ALL_BURST = 30.0, 30.0
MAX_CHATS = 10_000


@dataclass(slots=True)
class _Bucket:
    left: float
    since: datetime

    def refill(self, rate: float, most: float, now: datetime) -> None:
        elapsed = max((now - self.since).total_seconds(), 0.0)
        self.left = min(self.left + elapsed * rate, most)
        self.since = now


@dataclass(frozen=True, slots=True)
class Rate:
    """Calls a second and how many may come at once, in a chat and in all; `wait` is the least (s) that is named."""

    chat: float = CHAT_PER_SECOND
    chat_burst: float = CHAT_BURST
    all: float = ALL_PER_SECOND
    all_burst: float = ALL_BURST
    wait: int = 1


class Limits:
    """The limits of one kind of call. Off until they are switched on, with the rate of messages or another."""

    def __init__(self) -> None:
        self.on = False
        self.rate = Rate()
        self._all: _Bucket | None = None
        self._chats: LRUCache[int, _Bucket] = LRUCache(MAX_CHATS)

    def spend(self, chat_id: int, now: datetime) -> None:
        """Counts one call; refused with 429 and the whole seconds to wait when there were too many."""
        if not self.on:
            return
        rate = self.rate
        whole = self._all or _Bucket(rate.all_burst, now)
        self._all = whole
        chat = self._chats.setdefault(chat_id, _Bucket(rate.chat_burst, now))
        whole.refill(rate.all, rate.all_burst, now)
        chat.refill(rate.chat, rate.chat_burst, now)
        missing = max((1 - chat.left) / rate.chat, (1 - whole.left) / rate.all)
        if missing > 0:
            raise too_many_requests(max(rate.wait, math.ceil(missing)))
        whole.left -= 1
        chat.left -= 1
