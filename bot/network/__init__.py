"""The ways out of this machine: by which proxy each address is reached, and whose certificates are trusted.

Both clients, Telegram's and the portal's, ask here, so that there is one answer for both. And the way in.
"""

from __future__ import annotations

from .connectors import NOT_CONNECTED, UNMADE, connections, let_go, named_to_session
from .fetch import Fetched, Unfetched, certificate_ends, fetch
from .listening import listen
from .proxies import Proxy, proxy_for
from .trust import PROVE_IT, names_authorities, trusted, untrusted

__all__ = [
    "NOT_CONNECTED",
    "PROVE_IT",
    "UNMADE",
    "Fetched",
    "Proxy",
    "Unfetched",
    "certificate_ends",
    "connections",
    "fetch",
    "let_go",
    "listen",
    "named_to_session",
    "names_authorities",
    "proxy_for",
    "trusted",
    "untrusted",
]
