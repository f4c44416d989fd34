"""The connections of the web server: how many there may be, and how long a request may take to come in.

Owns who has to go where there are too many: whoever has sent no whole request, and of those one of the address that has
the most of them, the longest waiting first. Behind a proxy all have its address, and time alone decides. So a stranger
who holds connections open turns away his own. Must never turn away whoever waits for an answer.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

MOST = 300
"""Connections at once; a process may hold about a thousand files, and the database and Telegram need some."""

PATIENCE = 10.0
"""Seconds in which a request has to come in whole, from its first byte to the last of its body."""


class Guarded(H11Protocol):
    """One connection, which is closed if its request does not come in, or others need the place more."""

    most = MOST
    patience = PATIENCE

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._since = self.loop.time()
        self._deadline: asyncio.TimerHandle | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether it is the other side's turn: no whole request is here that has no answer yet."""
        cycle: Any = self.cycle
        return cycle is None or cycle.response_complete or cycle.more_body

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Takes the connection, and makes room if there are too many."""
        super().connection_made(transport)
        self._expect()
        if len(self.connections) > self.most:
            self._make_room()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forgets it."""
        self._expect_no_more()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Reads on; the whole request has one time limit, however it is cut into pieces."""
        if self._deadline is None and self.is_waiting:
            self._expect()
        super().data_received(data)
        if not self.is_waiting:
            self._expect_no_more()

    def on_response_complete(self) -> None:
        """From here on it waits for the next request."""
        self._since = self.loop.time()
        super().on_response_complete()

    def _expect(self) -> None:
        self._deadline = self.loop.call_later(self.patience, self.transport.abort)

    def _expect_no_more(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _make_room(self) -> None:
        """Turns one away that waits; where nobody does, nobody is, up to twice as many as there may be."""
        there = [one for one in self.connections if isinstance(one, Guarded) and not one.transport.is_closing()]
        if len(there) <= self.most:
            return
        waiting = [one for one in there if one.is_waiting and one is not self]
        if waiting:
            crowd = Counter(one.address for one in waiting)
            min(waiting, key=lambda one: (-crowd[one.address], one.since)).transport.abort()
        elif len(there) > 2 * self.most:
            self.transport.abort()

    @property
    def address(self) -> str:
        """Whose connection it is, as far as can be seen from here."""
        return self.client[0] if self.client else ""

    @property
    def since(self) -> float:
        """Since when, by the clock of the event loop, it waits or waited."""
        return self._since


def guarded(most: int, patience: float) -> type[Guarded]:
    """The protocol of a server with these limits."""
    return type("Guarded", (Guarded,), {"most": most, "patience": patience})
