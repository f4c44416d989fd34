"""Tries of a sign-in: how often a password may be wrong before the clinic would lock the account.

Counted by user and address, shared by replicas, and forgotten after a while. A try is counted before it is made, and
taken back unless it was wrong: of several at once, on as many replicas, no more are made than may go wrong. Short, and
apart: what a clinic does with wrong passwords is its own affair, and all that is known of it stands here.
"""

from __future__ import annotations

from typing import Final

from bot.crypto import Vault
from bot.runtime.accounts.links import Links
from bot.store import Store
from bot.store.records import Link

MOST_WRONG: Final = 2
"""Wrong passwords that are passed on for one address: some clinics lock an account at the third."""

REMEMBERED: Final = 1800.0
"""Seconds after which they are forgotten."""


class Tries:
    """Counts what went wrong. Names are hashed: nobody's address is kept."""

    def __init__(self, store: Store, vault: Vault, links: Links) -> None:
        self._store = store
        self._vault = vault
        self._links = links

    async def take(self, link: Link, email: str) -> int:
        """Count a try with this address that is to be made now; its number. 0 where it might lock the account."""
        return await self._store.count_up(self._password(link, email), REMEMBERED, MOST_WRONG)

    async def may_try(self, link: Link, email: str) -> bool:
        """Whether one more wrong password for this address could not make the clinic lock the account."""
        return await self._store.counted(self._password(link, email)) < MOST_WRONG

    async def wrong_password(self, link: Link) -> None:
        """It is counted already, but not of this link."""
        await self._links.failed(link)

    async def never_mind(self, link: Link, email: str) -> None:
        """The try was no wrong password."""
        await self._store.count_down(self._password(link, email))

    async def right_password(self, link: Link, email: str, number: int) -> None:
        """The clinic counts anew as well: tries up to this `number` are over."""
        await self._store.count_down(self._password(link, email), number)

    async def came_too_late(self, link: Link) -> int:
        """Count a page that was open for too long, and return how many there were in half an hour."""
        return await self._store.count_up(self._vault.digest(f"{link.user} late"), REMEMBERED)

    def _password(self, link: Link, email: str) -> str:
        return self._vault.digest(f"{link.user} password {email.casefold()}")
