"""One tap instead of the sign-in page: what a person would do there, done for them as one of the made-up patients.

Goes the person's own way over HTTP, with Telegram's word and without anything that only a program could do. Must never
be part of what is shown to be safe: it is for whoever wants to see what comes after the sign-in.
"""

import asyncio
from collections.abc import Awaitable, Callable
from html.parser import HTMLParser
from urllib.parse import urlencode, urljoin

from bot.sandbox.telegram.http_client import exchange
from bot.sandbox.telegram.world import people
from bot.sandbox.telegram.world.mini_app import init_data, web_app_urls
from bot.sandbox.telegram.world.model import Message, Person
from bot.sandbox.telegram.world.people import Impossible
from bot.sandbox.telegram.world.world import World

PATIENCE = 15.0
"""Seconds in which the bot shows what is to be tapped."""

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
DOOR = "/sign-in/"

Codes = Callable[[str], Awaitable[str]]
"""The newest code that the clinic has sent since, for the account with this address."""


class _Page(HTMLParser):
    """The fields of the bot's page, and the number that it shows."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self.number = ""
        self._at_number = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._at_number = given.get("id") == "match"
        if tag == "input":
            self.fields[given.get("name", "")] = given.get("value", "")

    def handle_data(self, data: str) -> None:
        if self._at_number:
            self.number, self._at_number = data.strip(), False


class Visitor:
    """Signs one person in."""

    def __init__(self, world: World, person: Person, codes: Codes) -> None:
        self._world = world
        self._person = person
        self._codes = codes

    async def signs_in(self, email: str, password: str, *, staff: bool = False) -> None:
        """Asks the bot for the page where there is none, fills it in, and taps the number. Raises `Impossible`."""
        link = await self._door("/staff" if staff else "/book", afresh=staff)
        page = await self._opens(link)
        page = await self._posts(link, page, email=email, password=password, role="staff" if staff else "patient")
        if "code" in page.fields:
            page = await self._posts(link, page, code=await self._codes(email))
        if not page.number:
            raise Impossible("the sign-in page did not take this account")
        card, data = await self._until(lambda message: _button(message, page.number))
        people.presses(self._world, self._person, card.id, data, forged=False)

    async def _door(self, command: str, *, afresh: bool) -> str:
        """The address of the page: of the lowest card, or of the one that follows when it is begun `afresh`."""
        shown = list(self._world.chats[self._person.id].messages.values())
        if not afresh and shown and (there := _link(shown[-1])):
            return there
        words = ("/signout" if self._person.started else "/start", command)
        said = [people.says(self._world, self._person, word) for word in words]
        _, link = await self._until(lambda message: _link(message) if message.id > said[-1].id else "")
        return link

    async def _until(self, found: Callable[[Message], str]) -> tuple[Message, str]:
        """The lowest message in which something is found, once there is one, and what that is."""
        try:
            async with asyncio.timeout(PATIENCE):
                while True:
                    for message in reversed(self._world.chats[self._person.id].messages.values()):
                        if message.from_bot and (what := found(message)):
                            return message, what
                    await asyncio.sleep(0.05)
        except TimeoutError:
            raise Impossible("the bot does not show what is to be tapped") from None

    async def _opens(self, address: str) -> _Page:
        return _Page((await exchange("GET", address)).body.decode())

    async def _posts(self, link: str, page: _Page, **typed: str) -> _Page:
        """What the page asks for and brings along itself; the page that follows."""
        word = init_data(self._world.token, self._person, "AAEdemo", self._world.clock())
        fields = {"step": page.fields.get("step", ""), "init_data": word, **typed}
        answer = await exchange("POST", link, urlencode(fields).encode(), FORM)
        if answer.status != 303:
            return _Page(answer.body.decode())
        return await self._opens(urljoin(link, answer.headers.get("location", "")))


def _link(message: Message) -> str:
    return next((url for url in web_app_urls(message) if DOOR in url), "")


def _button(message: Message, label: str) -> str:
    buttons = [button for row in message.inline_keyboard for button in row]
    return next((str(one["callback_data"]) for one in buttons if one["text"] == label and "callback_data" in one), "")
