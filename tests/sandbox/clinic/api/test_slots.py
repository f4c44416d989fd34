"""Proposed time slots of the stand-in clinic: every filter, closed days, the DST change, and what things cost."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from typing import Any

import httpx
import pytest

Data = dict[str, Any]
Search = Callable[..., Awaitable[Data]]
SignIn = Callable[..., Awaitable[httpx.AsyncClient]]
Result = Callable[[httpx.Response], Any]


def starts(found: Data) -> list[str]:
    return [slot["Start"] for slot in found["TimeSlots"]]


def keys(found: Data) -> set[tuple[str, int, float]]:
    return {(slot["Start"], slot["LocationKey"], slot["GrossPrice"]) for slot in found["TimeSlots"]}


async def test_slots_are_in_the_future_soonest_first_and_each_only_once(
    amelia: httpx.AsyncClient, search: Search
) -> None:
    found = await search(amelia)
    assert starts(found) == sorted(starts(found))
    assert starts(found)[0] > "2026-03-02T08:00:00"
    assert starts(found)[-1] < "2026-03-16"
    assert len(keys(found)) == len(found["TimeSlots"]) > 200
    assert found["Currency"] == {"Code": "GBP", "Symbol": "£"}
    assert {slot["GrossPrice"] for slot in found["TimeSlots"]} == {60, 72, 90}


async def test_place_filters_and_only_places_that_occur(amelia: httpx.AsyncClient, search: Search) -> None:
    camden = await search(amelia, site=1101)
    assert {slot["SiteKey"] for slot in camden["TimeSlots"]} == {1101}
    assert {slot["LocationKey"] for slot in camden["TimeSlots"]} == {2101, 2102, 2103}
    annexe = await search(amelia, location=2103)
    assert {slot["LocationKey"] for slot in annexe["TimeSlots"]} == {2103}
    assert [[place["Key"] for place in site["Locations"]] for site in annexe["Sites"]] == [[2103]]
    assert (await search(amelia, site=1104, location=2103))["TimeSlots"] == []


async def test_clinician_and_sex_filters_part_the_slots(amelia: httpx.AsyncClient, search: Search) -> None:
    everybody = keys(await search(amelia))
    men, women = keys(await search(amelia, clinician_sex=1)), keys(await search(amelia, clinician_sex=2))
    assert men | women == everybody
    assert men != everybody != women
    patel = keys(await search(amelia, clinician=3101))
    assert patel
    assert patel <= women
    assert keys(await search(amelia, clinician=3101, clinician_sex=1)) == set()


async def test_dates_include_the_first_and_exclude_the_last(amelia: httpx.AsyncClient, search: Search) -> None:
    found = await search(amelia, from_date="2026-03-10", to_date="2026-03-12")
    assert {start[:10] for start in starts(found)} == {"2026-03-10", "2026-03-11"}
    later = await search(amelia, from_date="2026-03-10T12:00:00", to_date="2026-03-10T14:00:00")
    assert min(starts(later)) >= "2026-03-10T12:00:00"
    assert max(starts(later)) < "2026-03-10T14:00:00"


async def test_part_of_day_and_exact_hours(amelia: httpx.AsyncClient, search: Search) -> None:
    morning, afternoon = await search(amelia, time_preference=1), await search(amelia, time_preference=2)
    assert max(start[11:] for start in starts(morning)) < "12:00:00"
    assert min(start[11:] for start in starts(afternoon)) >= "12:00:00"
    assert keys(morning) | keys(afternoon) == keys(await search(amelia))
    lunch = await search(amelia, time_from="11:30", time_to="14:00", time_preference=1)
    assert min(start[11:] for start in starts(lunch)) >= "11:30:00"
    assert max(start[11:] for start in starts(lunch)) > "12:00:00"
    assert max(slot["Finish"][11:] for slot in lunch["TimeSlots"]) <= "14:00:00"


async def test_modules_and_services_add_to_price_and_duration(amelia: httpx.AsyncClient, search: Search) -> None:
    def length(slot: Data) -> float:
        times = datetime.fromisoformat(slot["Finish"]) - datetime.fromisoformat(slot["Start"])
        return times.total_seconds() / 60

    check = await search(amelia, {"modules": [10382]}, appointment_type="00000000fc0a0004", clinician=3115)
    assert {(length(slot), slot["GrossPrice"]) for slot in check["TimeSlots"]} == {(40, 168)}
    assert [one["Key"] for one in check["Modules"]] == [10382]
    plain = await search(amelia, appointment_type="00000000fc0a0005", clinician=3115)
    assert {(length(slot), slot["GrossPrice"]) for slot in plain["TimeSlots"]} == {(20, 36)}
    extras = {"services": [{"Key": 7001}, {"Key": 7003}]}
    travel = await search(amelia, extras, appointment_type="00000000fc0a0005", clinician=3115)
    assert {(length(slot), slot["GrossPrice"]) for slot in travel["TimeSlots"]} == {(35, 162)}


async def test_the_payer_decides_the_price(sign_in: SignIn, search: Search) -> None:
    liam, grace = await sign_in("liam.shah", 12), await sign_in("grace.osei", 7)
    patel = {"clinician": 3101}
    prices = [
        (await search(liam, payer_type=payer, **patel))["TimeSlots"][0]["GrossPrice"] for payer in ("EM", "IN", "PA")
    ]
    assert prices == [48, 54, 60]
    assert (await search(grace, **patel))["TimeSlots"][0]["GrossPrice"] == 0


async def test_the_clinic_is_closed_on_sundays_and_bank_holidays(amelia: httpx.AsyncClient, search: Search) -> None:
    found = await search(amelia, to_date="2026-12-31")
    days = {date.fromisoformat(start[:10]) for start in starts(found)}
    assert 6 not in {day.weekday() for day in days}
    assert not days & {date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 4)}
    assert {date(2026, 4, 2), date(2026, 4, 7)} <= days
    assert date(2026, 5, 18) < max(days) < date(2026, 5, 25)


@pytest.mark.parametrize(
    ("moment", "first"), [("2026-03-27T09:30:00+00:00", "09:30"), ("2026-03-30T08:30:00+00:00", "09:30")]
)
async def test_times_are_wall_clock_on_both_sides_of_the_change_to_summer(
    time: Any, sign_in: SignIn, search: Search, moment: str, first: str
) -> None:
    time.at = datetime.fromisoformat(moment)
    amelia = await sign_in("amelia.hart", 1)
    today = moment[:10]
    found = await search(amelia, from_date=today, to_date="2026-04-03")
    assert f"{today}T{first}:00" < starts(found)[0] < f"{today}T10:30:00"
    whole_weeks = await search(amelia, from_date="2026-03-31", to_date="2026-04-03")
    assert {start[11:] for start in starts(whole_weeks)} <= {
        f"{h:02}:{m:02}:00" for h in range(8, 20) for m in (0, 20, 40)
    }


async def test_proposed_appointments_name_their_clinician(
    amelia: httpx.AsyncClient, search: Search, result: Result
) -> None:
    params = {"appointment-type": "00000000fc0a0001", "to-date": "2026-03-16", "number-of-results": "30"}
    found = result(await amelia.post("appointment/proposed", params=params))
    assert len(found) == 30
    assert len({(one["Start"], one["Clinician"]["Key"]) for one in found}) == 30
    slots = {(slot["Start"], slot["LocationKey"]) for slot in (await search(amelia))["TimeSlots"]}
    assert {(one["Start"], one["Location"]["Key"]) for one in found} <= slots


async def test_the_video_type_is_free_of_tax(amelia: httpx.AsyncClient, search: Search) -> None:
    found = await search(amelia, appointment_type="00000000fc0a0003", clinician=3101)
    assert {(slot["NetPrice"], slot["GrossPrice"]) for slot in found["TimeSlots"]} == {(45, 45)}
