"""The HTTP requests of the stand-in itself: to a webhook, to the clinic. Never follows a redirect."""

import asyncio
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

MAX_ANSWER = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """What the other side said: an HTTP status, a body, and the headers by their names in small letters."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


async def exchange(
    method: str, url: str, body: bytes = b"", headers: dict[str, str] | None = None, seconds: float = 10.0
) -> Answer:
    """One request on a connection of its own.

    Raises `OSError` without a connection, `TimeoutError` after `seconds`, `ValueError` for what is no answer.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("not an HTTP address")
    secure = ssl.create_default_context() if parts.scheme == "https" else None
    port = parts.port or (443 if secure else 80)
    async with asyncio.timeout(seconds):
        reader, writer = await asyncio.open_connection(parts.hostname, port, ssl=secure, limit=MAX_ANSWER)
        try:
            writer.write(_request(method, url, body, headers or {}) + body)
            await writer.drain()
            return _answer(await _read_all(reader))
        finally:
            writer.close()


def _request(method: str, url: str, body: bytes, headers: dict[str, str]) -> bytes:
    """HTTP/1.0, so that the answer ends where the connection does and never comes in chunks."""
    parts = urlsplit(url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    lines = {"Host": parts.netloc.rpartition("@")[2], "Content-Length": str(len(body)), **headers}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"{method} {path} HTTP/1.0\r\n{head}\r\n".encode("latin-1")


async def _read_all(reader: asyncio.StreamReader) -> bytes:
    pieces: list[bytes] = []
    size = 0
    while piece := await reader.read(65_536):
        size += len(piece)
        if size > MAX_ANSWER:
            raise ValueError("the answer is too long")
        pieces.append(piece)
    return b"".join(pieces)


def _answer(raw: bytes) -> Answer:
    head, _, body = raw.partition(b"\r\n\r\n")
    first, *lines = head.split(b"\r\n")
    words = first.split()
    if len(words) < 2 or not words[1].isdigit():
        raise ValueError("not an HTTP answer")
    pairs = (line.decode("latin-1").partition(":") for line in lines)
    return Answer(int(words[1]), body, {name.strip().lower(): value.strip() for name, _, value in pairs})
