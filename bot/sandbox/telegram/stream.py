"""Owns the live stream as Server-Sent Events. Must never keep the server from stopping."""

import json
from collections.abc import AsyncGenerator

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from bot.sandbox.telegram.feed import Feed


class Stream:
    """Answers `GET /sandbox/stream`, of one chat with `?chat=ID`, of all without."""

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
