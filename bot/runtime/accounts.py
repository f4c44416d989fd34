"""Who is signed in, and how one comes to be.

Owns the life of a portal session here, from the one-use link to the sign-out: sealed at rest, never longer than the
portal keeps it. Must never see a password or a code, and never keep a token of a link.
"""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from weakref import WeakValueDictionary

from bot.portal import PatientPortal, PortalError, PortalSession
from bot.runtime.allowance import Allowance
from bot.runtime.ports import Clock, Store
from bot.runtime.vault import Unsealable, Vault
from bot.store.records import Arrival, Link, StoredSession
from conversations.events import Event, SignedIn

LINK_LIFE: Final = timedelta(minutes=10)
LINK_LEFT: Final = timedelta(minutes=5)
"""A link that lives this long still is given again."""

LINKS: Final = 5
LINK_EARNED: Final = 600.0
"""Fresh links that one user may have at once, and the seconds until there is one more; each bears five wrong tries."""

MOST_GIVEN: Final = 10_000
MOST_FAILURES: Final = 5
AS_GOOD_AS_READ: Final = timedelta(seconds=2)
"""How long a session is not read anew: the questions of one turn. Another replica's sign-out is heard that much later,
and the portal refuses the session at once."""

MOST_SEEN: Final = 1_000
PURPOSE: Final = "sign-in"
ROLE: Final = "patient"

# Where the portal says neither RemainingTime nor SessionTimeout; too short only means signing in once more.
UNKNOWN_IDLE: Final = timedelta(minutes=5)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Kept:
    """A session as it is sealed, with how long it lives idle."""

    session: PortalSession
    idle: timedelta


@dataclass(frozen=True, slots=True)
class _Given:
    """The newest link of a user. Its token is kept in memory alone."""

    token: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class _Seen:
    """A session as the store had it at that moment."""

    stored: StoredSession
    kept: _Kept
    read_at: datetime


class _Locks:
    """A lock for each name within this process, forgotten when nobody holds or awaits it any more."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[Hashable, asyncio.Lock] = WeakValueDictionary()

    def of(self, name: Hashable) -> asyncio.Lock:
        """The lock of this name; the caller's reference keeps it alive."""
        lock = self._locks.get(name)
        if lock is None:
            lock = self._locks[name] = asyncio.Lock()
        return lock


class Accounts:
    """Sessions of patients, and the links that lead to them.

    `encode_event` writes an event as an inbox body; `wake` tells a chat's lane that something arrived.
    """

    def __init__(
        self,
        store: Store,
        portal: PatientPortal,
        vault: Vault,
        clock: Clock,
        *,
        public_url: str,
        encode_event: Callable[[Event], str],
        wake: Callable[[int], None],
    ) -> None:
        self._store = store
        self._portal = portal
        self._vault = vault
        self._box = vault.box("portal session")
        self._clock = clock
        self._public_url = public_url.rstrip("/")
        self._encode_event = encode_event
        self._wake = wake
        self._locks = _Locks()
        self._seen: OrderedDict[int, _Seen] = OrderedDict()
        self._changes = 0
        self._links = Allowance(clock, LINKS, LINK_EARNED)
        self._given: OrderedDict[int, _Given] = OrderedDict()

    async def session(self, user: int) -> PortalSession | None:
        """The user's portal session, or None if there is none or it ran out."""
        kept = await self._kept(user)
        return kept.session if kept else None

    async def touched(self, user: int) -> None:
        """The portal was asked with the user's session just now, so it lives its full idle time again."""
        # A write for every call would cost more than the seconds it gains, and so would a read.
        seen = self._seen.get(user)
        if seen is not None and not self._gains(seen):
            return
        async with self._locks.of(user):
            seen = await self._look(user)
            if seen is not None and self._gains(seen):
                until = self._clock.now() + seen.kept.idle
                stored = StoredSession(user, ROLE, seen.stored.sealed, until)
                await self._store.put_session(stored)
                self._seen[user] = replace(seen, stored=stored)

    async def drop(self, user: int) -> None:
        """Forget the user's session: the portal says that it is over."""
        async with self._locks.of(user):
            await self._store.drop_session(user, ROLE)
            self._changed(user)

    async def sign_out(self, user: int) -> None:
        """End the session at the portal and forget it; forgotten it is first, whatever the portal says."""
        kept = await self._kept(user)
        await self.drop(user)
        if kept is not None:
            await self.abandon(kept.session)

    async def new_link(self, user: int) -> str:
        """The full URL of a sign-in page: for one use, at most ten minutes, and this user.

        The newest link is given again while it has some time left, and also when the user has had too many.
        """
        given = self._given.get(user)
        if given is None or not (await self._is_good(given) or self._links.wait(user)):
            self._links.take(user)
            given = await self._fresh(user)
        return f"{self._public_url}/sign-in/{given.token}"

    async def open_link(self, token: str) -> Link | None:
        """The link, if it can still be used. Opening does not spend it."""
        link = await self._store.link(self._vault.digest(token))
        if link is None or link.purpose != PURPOSE or link.spent or link.failures >= MOST_FAILURES:
            return None
        return link if self._clock.now() < link.expires_at else None

    def turn(self, token: str) -> asyncio.Lock:
        """Held by whoever tries a password or a code: tries that run at once would get round the count of failures."""
        return self._locks.of(("link", self._vault.digest(token)))

    async def failed(self, link: Link) -> int:
        """Count a failed try, and return how many are left; the fifth ends the link."""
        return max(0, MOST_FAILURES - await self._store.fail_link(link.digest))

    async def complete(self, link: Link, session: PortalSession, idle_seconds: int | None) -> bool:
        """Spend the link, keep the session and let the conversation hear of it, all at once.

        False if the link was spent meanwhile: then the session is of no use here and is ended at the portal.
        """
        idle = timedelta(seconds=idle_seconds) if idle_seconds else UNKNOWN_IDLE
        sealed = self._sealed(link.user, _Kept(session, idle))
        stored = StoredSession(link.user, ROLE, sealed, self._clock.now() + idle)
        # In a private chat the chat has the user's own number.
        arrival = Arrival(f"{PURPOSE}:{link.digest}", link.user, self._encode_event(SignedIn()))
        async with self._locks.of(link.user):
            spent = await self._store.spend_link(link.digest, stored, [arrival])
            self._changed(link.user)
        if spent:
            self._wake(link.user)
        else:
            await self.abandon(session)
        return spent

    async def abandon(self, session: PortalSession) -> None:
        """End a session at the portal as well as can be: where that fails it ends by itself, idle."""
        try:
            await self._portal.logout(session)
        except PortalError as error:
            log.info("a portal session was left to run out: %s", error)

    async def _is_good(self, given: _Given) -> bool:
        enough = self._clock.now() + LINK_LEFT <= given.expires_at
        return enough and await self.open_link(given.token) is not None

    async def _fresh(self, user: int) -> _Given:
        given = _Given(secrets.token_urlsafe(16), self._clock.now() + LINK_LIFE)
        await self._store.put_link(Link(self._vault.digest(given.token), user, PURPOSE, given.expires_at))
        self._given[user] = given
        self._given.move_to_end(user)
        if len(self._given) > MOST_GIVEN:
            self._given.popitem(last=False)
        return given

    async def _kept(self, user: int) -> _Kept | None:
        seen = self._seen.get(user)
        if seen is None or self._clock.now() >= seen.read_at + AS_GOOD_AS_READ:
            seen = await self._look(user)
        if seen is None or self._clock.now() >= seen.stored.expires_at:
            return None
        return seen.kept

    async def _look(self, user: int) -> _Seen | None:
        """The session as the store has it, whether or not it is past its end."""
        changes = self._changes
        stored = await self._store.session(user, ROLE)
        kept = self._opened(stored) if stored else None
        if stored is None or kept is None:
            return None
        seen = _Seen(stored, kept, self._clock.now())
        if changes == self._changes:  # else what was read may be older than what was written meanwhile
            self._seen[user] = seen
            self._seen.move_to_end(user)
        if len(self._seen) > MOST_SEEN:
            self._seen.popitem(last=False)
        return seen

    def _changed(self, user: int) -> None:
        self._changes += 1
        self._seen.pop(user, None)

    def _gains(self, seen: _Seen) -> bool:
        """Whether writing that the session was used just now lets it live noticeably longer."""
        until = self._clock.now() + seen.kept.idle
        return until - seen.stored.expires_at >= min(seen.kept.idle / 20, timedelta(seconds=10))

    def _sealed(self, user: int, kept: _Kept) -> bytes:
        members = {"id": kept.session.id, "token": kept.session.token, "idle": kept.idle.total_seconds()}
        return self._box.seal(json.dumps(members).encode(), _context(user))

    def _opened(self, stored: StoredSession) -> _Kept | None:
        """None where the secret key is another than then: the patient signs in again."""
        try:
            members = json.loads(self._box.open(stored.sealed, _context(stored.user)))
        except Unsealable:
            log.warning("a stored portal session of %s cannot be opened", self._vault.alias(stored.user))
            return None
        return _Kept(PortalSession(members["id"], members["token"]), timedelta(seconds=members["idle"]))


def _context(user: int) -> str:
    """A session is sealed for one user and role, so that a row copied to another opens nothing."""
    return f"{user} {ROLE}"
