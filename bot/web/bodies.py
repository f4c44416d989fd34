"""Reads bodies and forms of a bounded size: of one kind, with a bounded number of fields.

Must never write a field into a log. Short, as the limits of what strangers post are the whole of it.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request

MOST_BYTES: Final = 16 * 1024
MOST_FIELDS: Final = 16


async def body_of(request: Request, most_bytes: int) -> bytes:
    """The whole body. Raises HTTPException 413, and 408 for a sender who is gone or was too slow.

    Counted while it comes in: what a sender says about the length need not be true.
    """
    pieces = bytearray()
    try:
        async for piece in request.stream():
            pieces += piece
            if len(pieces) > most_bytes:
                raise HTTPException(413)
    except ClientDisconnect:
        raise HTTPException(408) from None
    return bytes(pieces)


async def form_of(request: Request, most_bytes: int = MOST_BYTES) -> dict[str, str]:
    """The fields of an ordinary form. Raises HTTPException 413, 415 or 400."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise HTTPException(415)
    try:
        text = (await body_of(request, most_bytes)).decode("ascii")
        return dict(parse_qsl(text, keep_blank_values=True, errors="replace", max_num_fields=MOST_FIELDS))
    except ValueError as error:
        raise HTTPException(400) from error
