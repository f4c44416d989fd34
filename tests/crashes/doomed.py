"""The bot as a process that can be killed and started again.

Owns the process: it is ended by its id, and never outlives the block it was made in.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

from bot.settings import Settings
from tests.crashes import hurried_bot
from tests.crashes.nursery import Forked

ROOT = Path(__file__).resolve().parents[2]
HURRIED = ("-m", hurried_bot.__name__)
PROGRAM = ("-m", "bot", "run")
WHOLE = 10
"""Of so many lives of the program one begins with reading all of it, which takes longer than most of them last."""

UP = "event=running"
STARTING = 300.0
"""Seconds within which the program runs, on a very busy machine too."""


class Doomed:
    """A bot that is killed and comes back on the same address with the same database."""

    def __init__(self, folder: Path, line: tuple[str, ...], settings: Mapping[str, str]) -> None:
        self._folder = folder
        self._line = line
        self._settings = settings
        self._process: subprocess.Popen[bytes] | Forked | None = None
        self._lives = 0
        self._log = folder / "bot.log"
        self.killed_at: list[float] = []

    async def starts(self) -> None:
        """Start, and return when it is at work."""
        begun, deadline = self._written(), time.monotonic() + STARTING
        self._process = self._started()
        while UP not in self.log(begun):
            ended = self._process.poll()
            assert ended is None, f"the bot ended with {ended}:\n{self.log(begun)}"
            assert time.monotonic() < deadline, f"the bot did not start:\n{self.log(begun)}"
            await asyncio.sleep(0.02)

    def dies(self) -> None:
        """SIGKILL. Returns when it is dead."""
        process = self._process
        if process is None or process.poll() is not None:
            return
        process.send_signal(signal.SIGKILL)
        process.wait(10)
        self.killed_at.append(time.monotonic())

    async def stops(self) -> int:
        """SIGTERM; the exit status."""
        assert self._process
        self._process.send_signal(signal.SIGTERM)
        return await asyncio.to_thread(self._process.wait, 30)

    @property
    def lives(self) -> bool:
        """Whether its process has not ended."""
        return self._process is not None and self._process.poll() is None

    def log(self, since: int = 0) -> str:
        """What it wrote, in all its lives or from this byte on."""
        return self._log.read_bytes()[since:].decode() if self._log.exists() else ""

    def _written(self) -> int:
        return self._log.stat().st_size if self._log.exists() else 0

    def _started(self) -> subprocess.Popen[bytes] | Forked:
        known = {name.upper() for name in Settings.model_fields}
        environment = {name: value for name, value in os.environ.items() if name not in known}
        environment |= {"PYTHONPATH": str(ROOT), **self._settings}
        self._lives += 1
        if self._line == HURRIED or self._lives % WHOLE != 1:
            return Forked(self._folder, environment, self._log)
        with self._log.open("ab") as log:
            return subprocess.Popen(  # noqa: S603 - this very program
                [sys.executable, "-W", "error", *self._line], cwd=self._folder, env=environment, stdout=log, stderr=log
            )


@contextlib.asynccontextmanager
async def doomed(folder: Path, line: tuple[str, ...], settings: Mapping[str, str]) -> AsyncIterator[Doomed]:
    """A bot at work. Whatever happens, its process is gone at the end."""
    bot = Doomed(folder, line, settings)
    try:
        await bot.starts()
        yield bot
    finally:
        bot.dies()
