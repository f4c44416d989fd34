"""Long polling: what Telegram has for the bot is made durable, and only then acknowledged.

Owns the offset. Must never acknowledge an update that was not delivered, and never stop at a failure: it waits and
asks again.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from bot.clock import Clock
from bot.telegram.errors import AnotherPolls, TelegramTrouble, TryLater, WrongToken
from bot.telegram.redaction import redacted
from bot.telegram.updates import understood

WAIT = 25
"""Seconds that Telegram holds a request open while there is nothing to deliver."""

PAUSES = (1, 2, 5, 10, 20, 30)
"""Seconds after the first, second, … failure in a row."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Received:
    """One update: its key for ever, the chat it belongs to, and the JSON of what is kept of it."""

    key: str
    chat: int
    body: str


class Source(Protocol):
    """Where updates come from."""

    async def updates(self, offset: int, seconds: int, /) -> list[dict[str, Any]]:
        """The raw updates from `offset` on."""


def received(raw: dict[str, Any]) -> Received | None:
    """What is kept of a raw update, or None when it belongs to no chat. Whatever delivers it, this is the way in."""
    update = understood(raw)
    if update is None or update.chat is None:
        return None
    members = redacted(update).model_dump(exclude_defaults=True)
    # In ASCII: half a character, which JSON may hold, would be refused by the database for ever.
    return Received(f"tg:{update.update_id}", update.chat.id, json.dumps(members, separators=(",", ":")))


class Polling:
    """Fetches updates for as long as it runs; `deliver` returns once they survive any crash."""

    def __init__(
        self,
        telegram: Source,
        deliver: Callable[[Sequence[Received]], Awaitable[None]],
        clock: Clock,
        wait: int = WAIT,
    ) -> None:
        self._telegram = telegram
        self._deliver = deliver
        self._clock = clock
        self._wait = wait
        self._offset = 0
        self._failures = 0

    async def run(self) -> None:
        """Fetch until cancelled."""
        while True:
            await self.once()

    async def once(self) -> None:
        """One request and what follows from it, a pause after a failure included."""
        try:
            raw = await self._telegram.updates(self._offset, self._wait)
            await self._deliver([update for update in map(received, raw) if update])
            self._offset = max((update["update_id"] + 1 for update in raw), default=self._offset)
        except Exception as error:  # noqa: BLE001 - whatever it is, what was not delivered is asked for again
            await self._pause(error)
            return
        self._failures = 0

    async def _pause(self, error: Exception) -> None:
        pause = float(PAUSES[min(self._failures, len(PAUSES) - 1)])
        if isinstance(error, TryLater) and error.named:
            pause = max(pause, error.seconds)
        self._failures += 1
        log.warning("event=intake_failed why=%s failures=%d pause=%.0f", _why(error), self._failures, pause)
        await self._clock.sleep(pause)


def _why(error: Exception) -> str:
    match error:
        case AnotherPolls():
            return "another-program-fetches-the-updates-of-this-bot"
        case WrongToken():
            return "telegram-refuses-the-token"
        case TelegramTrouble():
            return str(error).replace(" ", "-")
        case _:
            return type(error).__name__
