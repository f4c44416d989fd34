"""The way out of this machine: by which proxy each address is reached, and whose certificates are trusted.

Both clients, Telegram's and the portal's, ask here, so that there is one answer for both.
"""

from __future__ import annotations

from .fetch import Page, Unfetched, fetch
from .proxies import Proxy, proxy_for
from .trust import PROVE_IT, trusted, untrusted

__all__ = ["PROVE_IT", "Page", "Proxy", "Unfetched", "fetch", "proxy_for", "trusted", "untrusted"]
