"""New patients whom staff fill in, on a page of the bot's own: sent to the clinic once, and on record.

Owns the way from the one-use link to the one call, and what the chat hears of it. Must never keep what was filled in
longer than the form is open.
"""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, Final

from bot.portal import PortalSession, SignInNeeded
from bot.runtime.accounts.accounts import Accounts, unsure
from bot.runtime.accounts.sessions import Sessions
from bot.runtime.accounts.sign_in_steps import End, SignInStep
from bot.runtime.inbox import form_key
from bot.store.records import Arrival, Link
from conversations.clinic.model import Key
from conversations.events import FormOutcome, PatientFormEnded

FORM: Final = "patient"


class PatientForms(Accounts):
    """The `links` to the form, and what becomes of each. Who fills it in is signed in elsewhere, as staff."""

    purpose: ClassVar[str] = FORM
    role: ClassVar[str] = "new patient"

    async def staff(self, sessions: Sessions, user: int) -> PortalSession:
        """The session of the member of staff who fills it in. Raises `SignInNeeded` for anybody else."""
        session = await sessions.of(user, fresh=True)
        if session is None or session.duties is None:
            raise SignInNeeded("only staff fill in patients")
        return session

    async def claimed(self, link: Link, step: SignInStep) -> bool:
        """Note that it is sent now, on record; False if it was sent already or the form is over: then it must not."""
        news = self._news(link, f"sent:{step.view}", PatientFormEnded(FormOutcome.SENT))
        sealed = self.steps.sealed(replace(step, sent=True), link.digest)
        put = await self._store.put_step(link, sealed, link.expires_at, [news])
        if put:
            self._wake(link.user)
        return put

    async def made_nobody(self, link: Link, step: SignInStep, reference: str) -> None:
        """Nobody was made: the form is open again, with a word on why, and the refusal on record."""
        now = await self.links.find(link.digest)
        if now is not None:
            news = self._news(link, f"nobody:{step.view}", PatientFormEnded(FormOutcome.REFUSED, None, reference))
            await self._store.put_step(now, self.steps.sealed(step, link.digest), now.expires_at, [news])
            self._wake(link.user)

    async def made(self, link: Link, step: SignInStep, key: Key) -> None:
        """The clinic has found the patient or made one, whom the chat looks up by key."""
        await self._over(link, step, End.DONE, self._news(link, "end", PatientFormEnded(FormOutcome.MADE, key)))

    async def unsure(self, link: Link, step: SignInStep, reference: str = "") -> None:
        """Nobody knows whether the clinic has made the patient: they are to be looked for before anything else."""
        await self._over(link, step, End.UNSURE, unsure(link, self._encode_event, reference))

    async def _over(self, link: Link, step: SignInStep, end: End, news: Arrival) -> None:
        over = self.steps.sealed(step.ended(end), link.digest)
        if await self._store.spend_link(link.digest, None, [news], over):
            self._wake(link.user)

    def _news(self, link: Link, what: str, event: PatientFormEnded) -> Arrival:
        return Arrival(form_key(link.digest, what), link.user, self._encode_event(event))

    async def abandon(self, session: PortalSession) -> bool:  # noqa: ARG002 - there is none
        """Nobody was signed in by it."""
        return True
