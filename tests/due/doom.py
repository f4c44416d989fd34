"""A process that dies at its write, or its message, of a number: before that is done, or after.

Apart, as reminders and offers die alike.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any


class Dead(BaseException):
    """SIGKILL, as far as the process is concerned."""


class Doom:
    """Kills at the write, or the message, number `at`: before it is done, or `after`."""

    def __init__(self, at: int, *, after: bool) -> None:
        self._left = at
        self._after = after
        self.struck = False

    def around(self, work: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def doomed(*given: Any, **named: Any) -> Any:
            self._left -= 1
            if self._left == 0 and not self._after:
                self.struck = True
                raise Dead
            done = await work(*given, **named)
            if self._left == 0:
                self.struck = True
                raise Dead
            return done

        return doomed
