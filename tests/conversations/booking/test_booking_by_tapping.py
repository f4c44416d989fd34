"""A patient books by tapping: every choice, every "any", and what each asks of the clinic."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal

from conversations.clinic.model import Location, Payer, Sex, Site
from conversations.clinic.questions import AskClinicians, AskSites, AskSlots, PartOfDay, Point
from conversations.events import SharedLocation
from tests.conversations.patient import Patient
from tests.support.clinic import CAMDEN, RICHMOND, pounds


def test_six_taps_from_the_first_question_to_the_order(at_types: Patient) -> None:
    for tap in (
        "GP consultation",
        "Any place",
        "Anyone",
        "As soon as possible",
        "Tue 24 Nov, 09:20",
        "Book it for £60",
    ):
        at_types.taps(tap)
    (book,) = at_types.booked
    assert book.number == 1
    (order,) = at_types.orders
    assert order.slot == at_types.clinic.slots[0]
    assert (order.payer, order.type, order.method) == ("PA", "gp", 0)
    assert (order.clinician, order.sex) == (None, None)


def test_the_confirm_card_says_everything_before_it_is_booked(at_confirm: Patient) -> None:
    at_confirm.sees(
        "GP consultation",
        "Tue 24 Nov 2026, 09:20–09:40 (UK time)",
        "Where: Camden Main, 1 High Street, London, NW1 0AA",
        "any clinician",
        "Price: £60.00",
        "If you cancel: Free until 24 hours before.",
        "Back | Start over",
    )


def test_one_location_of_a_site_is_a_tap_further(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.taps("2 buildings")
    at_types.sees("Where in Camden?", "Anywhere in Camden")
    at_types.taps("Back")
    at_types.sees("Where would suit you?")
    at_types.taps("2 buildings")
    at_types.taps("Annexe")
    at_types.sees("Camden, Annexe")
    for tap in ("Anyone", "As soon as possible"):
        at_types.taps(tap)
    assert (at_types.last_search.site, at_types.last_search.location) == (1, 12)


def test_anywhere_in_a_site(at_types: Patient) -> None:
    for tap in ("GP consultation", "2 buildings", "Anywhere in Camden", "Anyone", "As soon as possible"):
        at_types.taps(tap)
    assert (at_types.last_search.site, at_types.last_search.location) == (1, None)


def test_a_shared_location_brings_the_nearest_first_and_is_not_kept(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.taps("Near me")
    assert at_types.card is not None
    assert at_types.card.wants_location
    here = Point(51.539, -0.142)
    at_types.happens(SharedLocation(here))
    assert at_types.clinic.asked[-1] == AskSites("PA", "gp", near=here)
    at_types.sees("Nearest first:", "Camden · 1.2 miles")
    assert "51.539" not in repr(at_types.conversation)


def test_instead_of_sharing_a_place_can_be_typed_or_the_list_brought_back(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.taps("Near me")
    at_types.says("back")
    at_types.sees("Where would suit you?")
    at_types.taps("Near me")
    at_types.says("richmond")
    at_types.sees("Who would you like to see?")
    assert at_types.clinic.asked[-1] == AskClinicians("PA", "gp", site=2)


def test_a_location_that_nobody_asked_for_is_declined_politely(patient: Patient) -> None:
    patient.commands("start")
    patient.happens(SharedLocation(Point(0, 0)))
    patient.sees("I do not need your location")


def test_a_woman_or_a_man_or_one_by_name(at_types: Patient) -> None:
    for tap in ("GP consultation", "Any place", "A woman", "As soon as possible"):
        at_types.taps(tap)
    assert at_types.last_search.sex is Sex.FEMALE
    at_types.taps("Tue 24 Nov, 09:20")
    at_types.sees("a woman, chosen by the clinic")
    at_types.taps("Other person")
    at_types.taps("Dr Tom <Ford>")
    assert at_types.last_search.clinician == 2
    at_types.sees("any place · Dr Tom <Ford>", "All of them: Camden · £60.")
    at_types.taps("Tue 24 Nov, 09:20")
    at_types.taps("Book it")
    assert (at_types.orders[-1].clinician, at_types.orders[-1].sex) == (2, None)


def test_a_sex_is_offered_only_where_there_is_a_choice(at_types: Patient) -> None:
    at_types.clinic.clinicians = tuple(replace(c, sex=Sex.FEMALE) for c in at_types.clinic.clinicians)
    at_types.taps("GP consultation")
    at_types.taps("Any place")
    at_types.sees("Anyone")
    at_types.sees_no("A man", "A woman")


def test_a_step_with_one_answer_is_not_asked(at_types: Patient) -> None:
    at_types.clinic.sites = (RICHMOND,)
    at_types.clinic.clinicians = at_types.clinic.clinicians[:1]
    at_types.taps("GP consultation")
    at_types.sees("When would suit you?", "GP consultation · Richmond · Dr Anita Patel")


def test_one_site_with_several_locations_asks_for_the_location(at_types: Patient) -> None:
    at_types.clinic.sites = (CAMDEN,)
    at_types.taps("GP consultation")
    at_types.sees("Where in Camden?")
    at_types.taps("Back")
    at_types.sees("What is the visit for?")


def test_a_site_without_locations_is_named_alone(at_types: Patient) -> None:
    at_types.clinic.sites = (Site(3, "Ealing"), Site(4, "Kew", None, (Location(41, "Kew North"),)))
    at_types.taps("GP consultation")
    at_types.sees("Ealing", "Kew")
    at_types.sees_no("building")


def test_mornings_afternoons_hours_and_days(at_types: Patient) -> None:
    for tap in ("GP consultation", "Any place", "Anyone", "Mornings"):
        at_types.taps(tap)
    assert at_types.last_search.part is PartOfDay.MORNING
    at_types.taps("Other time")
    at_types.taps("Hours…")
    at_types.taps("Back")
    at_types.sees("When would suit you?")
    at_types.taps("Hours…")
    at_types.taps("10:00–12:00")
    assert (at_types.last_search.starting, at_types.last_search.finishing) == (time(10), time(12))
    at_types.sees("10:00–12:00")
    at_types.taps("Other time")
    at_types.taps("Wed 25 Nov")
    search = at_types.last_search
    assert (search.first, search.last) == (date(2026, 11, 25), date(2026, 11, 25))
    assert (search.starting, search.finishing) == (time(10), time(12)), "the hours still hold"


def test_later_days_are_a_page_further_and_end_with_the_window(at_types: Patient) -> None:
    for tap in ("GP consultation", "Any place", "Anyone"):
        at_types.taps(tap)
    for _ in range(9):
        at_types.taps("More ›")
    at_types.sees("Fri 12 Feb", "Sat 13 Feb")
    at_types.sees_no("More ›", "Sun 14 Feb")
    at_types.taps("‹ Earlier")
    at_types.sees("Wed 10 Feb")


def test_modules_are_picked_and_unpicked_and_at_least_one_is_needed(at_types: Patient) -> None:
    at_types.taps("Ultrasound scan")
    at_types.sees("Abdomen · £90", "Thyroid · £70.50")
    at_types.sees_no("Continue")
    at_types.taps("Abdomen")
    at_types.sees("✓ Abdomen")
    at_types.taps("✓ Abdomen")
    at_types.sees_no("✓", "Continue")
    at_types.taps("Abdomen")
    at_types.taps("Thyroid")
    at_types.taps("Continue")
    for tap in ("Any place", "Anyone", "As soon as possible"):
        at_types.taps(tap)
    assert at_types.last_search.modules == (101, 102)
    at_types.taps("Tue 24 Nov, 09:20")
    at_types.sees("Ultrasound scan · Abdomen · Thyroid")


def test_a_single_module_is_no_choice(at_types: Patient) -> None:
    scan = at_types.clinic.types[2]
    at_types.clinic.types = (replace(scan, modules=scan.modules[:1]), at_types.clinic.types[0])
    at_types.taps("Start over")
    at_types.taps("Ultrasound scan")
    at_types.sees("Where would suit you?", "Ultrasound scan · Abdomen")


def test_services_can_be_added_or_left(at_types: Patient) -> None:
    at_types.taps("Blood test")
    at_types.sees("Would you like to add anything?", "Iron · £15", "Vitamin D", "Nothing to add")
    at_types.taps("Iron")
    at_types.sees("✓ Iron")
    at_types.taps("Continue")
    at_types.sees("Blood test · Iron")
    at_types.taps("Back")
    at_types.taps("✓ Iron")
    at_types.taps("Nothing to add")
    at_types.sees("Where would suit you?")
    at_types.sees_no("Iron")


def test_a_type_without_services_on_offer_goes_straight_on(at_types: Patient) -> None:
    at_types.clinic.services = ()
    at_types.taps("Blood test")
    at_types.sees("Where would suit you?")


def test_who_pays_is_asked_where_there_are_several(patient: Patient) -> None:
    patient.clinic.payers = (Payer("PA", "Patient"), Payer("IN", "Albion Health"))
    patient.commands("book")
    patient.sees("Who pays for the visit?", "I pay myself", "Albion Health")
    for tap in ("Albion Health", "GP consultation", "Any place", "Anyone", "As soon as possible"):
        patient.taps(tap)
    patient.sees("All of them: Camden · billed to Albion Health.")
    patient.sees_no("£")
    patient.taps("Tue 24 Nov, 09:20")
    patient.sees("Paid by: Albion Health")
    patient.taps("Book it")
    assert patient.orders[-1].payer == "IN"


def test_a_video_consultation_is_at_no_place(at_types: Patient) -> None:
    at_types.sees("Video consultation")
    for tap in ("Video consultation", "Anyone", "As soon as possible", "Tue 24 Nov, 09:20"):
        at_types.taps(tap)
    at_types.sees("Where: by video")
    at_types.sees_no("Other place", "Camden")


def test_a_slot_without_price_place_or_address_is_still_shown(at_types: Patient) -> None:
    bare = replace(at_types.clinic.slots[0], gross=None, site_name="", location_name="", site=99)
    at_types.clinic.slots = (bare, replace(at_types.clinic.slots[1], location=99))
    for tap in ("GP consultation", "Any place", "Anyone", "As soon as possible", "Tue 24 Nov, 09:20"):
        at_types.taps(tap)
    at_types.sees("Price: the clinic has not given one", "Book it")
    at_types.taps("Back")
    at_types.taps("Tue 24 Nov, 10:20")
    at_types.sees("1 High Street, London, NW1 0AA")


def test_six_slots_a_page_and_the_place_is_not_lost(at_slots: Patient) -> None:
    at_slots.sees_no("Thu 26 Nov, 14:20")
    at_slots.taps("More ›")
    at_slots.sees("Thu 26 Nov, 14:20")
    at_slots.sees_no("Tue 24 Nov, 09:20", "More ›")
    at_slots.clinic.slots = at_slots.clinic.slots[:6]
    at_slots.taps("‹ Earlier")
    at_slots.sees("Tue 24 Nov, 09:20")
    at_slots.sees_no("More ›")


def test_the_search_widens_until_a_page_is_full_or_the_window_ends(at_types: Patient) -> None:
    at_types.clinic.slots = at_types.clinic.slots[:1]
    for tap in ("GP consultation", "Any place", "Anyone", "As soon as possible"):
        at_types.taps(tap)
    spans = [(q.last - q.first).days + 1 for q in at_types.clinic.asked if isinstance(q, AskSlots)]
    assert spans == [14, 42, 84]
    at_types.sees("Tue 24 Nov, 09:20")


def test_nothing_free_says_what_was_searched_and_offers_ways_out(at_types: Patient) -> None:
    at_types.clinic.slots = ()
    for tap in ("GP consultation", "Camden", "A woman", "Mon 23 Nov"):
        at_types.taps(tap)
    at_types.sees(
        "Nothing is free on Mon 23 Nov: the clinic is closed that day, or fully booked.",
        "I found nothing close to it",
        "020 7946 0000",
        "Other time",
    )


def test_somebody_by_name_is_kept_at_another_place_where_they_work(at_types: Patient) -> None:
    for tap in ("GP consultation", "Richmond", "Dr Anita Patel", "As soon as possible", "Other place", "Camden"):
        at_types.taps(tap)
    at_types.sees("These times are free.", "GP consultation · Camden · Dr Anita Patel")


def test_prices_are_shown_to_the_penny_where_there_are_pence(at_types: Patient) -> None:
    at_types.clinic.slots = (at_types.clinic.slot(24, 9, pounds("60.50")),)
    for tap in ("GP consultation", "Any place", "Anyone", "As soon as possible"):
        at_types.taps(tap)
    at_types.sees("£60.50")
    assert at_types.clinic.slots[0].gross is not None
    assert at_types.clinic.slots[0].gross.amount == Decimal("60.50")
