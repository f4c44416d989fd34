"""The scheduler: attempts to be cleared up, tasks, and the purge of what was kept long enough, each when it is due.

Must never lose a task: what fails is due again when its claim runs out.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

from bot import logs
from bot.clock import Clock
from bot.runtime.ledger.worker import Ledger
from bot.store import Store
from bot.store.records import NewTask, Task

PAUSE = 1.0
"""Seconds between two looks."""

AT_ONCE = 50
"""Tasks that one look performs at most."""

CLAIM = 60.0
"""Seconds that a claimed task may take."""

PURGE_EVERY = timedelta(hours=1)

Perform = Callable[[Task], Awaitable[NewTask | None]]


class Scheduler:
    """Looks once a second for what is due. `tasks` says by name how a task is performed."""

    def __init__(self, store: Store, ledger: Ledger, tasks: Mapping[str, Perform], clock: Clock, owner: str) -> None:
        self._store = store
        self._ledger = ledger
        self._tasks = tasks
        self._clock = clock
        self._owner = owner
        self._purged_at: datetime | None = None

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            await self.look()
            await self._clock.sleep(PAUSE)

    async def look(self) -> None:
        """Do what is due now."""
        for work in (self._ledger.look, self._perform_due, self._purge_if_due):
            try:
                await work()
            except Exception as error:  # noqa: BLE001 - what is due stays due
                logs.event("timekeeper_failed", logs.ERROR, why=error)

    async def _perform_due(self) -> None:
        for _ in range(AT_ONCE):
            task = await self._store.claim_task(self._owner, self._clock.now(), CLAIM)
            if task is None:
                return
            await self._perform(task)

    async def _perform(self, task: Task) -> None:
        perform = self._tasks.get(task.name)
        if perform is None:
            logs.event("task_unknown", logs.ERROR, name=task.name, task=task.id)
        following = await perform(task) if perform else None
        await self._store.finish_task(task.id, self._owner, next_task=following)

    async def _purge_if_due(self) -> None:
        now = self._clock.now()
        if self._purged_at and now - self._purged_at < PURGE_EVERY:
            return
        self._purged_at = now
        gone = await self._store.purge(now)
        if gone:
            logs.event("purged", rows=gone)
