"""Tokens that answers of the portal brought, until they are kept.

Owns the newest token of a session between the answer and the store. An answer cannot wait for a database, and the next
call must not go out with a token that is over. Must never reach a log.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from typing import Final

from bot.portal import PortalSession

MOST: Final = 1_000
"""Sessions whose renewal is remembered; the eldest of more go first, and their owners sign in again at worst."""


class Renewals:
    """Sessions by their id, with the token that came last."""

    def __init__(self) -> None:
        self._newest: OrderedDict[str, PortalSession] = OrderedDict()

    def __repr__(self) -> str:
        return "Renewals()"

    def heard(self, _old: PortalSession, new: PortalSession) -> None:
        """An answer brought a session a new token. Neither raises nor waits."""
        self._newest[new.id] = replace(new, owner=None)  # a token is all that is remembered
        self._newest.move_to_end(new.id)
        if len(self._newest) > MOST:
            self._newest.popitem(last=False)

    def newest(self, session: PortalSession) -> PortalSession:
        """The session with the newest token that is known of it."""
        newest = self._newest.get(session.id)
        return session if newest is None else replace(session, token=newest.token)

    def settled(self, session: PortalSession) -> None:
        """The session is kept like this, or over: unless a newer token came meanwhile, nothing is to be remembered."""
        if self._newest.get(session.id) == session:
            del self._newest[session.id]
