"""A request, before it is put on the wire: the call, the session it is made with, and their spelling.

Owns address, headers and body: written strictly, whatever is read leniently; and what goes over the wire in its raw
form, its timeouts, and the moment at which it leaves. Must never decide whether or how often a call is made.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any, Literal

from bot.portal.errors import Withheld
from bot.portal.models.accounts import PortalSession
from bot.portal.models.filters import Json, Value
from conversations.clinic.model import Behalf, Key

Verb = Literal["GET", "POST"]
SessionStyle = Literal["header", "cookie"]


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the API.

    `repeatable` is true of reads alone: such a call may be sent again when a connection fails. `other_verb` allows the
    other of GET and POST after a 405, which says that nothing was done. `keyed` is false where no client key belongs.
    """

    verb: Verb
    path: str
    session: PortalSession | None = None
    params: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    body: dict[str, Json] | None = field(default=None, repr=False)
    repeatable: bool = False
    other_verb: bool = False
    keyed: bool = True

    def with_session(self, session: PortalSession | None) -> Call:
        """The same call with a newer session."""
        return replace(self, session=session)

    def turned(self) -> Call:
        """The same call with the other verb. A GET keeps the body it came with: filters must not be dropped."""
        if self.verb == "GET":
            return replace(self, verb="POST", body=self.body or {}, other_verb=False)
        return replace(self, verb="GET", body=self.body or None, other_verb=False)


def call_to(
    path: str,
    session: PortalSession | None = None,
    params: Mapping[str, Value] | None = None,
    *,
    body: dict[str, Json] | None = None,
    changes: bool = False,
) -> Call:
    """A call of the API: a GET, or a POST where there is a body.

    `changes`: it changes something, also where it is a GET, so it is made once, with the one verb it is known by.
    """
    verb: Verb = "GET" if body is None else "POST"
    return Call(verb, path, session, spelled(params or {}), body, repeatable=not changes, other_verb=not changes)


def one_verb(call: Call) -> Call:
    """Turn off the fallback to the other of GET and POST after a 405.

    For paths where the other verb is another operation, such as patients/patient.
    """
    return replace(call, other_verb=False)


def spelled(params: Mapping[str, Value]) -> tuple[tuple[str, str], ...]:
    """URL parameters as the portal writes them; those that are None are left out."""
    return tuple((name, _spelled(value)) for name, value in params.items() if value is not None)


def _spelled(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def on_behalf(behalf: Behalf) -> dict[str, Value]:
    """URL parameters `patient`, `referral`, `recall`."""
    return {"patient": behalf.patient, "referral": behalf.referral, "recall": behalf.recall}


def reference(key: Key) -> Json:
    """A key as the object it stands for."""
    return {"Key": key}


def references(keys: Iterable[Key]) -> list[Json]:
    """Keys as the objects they stand for."""
    return [reference(key) for key in keys]


def query_of(call: Call, client_key: str, style: SessionStyle) -> list[tuple[str, str]]:
    """All URL parameters of a call, with the key and, in the deprecated style, the token."""
    pairs = list(call.params)
    if call.session is not None and style == "cookie" and call.session.token:
        pairs.append(("token", call.session.token))
    if call.keyed:
        pairs.append(("client-key", client_key))
    return pairs


def headers_of(call: Call, style: SessionStyle) -> dict[str, str]:
    """The headers of a call. There is no `Origin` among them: the portal would take us for a browser."""
    headers = {"Accept": "application/json", "User-Agent": "clinic-bot"}
    if call.body is not None:
        headers["Content-Type"] = "application/json"
    if call.session is None:
        return headers
    if style == "cookie":
        return headers | {"Cookie": f"ASP.NET_SessionId={call.session.id}"}
    headers["x-session-id"] = call.session.id
    if call.session.token:
        headers["x-token"] = call.session.token
    return headers


def content_of(call: Call) -> bytes | None:
    """The body, in ASCII, so that any key that came can go back."""
    return None if call.body is None else json.dumps(call.body, default=_number).encode("ascii")


def _number(value: object) -> int | float:
    """Money as a JSON number; amounts of money are far within what a double keeps exactly."""
    if not isinstance(value, Decimal):
        raise TypeError(f"{type(value).__name__} does not belong in a request")
    return int(value) if value == value.to_integral_value() else float(value)


MOST_BYTES = 8 * 1024 * 1024
"""Bytes of an answer."""


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
