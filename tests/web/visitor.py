"""A person with the sign-in page open: reads what it says, fills in what it asks for."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import httpx

from bot.crypto import Vault
from bot.runtime.accounts.accounts import Accounts
from tests.support.clocks import ManualClock
from tests.support.sign_in import Page, SignIn

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


class Visitor(SignIn):
    """Somebody in front of a link, for whom Telegram vouches. `taps`: in the chat, the number that the page shows."""

    def __init__(
        self, web: httpx.AsyncClient, link: str, clock: ManualClock, accounts: Accounts, user: int = PATIENT
    ) -> None:
        super().__init__(web, link, lambda: init_data(self.user, clock.now()))
        self.clock, self.user, self.accounts = clock, user, accounts
        self.taps = True

    async def goes_on(self, answer: httpx.Response) -> Page:
        page = await super().goes_on(answer)
        return await self.taps_number(int(page.number)) if page.number and self.taps else page

    async def taps_number(self, number: int) -> Page:
        """The chat says that it is this number; what the page says then."""
        await self.accounts.matched(self.user, VAULT.digest(self.link.rpartition("/")[2]), number)
        return await self.reloads()

    async def sends(self, fields: dict[str, str], **headers: str) -> Page:
        """Post these fields and no others; what is seen then."""
        return await self.goes_on(await self.web.post(self.link, data=fields, headers=headers))

    async def signs_in(self, email: str = EMAIL, password: str = PASSWORD, **more: str) -> Page:
        return await super().signs_in(email, password, **more)


def config(**more: Any) -> dict[str, Any]:
    """The portal's answer to a right password."""
    return {"SessionID": "aB+c/d9==", "Token": "t1", "Config": {"Configuration": {"SessionTimeout": 900}}, **more}
