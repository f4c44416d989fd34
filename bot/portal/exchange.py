"""One exchange with the portal in its raw form: request, answer, timeouts, and the moment at which it leaves.

Apart from the clients that carry it, as one of them is only loaded when something is changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.portal.errors import Withheld

MOST_BYTES = 8 * 1024 * 1024
"""Bytes of an answer."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Timeouts in seconds: to connect, for the next byte read or written, and for a free connection.

    `total` bounds a whole read and `booking_total` a whole booking, from the connect to the last byte.
    """

    connect: float = 2.0
    read: float = 10.0
    write: float = 5.0
    pool: float = 5.0
    total: float = 20.0
    booking_read: float = 20.0
    booking_total: float = 30.0


@dataclass(frozen=True, slots=True)
class RawRequest:
    """A request, spelled out."""

    verb: str
    url: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    content: bytes | None


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """An answer, unread."""

    status: int
    body: bytes


def always() -> bool:
    """Default of `may_send`: always send."""
    return True


class Departure:
    """Asks at the last moment whether a request may leave, and remembers whether it did.

    A process that was paused learns here that its time to send is over.
    """

    def __init__(self, may_send: Callable[[], bool]) -> None:
        self.left = False
        self._may_send = may_send

    def may_send(self) -> bool:
        """Ask whether it may still leave; on True it counts as sent from here on."""
        may = self._may_send()
        self.left |= may
        return may

    def leave(self) -> None:
        """Let it leave. Raises `Withheld`."""
        if not self.may_send():
            raise Withheld("sending was no longer wanted")

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Called by httpcore. A proxy's CONNECT goes out first under the same name and is not the request."""
        if (
            event.endswith(".send_request_headers.started")
            and getattr(info.get("request"), "method", b"") != b"CONNECT"
        ):
            self.leave()
