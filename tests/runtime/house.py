"""The runtime over a real database, between a chat, a clinic and accounts that a test holds in its hands."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.crypto import Vault
from bot.portal import Diary, PortalError, PortalSession, Unsent
from bot.runtime.accounts.keeper import Keeper
from bot.runtime.accounts.sessions import Renewals, Sessions
from bot.runtime.accounts.tellings import ToldChats
from bot.runtime.inbox import Inbox
from bot.runtime.ledger.verdict import Patience
from bot.runtime.service import Options, Ports, Runtime, wire
from bot.runtime.thinking import Advance
from bot.runtime.turn import LONGEST
from bot.store import Store
from bot.telegram import received
from conversations.clinic.model import Appointment, Behalf, Invoice, Key
from conversations.clinic.orders import BookingOrder, CancellationOrder
from conversations.clinic.questions import Answer, Question
from tests.runtime.chats import Chats as Chats  # noqa: PLC0414 - others take it from here
from tests.runtime.script import APPOINTMENT, advance
from tests.support.clinic import ClinicInMemory
from tests.support.clocks import NINE, ManualClock

ANN, BEN, STAFF = 1001, 1002, -500

NEVER = 60.0  # seconds after which what has not come to rest never will


async def no_wait() -> None:
    """At once."""


@dataclass
class ScriptedClinic:
    """A clinic that answers as a test says: at once, when told, or with an error. It counts what it is sent."""

    stock: ClinicInMemory = field(default_factory=ClinicInMemory)
    trouble: PortalError | None = None
    slow: asyncio.Event | None = None
    asked: list[str] = field(default_factory=list)
    mails: list[str] = field(default_factory=list)
    posts: int = 0
    cancels: int = 0
    ending: Callable[[], Appointment] = lambda: APPOINTMENT
    ending_of_cancelling: Callable[[], Invoice | None] = lambda: None
    video: str = ""
    fee: Invoice | None = None
    books: bool = True
    diary: list[Appointment] = field(default_factory=list)
    complete: bool = True
    looks: int = 0
    diary_trouble: PortalError | None = None
    before_send: Callable[[], object] = lambda: None
    before_look: Callable[[], Awaitable[None]] = no_wait

    async def answer(self, session: PortalSession, question: Question, *, behalf: Behalf) -> Answer:
        whom = f" for {behalf.patient}" if behalf.patient else ""
        self.asked.append(f"{question.kind} {session.id}{whom}")
        if self.slow:
            await self.slow.wait()
        if self.trouble:
            raise self.trouble
        return self.stock.answer(question)

    async def book(self, session: PortalSession, order: BookingOrder, *, may_send: Callable[[], bool]) -> Appointment:
        assert session.id
        self.before_send()
        if not may_send():
            raise Unsent("too late")
        self.posts += 1
        if self.slow:
            await self.slow.wait()
        if self.books:
            self.diary.append(replace(APPOINTMENT, start=order.slot.start))
        return self.ending()

    async def cancel(
        self, session: PortalSession, order: CancellationOrder, *, may_send: Callable[[], bool]
    ) -> Invoice | None:
        assert session.id
        self.before_send()
        if not may_send():
            raise Unsent("too late")
        self.cancels += 1
        if self.slow:
            await self.slow.wait()
        if self.books:
            self.diary = [each for each in self.diary if each.key != order.key]
        return self.ending_of_cancelling()

    async def mail_invoice(self, session: PortalSession, number: str) -> None:
        assert session.id
        self.mails.append(number)
        if self.trouble:
            raise self.trouble

    async def video_link(self, session: PortalSession, appointment: Key) -> str:
        assert session.id
        if self.trouble:
            raise self.trouble
        return self.video.format(appointment)

    def wall_clock(self, at: datetime, site: Key | None) -> datetime:
        assert site
        return at.astimezone(ZoneInfo("Europe/London")).replace(tzinfo=None)

    async def fee_of(self, session: PortalSession, order: CancellationOrder, since: date) -> Invoice | None:
        assert session.id
        assert (order.key, since) == ("old", NINE.date())
        if self.trouble:
            raise self.trouble
        return self.fee

    async def diary_of(self, session: PortalSession, patient: Key | None = None) -> Diary:
        assert session.id
        assert patient is None
        self.looks += 1
        await self.before_look()
        if self.diary_trouble:
            raise self.diary_trouble
        return Diary(tuple(self.diary), self.complete)


@dataclass
class Signed:
    """Who is signed in, and with which session."""

    kept: dict[int, PortalSession] = field(default_factory=lambda: {ANN: PortalSession("s1"), BEN: PortalSession("s2")})
    people: dict[str, str] = field(default_factory=lambda: {"s1": "ann", "s2": "ben"})
    touches: int = 0
    dropped: list[int] = field(default_factory=list)
    signed_out: list[int] = field(default_factory=list)
    matches: list[tuple[int, str, int]] = field(default_factory=list)
    left: list[tuple[int, str]] = field(default_factory=list)

    @property
    def sessions(self) -> Signed:
        return self

    @property
    def links(self) -> Signed:
        return self

    async def of(self, user: int, *, fresh: bool = False) -> PortalSession | None:  # noqa: ARG002 - never stale here
        return self.kept.get(user)

    def whose(self, session: PortalSession) -> str:
        return f"k={self.people[session.id]}" if session.id in self.people else ""

    async def touched(self, user: int) -> None:
        assert user in self.kept
        self.touches += 1

    async def drop(self, user: int) -> None:
        self.kept.pop(user, None)
        self.dropped.append(user)

    async def sign_out(self, user: int) -> None:
        self.kept.pop(user, None)
        self.signed_out.append(user)

    async def matched(self, user: int, link: str, number: int, _among: tuple[int, ...] = ()) -> None:
        self.matches.append((user, link, number))

    async def leave(self, user: int, link: str, _among: tuple[int, ...] = ()) -> None:
        self.left.append((user, link))

    async def end_late(self) -> None:
        """Nobody has given up."""

    async def answer(self, question: Question) -> Answer:
        """What anybody is told, without a session."""
        return ClinicInMemory().answer(question)

    async def give(self, user: int) -> str:
        return f"https://bot.example/sign-in/{user}"


class House:
    """One process of the bot. `crash` forgets everything that is not in the database, and `open` begins again."""

    def __init__(self, url: str, owner: str = "first", clock: ManualClock | None = None) -> None:
        self.url = url
        self.owner = owner
        self.clock = clock or ManualClock(skips=False)
        self.waited: float | None = 0.0
        self.shared_clock: ManualClock | None = None
        self.chats = Chats()
        self.clinic = ScriptedClinic()
        self.accounts = Signed()
        self.newcomers: Signed | None = None
        self.patience = Patience()
        self.quick = 5.0
        self.longest = LONGEST
        self.quiet = 0.0
        self.store: Store
        self.runtime: Runtime
        self.inbox: Inbox
        self.tellings: ToldChats
        self._updates = itertools.count(1)

    def open(self, conversation: Advance = advance) -> None:
        """Begin, with what the database holds."""
        self.store = Store.open(self.url, (self.shared_clock or self.clock).now)
        self.inbox = Inbox(self.store, self.clock)
        self.tellings = ToldChats(self.store, Vault("an obviously fake secret key"))
        vault = Vault("an obviously fake secret key")
        keeper = Keeper(self.store, vault, Sessions(self.store, vault, self.clock, Renewals()))
        world = (self.store, self.clinic, self.accounts, self.chats, self.clock, self.newcomers)
        ports = Ports(*world, tellings=self.tellings, keeper=keeper)
        zone = ZoneInfo("Europe/London")
        options = Options(self.owner, zone, str, STAFF, self.patience, self.quick, longest=self.longest)
        options = replace(options, quiet=self.quiet)
        self.runtime = wire(ports, self.inbox, options, conversation)

    async def close(self) -> None:
        """Stop as a process does that is asked to."""
        for worker in list(self.runtime.lanes._workers.values()):
            worker.cancel()
        await self.runtime.stop()
        await self.store.close()

    async def crash(self, conversation: Advance = advance) -> None:
        """Stop dead, and begin again under a new name once the dead one's leases have ended."""
        returning = self.runtime.ahead._returning
        for task in (*self.runtime.lanes._workers.values(), *self.runtime.ledger._working.values()):
            task.cancel()
        if returning is not None:
            returning.cancel()
        await self.runtime.reads.stop()
        await self.store.close()
        self.owner += "+"
        self.clock.pass_by(16)
        self.open(conversation)

    async def settle(self) -> None:
        """Return when everything that can happen without the clinic or the clock has happened."""
        async with asyncio.timeout(NEVER):
            await asyncio.sleep(0)  # what was woken begins
            await self.runtime.idle()

    async def until(self, happened: Callable[[], object]) -> None:
        """Return when something has happened."""
        for _ in range(2000):
            if happened():
                return
            await asyncio.sleep(0.001)
        raise AssertionError("it never happened")

    async def look(self) -> None:
        """What the poll and the scheduler do when their time comes."""
        await self.runtime.lanes.look()
        await self.runtime.scheduler.look()
        await self.settle()

    async def says(self, text: str, chat: int = ANN, *, wait: bool = True) -> dict[str, Any]:
        """Somebody types; returns the update, so that it can come again."""
        number = next(self._updates)
        update = {"update_id": number, "message": {"message_id": 9000 + number, "chat": private(chat), "text": text}}
        await self.delivers(update, wait=wait)
        return update

    async def taps(self, data: str, message_id: int, chat: int = ANN) -> dict[str, Any]:
        """Somebody presses a button."""
        number = next(self._updates)
        pressed = {"message_id": message_id, "chat": private(chat)}
        update = {"update_id": number, "callback_query": {"id": f"q{number}", "message": pressed, "data": data}}
        await self.delivers(update)
        return update

    async def delivers(self, *updates: dict[str, Any], wait: bool = True) -> None:
        """Telegram delivers updates, as JSON."""
        taken = [update for update in map(received, json.loads(json.dumps(updates))) if update]
        await self.inbox.take_in(taken, self.waited)
        if wait:
            await self.settle()

    def sees(self, chat: int = ANN) -> str:
        """The newest message in somebody's chat."""
        return list(self.chats.shown[chat].values())[-1]


def private(chat: int) -> dict[str, Any]:
    """A private chat, as Telegram spells it."""
    return {"id": chat, "type": "private" if chat > 0 else "group"}
