"""What Telegram posts: taken from Telegram alone, kept before it is acknowledged, the same as when it is fetched."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.runtime.codec import dump_incoming
from bot.runtime.inbox import Inbox, update_key
from bot.store import Store
from bot.telegram import WEBHOOK_PATH, Heard, Received, received
from bot.telegram.intake import MOST_BYTES
from bot.web import Webhook

SECRET = "obviously-fake-webhook-secret"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
UPDATE: dict[str, Any] = {
    "update_id": 500,
    "message": {"message_id": 7, "chat": {"id": 4711, "type": "private"}, "text": "half an hour 🙂"},
}


class Hook:
    """Telegram's end: posts, with the right secret unless told otherwise."""

    def __init__(self, web: httpx.AsyncClient) -> None:
        self._web = web

    async def posts(self, body: object, secret: str | None = SECRET, kind: str = "application/json") -> int:
        """The status that comes back."""
        headers = {"Content-Type": kind} | ({} if secret is None else {HEADER: secret})
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return (await self._web.post(WEBHOOK_PATH, content=content, headers=headers)).status_code


@pytest.fixture
async def hook(store: Store) -> AsyncIterator[Hook]:
    app = Starlette(routes=[Webhook(SECRET, Inbox(store).take_in).route()])
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="https://bot.example") as web:
        yield Hook(web)


async def test_an_update_is_kept_under_the_key_that_polling_gives_it(hook: Hook, store: Store) -> None:
    assert [await hook.posts(UPDATE) for _ in range(5)] == [200] * 5
    loaded = await store.lease(4711, "test", 10)
    assert loaded is not None
    fetched = received(UPDATE)
    assert fetched is not None
    assert isinstance(fetched.incoming, Heard)
    kept = (update_key(fetched.number), dump_incoming(fetched.incoming))
    assert [(row.key, row.body) for row in loaded.inbox] == [kept]


async def test_half_a_character_is_acknowledged_and_not_kept(hook: Hook, store: Store) -> None:
    message = {**UPDATE["message"], "text": "half a \ud83d character"}
    assert await hook.posts({"update_id": 500, "message": message}) == 200
    assert await store.waiting_chats(10) == ()


@pytest.mark.parametrize("secret", [None, "", "another", SECRET[:-1], SECRET + "x", SECRET.upper()])
async def test_whoever_does_not_know_the_secret_is_refused(hook: Hook, store: Store, secret: str | None) -> None:
    assert await hook.posts(UPDATE, secret) == 403
    assert await store.waiting_chats(10) == ()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"garbage",
        b"\xff\xfe",
        b"[]",
        b"7",
        b"null",
        b"{}",
        b'{"update_id": "500"}',
        b'{"update_id": true}',
        b'{"update_id": 5.5}',
        b'{"update_id": 500, "message": NaN}',
        b"[" * 100_000,
    ],
)
async def test_what_is_no_update_is_refused(hook: Hook, store: Store, body: bytes) -> None:
    assert await hook.posts(body) == 400
    assert await store.waiting_chats(10) == ()


async def test_what_is_too_long_or_of_another_kind_is_refused(hook: Hook, store: Store) -> None:
    padded = json.dumps(UPDATE).encode() + b" " * MOST_BYTES
    assert await hook.posts(padded) == 413
    assert await hook.posts(UPDATE, kind="application/x-www-form-urlencoded") == 415
    assert await store.waiting_chats(10) == ()


async def test_an_update_of_no_chat_is_done_with(hook: Hook, store: Store) -> None:
    assert await hook.posts({"update_id": 501, "poll": {"id": "1"}}) == 200
    assert await store.waiting_chats(10) == ()


async def test_what_could_not_be_kept_is_not_acknowledged(hook: Hook, store: Store) -> None:
    await store.close()
    assert await hook.posts(UPDATE) == 503


async def test_the_secret_is_asked_for_before_anything_is_read() -> None:
    taken: list[Received] = []

    async def keep(updates: Sequence[Received]) -> None:
        taken.extend(updates)

    async def endless() -> AsyncIterator[bytes]:
        yield b"{"
        raise AssertionError("the body was read")

    transport = httpx.ASGITransport(app=Starlette(routes=[Webhook(SECRET, keep).route()]))
    async with httpx.AsyncClient(transport=transport, base_url="https://bot.example") as web:
        answer = await web.post(WEBHOOK_PATH, content=endless(), headers={"Content-Type": "application/json"})
    assert (answer.status_code, taken) == (403, [])
