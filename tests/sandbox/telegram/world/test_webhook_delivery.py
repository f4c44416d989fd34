"""Delivery to a webhook: with the secret, in order in each chat, again until it is taken."""

import asyncio
from collections.abc import AsyncGenerator
from typing import Any

import pytest
from telegram import Bot

Anyone = Any


class Hook:
    """A bot's web server that can be told to refuse."""

    def __init__(self) -> None:
        self.url = ""
        self.refuse = 0
        self.requests: list[bytes] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(
            int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")
        )
        self.requests.append(head + await reader.readexactly(length))
        status = b"500 Down" if self.refuse else b"200 OK"
        self.refuse = max(self.refuse - 1, 0)
        writer.write(b"HTTP/1.1 " + status + b"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    async def took(self, count: int) -> list[bytes]:
        """The first so many requests, once they are there."""
        async with asyncio.timeout(60):
            while len(self.requests) < count:  # noqa: ASYNC110 - what is waited for is what a test wants to see
                await asyncio.sleep(0.001)
        return self.requests[:count]


@pytest.fixture
async def hook() -> AsyncGenerator[Hook]:
    hook = Hook()
    server = await asyncio.start_server(hook.serve, "127.0.0.1", 0)
    hook.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/hook?x=1"
    async with server:
        yield hook


async def test_updates_are_posted_with_the_secret_and_in_order(bot: Bot, amelia: Anyone, hook: Hook) -> None:
    await amelia.does("text", text="before")
    await bot.set_webhook(hook.url, secret_token="made-up-secret", max_connections=10)
    await amelia.does("text", text="after")

    first, second = await hook.took(2)

    assert first.startswith(b"POST /hook?x=1 HTTP/1.")
    assert b"X-Telegram-Bot-Api-Secret-Token: made-up-secret" in first
    assert b'"text": "before"' in first
    assert b'"text": "after"' in second


async def test_a_refused_update_comes_again_before_the_next_of_its_chat(bot: Bot, amelia: Anyone, hook: Hook) -> None:
    hook.refuse = 1
    await bot.set_webhook(hook.url)
    await amelia.does("text", text="one")
    await amelia.does("text", text="two")

    requests = await hook.took(3)

    assert [b'"text": "one"' in request for request in requests] == [True, True, False]
    info = await bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 500"


async def test_what_was_not_taken_waits_for_polling(bot: Bot, amelia: Anyone, hook: Hook) -> None:
    hook.refuse = 1000
    await bot.set_webhook(hook.url)
    await amelia.does("text", text="one")
    await hook.took(1)

    await bot.delete_webhook()

    assert [update.message.text for update in await bot.get_updates() if update.message] == ["one"]


async def test_duplicates_are_posted_twice(bot: Bot, amelia: Anyone, hook: Hook) -> None:
    await amelia.http.post("/sandbox/faults", json={"duplicate_updates": True})
    await bot.set_webhook(hook.url)
    await amelia.does("text", text="one")

    first, second = await hook.took(2)

    assert first == second
