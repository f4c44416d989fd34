"""Cancelling at the stand-in clinic: the fee, what becomes of the invoice, and the slot that is free again."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

Data = dict[str, Any]
Search = Callable[..., Awaitable[Data]]
SignIn = Callable[..., Awaitable[httpx.AsyncClient]]
Result = Callable[[httpx.Response], Any]
Error = Callable[[httpx.Response], tuple[int, int]]
Order = Callable[..., Data]
Existing = Callable[[httpx.AsyncClient], Awaitable[list[Data]]]

INFO, CANCEL = "appointment/cancellation-info", "appointment/cancel"


@pytest.fixture(params=["plain", "examples"])
def profile(request: pytest.FixtureRequest) -> str:
    """The clinic as documented, and as the examples of the documentation have it."""
    return str(request.param)


async def test_in_good_time_it_is_free_and_the_slot_comes_back(
    sign_in: SignIn, search: Search, result: Result, error: Error, existing: Existing
) -> None:
    mia = await sign_in("mia.rossi", 13)
    first, second = await existing(mia)
    info = result(await mia.get(INFO, params={"appointment": first["Key"]}))
    assert (info["AppointmentKey"], info["Fee"]) == (first["Key"], 0)
    assert result(await mia.get(CANCEL, params={"appointment": first["Key"]})) is None
    assert [one["Key"] for one in await existing(mia)] == [second["Key"]]
    found = await search(mia, clinician=first["Clinician"]["Key"])
    assert first["Start"] in [slot["Start"] for slot in found["TimeSlots"]]
    assert error(await mia.get(CANCEL, params={"appointment": first["Key"]})) == (400, 0)
    listed = result(await mia.get("appointment/appointments"))["Items"]
    assert [one["Key"] for one in listed] == [first["Key"], second["Key"]]
    assert [one["State"] for one in listed if "State" in one] in (["Cancelled", "Booked"], [])


async def test_late_it_costs_a_share_and_a_fixed_sum(
    amelia: httpx.AsyncClient, search: Search, order: Order, result: Result
) -> None:
    found = await search(amelia, to_date="2026-03-03", clinician=3101)
    body = order(found, found["TimeSlots"][-1], clinician=3101)
    booked = result(await amelia.post("appointment/book-time-slot", json=body))
    this = {"appointment": booked["Key"]}
    assert result(await amelia.get(INFO, params=this))["Fee"] == 40
    fee = result(await amelia.get(CANCEL, params=this))
    assert (fee["TotalGross"], fee["Debtor"]["Account"]["Surname"]) == (40, "Hart")
    old = result(await amelia.get("finance/invoice-detail", params={"invoice": booked["Invoice"]["Key"]}))
    assert [note["GrossPrice"] for note in old["CreditNotes"]] == [60]


async def test_nobody_cancels_what_is_not_theirs_or_over(
    amelia: httpx.AsyncClient, sign_in: SignIn, forward: Callable[..., None], error: Error, existing: Existing
) -> None:
    mia = await sign_in("mia.rossi", 13)
    key = (await existing(mia))[0]["Key"]
    assert error(await amelia.get(INFO, params={"appointment": key})) == (404, 0)
    assert error(await amelia.get(CANCEL, params={"appointment": key})) == (404, 0)
    forward(days=10)
    mia = await sign_in("mia.rossi", 13)
    assert error(await mia.get(CANCEL, params={"appointment": key})) == (400, 0)
    assert key in [one["Key"] for one in await existing(mia)]


async def test_the_list_can_be_narrowed_sorted_and_paged(sign_in: SignIn, result: Result, existing: Existing) -> None:
    mia = await sign_in("mia.rossi", 13)

    async def types(**wishes: str) -> list[str]:
        params = {name.replace("_", "-"): value for name, value in wishes.items()}
        found = result(await mia.get("appointment/appointments", params=params))
        return [one["Type"]["Name"] for one in found["Items"]]

    assert await types() == ["GP consultation", "Physiotherapy"]
    assert await types(page_sort_column="1", page_sort_descending="true") == ["Physiotherapy", "GP consultation"]
    assert await types(appointment_type_name="physio") == ["Physiotherapy"]
    assert await types(start_from="2026-03-14") == ["Physiotherapy"]
    assert await types(page_number="2") == []
    noah = await sign_in("noah.bennett", 14)
    assert [one.get("State", "Discharged") for one in await existing(noah)] == ["Discharged"]


async def test_who_has_to_call_sees_what_it_would_cost_and_cancels_nothing(
    sign_in: SignIn, search: Search, order: Order, result: Result, error: Error, existing: Existing
) -> None:
    rosa = await sign_in("rosa.silva", 17)
    found = await search(rosa)
    booked = result(await rosa.post("appointment/book-time-slot", json=order(found, found["TimeSlots"][-1])))
    rights = result(await rosa.get("auth/config"))["Permissions"]["Patient"]
    assert (rights["CanBookAppointment"], rights["CanCancelAppointment"]) == (True, False)
    this = {"appointment": booked["Key"]}
    assert "Fee" in result(await rosa.get(INFO, params=this))
    assert error(await rosa.get(CANCEL, params=this)) == (403, 0)
    assert [one["Key"] for one in await existing(rosa)] == [booked["Key"]]


@pytest.mark.parametrize(("who", "number"), [("simon.tate", 18), ("tara.umar", 19), ("wendy.xu", 21)])
async def test_who_may_not_book_yet_or_at_all_is_refused_and_the_configuration_says_why(
    sign_in: SignIn, search: Search, order: Order, result: Result, error: Error, who: str, number: int
) -> None:
    patient = await sign_in(who, number)
    said = result(await patient.get("auth/config"))
    rights = said["Permissions"]["Patient"]["CanBookAppointment"]
    assert said["ForceTermsAndConditions"] or said["ForceContactOptions"] or not rights
    found = await search(patient)
    assert error(await patient.post("appointment/book-time-slot", json=order(found, found["TimeSlots"][0]))) == (403, 0)
