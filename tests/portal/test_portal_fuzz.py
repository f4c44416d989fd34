"""Whatever a portal answers, only the client's own errors come out. Valid answers are mutated, from a fixed seed."""

from __future__ import annotations

import json
import random
from collections.abc import Awaitable, Callable
from typing import Any, Final

import httpx

from bot.portal import PatientPortal, PortalError
from conversations.questions import AskClinicians, AskServices, AskSites
from tests.portal.recorded import BASE, KEY, SESSION, StoppedClock, appointment, invoice, order, search

ROUNDS: Final = 2500

JUNK: Final[list[Any]] = [
    None, True, False, 0, -1, 10**30, 1.5, 1e308, "", "null", "\ud800", "\x00\r\n", "2026-13-45T99:00:00",
    "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-12:00", "1E+999999999", "NaN", "٣", "x" * 5000,
    [], [None], [[]], {}, {"Items": None}, {"Items": {"Items": []}}, {"Key": None}, {"status": "ok"},
]  # fmt: skip

PLACE = {"Address1": "1 High Street", "PostCode": "NW1", "Distance": 1.25}
SITE = {"Key": 1, "Name": "Camden", "Address": PLACE, "Locations": [{"Key": 2, "Name": "Annexe", "Address": PLACE}]}
PRICED = {"Key": 7, "Name": "Extra", "GrossPrice": 60.5, "CurrencyCode": "GBP", "CurrencySymbol": "£"}
TIME = {"Start": "2026-12-01T10:20:00", "Finish": "2026-12-01T10:40:00.1234567+00:00", "SiteKey": 1, "LocationKey": 2}
VISIT = appointment(Invoice=invoice(CreditNotes=[{"GrossPrice": 5}]), Slots=[{"SiteKey": 1}], Telemedicine=False)
CONFIG = {
    "IsLoggedIn": True,
    "Phone": "020 7946 0123",
    "Permissions": {"Patient": {"CanBookAppointment": True}},
    "Configuration": {"SessionTimeout": 900},
}

VALID: Final[dict[str, Any]] = {
    "auth/server-state": {"Name": "Clinic", "StateCode": 1, "State": "Running", "ProtocolVersion": "1.0"},
    "auth/config": CONFIG,
    "auth/login": {"SessionID": "aB+c/d9==", "Token": "t", "Require2FA": True, "Config": CONFIG},
    "auth/send-2fa-code": {"DeliveryMethod": "Mobile"},
    "auth/submit-2fa-code": {"SessionID": "s", "Token": "t"},
    "auth/validate": {"Token": "t", "RemainingTime": 900},
    "auth/logout": None,
    "appointment/payer-types": [{"Key": "PA", "Name": "Myself"}],
    "appointment/types": [{"Key": 1, "Name": "GP", "Modules": [PRICED], "CanBookAppointment": True}],
    "appointment/service-types": [{"Key": 1, "Name": "Blood tests"}],
    "appointment/services": {"Items": [PRICED], "TotalCount": 1, "CurrentPage": 1, "PageSize": 50},
    "appointment/sites": [SITE],
    "appointment/clinicians": [{"Key": 31, "SexType": 2, "FullName": "Dr Patel"}],
    "appointment/proposed-time-slots": {
        "TimeSlots": [{**TIME, "GrossPrice": 60, "NetPrice": "50"}],
        "Sites": [SITE],
        "Currency": {"Code": "GBP", "Symbol": "£"},
    },
    "appointment/existing-appointments": [VISIT],
    "appointment/book-time-slot": VISIT,
    "appointment/cancellation-info": {"AppointmentKey": "a1", "Fee": 12.5, "Detail": "Late."},
}

CALLS: Final[dict[str, Callable[[PatientPortal], Awaitable[object]]]] = {
    "auth/server-state": lambda portal: portal.server_state(),
    "auth/config": lambda portal: portal.config(SESSION),
    "auth/login": lambda portal: portal.login("ada@patients.example", "demo"),
    "auth/send-2fa-code": lambda portal: portal.send_code(SESSION),
    "auth/submit-2fa-code": lambda portal: portal.submit_code(SESSION, "123456"),
    "auth/validate": lambda portal: portal.validate(SESSION),
    "auth/logout": lambda portal: portal.logout(SESSION),
    "appointment/payer-types": lambda portal: portal.payer_types(SESSION),
    "appointment/types": lambda portal: portal.types(SESSION, "PA"),
    "appointment/service-types": lambda portal: portal.service_types(SESSION, "PA", 1),
    "appointment/services": lambda portal: portal.services(SESSION, AskServices("PA", 1)),
    "appointment/sites": lambda portal: portal.sites(SESSION, AskSites("PA", 1)),
    "appointment/clinicians": lambda portal: portal.clinicians(SESSION, AskClinicians("PA", 1)),
    "appointment/proposed-time-slots": lambda portal: portal.answer(SESSION, search()),
    "appointment/existing-appointments": lambda portal: portal.appointments(SESSION),
    "appointment/book-time-slot": lambda portal: portal.book(SESSION, order(), may_send=lambda: True),
    "appointment/cancellation-info": lambda portal: portal.cancellation_info(SESSION, "a1"),
}


def mutated(value: Any, dice: random.Random) -> Any:
    """The value with one thing somewhere in it replaced, dropped, doubled or wrapped."""
    if isinstance(value, dict) and value and dice.random() < 0.85:
        name = dice.choice(sorted(value))
        rest = {key: each for key, each in value.items() if key != name}
        return rest if dice.random() < 0.15 else {**value, name: mutated(value[name], dice)}
    if isinstance(value, list) and value and dice.random() < 0.85:
        first = mutated(value[0], dice)
        return dice.choice([[first], [value[0], first], {"Items": [first], "TotalCount": dice.choice(JUNK)}])
    return dice.choice([*JUNK, [value], {"Items": value}, str(value)])


def scrambled(content: bytes, dice: random.Random) -> bytes:
    """The bytes cut short, with a byte changed, or nested too deep; mostly as they are."""
    at = dice.randrange(len(content))
    match dice.randrange(20):
        case 0:
            return content[:at]
        case 1:
            return content[:at] + bytes([dice.randrange(256)]) + content[at + 1 :]
        case 2:
            return b"[" * 100_000
        case _:
            return content


def answer(result: Any, dice: random.Random) -> httpx.Response:
    """A mutated answer, in or out of an envelope, now and then as an error."""
    wrapped: Any = {"status": "ok", "result": result} if dice.random() < 0.8 else result
    status = 200
    if dice.random() < 0.15:
        told = mutated({"Message": "No.", "EventCode": 0, "ReferenceNumber": "R-1"}, dice)
        wrapped = dice.choice([{"status": "error", "error": told}, told])
        status = dice.choice([200, 201, 204, 302, 400, 401, 403, 404, 409, 424, 500, 503])
    content = json.dumps(wrapped).encode("ascii")
    return httpx.Response(status, content=scrambled(content, dice))


async def test_mutated_answers_raise_nothing_but_portal_errors() -> None:
    dice = random.Random(20261201)  # noqa: S311 - chance that must be the same every time
    paths = sorted(CALLS)
    turn = httpx.Response(200)
    portal = PatientPortal(BASE, KEY, transport=httpx.MockTransport(lambda _request: turn), clock=StoppedClock())
    read = 0
    failures: list[str] = []
    for _ in range(ROUNDS):
        path = dice.choice(paths)
        turn = answer(mutated(VALID[path], dice), dice)
        try:
            await CALLS[path](portal)
        except PortalError as error:
            failures.append(str(error))
        else:
            read += 1
    await portal.aclose()
    assert max(len(failure) for failure in failures) < 300
    assert min(read, len(failures)) > ROUNDS / 5, "the mutations are neither harmless nor hopeless"


async def test_unchanged_they_are_all_read() -> None:
    turn = httpx.Response(200)
    portal = PatientPortal(BASE, KEY, transport=httpx.MockTransport(lambda _request: turn), clock=StoppedClock())
    for path, call in CALLS.items():
        turn = httpx.Response(200, json={"status": "ok", "result": VALID[path]})
        await call(portal)
    await portal.aclose()
