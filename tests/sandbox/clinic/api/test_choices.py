"""What a patient can choose from at the stand-in clinic: payers, types, services, places and clinicians."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx

SignIn = Callable[..., Awaitable[httpx.AsyncClient]]
Result = Callable[[httpx.Response], Any]
Error = Callable[[httpx.Response], tuple[int, int]]

GP, PHYSIO, CHECK, TRAVEL, SURGERY = (f"00000000fc0a000{n}" for n in (1, 2, 4, 5, 6))


def choice(kind: str, **more: object) -> dict[str, str]:
    named = {name.replace("_", "-"): str(value) for name, value in more.items()}
    return {"appointment-type": kind, "payer-type": "PA"} | named


async def test_the_patients_default_payer_comes_first(sign_in: SignIn, result: Result) -> None:
    liam = await sign_in("liam.shah", 12)
    payers = result(await liam.get("appointment/payer-types"))
    assert [payer["Key"] for payer in payers] == ["EM", "IN", "PA"]


async def test_there_are_six_types_of_every_kind(amelia: httpx.AsyncClient, result: Result) -> None:
    types = {one["Name"]: one for one in result(await amelia.get("appointment/types"))}
    assert len(types) == 6
    assert [name for name, one in types.items() if one["TelemedicineOption"]] == ["Video consultation"]
    assert [name for name, one in types.items() if one["Modules"]] == ["Health check"]
    assert [name for name, one in types.items() if one["CanAddServices"]] == ["Travel clinic"]
    assert [name for name, one in types.items() if not one["CanBookAppointment"]] == ["Minor surgery"]
    assert all(len(one["CancellationPolicy"]) <= 160 for one in types.values())
    by_referral = result(await amelia.get("appointment/types", params={"referral-types": "true"}))
    assert [one["Name"] for one in by_referral] == ["Minor surgery"]


async def test_modules_cost_what_the_payer_pays(sign_in: SignIn, result: Result) -> None:
    katie = await sign_in("katie.evans", 11)
    module = {"Key": 10382, "Name": "Heart", "CurrencyCode": "GBP", "CurrencySymbol": "£"}
    for payer, net, tax, gross in (("PA", 90, 18, 108), ("IN", 81, 16.2, 97.2)):
        types = result(await katie.get("appointment/types", params={"payer-type": payer}))
        heart = next(one for one in types if one["Key"] == CHECK)["Modules"][1]
        assert heart.items() >= (module | {"NetPrice": net, "Tax": tax, "GrossPrice": gross}).items()


async def test_services_are_grouped_named_and_paged(amelia: httpx.AsyncClient, result: Result) -> None:
    groups = result(await amelia.get("appointment/service-types", params=choice(TRAVEL)))
    assert [one["Name"] for one in groups] == ["Vaccinations", "Blood tests"]

    async def names(**more: object) -> list[str]:
        found = result(await amelia.get("appointment/services", params=choice(TRAVEL, **more)))
        return [one["Name"] for one in found]

    assert await names(service_type=groups[1]["Key"]) == ["Hepatitis B immunity", "Malaria screen"]
    assert await names(service_name="hepatitis") == ["Hepatitis A", "Hepatitis B immunity"]
    assert await names(page_size=5, page_number=2) == ["Malaria screen"]
    assert result(await amelia.get("appointment/services", params=choice(GP))) == []


async def test_sites_come_nearest_first(sign_in: SignIn, result: Result, error: Error) -> None:
    katie = await sign_in("katie.evans", 11)

    async def order(**more: object) -> list[str]:
        sites = result(await katie.post("appointment/sites", params=choice(GP, **more)))
        distances = [one["Address"]["Distance"] for one in sites]
        assert distances == sorted(distances)
        return [one["Name"] for one in sites]

    assert (await order())[0] == "Greenwich"
    assert (await order(address_type=2))[0] == "Camden"
    assert (await order(lat="51.461000", long="-0.303000"))[0] == "Richmond"
    assert error(await katie.post("appointment/sites", params=choice(GP, lat="51.46"))) == (400, 1)
    assert error(await katie.post("appointment/sites", params=choice(GP, lat="51.46123456", long="0"))) == (400, 2)


async def test_a_location_can_lie_elsewhere_than_its_site(amelia: httpx.AsyncClient, result: Result) -> None:
    sites = result(await amelia.post("appointment/sites", params=choice(GP)))
    camden = next(one for one in sites if one["Name"] == "Camden")
    streets = {one["Name"]: one["Address"]["Address1"] for one in camden["Locations"]}
    assert streets["Canal Wing"] == camden["Address"]["Address1"]
    assert streets["Primrose Hill Annexe"] == "3 Sample Crescent"


async def test_sites_of_chosen_clinicians_and_clinicians_of_chosen_places(
    amelia: httpx.AsyncClient, result: Result
) -> None:
    staff = result(await amelia.post("appointment/clinicians", params=choice(GP)))
    assert {one["SexType"] for one in staff} == {1, 2}
    assert len(staff) == 14
    at_ealing = result(await amelia.post("appointment/clinicians", params=choice(GP), json={"sites": [1104]}))
    names = [one["FullName"] for one in at_ealing]
    assert names == ["Dr Sofia Marino", "Dr Imran Qureshi", "Dr Catherine Bell", "Dr Hiroshi Tanaka"]
    at_acton = await amelia.post("appointment/clinicians", params=choice(GP), json={"locations": [2403]})
    assert [one["FullName"] for one in result(at_acton)] == ["Dr Catherine Bell"]
    body = {"clinicians": [at_ealing[2]["Key"]]}
    sites = result(await amelia.post("appointment/sites", params=choice(GP), json=body))
    assert [place["Name"] for site in sites for place in site["Locations"]] == [
        "Ealing Consulting Rooms",
        "Acton Rooms",
    ]


async def test_what_is_not_open_online_has_no_places(
    amelia: httpx.AsyncClient, sign_in: SignIn, result: Result
) -> None:
    assert result(await amelia.post("appointment/sites", params=choice(SURGERY))) == []
    assert result(await amelia.post("appointment/clinicians", params=choice(SURGERY))) == []
    katie = await sign_in("katie.evans", 11)
    referred = choice(SURGERY, referral="00000000a1d00001")
    assert len(result(await katie.post("appointment/sites", params=referred))) == 2


async def test_staff_name_the_patient_and_patients_nobody_else(
    amelia: httpx.AsyncClient, sign_in: SignIn, result: Result, error: Error
) -> None:
    staff = await sign_in("sofia.clerk", "staff")
    assert error(await staff.get("appointment/payer-types")) == (400, 1)
    emma = {"patient": "00000000a1b00005"}
    assert [one["Key"] for one in result(await staff.get("appointment/payer-types", params=emma))] == ["IN"]
    assert error(await amelia.get("appointment/payer-types", params=emma)) == (403, 0)
    assert error(await staff.get("appointment/payer-types", params={"patient": "nobody"})) == (404, 0)
