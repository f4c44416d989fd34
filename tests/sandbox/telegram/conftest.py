"""What the stories about the stand-in Telegram share: a server, its clock, a bot, a person, a browser."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.sandbox.telegram import Running, running
from tests.chromium import browser  # noqa: F401 - a fixture
from tests.support.clocks import ManualClock

CERTIFICATES = ssl.create_default_context()
"""Read once, as reading them takes longer than most of these stories."""


class Visitor:
    """A person at the chat, acting through the control calls."""

    def __init__(self, http: httpx.AsyncClient, person_id: int) -> None:
        self.http = http
        self.id = person_id

    async def does(self, action: str, **body: Any) -> dict[str, Any]:
        """Does something that works."""
        answer = await self.tries(action, **body)
        assert answer.status_code == 200, answer.text
        result: dict[str, Any] = answer.json()
        return result

    async def tries(self, action: str, **body: Any) -> httpx.Response:
        """Does something that may not work."""
        return await self.http.post(f"/sandbox/people/{self.id}/{action}", json=body)

    async def screen(self) -> dict[str, Any]:
        """The chat as it is shown now."""
        shown: dict[str, Any] = (await self.http.get(f"/sandbox/people/{self.id}/chat")).json()
        return shown

    async def reads(self) -> list[str]:
        """The texts on the screen."""
        return [message.get("text", "") for message in (await self.screen())["messages"]]


@pytest.fixture
def time() -> ManualClock:
    return ManualClock(datetime(2026, 11, 23, 9, tzinfo=UTC))


@pytest.fixture
async def telegram(time: ManualClock) -> AsyncGenerator[Running]:
    async with running(clock=time.now) as server:
        yield server


@pytest.fixture
async def http(telegram: Running) -> AsyncGenerator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=telegram.url, timeout=10, verify=CERTIFICATES) as client:
        yield client


@pytest.fixture
async def bot(telegram: Running, monkeypatch: pytest.MonkeyPatch) -> AsyncGenerator[Bot]:
    async with client(telegram, monkeypatch) as made:
        yield made


@contextlib.asynccontextmanager
async def client(telegram: Running, monkeypatch: pytest.MonkeyPatch) -> AsyncGenerator[Bot]:
    """A client that says waiting times as `timedelta`, as python-telegram-bot wants them asked for."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    requests = [HTTPXRequest(httpx_kwargs={"verify": CERTIFICATES}) for _ in range(2)]
    async with Bot(
        telegram.token, base_url=telegram.base_url, request=requests[0], get_updates_request=requests[1]
    ) as made:
        yield made


@pytest.fixture
async def amelia(http: httpx.AsyncClient) -> Visitor:
    """Somebody who pressed START long ago."""
    answer = await http.post("/sandbox/people", json={"first_name": "Amelia", "started": True})
    return Visitor(http, answer.json()["id"])


@pytest.fixture
async def stranger(http: httpx.AsyncClient) -> Visitor:
    """Somebody who has not started the bot."""
    answer = await http.post("/sandbox/people", json={"first_name": "Sam"})
    return Visitor(http, answer.json()["id"])


Calls = Callable[..., Any]


@pytest.fixture
def until() -> Callable[[Callable[[], bool]], Awaitable[None]]:
    """Waits for something that the server does by itself, a minute at most."""

    async def wait(happened: Callable[[], bool]) -> None:
        async with asyncio.timeout(60):
            while not happened():  # noqa: ASYNC110 - the server under test has no event to offer for it
                await asyncio.sleep(0.001)

    return wait


@pytest.fixture
def calls(http: httpx.AsyncClient, telegram: Running) -> Calls:
    """Calls a method of the Bot API with a JSON body and returns status and envelope."""

    async def call(method: str, **parameters: Any) -> tuple[int, dict[str, Any]]:
        answer = await http.post(f"/bot{telegram.token}/{method}", json=parameters)
        return answer.status_code, answer.json()

    return call
