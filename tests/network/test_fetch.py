"""One look at an address: what comes in pieces is read whole, and nothing of it outlives the look."""

from __future__ import annotations

import asyncio
import gc
import ssl
import threading
from pathlib import Path

import pytest
import trustme

from bot.network import Fetched, fetch
from bot.network.fetch import MOST
from tests.network.servers import served

HEAD = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
GIVEN_UP = 30.0


def looked_at(pieces: list[bytes], folder: Path, monkeypatch: pytest.MonkeyPatch) -> Fetched:
    """What is seen by TLS of a page in these pieces, whose server answers no goodbye until the look is over."""
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.cert_pem.write_to_path(folder / "authority.pem")
    authority.issue_cert("127.0.0.1").configure_cert(context)
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "authority.pem"))
    over = threading.Event()

    async def page(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        for piece in (HEAD, *pieces):
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0.01)
        assert over.wait(GIVEN_UP)

    def look(port: int) -> Fetched:
        try:
            return asyncio.run(fetch(f"https://127.0.0.1:{port}/"))
        finally:
            over.set()

    async def both() -> Fetched:
        async with served(page, context) as port:
            return await asyncio.to_thread(look, port)

    seen = asyncio.run(both())
    gc.collect()  # what is left open is an error of this story
    return seen


def test_what_comes_in_pieces_is_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert looked_at([b"3\r\nthe\r\n", b"4\r\n bot\r\n", b"0\r\n\r\n"], tmp_path, monkeypatch).body == b"the bot"


def test_of_what_is_too_long_the_first_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert looked_at([b"320\r\n" + b"x" * 800 + b"\r\n"] * 2, tmp_path, monkeypatch).body == b"x" * MOST
