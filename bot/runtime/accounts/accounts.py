"""Signing in and out: who has a session at the clinic, and how one comes to be.

Owns the way of a portal session, from the one-use link to the sign-out, and what the conversation hears of it. Must
never see a password or a code.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from enum import Enum
from typing import ClassVar, Final

from bot import logs
from bot.clock import Clock
from bot.crypto import Vault
from bot.portal import PatientPortal, PortalError, PortalSession
from bot.runtime.accounts.links import PURPOSE, Links, has_ended
from bot.runtime.accounts.locks import Locks
from bot.runtime.accounts.sessions import ROLE, Renewals, Sessions
from bot.runtime.accounts.sign_in_steps import End, SignInStep, Steps, draw_numbers
from bot.runtime.accounts.tellings import ToldChats
from bot.runtime.accounts.tries import Tries
from bot.runtime.inbox import dead_link_key, form_key, match_key, refused_key, signed_in_key
from bot.store import Store
from bot.store.records import Arrival, Link
from conversations.events import (
    Event,
    FormOutcome,
    NumberAsked,
    PatientFormEnded,
    Pressed,
    SignedIn,
    SignInEnded,
    SignInRefused,
)

# Where the portal says neither RemainingTime nor SessionTimeout; too short only means signing in once more.
UNKNOWN_IDLE: Final = timedelta(minutes=5)

LATE: Final = 60.0
"""Seconds after its end that a link is taken for given up: until then somebody may be on the way."""

MOST_LATE: Final = 20
"""Links that are cleared up at once."""

STAFF_IDLE: Final = timedelta(minutes=15)
"""How long staff stay signed in without doing anything, whatever the portal allows."""

INTRODUCTION: Final = 5.0
"""Seconds in which the portal may say who signed in. Nobody waits longer, for it is not needed to sign in."""


def unsure(link: Link, encode_event: Callable[[Event], str], reference: str = "") -> Arrival:
    """That nobody knows whether the patient was made whom staff filled in by this link."""
    ended = PatientFormEnded(FormOutcome.UNKNOWN, None, reference)
    return Arrival(form_key(link.digest, "end"), link.user, encode_event(ended))


class Afterwards(Enum):
    """What follows a link that cannot be used."""

    CARD = "card"  # its chat shows an up-to-date card, with a fresh link where one is needed
    WAIT = "wait"  # too many links ended by wrong tries: the next one takes some time
    UNKNOWN = "unknown"  # nobody knows whose it was


class Accounts:
    """The `sessions` of patients, the `links` that lead to them, and the `steps` on the way.

    `encode_event` writes an event as an inbox body; `wake` tells a chat's lane that something arrived; `renewals` is
    where the portal's client tells of new tokens.

    What its links are for, in which role its sessions are kept, and what the chat hears of one are the class's own.
    """

    purpose: ClassVar[str] = PURPOSE
    role: ClassVar[str] = ROLE
    done: ClassVar[Event] = SignedIn()

    def __init__(  # noqa: PLR0913 - what it stands on, the rest by name
        self,
        store: Store,
        portal: PatientPortal,
        vault: Vault,
        clock: Clock,
        *,
        public_url: str,
        encode_event: Callable[[Event], str],
        wake: Callable[[int], None],
        renewals: Renewals | None = None,
    ) -> None:
        self._store = store
        self._portal = portal
        self._vault = vault
        self._encode_event = encode_event
        self._wake = wake
        self._renewals = renewals or Renewals()
        self.sessions = Sessions(store, vault, clock, self._renewals, self.role)
        self.links = Links(store, vault, clock, public_url, self.purpose)
        self.steps = Steps(vault)
        self.tries = Tries(store, vault, self.links)
        self.tellings = ToldChats(store, vault)
        self._turns = Locks()

    async def sign_out(self, user: int) -> None:
        """End the session at the portal and forget it; forgotten it is first, whatever the portal says."""
        for session in await self.sessions.end(user):
            await self.abandon(session)

    async def open_link(self, token: str) -> Link | None:
        """The link, if it can still be used. Opening does not spend it."""
        link = await self.links.find(self._vault.digest(token))
        return link if link and self.links.is_good(link) else None

    async def after_link(self, token: str) -> Afterwards:
        """Have the chat show its card again, with a fresh link, in place of one that cannot be used any more.

        Once for each link, however often it is opened, and not for somebody who is signed in by now.
        """
        digest = self._vault.digest(token)
        link = await self.links.find(digest)
        if link is None:
            return Afterwards.UNKNOWN
        if has_ended(link) and self.links.allowance.wait(link.user):
            return Afterwards.WAIT
        if await self.sessions.of(link.user) is None:
            # To the conversation it is what it is to the person: a button of an earlier card was pressed.
            pressed = self._encode_event(Pressed("", self.purpose))
            for chat in await self._store.accept([Arrival(dead_link_key(digest), link.user, pressed)]):
                self._wake(chat)
        return Afterwards.CARD

    def turn(self, token: str) -> asyncio.Lock:
        """Held by whoever tries a password or a code: tries that run at once would get round the count of failures."""
        return self._turns.of(self._vault.digest(token))

    def _member(self, session: PortalSession) -> str:
        """The mark of which of the staff this is; none of a patient."""
        return self._mark_of(session.login) if session.duties is not None else ""

    def _mark_of(self, email: str) -> str:
        return self._vault.mark("member", email.strip().casefold())

    async def identified(self, session: PortalSession, patience: float = INTRODUCTION) -> PortalSession:
        """The session of somebody who signed in just now, with who that is as far as the portal says. Never fails."""
        if session.duties is not None:
            return self._renewals.newest(session)
        owner = None
        try:
            async with asyncio.timeout(patience):
                owner = await self._portal.appointments.myself(session)
        except (PortalError, TimeoutError) as error:
            logs.event("owner_not_told", why=error)
        return replace(self._renewals.newest(session), owner=owner or session.owner)

    async def any_link(self, token: str) -> Link | None:
        """The link, whether or not it can be used."""
        return await self.links.find(self._vault.digest(token))

    async def put_step(self, link: Link, step: SignInStep) -> bool:
        """Keep where the sign-in stands now; False if something else happened to the link since it was read.

        A right password gives it a life of its own.
        """
        is_right = step.session is not None and self.steps.of(link).session is None
        expires_at = await self.links.anew() if is_right else link.expires_at
        put = await self._store.put_step(link, self.steps.sealed(step, link.digest), expires_at)
        if is_right and not put:
            await self._abandon_half(step)
        return put

    async def start_again(self, link: Link, step: SignInStep) -> bool:
        """Back to the password, which `step` is; a half-made session is ended, and the chat is asked no number."""
        before, news = self.steps.of(link), []
        if before.number is not None:
            news = [self._ended(link, f"over:{before.view}")]
        put = await self._store.put_step(link, self.steps.sealed(step, link.digest), link.expires_at, news)
        if put:
            self._wake(link.user)
            await self._abandon_half(before)
        return put

    async def heard(self, step: SignInStep, session: PortalSession) -> SignInStep:
        """The step with a session that the portal heard just now."""
        return replace(step, session=session, used_at=await self._store.now())

    async def ask_number(self, link: Link, step: SignInStep) -> bool:
        """Password and code were right: a number is drawn, and the chat asked for it.

        False if something else happened to the link meanwhile: then the session is of no use and is ended.
        """
        number, numbers = draw_numbers()
        sealed = self.steps.sealed(replace(step, number=number, numbers=numbers), link.digest)
        asked = self._encode_event(NumberAsked(link.digest, numbers))
        news = Arrival(match_key(link.digest, step.view), link.user, asked)
        put = await self._store.put_step(link, sealed, await self.links.anew(), [news])
        if put:
            self._wake(link.user)
        else:
            await self._abandon_half(step)
        return put

    async def matched(self, user: int, digest: str, number: int, among: tuple[int, ...] = ()) -> None:
        """Keep the half-made session of this link if its page shows this number, else end it; the chat hears which.

        A number among those of a question before the one that is asked now says nothing of that one.
        """
        link = await self.links.find(digest)
        if link is None or link.user != user or link.spent:
            return  # how that ended, the chat has heard
        step = self.steps.of(link)
        if step.session is None or step.number is None or not self.links.is_good(link):
            await self._inform(self._ended(link, f"late:{step.view}"))
        elif not step.asks(among):
            logs.event("number_of_an_earlier_sign_in")
        elif number != step.number:
            refused = [self._refused(link, step.email, "wrong_number")] if step.session.duties is not None else []
            await self._end(link, step, End.WRONG_NUMBER, [self._ended(link, "wrong", wrong=True), *refused])
        else:
            await self.complete(link, step.session, step.idle_seconds, step)

    async def turned_away(self, link: Link, email: str, why: str, view: str = "") -> None:
        """Somebody who wanted to sign in as staff did not get in: that is put on record, once for each `view`."""
        await self._inform(self._refused(link, email, why, view))

    def _refused(self, link: Link, email: str, why: str, view: str = "") -> Arrival:
        event = self._encode_event(SignInRefused(why, self._mark_of(email)))
        return Arrival(refused_key(link.digest, f"{why}:{view}"), link.user, event)

    async def leave(self, user: int, digest: str, among: tuple[int, ...] = ()) -> None:
        """End the half-made session of this link: its chat has left the question for the number."""
        link = await self.links.find(digest)
        if link is not None and link.user == user:
            step = self.steps.of(link)
            if step.number is not None and step.asks(among):
                await self._end(link, step, End.LEFT, [])

    async def end_late(self) -> None:
        """End the half-made sessions of links that have expired, each once, by whichever replica is first.

        A chat that was still asked for a number hears that it is too late. Raises the store's errors.
        """
        for link in await self._store.late_links(MOST_LATE, LATE):
            step = self.steps.of(link)
            news = [self._ended(link, f"late:{step.view}")] if step.number is not None else []
            if step.sent:
                news.append(unsure(link, self._encode_event))
            left = self.steps.sealed(replace(step, session=None, number=None, details={}, alike=()), link.digest)
            if await self._store.close_link(link, left, news):
                self._wake(link.user)
                if link.purpose == self.purpose:  # a registration ends by itself
                    await self._abandon_half(step)

    async def _end(self, link: Link, step: SignInStep, end: End, news: list[Arrival]) -> None:
        if await self._store.spend_link(link.digest, None, news, self.steps.sealed(step.ended(end), link.digest)):
            logs.event("sign_in_ended", why=end)
            self._wake(link.user)
            await self._abandon_half(step)

    def _ended(self, link: Link, what: str, *, wrong: bool = False) -> Arrival:
        event = self._encode_event(SignInEnded(link.digest, wrong))
        return Arrival(match_key(link.digest, what), link.user, event)

    async def _inform(self, news: Arrival) -> None:
        for chat in await self._store.accept([news]):
            self._wake(chat)

    async def _abandon_half(self, step: SignInStep) -> None:
        if step.session is not None:
            await self.abandon(step.session)

    async def complete(
        self, link: Link, session: PortalSession, idle_seconds: int | None, step: SignInStep | None = None
    ) -> bool:
        """Spend the link, keep the session and let the conversation hear of it, all at once.

        False if the link was spent meanwhile: then the session is of no use here and is ended at the portal. `step` is
        where the sign-in stood.
        """
        idle = timedelta(seconds=idle_seconds) if idle_seconds else UNKNOWN_IDLE
        idle = idle if session.duties is None else min(idle, STAFF_IDLE)
        used_at = (step.used_at if step else None) or await self._store.now()
        stored = self.sessions.sealed(link.user, self._renewals.newest(session), idle, used_at)
        over = self.steps.sealed((step or SignInStep()).ended(End.DONE), link.digest)
        # In a private chat the chat has the user's own number.
        done = self.done if session.duties is None else SignedIn(session.duties, self._member(session))
        arrival = Arrival(signed_in_key(link.digest), link.user, self._encode_event(done))
        if self.role == ROLE:
            await self.tellings.signs_in(link.user, session)
        async with self.sessions.locks.of(link.user):
            spent = await self._store.spend_link(link.digest, stored, [arrival], over)
            self.sessions.changed(link.user)
        if spent:
            self._renewals.settled(session)
            self._wake(link.user)
            if session.duties is not None and session.duties.refer:
                self._portal.begin_to_read_ahead(session)
        else:
            await self.abandon(session)
        return spent

    async def abandon(self, session: PortalSession) -> bool:
        """End a session at the portal as well as can be: where that fails (False) it ends by itself, idle."""
        ended = True
        try:
            await self._portal.auth.logout(session)
        except PortalError as error:
            ended = False
            logs.event("session_left_to_run_out", why=str(error))
        self._renewals.settled(self._renewals.newest(session))
        return ended
