"""Programs as processes: started with settings of their own, watched through their logs, ended by their ids."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import httpx

from bot.settings import Settings
from tests.support.programs import ROOT, free_port

STARTING = 60.0
"""Seconds within which a program is at work, on a very busy machine too."""


class Program:
    """`clinic-bot` with a command line, in a folder of its own."""

    def __init__(self, folder: Path, *line: str, settings: Mapping[str, str] | None = None) -> None:
        known = {name.upper() for name in Settings.model_fields}
        environment = {name: value for name, value in os.environ.items() if name not in known}
        self._log = folder / f"{line[0]}-{free_port()}.log"
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603 - this very program
                [sys.executable, "-W", "error", "-m", "bot", *line],
                cwd=folder,
                env=environment | {"PYTHONPATH": str(ROOT)} | dict(settings or {}),
                stdout=log,
                stderr=log,
            )

    @property
    def pid(self) -> int:
        """The process."""
        return self._process.pid

    @property
    def runs(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    @property
    def log(self) -> str:
        """What it wrote so far."""
        return self._log.read_text()

    def answers(self, url: str) -> None:
        """Return once this address answers with success."""
        deadline = time.monotonic() + STARTING
        while True:
            assert self.runs, f"it ended:\n{self.log}"
            assert time.monotonic() < deadline, f"it does not answer:\n{self.log}"
            try:
                if httpx.get(url, timeout=5).is_success:
                    return
            except httpx.TransportError:
                pass
            time.sleep(0.05)

    async def says(self, words: str) -> None:
        """Return once this stands in its log."""
        deadline = time.monotonic() + STARTING
        while words not in self.log:
            assert self.runs, f"it ended:\n{self.log}"
            assert time.monotonic() < deadline, f"it does not say {words}:\n{self.log}"
            await asyncio.sleep(0.02)

    def pauses(self) -> None:
        """Stop where it is, with everything it has in hand."""
        self._process.send_signal(signal.SIGSTOP)

    def goes_on(self) -> None:
        """Continue as if nothing had been."""
        self._process.send_signal(signal.SIGCONT)

    def is_told_to_stop(self) -> None:
        """SIGTERM."""
        self._process.send_signal(signal.SIGTERM)

    async def ends(self, seconds: float) -> int:
        """The exit status, which has to be there within so many seconds."""
        return await asyncio.to_thread(self._process.wait, seconds)

    def dies(self) -> None:
        """SIGKILL. Returns when it is dead; a second time does nothing."""
        if self.runs:
            self._process.kill()
        self._process.wait(10)
