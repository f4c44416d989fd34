"""A portal that says what a test tells it to, and remembers what it was asked."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import httpx

from bot.portal import PatientPortal, PortalSession
from conversations.clinic.model import Money, Slot
from conversations.clinic.orders import BookingOrder
from conversations.clinic.questions import AskSlots

BASE = "http://portal.example/patientportalapi"
SESSION = PortalSession("session+id/with=signs", "csrf-token-of-the-session")
KEY = "demo-client-key"
NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)

Turn = httpx.Response | Exception


class Recorded:
    """Answers each call of a path in turn; the last answer stays."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self._turns: dict[str, deque[Turn]] = {}

    def says(self, path: str, *results: Any) -> None:
        """Results in the usual envelope."""
        self.turns(path, *(httpx.Response(200, json={"status": "ok", "result": each}) for each in results))

    def turns(self, path: str, *turns: Turn) -> None:
        """Raw answers, or the failure to give one."""
        self._turns[path] = deque(turns)

    def portal(self, **settings: Any) -> PatientPortal:
        """A client of this portal."""
        return PatientPortal(BASE, KEY, transport=httpx.MockTransport(self._answer), **settings)

    @property
    def last(self) -> httpx.Request:
        """The newest request."""
        return self.requests[-1]

    @property
    def last_body(self) -> Any:
        """What the newest request carried, with numbers as they were written."""
        return json.loads(self.last.content, parse_float=Decimal)

    @property
    def last_query(self) -> dict[str, str]:
        """The newest request's parameters without the key."""
        return {name: value for name, value in self.last.url.params.items() if name != "client-key"}

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        turns = self._turns[request.url.path.removeprefix("/patientportalapi/")]
        turn = turns.popleft() if len(turns) > 1 else turns[0]
        if isinstance(turn, Exception):
            raise turn
        return httpx.Response(turn.status_code, headers=turn.headers, content=turn.content)


def error(status: int, code: int | None, message: str = "", **more: Any) -> httpx.Response:
    """A failure in the usual envelope."""
    told = {"Message": message, "EventCode": code, "EventType": 2, "HttpStatusCode": status, **more}
    return httpx.Response(status, json={"status": "error", "error": told})


def slot(**more: Any) -> Slot:
    """20 minutes in Camden for £60."""
    start = datetime(2026, 12, 1, 10, 20)  # noqa: DTZ001 - wall clock at the site
    finish = datetime(2026, 12, 1, 10, 40)  # noqa: DTZ001 - wall clock at the site
    prices = {"gross": Money(Decimal("60.10"), "GBP", "£"), "net": Money(Decimal(50), "GBP", "£")}
    return Slot(start, finish, 1123, "00ab", "Camden", **(prices | more))


def order(**more: Any) -> BookingOrder:
    """The plainest order there is."""
    return BookingOrder("PA", "00000000fc0af8e9", slot(), **more)


def search(**more: Any) -> AskSlots:
    """Any time in the first week of December."""
    return AskSlots("PA", "00000000fc0af8e9", date(2026, 12, 1), date(2026, 12, 7), **more)


def appointment(**more: Any) -> dict[str, Any]:
    """An appointment as the portal writes it."""
    return {
        "Key": "a1",
        "Type": {"Key": "00000000fc0af8e9", "Name": "GP consultation"},
        "Start": "2026-12-01T10:20:00",
        "Finish": "2026-12-01T10:40:00",
        "Site": {"Key": 1123, "Name": "Camden", "Address": {"Address1": "1 High Street", "PostCode": "NW1 0ZZ"}},
        "Location": {"Key": "00ab", "Name": "Annexe"},
        "Patient": {"Key": 7, "Title": "Ms", "Name": "Ada", "Surname": "Sample"},
        "Clinician": {"Key": 31, "SexType": 2, "FullName": "Dr Patel"},
        "State": "Booked",
        **more,
    }


def invoice(**more: Any) -> dict[str, Any]:
    """£60 that the patient of `appointment` owes."""
    return {
        "Key": "i1",
        "Number": "1865",
        "CurrencyCode": "GBP",
        "CurrencySymbol": "£",
        "TotalGross": 60,
        "Paid": 0,
        "CreditNotes": [],
        "Debtor": {"Name": "Ada Sample", "IsCompany": False, "Account": {"Key": 7}},
        **more,
    }


def headers_of(request: httpx.Request) -> Mapping[str, str]:
    """Headers by lower-case name."""
    return {name.lower(): value for name, value in request.headers.items()}
