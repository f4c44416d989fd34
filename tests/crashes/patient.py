"""A patient who books, come what may: reads the chat, taps what leads on, waits a while, and taps again.

Owns what one person does and remembers of it. Must never know how the bot is doing, beyond what the chat shows.
"""

from __future__ import annotations

import asyncio
import random
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import httpx

from tests.support.person import Button, ChatPerson, Json, Shown, as_text
from tests.support.sign_in import Account, SignIn

BOOKED = "Your appointment is booked."
HANDED_OVER = "I could not find out whether this was booked"

WHICH = "which number does the sign-in page show?"

TIME = re.compile(r"\w{3} \d{1,2} \w{3}, \d\d:\d\d ·")
DAY = re.compile(r"\w{3} \d{1,2} \w{3}$")
WHEN = re.compile(r"When: (\w{3} \d{1,2} \w{3} \d{4}, \d\d:\d\d)")
LEADING_ON = ("Book it", "Book an appointment", "GP consultation", "Any place", "Anyone")
ANOTHER = "Other time"
SIDEWAYS = ("Back", "Start over", "Keep what I have", ANOTHER, "Other person", "Other place")

MOST_CARDS = 400
"""Cards that somebody reads in one conversation: who has seen so many goes round in circles."""

RELOADS = 8
"""Times that a page is tried before the chat is looked at again."""


class Ending(StrEnum):
    """What a patient was told in the end."""

    BOOKED = "booked"
    HANDED_OVER = "handed over"


@dataclass(slots=True)
class Press:
    """A tap, by the machine's seconds. `shown` is when the chat read otherwise, which it does at last."""

    number: str
    at: float
    shown: float | None = None


@dataclass(frozen=True, slots=True)
class Pace:
    """How a person goes about it, in the machine's seconds.

    `again`: when a tap that changed nothing is repeated. `stuck`: when nothing at all has changed for so long, nothing
    will; however slow the machine is, a conversation that goes on is not stuck.
    """

    look: float
    again: float
    stuck: float


class Patient(ChatPerson):
    """One person with one wish. `tapped` is told the label of everything that is tapped."""

    def __init__(
        self,
        who: ChatPerson,
        account: Account,
        dice: random.Random,
        pace: Pace,
        tapped: Callable[[str], Awaitable[None]],
    ) -> None:
        super().__init__(who.http, who.url, who.number, who._screen)
        self.account = account
        self.pressed: list[Press] = []
        self._dice, self._pace, self._tapped = dice, pace, tapped
        self._number = ""

    async def books(self) -> tuple[Ending, str]:
        """How it ended, and when the appointment is, as the chat tells it."""
        messages, changed_at, cards = await self.messages(), time.monotonic(), 0
        while True:
            text = as_text(messages)
            ended = ending(text)
            if ended:
                self._changed()
                return ended, told_time(messages)
            assert time.monotonic() < changed_at + self._pace.stuck, f"{self.account.email} is stuck at:\n{text}"
            assert cards < MOST_CARDS, f"{self.account.email} goes round in circles:\n{text}"
            await self._goes_on(messages)
            before, messages = messages, await self._waits(messages)
            if messages != before:
                changed_at, cards = time.monotonic(), cards + 1

    async def _goes_on(self, messages: list[Shown]) -> None:
        """One thing that leads on, if there is anything."""
        if not messages:
            await self.starts()
            return
        card = next((one for one in reversed(messages) if one.buttons), messages[-1])
        if card.signs_in:
            await self._reaches_the_page(card.id)
            return
        button = matching(card, self._number) or choice(card.buttons, self._dice) or way_round(card.buttons)
        if button:
            await self._taps(card.id, button)

    async def _taps(self, card: int, button: Button) -> None:
        await self._tapped(button.label)
        pressed = await self._does("press", message_id=card, data=button.data)
        if pressed:
            self.pressed.append(Press(pressed["query_id"], time.monotonic()))

    async def _waits(self, before: list[Shown]) -> list[Shown]:
        """The chat, once it reads otherwise or patience ends."""
        end = time.monotonic() + self._pace.again
        while time.monotonic() < end:
            await asyncio.sleep(self._pace.look)
            messages = await self.messages()
            if messages != before:
                self._changed()
                return messages
        return before

    def _changed(self) -> None:
        for press in self.pressed:
            press.shown = press.shown or time.monotonic()

    async def _reaches_the_page(self, card: int) -> None:
        """Open the page and fill it in. While the bot is down it cannot be reached, and is reloaded some times."""
        opened = await self._does("mini-app", message_id=card)
        if not opened:
            return
        for _ in range(RELOADS):
            try:
                await self._fills_in(SignIn.launched(self.http, str(opened["url"])))
            except httpx.TransportError:
                await asyncio.sleep(self._pace.again / RELOADS)
            else:
                return

    async def _fills_in(self, sign_in: SignIn) -> None:
        """Give the password; where the link no longer works, greet the bot, which then shows a new one.

        Who has the number in mind goes back to the chat and waits for it to be asked: to start again ends that sign-in.
        """
        page = await sign_in.opens()
        if page.has_form and "password" not in page.inputs and not self._number:
            page = await sign_in.posts(over="1")  # the number stood on a page that is gone
        if "password" in page.inputs:
            self._number = ""  # until a page has shown it
            self._number = (await sign_in.signs_in(self.account.email, self.account.password)).number
        elif not page.has_form:
            await self.says("hello")

    async def _does(self, action: str, **body: Any) -> Json | None:
        """What the app answered; None where it could not be done, as the button was gone."""
        answer = await self.tries(action, **body)
        if answer.status_code in (400, 404):
            return None
        assert answer.status_code == 200, answer.text
        result: Json = answer.json()
        return result


def matching(card: Shown, number: str) -> Button | None:
    """Where the number of the sign-in page is asked: that number, or the way out where it is not known any more."""
    if WHICH not in card.text:
        return None
    return next(button for button in card.buttons if button.label in (number, "Back"))


def ending(text: str) -> Ending | None:
    """Whether the chat tells an end."""
    if BOOKED in text:
        return Ending.BOOKED
    return Ending.HANDED_OVER if HANDED_OVER in text else None


def told_time(messages: list[Shown]) -> str:
    """When the appointment is."""
    found = (WHEN.search(message.text) for message in reversed(messages))
    return next((match[1] for match in found if match), "")


def choice(shown: list[Button], dice: random.Random) -> Button | None:
    """What to tap: what leads on, else a time, else a day, else the first that leads anywhere."""
    able = [button for button in shown if button.data is not None]
    for label in LEADING_ON:
        for button in able:
            if button.label.startswith(label):
                return button
    for pattern in (TIME, DAY):
        some = [button for button in able if pattern.match(button.label)]
        if some:
            return dice.choice(some)
    return next((button for button in able if button.label not in SIDEWAYS), None)


def way_round(shown: list[Button]) -> Button | None:
    """What to tap where nothing leads on: where nothing is free on a day, another one is asked for."""
    return next((button for button in shown if button.label == ANOTHER and button.data is not None), None)
