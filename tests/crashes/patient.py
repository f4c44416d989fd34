"""A patient who books, come what may: reads the chat, taps what leads on, waits a while, and taps again.

Owns what one person does and remembers of it. Must never know how the bot is doing, beyond what the chat shows.
"""

from __future__ import annotations

import asyncio
import random
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from urllib.parse import unquote

import httpx

from tests.journeys.world import as_text, buttons, hidden

BOOKED = "Your appointment is booked."
HANDED_OVER = "I could not find out whether this was booked"
NOT_BOOKED = "It was not booked."

TIME = re.compile(r"\w{3} \d{1,2} \w{3}, \d\d:\d\d ·")
DAY = re.compile(r"\w{3} \d{1,2} \w{3}$")
WHEN = re.compile(r"When: (\w{3} \d{1,2} \w{3} \d{4}, \d\d:\d\d)")
LEADING_ON = ("Book it", "Book an appointment", "GP consultation", "Any place", "Anyone")
SIDEWAYS = ("Back", "Start over", "Keep what I have", "Other time", "Other person", "Other place")

RELOADS = 8
"""Times that a page is tried before the chat is looked at again."""

Button = dict[str, Any]


class Ending(StrEnum):
    """What a patient was told in the end."""

    BOOKED = "booked"
    HANDED_OVER = "handed over"


@dataclass(frozen=True, slots=True)
class Account:
    """Whom the clinic knows."""

    email: str
    password: str


@dataclass(slots=True)
class Press:
    """A tap, by the machine's seconds. `shown` is when the chat read otherwise, which it does at last."""

    number: str
    at: float
    shown: float | None = None


@dataclass(frozen=True, slots=True)
class Pace:
    """How a person goes about it, in the machine's seconds. `again`: when a tap that changed nothing is repeated."""

    look: float
    again: float
    stuck: float


@dataclass(slots=True)
class Patient:
    """One person with one wish. `tapped` is told the label of everything that is tapped."""

    http: httpx.AsyncClient
    chat: str
    number: int
    account: Account
    dice: random.Random
    pace: Pace
    tapped: Callable[[str], None]
    presses: list[Press] = field(default_factory=list)
    refusals: int = 0

    async def books(self) -> tuple[Ending, str]:
        """How it ended, and when the appointment is, as the chat tells it."""
        deadline = time.monotonic() + self.pace.stuck
        messages = await self._messages()
        while True:
            text = "\n\n".join(map(as_text, messages))
            ended = ending(text)
            if ended:
                self._changed()
                return ended, told_time(messages)
            assert time.monotonic() < deadline, f"{self.account.email} is stuck at:\n{text}"
            await self._goes_on(messages)
            messages = await self._waits(messages)

    async def _goes_on(self, messages: list[dict[str, Any]]) -> None:
        """One thing that leads on, if there is anything."""
        if not messages:
            await self._does("start", payload="")
            return
        message = next((one for one in reversed(messages) if buttons(one)), messages[-1])
        self.refusals += NOT_BOOKED in as_text(message)
        if any("web_app" in button for button in buttons(message)):
            await self._signs_in(message["message_id"])
            return
        button = choice(buttons(message), self.dice)
        if button:
            await self._taps(message["message_id"], button)

    async def _taps(self, message: int, button: Button) -> None:
        self.tapped(button["text"])
        pressed = await self._does("press", message_id=message, data=button["callback_data"])
        if pressed:
            self.presses.append(Press(pressed["query_id"], time.monotonic()))

    async def _waits(self, before: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The chat, once it reads otherwise or patience ends."""
        end = time.monotonic() + self.pace.again
        while time.monotonic() < end:
            await asyncio.sleep(self.pace.look)
            messages = await self._messages()
            if messages != before:
                self._changed()
                return messages
        return before

    def _changed(self) -> None:
        for press in self.presses:
            press.shown = press.shown or time.monotonic()

    async def _signs_in(self, message: int) -> None:
        """Open the page and fill it in. While the bot is down it cannot be reached, and is reloaded some times."""
        opened = await self._does("mini-app", message_id=message)
        if not opened:
            return
        address, _, fragment = str(opened["url"]).partition("#")
        data = next(part for part in fragment.split("&") if part.startswith("tgWebAppData="))
        for _ in range(RELOADS):
            try:
                await self._fills_in(address, unquote(data.removeprefix("tgWebAppData=")))
            except httpx.TransportError:
                await asyncio.sleep(self.pace.again / RELOADS)
            else:
                return

    async def _fills_in(self, address: str, init_data: str) -> None:
        """Give the password; where the link no longer works, greet the bot, which then shows a new one."""
        page = (await self.http.get(address)).text
        if 'name="step"' not in page:
            await self._does("text", text="hello")
            return
        form = {"step": hidden(page, "step"), "init_data": init_data}
        await self.http.post(address, data=form | {"email": self.account.email, "password": self.account.password})

    async def _does(self, action: str, **body: Any) -> dict[str, Any] | None:
        """What the app answered; None where it could not be done, as the button was gone."""
        answer = await self.http.post(f"{self.chat}/sandbox/people/{self.number}/{action}", json=body)
        if answer.status_code in (400, 404):
            return None
        assert answer.status_code == 200, answer.text
        result: dict[str, Any] = answer.json()
        return result

    async def _messages(self) -> list[dict[str, Any]]:
        shown = (await self.http.get(f"{self.chat}/sandbox/people/{self.number}/chat")).json()
        return [message for message in shown["messages"] if message["from"]["is_bot"]]


def ending(text: str) -> Ending | None:
    """Whether the chat tells an end."""
    if BOOKED in text:
        return Ending.BOOKED
    return Ending.HANDED_OVER if HANDED_OVER in text else None


def told_time(messages: list[dict[str, Any]]) -> str:
    """When the appointment is."""
    found = (WHEN.search(message.get("text", "")) for message in reversed(messages))
    return next((match[1] for match in found if match), "")


def choice(shown: list[Button], dice: random.Random) -> Button | None:
    """What to tap: what leads on, else a time, else a day, else the first that leads anywhere."""
    able = [button for button in shown if "callback_data" in button]
    for label in LEADING_ON:
        for button in able:
            if button["text"].startswith(label):
                return button
    for pattern in (TIME, DAY):
        some = [button for button in able if pattern.match(button["text"])]
        if some:
            return dice.choice(some)
    return next((button for button in able if button["text"] not in SIDEWAYS), None)
