"""The transport: puts one request on the wire and takes its raw answer off.

Owns which client carries what, timeouts and the size of an answer. Must never send anything twice that changes
something, follow a redirect, keep a cookie, or write an address into a log.

What only reads goes over aiohttp: that takes an eighth of the processor time, and nobody has to know whether it left.
What changes something goes over httpx (`traced`), which is loaded when the bot is at work, or when it is needed.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from aiohttp import (
    ClientPayloadError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    NonHttpUrlClientError,
)
from yarl import URL

from bot.network import (
    NOT_CONNECTED,
    UNMADE,
    Proxy,
    connections,
    let_go,
    named_to_session,
    names_authorities,
    proxy_for,
    trusted,
    untrusted,
)
from bot.portal.errors import Broken, TimedOut, Unconnected, Unreadable, Unsent, Untrusted
from bot.portal.request import MOST_BYTES, Departure, RawAnswer, RawRequest, Timeouts

if TYPE_CHECKING:
    import httpx

    from bot.portal.traced import Traced

LONGEST_LINE = 64 * 1024
"""Bytes of a line of an answer's head."""


class Transport:
    """Both clients over one set of settings."""

    def __init__(
        self, timeouts: Timeouts, transport: httpx.AsyncBaseTransport | None = None, *, server: str = ""
    ) -> None:
        """`server` is where all calls go. Raises `Unusable` where the environment names no usable way to it."""
        _quieten()
        self._timeouts = timeouts
        self._transport = transport
        self._way = proxy_for(server) if transport is None else None
        self._reads = _Reads(server, self._way, timeouts) if transport is None else None
        self._made: Traced | None = None
        if transport is not None or self._way is not None:
            self.traced()  # a proxy that cannot be used is said at the start
        elif names_authorities():
            trusted()  # and so are these

    async def aclose(self) -> None:
        """Close every connection."""
        if self._reads is not None:
            await self._reads.aclose()
        if self._made is not None:
            await self._made.aclose()

    async def send(self, outgoing: RawRequest, *, repeatable: bool) -> RawAnswer:
        """Send anything but a booking. Once, unless it is `repeatable`, as reads are.

        Raises `Unsent` where it was not connected, `TimedOut`, `Broken` or `Unreadable`.
        """
        if repeatable and self._reads is not None:
            return await self._reads.send(outgoing)
        return await self.traced().send(outgoing)

    async def send_booking(self, outgoing: RawRequest, may_send: Callable[[], bool]) -> RawAnswer:
        """Send once, on a new connection, if `may_send()` is True when that is open.

        Raises `Unsent` (`Withheld` after False), `TimedOut`, `Broken` or `Unreadable`.
        """
        return await self.traced().send_booking(outgoing, Departure(may_send))

    def traced(self) -> Traced:
        """The client for what changes something, loaded by now. Raises `Unusable`."""
        if self._made is None:
            from bot.portal.traced import Traced  # noqa: PLC0415 - a start only reads

            self._made = Traced(self._timeouts, self._transport, self._way)
        return self._made


class _Reads:
    """What only reads, over connections of aiohttp's, which may send it once more where an idle one was closed."""

    def __init__(self, server: str, way: Proxy | None, timeouts: Timeouts) -> None:
        self._way = way
        self._trust = trusted() if "https" in (server.partition(":")[0], way and way.scheme) else True
        made = timeouts.pool + timeouts.connect
        self._patience = ClientTimeout(timeouts.total, made, sock_connect=timeouts.connect, sock_read=timeouts.read)
        self._session: ClientSession | None = None

    async def aclose(self) -> None:
        """Close every connection."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def send(self, outgoing: RawRequest) -> RawAnswer:
        """Send it, and take its answer off. Raises as `Transport.send` does."""
        try:
            query = f"?{urlencode(outgoing.query)}" if outgoing.query else ""
            address = URL(f"{URL(outgoing.url)}{query}", encoded=True)
            async with self._opened().request(
                outgoing.verb, address, headers=outgoing.headers, data=outgoing.content, allow_redirects=False
            ) as answer:
                return RawAnswer(answer.status, await _bytes(answer))
        except NOT_CONNECTED as error:
            why = untrusted(error)
            text = type(error).__name__
            if why:
                raise Untrusted(f"its certificate is refused: {why}") from error
            raise (Unconnected(text) if isinstance(error, TimeoutError) else Unsent(text)) from error
        except TimeoutError as error:
            raise TimedOut(type(error).__name__) from error
        except (NonHttpUrlClientError, ValueError) as error:  # aiohttp's `InvalidURL` is one as well
            raise Unsent(type(error).__name__) from error
        except UNMADE as error:
            raise Broken(type(error).__name__) from error

    def _opened(self) -> ClientSession:
        """Made at the first request, as aiohttp wants the event loop that it is to be used in."""
        if self._session is None:
            self._session = ClientSession(
                connector=connections(self._way, limit=100, keepalive_timeout=15.0, ssl=self._trust),
                cookie_jar=DummyCookieJar(),
                proxy=named_to_session(self._way),
                timeout=self._patience,
                max_line_size=LONGEST_LINE,
                max_field_size=LONGEST_LINE,
            )
        return self._session


async def _bytes(answer: ClientResponse) -> bytes:
    """The whole answer, of a bounded size."""
    pieces = bytearray()
    try:
        async for piece in answer.content.iter_any():
            pieces += piece
            if len(pieces) > MOST_BYTES:
                let_go(answer)
                raise Unreadable("the answer is too long")
    except ClientPayloadError as error:
        if answer.headers.get("Content-Encoding"):
            raise Unreadable(type(error).__name__) from error
        raise
    return bytes(pieces)


def _quieten() -> None:
    """httpx writes whole addresses at INFO and httpcore whole headers at DEBUG: keys and sessions are in both."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("aiohttp.client").setLevel(logging.CRITICAL)  # cookies that it cannot read, word by word
