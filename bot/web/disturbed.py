"""Whether something in front of the pages keeps their own script from running, and the one line in the log about it.

Without the script nobody can sign in, as Telegram tells it alone who opened the page. A proxy that rewrites scripts or
adds a Content-Security-Policy does that. The page says so by itself, as the script is what hides the sentence; whatever
shows the sentence asks for `page-stopped`, and that is how it is known here.
"""

from __future__ import annotations

from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot import logs
from bot.clock import Clock

NAME: Final = "page-stopped"
"""The last part of the address; too short for a token."""

AGAIN: Final = 86_400.0
"""Seconds until it is said again."""


class Disturbed:
    """Notes that a page came to somebody whose script did not run."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._said_at: float | None = None

    def note(self) -> None:
        """Say it in the log, once a day."""
        now = self._clock.monotonic()
        if self._said_at is None or now - self._said_at > AGAIN:
            self._said_at = now
            why = "something in front of PUBLIC_URL keeps the script of the sign-in page from running"
            logs.event("page_disturbed", logs.WARNING, why=why)

    def route(self, purpose: str) -> Route:
        """What a page without its script asks for."""
        return Route(f"/{purpose}/{NAME}", self._asked, methods=["GET"])

    async def _asked(self, _request: Request) -> Response:
        self.note()
        return Response(status_code=204)
