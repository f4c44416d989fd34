"""Stands in front of the clinic and sees every order that arrives: to book a time slot, to cancel an appointment, or to
make a patient.

Owns the count of orders for each of them, and the moments at which the bot can be struck: when
an order arrives, when it was carried out but not yet answered, and when it gets lost on its way. Must never change what
is booked otherwise.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import parse_qs

from starlette.types import ASGIApp, Message, Receive, Scope, Send

BOOKING = "appointment/book-time-slot"
BOOK = f"/patientportalapi/{BOOKING}"
BOOK_WITHOUT_ACCOUNT = "/patientportalapi/anon-booking/book-time-slot"
CANCEL = "/patientportalapi/appointment/cancel"
CREATE = "/patientportalapi/patients/create-patient"

When = Literal["it arrives", "it is carried out", "it gets lost"]
Slot = tuple[str, str]
"""When it starts, at which location; of a cancellation and of a new patient, that it is one, and who or what."""


@dataclass(slots=True)
class Orders:
    """What was ordered. `strike` is what happens to the bot at the next moment of the kind `when`.

    `passing` such moments are let pass before.
    """

    strike: Callable[[], None] = lambda: None
    when: When | None = None
    passing: int = 0
    seen: Counter[Slot] = field(default_factory=Counter)
    struck: Counter[When] = field(default_factory=Counter)

    def comes(self, when: When) -> bool:
        """Strike if this is the moment; whether it was."""
        if self.when != when:
            return False
        if self.passing:
            self.passing -= 1
            return False
        self.when = None
        self.struck[when] += 1
        self.strike()
        return True


class Counting:
    """ASGI middleware around the clinic."""

    def __init__(self, app: ASGIApp, orders: Orders) -> None:
        self._app = app
        self._orders = orders

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or scope["path"] not in (BOOK, BOOK_WITHOUT_ACCOUNT, CANCEL, CREATE):
            await self._app(scope, receive, send)
            return
        body = await whole(receive)
        self._orders.seen[ordered_in(scope, body)] += 1
        self._orders.comes("it arrives")
        if self._orders.comes("it gets lost"):
            scope["clinic.abort"]()
            while (await receive())["type"] != "http.disconnect":
                pass
            return
        first: Message = {"type": "http.request", "body": body, "more_body": False}
        given = iter([first])

        async def again() -> Message:
            return next(given, None) or await receive()

        async def answer(message: Message) -> None:
            self._orders.comes("it is carried out")
            await send(message)

        await self._app(scope, again, answer)


async def whole(receive: Receive) -> bytes:
    """The body of a request."""
    body, more = b"", True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return body


def ordered_in(scope: Scope, body: bytes) -> Slot:
    """What an order is for."""
    match scope["path"]:
        case path if path == CANCEL:
            return "cancel", parse_qs(scope["query_string"].decode())["appointment"][0]
        case path if path == CREATE:
            return "create", str(json.loads(body)["demog"]["EmailAddress"])
        case _:
            return slot_of(body)


def slot_of(body: bytes) -> Slot:
    """Which slot an order is for."""
    wanted = json.loads(body)["proposedTimeSlot"]
    return str(wanted["Start"])[:16], str(wanted["Location"]["Key"])
