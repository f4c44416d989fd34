"""Recovery and news of attempts: what is told of an outcome, also where the conversation has lost the attempt.

Owns how the promise made with a booking is kept when the stored conversation cannot be read any more: the attempt is
put back where it was, or its outcome is told in words of its own. Must never let a second booking be made meanwhile,
and never tell staff who the patient is: the attempt's number must do.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from typing import assert_never

from bot.runtime.codec import (
    DoneCancelling,
    Say,
    dump_event,
    dump_outgoing,
    load_appointment,
    load_attempt,
    load_cancelled,
    load_order,
)
from bot.runtime.inbox import Inbox, alert_key, attempt_of, news_of, outcome_key
from bot.runtime.ledger.others import spelled
from bot.store import Store
from bot.store.attempts import OPEN
from bot.store.records import Arrival, Attempt, AttemptStatus, InboxRow, Taking
from conversations.clinic.model import Key
from conversations.clinic.orders import (
    Booked,
    CancellationOrder,
    Cancelled,
    Earlier,
    HandedOver,
    Handover,
    InQuestion,
    NotBooked,
    NotCancelled,
    NotSent,
    Outcome,
    Refused,
    Unknown,
)
from conversations.clinic.questions import Failure, Trouble
from conversations.effects import Keep
from conversations.events import OrderEnded
from conversations.screens.model import Message, Screen, message
from conversations.state.appointments import OrderedCancellation
from conversations.state.conversation import OpenOrder


class Recovery:
    """Looks into the ledger."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def open_attempt(self, chat: int) -> OpenOrder | None:
        """The chat's newest attempt without an outcome, if it can be read."""
        found = await self._store.open_attempt(chat)
        return _noted(found) if found else None

    async def untold(self, chat: int, number: int) -> OrderEnded | None:
        """How the chat's attempt of this number has ended, if it has and no news of that waits in the inbox."""
        found = await self._store.numbered_attempt(chat, number)
        if found is None or found.status in OPEN or await self._store.waits(chat, news_of(found.id)):
            return None
        if found.status is AttemptStatus.BOOKED and found.look_at is not None:
            return None  # it is read back just now, and told then
        return OrderEnded(number, _outcome(found))

    async def whose(self, chat: int, key: Key) -> str:
        """The mark of whose appointment it is that was booked in this chat; empty where that is not known."""
        order = await self._store.booked_as(chat, spelled(key))
        wanted = load_order(order) if order else None
        return wanted.whose if wanted else ""

    async def attempt_in(self, row: InboxRow) -> OpenOrder | None:
        """The attempt that a piece of news is about, if it can be read."""
        number = attempt_of(row.key)
        return _noted(await self._store.attempt(number)) if number is not None else None


def apology(attempt: OpenOrder | None) -> Keep:
    """That the conversation had to begin anew; never that nothing was booked while that is not known."""
    return _alone(message(attempt.ordered.worded("note.still_checking") if attempt else "card.lost"))


def in_short(outcome: Outcome, attempt: OpenOrder | None = None) -> Keep:
    """How an attempt stands, where no more than that is known of it."""
    of_cancelling = attempt is not None and isinstance(attempt.ordered, OrderedCancellation)
    return _alone(_words_of_cancelling(outcome) if of_cancelling else _words(outcome))


def _alone(words: Message) -> Keep:
    return Keep(Screen("k", (words,)))


def cancels(attempt: Attempt) -> bool:
    """Whether an attempt is for a cancellation, as far as its order can be read."""
    wanted = load_order(attempt.order)
    return wanted is not None and isinstance(wanted.order, CancellationOrder)


def told_cancelled(done: DoneCancelling, *, confirmed: bool = True) -> Cancelled:
    """What the patient hears of a cancellation that was carried out."""
    return Cancelled(done.invoice, answered=done.answered, confirmed=confirmed, after=done.after)


def _noted(attempt: Attempt) -> OpenOrder | None:
    wanted = load_order(attempt.order)
    return load_attempt(wanted.note) if wanted else None


def _outcome(attempt: Attempt) -> Outcome:
    """An attempt's end as the ledger has it; where that says too little, a person has to look."""
    match attempt.status:
        case AttemptStatus.BOOKED if cancels(attempt):
            done = load_cancelled(attempt.result)
            return told_cancelled(done) if done else HandedOver(Handover.PORTAL_DOWN)
        case AttemptStatus.NOT_BOOKED if cancels(attempt):
            return NotCancelled()
        case AttemptStatus.BOOKED:
            appointment = load_appointment(attempt.result)
            return Booked(appointment) if appointment else HandedOver(Handover.PORTAL_DOWN)
        case AttemptStatus.REFUSED:
            return Refused(Failure(Trouble.REFUSED))
        case AttemptStatus.NOT_SENT:
            return NotSent()
        case AttemptStatus.NOT_BOOKED:
            return NotBooked()
        case _:
            return HandedOver(Handover.PORTAL_DOWN)


def _words(outcome: Outcome) -> Message:
    match outcome:
        case Booked(after=after):
            return _after(after, message("booked.title"))
        case HandedOver(reason, after, reference):
            return _called(reference, _after(after, message(f"handed_over.{reason}")))
        case Unknown() | InQuestion():
            return message("note.unsure")
        case Refused():
            return message("not_booked.refused")
        case NotBooked():
            return message("not_booked")
        case Cancelled() | NotCancelled():
            return _words_of_cancelling(outcome)
        case NotSent(begun):
            return message("not_sent.begun" if begun else "not_sent")
        case _:
            assert_never(outcome)


def _words_of_cancelling(outcome: Outcome) -> Message:
    """The same for a cancellation."""
    match outcome:
        case Cancelled(after=after):
            return _after(after, message("cancelled.title"))
        case HandedOver(reason, after, reference):
            return _called(reference, _after(after, message(f"cancelling.handed_over.{reason}")))
        case Refused():
            return message("not_cancelled.refused")
        case NotCancelled():
            return message("not_cancelled")
        case NotSent(begun):
            return message("not_cancelled.begun" if begun else "not_cancelled.not_sent")
        case _:
            return message("cancelling.note.unsure")


def _to_staff(attempt: Attempt, outcome: Outcome) -> str | None:
    """The id of the words for staff; None for what they have no business with."""
    if cancels(attempt):
        return _to_staff_of_cancelling(attempt, outcome)
    match outcome:
        case HandedOver():
            return "staff.handed_over"
        case Booked(confirmed=confirmed, after=Earlier.HANDED_OVER):
            return "staff.settled.booked" if confirmed else "staff.settled.unseen"
        case _ if attempt.status is AttemptStatus.HANDED_OVER:
            return "staff.settled.not_booked"
        case _:
            return None


def _to_staff_of_cancelling(attempt: Attempt, outcome: Outcome) -> str | None:
    """The same for a cancellation."""
    match outcome:
        case HandedOver():
            return "cancelling.staff.handed_over"
        case Cancelled(confirmed=confirmed, after=Earlier.HANDED_OVER):
            return "cancelling.staff.settled.cancelled" if confirmed else "cancelling.staff.settled.unseen"
        case _ if attempt.status is AttemptStatus.HANDED_OVER:
            return "cancelling.staff.settled.not_cancelled"
        case _:
            return None


def _after(earlier: Earlier, words: Message) -> Message:
    """The words, with one of regret before them where something else was said."""
    return message("note.and", first=message(f"regret.{earlier}"), second=words) if earlier else words


def _called(reference: str, words: Message) -> Message:
    """The words, with what the portal called its failure."""
    if not reference:
        return words
    return message("note.and", first=words, second=message("trouble.reference", reference=reference))


ToPatient = Callable[[Attempt, Outcome], Awaitable[tuple[Arrival, ...]]]
"""What patients hear of an order that staff have placed for them."""


class News:
    """Spells news as arrivals, and has them written and heard."""

    def __init__(self, inbox: Inbox, staff_chat: int | None = None, to_patient: ToPatient | None = None) -> None:
        self._inbox = inbox
        self._to_patient = to_patient
        self._staff_chat = staff_chat

    def ended(self, attempt: Attempt, outcome: Outcome) -> Arrival:
        """How an attempt stands, for the conversation that made it; the same news twice is one arrival.

        Another question is other news.
        """
        event = OrderEnded(attempt.number, outcome)
        news = f"{outcome.kind}:{attempt.looks}" if isinstance(outcome, InQuestion) else outcome.kind
        return Arrival(outcome_key(attempt.id, news), attempt.chat, dump_event(event))

    def to_staff(self, attempt: Attempt, outcome: Outcome) -> tuple[Arrival, ...]:
        """A line for the clinic's staff on what they have to look after, or need not any more; if they have a chat."""
        words = _to_staff(attempt, outcome)
        if self._staff_chat is None or words is None:
            return ()
        reference = outcome.reference if isinstance(outcome, HandedOver) else ""
        say = dump_outgoing(Say(_called(reference, message(words, attempt=attempt.id))))
        return (Arrival(alert_key(attempt.id, outcome.kind), self._staff_chat, say),)

    async def to_patient(self, attempt: Attempt, outcome: Outcome) -> tuple[Arrival, ...]:
        """What a patient hears of what staff did, where they want to. Raises `StoreError`."""
        return await self._to_patient(attempt, outcome) if self._to_patient else ()

    async def with_step(self, arrivals: Sequence[Arrival], step: Callable[[Taking | None], Awaitable[bool]]) -> bool:
        """Has a step written together with its news, and wakes whoever hears of it; False if it was not taken."""
        chats, taken = {arrival.chat for arrival in arrivals}, False

        async def write(taking: Taking | None) -> Collection[int]:
            nonlocal taken
            taken = await step(taking)
            return chats if taken else ()

        await self._inbox.write(chats, write)
        return taken
