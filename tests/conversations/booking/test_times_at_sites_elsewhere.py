"""Times at a site in another zone name that zone, from the list of slots to the message that stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.wording import Wording
from conversations.clinic.model import Appointment, ByClock
from conversations.clinic.orders import Booked
from tests.conversations.patient import Patient
from tests.support.clinic import RICHMOND, SmallClinic

Visit = Callable[..., Appointment]
TUESDAY = datetime(2026, 11, 24, 9, 20)  # noqa: DTZ001 - wall clock at the site
WEDNESDAY = datetime(2026, 11, 25, 9, 20)  # noqa: DTZ001 - wall clock at the site


@pytest.fixture
def patient() -> Patient:
    """Somebody at a clinic in Britain whose house in Camden stands in New York."""
    somebody = Patient()
    facts = somebody.wording.facts
    somebody.wording = Wording(facts, site_zones={"1": "America/New_York"})
    return somebody


def test_the_slots_say_by_which_clock_they_are(at_slots: Patient) -> None:
    at_slots.sees("All of them: £60.", "Tue 24 Nov, 09:20 (New York time)")


def test_so_do_the_last_card_and_the_message_that_stays(placing: Patient, visit: Visit) -> None:
    placing.told(Booked(visit()))
    assert "When: Tue 24 Nov 2026, 09:20–09:40 (New York time)" in placing.keeps
    assert "UK time" not in placing.keeps


def test_the_last_card_names_the_sites_zone(at_confirm: Patient) -> None:
    at_confirm.sees("When: Tue 24 Nov 2026, 09:20–09:40 (New York time)")
    at_confirm.sees_no("UK time")


def test_another_site_keeps_the_clinics_zone(at_types: Patient) -> None:
    at_types.clinic.slots = (replace(SmallClinic.slot(24, 9), site=2, location=21, site_name="Richmond"),)
    for tap in ("GP consultation", RICHMOND.name, "Anyone", "As soon as possible", "Tue 24 Nov, 09:20"):
        at_types.taps(tap)
    at_types.sees("(UK time)")
    at_types.sees_no("New York")


def test_an_appointment_that_names_no_site_is_at_the_one_that_was_ordered(placing: Patient, visit: Visit) -> None:
    placing.told(Booked(visit(site_key=None)))
    assert "09:20–09:40 (New York time)" in placing.keeps


def test_at_another_time_than_was_ordered_no_zone_is_claimed_for_an_unnamed_place(
    placing: Patient, visit: Visit
) -> None:
    placing.told(Booked(visit(site_key=None, start=WEDNESDAY, finish=None)))
    assert "When: Wed 25 Nov 2026, 09:20 (local time)" in placing.keeps


def test_another_time_than_was_confirmed_is_told_by_the_same_clock(placing: Patient, visit: Visit) -> None:
    placing.told(Booked(visit(start=WEDNESDAY, finish=None)))
    assert "another time than Tue 24 Nov, 09:20 (New York time)" in placing.keeps


def test_what_the_patient_has_already_is_told_by_the_clock_where_it_is(at_slots: Patient, visit: Visit) -> None:
    at_slots.clinic.appointments = (visit(start=WEDNESDAY, finish=None),)
    at_slots.taps("Tue 24 Nov, 09:20")
    at_slots.sees("you already have GP consultation on Wed 25 Nov, 09:20 (New York time)")


def test_a_way_out_is_told_by_the_clock_where_it_leads(at_types: Patient) -> None:
    for tap in ("GP consultation", "Richmond", "Anyone", "As soon as possible"):
        at_types.taps(tap)
    at_types.sees("Any place: 12, first Tue 24 Nov, 09:20 (New York time)")


@pytest.mark.parametrize("sunday", [datetime(2026, 10, 25, 1, 30), datetime(2027, 3, 28, 1, 30)])  # noqa: DTZ001 - wall clock
def test_the_night_the_clocks_change_at_home_changes_nothing_there(
    placing: Patient, visit: Visit, sunday: datetime
) -> None:
    placing.told(Booked(visit(start=sunday, finish=None)))
    assert f"{sunday.day} {sunday:%b} {sunday.year}, 01:30 (New York time)" in placing.keeps


def at_nine_in_madrid(patient: Patient, madrid: int | None = 60) -> None:
    """The only slot is at nine at a house in Madrid, where it is an hour later than in London."""
    nine = SmallClinic.slot(24, 9)
    patient.wording = Wording(patient.wording.facts, site_zones={"1": "Europe/Madrid"})
    patient.clinic.slots = (replace(nine, ahead=madrid),)
    for tap in ("GP consultation", "Camden", "Anyone", "As soon as possible"):
        patient.taps(tap)


@pytest.mark.parametrize(
    ("hour", "minute", "overlaps"), [(8, 20, True), (8, 35, True), (8, 40, False), (8, 0, False), (9, 20, False)]
)
def test_what_is_at_the_same_moment_overlaps_whatever_the_clocks_there_show(
    at_types: Patient, visit: Visit, hour: int, minute: int, *, overlaps: bool
) -> None:
    """The slot is from 09:20 to 09:40 in Madrid, which is from 08:20 to 08:40 in London."""
    start = TUESDAY.replace(hour=hour, minute=minute)
    there = visit(type_key="blood", type_name="Blood test", site_key=2, start=start, ahead=0)
    at_types.clinic.appointments = (replace(there, finish=start + timedelta(minutes=20)),)
    at_nine_in_madrid(at_types)
    at_types.sees("Tue 24 Nov, 09:20 (Madrid time) · £60")
    at_types.taps("Tue 24 Nov, 09:20 · £60")
    says = at_types.sees if overlaps else at_types.sees_no
    says("you already have Blood test")


def test_where_no_clock_is_known_what_is_at_the_same_hour_is_taken_to_overlap(at_types: Patient, visit: Visit) -> None:
    at_types.clinic.appointments = (visit(type_key="blood", type_name="Blood test", site_key=2, start=TUESDAY),)
    at_nine_in_madrid(at_types, None)
    at_types.sees("Tue 24 Nov, 09:20 (Madrid time) · £60")
    at_types.taps("Tue 24 Nov, 09:20 · £60")
    at_types.sees("you already have Blood test")


def test_a_slot_at_a_site_that_nobody_knows_claims_no_zone(at_types: Patient) -> None:
    nowhere = replace(SmallClinic.slot(24, 9), site=9, site_name="", location_name="", by=ByClock.UNKNOWN)
    at_types.clinic.slots = (nowhere,)
    for tap in ("GP consultation", "Any place", "Anyone", "As soon as possible", "Tue 24 Nov, 09:20 (local time)"):
        at_types.taps(tap)
    at_types.sees("09:20–09:40 (local time)")
    at_types.sees_no("UK time")


def test_an_appointment_that_is_known_to_the_minute_and_not_where_is_told_by_the_clinics_clock(
    placing: Patient, visit: Visit
) -> None:
    placing.told(Booked(visit(site_key=None, start=WEDNESDAY, finish=None, by=ByClock.CLINIC)))
    assert "When: Wed 25 Nov 2026, 09:20 (UK time)" in placing.keeps
