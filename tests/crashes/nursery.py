"""Bots that are forked from a process that has read everything: to read it takes longer than most of them live."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import warnings
from collections.abc import Mapping
from pathlib import Path

from tests.crashes import hurried_bot

_NURSERY = multiprocessing.get_context("forkserver")
_NURSERY.set_forkserver_preload(["__main__", "tests.crashes.reading"])


class Forked:
    """The program `hurried_bot` as a process of its own, in the words of `subprocess`."""

    def __init__(self, folder: Path, environment: Mapping[str, str], log: Path) -> None:
        self._process = _NURSERY.Process(target=_lives, args=(folder, dict(environment), log), daemon=True)
        self._process.start()

    def poll(self) -> int | None:
        """How it ended, or None."""
        return self._process.exitcode

    def send_signal(self, number: int) -> None:
        os.kill(self._process.ident or 0, number)

    def wait(self, seconds: float) -> int:
        """How it ended. Raises `TimeoutExpired`."""
        self._process.join(seconds)
        ended = self._process.exitcode
        if ended is None:
            raise subprocess.TimeoutExpired(hurried_bot.__name__, seconds)
        return ended


def _lives(folder: Path, environment: Mapping[str, str], log: Path) -> None:
    """What `python -W error -m tests.crashes.hurried_bot` does there."""
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    with log.open("ab") as written:
        for stream in (1, 2):
            os.dup2(written.fileno(), stream)
    warnings.simplefilter("error")
    hurried_bot.main()
