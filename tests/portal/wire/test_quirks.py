"""Read leniently: every spelling of the same answer means the same."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest

from bot.portal import PatientPortal
from bot.portal.errors import Unreadable
from conversations.clinic.model import ByClock, Clinician, Key, Money, Sex
from conversations.clinic.questions import Appointments, AskAppointments, AskClinicians, AskSites, AskTypes, Slots
from tests.portal.recorded import SESSION, Recorded, appointment, search

PAYERS = "appointment/payer-types"
TYPES = "appointment/types"
SITES = "appointment/sites"
CLINICIANS = "appointment/clinicians"
EXISTING = "appointment/existing-appointments"
SLOTS = "appointment/proposed-time-slots"


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    "document",
    [
        {"status": "ok", "result": [{"Key": "PA", "Name": "Myself"}]},
        {"status": "OK", "result": {"Items": [{"Key": "PA", "Name": "Myself"}], "TotalCount": 1}},
        [{"Key": "PA", "Name": "Myself", "New": {"unknown": True}}, None],
        {"Items": [{"Key": "PA", "Name": "Myself"}]},
    ],
)
async def test_a_list_comes_in_many_wrappings(portal: PatientPortal, recorded: Recorded, document: Any) -> None:
    recorded.turns(PAYERS, httpx.Response(200, json=document))
    (payer,) = await portal.search(SESSION).payer_types()
    assert (payer.key, payer.name, payer.is_patient) == ("PA", "Myself", True)


@pytest.mark.parametrize("turn", [httpx.Response(200, json={"status": "ok", "result": None}), httpx.Response(204)])
async def test_null_and_no_content_are_an_empty_list(
    portal: PatientPortal, recorded: Recorded, turn: httpx.Response
) -> None:
    recorded.turns(PAYERS, turn)
    assert await portal.search(SESSION).payer_types() == ()


@pytest.mark.parametrize("content", [b"", b"{}", b'{"status": "ok", "result": {}}', b'"nothing"', b"[{}]", b"[1]"])
async def test_a_list_that_cannot_be_read_is_never_an_empty_one(
    portal: PatientPortal, recorded: Recorded, content: bytes
) -> None:
    recorded.turns(EXISTING, httpx.Response(200, content=content))
    with pytest.raises(Unreadable):
        await portal.diary_of(SESSION)


async def test_a_byte_order_mark_is_read_over(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.turns(PAYERS, httpx.Response(200, content=b'\xef\xbb\xbf[{"Key": "PA"}]'))
    assert len(await portal.search(SESSION).payer_types()) == 1


@pytest.mark.parametrize("key", [5, "5", "00000000fc0af8e9", "a b/c+d="])
async def test_a_key_is_kept_exactly_as_it_came(portal: PatientPortal, recorded: Recorded, key: Key) -> None:
    recorded.says(TYPES, [{"Key": key, "Name": "GP"}])
    (kind,) = await portal.search(SESSION).types()
    assert kind.key == key
    assert type(kind.key) is type(key)


async def test_an_appointment_type_in_odd_spellings(portal: PatientPortal, recorded: Recorded) -> None:
    module = {"Key": "7", "Name": 12, "GrossPrice": "60.50", "CurrencyCode": "GBP", "CurrencySymbol": None}
    odd = {"Key": 1, "Name": 4711, "Notes": 5, "Modules": {"Items": [module]}, "CanBookAppointment": "false"}
    recorded.says(TYPES, [odd | {"TelemedicineOption": "Always", "CanAddServices": 1}])
    answer = await portal.answer(SESSION, AskTypes("PA"))
    (kind,) = answer.types  # type: ignore[union-attr] # types were asked for
    assert (kind.name, kind.notes, kind.bookable, kind.telemedicine, kind.can_add_services) == (
        "4711",
        "5",
        False,
        True,
        True,
    )
    assert kind.modules[0].price == Money(Decimal("60.50"), "GBP")


async def test_a_type_that_says_little_can_be_booked(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(TYPES, [{"Key": 1, "Name": "GP", "Modules": None, "TelemedicineOption": 0}])
    (kind,) = await portal.search(SESSION).types()
    assert (kind.bookable, kind.telemedicine, kind.modules) == (True, False, ())


@pytest.mark.parametrize(
    ("wire", "meant"),
    [
        ({"Key": 31, "FullName": "Dr Patel", "SexType": 2}, Clinician(31, "Dr Patel", Sex.FEMALE)),
        ({"Key": "31", "Name": "Dr Patel", "SexType": "1"}, Clinician("31", "Dr Patel", Sex.MALE)),
        ({"Key": 31, "FullName": None, "Name": "Anita", "Surname": "Patel"}, Clinician(31, "Anita Patel")),
        ({"Key": 31, "FullName": "Dr Patel", "SexType": "unknown"}, Clinician(31, "Dr Patel")),
    ],
)
async def test_a_clinician_by_full_name_or_name(
    portal: PatientPortal, recorded: Recorded, wire: dict[str, Any], meant: Clinician
) -> None:
    recorded.says(CLINICIANS, [wire])
    assert await portal.search(SESSION).clinicians(AskClinicians("PA", 1)) == (meant,)


async def test_a_location_without_an_address_lies_where_its_site_does(
    portal: PatientPortal, recorded: Recorded
) -> None:
    address = {"Address1": " 1 High Street ", "Address2": None, "City": "London", "PostCode": "NW1", "Distance": "1.25"}
    locations = [{"Key": 1, "Name": "Annexe"}, {"Key": 2, "Name": "Wing", "Address": "somewhere"}]
    recorded.says(SITES, [{"Key": 3, "Name": "Camden", "Address": address, "Locations": locations}])
    (site,) = await portal.search(SESSION).sites(AskSites("PA", 1))
    assert site.address is not None
    assert (site.address.lines, site.address.distance) == (("1 High Street", "London"), Decimal("1.25"))
    assert [location.address for location in site.locations] == [None, None]


@pytest.mark.parametrize(
    ("wire", "shown"),
    [
        ("2026-07-07T09:30:00", "2026-07-07T09:30:00"),
        ("2026-07-07T09:30", "2026-07-07T09:30:00"),
        ("2026-07-07", "2026-07-07T00:00:00"),
        ("2026-07-07T09:30:00.483", "2026-07-07T09:30:00.483000"),
        ("2026-07-07T09:30:00.1234567", "2026-07-07T09:30:00.123456"),
        ("2026-07-07T09:30:00+01:00", "2026-07-07T09:30:00"),
        ("2026-07-07T08:30:00+00:00", "2026-07-07T09:30:00"),
        ("2026-07-07T08:30:00.0000000Z", "2026-07-07T09:30:00"),
        ("2026-01-07T09:30:00Z", "2026-01-07T09:30:00"),
    ],
)
async def test_a_time_is_the_wall_clock_of_the_site(
    portal: PatientPortal, recorded: Recorded, wire: str, shown: str
) -> None:
    recorded.says(EXISTING, [appointment(Start=wire)])
    (found,) = (await portal.diary_of(SESSION)).appointments
    assert found.start == wall(shown)


async def test_another_sites_clock_runs_in_its_own_zone(recorded: Recorded) -> None:
    portal = recorded.portal(site_zones={"1123": ZoneInfo("Europe/Paris")})
    recorded.says(EXISTING, [appointment(Start="2026-07-07T08:30:00Z"), appointment(Start="2026-07-07T08:30:00")])
    converted, as_given = (await portal.diary_of(SESSION)).appointments
    assert (converted.start, as_given.start) == (wall("2026-07-07T10:30:00"), wall("2026-07-07T08:30:00"))


@pytest.mark.parametrize(
    ("start", "hour", "by", "ahead"),
    [
        ("2026-07-07T08:30:00Z", 9, ByClock.CLINIC, 60),
        ("2026-01-07T08:30:00+02:00", 6, ByClock.CLINIC, 0),
        ("2026-07-07T08:30:00", 8, ByClock.UNKNOWN, None),
    ],
)
async def test_a_time_at_no_site_is_told_by_the_clinics_clock_if_the_moment_is_known_and_claims_none_if_not(
    recorded: Recorded, start: str, hour: int, by: ByClock, ahead: int | None
) -> None:
    portal = recorded.portal(site_zones={"7": ZoneInfo("Europe/Paris")})
    recorded.says(EXISTING, [appointment(Start=start, Site=None, Slots=[])])
    (found,) = (await portal.diary_of(SESSION)).appointments
    assert (found.site_key, found.start.hour, found.by, found.ahead) == (None, hour, by, ahead)


async def test_each_time_knows_how_far_its_sites_clock_is_ahead(recorded: Recorded) -> None:
    portal = recorded.portal(site_zones={"1123": ZoneInfo("Europe/Paris")})
    recorded.says(EXISTING, [appointment(Start="2026-07-07T08:30:00"), appointment(Start="2026-01-07T08:30:00Z")])
    summer, winter = (await portal.diary_of(SESSION)).appointments
    assert [(each.by, each.ahead) for each in (summer, winter)] == [(ByClock.SITE, 120), (ByClock.SITE, 60)]


@pytest.mark.parametrize(
    "start", ["2026-02-30T09:30:00", "tomorrow", None, 17, "0001-01-01T00:00:00+14:00", "٢026-01-01"]
)
async def test_a_time_that_is_none_cannot_be_read(portal: PatientPortal, recorded: Recorded, start: object) -> None:
    recorded.says(EXISTING, [appointment(Start=start)])
    with pytest.raises(Unreadable):
        await portal.diary_of(SESSION)


def time_slot(start: str, site: Key = 1, location: Key = 2, **more: Any) -> dict[str, Any]:
    keys = {"SiteKey": site, "LocationKey": location}
    return {"Start": start, "Finish": start, **keys, "GrossPrice": "60.00", "NetPrice": 50, **more}


async def found_slots(portal: PatientPortal, recorded: Recorded, slots: list[dict[str, Any]]) -> Slots:
    sites = [{"Key": "1", "Name": "Camden", "Locations": [{"Key": "2", "Name": "Annexe"}, {"Key": 3, "Name": None}]}]
    recorded.says(SLOTS, {"TimeSlots": slots, "Sites": sites, "Currency": {"Code": "GBP", "Symbol": "£"}})
    answer = await portal.answer(SESSION, search())
    assert isinstance(answer, Slots)
    return answer


async def test_slots_are_soonest_first_and_named_as_far_as_they_can_be(
    portal: PatientPortal, recorded: Recorded
) -> None:
    places = [(1, 2), (1, 3), (1, 99), (98, 99)]
    slots = [time_slot(f"2026-12-0{9 - n}T10:20:00", *place) for n, place in enumerate(places)]
    answer = await found_slots(portal, recorded, slots)
    assert [each.place for each in answer.slots] == ["", "Camden", "Camden", "Camden, Annexe"]
    assert answer.slots[0].start == wall("2026-12-06T10:20:00")
    assert answer.slots[0].gross == Money(Decimal(60), "GBP", "£")


@pytest.mark.parametrize("price", [None, 0, "0.00"])
async def test_no_price_and_nothing_to_pay_are_two_things(
    portal: PatientPortal, recorded: Recorded, price: object
) -> None:
    answer = await found_slots(portal, recorded, [time_slot("2026-12-01T14:20:00", GrossPrice=price)])
    gross = answer.slots[0].gross
    assert (gross is None) == (price is None)
    assert gross is None or gross.amount == 0


@pytest.mark.parametrize("price", ["sixty", [60], True, 1e300, "NaN", "1E+99999999", float("1e-300")])
async def test_a_price_that_is_none_cannot_be_read(portal: PatientPortal, recorded: Recorded, price: object) -> None:
    with pytest.raises(Unreadable):
        await found_slots(portal, recorded, [time_slot("2026-12-01T14:20:00", GrossPrice=price)])


async def test_a_place_may_be_told_by_the_slot_of_an_appointment(portal: PatientPortal, recorded: Recorded) -> None:
    where = {"SiteKey": 1, "LocationKey": 2}
    recorded.says(EXISTING, [appointment(Site=None, Location=None, PrimaryAttendeeSlot=where, Clinician=None)])
    (found,) = (await portal.diary_of(SESSION)).appointments
    assert (found.site_key, found.location_key, found.address, found.clinician) == (1, 2, None, None)


async def test_past_appointments_are_for_the_ledger_and_not_for_the_list(
    portal: PatientPortal, recorded: Recorded
) -> None:
    """It is noon."""
    times = {"over": ("11:20", "11:40"), "now": ("11:50", "12:10"), "next": ("12:20", "12:40")}
    recorded.says(
        EXISTING,
        [
            appointment(Key=key, Start=f"2026-12-01T{start}:00", Finish=f"2026-12-01T{finish}:00")
            for key, (start, finish) in reversed(times.items())
        ],
    )
    answer = await portal.answer(SESSION, AskAppointments())
    assert isinstance(answer, Appointments)
    assert [each.key for each in answer.appointments] == ["now", "next"]
    assert {each.key for each in (await portal.diary_of(SESSION)).appointments} == {"over", "now", "next"}


async def test_a_fee_is_exact(portal: PatientPortal, recorded: Recorded) -> None:
    fee = {"AppointmentKey": "a1", "Fee": "12.50", "Detail": None}
    recorded.says("appointment/cancellation-info", [fee])
    info = await portal.appointments.cancellation_info(SESSION, "a1")
    assert (info.appointment, info.fee, info.detail) == ("a1", Decimal("12.50"), "")
    assert recorded.last_query == {"appointment": "a1"}


async def test_a_slot_at_a_site_that_the_clinic_does_not_tell_of_is_told_by_no_clock_that_is_claimed(
    recorded: Recorded,
) -> None:
    """With an offset it is told by the clinic's; a site that has a zone of its own is known by its key."""
    portal = recorded.portal(site_zones={"8": ZoneInfo("Europe/Paris")})
    starts = [
        time_slot("2026-12-01T10:00:00", 9),
        time_slot("2026-12-01T11:00:00Z", 9),
        time_slot("2026-12-01T13:00:00", 8),
    ]
    found = (await found_slots(portal, recorded, starts)).slots
    assert [(slot.start.hour, slot.by) for slot in found] == [
        (10, ByClock.UNKNOWN),
        (11, ByClock.CLINIC),
        (13, ByClock.SITE),
    ]


async def test_a_sites_zone_is_found_whatever_the_spelling_of_its_key(recorded: Recorded) -> None:
    portal = recorded.portal(site_zones={"00AB": ZoneInfo("Europe/Paris")})
    (slot,) = (await found_slots(portal, recorded, [time_slot("2026-12-01T10:00:00Z", "ab")])).slots
    assert (slot.start.hour, slot.ahead) == (11, 60)


async def test_slots_at_several_sites_come_in_the_order_of_the_moments(recorded: Recorded) -> None:
    portal = recorded.portal(site_zones={"2": ZoneInfo("America/New_York")})
    starts = [time_slot("2026-12-01T09:00:00", 2), time_slot("2026-12-01T10:00:00", 1)]
    assert [slot.site for slot in (await found_slots(portal, recorded, starts)).slots] == [1, 2]


@pytest.mark.parametrize(
    ("site", "location", "apart"),
    [
        ({"Address1": "1 High Street", "Distance": 1}, {"Address1": " 1 High Street", "Distance": 2}, False),
        ({"Address1": "1 High Street"}, {"Address1": "9 Side Street"}, True),
        (None, {"Address1": "9 Side Street"}, True),
        ({"Address1": "1 High Street"}, None, False),
    ],
    ids=["the same address", "its own address", "that of the site is not told", "none of its own"],
)
async def test_a_location_lies_apart_unless_its_address_is_certainly_the_sites(
    portal: PatientPortal, recorded: Recorded, site: object, location: object, *, apart: bool
) -> None:
    row = appointment(Site={"Key": 1, "Name": "Camden", "Address": site}, Location={"Key": 2, "Address": location})
    recorded.says("appointment/existing-appointments", [row])
    (found,) = (await portal.diary_of(SESSION)).appointments
    assert found.apart is apart
