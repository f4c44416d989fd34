"""The ports of the runtime: the protocols that Telegram, the clinic's portal and its accounts implement.

Tests plug in their own; nothing else differs.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Protocol

from bot.portal import Diary, PortalSession
from bot.store.records import Attempt, Plan
from bot.telegram.cards import Card
from conversations.clinic.model import Appointment, Behalf, Invoice, Key
from conversations.clinic.orders import BookingOrder, CancellationOrder
from conversations.clinic.questions import Answer, Question
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
        self,
        chat: int,
        screen: Screen,
        card: Card,
        *,
        link: str = "",
        entry: Entry | None = None,
        mail: bool = False,
        begun: Callable[[], None] = lambda: None,
    ) -> Card:
        """Send a message that stays, with a file for a calendar where there is an `entry`; never the card.

        `begun` is called where the file is in the chat, and the words have yet to come.
        """

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


Reminding = Callable[[Attempt, Appointment, datetime], Plan | None]
"""The reminders of what an attempt has booked, planned at that moment; None where there are to be none."""


class Links(Protocol):
    """The links to the sign-in page."""

    async def give(self, user: int) -> str:
        """Gives the address of a one-use sign-in page for this user."""


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

    async def matched(self, user: int, link: str, number: int, among: tuple[int, ...] = ()) -> None:
        """Keep the half-made session of this link if its page shows this number, else end it; the chat hears which.

        Where by now the page asks for one among others, nothing: the chat is asked anew.
        """

    async def leave(self, user: int, link: str, among: tuple[int, ...] = ()) -> None:
        """End the half-made session of this link, unless its page asks for one among other numbers by now."""

    async def end_late(self) -> None:
        """End the half-made sessions of links that have expired. Raises the store's errors."""
