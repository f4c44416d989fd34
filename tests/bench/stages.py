"""Where the processor time of a turn goes, measured at the seams between the product's parts.

Owns the clockwork: a coroutine is stepped by hand, and the thread's processor time of every step goes to the stage that
runs, never to the one that called it. The product holds nothing of this. What is left over is the event loop's.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Generator
from dataclasses import replace
from functools import partial
from inspect import iscoroutinefunction
from threading import get_ident, local
from typing import Any, Protocol, cast

from bot.runtime.service import Ports, Runtime
from bot.store import Store
from bot.telegram import Polling

INTAKE, LEASE, THINK, READS = "intake: fetch, accept", "lease and load", "advance, JSON", "reads, sessions"
COMMIT, ANSWER, CARD, FREE = "commit", "Telegram: answer", "Telegram: card", "free and mark"
LEDGER, REST = "ledger, other store", "event loop, the rest"

STORE_STAGES = {
    "accept": INTAKE,
    "accept_and_lease": INTAKE,
    "lease": LEASE,
    "commit": COMMIT,
    "free": FREE,
    "mark": FREE,
    "session": READS,
}
CLINIC_STAGES = {"answer": READS, "appointments": LEDGER, "book": LEDGER}
TELEGRAM_STAGES = {"answer": ANSWER, "typing": ANSWER, "show": CARD, "keep": CARD, "updates": INTAKE}

Work = Callable[..., Awaitable[Any]]


class _Writes(Protocol):
    async def run(self, work: Callable[..., Any], *, apart: bool = False) -> Any:
        """A transaction."""


class Stages:
    """Seconds of processor time by stage. Switched off, it leaves everything as it is."""

    def __init__(self, *, on: bool) -> None:
        self._on = on
        self._spent: defaultdict[str, float] = defaultdict(float)
        self._here = local()

    def seconds(self) -> dict[str, float]:
        """What each stage took so far."""
        return dict(self._spent)

    def around(self, ports: Ports) -> Ports:
        """The same, with every call measured."""
        if not self._on:
            return ports
        return replace(
            ports,
            store=cast("Store", _Measured(ports.store, self, STORE_STAGES, LEDGER)),
            clinic=_Measured(ports.clinic, self, CLINIC_STAGES, READS),
            accounts=_Measured(ports.accounts, self, {}, READS),
            messenger=_Measured(ports.messenger, self, TELEGRAM_STAGES, CARD),
        )

    def inside(self, runtime: Runtime, polling: Polling, store: Store) -> None:
        """Measure what has no seam: a turn as a whole, the intake, and the thread that writes."""
        if not self._on:
            return
        for part, name, stage in (
            (runtime.lanes, "_run", THINK),
            (runtime.ledger, "_work", LEDGER),
            (polling, "once", INTAKE),
        ):
            setattr(part, name, self.measured(getattr(part, name), stage))
        reader, writer = store._threads._reader, store._threads._writer
        for pool in {id(reader): reader, id(writer): writer}.values():
            setattr(pool, "run", self._in_threads(pool))  # noqa: B010 - a method, in this process only

    def measured(self, work: Work, stage: str) -> Work:
        """The same work, on the account of a stage."""

        async def run(*arguments: Any, **options: Any) -> Any:
            return await _Stepped(self, work(*arguments, **options), stage)

        return run

    def enter(self, stage: str) -> str:
        """Begin a stage; the one that was interrupted, to give back to `leave`."""
        now = time.thread_time()
        before = self.current
        if before:
            self._spent[before] += now - self._here.since
        self._here.stage, self._here.since = stage, now
        return before

    def leave(self, before: str) -> None:
        """Back to the stage that was interrupted."""
        now = time.thread_time()
        self._spent[self._here.stage] += now - self._here.since
        self._here.stage, self._here.since = before, now

    @property
    def current(self) -> str:
        """The stage that runs in this thread, or none."""
        return str(getattr(self._here, "stage", ""))

    def _in_threads(self, pool: _Writes) -> Work:
        run = pool.run

        async def measured(work: Callable[..., Any], **how: Any) -> Any:
            stage, asked_in = self.current or LEDGER, get_ident()

            def in_thread(connection: Any) -> Any:
                if get_ident() == asked_in:
                    return work(connection)
                before = self.enter(stage)
                try:
                    return work(connection)
                finally:
                    self.leave(before)

            return await run(in_thread, **how)

        return measured


class _Stepped:
    """An awaitable that hands every step of another to the clockwork."""

    def __init__(self, stages: Stages, inner: Awaitable[Any], stage: str) -> None:
        self._stages = stages
        self._inner = inner.__await__()
        self._stage = stage

    def __await__(self) -> Generator[Any, Any, Any]:
        step: Callable[[], Any] = partial(next, self._inner)
        while True:
            before = self._stages.enter(self._stage)
            try:
                waited_for = step()
            except StopIteration as end:
                return end.value
            finally:
                self._stages.leave(before)
            try:
                step = partial(self._inner.send, (yield waited_for))
            except BaseException as error:  # noqa: BLE001 - it goes to whom it is meant for
                step = partial(self._inner.throw, error)


class _Measured:
    """Another object, every coroutine of which is measured, those of its parts too."""

    def __init__(self, inner: Any, stages: Stages, names: dict[str, str], other: str) -> None:
        self._inner, self._stages, self._names, self._other = inner, stages, names, other

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        if iscoroutinefunction(found):
            return self._stages.measured(found, self._names.get(name, self._other))
        if callable(found):
            return found
        return _Measured(found, self._stages, self._names, self._other)
