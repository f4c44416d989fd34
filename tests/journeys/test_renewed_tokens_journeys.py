"""A clinic that gives a new token with every answer, and takes only the newest few: a visit is booked all the same."""

from __future__ import annotations

import contextlib
import itertools
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.sandbox import clinic, telegram
from tests.journeys.world import World
from tests.support.clocks import RunningClock

GOOD_FOR = 6
"""Answers after which a token is over; some of them are to calls that went out side by side."""


class Turnstile:
    """Stands before a clinic: what comes with the newest tokens passes, and every answer takes a new one along."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._real: dict[bytes, bytes] = {}
        self._given: dict[bytes, list[bytes]] = {}
        self._count = itertools.count()
        self.refused = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith("/patientportalapi"):
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        session = headers.get(b"x-session-id", b"")
        if session in self._given:
            if headers.get(b"x-token") not in self._given[session][-GOOD_FOR:]:
                self.refused += 1
                await _answer(send, {"type": "http.response.start", "status": 401}, REFUSAL)
                return
            headers[b"x-token"] = self._real[session]
        written: list[Message] = []

        async def keep(message: Message) -> None:
            written.append(message)

        await self._app({**scope, "headers": list(headers.items())}, receive, keep)
        body = b"".join(message.get("body", b"") for message in written)
        await _answer(send, written[0], self._with_token(session, json.loads(body)))

    def _with_token(self, session: bytes, document: dict[str, Any]) -> dict[str, Any]:
        result = document.get("result")
        members: dict[str, Any] = result if isinstance(result, dict) else {}
        session = str(members.get("SessionID", "")).encode() or session
        if "Token" in members:
            self._real[session] = members.pop("Token").encode()
        if session not in self._real:
            return document
        token = f"token-{next(self._count)}"
        self._given.setdefault(session, []).append(token.encode())
        return {**document, "Token": token} if not members else {**document, "result": {**members, "Token": token}}


REFUSAL = {"status": "error", "error": {"EventCode": 11, "HttpStatusCode": 401, "Message": "Please sign in again."}}


async def _answer(send: Send, start: Message, document: dict[str, Any]) -> None:
    body = json.dumps(document).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({**start, "headers": headers})
    await send({"type": "http.response.body", "body": body})


@pytest.fixture
async def turnstile(tmp_path: Path) -> AsyncIterator[tuple[World, list[Turnstile]]]:
    """A world whose clinic has a turnstile."""
    clock = RunningClock()
    made: list[Turnstile] = []

    def stands(app: ASGIApp) -> Turnstile:
        made.append(Turnstile(app))
        return made[-1]

    async with contextlib.AsyncExitStack() as stack:
        app = clinic.create_app(tmp_path / "clinic.db", clock=clock.now)
        app.add_middleware(stands)
        url = await stack.enter_async_context(clinic.running(app))
        chat = await stack.enter_async_context(telegram.running(clinic_url=url, clock=clock.now))
        here = World(tmp_path, url, chat, await stack.enter_async_context(httpx.AsyncClient()))
        here.clock = clock
        await here.starts_bot()
        stack.push_async_callback(here.stops_bot)
        yield here, made


async def test_the_newest_token_goes_along_to_the_end_and_over_a_restart(
    turnstile: tuple[World, list[Turnstile]],
) -> None:
    here, made = turnstile
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Any place")
    await here.stops_bot()
    await here.starts_bot()
    await amelia.walks("Anyone", "As soon as possible", "Mon 23 Nov, 08:00")
    await amelia.taps("Book it")
    await amelia.sees("Your appointment is booked.")
    assert await here.posts() == 1
    assert [each.refused for each in made] == [0]
