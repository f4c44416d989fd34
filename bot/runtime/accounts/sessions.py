"""The session store: portal sessions sealed, with whose they are and the newest token, no longer than the portal
keeps them.

Owns their sealing, their end, and what is remembered of them for a moment: an answer's new token cannot wait for a
database, and the next call must not go out with one that is over. When they end is judged by the clock that replicas
share, the database's, and by a stopwatch since it was read. Must never ask the portal anything, and no token may reach
a log.
"""

from __future__ import annotations

import json
from dataclasses import astuple, dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from cachetools import LRUCache

from bot import logs
from bot.clock import Clock
from bot.crypto import Unsealable, Vault
from bot.portal import Person, PortalSession, mark_of
from bot.runtime.accounts.locks import Locks
from bot.store import Store
from bot.store.records import StoredSession
from conversations.clinic.model import Key
from conversations.clinic.patients import Duties

ROLE: Final = "patient"

AS_GOOD_AS_READ: Final = 2.0
"""Seconds for which a session is not read anew: the questions of one turn. Another replica's sign-out is heard that
much later, and the portal refuses the session at once."""

WHERE_NOBODY_ELSE_WRITES: Final = 60.0
"""The same where this process alone writes to the database, and knows of whatever it has written."""

MOST_TRIES: Final = 5
"""Times that a session is read again which another replica is using while it is to be forgotten."""

MOST_SEEN: Final = 1_000
"""Sessions that are remembered; the one that was used longest ago goes first."""

NOTICED: Final = timedelta(minutes=1)
"""How much longer a session has to live to be kept anew: less is not noticed, and each time is a write."""

Members = list[Key | None]
"""Members of a sealed JSON."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """A session as it is sealed, with how long it lives idle, and since when it is kept, if that is known."""

    session: PortalSession
    idle: timedelta
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Life:
    """Since when somebody is signed in, until when if nothing is done, and whether that is as staff."""

    since: datetime | None
    until: datetime
    staff: bool


@dataclass(frozen=True, slots=True)
class _Seen:
    """A session as the store had it `at` that moment, and when that was by the stopwatch (s)."""

    stored: StoredSession
    kept: _Kept
    at: datetime
    read_at: float

    def moment(self, monotonic: float) -> datetime:
        """What the store's clock shows at this moment of the stopwatch (s)."""
        return self.at + timedelta(seconds=monotonic - self.read_at)


class Sessions:
    """One session for each user, in one role."""

    def __init__(self, store: Store, vault: Vault, clock: Clock, renewals: Renewals, role: str = ROLE) -> None:
        self._role = role
        self._store = store
        self._vault = vault
        self._box = vault.box("portal session")
        self._clock = clock
        self._renewals = renewals
        self.locks = Locks()
        """Held by whoever changes a user's session."""
        self._seen: LRUCache[int, _Seen] = LRUCache(MOST_SEEN)
        self._changes = 0
        self.alone = not store.has_replicas
        """Whether nobody else writes sessions there."""

    async def of(self, user: int, *, fresh: bool = False) -> PortalSession | None:
        """The user's session, or None if there is none or it ran out; `fresh`: as the store has it now.

        That is what is remembered where nobody else writes there.
        """
        seen = None if fresh and not self.alone else self._seen.get(user)
        good_for = WHERE_NOBODY_ELSE_WRITES if self.alone else AS_GOOD_AS_READ
        if seen is None or self._clock.monotonic() >= seen.read_at + good_for:
            seen = await self._look(user)
        if seen is None or seen.moment(self._clock.monotonic()) >= seen.stored.expires_at:
            return None
        return self._newest(seen.kept).session

    async def life(self, user: int) -> Life | None:
        """How long the user's session lasts, as the store has it now; None where there is none."""
        seen = await self._look(user)
        if seen is None or seen.moment(self._clock.monotonic()) >= seen.stored.expires_at:
            return None
        return Life(seen.kept.since, seen.stored.expires_at, seen.kept.session.duties is not None)

    def whose(self, session: PortalSession) -> str:
        """The mark of whose session this is."""
        return mark_of(self._vault, session)

    async def touched(self, user: int) -> None:
        """Extends the stored expiry to now + idle timeout (s, from the portal's `SessionTimeout`).

        To be called after every successful call of the portal; writes only where that gains something noticeable.
        """
        # A write for every call would cost more than the seconds it gains, and so would a read.
        seen = self._seen.get(user)
        if seen is not None and not self._gains(seen):
            return
        async with self.locks.of(user):
            seen = self._seen.get(user) if self.alone else None
            seen = seen or await self._look(user)
            if seen is not None and self._gains(seen):
                kept = self._newest(seen.kept)
                used_at = seen.moment(self._clock.monotonic())
                stored = self.sealed(user, kept.session, kept.idle, used_at, kept.since)
                if await self._store.replace_session(seen.stored, stored):
                    self._seen[user] = replace(seen, stored=stored, kept=kept)
                    self._renewals.settled(kept.session)
                else:  # another replica has kept it, or it is over
                    self.changed(user)

    async def drop(self, user: int) -> None:
        """Forget the user's session. One that another replica kept since this one was handed out stays."""
        async with self.locks.of(user):
            handed_out = self._seen.get(user)
            await self._forget(user, handed_out.kept.session.id if handed_out else None)

    async def end(self, user: int) -> tuple[PortalSession, ...]:
        """Forget whatever session the user has, and return it as it was."""
        async with self.locks.of(user):
            return await self._forget(user, None)

    async def _forget(self, user: int, only: str | None) -> tuple[PortalSession, ...]:
        """Forget the session as the store has it, of this id only or of any; another replica may just be using it."""
        for _ in range(MOST_TRIES):
            self.changed(user)
            seen = await self._look(user)
            self.changed(user)
            if seen is None:
                return await self._forget_unreadable(user)
            if only is not None and seen.kept.session.id != only:
                return ()
            if await self._store.drop_session(seen.stored):
                return (self._newest(seen.kept).session,)
        return ()

    async def _forget_unreadable(self, user: int) -> tuple[PortalSession, ...]:
        stored = await self._store.session(user, self._role)
        if stored is not None:
            await self._store.drop_session(stored)
        return ()

    def changed(self, user: int) -> None:
        """The store has another session of this user now, or none: what is remembered is of no use."""
        self._changes += 1
        self._seen.pop(user, None)

    def sealed(
        self, user: int, session: PortalSession, idle: timedelta, used_at: datetime, since: datetime | None = None
    ) -> StoredSession:
        """A session that was used then, by the store's clock, as it is to be kept; `since` when, if not since then."""
        owner = owner_members(session.owner)
        members: dict[str, Any] = {"id": session.id, "token": session.token, "owner": owner}
        members["idle"] = idle.total_seconds()
        members["since"] = (since or used_at).isoformat()
        members["login"] = session.login
        members["duties"] = duties_members(session.duties)
        sealed = self._box.seal(json.dumps(members).encode(), self._context(user))
        return StoredSession(user, self._role, sealed, used_at + idle)

    async def _look(self, user: int) -> _Seen | None:
        """Reads the session from the store, whether or not it is past its end."""
        changes, asked_at = self._changes, self._clock.monotonic()
        stored = await self._store.session(user, self._role)
        kept = self._opened(stored) if stored else None
        if stored is None or kept is None:
            return None
        assert stored.read_at is not None  # noqa: S101 - it was read just now
        seen = _Seen(stored, kept, stored.read_at, asked_at)
        if changes == self._changes:  # else what was read may be older than what was written meanwhile
            self._seen[user] = seen
        return seen

    def _newest(self, kept: _Kept) -> _Kept:
        return replace(kept, session=self._renewals.newest(kept.session))

    def _gains(self, seen: _Seen) -> bool:
        """Whether there is a new token to write, or the session lives noticeably longer for being used just now."""
        if self._newest(seen.kept) != seen.kept:
            return True
        until = seen.moment(self._clock.monotonic()) + seen.kept.idle
        return until - seen.stored.expires_at >= min(seen.kept.idle / 20, NOTICED)

    def _opened(self, stored: StoredSession) -> _Kept | None:
        """None where the secret key is another than then: the patient signs in again."""
        try:
            members = json.loads(self._box.open(stored.sealed, self._context(stored.user)))
        except Unsealable:
            logs.event("session_unreadable", logs.WARNING, user=self._vault.alias(stored.user))
            return None
        # A session that an earlier release kept does not say whose it is.
        owner, login = owner_in(members.get("owner")), str(members.get("login", ""))
        duties = duties_in(members.get("duties"))
        session = PortalSession(members["id"], members["token"], owner, login, duties)
        since = datetime.fromisoformat(members["since"]) if "since" in members else None
        return _Kept(session, timedelta(seconds=members["idle"]), since)

    def _context(self, user: int) -> str:
        """A session is sealed for one user and role, so that a row copied to another opens nothing."""
        return f"{user} {self._role}"


def owner_members(owner: Person | None) -> Members | None:
    """Who signed in, to be sealed: what an invoice's debtor is compared with, and no more."""
    return None if owner is None else [owner.key, owner.title, owner.name, owner.surname, owner.email]


def owner_in(members: Members | None) -> Person | None:
    """Who signed in, as it was sealed."""
    if members is None:
        return None
    key, *names, email = members
    title, name, surname = map(str, names)
    return Person(key, title, name, surname, email=str(email))


MOST: Final = 1_000
"""Sessions whose renewal is remembered; the eldest of more go first, and their owners sign in again at worst."""


def duties_members(duties: Duties | None) -> list[bool] | None:
    """What a member of staff may do, to be sealed; None for a patient."""
    return None if duties is None else list(astuple(duties))


def duties_in(members: list[bool] | None) -> Duties | None:
    """What a member of staff may do, as it was sealed."""
    return None if members is None else Duties(*members)


class Renewals:
    """Sessions by their id, with the token that came last."""

    def __init__(self) -> None:
        self._newest: LRUCache[str, PortalSession] = LRUCache(MOST)

    def __repr__(self) -> str:
        return "Renewals()"

    def heard(self, _old: PortalSession, new: PortalSession) -> None:
        """An answer brought a session a new token. Neither raises nor waits."""
        self._newest[new.id] = replace(new, owner=None, login="", duties=None)  # a token is all that is remembered

    def newest(self, session: PortalSession) -> PortalSession:
        """The session with the newest token that is known of it."""
        newest = self._newest.get(session.id)
        return session if newest is None else replace(session, token=newest.token)

    def settled(self, session: PortalSession) -> None:
        """The session is kept like this, or over: unless a newer token came meanwhile, nothing is to be remembered."""
        if self._newest.get(session.id) == session:
            del self._newest[session.id]
