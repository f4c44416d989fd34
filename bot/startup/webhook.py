"""Whether Telegram still posts updates to this bot, asked of Telegram for as long as it runs.

Owns what is made of the answer. An address that was taken away is given again; another one is left alone, as that may
be the bot's successor. Must never tell more than Telegram's own word for what failed. Apart from the start, which gives
the address for the first time.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Final, Protocol

from bot import logs
from bot.clock import Clock
from bot.telegram import Posting

RECENT: Final = 120.0
"""Seconds for which a failure of Telegram's posts counts, while updates wait."""

SILENT: Final = 30.0
"""Seconds for which updates may wait at Telegram while none arrives here: they would be posted at once."""

LONGEST: Final = 100
"""Letters of Telegram's word for it."""


class Unposted(Exception):  # noqa: N818 - says how it is
    """Telegram does not get updates through: why, in a few words, and how many wait there."""

    def __init__(self, why: str, waiting: int) -> None:
        super().__init__(f"{why}; {waiting} waiting")
        self.waiting = waiting


class Posts(Protocol):
    """Telegram, as far as it matters here."""

    async def posting(self) -> Posting:
        """How posting stands. Raises `TelegramTrouble`."""

    async def start_webhook(self, url: str, secret: str) -> None:
        """Have updates posted. Raises `TelegramTrouble`."""


class WebhookWatch:
    """Looks after the address `url`, to which updates are posted with `secret`.

    `silence` says how many seconds (s) ago the last update arrived, at this process or at another.
    """

    def __init__(
        self, telegram: Posts, url: str, secret: str, clock: Clock, silence: Callable[[], Awaitable[float]]
    ) -> None:
        self._telegram = telegram
        self._url = url
        self._secret = secret
        self._clock = clock
        self._silence = silence
        self._waiting_since: float | None = None

    async def look(self) -> Mapping[str, float]:
        """How many updates wait at Telegram. Raises `Unposted` where they do not get through, and `TelegramTrouble`."""
        posting = await self._telegram.posting()
        if not posting.url:
            await self._telegram.start_webhook(self._url, self._secret)
            logs.event("webhook_lost", logs.WARNING, waiting=posting.waiting)
            raise Unposted("the webhook was taken away, and is set again", posting.waiting)
        if posting.url != self._url:
            raise Unposted("updates are posted to another address", posting.waiting)
        if posting.waiting and (is_recent(posting, self._clock) or await self._is_in_vain()):
            raise Unposted(posting.why[:LONGEST] or "nothing arrives", posting.waiting)
        if not posting.waiting:
            self._waiting_since = None
        return {"waiting": posting.waiting}

    async def _is_in_vain(self) -> bool:
        """Whether updates have waited for long while none arrived, whatever Telegram says of it."""
        now = self._clock.monotonic()
        if self._waiting_since is None or await self._silence() < now - self._waiting_since:
            self._waiting_since = now
        return now - self._waiting_since >= SILENT


def is_recent(posting: Posting, clock: Clock) -> bool:
    """Whether the last failure of Telegram's posts still counts."""
    return posting.failed_at is not None and (clock.now() - posting.failed_at).total_seconds() < RECENT
