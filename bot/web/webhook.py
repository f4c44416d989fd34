"""The webhook: the address to which Telegram posts updates.

Owns who may post, and when a post is answered with 200: not before the update survives any crash. Must never log what
is in it.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Sequence

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot import logs
from bot.telegram import SECRET_HEADER, WEBHOOK_PATH, NotAnUpdate, Received, posted_one
from bot.telegram.intake import MOST_BYTES
from bot.web.bodies import body_of


class Webhook:
    """Takes one update a post. `keep` returns once they survive any crash."""

    def __init__(self, secret: str, keep: Callable[[Sequence[Received]], Awaitable[None]]) -> None:
        self._secret = secret.encode()
        self._keep = keep

    def route(self) -> Route:
        """Where it is."""
        return Route(WEBHOOK_PATH, self.take, methods=["POST"])

    async def take(self, request: Request) -> Response:
        """200 when the update is kept; 503 when it could not be, so that Telegram posts it again."""
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(), self._secret):
            raise HTTPException(403)
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            raise HTTPException(415)
        try:
            update = await posted_one(await body_of(request, MOST_BYTES))
        except NotAnUpdate:
            raise HTTPException(400) from None
        try:
            await self._keep([update] if update else [])
        except Exception as error:  # noqa: BLE001 - whatever it is, what was not kept is not acknowledged
            logs.event("update_not_kept", logs.WARNING, why=error)
            return Response(status_code=503)
        return Response(status_code=200)
