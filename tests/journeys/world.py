"""The whole product between its two stand-ins, over real HTTP, with people who chat.

The bot is the one that `clinic-bot run` starts; only time is ours: it begins on a Sunday morning and passes as usual.
"""

from __future__ import annotations

import asyncio
import contextlib
import html
import re
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import httpx
from pydantic import SecretStr

from bot import app
from bot.sandbox import clinic, telegram
from bot.settings import Settings
from bot.telegram import Limits

SUNDAY = datetime(2026, 11, 22, 10, tzinfo=UTC)
PATIENCE = 10.0
"""Seconds after which something that should be seen is taken to never come."""

KEY = "demo-client-key"
PHONE = "020 7946 0000"


class WorldClock:
    """Begins on that Sunday."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._skipped = timedelta()

    def now(self) -> datetime:
        return SUNDAY + self._skipped + timedelta(seconds=time.monotonic() - self._began)

    __call__ = now

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def skip(self, **span: float) -> None:
        """Let so much time pass at once."""
        self._skipped += timedelta(**span)


class Person:
    """Somebody at the chat page: says, taps, shares and sees."""

    def __init__(self, http: httpx.AsyncClient, chat: str, person: int) -> None:
        self._http = http
        self._url = f"{chat}/sandbox/people/{person}"

    async def _does(self, action: str, **body: Any) -> dict[str, Any]:
        answer = await self._http.post(f"{self._url}/{action}", json=body)
        assert answer.status_code == 200, answer.text
        result: dict[str, Any] = answer.json()
        return result

    async def starts(self, payload: str = "") -> None:
        await self._does("start", payload=payload)

    async def says(self, text: str) -> None:
        await self._does("text", text=text)

    async def shares_location(self, latitude: float, longitude: float) -> None:
        await self._does("location", latitude=latitude, longitude=longitude)

    async def taps(self, label: str) -> None:
        """Tap the lowest button that begins with `label`, once it is there."""
        message, data = await self._button(label)
        await self._does("press", message_id=message, data=data)

    async def taps_at_once(self, label: str, times: int) -> None:
        """Tap one button many times before the bot can answer."""
        message, data = await self._button(label)
        await asyncio.gather(*(self._does("press", message_id=message, data=data) for _ in range(times)))

    async def forges(self, data: str) -> None:
        """Press a button that is not there."""
        message = (await self.messages())[-1]
        await self._does("press", message_id=message["message_id"], data=data, forged=True)

    async def messages(self) -> list[dict[str, Any]]:
        shown = (await self._http.get(f"{self._url}/chat")).json()
        return [message for message in shown["messages"] if message["from"]["is_bot"]]

    async def reads(self) -> str:
        """The chat as text: what the bot said, with its buttons."""
        return "\n\n".join(as_text(message) for message in await self.messages())

    async def sees(self, *words: str) -> str:
        """Wait until all of these stand in the chat; the text of it."""
        deadline = time.monotonic() + PATIENCE
        while True:
            text = await self.reads()
            missing = [word for word in words if word not in text]
            if not missing:
                return text
            assert time.monotonic() < deadline, f"{missing} did not appear in:\n{text}"
            await asyncio.sleep(0.01)

    async def changes(self, before: str) -> None:
        """Wait until the chat reads otherwise than before."""
        deadline = time.monotonic() + PATIENCE
        while await self.reads() == before:
            assert time.monotonic() < deadline, f"nothing came after:\n{before}"
            await asyncio.sleep(0.01)

    async def sees_no(self, *words: str) -> None:
        text = await self.reads()
        assert not [word for word in words if word in text], text

    async def _button(self, label: str) -> tuple[int, str]:
        deadline = time.monotonic() + PATIENCE
        while True:
            for message in reversed(await self.messages()):
                for button in buttons(message):
                    if button["text"].startswith(label) and "callback_data" in button:
                        return message["message_id"], button["callback_data"]
            assert time.monotonic() < deadline, f"no button {label!r} in:\n{await self.reads()}"
            await asyncio.sleep(0.01)

    async def opens_sign_in(self) -> tuple[str, str]:
        """The address of the sign-in page, and what Telegram says about who opens it."""
        await self.sees("Please sign in")
        message = next(m for m in reversed(await self.messages()) if any("web_app" in b for b in buttons(m)))
        opened = await self._does("mini-app", message_id=message["message_id"])
        address, _, fragment = str(opened["url"]).partition("#")
        data = next(part for part in fragment.split("&") if part.startswith("tgWebAppData="))
        return address, unquote(data.removeprefix("tgWebAppData="))

    async def signs_in(self, email: str, password: str) -> str:
        """Fill in the page; what it says then."""
        address, init_data = await self.opens_sign_in()
        page = (await self._http.get(address)).text
        form = {"step": hidden(page, "step"), "init_data": init_data, "email": email, "password": password}
        return (await self._http.post(address, data=form)).text

    async def enters_code(self, page: str, code: str) -> str:
        """Fill in the code that the clinic sent."""
        address, _ = await self.opens_sign_in()
        return (await self._http.post(address, data={"step": hidden(page, "step"), "code": code})).text


def hidden(page: str, name: str) -> str:
    """The value of a hidden field."""
    found = re.search(rf'<input[^>]*name="{name}"[^>]*value="([^"]*)"', page)
    assert found, f"no field {name} in {page}"
    return html.unescape(found[1])


def buttons(message: dict[str, Any]) -> list[dict[str, Any]]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


def as_text(message: dict[str, Any]) -> str:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return "\n".join([message.get("text", ""), *(" | ".join(button["text"] for button in row) for row in rows)])


class World:
    """The stand-ins and the bot between them. The bot can be stopped and started again."""

    def __init__(self, folder: Path, clinic_url: str, chat: telegram.Running, http: httpx.AsyncClient) -> None:
        self.clinic_url = clinic_url
        self.chat_url = chat.url
        self.clock = WorldClock()
        self._http = http
        self._bot = contextlib.AsyncExitStack()
        self.settings = Settings(
            _env_file=None,
            telegram_token=SecretStr(chat.token),
            telegram_api_url=chat.url,
            portal_url=f"{clinic_url}/patientportalapi",
            portal_client_key=SecretStr(KEY),
            database_url=f"sqlite:///{folder / 'bot.db'}",
            clinic_name="The Sandbox Clinic",
            clinic_phone=PHONE,
            listen="127.0.0.1:0",
        )

    async def starts_bot(self) -> None:
        fast = Limits(in_all=1000, burst=1000)
        await self._bot.enter_async_context(app.running(self.settings, self.clock, fast))

    async def stops_bot(self) -> None:
        await self._bot.aclose()

    async def person(self, first_name: str = "Amelia", last_name: str = "Hart") -> Person:
        body = {"first_name": first_name, "last_name": last_name}
        made = (await self._http.post(f"{self.chat_url}/sandbox/people", json=body)).json()
        return Person(self._http, self.chat_url, made["id"])

    async def patient(self, first: str = "amelia", last: str = "hart", number: int = 1) -> Person:
        """Somebody who has signed in and is asked what the visit is for."""
        person = await self.person(first.title(), last.title())
        await person.starts()
        await person.taps("Book an appointment")
        page = await person.signs_in(f"{first}.{last}@patients.example", f"demo-password-{number}")
        assert "You are signed in" in page, page
        return person

    async def fault(self, fault: str, call: str = "appointment/book-time-slot", **more: Any) -> None:
        """Order a trouble at the clinic."""
        body = {"fault": fault, "call": call, "times": 1, **more}
        answer = await self._http.post(f"{self.clinic_url}/control/faults", json=body)
        assert answer.status_code == 201, answer.text

    async def bookings(self, name: str) -> list[dict[str, Any]]:
        """The diary's appointments to come of somebody, without those from before."""
        rows = (await self._http.get(f"{self.clinic_url}/demo/bookings")).json()
        return [row for row in rows if row["patient"] == name and row["state"] == "Booked"]

    async def posts(self) -> int:
        """How many booking orders the clinic has received."""
        calls: dict[str, int] = (await self._http.get(f"{self.clinic_url}/control/calls")).json()
        return calls.get("POST appointment/book-time-slot", 0)

    async def codes(self) -> list[str]:
        return [row["code"] for row in (await self._http.get(f"{self.clinic_url}/demo/codes")).json()]


@contextlib.asynccontextmanager
async def world(folder: Path) -> AsyncIterator[World]:
    """A clinic, a Telegram, and a bot at work between them."""
    clock = WorldClock()
    async with contextlib.AsyncExitStack() as stack:
        made = clinic.create_app(folder / "clinic.db", clock=clock)
        url = await stack.enter_async_context(clinic.running(made))
        chat = await stack.enter_async_context(telegram.running(clinic_url=url, clock=clock))
        http = await stack.enter_async_context(httpx.AsyncClient())
        here = World(folder, url, chat, http)
        here.clock = clock
        await here.starts_bot()
        stack.push_async_callback(here.stops_bot)
        yield here
