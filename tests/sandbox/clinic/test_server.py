"""The stand-in clinic as a real server: many clients at once, answers that get lost, troubles that were ordered."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.sandbox.clinic import running

Data = dict[str, Any]
Search = Callable[..., Awaitable[Data]]
Result = Callable[[httpx.Response], Any]
Error = Callable[[httpx.Response], tuple[int, int]]
Order = Callable[..., Data]

BOOK, EXISTING, PAYERS = "book-time-slot", "existing-appointments", "payer-types"


@pytest.fixture
async def patient(app: Starlette, result: Result) -> AsyncIterator[httpx.AsyncClient]:
    """Amelia, over a real connection; `client.get("/control/…")` style paths need the whole URL."""
    limits = httpx.Limits(max_connections=50)
    async with (
        running(app) as base,
        httpx.AsyncClient(
            base_url=f"{base}/patientportalapi/", params={"client-key": "demo-client-key"}, limits=limits, timeout=30
        ) as client,
    ):
        body = {"username": "amelia.hart@patients.example", "password": "demo-password-1"}
        login = result(await client.post("auth/login", params={"is-oh": "false"}, json=body))
        client.headers.update({"x-session-id": login["SessionID"], "x-token": login["Token"]})
        yield client


async def call(client: httpx.AsyncClient, method: str, body: Data | None = None) -> httpx.Response:
    if body is None:
        return await client.get(f"appointment/{method}")
    return await client.post(f"appointment/{method}", json=body)


async def trouble(client: httpx.AsyncClient, fault: str, **more: object) -> httpx.Response:
    answer = await client.post(client.base_url.join("/control/faults"), json={"fault": fault} | more)
    assert answer.status_code == 201, answer.text
    return answer


async def alone(client: httpx.AsyncClient, body: Data) -> Data:
    """Book over a connection of one's own, without a pool that would make the callers wait for each other."""
    content = json.dumps(body).encode()
    names = ("x-session-id", "x-token")
    head = [
        f"POST {client.base_url.path}appointment/{BOOK}?{client.params} HTTP/1.1",
        "Host: clinic.test",
        "Connection: close",
        "Content-Type: application/json",
        f"Content-Length: {len(content)}",
        *(f"{name}: {client.headers[name]}" for name in names),
    ]
    reader, writer = await asyncio.open_connection(client.base_url.host, client.base_url.port)
    writer.write("\r\n".join([*head, "", ""]).encode() + content)
    answer = await reader.read()
    writer.close()
    read: Data = json.loads(answer.partition(b"\r\n\r\n")[2])
    return read


async def test_of_200_requests_at_once_for_one_slot_exactly_one_succeeds(
    patient: httpx.AsyncClient, search: Search, order: Order, result: Result
) -> None:
    found = await search(patient, clinician=3101)
    body = order(found, found["TimeSlots"][0], clinician=3101)
    answers = await asyncio.gather(*(alone(patient, body) for _ in range(200)))
    assert Counter(answer["status"] for answer in answers) == {"ok": 1, "error": 199}
    refusals = [answer["error"] for answer in answers if answer["status"] == "error"]
    assert {(one["HttpStatusCode"], one["EventCode"]) for one in refusals} == {(400, 0)}
    assert len(result(await call(patient, EXISTING))) == 1


@pytest.mark.parametrize(("when", "appointments"), [("before", 0), ("after", 1)])
async def test_an_answer_gets_lost_before_or_after_the_booking(
    patient: httpx.AsyncClient, search: Search, order: Order, result: Result, when: str, appointments: int
) -> None:
    found = await search(patient)
    await trouble(patient, "lose-answer", call=f"appointment/{BOOK}", when=when)
    with pytest.raises(httpx.RemoteProtocolError):
        await call(patient, BOOK, order(found, found["TimeSlots"][0]))
    assert len(result(await call(patient, EXISTING))) == appointments
    calls = (await patient.get(patient.base_url.join("/control/calls"))).json()
    assert calls[f"POST appointment/{BOOK}"] == 1


async def test_a_stolen_slot_is_refused_once_and_gone(
    patient: httpx.AsyncClient, search: Search, order: Order, result: Result, error: Error
) -> None:
    found = await search(patient)
    first, second = found["TimeSlots"][:2]
    await trouble(patient, "steal-slot")
    assert error(await call(patient, BOOK, order(found, first))) == (400, 0)
    assert first not in (await search(patient))["TimeSlots"]
    assert result(await call(patient, BOOK, order(found, second)))["State"] == "Booked"


async def test_a_changed_price_is_refused_and_then_shown(
    patient: httpx.AsyncClient, search: Search, order: Order, result: Result, error: Error
) -> None:
    found = await search(patient, clinician=3101)
    await trouble(patient, "change-price", amount="5.00")
    assert error(await call(patient, BOOK, order(found, found["TimeSlots"][0]))) == (400, 0)
    fresh = await search(patient, clinician=3101)
    assert fresh["TimeSlots"][0]["GrossPrice"] == 66
    booked = result(await call(patient, BOOK, order(fresh, fresh["TimeSlots"][0], clinician=3101)))
    assert booked["Invoice"]["TotalGross"] == 66


@pytest.mark.parametrize(
    ("form", "kind", "text"),
    [
        ("envelope", "application/json", '"status":"error"'),
        ("bare", "application/json", '"EventCode":0'),
        ("html", "text/html; charset=utf-8", "<h1>"),
        ("empty", None, ""),
    ],
)
async def test_a_failure_comes_in_any_form_as_often_as_ordered(
    patient: httpx.AsyncClient, result: Result, form: str, kind: str | None, text: str
) -> None:
    await trouble(patient, "status", call=f"appointment/{PAYERS}", status=503, form=form, times=2)
    for _ in range(2):
        answer = await call(patient, PAYERS)
        assert (answer.status_code, answer.headers.get("content-type")) == (503, kind)
        assert text in answer.text
    assert result(await call(patient, PAYERS))


async def test_starting_wrong_verb_slow_and_expired(patient: httpx.AsyncClient, result: Result, error: Error) -> None:
    await trouble(patient, "starting")
    assert error(await call(patient, PAYERS)) == (500, 10)
    await trouble(patient, "wrong-verb")
    assert error(await call(patient, PAYERS)) == (405, 0)
    await trouble(patient, "slow", seconds=0.3)
    with pytest.raises(httpx.ReadTimeout):
        await patient.get(f"appointment/{PAYERS}", timeout=0.05)
    assert result(await call(patient, PAYERS))
    await trouble(patient, "expire-sessions")
    assert error(await call(patient, PAYERS)) == (401, 8)


async def test_troubles_can_be_looked_at_and_cleared(patient: httpx.AsyncClient, result: Result) -> None:
    where = patient.base_url.join("/control/faults")
    await trouble(patient, "status", times=5)
    assert [one["times"] for one in (await patient.get(where)).json()] == [5]
    assert (await patient.delete(where)).status_code == 204
    assert result(await call(patient, PAYERS))
    assert (await patient.post(where, json={"fault": "earthquake"})).status_code == 400
