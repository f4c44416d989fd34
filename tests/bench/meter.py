"""A bot process that tells what it has used so far, whenever it is asked.

Owns both ends of the question: a line on standard input, a line of JSON on standard output. When nobody can ask any
more the process ends, so that none outlives the benchmark.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import sys
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Any

ROOT = Path(__file__).parents[2]
LONGEST_END, LONGEST_ANSWER = 5.0, 60.0

Facts = dict[str, Any]


def answer_questions(more: Callable[[], Facts] = dict) -> None:
    """Answer from now on, in a thread; `more` is added to each answer."""

    def serve() -> None:
        for _ in sys.stdin:
            sys.stdout.write(json.dumps({"cpu": time.process_time(), "rss": peak(), **more()}) + "\n")
            sys.stdout.flush()
        os._exit(0)

    Thread(target=serve, name="meter", daemon=True).start()


def peak() -> int:
    """The most memory that this process ever had, in bytes."""
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM"))


@dataclass(frozen=True, slots=True)
class Process:
    """A bot in a process of its own."""

    process: asyncio.subprocess.Process
    log: Path

    async def used(self) -> Facts:
        """What it has used so far: `cpu` in seconds, `rss` in bytes at its peak, and what else it tells."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(b"\n")
        line = await asyncio.wait_for(self.process.stdout.readline(), LONGEST_ANSWER)
        if not line:
            raise RuntimeError(f"the bot ended: {self.log.read_text()[-2000:]}")
        facts: Facts = json.loads(line)
        return facts


@asynccontextmanager
async def process(
    module: str, arguments: Sequence[str], log: Path, checkout: Path | None = None
) -> AsyncIterator[Process]:
    """`python -m module arguments`, until the block ends; with a `checkout`, the script of that name works on it."""
    what = ["-m", module] if checkout is None else [str(Path(__file__).with_name(f"{module}.py"))]
    with log.open("w") as errors:
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            *what,
            *arguments,
            cwd=checkout or ROOT,
            env={**os.environ, "PYTHONPATH": str(checkout or ROOT)},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
        )
    try:
        yield Process(child, log)
    finally:
        assert child.stdin
        child.stdin.close()
        try:
            await asyncio.wait_for(child.wait(), LONGEST_END)
        except TimeoutError:
            child.kill()
            await child.wait()
