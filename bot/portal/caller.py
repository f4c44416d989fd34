"""The caller: sends a call, reads what came, and tries again where, and only where, that is safe.

Owns the envelope of an answer, which tells a result from a failure: by HTTP status first, then `status`, then
`EventCode`; the reading of results into wire models, the noticing of new tokens, and the schedule of retries: short,
bounded, the same every time. Must never guess that something was done: what cannot be read is `Lost`. Must never repeat
anything but a read, and must never let an error out that is not a `PortalError`.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any, Final, NoReturn, TypeVar

from pydantic import ValidationError

from bot import logs
from bot.clock import Clock
from bot.metrics import PORTAL_CALLS, PORTAL_SECONDS
from bot.portal.errors import (
    Broken,
    Busy,
    PortalError,
    Problem,
    ServerFault,
    Unconnected,
    Unreadable,
    Unsent,
    WrongVerb,
    refusal_in,
)
from bot.portal.models.accounts import PortalSession
from bot.portal.request import Call, RawAnswer, RawRequest, SessionStyle, Verb, always, content_of, headers_of, query_of
from bot.portal.transport import Transport
from bot.portal.wire.fields import Wire, credential_in, number_in, prose_in, rows_in, text_in
from bot.portal.zones import Zones

W = TypeVar("W", bound=Wire)
T = TypeVar("T")

Renewed = Callable[[PortalSession, PortalSession], None]

REFUSALS = frozenset({400, 401, 403, 404, 405})
BUSY = frozenset({408, 429})


@dataclass(frozen=True, slots=True)
class Reply:
    """A result, bare, as JSON. Fractions are `Decimal`; `token` is what the answer brings, wherever it brings one.

    `session` is the one the call was made with, and from then on to be used.
    """

    status: int
    result: Any = field(repr=False)
    token: str = field(default="", repr=False)
    session: PortalSession | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Caller:
    """Makes the calls of one portal. `base_url` ends before the section, without a slash; `client_key` is a secret.

    `renewed` is called with the session a call was made with and the one that has the new token.
    """

    base_url: str
    client_key: str
    style: SessionStyle
    sender: Transport
    zones: Zones
    clock: Clock
    renewed: Renewed | None = None
    turned: set[tuple[str, Verb]] = field(default_factory=set, compare=False)
    """Path and documented verb of the calls that this portal takes with the other verb."""

    def __repr__(self) -> str:
        return f"Caller({self.base_url!r})"

    async def reply(self, call: Call) -> Reply:
        """Make a call and return its result; where the call allows it, a 405 is answered with the other verb.

        The verb that was taken is tried first the next time. A repeatable call is made up to three times where the
        connection fails. Raises `Unsent`, `Lost` or `Refusal`.
        """
        if not call.other_verb:
            return await self._told(call)
        known = (call.path, call.verb)
        first, second = (call.turned(), call) if known in self.turned else (call, call.turned())
        try:
            return await self._told(first)
        except WrongVerb:
            reply = await self._told(second)
        self.turned.symmetric_difference_update({known})
        return reply

    async def once(self, call: Call, may_send: Callable[[], bool] = always) -> Reply:
        """Send once, on a new connection, and return the result.

        Calls `may_send()` when the connection is open; on False nothing is sent. Raises `Unsent` (`Withheld` after
        False), `Lost` or `Refusal`.
        """
        return await self._answered(call, self.sender.send_booking(self._outgoing(call), may_send))

    async def one(self, call: Call, model: type[W]) -> W:
        """A call whose result is one object. Raises what `reply` does, and `Unreadable` where it is not a `model`."""
        reply = await self.reply(call)
        return self.read(reply, model)

    async def rows(self, call: Call, model: type[W]) -> tuple[W, ...]:
        """A call whose result is a list, in any of its shapes. Raises `Unreadable` where one row cannot be read."""
        return self.rows_of(await self.reply(call), model)

    async def readable_rows(self, call: Call, model: type[W]) -> tuple[W, ...]:
        """A call whose result is a list to choose from: rows that cannot be read are left out, and counted in the log.

        Raises `Unreadable` where no row can be read.
        """
        return self.readable_of(call, await self.reply(call), model)

    def rows_of(self, reply: Reply, model: type[W]) -> tuple[W, ...]:
        """A result as a list. Raises `Unreadable` where one row cannot be read."""
        return tuple(_validated(reply.status, row, model) for row in listed(reply))

    def readable_of(self, call: Call, reply: Reply, model: type[W]) -> tuple[W, ...]:
        """The rows of a list that can be read. Raises `Unreadable` where there are rows and none can be read."""
        rows = listed(reply)
        read: list[W] = []
        failures: list[Unreadable] = []
        for row in rows:
            try:
                read.append(_validated(reply.status, row, model))
            except Unreadable as failure:
                failures.append(failure)
        if failures and not read:
            raise failures[0]
        if failures:
            counted = {"left_out": len(failures), "rows": len(rows)}
            logs.event("rows_left_out", logs.WARNING, call=call.path, **counted, why=str(failures[0]))
        return tuple(read)

    def read(self, reply: Reply, model: type[W]) -> W:
        """A result as one object, also out of a list of one. Raises `Unreadable`."""
        result = reply.result
        if isinstance(result, list) and len(result) == 1:
            result = result[0]
        return _validated(reply.status, result, model)

    def understood(self, make: Callable[[], T]) -> T:
        """What `make` makes of wire objects. Raises `Unreadable` where a value, such as a time, is out of range."""
        try:
            return make()
        except (OverflowError, ValueError, ArithmeticError) as error:
            raise Unreadable(f"{type(error).__name__} in an answer") from None

    async def understood_later(self, making: Awaitable[T]) -> T:
        """The same of what is made in pieces, while others are served."""
        try:
            return await making
        except (OverflowError, ValueError, ArithmeticError) as error:
            raise Unreadable(f"{type(error).__name__} in an answer") from None

    async def _told(self, call: Call) -> Reply:
        """Make a call once, or up to three times where the connection fails and the call is repeatable."""
        outgoing, begun, tries = self._outgoing(call), self.clock.monotonic(), 1
        while True:
            try:
                return await self._answered(call, self.sender.send(outgoing, repeatable=call.repeatable))
            except PortalError as error:
                pause = pause_after(error, tries, self.clock.monotonic() - begun) if call.repeatable else None
                if pause is None:
                    raise
                logs.event("asking_again", call=call.path, why=str(error))
            if pause:
                await self.clock.sleep(pause)
            tries += 1

    async def _answered(self, call: Call, sending: Awaitable[RawAnswer]) -> Reply:
        """The reply to one request, counted by what became of it."""
        section, outcome, begun = call.path.partition("/")[0], "given_up", self.clock.monotonic()
        try:
            reply = self._read(call, await sending)
            outcome = "ok"
        except PortalError as error:
            outcome = type(error).__name__
            raise
        finally:
            PORTAL_CALLS.labels(section, outcome).inc()
            PORTAL_SECONDS.labels(section).observe(max(0.0, self.clock.monotonic() - begun))
        return reply

    def _outgoing(self, call: Call) -> RawRequest:
        return RawRequest(
            verb=call.verb,
            url=f"{self.base_url}/{call.path}",
            query=query_of(call, self.client_key, self.style),
            headers=headers_of(call, self.style),
            content=content_of(call),
        )

    def _read(self, call: Call, incoming: RawAnswer) -> Reply:
        """The reply, with a line for staff where it is a failure; they quote the reference to clinic support."""
        try:
            reply = reply_of(incoming)
        except PortalError as error:
            kind = type(error).__name__
            logs.event("call_failed", logs.WARNING, verb=call.verb, call=call.path, kind=kind, why=str(error))
            raise
        return replace(reply, session=self._newest(call.session, reply.token))

    def _newest(self, session: PortalSession | None, token: str) -> PortalSession | None:
        """The session with a token that an answer brought; whoever keeps sessions is told."""
        if session is None or token in ("", session.token):
            return session
        newest = replace(session, token=token)
        if self.renewed is not None:
            self.renewed(session, newest)
        return newest


def reply_of(incoming: RawAnswer) -> Reply:
    """The result in an answer. Raises the `Lost` or `Refusal` that it says instead."""
    status = incoming.status
    if status >= 500:
        raise ServerFault(problem=_problem(status, incoming.body))
    if status in REFUSALS:
        raise refusal_in(_problem(status, incoming.body))
    if status in BUSY:
        raise Busy(problem=_problem(status, incoming.body))
    if status == 204:
        return Reply(status, None)
    if status not in (200, 201):
        raise Unreadable(problem=_problem(status, incoming.body))
    document = _json(incoming.body, status)
    result = _result(status, document)
    return Reply(status, result, _token_in(result) or _token_in(document))


def _token_in(value: Any) -> str:
    return credential_in(value.get("Token")) if isinstance(value, dict) else ""


def _result(status: int, document: Any) -> Any:
    """Without an envelope the whole document is the result."""
    if not isinstance(document, dict) or "status" not in document:
        return document
    match text_in(document["status"]).strip().lower():
        case "ok":
            return document.get("result")
        case "error":
            raise refusal_in(_problem_in(status, document.get("error")))
        case _:
            raise Unreadable(problem=Problem(status))


def _problem(status: int, body: bytes) -> Problem:
    """What a failed answer says of itself. HTML, nothing at all and the bare error are as good as the envelope."""
    try:
        document = _json(body, status)
    except PortalError:
        return Problem(status, foreign=bool(body.strip()))
    return _problem_in(status, document.get("error", document) if isinstance(document, dict) else None)


def _problem_in(status: int, error: Any) -> Problem:
    if not isinstance(error, dict):
        return Problem(status)
    return Problem(
        status,
        number_in(error.get("EventCode")),
        prose_in(error.get("Message"))[:500],
        "".join(sign for sign in text_in(error.get("ReferenceNumber")) if sign.isprintable()).strip()[:100],
    )


def _json(body: bytes, status: int) -> Any:
    try:
        return json.loads(body, parse_float=Decimal, parse_constant=_no_number)
    except (ValueError, RecursionError, ArithmeticError) as error:
        # The error's own text would quote the answer, and answers hold people.
        raise Unreadable(f"{type(error).__name__} in an answer", Problem(status)) from None


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number")


def listed(reply: Reply) -> Sequence[Any]:
    """The rows of a result as they came. Raises `Unreadable` where it is no list."""
    try:
        return rows_in(reply.result)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"{type(error).__name__} in a list", Problem(reply.status)) from None


def _validated(status: int, result: Any, model: type[W]) -> W:
    try:
        return model.model_validate(result)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        raise Unreadable(_where(first["loc"], first["type"]), Problem(status)) from None
    except (RecursionError, ArithmeticError) as error:
        raise Unreadable(f"{type(error).__name__} in an answer", Problem(status)) from None


def _where(place: tuple[Any, ...], kind: str) -> str:
    """Which member could not be read, and never what was in it."""
    return f"{'.'.join(str(part) for part in place) or 'result'}: {kind}"


PATIENCE: Final = 5.0
"""Seconds: a read that took longer than this before its connection failed is not asked again: somebody is waiting."""

# An idle connection that the other side has closed shows itself at once, and a fresh one is likely to work.
_AT_ONCE: Final = 0.0
_PAUSES: Final = (_AT_ONCE, 0.25)


def pause_after(error: PortalError, tries: int, waited: float) -> float | None:
    """Seconds until a read is asked again that has failed `tries` times, or None where it is not."""
    if isinstance(error, Unconnected) or not isinstance(error, Unsent | Broken) or waited > PATIENCE:
        return None
    pauses = _PAUSES if isinstance(error, Broken) else _PAUSES[:1]
    return pauses[tries - 1] if tries <= len(pauses) else None
