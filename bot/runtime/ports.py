"""Ports: what the runtime needs of the others, and nothing they do.

Owns the seams: the person's chat, the clinic and its sessions. Tests differ only in what is plugged in here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from bot.clock import Clock
from bot.portal.request import PortalSession
from bot.store.records import (
    Arrival,
    Attempt,
    AttemptStatus,
    Committed,
    Lease,
    Link,
    Loaded,
    NewTask,
    OutboxRow,
    StoredSession,
    Task,
    Turn,
)
from bot.telegram.live_card import Card
from conversations.clinic.model import Appointment
from conversations.clinic.orders import BookingOrder
from conversations.clinic.questions import Answer, Question
from conversations.screens.model import Message, Screen

__all__ = ["Accounts", "Clinic", "Clock", "Messenger", "Store"]


class Store(Protocol):
    """The durable state. Each method is one transaction, run off the event loop."""

    async def accept(self, arrivals: Sequence[Arrival]) -> frozenset[int]:
        """Insert those not seen before, and return their chats. When it returns, they survive any crash."""

    async def waiting_chats(self, limit: int) -> tuple[int, ...]:
        """Chats with inbox or outbox rows to handle whose lease is free, oldest first."""

    async def lease(self, chat: int, owner: str, seconds: float) -> Loaded | None:
        """Take the chat's lease and load it, or None while another owner holds it."""

    async def renew(self, lease: Lease, seconds: float) -> Lease:
        """Hold the lease longer. Raises `LeaseLost`."""

    async def commit(self, lease: Lease, turn: Turn) -> Committed:
        """Write a turn: state, card, handled rows (bodies blanked), outbox, attempts, tasks. Raises `LeaseLost`."""

    async def mark(self, lease: Lease, performed: Sequence[int], card: str) -> None:
        """Mark outbox rows done (bodies blanked) and keep the lease. Raises `LeaseLost`."""

    async def free(self, lease: Lease, performed: Sequence[int], card: str) -> bool:
        """Mark outbox rows done, save the card and free the lease. True if more is waiting. Raises `LeaseLost`."""

    async def attempt(self, attempt: int) -> Attempt:
        """One row of the ledger."""

    async def start_attempt(self, attempt: int, owner: str, send_by: datetime) -> bool:
        """Claim a READY attempt in a commit of its own; False if it is not READY (any more)."""

    async def settle_attempt(
        self,
        attempt: int,
        expected: AttemptStatus,
        status: AttemptStatus,
        *,
        arrivals: Sequence[Arrival] = (),
        look_at: datetime | None = None,
        result: str | None = None,
    ) -> bool:
        """Move an attempt from `expected` to `status` with the news for its chat, or False if it moved meanwhile.

        UNKNOWN to UNKNOWN counts one more look and sets the next.
        """

    async def open_attempts(self, now: datetime, limit: int) -> tuple[Attempt, ...]:
        """Attempts that are READY, STARTED with `send_by` past, or UNKNOWN with `look_at` past."""

    async def claim_task(self, owner: str, now: datetime, seconds: float) -> Task | None:
        """Claim the task that has been due longest, exactly one owner each; a claim that ran out is free again."""

    async def finish_task(self, task: int, owner: str, *, next_task: NewTask | None = None) -> bool:
        """Mark a claimed task done, with the one that follows it; False if the claim was lost."""

    async def add_tasks(self, new: Sequence[NewTask]) -> None:
        """Write tasks not known before."""

    async def put_link(self, link: Link) -> None:
        """Keep a new sign-in link."""

    async def link(self, digest: str) -> Link | None:
        """The link with this token hash."""

    async def fail_link(self, digest: str) -> int:
        """Count a failed try and return how many there were."""

    async def spend_link(self, digest: str, session: StoredSession, arrivals: Sequence[Arrival]) -> bool:
        """Spend the link, keep the session and tell the chat, all or nothing; False if it was spent meanwhile."""

    async def put_session(self, session: StoredSession) -> None:
        """Keep or replace the session of this user and role."""

    async def session(self, user: int, role: str) -> StoredSession | None:
        """The session of this user and role, whether or not it is past its end."""

    async def drop_session(self, user: int, role: str) -> None:
        """Forget the session of this user and role."""

    async def purge(self, now: datetime) -> int:
        """Delete what retention says is over, and return how many rows went."""

    async def outbox_of(self, chat: int) -> tuple[OutboxRow, ...]:
        """Rows of this chat that are not done, in order."""


class Clinic(Protocol):
    """The clinic's portal, with the session of the person asking. Every method raises `bot.portal.PortalError`s."""

    async def answer(self, session: PortalSession, question: Question) -> Answer:
        """Ask one question. Reads only."""

    async def book(self, session: PortalSession, order: BookingOrder, *, may_send: Callable[[], bool]) -> Appointment:
        """Send the one POST. `may_send` is asked right before the first byte leaves; False raises `NotSent`."""

    async def appointments(self, session: PortalSession) -> tuple[Appointment, ...]:
        """The patient's future appointments."""


class Messenger(Protocol):
    """The person's chat. Methods raise `bot.telegram.TelegramTrouble`, those that are best effort do not."""

    async def show(self, chat: int, screen: Screen, card: Card, *, fresh: bool = False, link: str = "") -> Card:
        """Bring the card to `screen`: edited in place, or sent anew. `link` is what its sign-in buttons open."""

    async def keep(self, chat: int, screen: Screen, card: Card, *, link: str = "") -> Card:
        """Send a message that stays; it never becomes the card."""

    async def say(self, chat: int, words: Message) -> None:
        """Send plain words."""

    async def leave(self, chat: int) -> None:
        """Leave a group."""

    async def answer(self, callback: str, notice: Message | None) -> None:
        """Answer a press. Best effort."""

    async def typing(self, chat: int) -> None:
        """Show that an answer is being prepared. Best effort."""

    async def delete(self, chat: int, message_id: int) -> None:
        """Take a message out of the chat."""


class Accounts(Protocol):
    """Who is signed in."""

    async def session(self, user: int, *, fresh: bool = False) -> PortalSession | None:
        """The user's portal session, or None if there is none or it ran out; `fresh`: as the store has it now."""

    async def touched(self, user: int) -> None:
        """The portal was asked with the user's session just now, so it lives its full idle time again."""

    async def drop(self, user: int) -> None:
        """Forget the user's session: the portal says that it is over."""

    async def sign_out(self, user: int) -> None:
        """End the session at the portal and forget it."""

    async def new_link(self, user: int) -> str:
        """The full URL of a fresh one-use sign-in page for this user."""
