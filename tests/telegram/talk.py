"""Somebody's chat at the stand-in Telegram, and words that are plain enough to compare."""

from __future__ import annotations

from typing import Any

from bot.sandbox.telegram.world import people
from bot.sandbox.telegram.world.faults import Failure, How
from bot.sandbox.telegram.world.model import Message as Sent
from bot.sandbox.telegram.world.world import World
from conversations.screens.entry import Entry
from conversations.screens.model import Button, Doing, Message, Screen, message


class PlainWords:
    """The id of a message and the text in it."""

    def html(self, words: Message) -> str:
        return self.plain(words)

    def plain(self, words: Message) -> str:
        return str(dict(words.parameters).get("text", words.id))

    def card(self, screen: Screen) -> str:
        return "\n".join(map(self.html, screen.body))

    def map(self, places: str) -> str:
        return f"https://map.example/?{places}" if places.startswith("1") else ""

    def pay(self, invoice: str) -> str:
        return f"https://portal.example/pay?{invoice}" if invoice.startswith("i") else ""

    def file(self, entry: Entry) -> tuple[str, bytes]:
        return "appointment.ics", str(entry.appointment.key).encode()


class Talk:
    """One person and what is on their screen."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.person = next(iter(world.people.values()))
        self.id = self.person.id
        people.starts(world, self.person)

    @property
    def screen(self) -> list[Sent]:
        """The bot's messages, oldest first."""
        return [sent for sent in self.world.chats[self.id].messages.values() if sent.from_bot]

    @property
    def texts(self) -> list[str]:
        """What they say."""
        return [str(sent.content.get("text") or sent.content["caption"]) for sent in self.screen]

    @property
    def keyboard(self) -> dict[str, Any] | None:
        """The keyboard at the bottom."""
        return self.world.chats[self.id].keyboard

    def fails(self, method: str, how: How, times: int = 1, **more: Any) -> None:
        """The next calls of this method fail."""
        self.world.switches.failures = [Failure(method=method, how=how, times=times, **more)]

    def calls(self, method: str) -> int:
        """How often the bot made this call."""
        return self.world.calls.counts[method]


def screen(text: str, screen_id: str = "p1", *, location: bool = False, sign_in: bool = False) -> Screen:
    """A screen with one button."""
    words = message("text", text=text)
    doing = Doing.SIGN_IN if sign_in else Doing.PRESS
    return Screen(screen_id, (words,), ((Button(message("text", text="Tap"), "tap", "1", doing),),), location)
