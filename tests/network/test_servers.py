"""What stands between the bot and the world in these stories lets go of every connection: the next story has none open.

Stands alone, as it is about the stand-ins of this folder.
"""

from __future__ import annotations

import asyncio
import gc
import socket
import ssl

import trustme

from tests.network.servers import served


async def served_once(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    """One byte, and goodbye."""
    await reader.read(1)


def test_who_does_not_answer_a_goodbye_is_let_go_all_the_same() -> None:
    authority, ours, theirs = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost").configure_cert(ours)
    authority.configure_trust(theirs)

    def begun(port: int) -> socket.socket:
        client = theirs.wrap_socket(socket.create_connection(("127.0.0.1", port)), server_hostname="localhost")
        client.send(b"x")
        return client

    async def held() -> socket.socket:
        async with served(served_once, ours) as port:
            return await asyncio.to_thread(begun, port)

    with asyncio.run(held()):
        gc.collect()  # what is left open is an error of this story


def test_who_has_just_come_is_let_go_as_well() -> None:
    async def come() -> socket.socket:
        async with served(served_once) as port:
            client = socket.create_connection(("127.0.0.1", port))
            for _ in range(2):
                await asyncio.sleep(0)  # it is let in, and not served yet
        return client

    with asyncio.run(come()):
        gc.collect()
