"""Somebody who chats with the bot at the stand-in Telegram: says, taps, shares, signs in, and sees.

Waits for what is to be seen and never for time to pass. Must never know how the bot came to show it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

import httpx

from tests.support.sign_in import Page, SignIn

Json = dict[str, Any]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Button:
    """A button on a card. `data` is what a press sends; one that opens the sign-in page has none."""

    label: str
    data: str | None
    signs_in: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A message of the bot, as the chat page shows it now; `file` is the number of what can be downloaded with it."""

    id: int
    text: str = ""
    rows: tuple[tuple[Button, ...], ...] = ()
    file: str = ""

    @classmethod
    def read(cls, message: Json) -> Shown:
        """What Telegram's JSON says."""
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        buttons = (
            tuple(Button(one["text"], one.get("callback_data"), "web_app" in one) for one in row) for row in rows
        )
        file = message.get("document", {}).get("file_id", "")
        return cls(message["message_id"], message.get("text") or message.get("caption", ""), tuple(buttons), file)

    def __str__(self) -> str:
        return "\n".join([self.text, *(" | ".join(button.label for button in row) for row in self.rows)])

    @property
    def buttons(self) -> list[Button]:
        return [button for row in self.rows for button in row]

    @property
    def signs_in(self) -> bool:
        """Whether one of its buttons opens the sign-in page."""
        return any(button.signs_in for button in self.buttons)

    def data_of(self, label: str) -> str | None:
        """What the first button that begins with `label` sends; None where no such button is."""
        found = (one.data for one in self.buttons if one.data is not None and one.label.startswith(label))
        return next(found, None)


NOTHING = Shown(0)


class ChatPerson:
    """Somebody at the chat page of the stand-in at `url`, with their number there.

    `screen`: where the messages are looked at, if the page is in this process; else they are fetched over HTTP.
    """

    patience: ClassVar[float] = 30.0
    """Seconds (s) after which something that should be seen is taken to never come."""

    def __init__(
        self, http: httpx.AsyncClient, url: str, number: int, screen: Callable[[], Iterable[Json]] | None = None
    ) -> None:
        self.http, self.url = http, url
        self.number = number
        self.sign_in: SignIn
        self._page = f"{url}/sandbox/people/{number}"
        self._screen = screen

    # What a person does.

    async def tries(self, action: str, **body: Any) -> httpx.Response:
        """Do something that may not work."""
        return await self.http.post(f"{self._page}/{action}", json=body)

    async def does(self, action: str, **body: Any) -> Json:
        """Do something that works."""
        answer = await self.tries(action, **body)
        assert answer.status_code == 200, answer.text
        result: Json = answer.json()
        return result

    async def starts(self, payload: str = "") -> None:
        await self.does("start", payload=payload)

    async def says(self, text: str) -> None:
        await self.does("text", text=text)

    async def says_in(self, chat: int, text: str) -> None:
        """Type into a group."""
        await self.does("text", text=text, chat_id=chat)

    async def shares_location(self, latitude: float, longitude: float) -> None:
        await self.does("location", latitude=latitude, longitude=longitude)

    async def taps(self, label: str) -> None:
        """Tap the button of the lowest card that begins with `label`, once it is there."""
        await self.presses(*await self.button(label))

    async def taps_above(self, label: str) -> None:
        """Tap the lowest button that begins with `label`, on whatever old card it is."""
        await self.presses(*await self.button(label, above=True))

    async def presses(self, message: int, data: str) -> None:
        """Press the button of a message that sends this."""
        await self.does("press", message_id=message, data=data)

    async def walks(self, *labels: str) -> None:
        """Tap one button after the other, each once the card of the one before has gone."""
        for label in labels:
            message, data = await self.button(label)
            before = await self.reads()
            await self.presses(message, data)
            await self.changes(before)

    async def taps_at_once(self, label: str, times: int) -> None:
        """Tap one button many times before the bot can answer."""
        message, data = await self.button(label)
        await asyncio.gather(*(self.tries("press", message_id=message, data=data) for _ in range(times)))

    async def forges(self, data: str) -> None:
        """Press a button that is not there."""
        await self.does("press", message_id=(await self.lowest()).id, data=data, forged=True)

    async def answered(self, text: str) -> None:
        """Say something and wait until the bot has reacted."""
        before = await self.lowest()
        await self.says(text)
        await self.until(lambda shown: _lowest(shown) != before, f"anything after {text!r}")

    async def blocks(self) -> None:
        await self.does("block")

    async def unblocks(self) -> None:
        await self.does("unblock")

    async def adds_bot_to_group(self) -> int:
        """Make a group with the bot in it; its number."""
        made = await self.does("group", title="The Hart family")
        return int(made["id"])

    # What a person sees.

    async def messages(self) -> list[Shown]:
        """What the bot said, as the screen shows it now, oldest first."""
        if self._screen is not None:
            shown = list(self._screen())
        else:
            shown = (await self.http.get(f"{self._page}/chat")).json()["messages"]
        return [Shown.read(message) for message in shown if message["from"]["is_bot"]]

    async def lowest(self) -> Shown:
        """The bot's latest message."""
        return _lowest(await self.messages())

    async def files(self) -> list[bytes]:
        """What can be downloaded from the chat, oldest first."""
        found = [shown.file for shown in await self.messages() if shown.file]
        return [(await self.http.get(f"{self.url}/sandbox/files/{file}")).content for file in found]

    async def reads(self) -> str:
        """The chat as text: what the bot said, with its buttons."""
        return as_text(await self.messages())

    async def sees(self, *words: str) -> str:
        """Wait until all of these stand in the chat; the text of it."""
        return await self.until(lambda shown: _with(as_text(shown), words), f"{words} in the chat")

    async def shows(self, *words: str) -> str:
        """Wait until all of these stand in the lowest message; the text of it."""
        return await self.until(lambda shown: _with(str(_lowest(shown)), words), f"{words} in the lowest message")

    async def changes(self, before: str) -> None:
        """Wait until the chat reads otherwise than before."""
        await self.until(lambda shown: as_text(shown) != before, "a change")

    async def sees_no(self, *words: str) -> None:
        text = await self.reads()
        assert not [word for word in words if word in text], text

    async def button(self, label: str, *, above: bool = False) -> tuple[int, str]:
        """Message and data of the button that begins with `label`, once it is there: on the lowest card, or `above`."""
        return await self.until(lambda shown: _button(shown, label, above=above), f"a button {label!r}")

    async def until(self, wanted: Callable[[Sequence[Shown]], T | None], name: str) -> T:
        """Wait until the chat is as wanted; what was found in it."""
        deadline = time.monotonic() + self.patience
        while True:
            shown = await self.messages()
            found = wanted(shown)
            if found:
                return found
            assert time.monotonic() < deadline, f"{self.number} waited in vain for {name} and sees:\n{as_text(shown)}"
            await self.moment()

    async def moment(self) -> None:
        """Return when it is worth looking again."""
        await asyncio.sleep(0.01)

    # The sign-in page.

    async def launches_sign_in(self) -> str:
        """What Telegram opens for the button: the page's address, with its own word in the fragment."""
        await self.sees("Please sign in")
        card = next(one for one in reversed(await self.messages()) if one.signs_in)
        return str((await self.does("mini-app", message_id=card.id))["url"])

    async def opens_sign_in(self) -> SignIn:
        """The browser that Telegram opens for the button; nothing is loaded yet."""
        return SignIn.launched(self.http, await self.launches_sign_in())

    async def opens_page(self, label: str) -> Page:
        """Open the page of the button that begins with `label`, as Telegram does; the page."""
        self.sign_in = SignIn.launched(self.http, await self.launches_page(label))
        return await self.sign_in.opens()

    async def launches_page(self, label: str) -> str:
        """What Telegram opens for that button: the page's address, with its own word in the fragment."""
        card = await self.until(lambda shown: _page(shown, label), f"a page to open at {label!r}")
        return str((await self.does("mini-app", message_id=card))["url"])

    async def signs_in(self, email: str, password: str, **more: str) -> str:
        """Fill in the page; what it says then."""
        self.sign_in = await self.opens_sign_in()
        page: Page = await self.sign_in.opens()
        assert page.has_form, page.text
        return await self._matches(await self.sign_in.signs_in(email, password, **more))

    async def enters_code(self, code: str) -> str:
        """Fill in the code that the clinic sent, on the page that asks for it; what it says then."""
        return await self._matches(await self.sign_in.enters_code(code))

    async def _matches(self, page: Page) -> str:
        """Tap the number in the chat that the page shows, if it shows one; what the page says then."""
        if not page.number:
            return page.text
        await self.taps(page.number)
        deadline = time.monotonic() + self.patience
        while self.sign_in.page.number:
            assert time.monotonic() < deadline, "the page never heard of the tap"
            await self.moment()
            await self.sign_in.reloads()
        return self.sign_in.page.text


def _lowest(shown: Sequence[Shown]) -> Shown:
    return shown[-1] if shown else NOTHING


def as_text(shown: Sequence[Shown]) -> str:
    """A chat as text: what the bot said, with its buttons."""
    return "\n\n".join(map(str, shown))


def _with(text: str, words: Sequence[str]) -> str | None:
    return text if all(word in text for word in words) else None


def _button(shown: Sequence[Shown], label: str, *, above: bool) -> tuple[int, str] | None:
    cards = [card for card in reversed(shown) if above or card.buttons]
    for card in cards if above else cards[:1]:
        data = card.data_of(label)
        if data is not None:
            return card.id, data
    return None


def _page(shown: Sequence[Shown], label: str) -> int | None:
    """The lowest message with a button of this label that opens a page."""
    cards = (card for card in reversed(shown) for one in card.buttons if one.signs_in and one.label.startswith(label))
    return next((card.id for card in cards), None)
