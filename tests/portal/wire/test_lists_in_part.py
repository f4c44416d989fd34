"""One row that cannot be read, or has no name, costs that row and not the list; only a diary is all or nothing."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.portal import PatientPortal
from bot.portal.errors import Unreadable
from conversations.clinic.model import Clinician
from conversations.clinic.questions import Appointments, AskAppointments, AskClinicians, AskServices, AskSites, Slots
from tests.portal.recorded import NOON, SESSION, Recorded, appointment, search
from tests.support.clocks import ManualClock

EXISTING = "appointment/existing-appointments"
TIMES = "appointment/proposed-time-slots"
SITE = {"Key": 1, "Name": "Camden", "Locations": [{"Key": 2, "Name": "Annexe"}]}

Rows = Callable[[PatientPortal], Awaitable[tuple[Any, ...]]]

LISTS: list[tuple[str, dict[str, Any], Rows]] = [
    ("appointment/types", {"Key": 1, "Name": "GP"}, lambda portal: portal.search(SESSION).types("PA")),
    ("appointment/payer-types", {"Key": "PA", "Name": "Myself"}, lambda portal: portal.search(SESSION).payer_types()),
    ("appointment/sites", SITE, lambda portal: portal.search(SESSION).sites(AskSites("PA", 1))),
    (
        "appointment/clinicians",
        {"Key": 31, "FullName": "Dr Patel"},
        lambda portal: portal.search(SESSION).clinicians(AskClinicians("PA", 1)),
    ),
    (
        "appointment/services",
        {"Key": 7, "Name": "Iron"},
        lambda portal: portal.search(SESSION).services(AskServices("PA", 1)),
    ),
]
BAD = [{"Name": "No key"}, "words", 17, [], {"Key": {"odd": 1}, "Name": "Odd"}]


@pytest.mark.parametrize(("path", "good", "rows"), LISTS, ids=[path for path, _, _ in LISTS])
async def test_rows_that_cannot_be_read_are_left_out_and_counted_without_their_content(
    portal: PatientPortal,
    recorded: Recorded,
    caplog: pytest.LogCaptureFixture,
    path: str,
    good: dict[str, Any],
    rows: Rows,
) -> None:
    recorded.says(path, [*BAD, good])
    with caplog.at_level(logging.WARNING):
        assert len(await rows(portal)) == 1
    assert f"event=rows_left_out call={path} left_out=5 rows=6" in caplog.text
    assert "No key" not in caplog.text
    assert "words" not in caplog.text


@pytest.mark.parametrize(("path", "good", "rows"), LISTS, ids=[path for path, _, _ in LISTS])
async def test_a_list_of_which_nothing_can_be_read_is_not_an_empty_one(
    portal: PatientPortal, recorded: Recorded, path: str, good: dict[str, Any], rows: Rows
) -> None:
    recorded.says(path, BAD)
    with pytest.raises(Unreadable):
        await rows(portal)
    recorded.says(path, [])
    assert good
    assert await rows(portal) == ()


@pytest.mark.parametrize("bad", [{"Key": "a2"}, {"Start": "2026-12-02T10:20:00"}, "words", appointment(Start="x")])
async def test_a_diary_with_one_row_that_cannot_be_read_cannot_be_read(
    portal: PatientPortal, recorded: Recorded, bad: object
) -> None:
    recorded.says(EXISTING, [appointment(), bad])
    with pytest.raises(Unreadable):
        await portal.diary_of(SESSION)
    recorded.says("appointment/appointments", {"Items": [appointment(), bad], "TotalCount": 2})
    with pytest.raises(Unreadable):
        await portal.diary_of(SESSION, "p7")


async def test_a_page_of_which_nothing_can_be_read_does_not_cost_the_pages_before_it(
    portal: PatientPortal, recorded: Recorded
) -> None:
    full = [{"Key": key, "Name": "Extra"} for key in range(50)]
    recorded.says(
        "appointment/services", {"Items": full, "TotalCount": 51}, {"Items": [{"Name": "No key"}], "TotalCount": 51}
    )
    assert len(await portal.search(SESSION).services(AskServices("PA", 1))) == 50
    assert len(recorded.requests) == 2


def time_slot(start: str, **more: Any) -> dict[str, Any]:
    return {"Start": start, "Finish": start, "SiteKey": 1, "LocationKey": 2, "GrossPrice": 60, **more}


GOOD = time_slot("2026-12-02T10:20:00")


async def found(portal: PatientPortal, recorded: Recorded, *slots: object, sites: object = (SITE,)) -> Slots:
    recorded.says(TIMES, {"TimeSlots": list(slots), "Sites": list(sites) if isinstance(sites, tuple) else sites})
    answer = await portal.answer(SESSION, search())
    assert isinstance(answer, Slots)
    return answer


@pytest.mark.parametrize(
    "bad",
    [
        time_slot("garbage"),
        time_slot("0001-01-01T00:00:00+14:00"),
        time_slot("2026-12-02T11:20:00", GrossPrice="abc"),
        time_slot("2026-12-02T11:20:00", NetPrice=[50]),
        time_slot("2026-12-02T11:20:00", SiteKey=None),
        "words",
    ],
)
async def test_a_time_slot_that_cannot_be_read_is_not_offered_and_the_others_are(
    portal: PatientPortal, recorded: Recorded, caplog: pytest.LogCaptureFixture, bad: object
) -> None:
    with caplog.at_level(logging.WARNING):
        answer = await found(portal, recorded, bad, GOOD)
    assert [each.start.isoformat() for each in answer.slots] == ["2026-12-02T10:20:00"]
    assert "left_out=1" in caplog.text
    with pytest.raises(Unreadable):
        await found(portal, recorded, bad)


@pytest.mark.parametrize("answer", [{"a": 1}, {}, [], [1, 2], "none", {"Items": []}])
async def test_an_answer_about_something_else_does_not_mean_that_nothing_is_free(
    portal: PatientPortal, recorded: Recorded, answer: object
) -> None:
    recorded.says(TIMES, answer)
    with pytest.raises(Unreadable):
        await portal.answer(SESSION, search())


@pytest.mark.parametrize("answer", [{"TimeSlots": []}, {"TimeSlots": None}, {"Type": {"Key": 1}}])
async def test_no_time_slots_are_none(portal: PatientPortal, recorded: Recorded, answer: object) -> None:
    recorded.says(TIMES, answer)
    assert await portal.answer(SESSION, search()) == Slots(())


async def test_sites_that_cannot_be_read_cost_no_time_slot(portal: PatientPortal, recorded: Recorded) -> None:
    answer = await found(portal, recorded, GOOD, sites=({"Name": "No key"},))
    assert [each.place for each in answer.slots] == [""]


async def test_what_has_begun_is_not_offered_any_more(portal: PatientPortal, recorded: Recorded) -> None:
    """It is noon."""
    slots = [time_slot(f"2026-12-01T{hour}:00") for hour in ("11:59", "12:01")]
    answer = await found(portal, recorded, time_slot("2026-11-30T15:00:00"), *slots)
    assert [each.start.hour for each in answer.slots] == [12]


async def test_whether_it_has_begun_is_told_by_the_clock_at_the_site(recorded: Recorded) -> None:
    """It is noon in London, and one o'clock in Paris."""
    portal = recorded.portal(clock=ManualClock(NOON), site_zones={"2": ZoneInfo("Europe/Paris")})
    half_past = time_slot("2026-12-01T12:30:00")
    answer = await found(portal, recorded, half_past, {**half_past, "SiteKey": 2})
    assert [each.site for each in answer.slots] == [1]
    await portal.aclose()


async def test_the_same_slot_twice_is_one(portal: PatientPortal, recorded: Recorded) -> None:
    dearer = {**GOOD, "GrossPrice": 75}
    elsewhere = {**GOOD, "LocationKey": 3}
    answer = await found(portal, recorded, GOOD, dearer, {**GOOD, "Extra": 1}, elsewhere, GOOD)
    assert [(each.location, each.gross and int(each.gross.amount)) for each in answer.slots] == [
        (2, 60),
        (2, 75),
        (3, 60),
    ]


@pytest.mark.parametrize("name", ["", " ", None, "\u200b\u200d", "\x00\x1f", "\u2800", "\u0301", {"odd": 1}])
async def test_what_has_no_name_is_no_choice(portal: PatientPortal, recorded: Recorded, name: object) -> None:
    nameless = [{"Key": 31, "FullName": name}, {"Key": 32, "FullName": "Dr Patel"}, {"Key": 33, "Title": "Dr"}]
    recorded.says("appointment/clinicians", nameless)
    assert [each.key for each in await portal.search(SESSION).clinicians(AskClinicians("PA", 1))] == [32]
    recorded.says("appointment/types", [{"Key": 1, "Name": name}, {"Key": 2, "Name": "GP"}])
    assert [each.key for each in await portal.search(SESSION).types()] == [2]


async def test_a_name_is_one_line_of_what_can_be_seen(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("appointment/types", [{"Key": 1, "Name": " \u202eGP\u200b \n consul\x07tation\u00a0é "}])
    assert [each.name for each in await portal.search(SESSION).types()] == ["GP consultation é"]


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ({"Title": "Dr", "FirstName": "Anita", "LastName": "Patel"}, "Dr Anita Patel"),
        ({"FullName": " ", "Name": None, "LastName": "Patel"}, "Patel"),
        ({"Name": "Anita", "Surname": "Patel", "Title": "Dr"}, "Anita Patel"),
    ],
)
async def test_a_clinician_without_a_full_name_is_called_by_its_parts(
    portal: PatientPortal, recorded: Recorded, wire: dict[str, Any], name: str
) -> None:
    recorded.says("appointment/clinicians", [{"Key": 31, **wire}])
    assert await portal.search(SESSION).clinicians(AskClinicians("PA", 1)) == (Clinician(31, name),)


async def test_a_place_without_a_name_is_known_by_its_address(
    portal: PatientPortal, recorded: Recorded, caplog: pytest.LogCaptureFixture
) -> None:
    street, code = {"Address1": "\u200b", "City": "Camden Town"}, {"PostCode": "NW1 0AA"}
    locations = [{"Key": 1, "Address": code}, {"Key": 2}, {"Key": 3, "Name": "Wing"}]
    recorded.says("appointment/sites", [{"Key": 1, "Address": street, "Locations": locations}, {"Key": 2}])
    with caplog.at_level(logging.WARNING):
        (site,) = await portal.search(SESSION).sites(AskSites("PA", 1))
    assert (site.name, [each.name for each in site.locations]) == ("Camden Town", ["NW1 0AA", "Wing"])
    assert "event=locations_without_a_name left_out=1 locations=3" in caplog.text


async def test_a_payer_without_a_name_keeps_its_place_and_a_service_has_a_code(
    portal: PatientPortal, recorded: Recorded
) -> None:
    recorded.says("appointment/payer-types", [{"Key": "PA", "Name": ""}, {"Key": "IN", "Name": "Insurer"}])
    assert [each.name for each in await portal.search(SESSION).payer_types()] == ["PA", "Insurer"]
    recorded.says("appointment/services", [{"Key": 1, "Name": None, "Code": "BT"}, {"Key": 2, "Name": ""}])
    assert [each.name for each in await portal.search(SESSION).services(AskServices("PA", 1))] == ["BT"]


async def test_a_type_whose_modules_cannot_be_read_is_not_booked_without_any(
    portal: PatientPortal, recorded: Recorded
) -> None:
    good, bad = {"Key": 7, "Name": "Thyroid", "GrossPrice": 70}, {"Key": 8, "Name": "Abdomen", "GrossPrice": "abc"}
    scan, other = {"Key": 1, "Name": "Scan", "Modules": [bad]}, {"Key": 2, "Name": "Other", "Modules": [bad, good]}
    recorded.says("appointment/types", [scan, other])
    (kind,) = await portal.search(SESSION).types()
    assert (kind.name, [each.name for each in kind.modules]) == ("Other", ["Thyroid"])


@pytest.mark.parametrize("state", ["Cancelled", "cancelled ", "CANCELED"])
async def test_what_is_cancelled_is_in_no_diary(portal: PatientPortal, recorded: Recorded, state: str) -> None:
    gone = appointment(Key="gone", State=state, Start="2026-12-03T10:20:00", Finish="2026-12-03T10:40:00")
    recorded.says(EXISTING, [gone, {**gone, "Key": "there", "State": "Booked"}])
    answer = await portal.answer(SESSION, AskAppointments())
    assert isinstance(answer, Appointments)
    assert [each.key for each in answer.appointments] == ["there"]
    assert [each.key for each in (await portal.diary_of(SESSION)).appointments] == ["there"]
