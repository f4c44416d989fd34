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
from typing import Final

from bot import logs
from bot.clock import Clock
from bot.crypto import Vault
from bot.portal import PatientPortal, PortalError, PortalSession
from bot.runtime.accounts.links import PURPOSE, Links, has_ended
from bot.runtime.accounts.locks import Locks
from bot.runtime.accounts.owner import mark_of
from bot.runtime.accounts.sessions import Renewals, Sessions
from bot.runtime.inbox import dead_link_key, signed_in_key
from bot.store import Store
from bot.store.records import Arrival, Link
from conversations.events import Event, Pressed, SignedIn

# Where the portal says neither RemainingTime nor SessionTimeout; too short only means signing in once more.
UNKNOWN_IDLE: Final = timedelta(minutes=5)

INTRODUCTION: Final = 5.0
"""Seconds in which the portal may say who signed in. Nobody waits longer, for it is not needed to sign in."""


class Afterwards(Enum):
    """What follows a link that cannot be used."""

    CARD = "card"  # its chat shows an up-to-date card, with a fresh link where one is needed
    WAIT = "wait"  # too many links ended by wrong tries: the next one takes some time
    UNKNOWN = "unknown"  # nobody knows whose it was


class Accounts:
    """Sessions of patients, and the links that lead to them.

    `encode_event` writes an event as an inbox body; `wake` tells a chat's lane that something arrived; `renewals` is
    where the portal's client tells of new tokens.
    """

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
        self._sessions = Sessions(store, vault, clock, self._renewals)
        self._links = Links(store, vault, clock, public_url)
        self._turns = Locks()

    async def session(self, user: int, *, fresh: bool = False) -> PortalSession | None:
        """The user's portal session, or None if there is none or it ran out; `fresh`: as the store has it now."""
        return await self._sessions.of(user, fresh=fresh)

    def whose(self, session: PortalSession) -> str:
        """The mark of whose session this is."""
        return mark_of(self._vault, session)

    async def touched(self, user: int) -> None:
        """Extends the stored expiry to now + idle timeout (s, from the portal's `SessionTimeout`).

        To be called after every successful call of the portal; writes only where that gains something noticeable.
        """
        await self._sessions.touched(user)

    async def drop(self, user: int) -> None:
        """Forget the user's session: the portal says that it is over."""
        await self._sessions.drop(user)

    async def sign_out(self, user: int) -> None:
        """End the session at the portal and forget it; forgotten it is first, whatever the portal says."""
        for session in await self._sessions.end(user):
            await self.abandon(session)

    async def new_link(self, user: int) -> str:
        """The full URL of a sign-in page: for one use, at most ten minutes, and this user.

        The newest link is given again while it has some time left; who failed at too many gets no other for a while.
        """
        return await self._links.give(user)

    async def open_link(self, token: str) -> Link | None:
        """The link, if it can still be used. Opening does not spend it."""
        link = await self._links.find(self._vault.digest(token))
        return link if link and self._links.is_good(link) else None

    async def after_link(self, token: str) -> Afterwards:
        """Have the chat show its card again, with a fresh link, in place of one that cannot be used any more.

        Once for each link, however often it is opened, and not for somebody who is signed in by now.
        """
        return await self._after(self._vault.digest(token))

    async def after_failing(self, link: Link) -> Afterwards:
        """The same for a link that ended just now."""
        return await self._after(link.digest)

    def turn(self, token: str) -> asyncio.Lock:
        """Held by whoever tries a password or a code: tries that run at once would get round the count of failures."""
        return self._turns.of(self._vault.digest(token))

    async def failed(self, link: Link) -> int:
        """Count a failed try, and return how many are left; the fifth ends the link."""
        return await self._links.failed(link)

    async def identified(self, session: PortalSession, patience: float = INTRODUCTION) -> PortalSession:
        """The session of somebody who signed in just now, with who that is as far as the portal says. Never fails."""
        owner = None
        try:
            async with asyncio.timeout(patience):
                owner = await self._portal.appointments.myself(session)
        except (PortalError, TimeoutError) as error:
            logs.event("owner_not_told", why=error)
        return replace(self._renewals.newest(session), owner=owner or session.owner)

    async def complete(self, link: Link, session: PortalSession, idle_seconds: int | None) -> bool:
        """Spend the link, keep the session and let the conversation hear of it, all at once.

        False if the link was spent meanwhile: then the session is of no use here and is ended at the portal.
        """
        idle = timedelta(seconds=idle_seconds) if idle_seconds else UNKNOWN_IDLE
        stored = self._sessions.sealed(link.user, session, idle)
        # In a private chat the chat has the user's own number.
        arrival = Arrival(signed_in_key(link.digest), link.user, self._encode_event(SignedIn()))
        async with self._sessions.lock(link.user):
            spent = await self._store.spend_link(link.digest, stored, [arrival])
            self._sessions.changed(link.user)
        if spent:
            self._renewals.settled(session)
            self._wake(link.user)
        else:
            await self.abandon(session)
        return spent

    async def _after(self, digest: str) -> Afterwards:
        link = await self._links.find(digest)
        if link is None:
            return Afterwards.UNKNOWN
        if has_ended(link) and self._links.wait(link.user):
            return Afterwards.WAIT
        if await self._sessions.of(link.user) is None:
            # To the conversation it is what it is to the person: a button of an earlier card was pressed.
            pressed = self._encode_event(Pressed("", PURPOSE))
            for chat in await self._store.accept([Arrival(dead_link_key(digest), link.user, pressed)]):
                self._wake(chat)
        return Afterwards.CARD

    async def abandon(self, session: PortalSession) -> None:
        """End a session at the portal as well as can be: where that fails it ends by itself, idle."""
        try:
            await self._portal.auth.logout(session)
        except PortalError as error:
            logs.event("session_left_to_run_out", why=str(error))
        self._renewals.settled(self._renewals.newest(session))
