"""Delivery of updates to a webhook: in order within a lane, at least once, never while polling is on."""

import asyncio
import json
from collections import deque
from dataclasses import dataclass

from bot.sandbox.telegram.http_client import exchange
from bot.sandbox.telegram.values import Clock, Json, unix
from bot.sandbox.telegram.world.updates import Update, Updates

FIRST_PAUSE, LONGEST_PAUSE = 0.1, 5.0
"""Seconds between two attempts: doubled after every failure up to the longest."""


@dataclass(slots=True)
class Hook:
    """Where updates go, as `setWebhook` said."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    error_date: int = 0
    error: str = ""


class Webhook:
    """Posts updates to the hook: messages one after another in each chat, presses one after another for each person."""

    def __init__(self, updates: Updates, clock: Clock) -> None:
        self.hook = Hook()
        self._updates = updates
        self._clock = clock
        self._lanes: dict[str, deque[Update]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._connections = asyncio.Semaphore(40)

    def set(self, hook: Hook) -> None:
        """Starts delivering to this hook everything that waits, or stops when it has no address."""
        self.stop()
        self.hook = hook
        self._connections = asyncio.Semaphore(hook.max_connections)
        if hook.url:
            self._updates.interrupt()
        for update in self._updates.pending:
            self.enqueue(update)

    def enqueue(self, update: Update) -> None:
        """Hands over one update, if a hook is set."""
        if not self.hook.url:
            return
        if (lane := self._lanes.get(update.lane)) is not None:
            lane.append(update)
            return
        self._lanes[update.lane] = deque([update])
        task = asyncio.create_task(self._drain(update.lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def stop(self) -> None:
        """Ends all deliveries; what was not taken stays with the waiting updates."""
        for task in self._tasks:
            task.cancel()
        self._lanes.clear()

    def info(self) -> Json:
        """The Bot API's `WebhookInfo`."""
        info: Json = {
            "url": self.hook.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates.pending),
        }
        if self.hook.url:
            info["max_connections"] = self.hook.max_connections
        if self.hook.error:
            info |= {"last_error_date": self.hook.error_date, "last_error_message": self.hook.error}
        if self._updates.allowed:
            info["allowed_updates"] = self._updates.allowed
        return info

    async def _drain(self, name: str) -> None:
        hook, lane = self.hook, self._lanes[name]
        pause = FIRST_PAUSE
        while lane:
            async with self._connections:
                taken = await self._deliver(hook, lane[0])
            if taken:
                self._updates.delivered(lane.popleft())
                pause = FIRST_PAUSE
            else:
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
        self._lanes.pop(name, None)

    async def _deliver(self, hook: Hook, update: Update) -> bool:
        error = ""
        for _ in range(2 if self._updates.duplicated else 1):
            error = await self._post(hook, update)
        if error:
            hook.error, hook.error_date = error, unix(self._clock())
        return not error

    async def _post(self, hook: Hook, update: Update) -> str:
        """Why the hook did not take the update; empty when it did."""
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook.secret
        try:
            answer = await exchange("POST", hook.url, json.dumps(update.to_json()).encode(), headers)
        except TimeoutError:
            return "Read timeout expired"
        except (OSError, ValueError):
            return "Connection refused"
        return "" if 200 <= answer.status < 300 else f"Wrong response from the webhook: {answer.status}"
