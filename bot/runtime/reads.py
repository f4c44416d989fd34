"""Pending reads: questions on their way to the clinic.

Owns the quick way, where the answer is waited for inside the turn, the slow one, where it comes back through the inbox,
and how often one person may ask. Must never touch a conversation: an answer that nobody waits for any more is for the
conversation to drop.
"""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import dataclass
from datetime import timedelta

from bot import logs
from bot.logs import ChatName
from bot.runtime.codec import dump_event
from bot.runtime.gateway import Gateway
from bot.runtime.inbox import Inbox, answer_key, next_look_key
from bot.store.records import Arrival, NewTask, Task
from bot.throttle import Allowance
from conversations.effects import Ask
from conversations.events import Answered, Unanswered

AGAIN = 30.0
"""Seconds after which somebody looks whether a slow question still has somebody who asks it."""


@dataclass(frozen=True, slots=True)
class _Read:
    request: int
    task: asyncio.Task[Answered | Unanswered]


class Reads:
    """Reads from the clinic, one at a time for each chat. `owner` names this process in the keys of its answers."""

    def __init__(self, gateway: Gateway, inbox: Inbox, allowance: Allowance, owner: str, chat_name: ChatName) -> None:
        self._gateway = gateway
        self._inbox = inbox
        self._allowance = allowance
        self._owner = owner
        self._chat_name = chat_name
        self._slow: dict[int, _Read] = {}
        self._delivering: set[asyncio.Task[None]] = set()
        self._count = itertools.count()

    def asking(self, chat: int) -> int | None:
        """The number of the question whose answer is on its way to the chat's inbox."""
        reading = self._slow.get(chat)
        return reading.request if reading else None

    @property
    def at_work(self) -> bool:
        """Whether an answer is there that is not in the inbox yet. Waiting for the clinic is not work."""
        return any(reading.task.done() for reading in self._slow.values())

    async def ask(self, chat: int, ask: Ask, seconds: float) -> Answered | Unanswered | None:
        """Asks, and returns the answer; None when it takes longer than `seconds` (s) and will come through the inbox.

        Cancels the chat's earlier question if that is still on its way: nobody waits for its answer any more.
        """
        self._forget(chat)
        task = asyncio.create_task(self._asked(chat, ask))
        try:
            done, _ = await asyncio.wait({task}, timeout=max(seconds, 0))
        except asyncio.CancelledError:
            task.cancel()
            raise
        if done:
            return task.result()
        self._slow[chat] = _Read(ask.request, task)
        delivery = asyncio.create_task(self._deliver(chat, ask.request, task))
        self._delivering.add(delivery)
        delivery.add_done_callback(self._delivering.discard)
        return None

    async def look_after(self, task: Task) -> NewTask | None:
        """A slow question should be answered by now: the chat looks after it, unless it is still on its way."""
        if task.chat is None:
            return None
        if self.asking(task.chat) is None:
            # It stays in the inbox until a turn has committed what it did: being woken is lost with the process.
            await self._inbox.deliver([Arrival(task.key, task.chat, "")])
            return None
        due = task.due_at + timedelta(seconds=AGAIN)
        return NewTask(next_look_key(task.key), task.name, due, chat=task.chat)

    async def stop(self) -> None:
        """Give up what is on its way; it is asked again by whoever goes on."""
        for delivery in list(self._delivering):
            delivery.cancel()
        for reading in self._slow.values():
            reading.task.cancel()
        await asyncio.gather(*self._delivering, return_exceptions=True)

    async def _asked(self, chat: int, ask: Ask) -> Answered | Unanswered:
        await self._allowance.taken(chat)
        return await self._gateway.answer(chat, ask)

    def _forget(self, chat: int) -> None:
        """The patient has moved on: the answer to an earlier question would be dropped anyway."""
        earlier = self._slow.pop(chat, None)
        if earlier:
            earlier.task.cancel()

    async def _deliver(self, chat: int, request: int, task: asyncio.Task[Answered | Unanswered]) -> None:
        try:
            event = await task
            key = answer_key(chat, request, self._owner, next(self._count))
            await self._inbox.deliver([Arrival(key, chat, dump_event(event))])
        except asyncio.CancelledError:
            return
        except Exception as error:  # noqa: BLE001 - a lost answer is asked for again
            logs.event("answer_lost", logs.ERROR, chat=self._chat_name(chat), why=error)
        finally:  # not before the answer is in the inbox, so that nobody thinks it lost
            if self.asking(chat) == request:
                del self._slow[chat]
