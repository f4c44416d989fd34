"""The sign-in page as a person has it before them: reads what it says, fills in what it asks for.

Owns all that tests know of the form: its fields, the step that is sealed in it, and that Telegram vouches for who
opened it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import unquote

import httpx

TELEGRAMS_WORD = "tgWebAppData="
"""Begins the part of the address in which Telegram says who opens the page."""

NUMBER = "match"
"""The element with the number that has to be tapped in the chat."""


@dataclass(frozen=True, slots=True)
class Account:
    """How somebody signs in at the clinic."""

    email: str
    password: str


REDIRECT = 303

BUSY, TIMES = "Busy", 20
"""What stands before several bots says so where one took too long; and how often somebody loads a page again then."""


class Page(HTMLParser):
    """The fields, the words and the attributes of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.inputs: dict[str, dict[str, str]] = {}
        self.labels: set[str] = set()
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self.done = False
        self.number = ""
        self._at_number = False
        self._words: list[str] = []
        self._silent = 0
        self.feed(html)

    @property
    def text(self) -> str:
        """What can be read."""
        return " ".join(" ".join(self._words).split())

    @property
    def hidden(self) -> dict[str, str]:
        """The fields that the page fills in itself."""
        return {name: each["value"] for name, each in self.inputs.items() if each["type"] == "hidden"}

    @property
    def has_form(self) -> bool:
        """Whether anything can be filled in."""
        return "step" in self.inputs

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.ids |= {given["id"]} if "id" in given else set()
        self.links |= {given["href"]} if tag == "a" else set()
        self.done = self.done or "data-done" in given
        self._at_number = given.get("id") == NUMBER
        self._silent += tag in ("script", "style")
        if tag == "input":
            self.inputs[given["name"]] = given
        if tag == "label":
            self.labels.add(given["for"])

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in ("script", "style")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._words.append(data)
        if self._at_number:
            self.number += data
            self._at_number = False


class SignIn:
    """One browser, without cookies, in front of one link. `telegrams_word` says who opened it, whenever it is asked."""

    def __init__(self, web: httpx.AsyncClient, link: str, telegrams_word: Callable[[], str]) -> None:
        self.web, self.link = web, link
        self.address = link
        self.answer = httpx.Response(204)
        self.page = Page("")
        self._telegrams_word = telegrams_word

    @classmethod
    def launched(cls, web: httpx.AsyncClient, url: str) -> SignIn:
        """What Telegram opened: the address, and its own word in the fragment."""
        link, _, fragment = url.partition("#")
        word = next(part for part in fragment.split("&") if part.startswith(TELEGRAMS_WORD))
        return cls(web, link, lambda: unquote(word.removeprefix(TELEGRAMS_WORD)))

    async def opens(self) -> Page:
        """Open the link, as the button in the chat does."""
        self.address = self.link
        return await self.reloads()

    async def reloads(self) -> Page:
        """Load the page once more that is there."""
        return self._sees(await self._in_the_end(lambda: self.web.get(self.address)))

    async def posts(self, **fields: str) -> Page:
        """The page's own hidden fields with these; the page that the browser is sent on to."""
        hidden = self.page.hidden
        if "init_data" in hidden:
            hidden["init_data"] = self._telegrams_word()
        answer = await self._in_the_end(lambda: self.web.post(self.link, data={**hidden, **fields}))
        return await self.goes_on(answer)

    async def goes_on(self, answer: httpx.Response) -> Page:
        """Where a form was taken, the browser is sent on; a refusal is the page itself."""
        if answer.status_code != REDIRECT:
            return self._sees(answer)
        self.address = str(answer.url.join(answer.headers["location"]))
        return await self.reloads()

    async def _in_the_end(self, ask: Callable[[], Awaitable[httpx.Response]]) -> httpx.Response:
        """The bot's own answer. A form that is sent again may have been taken the first time."""
        for _ in range(TIMES):
            answer = await ask()
            if answer.reason_phrase != BUSY:
                break
        return answer

    async def signs_in(self, email: str, password: str, **more: str) -> Page:
        return await self.posts(email=email, password=password, **more)

    async def enters_code(self, code: str) -> Page:
        return await self.posts(code=code)

    def _sees(self, answer: httpx.Response) -> Page:
        assert "set-cookie" not in answer.headers
        self.answer = answer
        self.page = Page(answer.text)
        return self.page
