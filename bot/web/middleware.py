"""Middleware: the security headers of every answer, and what is done about a mistake of ours.

A page may only be framed by Telegram's web client, and by loopback for demonstrations. Its address, which holds a
token, is told to itself alone: with no referrer at all a browser would post the page's own form with `Origin: null`, as
a stranger's. A mistake leaves one line in the log. The server would write the error in its own words, and those might
speak of a person; so none is ever passed on.
"""

from __future__ import annotations

from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot import logs

_ANCESTORS: Final = "https://web.telegram.org http://127.0.0.1:* http://localhost:*"

ALWAYS: Final = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
}


def policy(nonce: str | None = None) -> str:
    """A content security policy that allows nothing from elsewhere, and inline only what carries the nonce.

    The page's script may ask its own server whose the page is; where it does not run, a picture is asked for instead.
    """
    rules = ["default-src 'none'", "base-uri 'none'", "form-action 'self'", f"frame-ancestors {_ANCESTORS}"]
    if nonce is not None:
        rules += [f"script-src 'nonce-{nonce}'", f"style-src 'nonce-{nonce}'", "connect-src 'self'", "img-src 'self'"]
    return "; ".join(rules)


class SecurityHeaders:
    """Middleware: errors and refusals carry the headers as well."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, with the headers set on whatever is answered."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in ALWAYS.items():
                    headers[name] = value
                headers.setdefault("Content-Security-Policy", policy())
            await send(message)

        await self._app(scope, receive, with_headers)


class Mishaps:
    """Middleware: whoever asked is answered by `apology`, unless an answer has begun already."""

    def __init__(self, app: ASGIApp, apology: ASGIApp) -> None:
        self._app = app
        self._apology = apology

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on."""
        begun = False

        async def watched(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person is told and the log says where
            logs.event("page_failed", logs.ERROR, why=error)
            if not begun:
                await self._apology(scope, receive, send)
