"""Whether PUBLIC_URL leads to where this program listens: tried by listening there for a moment and fetching it.

Owns what stands there for that moment, and the look at the certificate. Where the bot itself runs already, it answers.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from bot.cli.findings import NotTried
from bot.errors import Unusable
from bot.network import Fetched, Unfetched, certificate_ends, fetch, listen
from bot.settings import LOOPBACK, Settings, endpoint
from bot.web import ALIVE, WHICH

POSTED_TO = frozenset({443, 80, 88, 8443})
"""The ports to which Telegram posts."""


ENDS_SOON = timedelta(days=14)
"""How long before its end a certificate should have been renewed: whatever does so by itself does it a month before."""

AT_HOME = 2.0
"""Seconds in which this machine answers itself."""


class Doorstep:
    """What answers at LISTEN while the settings are checked."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        assert settings.telegram_token  # noqa: S101 - the settings were read with it
        self._bot = settings.telegram_token.get_secret_value().partition(":")[0]
        self._word = secrets.token_hex(16)
        self._runs = False
        self._stands = False

    @contextlib.asynccontextmanager
    async def stand(self) -> AsyncIterator[str]:
        """Listen for as long as the block lasts; what there is to say of it. Raises `Unusable` where that cannot be."""
        settings = self._settings
        try:
            bound = contextlib.ExitStack()
            socket = bound.enter_context(listen(settings.host, settings.port))
        except Unusable:
            if not await self._is_this_bot():
                raise
            self._runs = True
            yield f"{settings.listen}, where this bot runs already"
            return
        with bound:
            async with await asyncio.start_server(self._answer, sock=socket):
                self._stands = True
                yield settings.listen

    async def reach(self, *, fetching: bool) -> str:
        """Fetch PUBLIC_URL. Raises `Unusable` where it does not lead here."""
        url = self._settings.public_url or ""
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        if self._settings.updates == "webhook" and parts.hostname not in LOOPBACK and port not in POSTED_TO:
            ports = ", ".join(map(str, sorted(POSTED_TO)))
            raise Unusable(f"PUBLIC_URL cannot be used with UPDATES=webhook: Telegram posts to the ports {ports} only")
        if self._is_out_of_reach(parts.scheme):
            raise Unusable("PUBLIC_URL cannot be used with UPDATES=webhook: Telegram posts to https:// addresses only")
        if not fetching:
            raise NotTried(f"{url} was not to be fetched")
        if not (self._stands or self._runs):
            raise NotTried("nothing can listen at LISTEN")
        if self._settings.port == 0:
            raise NotTried("LISTEN is any free port")
        try:
            page = await fetch(f"{url}{ALIVE}")
        except Unfetched as error:
            raise Unusable(f"PUBLIC_URL cannot be reached from this machine at {url}: {error}") from None
        if not self._is_ours(page):
            to = self._settings.listen
            raise Unusable(
                f"PUBLIC_URL leads elsewhere: {url} answers {page.status}; have it passed on to LISTEN ({to})"
            )
        return f"{url} leads here"

    async def certificate(self, now: datetime) -> str:
        """Until when the certificate of PUBLIC_URL is good. Raises `Unusable` where that is soon."""
        ends = await certificate_ends(self._settings.public_url or "")
        if ends is None:
            raise NotTried("it could not be seen")
        left = ends - now
        if left < ENDS_SOON:
            raise Unusable(f"the certificate of PUBLIC_URL ends on {ends:%d %B %Y}, in {left.days} days: renew it")
        return f"until {ends:%d %B %Y}"

    async def measures(self) -> str:
        """Where they are told. Raises `Unusable` where nobody can listen there."""
        where = self._settings.metrics_listen or ""
        if not self._runs:
            with listen(*endpoint(where), "METRICS_LISTEN"):
                pass
        return where

    def _is_out_of_reach(self, scheme: str) -> bool:
        """Whether updates are to be posted without TLS by a Telegram that is not on this machine."""
        api = urlsplit(self._settings.telegram_api_url).hostname
        return self._settings.updates == "webhook" and scheme != "https" and api not in LOOPBACK

    def _is_ours(self, page: Fetched) -> bool:
        return self._word.encode() in page.body or page.headers.get(WHICH.lower()) == self._bot

    async def _is_this_bot(self) -> bool:
        """Whether what listens at LISTEN is the bot of this token."""
        host = self._settings.host.replace("0.0.0.0", "127.0.0.1")  # noqa: S104 - compared, not bound
        try:
            page = await fetch(f"http://{f'[{host}]' if ':' in host else host}:{self._settings.port}{ALIVE}", AT_HOME)
        except Unfetched:
            return False
        return page.headers.get(WHICH.lower()) == self._bot

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Say the word to whoever asks.

        That it closes afterwards is not said: told so, `aiohttp` lets go of a connection by TLS before it is closed.
        """
        with contextlib.suppress(OSError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            await reader.readuntil(b"\r\n\r\n")
            body = self._word.encode()
            head = f"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {len(body)}"
            writer.write(f"{head}\r\n\r\n".encode() + body)
            await writer.drain()
        writer.close()
