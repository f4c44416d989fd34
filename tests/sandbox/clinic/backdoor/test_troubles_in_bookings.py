"""Troubles around a booking at the stand-in clinic, over real connections, and what stands in its diary afterwards."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.sandbox.clinic import create_app, running

Data = dict[str, Any]
Search = Callable[..., Awaitable[Data]]
Result = Callable[[httpx.Response], Any]
Error = Callable[[httpx.Response], tuple[int, int]]
Order = Callable[..., Data]
Existing = Callable[[httpx.AsyncClient], Awaitable[list[Data]]]

AMELIA = "amelia.hart@patients.example"
BOOK, PAYERS = "appointment/book-time-slot", "appointment/payer-types"


@pytest.fixture(params=["plain", "examples"])
def profile(request: pytest.FixtureRequest) -> str:
    """The clinic as documented, and as the examples of the documentation have it."""
    return str(request.param)


@pytest.fixture
async def base(app: Starlette) -> AsyncIterator[str]:
    """The address of this test's clinic."""
    async with running(app) as address:
        yield address


@pytest.fixture
async def patient(base: str, result: Result) -> AsyncIterator[httpx.AsyncClient]:
    """Amelia, over a real connection."""
    key = {"client-key": "demo-client-key"}
    async with httpx.AsyncClient(base_url=f"{base}/patientportalapi/", params=key, timeout=10) as client:
        await enter(client, result)
        yield client


async def enter(client: httpx.AsyncClient, result: Result) -> None:
    body = {"username": AMELIA, "password": "demo-password-1"}
    login = result(await client.post("auth/login", params={"is-oh": "false"}, json=body))
    client.headers.update({"x-session-id": login["SessionID"], "x-token": login["Token"]})


async def trouble(client: httpx.AsyncClient, fault: str, **more: object) -> None:
    answer = await client.post(client.base_url.join("/control/faults"), json={"fault": fault} | more)
    assert answer.status_code == 201, answer.text


async def diary(client: httpx.AsyncClient) -> Data:
    answer = await client.get(client.base_url.join("/control/appointments"), params={"patient": AMELIA})
    found: Data = answer.json()
    return found


async def test_the_diary_tells_how_many_and_when_they_were_made(
    patient: httpx.AsyncClient, search: Search, order: Order, result: Result
) -> None:
    assert (await diary(patient))["count"] == 0
    found = await search(patient)
    slot = found["TimeSlots"][0]
    booked = result(await patient.post(BOOK, json=order(found, slot)))
    seen = await diary(patient)
    assert (seen["patient"], seen["count"]) == ("00000000a1b00001", 1)
    one = seen["appointments"][0]
    assert (one["key"], one["start"], one["state"]) == (booked["Key"], slot["Start"], "Booked")
    assert one["created"] == "2026-03-02T08:00:00+00:00"
    result(await patient.get("appointment/cancel", params={"appointment": booked["Key"]}))
    assert (await diary(patient))["count"] == 0
    nobody = await patient.get(patient.base_url.join("/control/appointments"), params={"patient": "nobody"})
    assert nobody.status_code == 404


async def test_an_answer_that_comes_too_late_has_had_its_effect(
    patient: httpx.AsyncClient, search: Search, order: Order
) -> None:
    found = await search(patient)
    await trouble(patient, "slow", call=BOOK, seconds=0.3, when="after")
    with pytest.raises(httpx.ReadTimeout):
        await patient.post(BOOK, json=order(found, found["TimeSlots"][0]), timeout=0.15)
    assert (await diary(patient))["count"] == 1


async def test_a_confirmed_booking_may_vanish(
    patient: httpx.AsyncClient, search: Search, order: Order, result: Result, existing: Existing
) -> None:
    found = await search(patient)
    slot = found["TimeSlots"][0]
    await trouble(patient, "vanish-booking")
    assert result(await patient.post(BOOK, json=order(found, slot)))["Key"]
    assert await existing(patient) == []
    assert result(await patient.get("finance/invoices")) == []
    assert result(await patient.post(BOOK, json=order(found, slot)))["Key"]
    assert (await diary(patient))["count"] == 1


@pytest.mark.parametrize(
    ("moved", "start", "location"),
    [
        ({"minutes": 10}, "2026-03-10T09:10:00", 2101),
        ({"minutes": -45}, "2026-03-10T08:15:00", 2101),
        ({"to": "another-room"}, "2026-03-10T09:00:00", 2102),
        ({"minutes": 5, "to": "another-site"}, "2026-03-10T09:05:00", 2201),
    ],
)
async def test_reception_may_move_a_booking_whose_answer_got_lost(
    patient: httpx.AsyncClient,
    search: Search,
    order: Order,
    existing: Existing,
    *,
    moved: Data,
    start: str,
    location: int,
) -> None:
    found = await search(patient, from_date="2026-03-10", clinician=3101)
    slot = next(one for one in found["TimeSlots"] if one["Start"] == "2026-03-10T09:00:00")
    await trouble(patient, "move-booking", **moved)
    await trouble(patient, "lose-answer", call=BOOK, when="after")
    with pytest.raises(httpx.TransportError):
        await patient.post(BOOK, json=order(found, slot, clinician=3101))
    (one,) = await existing(patient)
    assert (one["Start"], one["Location"]["Key"], one["PrimaryAttendeeSlot"]["Start"]) == (start, location, start)
    assert (await diary(patient))["appointments"][0]["start"] == start
    day = (await patient.get(patient.base_url.join("/demo/diary"), params={"date": "2026-03-10"})).json()
    assert [entry["start"] for entry in day if entry["patient"]] == [start]


async def test_reception_moves_nobody_onto_another_patient(
    patient: httpx.AsyncClient, search: Search, order: Order, result: Result
) -> None:
    found = await search(patient, from_date="2026-03-10", clinician=3101)
    first = next(one for one in found["TimeSlots"] if one["Start"] == "2026-03-10T09:00:00")
    later = next(one for one in found["TimeSlots"] if one["Start"] >= "2026-03-10T09:20:00")
    result(await patient.post(BOOK, json=order(found, later, clinician=3101)))
    minutes = int(later["Start"][11:13]) * 60 + int(later["Start"][14:16]) - 9 * 60
    await trouble(patient, "move-booking", minutes=minutes)
    result(await patient.post(BOOK, json=order(found, first, clinician=3101)))
    assert [one["start"] for one in (await diary(patient))["appointments"]] == [first["Start"], later["Start"]]


async def test_a_move_needs_to_lead_somewhere(patient: httpx.AsyncClient) -> None:
    address = patient.base_url.join("/control/faults")
    for body in ({"fault": "move-booking"}, {"fault": "move-booking", "to": "the moon"}):
        assert (await patient.post(address, json=body)).status_code == 400


async def test_a_clinic_that_is_down_for_two_calls(patient: httpx.AsyncClient, result: Result) -> None:
    await trouble(patient, "down", times=2)
    for _ in range(2):
        with pytest.raises(httpx.TransportError):
            await patient.get(PAYERS)
    assert result(await patient.get(PAYERS))


async def test_a_network_that_is_not_allowed_in_and_any_other_event_code(
    patient: httpx.AsyncClient, result: Result, error: Error
) -> None:
    await trouble(patient, "address-not-allowed")
    assert error(await patient.get(PAYERS)) == (403, 13)
    await trouble(patient, "status", status=403, code=14)
    assert error(await patient.get(PAYERS)) == (403, 14)
    assert result(await patient.get(PAYERS))


async def test_a_clinic_that_was_stopped_and_started_again_knows_its_sessions(
    database: Any, time: Any, search: Search, order: Order, result: Result
) -> None:
    key = {"client-key": "demo-client-key"}
    async with running(create_app(database, clock=time.now)) as base:
        port = int(base.rpartition(":")[2])
        async with httpx.AsyncClient(base_url=f"{base}/patientportalapi/", params=key) as client:
            await enter(client, result)
            found = await search(client)
            headers = client.headers
    async with httpx.AsyncClient(base_url=f"{base}/patientportalapi/", params=key, headers=headers) as client:
        with pytest.raises(httpx.ConnectError):
            await client.get(PAYERS)
        async with running(create_app(database, clock=time.now), port=port):
            assert result(await client.post(BOOK, json=order(found, found["TimeSlots"][0])))["Key"]
            assert (await diary(client))["count"] == 1
