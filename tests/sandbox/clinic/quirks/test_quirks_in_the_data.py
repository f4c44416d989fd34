"""Each quirk of the stand-in clinic's lists, keys, numbers and dates, and that what was given out is taken back."""

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
Switch = Callable[..., Awaitable[Data]]

GP = "00000000fc0a0001"
BOOK, EXISTING = "appointment/book-time-slot", "appointment/existing-appointments"
SUMMER = "2026-04-07"


@pytest.fixture
async def mia(sign_in: SignIn) -> httpx.AsyncClient:
    """A patient with two appointments to come, signed in."""
    return await sign_in("mia.rossi", 13)


async def test_an_empty_list_is_null(amelia: httpx.AsyncClient, quirks: Switch, result: Result) -> None:
    await quirks("null-lists")
    assert result(await amelia.get(EXISTING)) is None
    assert result(await amelia.get("appointment/types"))[0]["Modules"] is None


async def test_lists_are_wrapped_outside_and_inside(mia: httpx.AsyncClient, quirks: Switch, result: Result) -> None:
    await quirks("wrapped-lists")
    found = result(await mia.get(EXISTING))
    assert len(found["Items"]) == 2
    assert isinstance(found["Items"][0]["Slots"], list)
    await quirks("wrapped-members")
    first = result(await mia.get(EXISTING))[0]
    assert len(first["Slots"]["Items"]) == len(first["Invoice"]["Items"]["Items"]) == 1
    paged = result(await mia.get("appointment/appointments"))
    assert len(paged["Items"]) == 2


async def test_an_invoice_may_come_as_a_list_of_one(sign_in: SignIn, quirks: Switch, result: Result) -> None:
    noah = await sign_in("noah.bennett", 14)
    await quirks("invoice-detail-list", "wrapped-lists")
    found = result(await noah.get("finance/invoice-detail", params={"invoice-number": "1867"}))
    assert [one["Number"] for one in found] == ["1867"]


async def test_an_older_invoice_has_other_names_and_no_key(sign_in: SignIn, quirks: Switch, result: Result) -> None:
    noah, mia = await sign_in("noah.bennett", 14), await sign_in("mia.rossi", 13)
    await quirks("older-invoices")
    old = result(await noah.get("finance/invoices"))[0]
    assert not {"Key", "TotalNet", "Tax", "TotalGross"} & set(old)
    assert (old["NetPrice"] + old["Vat"], old["Paid"]) == (old["GrossPrice"], 0)
    assert "TotalGross" in result(await mia.get("finance/invoices"))[0]


@pytest.mark.parametrize(
    ("names", "site", "kind"),
    [
        (("int-keys",), 1101, 4228513793),
        (("hex-keys",), "000000000000044d", GP),
        (("text-keys",), "1101", GP),
        (("int-keys", "hex-keys"), "000000000000044d", 4228513793),
    ],
)
async def test_keys_in_other_spellings_are_taken_back_as_they_were_given(
    amelia: httpx.AsyncClient,
    search: Search,
    order: Order,
    quirks: Switch,
    result: Result,
    *,
    names: tuple[str, ...],
    site: object,
    kind: object,
) -> None:
    await quirks(*names)
    listed = result(await amelia.get("appointment/types"))[0]
    assert listed["Key"] == kind
    this = {"appointment-type": str(kind), "payer-type": "PA"}
    sites = result(await amelia.post("appointment/sites", params=this))
    assert site in [one["Key"] for one in sites]
    staff = result(await amelia.post("appointment/clinicians", params=this, json={"sites": [site]}))
    found = await search(amelia, appointment_type=kind, site=site, clinician=staff[0]["Key"])
    slot = found["TimeSlots"][0]
    assert slot["SiteKey"] == site
    booked = result(await amelia.post(BOOK, json=order(found, slot, clinician=staff[0]["Key"])))
    assert booked["Clinician"]["Key"] == staff[0]["Key"]
    info = result(await amelia.get("appointment/cancellation-info", params={"appointment": str(booked["Key"])}))
    assert info["AppointmentKey"] == booked["Key"]


async def test_a_key_that_was_spelled_anew_is_refused(
    amelia: httpx.AsyncClient, search: Search, order: Order, quirks: Switch, error: Error
) -> None:
    found = await search(amelia, site=1101)
    body = order(found, found["TimeSlots"][0])
    params = {"appointment-type": GP, "to-date": "2026-03-16", "site": "1101"}
    await quirks("hex-keys")
    assert error(await amelia.get("appointment/proposed-time-slots", params=params)) == (400, 2)
    assert error(await amelia.post(BOOK, json=body)) == (400, 7)
    await quirks("int-keys")
    assert error(await amelia.get("appointment/proposed-time-slots", params=params)) == (400, 2)
    assert error(await amelia.post(BOOK, json=body)) == (400, 7)


async def test_numbers_are_text(amelia: httpx.AsyncClient, search: Search, quirks: Switch, result: Result) -> None:
    await quirks("numbers-as-text")
    found = await search(amelia, clinician=3101)
    assert (found["TimeSlots"][0]["GrossPrice"], found["TimeSlots"][0]["SiteKey"]) == ("60", 1101)
    paged = result(await amelia.get("appointment/appointments"))
    assert (paged["TotalCount"], paged["SortDescending"]) == ("0", False)
    assert result(await amelia.get("auth/validate"))["RemainingTime"] == "600"


async def test_clinicians_have_a_name_and_their_sex_as_text(
    mia: httpx.AsyncClient, quirks: Switch, result: Result
) -> None:
    await quirks("clinician-name", "sex-as-text")
    params = {"appointment-type": GP, "payer-type": "PA"}
    found = result(await mia.post("appointment/clinicians", params=params))
    assert {"Key": 3101, "SexType": "2", "Name": "Dr Anita Patel"} in found
    assert "FullName" not in result(await mia.get(EXISTING))[0]["Clinician"]


async def test_only_a_location_elsewhere_than_its_site_has_an_address(
    amelia: httpx.AsyncClient, search: Search, quirks: Switch
) -> None:
    await quirks("no-location-address")
    camden = (await search(amelia, site=1101))["Sites"][0]
    assert {one["Key"]: "Address" in one for one in camden["Locations"]} == {2101: False, 2102: False, 2103: True}
    assert camden["Address"]["Address1"]


async def test_one_site_of_the_slots_is_never_listed(
    amelia: httpx.AsyncClient, search: Search, quirks: Switch, result: Result
) -> None:
    await quirks("unlisted-site")
    found = await search(amelia)
    assert {slot["SiteKey"] for slot in found["TimeSlots"]} - {one["Key"] for one in found["Sites"]} == {1104}
    sites = result(await amelia.post("appointment/sites", params={"appointment-type": GP, "payer-type": "PA"}))
    assert len(sites) == 4


async def test_members_and_states_that_nobody_documents(mia: httpx.AsyncClient, quirks: Switch, result: Result) -> None:
    await quirks("extra-members", "unknown-states")
    first = result(await mia.get(EXISTING))[0]
    assert (first["State"], first["StateDisplayName"]) == ("AwaitingTriage", "Awaiting triage")
    assert "ExtensionData" in first["Site"]["Locations"][0]["Address"]


@pytest.mark.parametrize(
    ("names", "slot", "made", "born"),
    [
        (("milliseconds",), "T09:00:00.000", "T08:00:00.483", "T00:00:00.000"),
        (("seven-digits",), "T09:00:00.0000000", "T08:00:00.4831250", "T00:00:00.0000000"),
        (("offsets",), "T09:00:00", "T08:00:00+00:00", "T00:00:00+00:00"),
        (("wall-offsets",), "T09:00:00+00:00", "T08:00:00", "T00:00:00"),
        (
            ("seven-digits", "utc-offsets", "wall-offsets", "date-only"),
            "T09:00:00.0000000+00:00",
            "T08:00:00.4831250+00:00",
            "",
        ),
    ],
)
async def test_times_in_every_spelling_seen(
    amelia: httpx.AsyncClient,
    search: Search,
    order: Order,
    quirks: Switch,
    result: Result,
    *,
    names: tuple[str, ...],
    slot: str,
    made: str,
    born: str,
) -> None:
    await quirks(*names)
    found = await search(amelia, from_date="2026-03-10", clinician=3101)
    first = next(one for one in found["TimeSlots"] if one["Start"].startswith("2026-03-10T09:00"))
    assert first["Start"] == f"2026-03-10{slot}"
    booked = result(await amelia.post(BOOK, json=order(found, first, clinician=3101)))
    assert booked["Start"] == first["Start"]
    assert booked["Invoice"]["Date"] == f"2026-03-02{made}"
    assert booked["Patient"]["DateOfBirth"][10:] == born


async def test_an_offset_says_the_same_time_in_summer(
    amelia: httpx.AsyncClient, search: Search, quirks: Switch
) -> None:
    plain = (await search(amelia, from_date=SUMMER, to_date="2026-04-09"))["TimeSlots"][0]["Start"]
    await quirks("wall-offsets")
    found = (await search(amelia, from_date=SUMMER, to_date="2026-04-09"))["TimeSlots"][0]["Start"]
    assert found == f"{plain}+01:00"


async def test_a_moment_in_summer_may_be_told_in_utc(
    forward: Callable[..., None], sign_in: SignIn, search: Search, order: Order, quirks: Switch
) -> None:
    forward(days=60)
    amelia = await sign_in("amelia.hart", 1)
    found = await search(amelia, to_date="2026-05-20")
    dates = []
    for name, slot in zip(("plain", "offsets", "utc-offsets"), found["TimeSlots"], strict=False):
        await quirks(name)
        dates.append((await amelia.post(BOOK, json=order(found, slot))).json()["result"]["Invoice"]["Date"])
    assert dates == ["2026-05-01T09:00:00", "2026-05-01T09:00:00+01:00", "2026-05-01T08:00:00+00:00"]
