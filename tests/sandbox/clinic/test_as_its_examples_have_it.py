"""Each quirk by which the stand-in clinic answers as the API's own examples do, and the profile of them all."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from bot.sandbox.clinic import create_app

Data = dict[str, Any]
SignIn = Callable[..., Awaitable[httpx.AsyncClient]]
Search = Callable[..., Awaitable[Data]]
Result = Callable[[httpx.Response], Any]
Error = Callable[[httpx.Response], tuple[int, int]]
Order = Callable[..., Data]
Switch = Callable[..., Awaitable[Data]]
Existing = Callable[[httpx.AsyncClient], Awaitable[list[Data]]]

BOOK, EXISTING = "appointment/book-time-slot", "appointment/existing-appointments"
NOT_SHOWN = {"Patient", "PayerType", "State", "StateDisplayName", "Modules", "Services"}


@pytest.fixture
async def mia(sign_in: SignIn) -> httpx.AsyncClient:
    """A patient with two appointments to come, signed in."""
    return await sign_in("mia.rossi", 13)


async def test_an_appointment_has_no_patient_state_modules_or_services(
    amelia: httpx.AsyncClient, search: Search, order: Order, quirks: Switch, result: Result
) -> None:
    await quirks("bare-appointments")
    found = await search(amelia, {"modules": [10382]}, appointment_type="00000000fc0a0004")
    booked = result(await amelia.post(BOOK, json=order(found, found["TimeSlots"][0])))
    assert not NOT_SHOWN & set(booked)
    assert booked["Type"] == {"Key": "00000000fc0a0004", "Name": "Health check"}
    assert set(booked["Site"]) == {"Key", "Name", "Address"}
    assert booked["Invoice"]["Debtor"]["Name"] == "Amelia Hart"
    assert result(await amelia.get(EXISTING)) == [booked]
    assert result(await amelia.get("appointment/appointments"))["Items"] == [booked]


async def test_a_proposal_says_all_that_is_needed_to_book_it(
    amelia: httpx.AsyncClient, quirks: Switch, result: Result
) -> None:
    await quirks("bare-appointments")
    params = {"appointment-type": "00000000fc0a0004", "to-date": "2026-03-16"}
    (proposed, *_) = result(await amelia.post("appointment/proposed", params=params, json={"modules": [10382]}))
    assert [one["Key"] for one in proposed["Modules"]] == [10382]
    assert result(await amelia.post("appointment/book", json={"proposedAppointment": proposed}))["Key"]


@pytest.mark.parametrize("spelling", [(), ("hex-keys",), ("text-keys",)])
async def test_slots_have_keys_of_no_listed_place_and_the_appointment_has_the_real_ones(
    amelia: httpx.AsyncClient,
    search: Search,
    order: Order,
    quirks: Switch,
    result: Result,
    *,
    spelling: tuple[str, ...],
) -> None:
    await quirks("unlisted-places", *spelling)
    found = await search(amelia)
    listed = {site["Key"] for site in found["Sites"]}
    rooms = {room["Key"] for site in found["Sites"] for room in site["Locations"]}
    assert not {slot["SiteKey"] for slot in found["TimeSlots"]} & listed
    assert not {slot["LocationKey"] for slot in found["TimeSlots"]} & rooms
    booked = result(await amelia.post(BOOK, json=order(found, found["TimeSlots"][0])))
    assert booked["Site"]["Key"] in listed
    assert booked["Location"]["Key"] in rooms
    assert booked["PrimaryAttendeeSlot"]["LocationKey"] == booked["Location"]["Key"]


async def test_a_slot_is_booked_by_its_own_keys_alone(
    amelia: httpx.AsyncClient, search: Search, order: Order, quirks: Switch, error: Error, existing: Existing
) -> None:
    real = await search(amelia, site=1101)
    with_real_keys = order(real, real["TimeSlots"][0])
    await quirks("unlisted-places")
    given = await search(amelia, site=1101)
    assert [slot["Start"] for slot in given["TimeSlots"]] == [slot["Start"] for slot in real["TimeSlots"]]
    assert error(await amelia.post(BOOK, json=with_real_keys)) == (404, 0)
    mixed = order(given, given["TimeSlots"][0])
    mixed["proposedTimeSlot"]["Site"] = {"Key": 1101}
    assert error(await amelia.post(BOOK, json=mixed)) == (404, 0)
    mixed["proposedTimeSlot"]["Site"] = {"Key": True}
    assert error(await amelia.post(BOOK, json=mixed)) == (400, 7)
    mixed["proposedTimeSlot"]["Site"] = 1101
    assert error(await amelia.post(BOOK, json=mixed)) == (400, 7)
    assert await existing(amelia) == []


async def test_debtors_have_a_title_and_no_key(
    mia: httpx.AsyncClient, sign_in: SignIn, search: Search, order: Order, quirks: Switch, result: Result
) -> None:
    await quirks("keyless-debtors")
    own, *_ = result(await mia.get("finance/invoices"))
    assert own["Debtor"]["Name"] == "Ms. Mia Rossi"
    assert (own["Debtor"]["Account"]["Title"], own["Debtor"]["Account"]["Name"]) == ("Ms", "Mia")
    emma = await sign_in("emma.lindqvist", 5)
    found = await search(emma)
    insured = result(await emma.post(BOOK, json=order(found, found["TimeSlots"][0])))["Invoice"]
    assert insured["Debtor"]["Name"] == "Placebo Mutual Insurance"
    assert not [one for one in (own, insured) for side in ("Creditor", "Debtor") if "Key" in one[side]["Account"]]


async def test_invoices_have_a_day_and_no_time(mia: httpx.AsyncClient, quirks: Switch, result: Result) -> None:
    await quirks("invoice-days", "seven-digits")
    assert {one["Date"] for one in result(await mia.get("finance/invoices"))} == {"2026-03-02"}
    assert result(await mia.get(EXISTING))[0]["Start"].endswith(".0000000")


async def book_another(client: httpx.AsyncClient, search: Search, order: Order, result: Result) -> str:
    found = await search(client)
    return str(result(await client.post(BOOK, json=order(found, found["TimeSlots"][0])))["Key"])


async def test_a_diary_may_come_in_pages_that_can_be_turned(
    mia: httpx.AsyncClient, search: Search, order: Order, quirks: Switch, result: Result, existing: Existing
) -> None:
    await quirks("paged-diary")
    first = result(await mia.get(EXISTING))
    assert (len(first["Items"]), first["TotalCount"], first["CurrentPage"], first["PageSize"]) == (2, 2, 1, 2)
    key = await book_another(mia, search, order, result)
    first = result(await mia.get(EXISTING, params={"page-size": "50"}))
    assert (len(first["Items"]), first["TotalCount"]) == (2, 3)
    second = result(await mia.get(EXISTING, params={"page-number": "2"}))
    assert (len(second["Items"]), second["TotalCount"], second["CurrentPage"]) == (1, 3, 2)
    assert [one["Start"] for one in await existing(mia)] == sorted(one["Start"] for one in await existing(mia))
    assert key in [one["Key"] for one in await existing(mia)]
    backwards = result(await mia.get(EXISTING, params={"page-sort-descending": "true"}))
    assert backwards["Items"][0] == second["Items"][0]


async def test_a_diary_may_come_as_a_page_that_cannot_be_turned(
    mia: httpx.AsyncClient, search: Search, order: Order, quirks: Switch, result: Result
) -> None:
    await quirks("unturned-diary")
    await book_another(mia, search, order, result)
    first = result(await mia.get(EXISTING))
    assert (len(first["Items"]), first["TotalCount"]) == (2, 3)
    assert result(await mia.get(EXISTING, params={"page-number": "2"})) == first


async def test_pages_are_asked_for_as_documented_and_of_a_paged_diary_alone(
    mia: httpx.AsyncClient, quirks: Switch, error: Error
) -> None:
    assert error(await mia.get(EXISTING, params={"page-number": "1"})) == (400, 2)
    await quirks("paged-diary")
    for wrong in ({"page-number": "0"}, {"page-size": "4"}, {"page-size": "51"}, {"page": "2"}):
        assert error(await mia.get(EXISTING, params=wrong)) == (400, 2)
    assert error(await mia.get("appointment/payer-types", params={"page-number": "1"})) == (400, 2)


async def test_a_diary_may_come_without_a_result(mia: httpx.AsyncClient, quirks: Switch, result: Result) -> None:
    await quirks("diary-without-result")
    answer = await mia.get(EXISTING)
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})
    assert result(await mia.get("appointment/appointments"))["TotalCount"] == 2


@pytest.mark.parametrize(
    "both",
    [
        "paged-diary,unturned-diary",
        "diary-without-result,paged-diary",
        "diary-without-result,no-envelope",
        "unlisted-places,unlisted-site",
        "all,examples",
    ],
)
def test_a_diary_is_odd_in_one_way_only(both: str) -> None:
    with pytest.raises(ValueError, match="contradict each other"):
        create_app(quirks=both)


async def test_the_profile_answers_as_the_examples_do(
    mia: httpx.AsyncClient, search: Search, order: Order, quirks: Switch, existing: Existing
) -> None:
    await quirks("examples")
    found = await search(mia)
    assert found["TimeSlots"][0]["SiteKey"] not in [site["Key"] for site in found["Sites"]]
    await mia.post(BOOK, json=order(found, found["TimeSlots"][0]))
    listed = await existing(mia)
    assert len(listed) == 3
    for one in listed:
        assert not NOT_SHOWN & set(one)
        assert "Name" in one["Clinician"]
        assert one["Invoice"]["Date"] == "2026-03-02"
        assert "Key" not in one["Invoice"]["Debtor"]["Account"]
