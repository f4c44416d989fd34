"""Patients who want to hear in their own chat what staff did for them.

Owns whose chat that is: one whose own session the clinic has said to be this patient's, and nobody else's since. Must
never tell a chat that has not asked for it, nor of anybody else.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.crypto import Vault
from bot.portal import PortalSession, is_same_person, mark_of, patient_in, patient_mark
from bot.runtime.codec import dump_event, load_attempt, load_order
from bot.runtime.inbox import told_key
from bot.store import Store
from bot.store.records import Arrival, Attempt, ToldChat
from conversations.clinic.model import Appointment, Key
from conversations.clinic.orders import Booked, Cancelled, Outcome
from conversations.clinic.telling import AskTelling, Telling
from conversations.events import DoneForYou
from conversations.state.appointments import OrderedCancellation

MOST: Final = 5
"""Chats of one patient that are told: a phone, a tablet, and those of before."""


class ToldChats:
    """Keeps who wants to be told, and spells what they are told as arrivals."""

    def __init__(self, store: Store, vault: Vault) -> None:
        self._store = store
        self._vault = vault

    async def unasked(self, chat: int, asked: AskTelling) -> Telling | None:
        """What needs nobody to be signed in: to be told nothing more, and that it is on; else None."""
        if asked.wanted is False:
            await self._store.forget_telling(chat)
            return Telling(told=False, can=True)
        is_on = asked.wanted is None and await self._store.telling(chat) is not None
        return Telling(told=True, can=True) if is_on else None

    async def answered(self, chat: int, session: PortalSession, asked: AskTelling, found: Telling) -> Telling:
        """Keep what is wanted by who is signed in, as the clinic has just said who that is."""
        if found.key is None or not asked.wanted:
            return Telling(can=found.key is not None)
        patient = patient_mark(self._vault, found.key)
        await self._store.keep_telling(ToldChat(chat, patient, self._whose(session, found)))
        return Telling(told=True, can=True)

    def _whose(self, session: PortalSession, found: Telling) -> str:
        """All that is known of whose session it is."""
        owner = replace(session.owner, key=found.key) if session.owner else None
        return mark_of(self._vault, replace(session, owner=owner))

    async def signs_in(self, chat: int, session: PortalSession) -> None:
        """Somebody signs in: unless that is certainly the same patient, this chat is told nothing any more.

        So it is with reminders, which come again once the same patient is back. To be called before the session is
        kept.
        """
        await self._withhold(chat, mark_of(self._vault, session))
        kept = await self._store.telling(chat)
        if kept is not None and session.duties is None and not self._is_theirs(kept, mark_of(self._vault, session)):
            await self._store.forget_telling(chat)

    async def _withhold(self, chat: int, whose: str) -> None:
        """Remind this chat of nothing but what is certainly of whoever signs in."""
        marks = await self._store.reminded_of(chat)
        if marks:
            await self._store.withhold_reminders(chat, [mark for mark in marks if is_same_person(mark, whose)])

    @staticmethod
    def _is_theirs(kept: ToldChat, whose: str) -> bool:
        patient = patient_in(whose)
        return patient == kept.patient if patient else is_same_person(kept.whose, whose)

    async def news(self, attempt: Attempt, outcome: Outcome) -> tuple[Arrival, ...]:
        """What the patient hears of an order that staff have placed for them, and that was carried out."""
        done = _done(attempt, outcome)
        if done is None:
            return ()
        patient, appointment = done
        mark = patient_mark(self._vault, patient)
        recorded = self._vault.mark("patient", str(patient))
        event = dump_event(DoneForYou(appointment.nameless, isinstance(outcome, Cancelled), mark, recorded))
        told = await self._store.tellings_about(mark)
        return tuple(
            Arrival(told_key(attempt.id, outcome.kind, one.chat), one.chat, event)
            for one in told[:MOST]
            if one.chat != attempt.chat
        )

    async def is_still_wanted(self, chat: int, event: DoneForYou) -> bool:
        """Whether this chat is still told of this patient, at the moment at which it would be."""
        kept = await self._store.telling(chat)
        return kept is not None and kept.patient == event.whose


def _done(attempt: Attempt, outcome: Outcome) -> tuple[Key, Appointment] | None:
    """For whom it was, and the appointment; None where it is no news for anybody but staff."""
    wanted = load_order(attempt.order)
    if wanted is None or wanted.order.behalf.patient is None:
        return None
    match outcome:
        case Booked(appointment):
            return wanted.order.behalf.patient, appointment
        case Cancelled():
            noted = load_attempt(wanted.note)
            ordered = noted.ordered if noted else None
            cancelled = ordered.appointment if isinstance(ordered, OrderedCancellation) else None
            return (wanted.order.behalf.patient, cancelled) if cancelled else None
        case _:
            return None
