"""A portal session: the id and the CSRF token that go with every request of somebody signed in."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.portal.results import Person


@dataclass(frozen=True, slots=True)
class PortalSession:
    """Headers `x-session-id` and `x-token`. Both are secrets and stay out of every repr.

    `owner` is who signed in, as far as it is known. It goes with no request, and what is known of it makes a session
    no other one.
    """

    id: str = field(repr=False)
    token: str = field(repr=False, default="")
    owner: Person | None = field(repr=False, compare=False, default=None)
