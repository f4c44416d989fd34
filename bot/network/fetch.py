"""One look at an address, as anybody might fetch it: the status, the first of what is answered, the server's clock."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from aiohttp import ClientResponse, ClientSession, ClientTimeout, DummyCookieJar

from .connectors import UNMADE, connections, let_go, named_to_session
from .proxies import proxy_for
from .trust import PROVE_IT, trusted, untrusted

PATIENCE = 10.0
"""Seconds."""

MOST = 1000
"""Bytes that are looked at."""


class Unfetched(Exception):  # noqa: N818 - says how it went
    """Nothing was answered; the text says why, in a few words."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was answered. A redirect is an answer: it is not followed."""

    status: int
    body: bytes
    headers: dict[str, str]

    @property
    def moment(self) -> datetime | None:
        """What the server's clock shows, where it says so."""
        try:
            return parsedate_to_datetime(self.headers.get("date", ""))
        except ValueError:
            return None


async def fetch(address: str, patience: float = PATIENCE) -> Fetched:
    """Fetch it in `patience` (s), the same way and with the same trust as all else. Raises `Unfetched`, `Unusable`."""
    proxy = proxy_for(address)
    by_tls = "https" in (address.partition(":")[0], proxy and proxy.scheme)
    trust = trusted() if by_tls else True
    try:
        async with (
            ClientSession(
                connector=connections(proxy, ssl=trust), cookie_jar=DummyCookieJar(), proxy=named_to_session(proxy)
            ) as session,
            session.get(address, timeout=ClientTimeout(total=patience), allow_redirects=False) as answer,
        ):
            headers = {name.lower(): value for name, value in answer.headers.items()}
            return Fetched(answer.status, await _first_of(answer), headers)
    except TimeoutError:
        raise Unfetched(f"no answer in {patience:.0f} seconds") from None
    except (*UNMADE, ValueError) as error:
        why = untrusted(error)
        raise Unfetched(f"its certificate is refused: {why}; {PROVE_IT}" if why else _why(error)) from None


async def _first_of(answer: ClientResponse) -> bytes:
    """As much as is looked at, in however many pieces it comes."""
    body = b""
    try:
        while len(body) < MOST and (piece := await answer.content.read(MOST - len(body))):
            body += piece
    finally:
        let_go(answer)
    return body


async def certificate_ends(address: str) -> datetime | None:
    """When the certificate of an https:// address ends; None where it cannot be seen, as behind a proxy."""
    parts = urlsplit(address)
    if parts.scheme != "https" or proxy_for(address):
        return None
    with contextlib.suppress(OSError, TimeoutError):
        async with asyncio.timeout(PATIENCE):
            _, writer = await asyncio.open_connection(parts.hostname, parts.port or 443, ssl=trusted())
            shown = writer.get_extra_info("peercert")
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()
        return datetime.fromtimestamp(ssl.cert_time_to_seconds(shown["notAfter"]), UTC)
    return None


def _why(error: Exception) -> str:
    """In the words of the system where it has any: `aiohttp`'s would repeat the address."""
    told = getattr(getattr(error, "os_error", error), "strerror", None)
    return told or type(error).__name__
