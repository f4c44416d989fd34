"""The stand-in clinic with the whole profile "all": a reader who forgives everything still gets the job done."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest

from bot.sandbox.clinic import Settings, create_app

Data = dict[str, Any]

LOGIN = {"username": "isla.fraser@patients.example", "password": "demo-password-9"}


class Lenient:
    """A client that takes whatever comes, and sends keys back exactly as they came."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self.http = http

    async def call(self, verb: str, path: str, body: Data | None = None, **params: object) -> Any:
        named = {name.replace("_", "-"): str(value) for name, value in params.items()}
        answer = await self.http.request(verb, path, params=named, json=body)
        assert answer.status_code in (200, 204), answer.text
        found = answer.json() if answer.content else None
        if isinstance(found, dict):
            self._remember(found)
        return found

    def _remember(self, found: Data) -> None:
        session = found.get("SessionID") or found.get("SessionId")
        if session:
            self.http.headers["x-session-id"] = session
        if found.get("Token"):
            self.http.headers["x-token"] = found["Token"]


def rows(found: Any) -> list[Data]:
    """A list, a wrapped list, or nothing."""
    inner = found["Items"] if isinstance(found, dict) else found
    return rows(inner) if isinstance(inner, dict) else inner or []


def wall(text: str) -> datetime:
    read = datetime.fromisoformat(text)
    return read.astimezone(ZoneInfo("Europe/London")).replace(tzinfo=None) if read.tzinfo else read


@pytest.fixture
async def isla(database: Path, time: Any) -> AsyncIterator[Lenient]:
    """A patient of a clinic with every quirk, signed in with her second factor."""
    app = create_app(database, clock=time.now, settings=Settings(session_timeout=600), quirks="all")
    transport = httpx.ASGITransport(app)
    base, key = "http://clinic.test/patientportalapi/", {"client-key": "demo-client-key"}
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url=base, params=key) as http,
    ):
        client = Lenient(http)
        entered = await client.call("POST", "auth/login", LOGIN, is_oh="false")
        assert entered["Require2FA"] == "true"
        await client.call("GET", "auth/send-2fa-code")
        code = (await http.get("http://clinic.test/demo/codes")).json()[0]["code"]
        await client.call("POST", "auth/submit-2fa-code", {"code": code})
        yield client


async def slots(client: Lenient, **wishes: object) -> tuple[Data, list[Data]]:
    kind = rows(await client.call("GET", "appointment/types"))[0]["Key"]
    found = await client.call(
        "POST", "appointment/proposed-time-slots", {}, appointment_type=kind, to_date="2026-04-10", **wishes
    )
    return found, rows(found["TimeSlots"])


def proposal(found: Data, slot: Data) -> Data:
    proposed = {
        "Type": {"Key": found["Type"]["Key"]},
        "Site": {"Key": slot["SiteKey"]},
        "Location": {"Key": slot["LocationKey"]},
        "Start": slot["Start"],
    }
    return {"proposedTimeSlot": proposed, "price": float(slot["GrossPrice"])}


async def test_a_slot_is_found_booked_read_back_and_cancelled(isla: Lenient) -> None:
    found, proposed = await slots(isla, from_date="2026-03-31")
    slot = proposed[0]
    assert wall(slot["Start"]).isoformat() in slot["Start"]
    booked = await isla.call("POST", "appointment/book-time-slot", proposal(found, slot))
    listed = rows(await isla.call("GET", "appointment/existing-appointments"))
    assert [(one["Key"], one["Start"]) for one in listed] == [(booked["Key"], slot["Start"])]
    assert (listed[0]["State"], listed[0]["Invoice"]["TotalGross"]) == ("AwaitingTriage", slot["GrossPrice"])
    info = await isla.call("GET", "appointment/cancellation-info", appointment=booked["Key"])
    assert info["Fee"] == "0"
    assert await isla.call("GET", "appointment/cancel", appointment=booked["Key"]) is None
    assert rows(await isla.call("GET", "appointment/existing-appointments")) == []


async def test_a_slot_at_the_unlisted_site_is_booked_all_the_same(isla: Lenient) -> None:
    found, proposed = await slots(isla)
    listed = {one["Key"] for one in rows(found["Sites"])}
    slot = next(one for one in proposed if one["SiteKey"] not in listed)
    booked = await isla.call("POST", "appointment/book-time-slot", proposal(found, slot))
    assert (booked["Site"]["Key"], booked["Site"]["Name"]) == (slot["SiteKey"], "Ealing")


async def test_a_refusal_says_so_without_an_envelope(isla: Lenient) -> None:
    found, proposed = await slots(isla)
    body = proposal(found, proposed[0]) | {"price": 1}
    answer = await isla.http.post("appointment/book-time-slot", json=body)
    assert (answer.status_code, answer.json()["HttpStatusCode"], answer.json()["EventCode"]) == (404, "404", "20017")
    assert "price" in answer.json()["Message"]
    assert rows(await isla.call("GET", "appointment/existing-appointments")) == []


async def test_the_wrong_verb_is_told_and_the_other_one_works(isla: Lenient) -> None:
    assert (await isla.http.get("auth/logout")).status_code == 405
    assert await isla.call("POST", "auth/logout", {}) is None
    assert (await isla.http.get("auth/validate")).status_code == 401
