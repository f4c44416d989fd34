"""Reading a body of a bounded size."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request


async def body_of(request: Request, most_bytes: int) -> bytes:
    """The whole body. Raises HTTPException 413.

    Counted while it comes in: what a sender says about the length need not be true.
    """
    pieces = bytearray()
    async for piece in request.stream():
        pieces += piece
        if len(pieces) > most_bytes:
            raise HTTPException(413)
    return bytes(pieces)
