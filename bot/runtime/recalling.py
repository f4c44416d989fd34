"""What the ledger still knows of an attempt that the conversation has lost.

Owns how the promise made with a booking is kept when the stored conversation cannot be read any more: the attempt is
put back where it was, or its outcome is told in words of its own. Must never let a second booking be made meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import assert_never

from bot.clock import Clock
from bot.runtime.codec import load_attempt, load_order
from bot.runtime.news import attempt_of
from bot.runtime.ports import Store
from bot.store.records import Attempt, InboxRow
from conversations.clinic.orders import Booked, HandedOver, NotBooked, NotSent, Outcome, Refused, Unknown
from conversations.effects import Keep
from conversations.screens.model import Message, Screen, message
from conversations.state.conversation import OpenAttempt

FAR = timedelta(days=365)
"""Attempts that are due so far ahead are all that are open."""

MOST_OPEN = 10_000


class Recall:
    """Looks into the ledger."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def open_attempt(self, chat: int) -> OpenAttempt | None:
        """The chat's newest attempt without an outcome, if it can be read."""
        found = await self._store.open_attempts(self._clock.now() + FAR, MOST_OPEN)
        theirs = [attempt for attempt in found if attempt.chat == chat]
        return _noted(theirs[-1]) if theirs else None

    async def attempt_in(self, row: InboxRow) -> OpenAttempt | None:
        """The attempt that a piece of news is about, if it can be read."""
        number = attempt_of(row.key)
        return _noted(await self._store.attempt(number)) if number is not None else None


def has_news(inbox: Sequence[InboxRow]) -> bool:
    """Whether the outcome of an attempt is about to be told."""
    return any(attempt_of(row.key) is not None for row in inbox)


def apology(attempt: OpenAttempt | None) -> Keep:
    """That the conversation had to begin anew; never that nothing was booked while that is not known."""
    return _alone(message("note.still_checking" if attempt else "card.lost"))


def in_short(outcome: Outcome) -> Keep:
    """How an attempt stands, where no more than that is known of it."""
    return _alone(_words(outcome))


def _alone(words: Message) -> Keep:
    return Keep(Screen("k", (words,)))


def _noted(attempt: Attempt) -> OpenAttempt | None:
    wanted = load_order(attempt.order)
    return load_attempt(wanted.note) if wanted else None


def _words(outcome: Outcome) -> Message:
    match outcome:
        case Booked():
            return message("booked.title")
        case HandedOver(reason):
            return message(f"handed_over.{reason}")
        case Unknown():
            return message("note.unsure")
        case Refused():
            return message("not_booked.refused")
        case NotBooked():
            return message("not_booked")
        case NotSent():
            return message("not_sent")
        case _:
            assert_never(outcome)
