"""People at the chat page who book an appointment, whatever they are shown on the way.

Owns what they see and tap. They watch the stream of the stand-in instead of asking again and again, for there are many.
"""

from __future__ import annotations

import asyncio
import contextlib
import html
import json
import re
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

import httpx

PATIENCE = 90.0
"""Seconds after which something is taken to never come. What becomes of an order in a dead replica takes most of it."""

STEPS = 60
"""Taps that nobody needs for one appointment."""

WISHES = (
    "Book it",
    "Book an appointment",
    "GP consultation",
    "I pay myself",
    "Any place",
    "Anyone",
)
TIMES = ("As soon as possible", "Mornings", "Afternoons")
SLOT = re.compile(r"[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2}, \d\d:\d\d")
BOOKED = "Your appointment is booked"
HIDDEN = re.compile(r'<input[^>]*name="step"[^>]*value="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Account:
    """How somebody signs in at the clinic."""

    email: str
    password: str


@dataclass(frozen=True, slots=True)
class Card:
    """The last message of the bot."""

    id: int
    text: str
    buttons: tuple[tuple[str, str], ...]
    signs_in: bool


class Town:
    """Everybody at the chat page, and the stream of what changes there."""

    def __init__(self, http: httpx.AsyncClient, url: str) -> None:
        self.http = http
        self.url = url
        self.changes: dict[int, asyncio.Event] = {}
        self.watching = asyncio.Event()

    async def watch(self) -> None:
        """Follow the stream until cancelled."""
        async with self.http.stream("GET", f"{self.url}/sandbox/stream", timeout=None) as stream:
            async for line in stream.aiter_lines():
                self.watching.set()
                chat = json.loads(line.removeprefix("data: ")).get("chat_id") if line.startswith("data: ") else None
                if chat in self.changes:
                    self.changes[chat].set()

    async def person(self, account: Account, number: int = 0) -> Patient:
        """Somebody new."""
        made = await self.http.post(f"{self.url}/sandbox/people", json={"first_name": f"Patient {number}"})
        chat: int = made.json()["id"]
        self.changes[chat] = asyncio.Event()
        return Patient(self, chat, account, number)

    async def faults(self, **faults: Any) -> None:
        """Turn switches of the stand-in Telegram."""
        answer = await self.http.post(f"{self.url}/sandbox/faults", json=faults)
        assert answer.status_code == 200, answer.text

    async def failures_have_come(self) -> None:
        """Return once every failure that was ordered has befallen a call."""
        for _ in range(1000):
            if not (await self.http.get(f"{self.url}/sandbox/faults")).json()["fail"]:
                return
            await asyncio.sleep(0.02)
        raise AssertionError("nobody called")


@contextlib.asynccontextmanager
async def town(url: str) -> AsyncIterator[Town]:
    """The town of this stand-in Telegram, watched for as long as the block lasts."""
    limits = httpx.Limits(max_connections=64, max_keepalive_connections=32)
    async with httpx.AsyncClient(timeout=30, limits=limits) as http:
        here = Town(http, url)
        watching = asyncio.create_task(here.watch())
        try:
            await here.watching.wait()
            yield here
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)


class Patient:
    """Somebody with an account. `number` decides which of the slots is wanted, so that not all want the same."""

    def __init__(self, town: Town, chat: int, account: Account, number: int) -> None:
        self._town = town
        self.chat = chat
        self.account = account
        self._number = number

    async def says(self, text: str) -> None:
        """Type a text."""
        assert (await self._does("text", text=text)).status_code == 200

    async def taps(self, label: str, times: int = 1) -> None:
        """Tap a button of the last message, once it is there, so many times at the same moment."""
        card = await self.sees(lambda card: _with(card, label) is not None, label)
        data = _with(card, label)
        await asyncio.gather(*(self._does("press", message_id=card.id, data=data) for _ in range(times)))

    async def reads(self, *words: str) -> Card:
        """The last message once all of these stand in it."""
        return await self.sees(lambda card: all(word in card.text for word in words), " and ".join(words))

    async def sees(self, wanted: Callable[[Card], bool], name: str) -> Card:
        """The last message once it is as wanted."""
        deadline, change = time.monotonic() + PATIENCE, self._town.changes[self.chat]
        while True:
            change.clear()
            card = await self.card()
            if wanted(card):
                return card
            left = deadline - time.monotonic()
            assert left > 0, f"{self.chat} waited for {name} in vain and sees: {card}"
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(min(left, 5)):
                    await change.wait()

    async def card(self) -> Card:
        """The last message of the bot."""
        shown = (await self._town.http.get(f"{self._town.url}/sandbox/people/{self.chat}/chat")).json()["messages"]
        last = next((message for message in reversed(shown) if message["from"]["is_bot"]), None)
        if last is None:
            return Card(0, "", (), signs_in=False)
        rows = last.get("reply_markup", {}).get("inline_keyboard", [])
        buttons = tuple((one["text"], one["callback_data"]) for row in rows for one in row if "callback_data" in one)
        signs_in = any("web_app" in one for row in rows for one in row)
        return Card(last["message_id"], last.get("text", ""), buttons, signs_in)

    async def books(self, until: str = BOOKED) -> Card:
        """Tap and sign in until the last message says so, or a button does."""
        for _ in range(STEPS):
            card = await self.sees(lambda card: self._knows(card, until), "anything known")
            if until in card.text or _with(card, until):
                return card
            await self._step(card)
            await self.sees(lambda now, before=card: now != before, "a change")  # type: ignore[misc] # a bound default
        raise AssertionError(f"{self.chat} gets nowhere: {await self.card()}")

    def _knows(self, card: Card, until: str) -> bool:
        return until in card.text or card.signs_in or self._choice(card) is not None or bool(_with(card, until))

    async def _step(self, card: Card) -> None:
        choice = self._choice(card)
        if choice is not None:
            await self._does("press", message_id=card.id, data=choice)
        else:
            await self.signs_in(card)

    def _choice(self, card: Card) -> str | None:
        """The data of the button that leads on."""
        slots = [data for label, data in card.buttons if SLOT.search(label)]
        if slots:
            return slots[self._number // len(TIMES) % len(slots)]
        wishes = (*WISHES, TIMES[self._number % len(TIMES)])
        return next((data for wish in wishes if (data := _with(card, wish))), None)

    async def signs_in(self, card: Card) -> None:
        """Open the page and fill it in. Where a replica does not answer, it is tried again, as people do."""
        for _ in range(STEPS):
            if await self._filled_in(card):
                return
            await asyncio.sleep(0.2)
        raise AssertionError(f"{self.chat} cannot sign in")

    async def _filled_in(self, card: Card) -> bool:
        opened = await self._does("mini-app", message_id=card.id)
        if opened.status_code != 200:  # the button is not there any more
            return True
        address, _, fragment = str(opened.json()["url"]).partition("#")
        init_data = next(part for part in fragment.split("&") if part.startswith("tgWebAppData="))
        page = await self._town.http.get(address)
        step = HIDDEN.search(page.text)
        if page.status_code == 410:
            return True
        if page.status_code >= 500 or step is None:
            return False
        form = {"step": html.unescape(step[1]), "init_data": unquote(init_data.removeprefix("tgWebAppData="))}
        form |= {"email": self.account.email, "password": self.account.password}
        answer = await self._town.http.post(address, data=form)
        assert "data-done" in answer.text or answer.status_code in {410, 503}, answer.text
        return answer.status_code == 200

    async def _does(self, action: str, **body: Any) -> httpx.Response:
        return await self._town.http.post(f"{self._town.url}/sandbox/people/{self.chat}/{action}", json=body)


def _with(card: Card, label: str) -> str | None:
    return next((data for text, data in card.buttons if text.startswith(label)), None)
