"""The response envelope: tells a result from a failure in a raw answer.

By HTTP status first, then `status`, then `EventCode`. Must never guess that something was done: what cannot be read is
`Lost`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, NoReturn

from bot.portal.errors import Busy, PortalError, Problem, ServerFault, Unreadable, refusal_in
from bot.portal.models.accounts import PortalSession
from bot.portal.transport import RawAnswer
from bot.portal.wire.fields import credential_in, number_in, prose_in, text_in

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
    return Reply(status, result, _token(result) or _token(document))


def _token(value: Any) -> str:
    return credential_in(value.get("Token")) if isinstance(value, dict) else ""


def _result(status: int, document: Any) -> Any:
    """Without an envelope the whole document is the result."""
    if not isinstance(document, dict) or "status" not in document:
        return document
    match text_in(document["status"]).strip().lower():
        case "ok":
            return document.get("result")
        case "error":
            raise refusal_in(_told(status, document.get("error")))
        case _:
            raise Unreadable(problem=Problem(status))


def _problem(status: int, body: bytes) -> Problem:
    """What a failed answer says of itself. HTML, nothing at all and the bare error are as good as the envelope."""
    try:
        document = _json(body, status)
    except PortalError:
        return Problem(status, foreign=bool(body.strip()))
    return _told(status, document.get("error", document) if isinstance(document, dict) else None)


def _told(status: int, error: Any) -> Problem:
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
