"""Readiness: whether this process can do its work, and the checks that say so.

Owns the asking, which is bounded in time and, as anybody may ask, in number: an answer serves for a while, so that
whoever asks often is no burden to others. Must never say more about a failure than what kind of failure it is.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot import logs
from bot.clock import Clock
from bot.metrics import OUTAGE
from bot.portal import PatientPortal
from bot.startup.clocks import ClockWatch
from bot.startup.webhook import Unposted, WebhookWatch
from bot.store import Store

PATIENCE = 3.0
"""Seconds that a check may take."""

WATCH_EVERY = 20.0
"""Seconds between two rounds of questions that nobody asked for."""

FAILED = 5.0
"""Seconds that a failure serves at most, so that what is well again is seen soon."""


class NotReady(Exception):  # noqa: N818 - says how it is
    """What a check found, in one word."""


@dataclass(frozen=True, slots=True)
class Check:
    """`ask` returns what there is to tell, or raises. What it found serves for `fresh` seconds.

    `vital`: without it this process can be of no use, and is not ready.
    """

    ask: Callable[[], Awaitable[Mapping[str, float] | None]]
    fresh: float
    vital: bool = True


@dataclass(slots=True)
class _Asked:
    """A check with what it found last."""

    check: Check
    found: Mapping[str, Any] = field(default_factory=dict)
    at: float | None = None
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def state(self, clock: Clock) -> Mapping[str, Any]:
        """How it is, asked anew where that was too long ago; one question at a time."""
        async with self.lock:
            if not self._serves(clock.monotonic()):
                self.found, self.at = await self._ask(), clock.monotonic()
            return self.found

    def _serves(self, now: float) -> bool:
        """Whether what was found is new enough."""
        fresh = self.check.fresh if self.found.get("state") == "ok" else min(self.check.fresh, FAILED)
        return self.at is not None and now - self.at < fresh

    async def _ask(self) -> Mapping[str, Any]:
        try:
            async with asyncio.timeout(PATIENCE):
                return {"state": "ok", **(await self.check.ask() or {})}
        except NotReady as found:
            return {"state": "failed", "why": str(found)}
        except Unposted as found:
            return {"state": "failed", "why": str(found), "waiting": found.waiting}
        except Exception as error:  # noqa: BLE001 - every failure is the answer to the question
            return {"state": "failed", "why": type(error).__name__}


class Readiness:
    """`/readyz`."""

    def __init__(self, checks: Mapping[str, Check], clock: Clock) -> None:
        self._checks = {name: _Asked(check) for name, check in checks.items()}
        self._clock = clock
        self._stopping = False

    def route(self) -> Route:
        """Where that is told."""
        return Route("/readyz", self.ready, methods=["GET"])

    def stop(self) -> None:
        """From now on nothing new shall come here: this process is about to end."""
        self._stopping = True

    async def watch(self) -> None:
        """Ask by itself, until cancelled: what fails while the bot runs is logged once, and so is its end."""
        failed: set[str] = set()
        while True:
            await self._clock.sleep(WATCH_EVERY)
            for name, asked in self._checks.items():
                state = await asked.state(self._clock)
                OUTAGE.labels(name).set(state["state"] != "ok")
                if state["state"] != "ok" and name not in failed:
                    failed.add(name)
                    logs.event("outage", logs.WARNING, of=name, why=state["why"])
                elif state["state"] == "ok" and name in failed:
                    failed.remove(name)
                    logs.event("outage_over", of=name)

    async def ready(self, _request: Request) -> Response:
        """200 when every vital check is well, else 503; how each of them is."""
        states = await asyncio.gather(*(asked.state(self._clock) for asked in self._checks.values()))
        vital = [state for asked, state in zip(self._checks.values(), states, strict=True) if asked.check.vital]
        ready = not self._stopping and all(state["state"] == "ok" for state in vital)
        said = {"ready": ready, "stopping": self._stopping, "checks": dict(zip(self._checks, states, strict=True))}
        return JSONResponse(said, 200 if ready else 503)


LONGEST_LAG: Final = 30.0
"""Seconds for which somebody may wait for a lane before the bot counts as too slow."""


class Answering(Protocol):
    """Telegram, as far as it matters here."""

    async def answers(self) -> None:
        """Returns if it answers."""


def checks_of(
    store: Store, portal: PatientPortal, telegram: Answering, clocks: ClockWatch, webhook: WebhookWatch | None = None
) -> Mapping[str, Check]:
    """Database, lanes, portal and Telegram, and its webhook where updates are posted.

    A clock that is wrong is told and logged, but keeps nobody from working: it may be wrong everywhere. So is a portal
    that is away: somebody has to tell the patients. Where posts fail is outside of this process, which has still work.
    """

    async def database() -> Mapping[str, float]:
        await store.ping()  # where the file is this process's, its clock is, and says nothing of the file
        return {"clock_ahead": round(await clocks.look(), 1)}

    async def portal_runs() -> None:
        if not (await portal.auth.server_state()).running:
            raise NotReady("not running")

    async def lag() -> Mapping[str, float]:
        seconds = await store.lag()
        if seconds > LONGEST_LAG:
            raise NotReady(f"{seconds:.0f} seconds behind")
        return {"seconds": round(seconds, 1)}

    return {
        "database": Check(database, 1),
        "lanes": Check(lag, 1),
        "portal": Check(portal_runs, 15, vital=False),
        "telegram": Check(telegram.answers, 30),
        **({"webhook": Check(webhook.look, 15, vital=False)} if webhook else {}),
    }
