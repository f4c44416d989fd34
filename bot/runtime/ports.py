"""The ports of the runtime: the protocols that Telegram, the clinic's portal and its accounts implement.

Tests plug in their own; nothing else differs.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from typing import Protocol

from bot.portal import Diary, PortalSession
from bot.store.records import Arrival, Attempt, NewTask, Plan, Task
from bot.telegram.cards import Card
from conversations.clinic.account import AskKept, InvoiceMail
from conversations.clinic.diary import AllAppointments
from conversations.clinic.model import Appointment, Behalf, Invoice, Key
from conversations.clinic.orders import BookingOrder, CancellationOrder, Outcome
from conversations.clinic.questions import Answer, Question, Several, Slots, Types
from conversations.clinic.telling import AskTelling, Telling
from conversations.clinic.watching import AskWatches
from conversations.events import DoneForYou
from conversations.screens.entry import Entry
from conversations.screens.model import Message, Screen


class Clinic(Protocol):
    """The clinic's portal, with the session of the person asking. Every method raises `bot.portal.PortalError`s."""

    async def answer(self, session: PortalSession, question: Question, *, behalf: Behalf) -> Answer:
        """Asks one question of the portal, for oneself or on somebody's behalf; only reads."""

    async def book(self, session: PortalSession, order: BookingOrder, *, may_send: Callable[[], bool]) -> Appointment:
        """Sends the one POST. `may_send` is asked right before the first byte leaves; False raises `Unsent`."""

    async def cancel(
        self, session: PortalSession, order: CancellationOrder, *, may_send: Callable[[], bool]
    ) -> Invoice | None:
        """Sends the one GET, as `book` does its POST; the invoice of the fee, None where there is none."""

    async def fee_of(self, session: PortalSession, order: CancellationOrder, since: date) -> Invoice | None:
        """The invoice of a cancellation's fee, raised on this day or later, if one alone can be it."""

    async def diary_of(self, session: PortalSession, patient: Key | None = None) -> Diary:
        """Their own appointments, or a patient's, past ones included, and whether those are all."""

    async def mail_invoice(self, session: PortalSession, number: str) -> None:
        """Sends the one GET by which the clinic sends the invoice of this number by e-mail, to whoever is signed in."""

    async def video_link(self, session: PortalSession, appointment: Key) -> str:
        """The address of an appointment's video call, as it is now; empty where there is none."""

    def wall_clock(self, at: datetime, site: Key | None) -> datetime:
        """What the clocks at this site show at an instant, without a zone."""


class Messenger(Protocol):
    """The person's chat. Methods raise `bot.telegram.TelegramTrouble`, those that are best effort do not."""

    async def show(
        self,
        chat: int,
        screen: Screen,
        card: Card,
        *,
        fresh: bool = False,
        link: str = "",
        video: str = "",
        mail: bool = False,
    ) -> Card:
        """Bring the card to `screen`: edited in place, or sent anew. `link` is what its sign-in buttons open.

        `video` is what those open that join a video call. `mail`: nobody waits for it, as for a reminder; it yields to
        what answers somebody, and where much of it waits, `TryLater` says when to come back.
        """

    async def keep(
        self, chat: int, screen: Screen, card: Card, *, link: str = "", entry: Entry | None = None, mail: bool = False
    ) -> Card:
        """Send a message that stays, with a file for a calendar where there is an `entry`; never the card."""

    async def hand_over(self, chat: int, screen: Screen, card: Card, name: str, content: bytes) -> Card:
        """Send a message that stays, with a file of this name and content."""

    async def remind(self, chat: int, screen: Screen, may_send: Callable[[], bool]) -> None:
        """Send a reminder, once at most, after all that somebody waits for. `may_send` is asked right before."""

    async def say(self, chat: int, words: Message, *, mail: bool = False) -> None:
        """Send plain words."""

    async def reach(self, chat: int) -> None:
        """Return if the bot may write there; nothing is sent that stays."""

    async def leave(self, chat: int) -> None:
        """Leave a group."""

    async def answer(self, callback: str, notice: Message | None) -> None:
        """Answer a press. Best effort."""

    async def typing(self, chat: int) -> None:
        """Show that an answer is being prepared. Best effort."""

    async def menu(self, chat: int, *, staff: bool) -> None:
        """List the commands of staff in this chat, or again those of everybody. Best effort."""

    async def delete(self, chat: int, message_id: int) -> None:
        """Take a message out of the chat."""


class Sessions(Protocol):
    """The portal sessions of those who are signed in."""

    async def of(self, user: int, *, fresh: bool = False) -> PortalSession | None:
        """The user's session, or None if there is none or it ran out; `fresh`: as the store has it now."""

    def whose(self, session: PortalSession) -> str:
        """The mark of whose session this is: what outlives the session can be told by it to be theirs."""

    async def touched(self, user: int) -> None:
        """Extends the stored expiry of the user's session, after a successful call with it."""

    async def drop(self, user: int) -> None:
        """Forget the user's session: the portal says that it is over."""


class Links(Protocol):
    """The links to the sign-in page."""

    async def give(self, user: int) -> str:
        """Gives the address of a one-use sign-in page for this user."""


class Tellings(Protocol):
    """Patients who want to hear in their own chat what staff did for them."""

    async def unasked(self, chat: int, asked: AskTelling) -> Telling | None:
        """What needs nobody to be signed in; else None."""

    async def answered(self, chat: int, session: PortalSession, asked: AskTelling, found: Telling) -> Telling:
        """Keep what is wanted by who is signed in, as the clinic has just said who that is."""

    async def news(self, attempt: Attempt, outcome: Outcome) -> tuple[Arrival, ...]:
        """What the patient hears of an order that staff have placed for them, and that was carried out."""

    async def is_still_wanted(self, chat: int, event: DoneForYou) -> bool:
        """Whether this chat is still told of this patient, at the moment at which it would be."""


COMPLETED = (Types, AllAppointments, Slots, Several)
"""Answers of the clinic to which something is added that is kept here."""


class Keeper(Protocol):
    """What is kept of a chat here: told, handed over, and let go of."""

    async def answer(self, chat: int, asked: Question) -> Answer | None:
        """How much is kept, or who is signed in; None where something else is asked."""

    async def wanted(self, chat: int, whose: str, asked: AskKept | AskWatches) -> Answer:
        """Whoever this is the mark of is offered their last visit from now on, or told when this comes up."""

    async def completed(self, chat: int, whose: str, answer: Answer) -> Answer:
        """The clinic's answer to whoever this is the mark of, with what is known here: their last visit, for one."""

    async def mailed(self, chat: int, number: str, send: Callable[[], Awaitable[None]]) -> InvoiceMail:
        """Have an invoice sent by e-mail, unless it was asked for in the last hour. Raises what the clinic refuses."""

    async def document(self, chat: int) -> tuple[str, bytes]:
        """All that is kept of the chat, as name and content of a file."""

    async def forgotten(self) -> None:
        """Something was deleted: leave nothing of it in the database's files. Raises the store's errors."""

    async def forget_later(self, task: Task) -> NewTask | None:
        """Orders of a chat that was forgotten are deleted once they have their outcome."""


class Reminding(Protocol):
    """When somebody is reminded of what was booked."""

    def of(self, attempt: Attempt, booked: Appointment, now: datetime) -> Plan | None:
        """The reminders of what this attempt has booked; None where there are to be none."""


class Newcomers(Protocol):
    """What somebody without an account is answered, and the sessions in which they have said who they are."""

    @property
    def sessions(self) -> Sessions:
        """Who has registered, for one booking."""

    @property
    def links(self) -> Links:
        """How one registers."""

    async def answer(self, question: Question) -> Answer:
        """Asks one question of the portal without anybody's session; only reads. Raises `bot.portal.PortalError`s."""


class Accounts(Protocol):
    """Signing out, and what leads to signing in."""

    @property
    def sessions(self) -> Sessions:
        """Who is signed in."""

    @property
    def links(self) -> Links:
        """How one signs in."""

    async def sign_out(self, user: int) -> None:
        """End the session at the portal and forget it."""

    async def matched(self, user: int, link: str, number: int) -> None:
        """Keep the half-made session of this link if its page shows this number, else end it; the chat hears which."""

    async def leave(self, user: int, link: str) -> None:
        """End the half-made session of this link."""

    async def end_late(self) -> None:
        """End the half-made sessions of links that have expired. Raises the store's errors."""
