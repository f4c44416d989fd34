"""People at the chat page who book an appointment, whatever they are shown on the way.

Owns what they see and tap. They watch the stream of the stand-in instead of asking again and again, for there are many.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
from collections.abc import AsyncIterator, Callable
from typing import Any, ClassVar

import httpx

from tests.support.person import ChatPerson, Shown
from tests.support.sign_in import Account, SignIn

STEPS = 60
"""Taps that nobody needs for one appointment."""

KEPT = 1.0
"""Seconds for which a connection is used again: the stand-in closes it after five, just when somebody looks again."""

WISHES = (
    "Book it",
    "Book an appointment",
    "GP consultation",
    "I pay myself",
    "Any place",
    "Anyone",
)
TIMES = ("As soon as possible", "Mornings", "Afternoons")
SLOT = re.compile(r"[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2}, \d\d:\d\d")
NUMBER = re.compile(r"\d\d")
BOOKED = "Your appointment is booked"


class Town:
    """Everybody at the chat page, and the stream of what changes there."""

    def __init__(self, http: httpx.AsyncClient, url: str) -> None:
        self.http = http
        self.url = url
        self.changes: dict[int, asyncio.Event] = {}
        self.watching = asyncio.Event()

    async def watch(self) -> None:
        """Follow the stream until cancelled."""
        async with self.http.stream("GET", f"{self.url}/sandbox/stream", timeout=None) as stream:
            async for line in stream.aiter_lines():
                self.watching.set()
                chat = json.loads(line.removeprefix("data: ")).get("chat_id") if line.startswith("data: ") else None
                if chat in self.changes:
                    self.changes[chat].set()

    async def person(self, account: Account, number: int = 0) -> Patient:
        """Somebody new."""
        made = await self.http.post(f"{self.url}/sandbox/people", json={"first_name": f"Patient {number}"})
        chat: int = made.json()["id"]
        self.changes[chat] = asyncio.Event()
        return Patient(self, chat, account, number)

    async def faults(self, **faults: Any) -> None:
        """Turn switches of the stand-in Telegram."""
        answer = await self.http.post(f"{self.url}/sandbox/faults", json=faults)
        assert answer.status_code == 200, answer.text

    async def failures_have_come(self) -> None:
        """Return once every failure that was ordered has befallen a call."""
        for _ in range(1000):
            if not (await self.http.get(f"{self.url}/sandbox/faults")).json()["fail"]:
                return
            await asyncio.sleep(0.02)
        raise AssertionError("nobody called")


@contextlib.asynccontextmanager
async def town(url: str) -> AsyncIterator[Town]:
    """The town of this stand-in Telegram, watched for as long as the block lasts."""
    limits = httpx.Limits(max_connections=64, max_keepalive_connections=32, keepalive_expiry=KEPT)
    async with httpx.AsyncClient(timeout=30, limits=limits) as http:
        here = Town(http, url)
        watching = asyncio.create_task(here.watch())
        try:
            await here.watching.wait()
            yield here
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)


class Patient(ChatPerson):
    """Somebody with an account. `wish` decides which of the slots is wanted, so that not all want the same."""

    patience: ClassVar[float] = 90.0
    """What becomes of an order in a dead replica takes most of it."""

    def __init__(self, town: Town, number: int, account: Account, wish: int) -> None:
        super().__init__(town.http, town.url, number)
        self.account = account
        self._wish = wish
        self._tapped: list[str | None] = []
        self._change = town.changes[number]

    async def moment(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(5):
                await self._change.wait()
        self._change.clear()

    async def waits_for(self, wanted: Callable[[Shown], object], name: str) -> Shown:
        """The last message once it is as wanted."""
        return await self.until(lambda shown: shown[-1] if shown and wanted(shown[-1]) else None, name)

    async def books(self, until: str = BOOKED) -> Shown:
        """Tap and sign in until the last message says so, or a button does."""
        for _ in range(STEPS):
            card = await self.waits_for(lambda card: self._knows(card, until), "anything known")
            if until in card.text or card.data_of(until):
                return card
            await self._step(card)
            await self.waits_for(lambda now, before=card: now != before, "a change")  # type: ignore[misc] # a bound default
        raise AssertionError(f"{self.number} gets nowhere: {await self.lowest()}")

    def _knows(self, card: Shown, until: str) -> bool:
        return until in card.text or card.signs_in or bool(self._choice(card) or card.data_of(until))

    async def _step(self, card: Shown) -> None:
        choice = self._choice(card)
        if choice is not None:
            await self.tries("press", message_id=card.id, data=choice)
        else:
            await self._fills_in(card)

    def _choice(self, card: Shown) -> str | None:
        """The data of the button that leads on. Whose page was lost with its number leaves the question for it."""
        numbers = _numbers(card)
        if numbers:
            return None if numbers == self._tapped else card.data_of("Back")
        slots = [button.data for button in card.buttons if SLOT.search(button.label)]
        if slots:
            return slots[self._wish // len(TIMES) % len(slots)]
        wishes = (*WISHES, TIMES[self._wish % len(TIMES)])
        return next((data for wish in wishes if (data := card.data_of(wish))), None)

    async def _fills_in(self, card: Shown) -> None:
        """Open the page and fill it in. Where a replica does not answer, it is tried again, as people do."""
        for _ in range(STEPS):
            opened = await self.tries("mini-app", message_id=card.id)
            if opened.status_code != 200:  # the button is not there any more
                return
            if await self._is_let_in(SignIn.launched(self.http, str(opened.json()["url"]))):
                return
            await asyncio.sleep(0.2)
        raise AssertionError(f"{self.number} cannot sign in")

    async def _is_let_in(self, sign_in: SignIn) -> bool:
        """Whether the page is done with, or the link is."""
        page = await sign_in.opens()
        if sign_in.answer.status_code == 410:
            return True
        if sign_in.answer.status_code >= 500 or not page.has_form:
            return False
        if "password" not in page.inputs:
            page = await sign_in.posts(over="1")  # the number stood on a page that is gone
        page = await sign_in.signs_in(self.account.email, self.account.password)
        if page.number:
            await self._says_which(page.number)
            return True
        assert page.done or page.has_form or sign_in.answer.status_code in {410, 503}, page.text
        return page.done

    async def _says_which(self, number: str) -> None:
        """Tap the number that the page shows."""
        card = await self.waits_for(lambda card: number in (button.label for button in card.buttons), number)
        self._tapped = _numbers(card)
        await self.tries("press", message_id=card.id, data=card.data_of(number))


def _numbers(card: Shown) -> list[str | None]:
    """What the buttons send that ask for the number of a sign-in; each question has others."""
    return [button.data for button in card.buttons if NUMBER.fullmatch(button.label)]
