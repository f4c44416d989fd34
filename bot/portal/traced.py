"""The client for what changes something at the portal: httpx, with a trace that says whether a request has left.

Owns the exact moment at which a request counts as sent. Must never send anything twice, follow a redirect, keep a
cookie, or write an address into a log. Apart from what only reads, as that needs none of it, and a start only reads.
"""

from __future__ import annotations

import asyncio
import ssl
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx

from bot.errors import Unusable
from bot.network import Proxy, trusted, untrusted
from bot.portal.errors import Broken, Lost, PortalError, TimedOut, Unconnected, Unreadable, Unsent, Untrusted
from bot.portal.request import MOST_BYTES, Departure, RawAnswer, RawRequest, Timeouts, always


class Traced:
    """Clients over one set of settings: calls share idle connections, bookings never use one.

    An idle connection may be closed by the other side at the very moment it is reused. For a booking that would be an
    unknown outcome without need, so each booking has a fresh connection; and where a connection fails all the same,
    the trace, and not the kind of error, says whether a byte may have left.
    """

    def __init__(self, timeouts: Timeouts, transport: httpx.AsyncBaseTransport | None, way: Proxy | None) -> None:
        """Raises `Unusable` where the proxy cannot be used."""
        self._timeouts = timeouts
        self._traced = transport is None or isinstance(transport, httpx.AsyncHTTPTransport)
        self._calls = _client(transport, way, idle=20)
        self._bookings = _client(transport, way, idle=0)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._calls.aclose()
        await self._bookings.aclose()

    async def send(self, outgoing: RawRequest) -> RawAnswer:
        """Send anything but a booking. Raises as `Transport.send` does."""
        limits = self._timeouts
        departure = Departure(always)
        departure.leave()  # a read may be repeated whatever became of it: no trace has to say whether it left
        return await self._send(self._calls, outgoing, (limits.read, limits.total), departure)

    async def send_booking(self, outgoing: RawRequest, departure: Departure) -> RawAnswer:
        """Send once, on a new connection. Raises as `Transport.send_booking` does."""
        limits = self._timeouts
        return await self._send(self._bookings, outgoing, (limits.booking_read, limits.booking_total), departure)

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


def at_hand() -> None:
    """Load what a client loads when the first is made, before somebody waits for it."""
    httpx.AsyncHTTPTransport(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))


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
