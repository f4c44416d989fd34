"""Somebody who chats with the bot at the stand-in Telegram: says, taps, shares, signs in, and sees.

Waits for what is to be seen and never for time to pass. Must never know how the bot came to show it.
"""

from __future__ import annotations

import asyncio
import html
import re
import time
from typing import Any
from urllib.parse import unquote

import httpx

from bot.sandbox import telegram

PATIENCE = 10.0
"""Seconds after which something that should be seen is taken to never come."""


class Person:
    """Somebody at the chat page: says, taps, shares and sees."""

    def __init__(self, http: httpx.AsyncClient, chat: telegram.Running, person: int) -> None:
        self._http = http
        self._url = f"{chat.url}/sandbox/people/{person}"
        self._screen = chat.world.chats[person]

    async def _does(self, action: str, **body: Any) -> dict[str, Any]:
        answer = await self._http.post(f"{self._url}/{action}", json=body)
        assert answer.status_code == 200, answer.text
        result: dict[str, Any] = answer.json()
        return result

    async def starts(self, payload: str = "") -> None:
        await self._does("start", payload=payload)

    async def says(self, text: str) -> None:
        await self._does("text", text=text)

    async def says_in(self, chat: int, text: str) -> None:
        """Type into a group."""
        await self._does("text", text=text, chat_id=chat)

    async def shares_location(self, latitude: float, longitude: float) -> None:
        await self._does("location", latitude=latitude, longitude=longitude)

    async def taps(self, label: str) -> None:
        """Tap the button of the lowest card that begins with `label`, once it is there."""
        message, data = await self._button(label)
        await self._does("press", message_id=message, data=data)

    async def taps_above(self, label: str) -> None:
        """Tap the lowest button that begins with `label`, on whatever old card it is."""
        message, data = await self._button(label, above=True)
        await self._does("press", message_id=message, data=data)

    async def walks(self, *labels: str) -> None:
        """Tap one button after the other, each once the card of the one before has gone."""
        for label in labels:
            message, data = await self._button(label)
            before = await self.reads()
            await self._does("press", message_id=message, data=data)
            await self.changes(before)

    async def taps_at_once(self, label: str, times: int) -> None:
        """Tap one button many times before the bot can answer."""
        message, data = await self._button(label)
        await asyncio.gather(*(self._does("press", message_id=message, data=data) for _ in range(times)))

    async def forges(self, data: str) -> None:
        """Press a button that is not there."""
        message = (await self.messages())[-1]
        await self._does("press", message_id=message["message_id"], data=data, forged=True)

    async def messages(self) -> list[dict[str, Any]]:
        """What the bot said, as the screen shows it now; looked at so often that it is not fetched over HTTP."""
        shown = [message.to_json() for message in self._screen.messages.values()]
        return [message for message in shown if message["from"]["is_bot"]]

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

    async def shows(self, *words: str) -> str:
        """Wait until all of these stand in the lowest message; the text of it."""
        deadline = time.monotonic() + PATIENCE
        while True:
            text = self._lowest()[1]
            missing = [word for word in words if word not in text]
            if not missing:
                return text
            assert time.monotonic() < deadline, f"{missing} did not appear in:\n{text}"
            await asyncio.sleep(0.01)

    async def answered(self, text: str) -> None:
        """Say something and wait until the bot has reacted."""
        before, deadline = self._lowest(), time.monotonic() + PATIENCE
        await self.says(text)
        while self._lowest() == before:
            assert time.monotonic() < deadline, f"nothing came after {text!r}:\n{before[1]}"
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

    async def blocks(self) -> None:
        await self._does("block")

    async def unblocks(self) -> None:
        await self._does("unblock")

    async def adds_bot_to_group(self) -> int:
        """Make a group with the bot in it; its number."""
        made = await self._does("group", title="The Hart family")
        return int(made["id"])

    def _lowest(self) -> tuple[int, str]:
        """Number and text of the bot's latest message."""
        shown = (message.to_json() for message in reversed(self._screen.messages.values()))
        latest = next(message for message in shown if message["from"]["is_bot"])
        return latest["message_id"], as_text(latest)

    async def _button(self, label: str, *, above: bool = False) -> tuple[int, str]:
        deadline = time.monotonic() + PATIENCE
        while True:
            cards = [message for message in reversed(await self.messages()) if above or buttons(message)]
            for message in cards if above else cards[:1]:
                for button in buttons(message):
                    if button["text"].startswith(label) and "callback_data" in button:
                        return message["message_id"], button["callback_data"]
            assert time.monotonic() < deadline, f"no button {label!r} in:\n{await self.reads()}"
            await asyncio.sleep(0.01)

    async def launches_sign_in(self) -> str:
        """What Telegram opens for the button: the page's address, with its own word in the fragment."""
        await self.sees("Please sign in")
        message = next(m for m in reversed(await self.messages()) if any("web_app" in b for b in buttons(m)))
        return str((await self._does("mini-app", message_id=message["message_id"]))["url"])

    async def opens_sign_in(self) -> tuple[str, str]:
        """The address of the sign-in page, and what Telegram says about who opens it."""
        address, _, fragment = (await self.launches_sign_in()).partition("#")
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
        address, init_data = await self.opens_sign_in()
        form = {"step": hidden(page, "step"), "init_data": init_data, "code": code}
        return (await self._http.post(address, data=form)).text


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
