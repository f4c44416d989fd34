"""Another type of visit: what was chosen is kept where the new type is offered there, and asked anew where not."""

from __future__ import annotations

from conversations.clinic.questions import AskSites, AskSlots
from tests.conversations.patient import Patient
from tests.support.clinic import CAMDEN, RICHMOND


def go(patient: Patient, *taps: str) -> None:
    for tap in taps:
        patient.taps(tap)


def test_the_place_is_kept(at_types: Patient) -> None:
    go(at_types, "GP consultation", "Richmond", "Dr Anita Patel")
    at_types.says("an ultrasound scan instead")
    at_types.sees("What should it include?", "Noted: Richmond.")
    go(at_types, "Abdomen", "Continue")
    at_types.sees("Who would you like to see?", "Ultrasound scan · Abdomen · Richmond")


def test_a_building_is_kept(at_types: Patient) -> None:
    go(at_types, "GP consultation", "2 buildings", "Annexe", "Anyone", "As soon as possible")
    at_types.says("blood test")
    at_types.taps("Nothing to add")
    at_types.sees("Blood test · Camden, Annexe · any clinician")


def test_a_place_that_does_not_offer_it_is_asked_anew(at_types: Patient) -> None:
    go(at_types, "GP consultation", "Richmond", "Anyone", "As soon as possible")
    at_types.clinic.sites = (CAMDEN,)
    at_types.says("blood test")
    at_types.taps("Nothing to add")
    at_types.sees("Where in Camden?", "Blood test")


def test_anywhere_stays_anywhere(at_types: Patient) -> None:
    go(at_types, "GP consultation", "Any place", "A woman", "As soon as possible")
    at_types.says("blood test")
    at_types.taps("Nothing to add")
    at_types.sees("These times are free.", "Blood test · any place · a woman")


def test_a_place_named_with_the_new_type_counts(at_types: Patient) -> None:
    go(at_types, "GP consultation", "Camden", "Anyone", "As soon as possible")
    at_types.says("blood test at richmond")
    at_types.sees("Blood test · Richmond", "Would you like to add anything?")


def test_a_video_visit_asks_for_no_place_and_the_place_comes_back_with_the_next_type(at_types: Patient) -> None:
    go(at_types, "GP consultation", "Camden", "Anyone", "As soon as possible")
    sites = len([question for question in at_types.clinic.asked if isinstance(question, AskSites)])
    at_types.taps("Back")
    at_types.says("back")
    at_types.says("back")
    at_types.says("back")
    at_types.taps("Video consultation")
    at_types.sees("These times are free.", "Video consultation · any clinician · as soon as possible")
    at_types.sees_no("Camden", "Other place")
    assert len([question for question in at_types.clinic.asked if isinstance(question, AskSites)]) == sites + 1
    at_types.says("gp consultation")
    at_types.sees("GP consultation · Camden · any clinician")


def test_the_same_moment_at_two_places_is_one_choice_by_video(at_types: Patient) -> None:
    first, *_ = at_types.clinic.slots
    there = type(first)(first.start, first.finish, 2, 21, RICHMOND.name, "Richmond House", first.gross)
    at_types.clinic.slots = (first, there)
    go(at_types, "Video consultation", "Anyone", "As soon as possible")
    assert at_types.reads.count("Tue 24 Nov, 09:20") == 1
    (search,) = [question for question in at_types.clinic.asked if isinstance(question, AskSlots)][-1:]
    assert search.site is None


def test_the_nearest_video_times_name_no_place(at_types: Patient) -> None:
    go(at_types, "Video consultation", "Anyone", "As soon as possible", "Tue 24 Nov, 09:20", "Book it for £60")
    at_types.told_refused("Gone.")
    at_types.sees("All of them: £60.", "Nearest: Tue 24 Nov, 10:20")
    at_types.sees_no("Camden")


def test_another_visit_is_named_while_the_clinic_no_longer_offers_any(at_slots: Patient) -> None:
    at_slots.clinic.types = ()
    at_slots.says("a blood test with Dr Patel")
    at_slots.sees("GP consultation", "Dr Anita Patel")
    assert not at_slots.booked


def test_a_visit_that_the_clinic_has_closed_meanwhile_is_not_chosen_and_the_rest_is_heard(at_time: Patient) -> None:
    at_time.clinic.types = at_time.clinic.types[:1]
    at_time.says("blood test with dr tom at richmond")
    at_time.sees("GP consultation · Richmond · Dr Tom <Ford>", "When would suit you?")
