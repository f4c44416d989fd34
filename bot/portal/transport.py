"""The transport: puts one request on the wire and takes its raw answer off.

Owns httpx: connections, timeouts, the size of an answer, and the exact moment at which a request counts as sent. Must
never send anything twice that changes something, follow a redirect, keep a cookie, or write an address into a log.

What only reads goes over aiohttp: that takes an eighth of the processor time, and nobody has to know whether it left.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.parse import urlencode

import httpx
from aiohttp import (
    ClientPayloadError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    NonHttpUrlClientError,
)
from yarl import URL

from bot.errors import Unusable
from bot.network import NOT_CONNECTED, UNMADE, Proxy, connections, named_to_session, proxy_for, trusted, untrusted
from bot.portal.errors import (
    Broken,
    Lost,
    PortalError,
    TimedOut,
    Unconnected,
    Unreadable,
    Unsent,
    Untrusted,
    Withheld,
)

MOST_BYTES = 8 * 1024 * 1024
LONGEST_LINE = 64 * 1024
"""Bytes of a line of an answer's head."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Timeouts in seconds: to connect, for the next byte read or written, and for a free connection.

    `total` bounds a whole read and `booking_total` a whole booking, from the connect to the last byte.
    """

    connect: float = 2.0
    read: float = 10.0
    write: float = 5.0
    pool: float = 5.0
    total: float = 20.0
    booking_read: float = 20.0
    booking_total: float = 30.0


@dataclass(frozen=True, slots=True)
class RawRequest:
    """A request, spelled out."""

    verb: str
    url: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    content: bytes | None


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """An answer, unread."""

    status: int
    body: bytes


def always() -> bool:
    """Default of `may_send`: always send."""
    return True


class Departure:
    """Asks at the last moment whether a request may leave, and remembers whether it did.

    A process that was paused learns here that its time to send is over.
    """

    def __init__(self, may_send: Callable[[], bool]) -> None:
        self.left = False
        self._may_send = may_send

    def may_send(self) -> bool:
        """Ask whether it may still leave; on True it counts as sent from here on."""
        may = self._may_send()
        self.left |= may
        return may

    def leave(self) -> None:
        """Let it leave. Raises `Withheld`."""
        if not self.may_send():
            raise Withheld("sending was no longer wanted")

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Called by httpcore. A proxy's CONNECT goes out first under the same name and is not the request."""
        if (
            event.endswith(".send_request_headers.started")
            and getattr(info.get("request"), "method", b"") != b"CONNECT"
        ):
            self.leave()


class Transport:
    """Clients over one set of settings: reads and other calls share idle connections, bookings never use one.

    An idle connection may be closed by the other side at the very moment it is reused. For a booking that would be an
    unknown outcome without need, so each booking has a fresh connection; and where a connection fails all the same,
    the trace, and not the kind of error, says whether a byte may have left.
    """

    def __init__(
        self, timeouts: Timeouts, transport: httpx.AsyncBaseTransport | None = None, *, server: str = ""
    ) -> None:
        """`server` is where all calls go. Raises `Unusable` where the environment names no usable way to it."""
        _quieten()
        self._timeouts = timeouts
        self._traced = transport is None or isinstance(transport, httpx.AsyncHTTPTransport)
        way = proxy_for(server) if transport is None else None
        self._reads = _Reads(server, way, timeouts) if transport is None else None
        self._calls = _client(transport, way, idle=20)
        self._bookings = _client(transport, way, idle=0)

    async def aclose(self) -> None:
        """Close every connection."""
        if self._reads is not None:
            await self._reads.aclose()
        await self._calls.aclose()
        await self._bookings.aclose()

    async def send(self, outgoing: RawRequest, *, repeatable: bool) -> RawAnswer:
        """Send anything but a booking. Once, unless it is `repeatable`, as reads are.

        Raises `Unsent` where it was not connected, `TimedOut`, `Broken` or `Unreadable`.
        """
        if repeatable and self._reads is not None:
            return await self._reads.send(outgoing)
        limits = self._timeouts
        departure = Departure(always)
        departure.leave()  # a read may be repeated whatever became of it: no trace has to say whether it left
        return await self._send(self._calls, outgoing, (limits.read, limits.total), departure)

    async def send_booking(self, outgoing: RawRequest, may_send: Callable[[], bool]) -> RawAnswer:
        """Send once, on a new connection, if `may_send()` is True when that is open.

        Raises `Unsent` (`Withheld` after False), `TimedOut`, `Broken` or `Unreadable`.
        """
        limits = self._timeouts
        patience = (limits.booking_read, limits.booking_total)
        return await self._send(self._bookings, outgoing, patience, Departure(may_send))

    async def _send(
        self, client: httpx.AsyncClient, outgoing: RawRequest, patience: tuple[float, float], departure: Departure
    ) -> RawAnswer:
        """`patience` is the seconds to wait for the next byte and for the last one."""
        between_bytes, total = patience
        try:
            request = self._request(client, outgoing, between_bytes, departure)
            async with asyncio.timeout(total):
                return await self._exchange(client, request, departure)
        except (httpx.TimeoutException, TimeoutError) as error:
            raise _failed(error, departure, TimedOut, Unconnected) from error
        except (httpx.DecodingError, httpx.TooManyRedirects) as error:
            raise _failed(error, departure, Unreadable, Unsent) from error
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as error:
            raise _failed(error, departure, Broken, Unsent) from error

    def _request(
        self, client: httpx.AsyncClient, outgoing: RawRequest, between_bytes: float, departure: Departure
    ) -> httpx.Request:
        limits = self._timeouts
        return client.build_request(
            outgoing.verb,
            outgoing.url,
            params=httpx.QueryParams(tuple(outgoing.query)),
            headers=dict(outgoing.headers),
            content=outgoing.content,
            timeout=httpx.Timeout(connect=limits.connect, read=between_bytes, write=limits.write, pool=limits.pool),
            extensions={"trace": departure.trace} if self._traced and not departure.left else None,
        )

    async def _exchange(self, client: httpx.AsyncClient, request: httpx.Request, departure: Departure) -> RawAnswer:
        if not (self._traced or departure.left):
            departure.leave()
        response = await client.send(request, stream=True, follow_redirects=False)
        try:
            return RawAnswer(response.status_code, await _body(response))
        finally:
            await response.aclose()


async def _body(response: httpx.Response) -> bytes:
    """The whole answer, of a bounded size."""
    pieces = bytearray()
    async for piece in response.aiter_bytes():
        pieces += piece
        if len(pieces) > MOST_BYTES:
            raise Unreadable("the answer is too long")
    return bytes(pieces)


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
                raise Unreadable("the answer is too long")
    except ClientPayloadError as error:
        if answer.headers.get("Content-Encoding"):
            raise Unreadable(type(error).__name__) from error
        raise
    return bytes(pieces)


_UNMADE = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)
"""With these nothing can have left, whether or not it was traced."""


def _failed(error: Exception, departure: Departure, kind: type[Lost], unsent: type[Unsent]) -> PortalError:
    """Where nothing left, the request was not sent, whatever went wrong; a failed connect never sent anything."""
    unconnected = isinstance(error, _UNMADE)
    why = untrusted(error)
    if why and (unconnected or not departure.left):
        return Untrusted(f"its certificate is refused: {why}")
    text = type(error).__name__
    return unsent(text) if unconnected or not departure.left else kind(text)


def _client(transport: httpx.AsyncBaseTransport | None, way: Proxy | None, idle: int) -> httpx.AsyncClient:
    """A client without a memory: the portal's cookies are one person's session, and the client serves everybody."""
    trust = trusted()
    return httpx.AsyncClient(
        transport=transport,
        verify=trust,
        proxy=_spoken(way, trust) if way else None,
        trust_env=False,  # what the environment says was read already, and for both clients alike
        limits=httpx.Limits(max_connections=100, max_keepalive_connections=idle, keepalive_expiry=15.0),
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        follow_redirects=False,
    )


def _spoken(way: Proxy, trust: ssl.SSLContext) -> httpx.Proxy:
    """The proxy, as httpx wants it. Raises `Unusable`."""
    try:
        return httpx.Proxy(way.address, ssl_context=trust if way.scheme == "https" else None)
    except (ValueError, httpx.InvalidURL):
        raise Unusable(f"{way.variable} cannot be used: set it to http://host:port, or leave it out") from None


def _quieten() -> None:
    """httpx writes whole addresses at INFO and httpcore whole headers at DEBUG: keys and sessions are in both."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("aiohttp.client").setLevel(logging.CRITICAL)  # cookies that it cannot read, word by word
