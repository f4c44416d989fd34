"""Calls to the Bot API: by their names, over HTTP, until they succeed, are refused, or have taken long enough.

Owns the connections, the retry policy and the reading of Telegram's refusals. Must never wait long: what needs more
time than a few seconds becomes `TryLater`, so that a chat's lane is not held meanwhile. Never logs, and never puts an
address into an error: every address carries the token.

Connections are aiohttp's, as a tap is two calls, and a call by httpx takes three times the processor time. Members that
Telegram documents become JSON. No object is built for what is only passed on: on the way of every tap, that costs
more than all the rest of a call. JSON that is no answer of the Bot API comes from something in front of it, and is one
more way in which an answer gets lost.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar, cast

from aiohttp import ClientSession, ClientTimeout, DummyCookieJar, FormData
from pydantic_core import from_json, to_json
from telegram import InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter  # the one thing that `RequestData` is made of
from yarl import URL

from bot.clock import Clock
from bot.metrics import TELEGRAM_TROUBLES
from bot.network import UNMADE, connections, let_go, named_to_session, proxy_for, trusted, untrusted
from bot.telegram.errors import (
    AnotherPolls,
    ChatGone,
    ChatMoved,
    MessageGone,
    Rejected,
    TelegramTrouble,
    TryLater,
    Unproven,
    WrongToken,
    kind_of,
)
from bot.telegram.limits import SHORT, Limits, Pace

os.environ["PTB_TIMEDELTA"] = "true"  # python-telegram-bot: waiting times are timedeltas; else it warns at each

T = TypeVar("T")

CONNECTING = 5.0
"""Seconds that a connection may take to be made."""

FORM, JSON = ({"Content-Type": f"application/{kind}"} for kind in ("x-www-form-urlencoded", "json"))

IDLE = 60.0
"""Seconds for which an unused connection is kept."""

REDIRECTS = range(300, 400)
"""Statuses with which a server sends a caller elsewhere."""


class Unreached(NetworkError):  # noqa: N818 - says how it went
    """The call did not reach the Bot API, or nothing of its answer came; names the kind of error and nothing else."""


class CertificateRefused(Unreached):
    """The certificate of the server, or of what stands before it, is not trusted; says why."""


class Connections(BaseRequest):
    """Makes requests to one server on at most `most` connections; who finds none free waits.

    `seconds` are for a whole request, the waiting included. Raises `Unusable` where the environment names a proxy or
    authorities that cannot be used.
    """

    def __init__(self, server: str, most: int, seconds: float) -> None:
        self._proxy = proxy_for(server)
        self._trust = trusted() if "https" in (server.partition(":")[0], self._proxy and self._proxy.scheme) else True
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
        request_data: RequestData | Members | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        *_: Any,
        **__: Any,
    ) -> tuple[int, bytes]:
        """The status and the body. Raises `TimedOut` and `Unreached`.

        A redirect is not followed, wherever it leads: the address and what is in the call are for the Bot API alone.
        """
        seconds = read_timeout if isinstance(read_timeout, int | float) else self._seconds
        limits = ClientTimeout(total=seconds, sock_connect=CONNECTING)
        body, headers = _body(request_data)
        try:
            async with self._opened().request(
                method, url, data=body, headers=headers, timeout=limits, allow_redirects=False
            ) as answer:
                if answer.status in REDIRECTS:
                    let_go(answer)
                    raise Unreached("redirected")
                return answer.status, await answer.read()
        except TimeoutError:
            raise TimedOut from None
        except UNMADE as error:
            why = untrusted(error)
            raise (
                CertificateRefused(f"its certificate is refused: {why}") if why else Unreached(type(error).__name__)
            ) from None

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
            connector = connections(self._proxy, limit=self._most, keepalive_timeout=IDLE, ssl=self._trust)
            told = named_to_session(self._proxy)
            self._session = ClientSession(connector=connector, cookie_jar=DummyCookieJar(), proxy=told)
        return self._session


class Members:
    """The members of a call as JSON, ready to be sent. Raises `ValueError`."""

    def __init__(self, members: Mapping[str, Any]) -> None:
        self.body = to_json(members)


def _body(data: RequestData | Members | None) -> tuple[bytes | FormData, Mapping[str, str]]:
    """What is sent, and the headers that say what it is: a form, and in parts where a file comes along."""
    if isinstance(data, Members):
        return data.body, JSON
    members = {} if data is None else data.json_parameters
    if data is None or not data.contains_files:
        return URL.build(query=members).raw_query_string.encode(), FORM
    parts = FormData()
    for name, value in members.items():
        parts.add_field(name, value)
    for name, (filename, content, kind) in (data.multipart_data or {}).items():
        parts.add_field(name, content, filename=filename, content_type=kind)
    return parts, {}


Member = str | int | dict[str, Any] | InputFile | None
"""A text, a number, a switch, an object or a file; None is left out."""


class Api:
    """The methods of one bot. Raises python-telegram-bot's errors, and nothing else."""

    def __init__(self, request: BaseRequest, address: str) -> None:
        self._request = request
        self._address = address

    async def call(self, method: str, **members: Member) -> Any:
        """Call a method; its result as JSON."""
        data = _spelled({name: value for name, value in members.items() if value is not None})
        try:
            return await self._request.post(f"{self._address}/{method}", data)
        except (KeyError, TypeError, AttributeError):
            raise NetworkError("unreadable") from None

    async def message_id(self, method: str, **members: Member) -> int:
        """Call a method that sends a message; the number of that message."""
        sent = await self.call(method, **members)
        number = sent.get("message_id") if isinstance(sent, dict) else None
        if not isinstance(number, int):
            raise NetworkError("unreadable")
        return number


def _spelled(members: Mapping[str, Any]) -> RequestData:
    """As JSON; as a form where a file comes along, or a letter that is none."""
    if not any(isinstance(value, InputFile) for value in members.values()):
        with contextlib.suppress(ValueError):
            return cast("RequestData", Members(members))  # handed on as it is
    return RequestData([_field(name, value) for name, value in members.items()])


def _field(name: str, value: str | int | dict[str, Any] | InputFile) -> RequestParameter:
    if isinstance(value, InputFile):
        return RequestParameter(name, None, [value])
    return RequestParameter(name, json.dumps(value) if isinstance(value, dict) else value, None)


PAUSES = (0.5, 1.5)
"""Seconds before each repetition of a call that got no answer or a server's error."""

GONE_FOR_LATER = 5.0
"""Seconds until a call is worth another try when Telegram names no time."""

NO_CHAT = (
    "chat not found",
    "user is deactivated",
    "bot was blocked",
    "bot can't initiate conversation",
    "peer_id_invalid",
)
NO_MESSAGE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message to delete not found",
)
NOT_MODIFIED = "message is not modified"


class Calls:
    """Makes calls to Telegram within the rate limits, and repeats those that nobody answered."""

    def __init__(self, clock: Clock, limits: Limits) -> None:
        self._clock = clock
        self.limits = limits

    async def send(self, chat: int, make: Callable[[], Awaitable[T]], pace: Pace = Pace.ANSWER) -> T:
        """Makes a call that shows something in `chat`, up to three times in a few seconds. Raises `TelegramTrouble`."""
        for pause in PAUSES:
            try:
                return await self.send_once(chat, make, pace)
            except TryLater as later:
                await self._clock.sleep(self._pause(later, pause))
        return await self.send_once(chat, make, pace)

    @staticmethod
    def _pause(later: TryLater, pause: float) -> float:
        """Seconds (s) until a call is repeated: `pause` where Telegram names none. Raises what came if it is long."""
        wait = later.seconds if later.named else pause
        if wait > SHORT:
            raise later
        return wait

    async def send_once(self, chat: int, make: Callable[[], Awaitable[T]], pace: Pace = Pace.ANSWER) -> T:
        """Makes a call that shows something in `chat`, and does not repeat it. Raises `TelegramTrouble`."""
        await self.limits.pass_through(chat, pace)
        try:
            return await self.once(make)
        except TryLater as later:
            if later.named:
                self.limits.refused(chat, later.seconds, pace)
            raise

    async def beside(self, make: Callable[[], Awaitable[T]]) -> T:
        """Makes a call that shows nothing in a chat, outside of the rate limits, up to three times in a few seconds.

        Raises `TelegramTrouble`.
        """
        for pause in PAUSES:
            try:
                return await self.once(make)
            except TryLater as later:
                await self._clock.sleep(self._pause(later, pause))
        return await self.once(make)

    async def once(self, make: Callable[[], Awaitable[T]]) -> T:
        """Makes a call once, outside of the rate limits. Raises `TelegramTrouble`."""
        try:
            return await make()
        except TelegramError as error:
            trouble = trouble_of(error)
            if not is_not_modified(trouble):
                TELEGRAM_TROUBLES.labels(kind_of(trouble)).inc()
            raise trouble from None


def trouble_of(error: TelegramError) -> TelegramTrouble:
    """Translates an error of python-telegram-bot, so that the caller can act on its class."""
    match error:
        case RetryAfter():
            return TryLater(_seconds(error), "Telegram asks to wait", named=True)
        case ChatMigrated():
            return ChatMoved(error.new_chat_id)
        case Forbidden():
            return ChatGone("nobody is there to read it")
        case InvalidToken():
            return WrongToken("Telegram does not know this token")
        case Conflict():
            return AnotherPolls("another program fetches this bot's updates")
        case BadRequest():
            return _refusal(error.message)
        case CertificateRefused():
            return Unproven(GONE_FOR_LATER, error.message)
        case TimedOut() | Unreached():
            return TryLater(GONE_FOR_LATER, str(error) or type(error).__name__)
        case _:
            return TryLater(GONE_FOR_LATER, type(error.__cause__ or error).__name__, answered=True)


def is_not_modified(trouble: TelegramTrouble) -> bool:
    """Whether a refusal says that the message is already as wanted."""
    return isinstance(trouble, Rejected) and NOT_MODIFIED in str(trouble).lower()


def _refusal(words: str) -> TelegramTrouble:
    lower = words.lower()
    if any(sign in lower for sign in NO_CHAT):
        return ChatGone("nobody is there to read it")
    if any(sign in lower for sign in NO_MESSAGE):
        return MessageGone("the message is gone")
    return Rejected(words)


def _seconds(error: RetryAfter) -> float:
    waiting = error.retry_after
    return float(waiting) if isinstance(waiting, int) else waiting.total_seconds()
