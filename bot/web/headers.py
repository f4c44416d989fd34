"""What every answer says to a browser about itself.

Owns the security headers. A page may only be framed by Telegram's web client, and by loopback for demonstrations. Its
address, which holds a token, is told to itself alone: with no referrer at all a browser would post the page's own form
with `Origin: null`, as a stranger's.
"""

from __future__ import annotations

from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

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
    """A content security policy that allows nothing from elsewhere, and inline only what carries the nonce."""
    rules = ["default-src 'none'", "base-uri 'none'", "form-action 'self'", f"frame-ancestors {_ANCESTORS}"]
    if nonce is not None:
        rules += [f"script-src 'nonce-{nonce}'", f"style-src 'nonce-{nonce}'"]
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
