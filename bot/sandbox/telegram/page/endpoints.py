"""The endpoints of the chat page: the document, the live stream, downloads, and the clinic beside it.

The document holds its styles and scripts and fetches nothing from elsewhere.
"""

import base64
import hashlib
import json
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse

from bot.sandbox.telegram.http_client import exchange
from bot.sandbox.telegram.world.feed import Feed
from bot.sandbox.telegram.world.world import World

FOLDER = Path(__file__).parent
STYLES = ("base.css", "chat.css", "dialogs.css", "panels.css", "beside.css")
SCRIPTS = (
    "dom.js",
    "text.js",
    "messages.js",
    "dialogs.js",
    "mini_app.js",
    "panels.js",
    "backstage.js",
    "chat.js",
    "main.js",
)


BESIDE = ("base.css", "beside.css"), ("dom.js", "beside.js")
"""Styles and scripts of the page with two chats."""


class ChatPage:
    """Answers `GET /`, and `GET /beside` with the page that holds two chats, each of them this one in a frame."""

    def __init__(self, *, has_clinic: bool, beside: bool = False) -> None:
        styles, scripts = BESIDE if beside else (STYLES, SCRIPTS)
        style = "\n".join(_read(name) for name in styles)
        script = '"use strict";\n(() => {\n' + "\n".join(_read(name) for name in scripts) + "\n})();\n"
        page = _read("beside.html" if beside else "index.html")
        page = page.replace("/* styles */", style).replace("/* scripts */", script)
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


class Stream:
    """Answers `GET /sandbox/stream`: one chat with `?chat=ID`, all without. Never keeps the server from stopping."""

    def __init__(self, feed: Feed) -> None:
        self._feed = feed

    async def get(self, request: Request) -> Response:
        """Events named after what changed; the first is always `hello`, after which a reader fetches a snapshot."""
        wanted = request.query_params.get("chat")
        try:
            chat_id = int(wanted) if wanted else None
        except ValueError:
            return JSONResponse({"error": "chat has to be a number"}, 400)
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(self._events(chat_id), media_type="text/event-stream", headers=headers)

    async def _events(self, chat_id: int | None) -> AsyncGenerator[str]:
        async for event in self._feed.watch(chat_id):
            yield f"data: {json.dumps(event)}\n\n" if event is not None else ": still here\n\n"


class Files:
    """Answers `GET /sandbox/files/{file_id}`, as attachments only, so that no browser runs one."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def get(self, request: Request) -> Response:
        """The file as it was uploaded."""
        found = self._world.files.get(request.path_params["file_id"])
        if found is None:
            return Response("no such file", 404)
        name, _, content = found
        safe = "".join(letter for letter in name if letter.isascii() and (letter.isalnum() or letter in "._- "))
        headers = {
            "Content-Disposition": f'attachment; filename="{safe or "file"}"',
            "X-Content-Type-Options": "nosniff",
        }
        return Response(content, media_type="application/octet-stream", headers=headers)


PANELS = {"accounts", "codes", "bookings"}
MAX_ROWS = 200


class ClinicPanels:
    """Answers `GET /sandbox/clinic/{panel}` with `{"available": …, "rows": […]}`."""

    def __init__(self, clinic_url: str | None) -> None:
        self._clinic_url = clinic_url.rstrip("/") if clinic_url else None

    async def get(self, request: Request) -> Response:
        """The rows as the clinic gives them; none, and not available, when there is no clinic to ask."""
        panel = request.path_params["panel"]
        if panel not in PANELS:
            return JSONResponse({"error": "no such panel"}, 404)
        rows = await self._rows(panel)
        headers = {"Cache-Control": "no-store"}
        return JSONResponse({"available": rows is not None, "rows": rows or []}, headers=headers)

    async def _rows(self, panel: str) -> list[Any] | None:
        if self._clinic_url is None:
            return None
        try:
            answer = await exchange("GET", f"{self._clinic_url}/demo/{panel}", seconds=3.0)
            rows = json.loads(answer.body) if answer.status == 200 else None
        except (OSError, TimeoutError, ValueError):
            return None
        if isinstance(rows, dict):
            rows = rows.get(panel)
        return [row for row in rows if isinstance(row, dict)][:MAX_ROWS] if isinstance(rows, list) else None
