"""Whose page sent a form.

Owns what a browser's own headers say about that. No page can forge them; what is no browser is not believed for having
none of them, but it brings Telegram's word or nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

_OURS: Final = frozenset({"same-origin", "none"})
_USUAL_PORTS: Final = {"http": 80, "https": 443}


def is_from_elsewhere(headers: Mapping[str, str], public_url: str) -> bool:
    """Whether another site's page sent it, and be it a neighbour's of the same domain.

    `Sec-Fetch-Site` decides: under a strict referrer policy a browser sends `Origin: null` with a page's own form, too.
    Older browsers do not have it, and nor has plain HTTP; there `Origin` must be the public address, or the one asked.
    """
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site.strip().lower() not in _OURS
    origin = headers.get("origin")
    if origin is None:
        return False
    asked = f"{origin.partition(':')[0]}://{headers.get('host', '')}"
    return _server(origin) not in {_server(public_url), _server(asked)} - {None}


def _server(address: str) -> tuple[str, int] | None:
    """Host and port of an address; None where it has none, as `null`."""
    try:
        parts = urlsplit(address.strip())
        port = parts.port or _USUAL_PORTS.get(parts.scheme)
    except ValueError:
        return None
    return (parts.hostname, port) if parts.hostname and port else None
