"""What is done at once and never stored: answering a press, showing that somebody types, taking a secret away.

Must never delay a turn or fail one.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from bot.runtime.logbook import failure
from bot.runtime.ports import Messenger
from conversations.screens.model import Message

log = logging.getLogger(__name__)


class Asides:
    """Small calls beside the turn."""

    def __init__(self, messenger: Messenger) -> None:
        self._messenger = messenger
        self._running: set[asyncio.Task[None]] = set()

    def answer(self, callback: str, notice: Message | None) -> None:
        """Answer a press."""
        self._begin(self._messenger.answer(callback, notice))

    def typing(self, chat: int) -> None:
        """Show that an answer is being prepared."""
        self._begin(self._messenger.typing(chat))

    def delete(self, chat: int, message_id: int) -> None:
        """Take what the person typed out of the chat."""
        self._begin(self._messenger.delete(chat, message_id))

    async def finish(self, seconds: float) -> None:
        """Give those that are under way a moment, and let go of the rest."""
        if self._running:
            _, unfinished = await asyncio.wait(self._running, timeout=seconds)
            for task in unfinished:
                task.cancel()

    def _begin(self, call: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(self._try(call))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _try(self, call: Coroutine[Any, Any, None]) -> None:
        try:
            await call
        except Exception as error:  # noqa: BLE001 - nothing beside a turn may disturb it
            log.warning("event=aside_failed why=%s", failure(error))
