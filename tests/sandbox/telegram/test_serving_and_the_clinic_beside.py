"""Running the stand-in alone, and what it shows when the clinic is there, odd or absent."""

import asyncio
import json
import socket
import sys
from typing import Any

import httpx
import pytest

from bot.sandbox.telegram import running, serve
from bot.sandbox.telegram.http_client import exchange
from tests.support.programs import free_port

ALONE = "import asyncio; from bot.sandbox.telegram import serve; asyncio.run(serve({port}))"


async def test_a_stand_in_alone_stops_at_once_when_it_is_told_to() -> None:
    port = free_port()
    alone = await asyncio.create_subprocess_exec(
        sys.executable, "-c", ALONE.format(port=port), stderr=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    async with asyncio.timeout(60):
        reader, writer = await _connected(port)
        writer.write(b"GET /sandbox/stream HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        await reader.readuntil(b"hello")
        alone.terminate()
        printed = await alone.communicate()
    writer.close()

    assert b"Traceback" not in printed[1]
    assert printed[0] == b""


async def test_a_port_that_is_taken_is_said() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(OSError, match="already in use"):
            await serve(taken.getsockname()[1])


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        ([{"name": "Amelia", "more": 1}, "noise"], {"available": True, "rows": [{"name": "Amelia", "more": 1}]}),
        ({"accounts": [{"name": "Amelia"}]}, {"available": True, "rows": [{"name": "Amelia"}]}),
        ("<html>", {"available": False, "rows": []}),
        (None, {"available": False, "rows": []}),
    ],
)
async def test_the_clinic_may_say_more_or_something_else(answer: Any, shown: dict[str, Any]) -> None:
    async def clinic(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n" + json.dumps(answer).encode())
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(clinic, "127.0.0.1", 0)
    async with server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with running(clinic_url=url) as telegram, httpx.AsyncClient(base_url=telegram.url) as http:
            assert (await http.get("/sandbox/clinic/accounts")).json() == shown
            assert (await http.get("/sandbox/clinic/patients")).status_code == 404


async def test_an_absent_clinic_is_not_an_error() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        async with running(clinic_url=url) as telegram, httpx.AsyncClient(base_url=telegram.url) as http:
            assert (await http.get("/sandbox/clinic/codes")).json() == {"available": False, "rows": []}


async def test_what_is_no_http_is_not_an_answer() -> None:
    async def mumble(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"mumble\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(mumble, "127.0.0.1", 0)
    async with server:
        with pytest.raises(ValueError, match="not an HTTP answer"):
            await exchange("GET", f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/")
    with pytest.raises(ValueError, match="not an HTTP address"):
        await exchange("GET", "file:///etc/hostname")


async def _connected(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    while True:
        try:
            return await asyncio.open_connection("127.0.0.1", port)
        except ConnectionRefusedError:
            await asyncio.sleep(0.02)
