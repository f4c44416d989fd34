"""A person with the sign-in page open: reads what it says, fills in what it asks for."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import datetime
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode

import httpx

from bot.crypto import Vault
from tests.support.clocks import ManualClock

BOT_TOKEN = "123456:demo-bot-token"
PATIENT = 4711
SOMEBODY_ELSE = 4712
VAULT = Vault("an obviously fake demo secret")
EMAIL = "ada@patients.example"
PASSWORD = "demo-password-1"


class Names:
    """A Telegram that knows what the patient is called, or says why it does not."""

    def __init__(self) -> None:
        self.known = {PATIENT: "M. Example"}
        self.trouble: Exception | None = None
        self.asked = 0

    async def name(self, user: int) -> str:
        self.asked += 1
        if self.trouble:
            raise self.trouble
        return self.known.get(user, "")


def init_data(user: int, signed_at: datetime, bot_token: str = BOT_TOKEN, /, **more: str) -> str:
    """What Telegram would put into the address for this user at this moment."""
    fields = {
        "auth_date": str(int(signed_at.timestamp())),
        "query_id": "AAF+/=&x",
        "signature": "Zm9yIG90aGVycw",
        "user": json.dumps({"id": user, "first_name": "Ada & Söhne", "language_code": "en"}, ensure_ascii=False),
        **more,
    }
    lines = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    key = hmac.new(b"WebAppData", bot_token.encode(), hashlib.sha256).digest()
    return urlencode({**fields, "hash": hmac.new(key, lines.encode(), hashlib.sha256).hexdigest()})


class Page(HTMLParser):
    """The fields, the words and the attributes of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.inputs: dict[str, dict[str, str]] = {}
        self.labels: set[str] = set()
        self.ids: set[str] = set()
        self.done = False
        self._words: list[str] = []
        self._silent = 0
        self.feed(html)

    @property
    def text(self) -> str:
        """What can be read."""
        return " ".join(" ".join(self._words).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.ids |= {given["id"]} if "id" in given else set()
        self.done = self.done or "data-done" in given
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


class Visitor:
    """One browser, without cookies, in front of one link."""

    def __init__(self, web: httpx.AsyncClient, link: str, clock: ManualClock, user: int = PATIENT) -> None:
        self.web, self.link, self.clock, self.user = web, link, clock, user
        self.answer = httpx.Response(204)
        self.page = Page("")

    async def opens(self) -> Page:
        return self._sees(await self.web.get(self.link))

    async def posts(self, **fields: str) -> Page:
        """The page's own hidden fields with these; Telegram's word is in the address whenever it is asked for."""
        hidden = {name: each["value"] for name, each in self.page.inputs.items() if each["type"] == "hidden"}
        if "init_data" in hidden:
            hidden["init_data"] = init_data(self.user, self.clock.now())
        return self._sees(await self.web.post(self.link, data={**hidden, **fields}))

    async def signs_in(self, email: str = EMAIL, password: str = PASSWORD) -> Page:
        return await self.posts(email=email, password=password)

    def _sees(self, answer: httpx.Response) -> Page:
        assert "set-cookie" not in answer.headers
        self.answer = answer
        self.page = Page(answer.text)
        return self.page


def config(**more: Any) -> dict[str, Any]:
    """The portal's answer to a right password."""
    return {"SessionID": "aB+c/d9==", "Token": "t1", "Config": {"Configuration": {"SessionTimeout": 900}}, **more}
