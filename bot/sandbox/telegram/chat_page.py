"""Owns the assembling of the chat page into one self-contained document. Must never fetch anything from elsewhere."""

import base64
import hashlib
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

FOLDER = Path(__file__).parent / "page"
STYLES = ("base.css", "chat.css", "dialogs.css", "panels.css")
SCRIPTS = ("dom.js", "text.js", "messages.js", "dialogs.js", "mini_app.js", "panels.js", "chat.js", "main.js")


class ChatPage:
    """Answers `GET /`."""

    def __init__(self, *, has_clinic: bool) -> None:
        style = "\n".join(_read(name) for name in STYLES)
        script = '"use strict";\n(() => {\n' + "\n".join(_read(name) for name in SCRIPTS) + "\n})();\n"
        page = _read("index.html").replace("/* styles */", style).replace("/* scripts */", script)
        self._page = page.replace('data-clinic=""', f'data-clinic="{"yes" if has_clinic else "no"}"')
        self._policy = _policy(style, script)

    async def get(self, _: Request) -> Response:
        """The page, which may run its own script only."""
        headers = {
            "Content-Security-Policy": self._policy,
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
        }
        return HTMLResponse(self._page, headers=headers)


def _read(name: str) -> str:
    return (FOLDER / name).read_text("utf-8").strip()


def _policy(style: str, script: str) -> str:
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src '{_hash(style)}'",
            f"script-src '{_hash(script)}'",
            "connect-src 'self'",
            "img-src data:",
            "frame-src http: https:",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'self'",
        )
    )


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
