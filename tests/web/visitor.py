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
    """Somebody in front of a link, for whom Telegram vouches."""

    def __init__(self, web: httpx.AsyncClient, link: str, clock: ManualClock, user: int = PATIENT) -> None:
        super().__init__(web, link, lambda: init_data(self.user, clock.now()))
        self.clock, self.user = clock, user

    async def signs_in(self, email: str = EMAIL, password: str = PASSWORD) -> Page:
        return await super().signs_in(email, password)


def config(**more: Any) -> dict[str, Any]:
    """The portal's answer to a right password."""
    return {"SessionID": "aB+c/d9==", "Token": "t1", "Config": {"Configuration": {"SessionTimeout": 900}}, **more}
