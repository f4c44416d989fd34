"""Intake: updates that are polled or posted are understood and made durable, and only then acknowledged.

Owns the offset of long polling, the reading of a posted body, and the words that take the place of an emergency or a
secret. The conversation answers those as it would answer the original, which must never reach the database. Must never
acknowledge an update that was not delivered, and never stop at a failure: it waits and asks again. Polling and webhook
give the same arrival for an update.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Never, Protocol

from bot import logs
from bot.clock import Clock
from bot.telegram.errors import AnotherPolls, TelegramTrouble, TryLater, WrongToken
from bot.telegram.menus import ALONE
from bot.telegram.updates import Incoming, UpdateData, incoming_in, understood
from bot.throttle import giving_way
from conversations.text.secrets import LONGEST, holds_secret, without_addresses
from conversations.understanding.emergency.detect import tells_of_emergency

WAIT = 25
"""Seconds that Telegram holds a request open while there is nothing to deliver."""

MOST = 100
"""Updates that Telegram delivers at once; where there are so many, more may be waiting."""

PAUSES = (1, 2, 5, 10, 20, 30)
"""Seconds after the first, second, … failure in a row."""

CUT = 1.0
"""Seconds from which on a request that failed was waiting for news when something in between ended it: the next goes
out at once, as many as there may be, and nobody waits for it."""


@dataclass(frozen=True, slots=True)
class Received:
    """One update: its number for ever, and what was understood of it, which is all that is kept."""

    number: int
    incoming: Incoming


@dataclass(frozen=True, slots=True)
class Posting:
    """Where Telegram posts updates (nowhere: empty), how many wait there, and why and when that failed last."""

    url: str
    waiting: int
    why: str = ""
    failed_at: datetime | None = None


class Source(Protocol):
    """Where updates come from."""

    async def updates(self, offset: int, seconds: int, /) -> list[dict[str, Any]]:
        """The raw updates from `offset` on."""


def received(raw: dict[str, Any]) -> Received | None:
    """Reads a raw update, without its secrets; None when there is nothing in it for the bot.

    Polling and webhook both do.
    """
    update = understood(raw)
    incoming = incoming_in(redacted(update)) if update else None
    return Received(update.update_id, incoming) if update and incoming else None


LONG_TEXT = 40
"""Letters from which on looking for what must not be kept may take longer than handing it to a thread."""

LONG_BODY = 1000
"""Bytes of a posted update from which on it is read in a thread."""


async def received_all(raw: Sequence[dict[str, Any]]) -> list[Received]:
    """Reads raw updates. Where much was typed nobody else waits for that."""
    if any(_is_long(each) for each in raw):
        return await asyncio.to_thread(giving_way()(_received_all), raw)
    return _received_all(raw)


def _received_all(raw: Sequence[dict[str, Any]]) -> list[Received]:
    return [update for update in map(received, raw) if update]


def _is_long(raw: Mapping[str, Any]) -> bool:
    message = raw.get("message") or raw.get("edited_message")
    text = message.get("text") or message.get("caption") if isinstance(message, dict) else None
    return isinstance(text, str) and len(text) > LONG_TEXT


class Polling:
    """Long polling: fetches updates for as long as it runs. `deliver` returns once they survive any crash.

    It is told how long (s) an update can have waited at Telegram, where that is known: as long as it is since there was
    none left. The offset moves on only after that, so what could not be delivered is fetched again.
    """

    def __init__(
        self,
        telegram: Source,
        deliver: Callable[[Sequence[Received], float | None], Awaitable[None]],
        clock: Clock,
        wait: int = WAIT,
    ) -> None:
        self._telegram = telegram
        self._deliver = deliver
        self._clock = clock
        self._wait = wait
        self._offset = 0
        self._failures = 0
        self._is_cut = False
        self._had_all_at: float | None = None

    async def run(self) -> None:
        """Fetch until cancelled."""
        while True:
            await self.once()

    async def once(self) -> None:
        """One request and what follows from it, a pause after a failure included."""
        began, since = self._clock.monotonic(), self._had_all_at
        try:
            raw = await self._telegram.updates(self._offset, self._wait)
            ended = self._clock.monotonic()
            updates = await received_all(raw)
            await self._deliver(updates, None if since is None else began - since)
            if len(raw) < MOST:
                self._had_all_at = ended
            self._offset = max((update["update_id"] + 1 for update in raw), default=self._offset)
        except TryLater as later:
            if later.named or self._clock.monotonic() - began < CUT:
                await self._pause(later)
            else:
                self._cut(later, self._clock.monotonic() - began)
            return
        except Exception as error:  # noqa: BLE001 - whatever it is, what was not delivered is asked for again
            await self._pause(error)
            return
        self._failures = 0

    def _cut(self, error: TryLater, seconds: float) -> None:
        """Something ended a request while there was nothing to deliver: said once, as it may go on for ever."""
        if not self._is_cut:
            self._is_cut = True
            logs.event("intake_cut", logs.WARNING, why=_why(error), after=round(seconds))

    async def _pause(self, error: Exception) -> None:
        pause = float(PAUSES[min(self._failures, len(PAUSES) - 1)])
        if isinstance(error, TryLater) and error.named:
            pause = max(pause, error.seconds)
        self._failures += 1
        logs.event("intake_failed", logs.WARNING, why=_why(error), failures=self._failures, pause=round(pause))
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


IN_AN_EMERGENCY = "emergency"
SECRET_WORD = "password"  # noqa: S105 - the word that is kept in place of one
LEFT_OUT = "…"  # stands, as often as it takes, where words were left out, so that what is kept is seen to be too long


def redacted(update: UpdateData) -> UpdateData:
    """The update with those words of it that may be stored."""
    message = update.message
    if message is None or message.chat.type != "private":
        return update
    text = _text(message.text, message.caption)
    return update.model_copy(update={"message": message.model_copy(update={"text": text, "caption": None})})


def _text(text: str | None, caption: str | None) -> str | None:
    """What is kept of the words. Those under a picture are not read, unless they tell of an emergency."""
    if text in ALONE:
        return text  # nothing is said, and to look for an emergency takes longer than all else that is read of it
    typed = " ".join((text or caption or "").split())
    if tells_of_emergency(typed[:LONGEST]):
        return IN_AN_EMERGENCY
    # Addresses are for whoever knows who types: staff look for patients by them, and nobody else's is kept.
    if text is None or not holds_secret(without_addresses(typed) if len(typed) <= LONGEST else typed):
        return text if text is None or len(text) <= LONGEST else _shortened(typed)
    # A command is obeyed whatever follows it.
    return text.split(maxsplit=1)[0] if text.startswith("/") else SECRET_WORD


def _shortened(typed: str) -> str:
    """The words as far as they are read, none of them by half, and a sign that there were more."""
    if len(typed) <= LONGEST:
        return typed
    return typed[:LONGEST].rpartition(" ")[0].ljust(LONGEST + 1, LEFT_OUT)


WEBHOOK_PATH: Final = "/telegram/updates"
"""Where updates are posted, below the public address."""

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of the header, not what is in it
"""The header in which Telegram repeats the secret that it was given with the address."""

CONNECTIONS = 40
"""Posts that Telegram may have on their way at the same time."""

MOST_BYTES = 512 * 1024
"""The longest body that is read; a message of 4096 characters with all that Telegram says about it is a tenth of it."""


class NotAnUpdate(ValueError):  # noqa: N818 - says what the body is
    """The body is no update of the Bot API."""


async def posted_one(body: bytes) -> Received | None:
    """The same as `posted`; nobody else waits while a long one is read."""
    return await asyncio.to_thread(giving_way()(posted), body) if len(body) > LONG_BODY else posted(body)


def posted(body: bytes) -> Received | None:
    """The update in a posted body; None when there is nothing in it for the bot. Raises `NotAnUpdate`."""
    try:
        raw = json.loads(body, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise NotAnUpdate("not JSON") from None
    number = raw.get("update_id") if isinstance(raw, dict) else None
    if not isinstance(number, int) or isinstance(number, bool):
        raise NotAnUpdate("without an update_id")
    return received(raw)


def _refuse(name: str) -> Never:
    raise ValueError(name)
