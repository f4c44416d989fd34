"""Rate limits on what a bot sends, for each chat and in all. Tells how long to wait, never waits."""

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


class Limits:
    """One message a second to a chat with short bursts, thirty a second in all. Off until it is switched on."""

    def __init__(self) -> None:
        self.on = False
        self._all: _Bucket | None = None
        self._chats: LRUCache[int, _Bucket] = LRUCache(MAX_CHATS)

    def spend(self, chat_id: int, now: datetime) -> None:
        """Counts one message; refused with 429 and the whole seconds to wait when there were too many."""
        if not self.on:
            return
        whole = self._all or _Bucket(ALL_BURST, now)
        self._all = whole
        chat = self._chats.setdefault(chat_id, _Bucket(CHAT_BURST, now))
        whole.refill(ALL_PER_SECOND, ALL_BURST, now)
        chat.refill(CHAT_PER_SECOND, CHAT_BURST, now)
        missing = max((1 - chat.left) / CHAT_PER_SECOND, (1 - whole.left) / ALL_PER_SECOND)
        if missing > 0:
            raise too_many_requests(max(1, math.ceil(missing)))
        whole.left -= 1
        chat.left -= 1
