"""What a patient sees of a card on a phone: one line of each button, and above them what all have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from bot.wording import Wording
from conversations.clinic.model import (
    Address,
    Appointment,
    AppointmentModule,
    AppointmentType,
    Clinician,
    Location,
    Payer,
    Sex,
    Site,
)
from conversations.screens.lists import PAGE, ROWS
from conversations.state.booking import ChoosingModules, ChoosingPlace, ChoosingServices
from tests.conversations.patient import Patient
from tests.support.clinic import SmallClinic, pounds

LONG = "Physiotherapy follow-up appointment for adults"
Visit = Callable[..., Appointment]
TO_SLOTS = ("GP consultation", "Any place", "Anyone", "As soon as possible")


def labels(patient: Patient, verb: str = "pick") -> list[str]:
    """The buttons of the options on the card."""
    assert patient.card
    return [patient.wording.plain(b.label) for row in patient.card.rows for b in row if b.verb == verb]


def goes(patient: Patient, *taps: str) -> None:
    for tap in taps:
        patient.taps(tap)


def begins(patient: Patient) -> None:
    goes(patient, "Back", "Book an appointment")


def rows(patient: Patient) -> int:
    assert patient.card
    return len(patient.card.rows)


def test_long_names_that_begin_alike_show_what_tells_them_apart_and_stand_in_the_text(at_types: Patient) -> None:
    names = (f"{LONG}, 30 minutes", f"{LONG}, 60 minutes", "Scan")
    at_types.clinic.types = tuple(AppointmentType(name, name) for name in names)
    begins(at_types)
    assert labels(at_types) == ["Physiotherapy follow-up…30 minutes", "Physiotherapy follow-up…60 minutes", "Scan"]
    at_types.sees(f"\n1. {names[0]}\n2. {names[1]}\n3. Scan")
    at_types.says("2")
    at_types.sees(names[1], "Where would suit you?")


def test_names_that_fit_are_not_said_twice(at_types: Patient) -> None:
    at_types.sees_no("1. ")
    assert labels(at_types)[0] == "GP consultation"


def test_one_long_name_is_cut_at_its_end(at_types: Patient) -> None:
    at_types.clinic.clinicians = (Clinician(1, f"Professor {LONG}"), Clinician(2, "Dr Tom Ford"))
    goes(at_types, "GP consultation", "Any place")
    assert labels(at_types) == ["Professor Physiotherapy follow-up…", "Dr Tom Ford"]
    at_types.sees(f"1. Professor {LONG}\n2. Dr Tom Ford")


def test_a_price_stays_on_the_button_of_a_long_name(at_types: Patient) -> None:
    parts = (AppointmentModule(1, LONG, pounds("1234.50")), AppointmentModule(2, "Short", pounds("9")))
    at_types.clinic.types = (AppointmentType("a", "A", modules=parts), AppointmentType("b", "B"))
    goes(at_types, "Back", "Book an appointment", "A", "Physio")
    assert labels(at_types) == ["✓ Physiotherapy follo… · £1,234.50", "Short · £9"]
    at_types.sees(f"1. ✓ {LONG} · £1,234.50\n2. Short · £9")


@pytest.mark.parametrize(
    ("notes", "shown"),
    [
        (("In the morning", "In the evening"), ["Scan · In the morning", "Scan · In the evening"]),
        (("Same", "Same"), ["Scan · no. 1", "Scan · no. 2"]),
        (("", "By car"), ["Scan", "Scan · By car"]),
    ],
)
def test_two_visits_of_one_name(at_types: Patient, notes: tuple[str, str], shown: list[str]) -> None:
    at_types.clinic.types = tuple(AppointmentType(n, "Scan", notes=note) for n, note in enumerate(notes))
    begins(at_types)
    assert labels(at_types) == shown


def test_two_places_of_one_name_are_told_by_where_they_are(at_types: Patient) -> None:
    def site(key: int, post_code: str) -> Site:
        wings = (
            Location(key * 10, "Wing", Address(("1 A Road",))),
            Location(key * 10 + 1, "Wing", Address(("2 B Road",))),
        )
        return Site(key, "Camden", Address(("High Street",), post_code), wings)

    at_types.clinic.sites = (site(1, "NW1 0AA"), site(2, "NW5 0BB"))
    at_types.taps("GP consultation")
    assert labels(at_types) == ["Camden · NW1 0AA", "Camden · NW5 0BB"]
    assert labels(at_types, "open") == ["2 buildings in Camden › · NW1 0AA", "2 buildings in Camden › · NW5 0BB"]
    at_types.taps("2 buildings in Camden › · NW5")
    assert isinstance(at_types.conversation.state, ChoosingPlace)
    assert at_types.conversation.state.opened == 1
    assert labels(at_types) == ["Wing · 1 A Road", "Wing · 2 B Road"]


def test_what_tells_two_long_names_apart_is_not_cut_off(at_types: Patient) -> None:
    wings = tuple(Location(at, LONG, Address((road,))) for at, road in enumerate(("1 A Road", "2 B Road")))
    at_types.clinic.sites = (Site(1, "Camden", None, wings),)
    at_types.taps("GP consultation")
    assert labels(at_types) == ["Physiotherapy follow-u… · 1 A Road", "Physiotherapy follow-u… · 2 B Road"]


@pytest.mark.parametrize(
    ("sexes", "shown"),
    [
        ((Sex.FEMALE, Sex.MALE), ["Dr Khan · a woman", "Dr Khan · a man"]),
        ((Sex.MALE, Sex.MALE), ["Dr Khan · no. 1", "Dr Khan · no. 2"]),
        ((None, Sex.MALE), ["Dr Khan", "Dr Khan · a man"]),
    ],
)
def test_two_clinicians_of_one_name(at_types: Patient, sexes: tuple[Sex | None, Sex], shown: list[str]) -> None:
    at_types.clinic.clinicians = tuple(Clinician(key, "Dr Khan", sex) for key, sex in enumerate(sexes))
    goes(at_types, "GP consultation", "Any place")
    assert labels(at_types) == shown


def test_two_payers_and_two_parts_of_one_name(at_types: Patient) -> None:
    parts = tuple(AppointmentModule(key, "Panel", pounds(price)) for key, price in enumerate(("20", "30", "30")))
    at_types.clinic.types = (AppointmentType("a", "Blood", modules=parts), AppointmentType("b", "B"))
    at_types.clinic.payers = (Payer("PA", "Patient"), Payer("I1", "Albion"), Payer("I2", "albion"))
    begins(at_types)
    assert labels(at_types) == ["I pay myself", "Albion · no. 1", "albion · no. 2"]
    goes(at_types, "I pay myself", "Blood")
    assert labels(at_types) == ["Panel · £20", "Panel · no. 1 · £30", "Panel · no. 2 · £30"]


def test_what_all_times_have_in_common_stands_above_them_once(at_types: Patient) -> None:
    goes(at_types, *TO_SLOTS)
    at_types.sees("All of them: Camden · £60.")
    assert labels(at_types)[:2] == ["Tue 24 Nov, 09:20", "Tue 24 Nov, 10:20"]


def test_what_they_do_not_have_in_common_stays_on_the_buttons(at_types: Patient) -> None:
    first, second, *_ = at_types.clinic.slots
    at_types.clinic.slots = (first, replace(second, site=2, site_name="Kentish Town Health Centre"))
    goes(at_types, *TO_SLOTS)
    at_types.sees(
        "All of them: £60.", "1. Tue 24 Nov, 09:20 · Camden\n2. Tue 24 Nov, 10:20 · Kentish Town Health Centre"
    )
    assert labels(at_types) == ["Tue 24 Nov, 09:20 · Camden", "Tue 24 Nov, 10:20 · Kentish Town…"]


def test_a_single_time_says_all_of_it(at_types: Patient) -> None:
    at_types.clinic.slots = at_types.clinic.slots[:1]
    goes(at_types, *TO_SLOTS)
    assert labels(at_types) == ["Tue 24 Nov, 09:20 · Camden · £60"]


def test_times_at_places_without_a_name_are_told_apart(at_types: Patient) -> None:
    first = replace(at_types.clinic.slots[0], site_name="", location_name="")
    at_types.clinic.slots = (replace(first, site=98), replace(first, site=99))
    goes(at_types, *TO_SLOTS)
    assert labels(at_types) == ["Tue 24 Nov, 09:20 · no. 1", "Tue 24 Nov, 09:20 · no. 2"]
    at_types.clinic.slots = (first, replace(first, site=99))
    goes(at_types, "Back", "As soon as possible")
    assert labels(at_types) == ["Tue 24 Nov, 09:20 · NW1 0AA", "Tue 24 Nov, 09:20"]


def test_two_buildings_of_one_place_at_one_time(at_types: Patient) -> None:
    first = at_types.clinic.slots[0]
    at_types.clinic.slots = (first, replace(first, location=12, location_name="Annexe"))
    goes(at_types, *TO_SLOTS)
    assert labels(at_types) == ["Tue 24 Nov, 09:20 · Camden Main", "Tue 24 Nov, 09:20 · Annexe"]


def test_a_zone_that_a_button_has_no_room_for_is_said_in_the_text(at_types: Patient) -> None:
    at_types.wording = Wording(at_types.wording.facts, site_zones={"1": "America/Argentina/Buenos_Aires"})
    goes(at_types, *TO_SLOTS)
    assert labels(at_types)[0] == "Tue 24 Nov, 09:20"
    at_types.sees("1. Tue 24 Nov, 09:20 (Buenos Aires time)\n2. Tue 24 Nov, 10:20 (Buenos Aires time)")


def test_no_list_has_more_rows_than_a_phone_shows_at_once(at_types: Patient) -> None:
    parts = tuple(AppointmentModule(key, f"Panel {key}") for key in range(9))
    at_types.clinic.types = tuple(AppointmentType(f"t{key}", f"Type {key}", modules=parts) for key in range(20))
    at_types.clinic.clinicians = tuple(Clinician(key, f"Dr {key}", list(Sex)[key % 2]) for key in range(20))
    two = tuple(Location(key, f"Wing {key}") for key in range(2))
    at_types.clinic.sites = tuple(Site(key, f"Site {key}", None, two) for key in range(20))
    begins(at_types)
    for tap in ("Type 0", "Panel 0", "Continue", "Any place", "Anyone", "As soon as possible", "Calendar"):
        assert rows(at_types) <= ROWS
        assert len(labels(at_types)) + len(labels(at_types, "open")) <= PAGE
        at_types.taps(tap)
    assert rows(at_types) <= ROWS


def test_a_place_and_the_way_into_it_are_on_one_page(at_types: Patient) -> None:
    two = tuple(Location(key, f"Wing {key}") for key in range(2))
    at_types.clinic.sites = tuple(Site(key, f"Site {key}", None, two) for key in range(5))
    at_types.taps("GP consultation")
    assert labels(at_types) == ["Site 0", "Site 1", "Site 2"]
    at_types.taps("More")
    assert labels(at_types) == ["Site 3", "Site 4"]
    assert labels(at_types, "open") == ["2 buildings in Site 3 ›", "2 buildings in Site 4 ›"]


def test_ticks_are_kept_for_who_goes_back(at_types: Patient) -> None:
    goes(at_types, "Ultrasound scan", "Thyroid", "Continue", "Back")
    assert at_types.conversation.state == ChoosingModules((1,))
    at_types.sees("✓ Thyroid · £70.50", "Continue")
    goes(at_types, "Back", "Blood test", "Vitamin D", "Continue", "Back")
    assert isinstance(at_types.conversation.state, ChoosingServices)
    assert at_types.conversation.state.picked == (1,)
    at_types.sees("Iron · £15", "✓ Vitamin D")


@pytest.mark.parametrize(
    ("button", "answer"),
    [
        ("We", "These are the Wednesdays of the month."),
        ("·", "There is no day to book at that place."),
        ("28×", "Nothing is free on Sat 28 Nov."),
    ],
)
def test_every_place_of_the_calendar_has_an_answer(at_slots: Patient, button: str, answer: str) -> None:
    goes(at_slots, "Calendar", button)
    at_slots.sees(answer, "November 2026")


def test_the_calendar_has_a_column_for_each_day_of_the_week(at_slots: Patient) -> None:
    goes(at_slots, "Calendar", "December 2026")
    at_slots.sees("Mo | Tu | We | Th | Fr | Sa | Su\n· | 1× | 2× | 3× | 4× | 5× | 6×\n7× |")
    assert at_slots.card
    assert {len(row) for row in at_slots.card.rows[:-2]} == {7}


def test_before_another_price_comes_the_button_that_costs_nothing(placing: Patient) -> None:
    placing.clinic.slots = (SmallClinic.slot(24, 9, pounds("75")),)
    placing.told_refused("Gone.")
    assert placing.card
    assert [row[0].verb for row in placing.card.rows[:2]] == ["change", "pick"]
    placing.sees("New price: Tue 24 Nov, 09:20 · £75")


def test_over_a_warning_the_safe_button_comes_first(at_slots: Patient, visit: Visit) -> None:
    days = (datetime(2026, 11, day, 9, 20) for day in range(24, 30))  # noqa: DTZ001 - wall clock at the site
    at_slots.clinic.appointments = tuple(visit(start=start, finish=None) for start in days)
    at_slots.taps("Tue 24 Nov, 09:20")
    assert at_slots.card
    assert [row[0].verb for row in at_slots.card.rows[:2]] == ["keep", "book"]
    at_slots.sees("Fri 27 Nov, 09:20", "There are 2 more of them.")
    at_slots.sees_no("Sat 28 Nov")


def test_a_policy_of_any_length_is_shown_in_part_and_the_visit_can_be_booked(at_types: Patient) -> None:
    long = AppointmentType("long", "Long policy", cancellation_policy="x " * 1_950)
    at_types.clinic.types = (long, *at_types.clinic.types)
    begins(at_types)
    goes(at_types, "Long policy", *TO_SLOTS[1:], "Tue 24 Nov, 09:20")
    at_types.sees("If you cancel: x x x", "x…", "Book it for £60")
    assert len(at_types.reads) < 1_000
    at_types.taps("Book it")
    assert at_types.booked
