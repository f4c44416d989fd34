"""One call to Telegram, made until it succeeds, is refused, or has taken long enough.

Owns the retry policy and the reading of Telegram's refusals. Must never wait long: what needs more time than a few
seconds becomes `TryLater`, so that a chat's lane is not held meanwhile. Never logs: an error text may carry the token.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.clock import Clock
from bot.telegram.errors import (
    AnotherPolls,
    ChatGone,
    MessageGone,
    Rejected,
    TelegramTrouble,
    TryLater,
    WrongToken,
)
from bot.telegram.http import Unreached
from bot.telegram.limits import Limits

os.environ["PTB_TIMEDELTA"] = "true"  # python-telegram-bot: waiting times are timedeltas; else it warns at each

T = TypeVar("T")

PAUSES = (0.5, 1.5)
"""Seconds before each repetition of a call that got no answer or a server's error."""

SHORT = 2.0
"""Seconds that are waited for in place when Telegram names a time."""

GONE_FOR_LATER = 5.0
"""Seconds until a call is worth another try when Telegram names no time."""

NO_CHAT = (
    "chat not found",
    "user is deactivated",
    "bot was blocked",
    "bot can't initiate conversation",
    "peer_id_invalid",
)
NO_MESSAGE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message to delete not found",
)
NOT_MODIFIED = "message is not modified"


class Calls:
    """Makes calls to Telegram within the rate limits, and repeats those that nobody answered."""

    def __init__(self, clock: Clock, limits: Limits) -> None:
        self._clock = clock
        self._limits = limits

    async def send(self, chat: int, make: Callable[[], Awaitable[T]]) -> T:
        """Makes a call that shows something in `chat`, up to three times in a few seconds. Raises `TelegramTrouble`."""
        for pause in PAUSES:
            await self._limits.pass_through(chat)
            try:
                return await self.once(make)
            except TryLater as later:
                wait = later.seconds if later.named else pause
                if wait > SHORT:
                    raise
                await self._clock.sleep(wait)
        await self._limits.pass_through(chat)
        return await self.once(make)

    async def once(self, make: Callable[[], Awaitable[T]]) -> T:
        """Makes a call once, outside of the rate limits. Raises `TelegramTrouble`."""
        try:
            return await make()
        except TelegramError as error:
            raise trouble_of(error) from None


def trouble_of(error: TelegramError) -> TelegramTrouble:
    """Translates an error of python-telegram-bot, so that the caller can act on its class."""
    match error:
        case RetryAfter():
            return TryLater(_seconds(error), "Telegram asks to wait", named=True)
        case Forbidden() | ChatMigrated():
            return ChatGone("nobody is there to read it")
        case InvalidToken():
            return WrongToken("Telegram does not know this token")
        case Conflict():
            return AnotherPolls("another program fetches this bot's updates")
        case BadRequest():
            return _refusal(error.message)
        case TimedOut() | Unreached():
            return TryLater(GONE_FOR_LATER, str(error) or type(error).__name__)
        case _:
            return TryLater(GONE_FOR_LATER, type(error.__cause__ or error).__name__, answered=True)


def is_not_modified(trouble: TelegramTrouble) -> bool:
    """Whether a refusal says that the message is already as wanted."""
    return isinstance(trouble, Rejected) and NOT_MODIFIED in str(trouble).lower()


def _refusal(words: str) -> TelegramTrouble:
    lower = words.lower()
    if any(sign in lower for sign in NO_CHAT):
        return ChatGone("nobody is there to read it")
    if any(sign in lower for sign in NO_MESSAGE):
        return MessageGone("the message is gone")
    return Rejected(words)


def _seconds(error: RetryAfter) -> float:
    waiting = error.retry_after
    return float(waiting) if isinstance(waiting, int) else waiting.total_seconds()
