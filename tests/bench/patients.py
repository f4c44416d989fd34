"""Patients who book, in the process of the stand-in Telegram: what they do costs the bots nothing.

Owns the way from a tap to the card that answers it. Must never tap what is not on the screen.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Iterable, Iterator
from itertools import cycle, repeat

from bot.sandbox.telegram.values import Json
from bot.sandbox.telegram.world import people
from bot.sandbox.telegram.world.feed import Feed
from bot.sandbox.telegram.world.model import Person
from bot.sandbox.telegram.world.world import World
from tests.bench.story import BOOKED, SLOT, SLOTS_A_PAGE, TAKEN, TAPS

FIRST_ID = 7_200_001
PATIENCE = 30.0
"""Seconds after which a card that should come is taken to never come."""


class NoAnswer(Exception):  # noqa: N818 - says what happened
    """The bot did not bring the card that comes next."""


class Patient:
    """Somebody who books, tap by tap."""

    def __init__(self, world: World, person: Person, number: int) -> None:
        self._world = world
        self._person = person
        self._slot = number % SLOTS_A_PAGE
        self.begins()
        self._wanted: re.Pattern[str] | None = None
        self._above = 0
        self._tapping = (0, "")
        self._came: asyncio.Future[float] | None = None

    async def step(self) -> float:
        """The next thing the patient does; the seconds until the card that answers it. Raises `NoAnswer`."""
        self._came = asyncio.get_running_loop().create_future()
        began = time.perf_counter()
        what = next(self._steps)
        try:
            async with asyncio.timeout(PATIENCE):
                seconds = await self._came - began
        except TimeoutError:
            raise NoAnswer(f"nothing came of {what!r}:\n{self._screen()}") from None
        self.done = self._wanted is None
        return seconds

    async def books(self, steps: list[float] | None = None, pauses: Iterable[float] = repeat(0.0)) -> list[float]:
        """One whole booking; the seconds of each step, added to `steps` as they are made, each after its pause."""
        made = [] if steps is None else steps
        for pause in pauses:
            if pause:
                await asyncio.sleep(pause)
            made.append(await self.step())
            if self.done:
                break
        return made

    def begins(self) -> None:
        """Whatever was before, the next step is /start."""
        self._steps = self._story()
        self.done = False

    def sees(self, message: Json) -> None:
        """A message was written or changed."""
        if self._came is None or self._came.done() or message["message_id"] <= self._above:
            return
        if self._wanted is None:
            said = str(message.get("text", message.get("caption", "")))
            if BOOKED in said or TAKEN in said:
                self._came.set_result(time.perf_counter())
            return
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        found = [button for row in rows for button in row if self._wanted.match(button["text"])]
        if found:
            button = found[self._slot % len(found)] if self._wanted.pattern == SLOT.pattern else found[0]
            self._tapping = (message["message_id"], button["callback_data"])
            self._came.set_result(time.perf_counter())

    def _story(self) -> Iterator[str]:
        self._wanted = TAPS[0]
        self._above = people.starts(self._world, self._person).id
        yield "/start"
        for tap, following in zip(TAPS, (*TAPS[1:], None), strict=True):
            self._wanted = following
            people.presses(self._world, self._person, *self._tapping, forged=False)
            yield tap.pattern

    def _screen(self) -> str:
        messages = list(self._world.chats[self._person.id].messages.values())[-3:]
        return "\n".join(str(message.content.get("text", "")) for message in messages)


class Crowd(Feed):
    """The screens of all patients: takes the place of the stand-in's feed."""

    def __init__(self, world: World, count: int) -> None:
        super().__init__()
        self.ids = range(FIRST_ID, FIRST_ID + count)
        self.patients = [self._patient(world, number, id_) for number, id_ in enumerate(self.ids)]
        self._following = cycle(self.patients)
        self._by_chat = dict(zip(self.ids, self.patients, strict=True))
        self.stranger = Person(FIRST_ID - 1, "Somebody", "Else", started=True)
        world.add_person(self.stranger)
        self.shown_at = time.perf_counter()
        world.feed = self

    def next(self) -> Patient:
        """Whoever has not booked for the longest, at the beginning."""
        patient = next(self._following)
        patient.begins()
        return patient

    def publish(self, chat_id: int | None, event: Json) -> None:
        """A screen changes."""
        if event["kind"] == "message" and event["message"]["from"]["is_bot"]:
            self.shown_at = time.perf_counter()
            patient = self._by_chat.get(chat_id or 0)
            if patient:
                patient.sees(event["message"])

    async def quiet(self, seconds: float = 0.5) -> None:
        """Return when no screen has changed for so long."""
        while (left := self.shown_at + seconds - time.perf_counter()) > 0:  # noqa: ASYNC110 - waits for nothing to happen
            await asyncio.sleep(left)

    @staticmethod
    def _patient(world: World, number: int, id_: int) -> Patient:
        person = Person(id_, f"Patient{number}", "Bench", started=True)
        world.add_person(person)
        return Patient(world, person, number)
