"""Tries of a sign-in: how often a password may be wrong before the clinic would lock the account.

Counted by user and address, shared by replicas, and forgotten after a while. A try is counted before it is made, as
one that is on its way, and then as a wrong one or not at all: of several at once, on as many replicas, no more are made
than may go wrong. One of which nobody heard the end, as its process ended with it, is on its way for a minute. Short,
and apart: what a clinic does with wrong passwords is its own affair, and all that is known of it stands here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.crypto import Vault
from bot.runtime.accounts.links import Links
from bot.store import Store
from bot.store.records import Link

MOST_WRONG: Final = 2
"""Wrong passwords that are passed on for one address: some clinics lock an account at the third."""

REMEMBERED: Final = 1800.0
"""Seconds after which they are forgotten."""

ON_ITS_WAY: Final = 60.0
"""Seconds after which a try is over, whatever became of it: no sign-in is waited for that long."""


class Held(StrEnum):
    """Why a try is not made."""

    STOPPED = "stopped"  # there were as many wrong ones as there may be
    ON_ITS_WAY = "on_its_way"  # there could be, by what is on its way


@dataclass(frozen=True, slots=True)
class Try:
    """A try that is made now, after so many wrong ones; or, where it is `held`, must not be made."""

    wrong: int
    held: Held | None = None


class Tries:
    """Counts what went wrong. Names are hashed: nobody's address is kept."""

    def __init__(self, store: Store, vault: Vault, links: Links) -> None:
        self._store = store
        self._vault = vault
        self._links = links

    async def take(self, link: Link, email: str) -> Try:
        """Count a try with this address that is to be made now, unless it might lock the account."""
        going = await self._store.count_up(self._going(link, email), ON_ITS_WAY, MOST_WRONG)
        wrong = await self._store.counted(self._password(link, email))
        if going and going + wrong <= MOST_WRONG:
            return Try(wrong)
        if going:
            await self.never_mind(link, email)
        return Try(wrong, Held.STOPPED if wrong >= MOST_WRONG else Held.ON_ITS_WAY)

    async def may_try(self, link: Link, email: str) -> bool:
        """Whether one more wrong password for this address could not make the clinic lock the account."""
        return await self._store.counted(self._password(link, email)) < MOST_WRONG

    async def wrong_password(self, link: Link, email: str) -> None:
        """The try was a wrong one; at no moment it is neither that nor on its way."""
        await self._store.count_up(self._password(link, email), REMEMBERED)
        await self.never_mind(link, email)
        await self._links.failed(link)

    async def never_mind(self, link: Link, email: str) -> None:
        """The try is over, and was no wrong password."""
        await self._store.count_down(self._going(link, email))

    async def right_password(self, link: Link, email: str, made: Try) -> None:
        """The clinic counts anew as well: the wrong ones before this try are over."""
        await self._store.count_down(self._password(link, email), made.wrong)
        await self.never_mind(link, email)

    async def came_too_late(self, link: Link) -> int:
        """Count a page that was open for too long, and return how many there were in half an hour."""
        return await self._store.count_up(self._vault.digest(f"{link.user} late"), REMEMBERED)

    def _password(self, link: Link, email: str) -> str:
        return self._vault.digest(f"{link.user} password {email.casefold()}")

    def _going(self, link: Link, email: str) -> str:
        return self._vault.digest(f"{link.user} password on its way {email.casefold()}")
