"""One-use links to the sign-in page.

Owns which link a person is given, and when it is over: one replica gives it and another one is asked for its page, so
that is judged by the clock that they share. A link that was spent is never given again, and who fails at link after
link has to wait for the next one. Must never keep a token anywhere but in memory.
"""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Final

from cachetools import LRUCache

from bot.clock import Clock
from bot.crypto import Vault
from bot.store import Store
from bot.store.records import Link
from bot.throttle import Allowance

PURPOSE: Final = "sign-in"
LIFE: Final = timedelta(minutes=10)
LEFT: Final = timedelta(minutes=5)
LEFT_BEGUN: Final = timedelta(minutes=1)
"""A link that lives this long still is given again, one whose sign-in has begun for longer: it leads back to it."""

MOST_FAILURES: Final = 5
LINKS: Final = 5
EARNED: Final = 600.0
"""Links that one user may fail at one after the other, and the seconds until there is one more."""

MOST_GIVEN: Final = 10_000


class Links:
    """Gives links and judges them. Signing in with one costs nothing; failing five times at one counts."""

    def __init__(self, store: Store, vault: Vault, clock: Clock, public_url: str, purpose: str = PURPOSE) -> None:
        self.purpose = purpose
        self._store = store
        self._vault = vault
        self._public_url = public_url.rstrip("/")
        self.allowance = Allowance(clock, LINKS - 1, EARNED)  # the first one is nobody's successor
        """How soon a link that ended by wrong tries is followed by a fresh one."""
        self._given: LRUCache[int, str] = LRUCache(MOST_GIVEN)

    async def give(self, user: int) -> str:
        """Gives the full URL of a page: for one use, at most ten minutes, and this user.

        The newest link is given again while it has some time left; who failed at too many gets no other for a while.
        """
        given = self._given.get(user)
        if given is None or await self._has_successor(given, user):
            given = await self._fresh(user)
        return f"{self._public_url}/{self.purpose}/{given}"

    async def find(self, digest: str) -> Link | None:
        """The link with this token hash, whether or not it can be used."""
        link = await self._store.link(digest)
        return link if link and link.purpose == self.purpose else None

    def is_good(self, link: Link) -> bool:
        """Whether somebody could sign in with it when it was read."""
        return not link.spent and not has_ended(link) and link.read_at < link.expires_at

    async def anew(self) -> datetime:
        """When a link ends that begins to live now: what follows a right password has as long as the password had."""
        return await self._store.now() + LIFE

    async def failed(self, link: Link) -> int:
        """Counts a failed try and returns how many are left; the fifth ends the link."""
        return max(0, MOST_FAILURES - await self._store.fail_link(link.digest))

    async def _has_successor(self, token: str, user: int) -> bool:
        """Whether the user's link is followed by a fresh one.

        A link that failed five times is given again until a new one is allowed; its page only says how long to wait.
        """
        link = await self._store.link(self._vault.digest(token))
        if link is not None and has_ended(link):
            return self.allowance.take(user)
        if link is None or link.spent:
            return True
        return link.read_at + (LEFT_BEGUN if link.step else LEFT) > link.expires_at

    async def _fresh(self, user: int) -> str:
        token = secrets.token_urlsafe(16)
        await self._store.put_link(Link(self._vault.digest(token), user, self.purpose, await self.anew()))
        self._given[user] = token
        return token


def has_ended(link: Link) -> bool:
    """Whether wrong tries ended it."""
    return link.failures >= MOST_FAILURES
