"""Owns the download of files the bot sent. Must never let a browser run one: they come as attachments only."""

from starlette.requests import Request
from starlette.responses import Response

from bot.sandbox.telegram.world import World


class Files:
    """Answers `GET /sandbox/files/{file_id}`."""

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
