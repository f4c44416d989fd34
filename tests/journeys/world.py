"""The whole product between its two stand-ins, over real HTTP, with people who chat.

What people and tests do at the stand-ins goes there straight: HTTP is what the bot calls, and its own pages.
The bot is the one that `clinic-bot run` starts; only time is ours: it begins on a Sunday morning and passes as usual.
"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import time
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
from pydantic import SecretStr

from bot import app
from bot.sandbox import clinic, telegram
from bot.sandbox.clinic.app import open_clinic
from bot.sandbox.clinic.catalogue import LONDON_CLINIC
from bot.sandbox.clinic.clinic import Settings as ClinicSettings
from bot.settings import GivenSettings
from bot.store import migrate
from bot.telegram import Limits
from tests.databases import at_rest
from tests.support.clocks import SUNDAY, RunningClock
from tests.support.person import ChatPerson

__all__ = [
    "KEY",
    "PAYERS",
    "PHONE",
    "PROFILES",
    "SUNDAY",
    "World",
    "world",
]

KEY = "demo-client-key"
PHONE = "020 7946 0000"
STRIDE, MOST_STRIDES = 20, 200
"""Seconds that pass at once while something is waited for, and how often they may."""

PAYERS = (11, 12)
"""Those of the demonstration patients who can choose who pays."""

PROFILES = {"plain": "plain", "quirky": "all"}
"""The clinic as documented, and with all its quirks at once."""


class World:
    """The stand-ins and the bot between them. The bot can be stopped and started again."""

    def __init__(
        self, folder: Path, clinic_url: str, chat: telegram.Running, http: httpx.AsyncClient, database: str = ""
    ) -> None:
        self.folder = folder
        self.clinic_url = clinic_url
        self.chat_url = chat.url
        self._chat = chat
        self.clock = RunningClock()
        self._http = http
        self.bot: app.Running
        self._bot = contextlib.AsyncExitStack()
        self.settings = GivenSettings(
            telegram_token=SecretStr(chat.token),
            telegram_api_url=chat.url,
            portal_url=f"{clinic_url}/patientportalapi",
            portal_client_key=SecretStr(KEY),
            portal_signup_code=SecretStr("DEMO-SELF-PAY"),
            database_url=database or f"sqlite:///{folder / 'bot.db'}",
            secret_key=SecretStr("an obviously fake secret key"),
            clinic_name="The Sandbox Clinic",
            clinic_phone=PHONE,
            listen="127.0.0.1:0",
        )

    async def starts_bot(self) -> None:
        fast = Limits(in_all=1000, burst=1000, clock=self.clock)
        self.bot = await self._bot.enter_async_context(app.running(self.settings, self.clock, fast))

    async def stops_bot(self) -> None:
        await self._bot.aclose()

    async def person(self, first_name: str = "Amelia", last_name: str = "Hart") -> ChatPerson:
        body = {"first_name": first_name, "last_name": last_name}
        made = (await self._http.post(f"{self.chat_url}/sandbox/people", json=body)).json()
        return ChatPerson(self._http, self.chat_url, made["id"], lambda: self._on_screen(made["id"]))

    async def patient(self, first: str = "amelia", last: str = "hart", number: int = 1) -> ChatPerson:
        """Somebody who has signed in and is asked what the visit is for, or who pays for it."""
        person = await self.person(first.title(), last.title())
        await person.starts()
        await person.taps("Book an appointment")
        page = await person.signs_in(f"{first}.{last}@patients.example", f"demo-password-{number}")
        assert "You are signed in" in page, page
        await person.sees("What is the visit for?" if number not in PAYERS else "Who pays for the visit?")
        return person

    async def fault(self, fault: str, call: str = "appointment/book-time-slot", **more: Any) -> None:
        """Order a trouble at the clinic."""
        body = {"fault": fault, "call": call, "times": 1, **more}
        answer = await self._http.post(f"{self.clinic_url}/control/faults", json=body)
        assert answer.status_code == 201, answer.text

    async def telegram_fails(self, method: str, how: str) -> None:
        """The next call of this method fails at Telegram."""
        answer = await self._http.post(
            f"{self.chat_url}/sandbox/faults", json={"fail": [{"method": method, "how": how}]}
        )
        assert answer.status_code == 200, answer.text

    async def agrees(self, email: str) -> None:
        """Somebody agrees, in the clinic's own portal, to what it wants."""
        answer = await self._http.post(f"{self.clinic_url}/control/agreed", json={"email": email})
        assert answer.status_code == 201, answer.text

    async def heals(self) -> None:
        """The clinic has no troubles any more."""
        answer = await self._http.delete(f"{self.clinic_url}/control/faults")
        assert answer.status_code == 204, answer.text

    async def bookings(self, name: str) -> list[dict[str, Any]]:
        """The diary's appointments to come of somebody, without those from before."""
        rows = (await self._http.get(f"{self.clinic_url}/demo/bookings")).json()
        return [row for row in rows if row["patient"] == name and row["state"] == "Booked"]

    async def posts(self) -> int:
        """How many booking orders the clinic has received."""
        return await self.calls("appointment/book-time-slot")

    async def calls(self, call: str) -> int:
        """How often the clinic was called so, with either verb."""
        return sum(count for name, count in (await self.all_calls()).items() if name.endswith(f" {call}"))

    async def all_calls(self) -> dict[str, int]:
        """How often the clinic was called how."""
        calls: dict[str, int] = (await self._http.get(f"{self.clinic_url}/control/calls")).json()
        return calls

    async def passes(self, call: str, **span: float) -> None:
        """Let time pass until the bot makes this call once more."""
        before = await self.calls(call)
        self.clock.skip(**span)
        deadline = time.monotonic() + ChatPerson.patience
        while await self.calls(call) == before:
            assert time.monotonic() < deadline, f"{call} was not called again"
            await asyncio.sleep(0.01)

    async def waits(self, somebody: ChatPerson, *words: str) -> None:
        """Let time pass in strides until somebody sees all of these."""
        for _ in range(MOST_STRIDES):
            text = await somebody.reads()
            if all(word in text for word in words):
                return
            self.clock.skip(seconds=STRIDE)
            await asyncio.sleep(0.05)
        await somebody.sees(*words)

    def _on_screen(self, person: int) -> list[dict[str, Any]]:
        """The chat of somebody; looked at so often that it is not fetched over HTTP."""
        return [message.to_json() for message in self._chat.world.chats[person].messages.values()]

    def stored(self) -> bytes:
        """Everything that the bot's database holds."""
        return at_rest(self.settings.database_url)

    def menu(self, somebody: ChatPerson | None = None) -> list[str]:
        """The commands behind the menu button, in somebody's chat or in any other."""
        profile = self._chat.world.profile
        own = profile.get(f"commands:{somebody.number}:chat:") if somebody else None
        return [command["command"] for command in own or profile["commands:default:"]]

    def is_in_group(self, group: int) -> bool:
        """Whether the bot is a member of the group."""
        return self._chat.world.chats[group].bot_inside

    def said_in(self, group: int) -> list[str]:
        """The messages of a group."""
        return [str(message.to_json().get("text", "")) for message in self._chat.world.chats[group].messages.values()]

    async def codes(self) -> list[str]:
        return [row["code"] for row in (await self._http.get(f"{self.clinic_url}/demo/codes")).json()]


def furnish(folder: Path) -> None:
    """The clinic's diary and the bot's database as they are at first; filling them anew takes longer than a journey."""
    first = folder.parent / "as-at-first"
    if not first.exists():
        first.mkdir()
        migrate(f"sqlite:///{first / 'bot.db'}")
        settings = ClinicSettings(client_key=KEY)
        open_clinic(first / "clinic.db", RunningClock().now, 1, settings, LONDON_CLINIC).database.close()
    for name in ("bot.db", "clinic.db"):
        shutil.copy(first / name, folder / name)


@contextlib.asynccontextmanager
async def world(
    folder: Path, profile: str = "plain", database: str = "", *, minutes: int = 15, begins: datetime = SUNDAY
) -> AsyncIterator[World]:
    """A clinic, a Telegram, and a bot at work between them. `profile` is one of those above, or names quirks.

    A session at the portal lasts for `minutes` of idleness.
    """
    clock = RunningClock(begins)
    furnish(folder)
    async with contextlib.AsyncExitStack() as stack:
        made = clinic.create_app(
            folder / "clinic.db",
            clock=clock.now,
            quirks=PROFILES.get(profile, profile),
            settings=ClinicSettings(client_key=KEY, session_timeout=minutes * 60),
        )
        url = await stack.enter_async_context(clinic.running(made))
        chat = await stack.enter_async_context(telegram.running(clinic_url=url, clock=clock.now))
        beside = {url: httpx.ASGITransport(made), chat.url: httpx.ASGITransport(chat.app)}
        http = await stack.enter_async_context(httpx.AsyncClient(verify=False, mounts=beside))  # noqa: S501 - loopback
        here = World(folder, url, chat, http, database)
        here.clock = clock
        await here.starts_bot()
        stack.push_async_callback(here.stops_bot)
        yield here
