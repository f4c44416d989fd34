"""Staff of the stand-in clinic find and register patients, and work through recalls and referrals. Nobody else does."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

Data = dict[str, Any]
SignIn = Callable[..., Awaitable[httpx.AsyncClient]]
Search = Callable[..., Awaitable[Data]]
Result = Callable[[httpx.Response], Any]
Error = Callable[[httpx.Response], tuple[int, int]]
Order = Callable[..., Data]

KATIE, LIAM, NOAH = "00000000a1b0000b", "00000000a1b0000c", "00000000a1b0000e"
REFERRAL, RECALL = "00000000a1d00001", "00000000a1e00001"


@pytest.fixture
async def sofia(sign_in: SignIn) -> httpx.AsyncClient:
    """A member of staff who may act for patients, signed in to the referral portal."""
    return await sign_in("sofia.clerk", "staff")


@pytest.mark.parametrize(
    ("verb", "path", "params"),
    [
        ("GET", "patients/patients", {}),
        ("GET", "patients/patient", {"patient": KATIE}),
        ("POST", "patients/patient", {}),
        ("POST", "patients/create-patient", {}),
        ("GET", "recalls/recalls", {}),
        ("GET", "recall/delete", {"recall": RECALL}),
        ("GET", "referrals/referrals", {}),
        ("GET", "referrals/referral", {"referral": REFERRAL}),
    ],
)
async def test_patients_and_staff_without_the_right_are_turned_away(
    amelia: httpx.AsyncClient, sign_in: SignIn, error: Error, verb: str, path: str, params: dict[str, str]
) -> None:
    tomas = await sign_in("tomas.viewer", "viewer")
    body = {"demog": {"Name": "Katie"}} if verb == "POST" else None
    for somebody in (amelia, tomas):
        assert error(await somebody.request(verb, path, params=params, json=body)) == (403, 0)


async def test_the_list_is_searched_sorted_and_paged(sofia: httpx.AsyncClient, result: Result) -> None:
    async def names(**wishes: str) -> list[str]:
        params = {name.replace("_", "-"): value for name, value in wishes.items()}
        found = result(await sofia.get("patients/patients", params=params))
        return [one["Name"] for one in found["Items"]]

    whole = result(await sofia.get("patients/patients", params={"page-size": "5"}))
    assert (whole["TotalCount"], len(whole["Items"]), whole["CurrentPage"]) == (2040, 5, 1)
    assert "Password" not in whole["Items"][0]
    assert await names(text="katie.evans") == ["Katie"]
    assert await names(text="WW-0012") == ["Liam"]
    assert await names(name="li", surname="shah") == ["Liam"]
    assert await names(personal_email="katie.evans@") == ["Katie"]
    assert "Liam" not in await names(work_email="workshop@widget.example")
    assert await names(dob_from="1962-01-01", dob_to="1962-12-31", name="amelia") == ["Amelia"]
    assert await names(dob_from="1963-01-01", name="amelia") == []
    backwards = await names(page_sort_column="1", page_sort_descending="true")
    assert backwards == sorted(backwards, reverse=True)


async def test_one_patient_by_key_by_a_detail_or_by_all_of_them(
    sofia: httpx.AsyncClient, result: Result, error: Error
) -> None:
    where = "patients/patient"
    for one in ({"patient": LIAM}, {"employee-number": "WW-0012"}, {"work-email": "Liam.Shah@widget.example"}):
        assert result(await sofia.get(where, params=one))["Key"] == LIAM
    assert error(await sofia.get(where, params={"work-email": "workshop@widget.example"})) == (400, 0)
    assert error(await sofia.get(where, params={"personal-email": "nobody@mail.example"})) == (404, 0)
    assert error(await sofia.get(where)) == (400, 1)
    full = {"Name": "liam", "Surname": "Shah", "DateOfBirth": "1984-01-15T00:00:00"}
    assert result(await sofia.post(where, json={"demog": full}))["Key"] == LIAM
    assert error(await sofia.post(where, json={"demog": full | {"Surname": "Hart"}})) == (404, 0)
    assert error(await sofia.post(where, json={"demog": {"WorkEmailAddress": "workshop@widget.example"}})) == (400, 0)
    assert error(await sofia.post(where, json={"demog": {}})) == (400, 7)


async def test_a_patient_is_created_once_and_can_be_booked_for(
    sofia: httpx.AsyncClient, search: Search, order: Order, result: Result, error: Error
) -> None:
    new = {
        "Name": "Nadia",
        "Surname": "Frost",
        "EmailAddress": "nadia.frost@mail.example",
        "DateOfBirth": "1999-09-09",
    }
    created = result(await sofia.post("patients/create-patient", json={"demog": new}))
    again = result(await sofia.post("patients/create-patient", json={"demog": new}))
    assert created == again
    clash = new | {"Surname": "Winter"}
    assert error(await sofia.post("patients/create-patient", json={"demog": clash})) == (400, 10001)
    her = {"patient": created["Key"]}
    found = await search(sofia, **her)
    booked = result(
        await sofia.post("appointment/book-time-slot", params=her, json=order(found, found["TimeSlots"][0]))
    )
    assert booked["Patient"]["Surname"] == "Frost"


async def test_recalls_are_listed_most_urgent_first_and_deleted(
    sofia: httpx.AsyncClient, result: Result, error: Error
) -> None:
    async def reasons(**wishes: str) -> list[str]:
        params = {name.replace("_", "-"): value for name, value in wishes.items()}
        return [one["Reason"] for one in result(await sofia.get("recalls/recalls", params=params))["Items"]]

    due = result(await sofia.get("recalls/recalls", params={"page-size": "50"}))
    assert due["TotalCount"] == 60
    assert [one["DueDate"] for one in due["Items"]] == sorted(one["DueDate"] for one in due["Items"])
    assert "Blood pressure" in await reasons(due_from="2026-03-16", due_to="2026-03-16")
    assert await reasons(patient=KATIE) == ["Review of the knee"]
    one = result(await sofia.get("recalls/recalls", params={"patient": KATIE}))["Items"][0]
    assert (one["Patient"]["Name"], one["AppointmentType"]["Name"]) == ("Katie", "Physiotherapy")
    assert one["DueDate"] == "2026-04-01T00:00:00"
    assert result(await sofia.get("recall/delete", params={"recall": one["Key"]})) is None
    assert await reasons(patient=KATIE) == []
    assert error(await sofia.get("recall/delete", params={"recall": one["Key"]})) == (404, 0)
    assert error(await sofia.get("recalls/delete", params={"recall": RECALL})) == (404, 6)


async def test_referrals_are_found_by_state_number_and_name(
    sofia: httpx.AsyncClient, result: Result, error: Error
) -> None:
    async def numbers(**wishes: str) -> list[str]:
        params = {name.replace("_", "-"): value for name, value in wishes.items()}
        found = result(await sofia.get("referrals/referrals", params=params))
        return [one["ReferralNumber"] for one in found["Items"]]

    newest = await numbers()
    assert newest == sorted(newest, reverse=True)
    assert "501" in await numbers(status="5")
    assert await numbers(referral_number="501") == ["501"]
    assert await numbers(patient_name="mia") == ["505", "504"]
    assert await numbers(text="surgery", patient=KATIE) == ["501"]
    assert error(await sofia.get("referrals/referral", params={"referral": "00000000a1d000ff"})) == (404, 0)


async def test_a_booking_shows_up_in_its_referral(
    sofia: httpx.AsyncClient, search: Search, order: Order, result: Result
) -> None:
    tie = {"patient": KATIE, "referral": REFERRAL}
    before = result(await sofia.get("referrals/referral", params={"referral": REFERRAL}))
    assert (before["Appointments"], before["CanBookAppointment"], before["State"]) == ([], True, "Open")
    found = await search(sofia, appointment_type="00000000fc0a0006", **tie)
    body = order(found, found["TimeSlots"][0])
    booked = result(await sofia.post("appointment/book-time-slot", params=tie, json=body))
    after = result(await sofia.get("referrals/referral", params={"referral": REFERRAL}))
    assert [one["Key"] for one in after["Appointments"]] == [booked["Key"]]


async def test_a_referral_that_waits_for_answers_cannot_be_booked(sign_in: SignIn, error: Error) -> None:
    noah, mia = await sign_in("noah.bennett", 14), await sign_in("mia.rossi", 13)
    params = {"appointment-type": "00000000fc0a0006", "to-date": "2026-03-16"}
    where = "appointment/proposed-time-slots"
    assert error(await noah.get(where, params=params | {"referral": "00000000a1d00003"})) == (400, 40001)
    for closed in ("00000000a1d00004", "00000000a1d00005"):
        assert error(await mia.get(where, params=params | {"referral": closed})) == (403, 0)


async def test_staff_without_the_right_see_appointments_and_change_none(
    sign_in: SignIn, result: Result, error: Error
) -> None:
    tomas = await sign_in("tomas.viewer", "viewer")
    listed = result(await tomas.get("appointment/appointments", params={"start-from": "2026-03-02"}))["Items"]
    assert {one["Patient"]["Name"] for one in listed} == {"Mia"}
    this = {"appointment": listed[0]["Key"]}
    assert result(await tomas.get("appointment/cancellation-info", params=this))["Fee"] == 0
    assert error(await tomas.get("appointment/cancel", params=this)) == (403, 0)
    assert error(await tomas.get("appointment/types", params={"patient": LIAM})) == (403, 0)


async def test_staff_of_an_employer_know_of_its_patients_only(
    sofia: httpx.AsyncClient, sign_in: SignIn, result: Result, error: Error
) -> None:
    wanda, gus = await sign_in("wanda.widget", "widget"), await sign_in("gus.gadget", "gadget")

    async def total(who: httpx.AsyncClient, path: str) -> int:
        found: int = result(await who.get(path))["TotalCount"]
        return found

    for path in ("patients/patients", "recalls/recalls", "referrals/referrals"):
        assert 0 < await total(wanda, path) < await total(sofia, path)
    theirs = result(await gus.get("patients/patients", params={"employee-number": "E1001"}))["Items"][0]["Key"]
    for path in ("patients/patient", "appointment/payer-types", "appointment/appointments"):
        assert (await gus.get(path, params={"patient": theirs})).status_code == 200
        assert error(await wanda.get(path, params={"patient": theirs})) == (404, 0)


@pytest.mark.parametrize(
    ("name", "right", "path"),
    [
        ("rhea.norecall", "norecall", "recalls/recalls"),
        ("otto.noreferral", "noreferral", "referrals/referrals"),
        ("vera.nodiary", "nodiary", "appointment/appointments"),
    ],
)
async def test_each_right_is_one_of_its_own(sign_in: SignIn, error: Error, name: str, right: str, path: str) -> None:
    somebody = await sign_in(name, right)
    assert error(await somebody.get(path, params={"patient": LIAM})) == (403, 0)
    assert (await somebody.get("patients/patient", params={"patient": LIAM})).status_code == 200


async def test_the_register_has_marks_twins_and_namesakes_and_books(
    sofia: httpx.AsyncClient, search: Search, order: Order, result: Result
) -> None:
    async def found(**wishes: str) -> list[Data]:
        rows: list[Data] = result(await sofia.get("patients/patients", params={**wishes, "page-size": "50"}))["Items"]
        return rows

    zoe = (await found(text="zoe", surname="nunez"))[0]
    assert (zoe["Name"], zoe["Surname"]) == ("Zoë", "Nuñez")
    twins = await found(surname=zoe["Surname"], **{"dob-from": "1936-03-01", "dob-to": "2010-01-01"})
    assert len({one["EmailAddress"] for one in twins}) == len(twins)
    her = {"patient": zoe["Key"]}
    slots = await search(sofia, **her)
    body = order(slots, slots["TimeSlots"][0])
    booked = result(await sofia.post("appointment/book-time-slot", params=her, json=body))
    assert booked["Patient"]["Surname"] == "Nuñez"
