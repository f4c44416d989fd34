"""Replicas of the bot behind one front, whose clocks are wrong: of the one database, each believes another time.

Owns which of them is killed: one after the other, and the others go on meanwhile.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path

from tests.crashes.doomed import Doomed
from tests.crashes.hurried_bot import AHEAD
from tests.replicas.front import Front, standing
from tests.support.programs import free_port


class Replicas:
    """Bots that are killed in turn and come back; taken together they are one."""

    def __init__(self, bots: Sequence[Doomed]) -> None:
        self._bots = bots
        self._turns = itertools.cycle(bots)

    async def starts(self) -> None:
        """Start those that are dead, and return when they are at work."""
        await asyncio.gather(*(bot.starts() for bot in self._bots if not bot.lives))

    def dies(self) -> None:
        """SIGKILL for the next of them."""
        next(self._turns).dies()

    def all_die(self) -> None:
        """SIGKILL for each of them: whichever has something in hand is among them."""
        for bot in self._bots:
            bot.dies()

    @property
    def killed_at(self) -> list[float]:
        """When one of them was killed, by the machine's seconds."""
        return sorted(moment for bot in self._bots for moment in bot.killed_at)

    def log(self) -> str:
        """What all of them wrote."""
        return "\n".join(bot.log() for bot in self._bots)


@contextlib.asynccontextmanager
async def replicas(
    folder: Path, line: tuple[str, ...], settings: Mapping[str, str], ahead: Sequence[float]
) -> AsyncIterator[Replicas]:
    """A replica for each of these clocks (s ahead) behind one front, at work. None outlives the block."""
    async with standing() as front:
        bots = [_replica(folder, line, settings, seconds, front) for seconds in ahead]
        try:
            here = Replicas(bots)
            await here.starts()
            yield here
        finally:
            for bot in bots:
                bot.dies()


def _replica(folder: Path, line: tuple[str, ...], settings: Mapping[str, str], seconds: float, front: Front) -> Doomed:
    """One of them, not at work yet; what the front gives it before that goes to the next."""
    port, own = free_port(), folder / f"ahead-{seconds:+.0f}"
    own.mkdir()
    front.ports.append(port)
    its = {"PUBLIC_URL": front.url, "LISTEN": f"127.0.0.1:{port}", "UPDATES": "webhook", AHEAD: str(seconds)}
    return Doomed(own, line, {**settings, **its})
