"""Somebody is named with a place where they do not work, or nobody has that name: it is said, never dropped."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.clinic.model import AppointmentType, Clinician, Sex, Site
from conversations.clinic.questions import AskClinicians, Failure, Trouble
from tests.conversations.patient import Patient

PHYSIO = tuple(AppointmentType(name, name) for name in ("Physiotherapy, short", "Physiotherapy, long", "Eye test"))
MISSING = "Dr Anita Patel does not see patients for this at Ealing."


@pytest.fixture
def at_types(at_types: Patient) -> Patient:
    """Dr Patel and Dr Ford see nobody at Ealing; Dr Okafor does."""
    clinic = at_types.clinic
    clinic.sites = (*clinic.sites, Site(3, "Ealing"))
    clinic.clinicians = (*clinic.clinicians, Clinician(3, "Dr Sarah Okafor", Sex.FEMALE), Clinician(4, "Dr Li Wei"))
    clinic.works_at = {1: {1, 2}, 2: {1}, 3: {1, 3}, 4: {3}}
    return at_types


def test_said_before_anything_is_known(at_types: Patient) -> None:
    at_types.commands("start")
    at_types.says("dr patel at ealing tuesday")
    at_types.sees("Noted: Ealing · Dr Patel · Tue 24 Nov.", "What is the visit for?")
    at_types.taps("GP consultation")
    at_types.sees("GP consultation · Ealing", "Noted: Tue 24 Nov.", MISSING, "at another place, or somebody else?")
    at_types.taps("Dr Anita Patel, at any place")
    at_types.sees("These times are free.", "GP consultation · any place · Dr Anita Patel · Tue 24 Nov")
    assert (at_types.last_search.clinician, at_types.last_search.site) == (1, None)


def test_somebody_else_at_that_place(at_types: Patient) -> None:
    at_types.says("gp with dr patel at ealing on tuesday")
    at_types.sees(MISSING)
    at_types.taps("Dr Sarah Okafor")
    at_types.sees("Ealing · Dr Sarah Okafor · Tue 24 Nov")


@pytest.mark.parametrize("words", ["anywhere", "any place is fine"])
def test_anywhere_is_an_answer_too(at_types: Patient, words: str) -> None:
    at_types.says("gp with dr patel at ealing on tuesday")
    at_types.says(words)
    at_types.sees("These times are free.", "any place · Dr Anita Patel · Tue 24 Nov")


def test_another_place_keeps_the_name(at_types: Patient) -> None:
    at_types.says("gp with dr patel at ealing on tuesday")
    at_types.says("then at camden")
    at_types.sees("GP consultation · Camden · Dr Anita Patel · Tue 24 Nov")


def test_another_place_by_a_tap_keeps_the_name(at_types: Patient) -> None:
    at_types.says("gp with dr patel at ealing on tuesday")
    at_types.taps("Other place")
    at_types.sees("Where would suit you?", "Noted: Dr Anita Patel · Tue 24 Nov.")
    at_types.taps("Camden")
    at_types.sees("GP consultation · Camden · Dr Anita Patel · Tue 24 Nov")


def test_back_never_leads_to_a_list_for_another_wish(at_types: Patient) -> None:
    for tap in ("GP consultation", "Camden", "Dr Anita Patel", "As soon as possible"):
        at_types.taps(tap)
    at_types.says("at ealing please")
    at_types.taps("Back")
    at_types.sees("Where would suit you?", "Noted: Dr Anita Patel")
    at_types.taps("Camden")
    at_types.sees("These times are free.", "Camden · Dr Anita Patel")


def test_at_the_place_card_and_at_the_clinician_card(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("patel at ealing")
    at_types.sees(MISSING)
    at_types.says("ford")
    at_types.sees("Dr Tom <Ford> does not see patients for this at Ealing.")
    at_types.says("li wei")
    at_types.sees("When would suit you?", "Ealing · Dr Li Wei")


def test_in_front_of_the_slots(at_types: Patient) -> None:
    for tap in ("GP consultation", "Camden", "Dr Anita Patel", "As soon as possible"):
        at_types.taps(tap)
    at_types.says("at ealing please")
    at_types.sees(MISSING)
    at_types.taps("Anyone")
    at_types.sees("Ealing · any clinician")


def test_the_only_one_there_is_not_taken_for_somebody_else(at_types: Patient) -> None:
    at_types.clinic.works_at |= {4: {1}}
    at_types.says("gp with dr patel at ealing")
    at_types.sees(MISSING, "Dr Sarah Okafor")


def test_the_only_one_everywhere_is_taken(at_types: Patient) -> None:
    at_types.clinic.clinicians = at_types.clinic.clinicians[:1]
    at_types.says("gp with dr patel at camden")
    at_types.sees("When would suit you?", "Camden · Dr Anita Patel")


@pytest.mark.parametrize("name", ["dr strange", "Doctor Strange", "nurse strange"])
def test_a_name_that_nobody_has(at_types: Patient, name: str) -> None:
    at_types.says(f"gp with {name} on wednesday")
    at_types.sees(f"I find nobody called “{name.title()}”", "Noted: Wed 25 Nov.", "Where would suit you?")
    at_types.says(name)
    at_types.sees("I find nobody called", "Where would suit you?")
    at_types.says(f"camden with {name}")
    at_types.sees("I find nobody called", "Who would you like to see?", "GP consultation · Camden")
    at_types.says(name)
    at_types.sees("I find nobody called", "Who would you like to see?")


def test_a_name_that_nobody_has_in_front_of_the_slots(at_slots: Patient) -> None:
    at_slots.says("dr strange on wednesday")
    at_slots.sees("I find nobody called “Dr Strange”", "These times are free.", "any clinician · Wed 25 Nov")


def test_a_name_that_nobody_has_and_a_day_gone_by_are_both_said(at_types: Patient) -> None:
    at_types.says("gp with dr strange yesterday")
    at_types.sees("I find nobody called “Dr Strange”", "“yesterday” has already gone by.", "Where would suit you?")


def test_a_name_and_a_day_are_shown_on_the_cards_that_follow(at_types: Patient) -> None:
    at_types.says("gp with dr patel on wednesday")
    at_types.sees("GP consultation\n\nNoted: Dr Anita Patel · Wed 25 Nov.", "Where would suit you?")
    at_types.says("thursday")
    at_types.sees("Noted: Dr Anita Patel · Thu 26 Nov.", "Where would suit you?")
    at_types.says("dr ford")
    at_types.sees("Noted: Dr Tom <Ford> · Thu 26 Nov.", "Where would suit you?")
    at_types.taps("Camden")
    at_types.sees("These times are free.", "Camden · Dr Tom <Ford> · Thu 26 Nov")


def test_what_is_noted_survives_the_parts_of_a_visit(at_types: Patient) -> None:
    at_types.says("ultrasound scan with dr patel at camden on wednesday")
    at_types.sees("What should it include?", "Ultrasound scan · Camden", "Noted: Dr Anita Patel · Wed 25 Nov.")
    at_types.says("thyroid")
    at_types.taps("Continue")
    at_types.sees("These times are free.", "Thyroid · Camden · Dr Anita Patel · Wed 25 Nov")


def test_a_name_said_at_the_parts_of_a_visit(at_types: Patient) -> None:
    at_types.taps("Ultrasound scan")
    at_types.says("dr patel at camden")
    at_types.sees("What should it include?", "Noted: Dr Anita Patel.")
    at_types.says("abdomen with a woman")
    at_types.taps("Continue")
    at_types.sees("When would suit you?", "Abdomen · Camden · a woman")


def test_what_is_noted_survives_the_way_back_to_the_type(at_types: Patient) -> None:
    at_types.says("gp with dr patel on wednesday")
    at_types.taps("Back")
    at_types.sees("Noted: Dr Anita Patel · Wed 25 Nov.", "What is the visit for?")
    at_types.taps("Ultrasound scan")
    at_types.sees("Noted: Dr Anita Patel · Wed 25 Nov.", "What should it include?")


def test_somebody_noted_who_does_not_do_the_visit_that_is_chosen_in_the_end(at_types: Patient) -> None:
    at_types.says("gp with dr patel on wednesday")
    at_types.taps("Back")
    at_types.clinic.clinicians = at_types.clinic.clinicians[1:]
    at_types.taps("Video consultation")
    at_types.sees("Dr Anita Patel does not see patients for this kind of visit.", "Who would you like to see?")
    at_types.sees_no("Other place", "at any place")


def test_a_second_thought_at_the_type_card_keeps_the_first(at_types: Patient) -> None:
    at_types.says("dr patel at camden")
    at_types.says("no idea")
    at_types.sees("GP consultation is a good beginning", "Noted: Camden · Dr Patel.")
    at_types.says("on wednesday")
    at_types.says("gp")
    at_types.sees("These times are free.", "Camden · Dr Anita Patel · Wed 25 Nov")


def test_several_types_that_fit_keep_the_rest(patient: Patient) -> None:
    patient.clinic.types = PHYSIO
    patient.commands("book")
    patient.says("physiotherapy with dr patel at camden tuesday")
    patient.sees("Several fit that. Which one", "Noted: Camden · Dr Patel · Tue 24 Nov.")
    patient.taps("Physiotherapy, long")
    patient.sees("These times are free.", "Camden · Dr Anita Patel · Tue 24 Nov")


def test_several_types_that_fit_at_a_later_card_keep_the_rest(patient: Patient) -> None:
    patient.clinic.types = PHYSIO
    patient.commands("book")
    for tap in ("Eye test", "Camden", "Anyone", "As soon as possible"):
        patient.taps(tap)
    patient.says("physiotherapy with dr patel on wednesday")
    patient.sees("Several fit that. Which one", "Noted: Dr Patel · Wed 25 Nov.", "What is the visit for?")
    patient.taps("Physiotherapy, short")
    patient.sees("These times are free.", "Camden · Dr Anita Patel · Wed 25 Nov")


def test_several_types_that_fit_the_first_message(patient: Patient) -> None:
    patient.clinic.types = PHYSIO
    patient.says("i need physiotherapy with dr patel")
    patient.sees("Several fit that. Which one: Physiotherapy, long · Physiotherapy, short?", "What is the visit for?")


def test_several_places_that_fit_keep_the_rest(at_types: Patient) -> None:
    at_types.clinic.sites = (Site(6, "Camden Lock"), Site(7, "Camden Square"))
    at_types.clinic.works_at = {}
    at_types.says("gp with dr patel at camden on tuesday")
    at_types.sees("Several fit that. Which one: Camden Lock · Camden Square?", "Noted: Dr Anita Patel · Tue 24 Nov.")
    at_types.taps("Camden Square")
    at_types.sees("Camden Square · Dr Anita Patel · Tue 24 Nov")


def test_several_people_that_fit_are_said_at_the_next_card(at_types: Patient) -> None:
    first, second, *_ = at_types.clinic.clinicians
    at_types.clinic.clinicians = (first, replace(second, name="Dr Raj Patel"))
    at_types.says("gp with dr patel")
    at_types.sees("Several fit that. Which one: Dr Anita Patel · Dr Raj Patel?", "Where would suit you?")


def test_what_is_chosen_already_is_said_so(at_slots: Patient) -> None:
    at_slots.says("at camden")
    at_slots.sees("That is what you have chosen already.", "These times are free.")


def test_trouble_while_looking_for_somebody_can_be_mended(at_types: Patient) -> None:
    at_types.clinic.failure = Failure(Trouble.DOWN)
    at_types.says("gp with dr patel at ealing on tuesday")
    at_types.sees("cannot be reached")
    at_types.clinic.failure = None
    at_types.taps("Try again")
    at_types.sees(MISSING, "Noted: Tue 24 Nov.")


def test_nobody_at_all(at_types: Patient) -> None:
    at_types.clinic.clinicians = ()
    at_types.says("gp with dr patel at ealing")
    at_types.sees("I find nobody called “Dr Patel”", "Nobody offers this there")


def test_words_without_names_cost_no_question(at_types: Patient) -> None:
    at_types.says("gp consultation tomorrow morning, please")
    assert not [question for question in at_types.clinic.asked if isinstance(question, AskClinicians)]


def test_i_dont_mind_answers_one_card_only(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("I don't mind")
    at_types.sees("Who would you like to see?", "any place")
    at_types.says("I don't mind")
    at_types.sees("When would suit you?", "any clinician")
    at_types.says("I don't mind")
    at_types.sees("These times are free.", "as soon as possible")


def test_anyone_anywhere_any_time(at_types: Patient) -> None:
    at_types.says("gp with anyone anywhere anytime")
    at_types.sees("These times are free.", "any place · any clinician · as soon as possible")


@pytest.mark.parametrize(
    ("words", "named"),
    [("podiatry", "podiatry"), ("Chiropractor, please.", "Chiropractor"), ("a tattoo removal!", "a tattoo removal")],
)
def test_a_visit_that_the_clinic_does_not_have_is_named_back_with_the_phone_number(
    at_types: Patient, words: str, named: str
) -> None:
    at_types.says(words)
    at_types.sees(f"I cannot find “{named}” among these visits.", "or call 020 7946 0000", "What is the visit for?")


@pytest.mark.parametrize("words", ["17 and 4", "@@@", "well it is rather a long story as you may well imagine"])
def test_what_is_no_name_of_a_visit_was_not_understood(at_types: Patient, words: str) -> None:
    at_types.says(words)
    at_types.sees("I did not understand", "What is the visit for?")
