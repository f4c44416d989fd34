"""Making a call: send it, read what came, and try again where, and only where, that is safe.

Owns repetition and the reading of results into wire models. Must never repeat anything but a read, and must never let
an error out that is not a `PortalError`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar

from pydantic import ValidationError

from bot.portal.errors import Broken, NotSent, PortalError, Problem, Unconnected, Unreadable, WrongVerb
from bot.portal.replying import Reply, reply_of
from bot.portal.request import Call, SessionStyle, content_of, headers_of, query_of
from bot.portal.sending import Incoming, Outgoing, Sender
from bot.portal.wire.fields import Wire, number_in, rows_in
from bot.portal.wire.zones import Zones

W = TypeVar("W", bound=Wire)
T = TypeVar("T")

PAGE_SIZE: Final = 50
MOST_PAGES: Final = 20

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Caller:
    """The base address, the key and the connections. `client_key` is a secret."""

    base_url: str
    client_key: str
    style: SessionStyle
    sender: Sender
    zones: Zones

    def __repr__(self) -> str:
        return f"Caller({self.base_url!r})"

    async def reply(self, call: Call) -> Reply:
        """Make a call; a 405 means that nothing was done, so the other verb may be tried."""
        try:
            return await self._told(call)
        except WrongVerb:
            if not call.other_verb:
                raise
            return await self._told(call.turned())

    async def booking(self, call: Call, may_send: Callable[[], bool]) -> Reply:
        """Make the one call that must not be made twice."""
        return _read(call, await self.sender.send_booking(self._outgoing(call), may_send))

    async def one(self, call: Call, model: type[W]) -> W:
        """A call whose result is one object."""
        reply = await self.reply(call)
        return self.read(reply, model)

    async def rows(self, call: Call, model: type[W]) -> tuple[W, ...]:
        """A call whose result is a list, in any of its shapes. Raises `Unreadable` rather than leave a row out."""
        reply = await self.reply(call)
        return _rows(reply, model)

    async def pages(self, call: Call, model: type[W]) -> tuple[W, ...]:
        """A call whose result is a paged list: all pages of it, within reason."""
        found: list[W] = []
        for page in range(1, MOST_PAGES + 1):
            paging = (("page-number", str(page)), ("page-size", str(PAGE_SIZE)))
            reply = await self.reply(_with_params(call, paging))
            rows = _rows(reply, model)
            found += rows
            if not rows or len(found) >= _total(reply):
                break
        return tuple(found)

    def read(self, reply: Reply, model: type[W]) -> W:
        """A result as one object; a list of one is as good."""
        result = reply.result
        if isinstance(result, list) and len(result) == 1:
            result = result[0]
        return _validated(reply.status, result, model)

    def understood(self, make: Callable[[], T]) -> T:
        """What wire objects mean. A time beyond the calendar shows itself only now."""
        try:
            return make()
        except (OverflowError, ValueError, ArithmeticError) as error:
            raise Unreadable(f"{type(error).__name__} in an answer") from None

    async def _told(self, call: Call) -> Reply:
        """Once, or twice where the connection failed and the call changes nothing."""
        outgoing = self._outgoing(call)
        try:
            incoming = await self.sender.send(outgoing)
        except (NotSent, Broken) as error:
            if not call.repeatable or isinstance(error, Unconnected):
                raise
            log.info("portal %s: %s, asking again", call.path, error)
            incoming = await self.sender.send(outgoing)
        return _read(call, incoming)

    def _outgoing(self, call: Call) -> Outgoing:
        return Outgoing(
            verb=call.verb,
            url=f"{self.base_url}/{call.path}",
            query=query_of(call, self.client_key, self.style),
            headers=headers_of(call, self.style),
            content=content_of(call),
        )


def _read(call: Call, incoming: Incoming) -> Reply:
    """The reply, with a line for staff where it is a failure; they quote the reference to clinic support."""
    try:
        return reply_of(incoming)
    except PortalError as error:
        log.warning("portal %s %s: %s (%s)", call.verb, call.path, type(error).__name__, error)
        raise


def _with_params(call: Call, more: tuple[tuple[str, str], ...]) -> Call:
    return replace(call, params=call.params + more)


def _total(reply: Reply) -> int:
    """How many rows there are in all; a plain list is all there is."""
    return (number_in(reply.result.get("TotalCount")) or 0) if isinstance(reply.result, dict) else 0


def _validated(status: int, result: Any, model: type[W]) -> W:
    try:
        return model.model_validate(result)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        raise Unreadable(_where(first["loc"], first["type"]), Problem(status)) from None
    except (RecursionError, ArithmeticError) as error:
        raise Unreadable(f"{type(error).__name__} in an answer", Problem(status)) from None


def _rows(reply: Reply, model: type[W]) -> tuple[W, ...]:
    try:
        rows = rows_in(reply.result)
    except ValueError as error:
        raise Unreadable(str(error), Problem(reply.status)) from None
    return tuple(_validated(reply.status, row, model) for row in rows)


def _where(place: tuple[Any, ...], kind: str) -> str:
    """Which member could not be read, and never what was in it."""
    return f"{'.'.join(str(part) for part in place) or 'result'}: {kind}"
