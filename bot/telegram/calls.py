"""Calls to the Bot API: by their names, over HTTP, until they succeed, are refused, or have taken long enough.

Owns the connections, the retry policy and the reading of Telegram's refusals. Must never wait long: what needs more
time than a few seconds becomes `TryLater`, so that a chat's lane is not held meanwhile. Never logs, and never puts an
address into an error: every address carries the token.

Connections are aiohttp's, as a tap is two calls, and a call by httpx takes three times the processor time. Members that
Telegram documents become a form. No object is built for what is only passed on: on the way of every tap, that costs
more than all the rest of a call. JSON that is no answer of the Bot API comes from something in front of it, and is one
more way in which an answer gets lost.
"""

from __future__ import annotations

import mimetypes
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final, TypeVar

from aiohttp import ClientSession, ClientTimeout, DummyCookieJar, FormData
from pydantic_core import from_json, to_json
from yarl import URL

from bot.clock import Clock
from bot.metrics import TELEGRAM_TROUBLES
from bot.network import UNMADE, connections, named_to_session, proxy_for, trusted, untrusted
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
)
from bot.telegram.limits import SHORT, Limits, Pace

T = TypeVar("T")

CONNECTING: Final = 5.0
"""Seconds that a connection may take to be made."""

IDLE: Final = 60.0
"""Seconds for which an unused connection is kept."""

GONE_FOR_LATER: Final = 5.0
"""Seconds until a call is worth another try when Telegram names no time."""

FORM: Final = {"Content-Type": "application/x-www-form-urlencoded"}

REDIRECTS: Final = range(300, 400)
"""Statuses with which a server sends a caller elsewhere."""

NO_CHAT: Final = (
    "chat not found",
    "user is deactivated",
    "bot was blocked",
    "bot can't initiate conversation",
    "peer_id_invalid",
)
NO_MESSAGE: Final = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message to delete not found",
)
NOT_MODIFIED: Final = "message is not modified"


@dataclass(frozen=True, slots=True)
class File:
    """A file that comes along with a call."""

    name: str
    content: bytes


Member = str | int | dict[str, Any] | Sequence[Any] | File | None
"""A text, a number, a switch, an object, a list or a file; None is left out."""


class Connections:
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

    async def close(self) -> None:
        """Close every connection."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def post(
        self, address: str, body: bytes | FormData, headers: Mapping[str, str], seconds: float | None = None
    ) -> tuple[int, bytes]:
        """The status and the body of the answer, which may take `seconds` (s). Raises `TryLater`.

        A redirect is not followed, wherever it leads: the address and what is in the call are for the Bot API alone.
        """
        limits = ClientTimeout(total=self._seconds if seconds is None else seconds, sock_connect=CONNECTING)
        try:
            async with self._opened().post(
                address, data=body, headers=headers, timeout=limits, allow_redirects=False
            ) as answer:
                if answer.status in REDIRECTS:
                    raise TryLater(GONE_FOR_LATER, "redirected")
                return answer.status, await answer.read()
        except TimeoutError:
            raise TryLater(GONE_FOR_LATER, "Timed out") from None
        except UNMADE as error:
            why = untrusted(error)
            if why:
                raise Unproven(GONE_FOR_LATER, f"its certificate is refused: {why}") from None
            raise TryLater(GONE_FOR_LATER, type(error).__name__) from None

    def _opened(self) -> ClientSession:
        """Made at the first request, as aiohttp wants the event loop that it is to be used in."""
        if self._session is None:
            connector = connections(self._proxy, limit=self._most, keepalive_timeout=IDLE, ssl=self._trust)
            told = named_to_session(self._proxy)
            self._session = ClientSession(connector=connector, cookie_jar=DummyCookieJar(), proxy=told)
        return self._session


class Api:
    """The methods of one bot, by its address. Raises `TelegramTrouble`."""

    def __init__(self, connections: Connections, address: str) -> None:
        self._connections = connections
        self._address = address

    async def call(self, method: str, seconds: float | None = None, /, **members: Member) -> Any:
        """Call a method, whose answer may take `seconds` (s); its result as JSON."""
        body, headers = _body({name: value for name, value in members.items() if value is not None})
        status, answer = await self._connections.post(f"{self._address}/{method}", body, headers, seconds)
        try:
            said = _json(answer)
            if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
                return said["result"]
            trouble = _trouble(status, said)
        except ValueError:  # it says nothing that can be read
            trouble = _unanswered() if status < HTTPStatus.BAD_REQUEST else _trouble(status, {})
        except (KeyError, TypeError, AttributeError):
            trouble = _unanswered()
        raise trouble from None

    async def message_id(self, method: str, **members: Member) -> int:
        """Call a method that sends a message; the number of that message."""
        sent = await self.call(method, **members)
        number = sent.get("message_id") if isinstance(sent, dict) else None
        if not isinstance(number, int):
            raise _unanswered()
        return number


def _body(members: Mapping[str, Member]) -> tuple[bytes | FormData, Mapping[str, str]]:
    """What is sent: a form, and where a file comes along one in parts, which says by itself what it is."""
    if not any(isinstance(value, File) for value in members.values()):
        return URL.build(query={name: _text(value) for name, value in members.items()}).raw_query_string.encode(), FORM
    parts = FormData()
    for name, value in members.items():
        if isinstance(value, File):
            kind = mimetypes.guess_type(value.name, strict=False)[0] or "application/octet-stream"
            parts.add_field(name, value.content, filename=value.name, content_type=kind)
        else:
            parts.add_field(name, _text(value))
    return parts, {}


def _text(value: Member) -> str:
    return value if isinstance(value, str) else to_json(value).decode()


def _json(answer: bytes) -> Any:
    """An answer as JSON, whatever is wrong with its letters. Raises `ValueError`."""
    try:
        return from_json(answer)
    except ValueError:
        return from_json(answer.decode(errors="replace"))


def _unanswered() -> TryLater:
    """Somebody answered who is not the Bot API, or not as it is documented."""
    return TryLater(GONE_FOR_LATER, "unreadable", answered=True)


def _trouble(status: int, said: Mapping[str, Any]) -> TelegramTrouble:
    """What a refusal means, so that the caller can act on its class."""
    more = said.get("parameters") or {}
    if moved := more.get("migrate_to_chat_id"):
        return ChatMoved(moved)
    if seconds := more.get("retry_after"):
        return TryLater(float(seconds), "Telegram asks to wait", named=True)
    match status:
        case HTTPStatus.FORBIDDEN:
            return ChatGone("nobody is there to read it")
        case HTTPStatus.NOT_FOUND | HTTPStatus.UNAUTHORIZED:
            return WrongToken("Telegram does not know this token")
        case HTTPStatus.CONFLICT:
            return AnotherPolls("another program fetches this bot's updates")
        case HTTPStatus.BAD_REQUEST:
            return _refusal(str(said.get("description") or "Bad Request"))
        case _:
            return TryLater(GONE_FOR_LATER, f"status {status}", answered=True)


def _refusal(words: str) -> TelegramTrouble:
    lower = words.lower()
    if any(sign in lower for sign in NO_CHAT):
        return ChatGone("nobody is there to read it")
    if any(sign in lower for sign in NO_MESSAGE):
        return MessageGone("the message is gone")
    return Rejected(words.removeprefix("Bad Request: ").capitalize())


def is_not_modified(trouble: TelegramTrouble) -> bool:
    """Whether a refusal says that the message is already as wanted."""
    return isinstance(trouble, Rejected) and NOT_MODIFIED in str(trouble).lower()


PAUSES = (0.5, 1.5)
"""Seconds before each repetition of a call that got no answer or a server's error."""


class Calls:
    """Makes calls to Telegram within the rate limits, and repeats those that nobody answered."""

    def __init__(self, clock: Clock, limits: Limits) -> None:
        self._clock = clock
        self._limits = limits

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

    def has_room(self, chat: int) -> bool:
        """Whether an edit in `chat`, and one more after it, need not wait."""
        return self._limits.has_room(chat)

    async def send_once(self, chat: int, make: Callable[[], Awaitable[T]], pace: Pace = Pace.ANSWER) -> T:
        """Makes a call that shows something in `chat`, and does not repeat it. Raises `TelegramTrouble`."""
        await self._limits.pass_through(chat, pace)
        try:
            return await self.once(make)
        except TryLater as later:
            if later.named:
                self._limits.refused(chat, later.seconds, pace)
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
        except TelegramTrouble as trouble:
            if not is_not_modified(trouble):
                TELEGRAM_TROUBLES.labels(_kind(trouble)).inc()
            raise


def _kind(trouble: TelegramTrouble) -> str:
    """What it is called in the measures."""
    match trouble:
        case TryLater(named=True):
            return "asked_to_wait"
        case TryLater(answered=False):
            return "not_reached"
        case TryLater():
            return "server_error"
        case ChatGone():
            return "nobody_there"
        case MessageGone():
            return "message_gone"
        case WrongToken():
            return "token_refused"
        case AnotherPolls():
            return "another_polls"
        case _:
            return "rejected"
