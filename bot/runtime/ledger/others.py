"""Other attempts: whose it may be that something is new in a diary.

Owns that an appointment counts for one attempt. One account may be signed in to in several chats, and what was booked
in one of them is in the diary that the others read. Must be asked after the diary was read: what is in there was sent
before, and so its attempt is on its way by then, or known to have booked it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from bot.portal import Diary, is_same_person
from bot.runtime.codec import StoredOrder, booked_key, load_findings, load_order
from bot.runtime.ledger.handlers import handler_of
from bot.runtime.ledger.verdict import new_in
from bot.store import Store
from bot.store.records import Attempt, AttemptStatus
from conversations.clinic.keys import plain
from conversations.clinic.model import Appointment, Key

S = AttemptStatus

ROOM: Final = 200
"""Letters of a key that are kept beside what was booked."""


@dataclass(frozen=True, slots=True)
class Others:
    """The other attempts in the ledger."""

    store: Store

    async def beside(self, attempt: Attempt, wanted: StoredOrder, diary: Diary) -> tuple[StoredOrder, bool]:
        """The order, with all that others have booked among what is known; and whether the rest may be another's."""
        wanted = await self._explained(attempt, wanted)
        new = {spelled(each.key) for each in new_in(wanted, diary)}
        others = await self.store.other_attempts(attempt.id, new) if new else ()
        booked = tuple(other.booked for other in others if other.booked in new)
        taken = tuple(each.key for each in new_in(wanted, diary) if spelled(each.key) in booked)
        wanted = replace(wanted, before=(*wanted.before, *taken))
        rest = new_in(wanted, diary)
        return wanted, any(_goes_first(other, attempt) and _may_have_brought(other, wanted, rest) for other in others)

    async def _explained(self, attempt: Attempt, wanted: StoredOrder) -> StoredOrder:
        """What this chat's other attempts have booked is new, and explained; so is what the patient says is not it."""
        results = await self.store.booked_results(attempt.chat, attempt.id)
        known = tuple(key for key in map(booked_key, results) if key is not None)
        return replace(wanted, before=(*wanted.before, *known, *load_findings(attempt.result).denied))


def spelled(key: Key) -> str:
    """The one spelling of a key, as far as there is room."""
    return plain(key)[:ROOM]


def _goes_first(other: Attempt, attempt: Attempt) -> bool:
    """Whether the clinic may still answer the other, or it is what is looked for while this one has been denied.

    Of two whose answers were lost none waits for the other: the store lets one of them have it.
    """
    return other.status is S.STARTED or (other.status is S.UNKNOWN and attempt.status is S.NOT_BOOKED)


def _may_have_brought(other: Attempt, wanted: StoredOrder, new: tuple[Appointment, ...]) -> bool:
    """Whether something new may be what the other has ordered for the same person."""
    theirs = load_order(other.order)
    if theirs is None or not is_same_person(theirs.whose, wanted.whose):
        return False
    return any(handler_of(theirs.order).perhaps(theirs.order, each) for each in new)
