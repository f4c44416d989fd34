"""The calls to Telegram that are never stored: answering a press, showing that somebody types, taking a secret away.

They are done at once, beside the turn. Must never delay a turn or fail one, nor let one chat's presses crowd out
another's: a chat has one answer under way.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Coroutine
from typing import Any

from bot import logs
from bot.runtime.ports import Messenger
from conversations.screens.model import Message

MOST_ANSWERS = 1000
"""Presses of one chat that wait for their answer; of more, the oldest get none: Telegram takes no late answers."""


class Asides:
    """Best-effort calls to Telegram beside the turn, which are never stored."""

    def __init__(self, messenger: Messenger) -> None:
        self._messenger = messenger
        self._running: set[asyncio.Task[None]] = set()
        self._answers: dict[int, deque[tuple[str, Message | None]]] = {}

    @property
    def at_work(self) -> bool:
        """Whether one of them is under way."""
        return bool(self._running)

    def answer(self, chat: int, callback: str, notice: Message | None) -> None:
        """Answer a press, after the chat's earlier ones."""
        waiting = self._answers.get(chat)
        if waiting is not None:
            waiting.append((callback, notice))
            return
        self._answers[chat] = deque([(callback, notice)], MOST_ANSWERS)
        self.begin(self._answer_all(chat))

    def typing(self, chat: int) -> None:
        """Show that an answer is being prepared."""
        self.begin(self._messenger.typing(chat))

    def menu(self, chat: int, *, staff: bool) -> None:
        """List the commands that somebody of this role has use for."""
        self.begin(self._messenger.menu(chat, staff=staff))

    def delete(self, chat: int, message_id: int) -> None:
        """Take what the person typed out of the chat."""
        self.begin(self._messenger.delete(chat, message_id))

    async def finish(self, seconds: float) -> None:
        """Give those that are under way a moment, and let go of the rest."""
        if self._running:
            _, unfinished = await asyncio.wait(self._running, timeout=seconds)
            for task in unfinished:
                task.cancel()

    async def _answer_all(self, chat: int) -> None:
        waiting = self._answers[chat]
        try:
            while waiting:
                await self._try(self._messenger.answer(*waiting.popleft()))
        finally:
            del self._answers[chat]

    def begin(self, call: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Let a call go on by itself; what it fails with is logged."""
        task = asyncio.create_task(self._try(call))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    async def _try(self, call: Coroutine[Any, Any, None]) -> None:
        try:
            await call
        except Exception as error:  # noqa: BLE001 - nothing beside a turn may disturb it
            logs.event("aside_failed", logs.WARNING, why=error)
