"""Registrations: people without an account who say who they are, on a page of the bot's own, for one booking.

Owns the way from the one-use link to the session in which that booking is made, and that nothing of the form is kept
longer than it is needed: while it is filled in it is sealed with its link, like a sign-in, and gone with its end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar, Final

from bot import logs
from bot.clock import Clock
from bot.crypto import Vault
from bot.portal import PatientPortal, PortalSession
from bot.runtime.accounts.accounts import Accounts
from bot.runtime.accounts.sessions import Renewals
from bot.runtime.accounts.sign_in_steps import End, SignInStep
from bot.runtime.inbox import signed_in_key
from bot.store import Store
from bot.store.records import Arrival, Link
from conversations.clinic.questions import Answer, AskSlots, Question
from conversations.events import Event, RegistrationEnded

FORM: Final = "register"


class Registrations(Accounts):
    """The `sessions` of those who have registered, and the `links` to the form. `code` is the clinic's sign-up code."""

    purpose: ClassVar[str] = FORM
    role: ClassVar[str] = "newcomer"
    done: ClassVar[Event] = RegistrationEnded()

    def __init__(  # noqa: PLR0913 - what it stands on, the rest by name
        self,
        store: Store,
        portal: PatientPortal,
        vault: Vault,
        clock: Clock,
        *,
        code: str,
        public_url: str,
        encode_event: Callable[[Event], str],
        wake: Callable[[int], None],
        renewals: Renewals | None = None,
    ) -> None:
        super().__init__(
            store,
            portal,
            vault,
            clock,
            public_url=public_url,
            encode_event=encode_event,
            wake=wake,
            renewals=renewals,
        )
        self.code = code

    async def answer(self, question: Question) -> Answer:
        """Asks one question of the portal without anybody's session; only reads. Raises `PortalError`s."""
        return await self._portal.answer_newcomer(self.code, question)

    async def searched(self, asked: AskSlots) -> Answer:
        """The same for a search, by the charge band of the sign-up code. Raises `PortalError`s."""
        return await self.answer(replace(asked, payer=self.code))

    async def known(self, link: Link, step: SignInStep) -> None:
        """Whoever fills in the form has an account: the link is spent, and the chat leads to signing in."""
        over = self.steps.sealed(step.ended(End.KNOWN), link.digest)
        news = Arrival(signed_in_key(link.digest), link.user, self._encode_event(RegistrationEnded(known=True)))
        if await self._store.spend_link(link.digest, None, [news], over):
            logs.event("already_registered")
            self._wake(link.user)

    async def abandon(self, session: PortalSession) -> bool:
        """Nobody was signed in with it: it ends by itself, and nothing is left of it here."""
        self._renewals.settled(self._renewals.newest(session))
        return True
