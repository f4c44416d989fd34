"""A portal session: the id and the CSRF token that go with every request of somebody signed in."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PortalSession:
    """Headers `x-session-id` and `x-token`. Both are secrets and stay out of every repr."""

    id: str = field(repr=False)
    token: str = field(repr=False, default="")
