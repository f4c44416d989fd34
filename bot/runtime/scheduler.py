"""The scheduler: attempts to be cleared up, tasks, sign-ins that were given up, and the purge of what was kept long
enough, each when it is due.

Must never lose a task: what fails is due again when its claim runs out.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from bot import logs
from bot.clock import Clock
from bot.store import Store
from bot.store.records import NewTask, Task

PAUSE = 1.0
"""Seconds between two looks."""

AT_ONCE = 50
"""Tasks that one look performs at most."""

CLAIM = 60.0
"""Seconds that a claimed task may take."""

SET_BACK = 1.0
"""Seconds by which a clock is set back that anybody would notice."""

MIND_EVERY = 5.0
"""Seconds between two notes of what the clock shows that replicas share."""

PURGE_EVERY = 3600.0
"""Seconds between two purges."""

TIDY_EVERY = 30.0
"""Seconds between two looks for sign-ins that were given up."""

Perform = Callable[[Task], Awaitable[NewTask | None]]


class Scheduler:
    """Looks once a second for what is due.

    `look_at_orders` takes up those that are due, `tasks` says by name how a task is performed, `tidy` ends the sign-ins
    that were given up.
    """

    def __init__(
        self,
        store: Store,
        look_at_orders: Callable[[], Awaitable[None]],
        tasks: Mapping[str, Perform],
        clock: Clock,
        owner: str,
        *,
        tidy: Callable[[], Awaitable[None]],
    ) -> None:
        self._store = store
        self._look_at_orders = look_at_orders
        self._tasks = tasks
        self._clock = clock
        self._owner = owner
        self._tidy = tidy
        self._purged_at: float | None = None
        self._tidied_at: float | None = None
        self._clocks: tuple[datetime, float] | None = None
        self._minded_at: float | None = None

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            await self.look()
            await self._clock.sleep(PAUSE)

    async def look(self) -> None:
        """Do what is due now."""
        for work in (self._watch_clock, self._look_at_orders, self._perform_due, self._tidy_if_due, self._purge_if_due):
            try:
                await work()
            except Exception as error:  # noqa: BLE001 - what is due stays due
                logs.event("timekeeper_failed", logs.ERROR, why=error)

    async def _watch_clock(self) -> None:
        """A clock that was set back delays nothing: what is to come is as far away as before.

        It is the store's clock by which all is due: the database's, where replicas share it.
        """
        if self._clocks is None:  # of what happened while nobody was there, this much can be told
            await self._store.bring_near()
        now, passed = await self._store.now(), self._clock.monotonic()
        before, then = self._clocks or (now, passed)
        self._clocks = now, passed
        back = (passed - then) - (now - before).total_seconds()
        if back > SET_BACK or self._minded_at is None or passed - self._minded_at >= MIND_EVERY:
            self._minded_at = passed
            back = await self._store.mind_clock(back if back > SET_BACK else 0.0)
            if back:
                logs.event("clock_set_back", logs.WARNING, seconds=round(back))

    async def _perform_due(self) -> None:
        for _ in range(AT_ONCE):
            task = await self._store.claim_task(self._owner, await self._store.now(), CLAIM)
            if task is None:
                return
            await self._perform(task)

    async def _perform(self, task: Task) -> None:
        perform = self._tasks.get(task.name)
        if perform is None:
            logs.event("task_unknown", logs.ERROR, name=task.name, task=task.id)
        following = await perform(task) if perform else None
        await self._store.finish_task(task.id, self._owner, next_task=following)

    async def _tidy_if_due(self) -> None:
        now = self._clock.monotonic()
        if self._tidied_at is None or now - self._tidied_at >= TIDY_EVERY:
            self._tidied_at = now
            await self._tidy()

    async def _purge_if_due(self) -> None:
        now = self._clock.monotonic()
        if self._purged_at is not None and now - self._purged_at < PURGE_EVERY:
            return
        self._purged_at = now
        gone = await self._store.purge(await self._store.now())
        if gone:
            logs.event("purged", rows=gone)
