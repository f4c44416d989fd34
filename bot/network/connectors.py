"""Connections of aiohttp's: made here, or by a SOCKS proxy.

The one home of aiohttp-socks.
"""

from __future__ import annotations

import socket
from typing import Any, Final, cast

from aiohttp import ClientConnectorError, ClientError, ClientResponse, ConnectionTimeoutError, TCPConnector
from aiohttp_socks import ProxyConnectionError, ProxyConnector, ProxyError, ProxyTimeoutError

from .proxies import Proxy

ALIVE: Final = {"TCP_KEEPIDLE": 5, "TCP_KEEPINTVL": 3, "TCP_KEEPCNT": 3}
"""Seconds of silence after which the other side is asked whether it is there, and how often: what stands between the
two forgets a silent connection, and an answer that waits for one to say something would never come."""

NOT_CONNECTED: Final = (
    ClientConnectorError,
    ConnectionTimeoutError,
    ProxyError,
    ProxyConnectionError,
    ProxyTimeoutError,
)
"""What a call fails with where no connection was made: nothing of it has left."""

UNMADE: Final = (ClientError, ProxyError, ProxyConnectionError, ProxyTimeoutError, OSError)
"""What a call by these connections fails with."""


def connections(proxy: Proxy | None, **ways: Any) -> TCPConnector:
    """Connections by this proxy, as aiohttp's `TCPConnector` has its `ways`; a SOCKS proxy looks names up as well.

    A proxy that speaks HTTP is named to the session.
    """
    if proxy is None or not proxy.by_socks:
        return TCPConnector(**ways, socket_factory=_lively)
    return cast("TCPConnector", ProxyConnector.from_url(proxy.address.replace("socks5h", "socks5"), rdns=True, **ways))


def named_to_session(proxy: Proxy | None) -> str | None:
    """The proxy that a session has to be told of."""
    return None if proxy is None or proxy.by_socks else proxy.address


def let_go(answer: ClientResponse) -> None:
    """Have done with an answer of which the rest is not read: at once.

    To leave it is polite by TLS: the other side is waited for, by a connection that outlives its client.
    """
    if answer.connection is not None and answer.connection.transport is not None:
        answer.connection.transport.abort()


def _lively(address: tuple[Any, ...]) -> socket.socket:
    """A socket that notices when the other side is gone."""
    made = socket.socket(*address[:3])
    made.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in ALIVE.items():
        if hasattr(socket, name):
            made.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
    return made
