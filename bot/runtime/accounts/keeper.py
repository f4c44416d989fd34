"""What is kept of a chat here: how much, all of it as a file, and its end.

Owns what leaves in that file: nothing that is sealed, and nothing of a patient for whom staff have acted. Must never
keep a copy of it.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.crypto import Vault
from bot.portal import Lost, PortalError, Unsent, is_same_person
from bot.runtime.accounts.sessions import Sessions
from bot.runtime.accounts.wishes import Wishes
from bot.runtime.codec import StoredOrder, load_appointment, load_order
from bot.store import Store
from bot.store.attempts import OPEN
from bot.store.records import NewTask, Task
from conversations.clinic.account import AskKept, AskSession, InvoiceMail, Kept, KeptSession, LastVisit, Mailed
from conversations.clinic.diary import AllAppointments
from conversations.clinic.model import ONESELF, Appointment, place_name
from conversations.clinic.orders import BookingOrder
from conversations.clinic.questions import Answer, Question, Several, Slots, Types
from conversations.clinic.watching import AskWatches

FILE: Final = "kept.json"
"""What the file is called: it is seen on a lock screen."""

AGAIN: Final = timedelta(hours=1)
"""How long it takes until it is looked again whether an order of a forgotten chat has its outcome."""

MAILED_FOR: Final = 3600.0
"""Seconds in which an invoice is not asked for by e-mail a second time."""

NOT_THEIRS: Final = frozenset({"owner", "lease_owner", "claimed_until", "lease_until", "version", "seal"})
"""Columns that are about the work of the bot, and not about anybody."""

COMPLETED: Final = (Types, AllAppointments, Slots, Several)
"""Answers of the clinic to which something is added that is kept here."""

LEFT_OUT: Final = "left out"
SEALED: Final = "sealed"

Row = Mapping[str, object]


class Keeper:
    """Tells, hands over and ends what the store keeps of a chat."""

    def __init__(self, store: Store, vault: Vault, sessions: Sessions, *, may_watch: bool = False) -> None:
        """`may_watch`: the clinic can be asked without anybody's session."""
        self._may_watch = may_watch
        self._wishes = Wishes(store)
        self._store = store
        self._vault = vault
        self._sessions = sessions

    async def answer(self, chat: int, asked: Question) -> Answer | None:
        """How much is kept, or who is signed in; None where something else is asked."""
        match asked:
            case AskKept(remember=True):
                return None  # whoever is signed in has to be known
            case AskKept(remember=False):
                await self._store.forget_memory(chat)
                return await self._kept(chat)
            case AskKept():
                return await self._kept(chat)
            case AskSession():
                return await self._session(chat)
            case AskWatches():
                return await self._wishes.answer(chat, asked)
            case _:
                return None

    async def wanted(self, chat: int, whose: str, asked: AskKept | AskWatches) -> Answer:
        """Whoever this is the mark of is offered their last visit from now on, or told when this comes up."""
        if isinstance(asked, AskWatches):
            return await self._wishes.kept(chat, whose, asked)
        await self._store.remember(chat, whose)
        return await self._kept(chat)

    async def completed(self, chat: int, whose: str, answer: Answer) -> Answer:
        """The clinic's answer to whoever this is the mark of, with their last visit, or that it can be watched."""
        match answer:
            case Types():
                return replace(answer, last=await self.last(chat, whose))
            case AllAppointments() | Slots() | Several():
                return replace(answer, may_watch=self._may_watch)
            case _:
                return answer

    async def last(self, chat: int, whose: str) -> LastVisit | None:
        """What whoever this is the mark of has booked last in this chat, if they want it to be remembered."""
        wanted = await self._store.memory(chat)
        if wanted is None or not is_same_person(wanted, whose):
            return None
        for order, result in await self._store.booked(chat):
            last = _last_visit(load_order(order), load_appointment(result), whose)
            if last is not None:
                return last
        return None

    async def _kept(self, chat: int) -> Kept:
        rows = await self._store.rows_of(chat)
        attempts = rows["attempts"]
        return Kept(
            orders=len(attempts),
            unsettled=sum(_is_open(each) for each in attempts),
            tasks=len(rows["tasks"]) + len(rows.get("reminders", ())),
            undelivered=sum(each["done_at"] is not None and each["body"] != "" for each in rows["outbox"]),
            acts=len(rows["audit"]),
            signed_in=bool(rows["portal_sessions"]),
            told=bool(rows["tellings"]),
            remembers=bool(rows["memories"]),
            watches=len(rows["watches"]),
        )

    async def _session(self, chat: int) -> KeptSession:
        life = await self._sessions.life(chat)
        return KeptSession(life.since, life.until, life.staff) if life else KeptSession()

    async def mailed(self, chat: int, number: str, send: Callable[[], Awaitable[None]]) -> InvoiceMail:
        """Have an invoice sent by e-mail, unless it was asked for in the last hour, whoever asks.

        What was certainly not sent may be asked for again at once. Raises the `PortalError` of a refusal.
        """
        name = self._mail(chat, number)
        if await self._store.count_up(name, MAILED_FOR, 1) == 0:
            return InvoiceMail(Mailed.ALREADY)
        try:
            await send()
        except Lost:
            return InvoiceMail(Mailed.UNKNOWN)
        except PortalError as error:
            await self._store.count_down(name)
            if isinstance(error, Unsent):
                return InvoiceMail(Mailed.NOT_SENT)
            raise
        return InvoiceMail(Mailed.SENT)

    def _mail(self, chat: int, number: str) -> str:
        return self._vault.digest(f"{chat} invoice {number}")

    async def document(self, chat: int) -> tuple[str, bytes]:
        """All that is kept of the chat, as name and content of a file."""
        rows, now = await self._store.rows_of(chat), await self._store.now()
        kept = {table: [_told(row) for row in found] for table, found in rows.items() if found}
        document = {"chat": chat, "at": now.isoformat(timespec="seconds"), "kept": kept}
        return FILE, json.dumps(document, ensure_ascii=False, indent=1).encode()

    async def forget_later(self, task: Task) -> NewTask | None:
        """Orders of a chat that was forgotten are deleted once they have their outcome."""
        if task.chat is None or not task.body.isdecimal():
            return None
        if not await self._store.forget_settled(task.chat, int(task.body)):
            await self._store.scrub()
            return None
        return NewTask(f"{task.key}+", task.name, task.due_at + AGAIN, task.body, task.chat)


def _last_visit(wanted: StoredOrder | None, booked: Appointment | None, whose: str) -> LastVisit | None:
    """A visit that this very person has booked for themselves, as one that can be offered again."""
    if wanted is None or booked is None or not is_same_person(wanted.whose, whose):
        return None
    order = wanted.order
    if not isinstance(order, BookingOrder) or order.behalf != ONESELF:
        return None
    place = place_name(booked.site_name, booked.location_name)
    return LastVisit(order.type, booked.site_key, booked.location_key, place, booked.clinician)


def _is_open(attempt: Row) -> bool:
    return attempt["look_at"] is not None or attempt["status"] in {status.value for status in OPEN}


def _told(row: Row) -> dict[str, object]:
    """A row as it leaves; of an order that staff have placed for a patient, only that there is one."""
    order = load_order(str(row["wanted"])) if "wanted" in row else None
    hidden = {"wanted", "result", "booked"} if order and order.order.behalf.patient is not None else set[str]()
    return {
        name: LEFT_OUT if name in hidden else _value(value) for name, value in row.items() if name not in NOT_THEIRS
    }


def _value(value: object) -> object:
    """A value as JSON has it: texts that hold JSON are part of it, and what is sealed stays so."""
    match value:
        case datetime():
            return value.isoformat(timespec="seconds")
        case bytes() | memoryview():
            return SEALED
        case str() if value.startswith("{"):
            return _opened(value)
        case _:
            return value


def _opened(text: str) -> object:
    try:
        found = json.loads(text)
    except ValueError:
        return text
    return SEALED if isinstance(found, dict) and SEALED in found else _plain(found)


def _plain(found: object) -> object:
    """The same, where a note inside of an order is part of it as well."""
    match found:
        case dict():
            return {name: _plain(value) for name, value in found.items()}
        case list():
            return [_plain(each) for each in found]
        case str() if found.startswith("{"):
            return _opened(found)
        case _:
            return found
