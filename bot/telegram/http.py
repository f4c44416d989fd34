"""The Bot API over HTTP: the calls by their names, and the connections on which they go.

Connections are aiohttp's, as a tap is two calls, and a call by httpx takes three times the processor time. Must never
log, and never put an address into an error: every address carries the token.

Members that Telegram documents become a form. No object is built for what is only passed on: on the way of every tap,
that costs more than all the rest of a call. Raises python-telegram-bot's errors, and nothing else: JSON that is no
answer of the Bot API comes from something in front of it, and is one more way in which an answer gets lost.
"""

from __future__ import annotations

import ssl
from typing import Any, cast
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import certifi
from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, TCPConnector
from pydantic_core import from_json, to_json
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter  # the one thing that `RequestData` is made of
from yarl import URL

CONNECTING = 5.0
"""Seconds that a connection may take to be made."""

FORM = {"Content-Type": "application/x-www-form-urlencoded"}

IDLE = 60.0
"""Seconds for which an unused connection is kept."""


REDIRECTS = range(300, 400)
"""Statuses with which a server sends a caller elsewhere."""


class Unreached(NetworkError):  # noqa: N818 - says how it went
    """The call did not reach the Bot API, or nothing of its answer came; names the kind of error and nothing else."""


class Connections(BaseRequest):
    """Makes requests to one server on at most `most` connections; who finds none free waits.

    `seconds` are for a whole request, the waiting included.
    """

    def __init__(self, server: str, most: int, seconds: float) -> None:
        self._server = server
        self._most = most
        self._seconds = seconds
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds that an answer may take."""
        return self._seconds

    async def initialize(self) -> None:
        """Nothing: connections are made when they are needed."""

    async def shutdown(self) -> None:
        """Close every connection."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        *_: Any,
        **__: Any,
    ) -> tuple[int, bytes]:
        """The status and the body. Raises `TimedOut` and `Unreached`.

        A redirect is not followed, wherever it leads: the address and what is in the call are for the Bot API alone.
        """
        seconds = read_timeout if isinstance(read_timeout, int | float) else self._seconds
        limits = ClientTimeout(total=seconds, sock_connect=CONNECTING)
        form = URL.build(query=_parameters(request_data)).raw_query_string.encode()
        try:
            async with self._opened().request(
                method, url, data=form, headers=FORM, timeout=limits, allow_redirects=False
            ) as answer:
                if answer.status in REDIRECTS:
                    raise Unreached("redirected")
                return answer.status, await answer.read()
        except TimeoutError:
            raise TimedOut from None
        except (ClientError, OSError) as error:
            raise Unreached(type(error).__name__) from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """An answer as JSON, whatever is wrong with its letters. Raises `TelegramError`."""
        try:
            return cast("dict[str, Any]", from_json(payload))
        except ValueError:
            return BaseRequest.parse_json_payload(payload)

    def _opened(self) -> ClientSession:
        """Made at the first request, as aiohttp wants the event loop that it is to be used in."""
        if self._session is None:
            trusted = _trusted() if self._server.startswith("https:") else True
            connector = TCPConnector(limit=self._most, keepalive_timeout=IDLE, ssl=trusted)
            self._session = ClientSession(connector=connector, cookie_jar=DummyCookieJar(), proxy=_proxy(self._server))
        return self._session


def _parameters(data: RequestData | None) -> dict[str, str]:
    if data is None:
        return {}
    if data.contains_files:
        raise NotImplementedError("the bot sends no files")
    return data.json_parameters


def _trusted() -> ssl.SSLContext:
    """The machine's certificate authorities and those that come along, as not every machine has any."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _proxy(server: str) -> str | None:
    """What the environment names as the way to this server."""
    parts = urlsplit(server)
    return None if proxy_bypass(parts.hostname or "") else getproxies().get(parts.scheme)


Member = str | int | dict[str, Any] | None
"""A text, a number, a switch or an object; None is left out."""


class Api:
    """The methods of one bot."""

    def __init__(self, request: BaseRequest, address: str) -> None:
        self._request = request
        self._address = address

    async def call(self, method: str, **members: Member) -> Any:
        """Call a method; its result as JSON."""
        fields = [RequestParameter(name, _spelled(value), None) for name, value in members.items() if value is not None]
        try:
            return await self._request.post(f"{self._address}/{method}", RequestData(fields))
        except (KeyError, TypeError, AttributeError):
            raise NetworkError("unreadable") from None

    async def message_id(self, method: str, **members: Member) -> int:
        """Call a method that sends a message; the number of that message."""
        sent = await self.call(method, **members)
        number = sent.get("message_id") if isinstance(sent, dict) else None
        if not isinstance(number, int):
            raise NetworkError("unreadable")
        return number


def _spelled(value: str | int | dict[str, Any]) -> str | int:
    """An object as JSON text, in a third of the time that it would take later."""
    return to_json(value).decode() if isinstance(value, dict) else value
