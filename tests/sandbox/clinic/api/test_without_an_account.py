"""People without an account at the stand-in clinic: they look, register, prove a code, book once, and it is over."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

Data = dict[str, Any]
Visitor = Callable[[], httpx.AsyncClient]
SignIn = Callable[..., Awaitable[httpx.AsyncClient]]
Result = Callable[[httpx.Response], Any]
Error = Callable[[httpx.Response], tuple[int, int]]
Order = Callable[..., Data]

GP = "00000000fc0a0001"
CODE = "DEMO-SELF-PAY"
HERE = "http://clinic.test"
RUTH = {
    "Name": "Ruth",
    "Surname": "Newman",
    "EmailAddress": "ruth.newman@mail.example",
    "Mobile": "+447700903001",
    "DateOfBirth": "1988-04-01",
}


async def slots(client: httpx.AsyncClient, result: Result, payer: str = CODE) -> Data:
    params = {"appointment-type": GP, "to-date": "2026-03-16", "payer-type": payer, "clinician": "3101"}
    found: Data = result(await client.get("anon-appointment/proposed-time-slots", params=params))
    return found


async def newest_code(client: httpx.AsyncClient) -> str:
    code: str = (await client.get(f"{HERE}/demo/codes")).json()[0]["code"]
    return code


@pytest.fixture
def register(visitor: Visitor, result: Result) -> Callable[..., Awaitable[httpx.AsyncClient]]:
    """Registers Ruth, and proves her code unless told otherwise."""

    async def act(*, proven: bool = True, payer: str = CODE) -> httpx.AsyncClient:
        client = visitor()
        body = {"payerType": payer, "demog": RUTH}
        session = result(await client.post("anon-booking/register-patient", json=body))["SessionId"]
        client.headers["x-session-id"] = session
        if proven:
            code = {"code": await newest_code(client)}
            assert result(await client.post("anon-booking/submit-validation-code", json=code)) is None
        return client

    return act


Register = Callable[..., Awaitable[httpx.AsyncClient]]


async def test_a_stranger_sees_types_places_clinicians_and_times(
    visitor: Visitor, result: Result, error: Error
) -> None:
    client = visitor()
    assert len(result(await client.get("anon-appointment/types", params={"payer-type": CODE}))) == 6
    this = {"appointment-type": GP, "payer-type": CODE}
    sites = result(await client.get("anon-appointment/sites", params=this))
    assert [one["Address"]["Distance"] for one in sites] == [None] * 4
    near = result(await client.post("anon-appointment/sites", params=this | {"lat": "51.4613", "long": "-0.3037"}))
    assert (near[0]["Name"], near[0]["Address"]["Distance"]) == ("Richmond", 0)
    staff = result(await client.post("anon-appointment/clinicians", params=this, json={"sites": [near[0]["Key"]]}))
    assert staff
    proposed = result(await client.post("anon-appointment/proposed", params=this | {"to-date": "2026-03-16"}))
    assert {one["PayerType"] for one in proposed} == {CODE}
    travel = {"appointment-type": "00000000fc0a0005", "payer-type": CODE}
    assert len(result(await client.get("anon-appointment/service-types", params=travel))) == 2
    assert len(result(await client.get("anon-appointment/services", params=travel))) == 6
    assert error(await client.get("anon-appointment/types", params={"payer-type": "PA"})) == (400, 2)
    assert error(await client.get("anon-appointment/types", params={"patient": "00000000a1b00001"})) == (400, 2)


async def test_the_sign_up_code_decides_the_price(visitor: Visitor, result: Result) -> None:
    client = visitor()
    prices = [(await slots(client, result, code))["TimeSlots"][0]["GrossPrice"] for code in (CODE, "DEMO-WIDGET-WORKS")]
    assert prices == [60, 48]


async def test_registering_proving_and_booking_once(
    visitor: Visitor, register: Register, order: Order, result: Result, error: Error
) -> None:
    found = await slots(visitor(), result)
    ruth = await register(proven=False)
    sent = (await ruth.get(f"{HERE}/demo/codes")).json()
    assert [one["to"] for one in sent] == ["+447700903001", "ruth.newman@mail.example"]
    assert sent[0]["code"] == sent[1]["code"]
    body = order(found, found["TimeSlots"][0], payer=CODE)
    assert error(await ruth.post("anon-booking/book-time-slot", json=body)) == (403, 0)
    result(await ruth.post("anon-booking/submit-validation-code", json={"code": sent[0]["code"]}))
    booked = result(await ruth.post("anon-booking/book-time-slot", json=body))
    assert (booked["Patient"]["Surname"], booked["PayerType"], booked["State"]) == ("Newman", CODE, "Booked")
    assert (booked["Invoice"]["TotalGross"], booked["Invoice"]["Debtor"]["Name"]) == (60, "Ruth Newman")
    assert error(await ruth.post("anon-booking/book-time-slot", json=body)) == (401, 8)
    seen = (await ruth.get(f"{HERE}/control/appointments", params={"patient": "ruth.newman@mail.example"})).json()
    assert (seen["count"], seen["appointments"][0]["key"]) == (1, booked["Key"])


async def test_a_refused_booking_leaves_the_registration_good_for_another_try(
    visitor: Visitor, register: Register, order: Order, result: Result, error: Error
) -> None:
    found = await slots(visitor(), result)
    ruth = await register()
    wrong = order(found, found["TimeSlots"][0], payer=CODE, price=1)
    assert error(await ruth.post("anon-booking/book-time-slot", json=wrong)) == (400, 0)
    for payer in ("PA", "DEMO-WIDGET-WORKS"):
        foreign = order(found, found["TimeSlots"][0], payer=payer)
        assert error(await ruth.post("anon-booking/book-time-slot", json=foreign)) == (400, 2)
    assert result(await ruth.post("anon-booking/book-time-slot", json=order(found, found["TimeSlots"][0])))["Key"]


async def test_a_named_proposal_is_booked_for_the_company_that_pays(register: Register, result: Result) -> None:
    payer = "DEMO-WIDGET-WORKS"
    ruth = await register(payer=payer)
    params = {"appointment-type": GP, "payer-type": payer, "to-date": "2026-03-16"}
    proposed = result(await ruth.post("anon-appointment/proposed", params=params))[0]
    booked = result(await ruth.post("anon-booking/book", json={"proposedAppointment": proposed}))
    assert (booked["Clinician"], booked["Start"]) == (proposed["Clinician"], proposed["Start"])
    assert booked["Invoice"]["Debtor"]["Name"] == "Widget Works Ltd"


async def test_a_new_code_voids_the_old_one_and_five_wrong_ones_end_it(
    register: Register, result: Result, error: Error
) -> None:
    ruth = await register(proven=False)
    old = await newest_code(ruth)
    fresh = old
    while fresh == old:
        assert result(await ruth.post("anon-booking/resend-validation-code")) is None
        fresh = await newest_code(ruth)
    submit = "anon-booking/submit-validation-code"
    answers = [error(await ruth.post(submit, json={"code": old})) for _ in range(6)]
    assert answers == [(400, 0)] * 4 + [(403, 14), (401, 8)]


async def test_the_session_never_signs_anybody_in(register: Register, visitor: Visitor, error: Error) -> None:
    ruth = await register()
    assert error(await ruth.get("appointment/existing-appointments")) == (401, 8)
    assert error(await ruth.get("auth/validate")) == (401, 8)
    assert error(await visitor().post("anon-booking/resend-validation-code")) == (401, 8)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"EmailAddress": "amelia.hart@patients.example"}, (400, 10001)),
        ({"EmailAddress": "ruth"}, (400, 7)),
        ({"Mobile": ""}, (400, 7)),
        ({"Surname": None}, (400, 7)),
        ({"DateOfBirth": None}, (400, 7)),
        ({"DateOfBirth": "1 April"}, (400, 2)),
        ({"DateOfBirth": "2026-03-03"}, (400, 7)),
        ({"Name": "<i>Ruth</i>"}, (400, 12)),
    ],
)
async def test_details_are_checked(visitor: Visitor, error: Error, change: Data, expected: tuple[int, int]) -> None:
    body = {"payerType": CODE, "demog": RUTH | change}
    assert error(await visitor().post("anon-booking/register-patient", json=body)) == expected


async def test_whoever_comes_back_is_the_same_patient_and_still_has_no_account(
    register: Register, visitor: Visitor, order: Order, result: Result, error: Error
) -> None:
    keys = set()
    for _ in range(2):
        found = await slots(visitor(), result)
        ruth = await register()
        booked = result(await ruth.post("anon-booking/book-time-slot", json=order(found, found["TimeSlots"][0])))
        keys.add(booked["Patient"]["Key"])
    assert len(keys) == 1
    login = {"username": RUTH["EmailAddress"], "password": "x"}
    assert error(await visitor().post("auth/login", params={"is-oh": "false"}, json=login)) == (401, 8)
