"""What has to be well for the bot to do its work.

Owns the list, and how long each answer serves: whoever asks often must not become a burden to others.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Protocol

from bot.portal import PatientPortal
from bot.runtime.clocks import ClockWatch
from bot.store import Store
from bot.web.health import Check, NotReady

LONGEST_LAG: Final = 30.0
"""Seconds for which somebody may wait for a lane before the bot counts as too slow."""


class Answering(Protocol):
    """Telegram, as far as it matters here."""

    async def answers(self) -> None:
        """Returns if it answers."""


def checks_of(store: Store, portal: PatientPortal, telegram: Answering, clocks: ClockWatch) -> Mapping[str, Check]:
    """Database, lanes, portal and Telegram.

    A clock that is wrong is told and logged, but keeps nobody from working: it may be wrong everywhere.
    """

    async def database() -> Mapping[str, float]:
        return {"clock_ahead": round(await clocks.look(), 1)}

    async def portal_runs() -> None:
        if not (await portal.server_state()).running:
            raise NotReady("not running")

    async def lag() -> Mapping[str, float]:
        seconds = await store.lag()
        if seconds > LONGEST_LAG:
            raise NotReady(f"{seconds:.0f} seconds behind")
        return {"seconds": round(seconds, 1)}

    return {
        "database": Check(database, 1),
        "lanes": Check(lag, 1),
        "portal": Check(portal_runs, 15),
        "telegram": Check(telegram.answers, 30),
    }
