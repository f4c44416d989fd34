"""Booking at the stand-in clinic: what matches, what is refused, and that a refusal leaves nothing behind."""

from collections.abc import Awaitable, Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.sandbox.clinic import Settings, create_app

Data = dict[str, Any]
Search = Callable[..., Awaitable[Data]]
SignIn = Callable[..., Awaitable[httpx.AsyncClient]]
Result = Callable[[httpx.Response], Any]
Error = Callable[[httpx.Response], tuple[int, int]]
Order = Callable[..., Data]
Existing = Callable[[httpx.AsyncClient], Awaitable[list[Data]]]

BOOK = "appointment/book-time-slot"
EXISTING = "appointment/existing-appointments"


@pytest.fixture(params=["plain", "examples"])
def profile(request: pytest.FixtureRequest) -> str:
    """The clinic as documented, and as the examples of the documentation have it."""
    return str(request.param)


def doctor(appointment: Data) -> str:
    who = appointment["Clinician"]
    return str(who["FullName"] if "FullName" in who else who["Name"])


async def test_a_slot_becomes_an_appointment_and_is_gone(
    amelia: httpx.AsyncClient, search: Search, order: Order, result: Result, error: Error, existing: Existing
) -> None:
    found = await search(amelia, clinician=3103)
    slot = found["TimeSlots"][0]
    booked = result(await amelia.post(BOOK, json=order(found, slot, clinician=3103, method=0)))
    assert (booked["Start"], booked["Finish"]) == (slot["Start"], slot["Finish"])
    assert booked.get("State", "Booked") == "Booked"
    assert doctor(booked) == "Dr Ruth Adeyemi"
    assert booked["Location"]["Address"]["Address1"] == "3 Sample Crescent"
    assert booked["Invoice"]["TotalGross"] == slot["GrossPrice"]
    assert await existing(amelia) == [booked]
    assert slot not in (await search(amelia, clinician=3103))["TimeSlots"]
    assert error(await amelia.post(BOOK, json=order(found, slot, clinician=3103))) == (400, 0)
    assert len(await existing(amelia)) == 1


async def test_the_price_must_match_exactly(
    amelia: httpx.AsyncClient, search: Search, order: Order, result: Result, error: Error, existing: Existing
) -> None:
    found = await search(amelia, clinician=3101)
    slot = found["TimeSlots"][0]
    for price in (59.99, 60.01, slot["NetPrice"], 0):
        answer = await amelia.post(BOOK, json=order(found, slot, clinician=3101, price=price))
        assert error(answer) == (400, 0)
        assert "price" in answer.json()["error"]["Message"]
    assert await existing(amelia) == []
    booked = result(await amelia.post(BOOK, json=order(found, slot, clinician=3101, price=60.00)))
    assert booked["Invoice"]["TotalGross"] == 60


async def test_of_two_prices_at_one_time_the_one_that_was_shown_is_booked(
    amelia: httpx.AsyncClient, search: Search, order: Order, result: Result
) -> None:
    found = await search(amelia, to_date="2026-05-20", location=2201)
    slots = found["TimeSlots"]
    cheap, dear = next(
        (one, two)
        for one, two in pairwise(slots)
        if one["Start"] == two["Start"] and one["GrossPrice"] < two["GrossPrice"]
    )
    booked = result(await amelia.post(BOOK, json=order(found, dear)))
    assert booked["Invoice"]["TotalGross"] == dear["GrossPrice"]
    assert cheap in (await search(amelia, to_date="2026-05-20", location=2201))["TimeSlots"]


async def test_a_clinic_may_compare_the_net_price(database: Path, time: Any, order: Order) -> None:
    app = create_app(database, clock=time.now, settings=Settings(price_is="net"))
    transport = httpx.ASGITransport(app)
    base, key = "http://clinic.test/patientportalapi/", {"client-key": "demo-client-key"}
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url=base, params=key) as client,
    ):
        body = {"username": "amelia.hart@patients.example", "password": "demo-password-1"}
        login = (await client.post("auth/login", params={"is-oh": "false"}, json=body)).json()["result"]
        client.headers.update({"x-session-id": login["SessionID"], "x-token": login["Token"]})
        params = {"appointment-type": "00000000fc0a0001", "to-date": "2026-03-16", "clinician": "3101"}
        found = (await client.get("appointment/proposed-time-slots", params=params)).json()["result"]
        slot = found["TimeSlots"][0]
        by_gross = await client.post(BOOK, json=order(found, slot, clinician=3101))
        by_net = await client.post(BOOK, json=order(found, slot, clinician=3101, price=slot["NetPrice"]))
    assert (by_gross.status_code, by_net.status_code) == (400, 200)


async def test_clinician_and_sex_are_honoured(
    amelia: httpx.AsyncClient, search: Search, order: Order, result: Result, error: Error
) -> None:
    found = await search(amelia, clinician=3101)
    slot = found["TimeSlots"][0]
    alone = order(found, slot, clinician=3101)
    assert error(await amelia.post(BOOK, json=alone | {"clinicianSex": 1})) == (400, 0)
    assert error(await amelia.post(BOOK, json=alone | {"clinician": 3105})) == (400, 0)
    booked = result(await amelia.post(BOOK, json=alone | {"clinicianSex": 2}))
    assert (booked["Clinician"]["Key"], booked["Clinician"]["SexType"]) == (3101, 2)
    assert doctor(booked) == "Dr Anita Patel"


async def test_among_several_clinicians_one_is_picked_and_the_others_stay_free(
    amelia: httpx.AsyncClient, search: Search, order: Order, result: Result, error: Error
) -> None:
    both = keys_of(await search(amelia, clinician=3101)) & keys_of(await search(amelia, clinician=3102))
    found = await search(amelia, location=2101)
    slot = next(one for one in found["TimeSlots"] if (one["Start"], one["LocationKey"]) in both)
    names = [doctor(result(await amelia.post(BOOK, json=order(found, slot)))) for _ in range(2)]
    assert sorted(names) == ["Dr Anita Patel", "Dr Thomas Greene"]
    assert error(await amelia.post(BOOK, json=order(found, slot))) == (400, 0)


def keys_of(found: Data) -> set[tuple[str, int]]:
    return {(slot["Start"], slot["LocationKey"]) for slot in found["TimeSlots"]}


async def test_only_what_is_proposed_can_be_booked(
    amelia: httpx.AsyncClient, search: Search, order: Order, error: Error
) -> None:
    found = await search(amelia, clinician=3101)
    slot = found["TimeSlots"][0]
    proposed = order(found, slot)["proposedTimeSlot"]
    for change, expected in (
        ({"Start": "2026-03-03T09:07:00"}, (400, 0)),
        ({"Start": "2026-03-01T09:00:00"}, (400, 0)),
        ({"Start": "2027-03-02T09:00:00"}, (400, 0)),
        ({"Start": "tomorrow"}, (400, 2)),
        ({"Site": {"Key": 1104}}, (404, 0)),
        ({"Site": {"Key": "1101"}}, (400, 7)),
        ({"Type": {"Key": "00000000fc0a0006"}}, (403, 0)),
        ({"Modules": [{"Key": 10382}]}, (400, 2)),
        ({"PayerType": "IN"}, (400, 2)),
    ):
        body = {"proposedTimeSlot": proposed | change}
        assert error(await amelia.post(BOOK, json=body)) == expected, change
    assert error(await amelia.post(BOOK, json={"proposedTimeSlot": proposed, "method": 3})) == (400, 7)
    assert error(await amelia.post(BOOK, json={"proposedTimeSlot": proposed, "idempotencyKey": "1"})) == (400, 7)


async def test_a_video_link_comes_after_the_booking(
    amelia: httpx.AsyncClient, search: Search, order: Order, result: Result, existing: Existing
) -> None:
    found = await search(amelia, appointment_type="00000000fc0a0003")
    booked = result(await amelia.post(BOOK, json=order(found, found["TimeSlots"][0])))
    assert (booked["Telemedicine"], booked["TelemedicineConnection"]) == (True, "")
    assert (await existing(amelia))[0]["TelemedicineConnection"].startswith("https://")


async def test_staff_book_for_a_patient_and_a_referral_opens_its_type(
    sign_in: SignIn, search: Search, order: Order, result: Result, error: Error
) -> None:
    staff = await sign_in("sofia.clerk", "staff")
    katie = {"patient": "00000000a1b0000b", "referral": "00000000a1d00001"}
    found = await search(staff, appointment_type="00000000fc0a0006", **katie)
    body = order(found, found["TimeSlots"][0])
    other = {"patient": "00000000a1b00001", "referral": "00000000a1d00001"}
    assert error(await staff.post(BOOK, json=body)) == (400, 1)
    assert error(await staff.post(BOOK, params=other, json=body)) == (404, 0)
    assert error(await staff.post(BOOK, params={"patient": katie["patient"]}, json=body)) == (403, 0)
    booked = result(await staff.post(BOOK, params=katie, json=body))
    assert booked["Type"]["Name"] == "Minor surgery"
    assert booked.get("Patient", {"Name": "Katie"})["Name"] == "Katie"
    assert error(await staff.get(EXISTING)) == (403, 0)
    listed = result(await staff.get("appointment/appointments", params={"patient": katie["patient"]}))
    assert [one["Key"] for one in listed["Items"]] == [booked["Key"]]


async def test_a_recall_must_be_the_patients_own(
    amelia: httpx.AsyncClient, sign_in: SignIn, search: Search, order: Order, result: Result, error: Error
) -> None:
    recall = {"recall": "00000000a1e00001"}
    found = await search(amelia, appointment_type="00000000fc0a0002")
    body = order(found, found["TimeSlots"][0])
    assert error(await amelia.post(BOOK, params=recall, json=body)) == (404, 0)
    katie = await sign_in("katie.evans", 11)
    assert result(await katie.post(BOOK, params=recall, json=body))["Key"]


async def test_a_named_proposal_is_booked_with_its_clinician(amelia: httpx.AsyncClient, result: Result) -> None:
    params = {"appointment-type": "00000000fc0a0001", "to-date": "2026-03-16"}
    proposed = result(await amelia.post("appointment/proposed", params=params))[3]
    booked = result(await amelia.post("appointment/book", json={"proposedAppointment": proposed}))
    assert booked["Clinician"] == proposed["Clinician"]
    assert booked["Start"] == proposed["Start"]


async def test_bookings_outlive_a_restart(
    amelia: httpx.AsyncClient, app: Starlette, database: Path, search: Search, order: Order, time: Any
) -> None:
    found = await search(amelia)
    key = (await amelia.post(BOOK, json=order(found, found["TimeSlots"][0]))).json()["result"]["Key"]
    again = create_app(database, clock=time.now)
    transport = httpx.ASGITransport(again)
    async with (
        again.router.lifespan_context(again),
        httpx.AsyncClient(transport=transport, base_url="http://clinic.test") as client,
    ):
        bookings = (await client.get("/demo/bookings")).json()
    assert again is not app
    assert bookings[0]["key"] == key
    assert len(bookings) == 4
