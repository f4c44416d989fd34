"""What a command prints, and how it is stopped.

Lines go to stdout, one line about what cannot be used to stderr. Short, as every command stands on it. Must never print
a secret.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Awaitable, Callable


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def complain(line: str) -> None:
    sys.stderr.write(f"clinic-bot: {line}\n")


def taken(port: int | None) -> str:
    return f"port {port} is taken: stop what listens there, or choose another with --port"


def until_stopped(work: Callable[[asyncio.Event], Awaitable[None]]) -> int:
    """Run `work` until SIGINT or SIGTERM; the second one ends the process at once."""

    async def working() -> None:
        stop, loop = asyncio.Event(), asyncio.get_running_loop()

        def told(number: signal.Signals) -> None:
            loop.remove_signal_handler(number)
            stop.set()

        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, told, number)
        await work(stop)

    asyncio.run(working())
    return 0
