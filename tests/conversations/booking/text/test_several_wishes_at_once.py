"""Several things in one sentence, wherever the conversation stands."""

from __future__ import annotations

from dataclasses import replace

from conversations.clinic.model import Sex
from tests.conversations.patient import Patient


def test_everything_in_the_first_message(patient: Patient) -> None:
    patient.says("I'd like a gp consultation with dr patel at camden on tuesday morning")
    patient.sees("These times are free.", "GP consultation · Camden · Dr Anita Patel · Tue 24 Nov · Mornings")
    assert (patient.last_search.clinician, patient.last_search.site) == (1, 1)


def test_what_is_still_to_come_is_remembered(at_types: Patient) -> None:
    at_types.says("dr patel at richmond tuesday morning")
    at_types.sees("Noted: Richmond · Dr Patel · Tue 24 Nov · Mornings.", "What is the visit for?")
    at_types.taps("GP consultation")
    at_types.sees("Nothing is free", "GP consultation · Richmond · Dr Anita Patel · Tue 24 Nov · Mornings")


def test_what_is_said_one_after_the_other_is_all_remembered(at_types: Patient) -> None:
    at_types.says("in camden on a day that is not monday, not in the morning")
    at_types.sees("Noted: Camden · Afternoons.", "Left out, as you said: Mondays.")
    for _ in range(2):  # somebody says it again, to be sure
        at_types.says("Dr Patel")
        at_types.sees("Noted: Camden · Dr Patel · Afternoons.", "Left out, as you said: Mondays.")
        at_types.sees_no("I cannot find")
    at_types.says("with Dr Ford at Richmond")
    at_types.sees("Noted: Richmond · Dr Ford · Afternoons.")
    at_types.taps("GP consultation")
    at_types.sees("GP consultation · Richmond · Dr Tom <Ford> · Afternoons", "Left out, as you said: Mondays.")


def test_type_and_place_and_clinician_at_the_type_card(at_types: Patient) -> None:
    at_types.says("gp consultation at camden with a woman asap")
    at_types.sees("These times are free.", "GP consultation · Camden · a woman, chosen by the clinic")
    assert at_types.last_search.sex is Sex.FEMALE


def test_an_earlier_choice_is_changed_by_naming_it(at_slots: Patient) -> None:
    at_slots.says("dr patel at richmond on wednesday")
    at_slots.sees("GP consultation · Richmond · Dr Anita Patel · Wed 25 Nov")


def test_another_type_at_the_last_card(at_confirm: Patient) -> None:
    at_confirm.says("actually a blood test")
    at_confirm.sees("Would you like to add anything?")
    at_confirm.taps("Nothing to add")
    at_confirm.sees("These times are free.", "Blood test · Camden · any clinician")


def test_the_same_type_again_takes_nothing_back(at_slots: Patient) -> None:
    at_slots.says("gp consultation at richmond")
    at_slots.sees("GP consultation · Richmond · any clinician")


def test_a_clinician_at_the_time_card(at_types: Patient) -> None:
    for tap in ("GP consultation", "Camden", "Anyone"):
        at_types.taps(tap)
    at_types.says("dr ford")
    at_types.sees("When would suit you?", "Dr Tom <Ford>")


def test_several_that_fit_are_asked_back_at_any_card(at_slots: Patient) -> None:
    first, second = at_slots.clinic.clinicians
    at_slots.clinic.clinicians = (first, replace(second, name="Dr Raj Patel"))
    task = at_slots.task
    names = replace(task.names, clinicians=("Dr Anita Patel", "Dr Raj Patel"))
    at_slots.conversation = replace(at_slots.conversation, task=replace(task, names=names))
    at_slots.says("dr patel")
    at_slots.sees("Several fit that. Which one: Dr Anita Patel · Dr Raj Patel?", "Who would you like to see?")


def test_a_name_that_has_gone_meanwhile_changes_nothing(at_slots: Patient) -> None:
    at_slots.clinic.clinicians = at_slots.clinic.clinicians[1:]
    at_slots.says("dr patel")
    at_slots.sees("I find nobody called “Dr Patel”", "These times are free.", "Camden · any clinician")


def test_a_doubtful_date_is_asked_back_and_the_names_are_kept(at_slots: Patient) -> None:
    at_slots.says("dr patel at richmond on 01/02")
    at_slots.sees("Which day do you mean?", "GP consultation · Richmond", "Noted: Dr Anita Patel")
    at_slots.taps("Mon 1 Feb")
    assert (at_slots.last_search.clinician, at_slots.last_search.site) == (1, 2)


def test_a_day_gone_by_is_said_and_the_names_are_kept(at_slots: Patient) -> None:
    at_slots.says("dr patel at richmond on 31 february")
    at_slots.sees("There is no", "Richmond · Dr Anita Patel")


def test_a_doubtful_date_said_ahead_is_asked_back_when_its_turn_comes(at_types: Patient) -> None:
    at_types.says("gp consultation at camden with anyone on 01/02")
    at_types.sees("Which day do you mean?", "GP consultation · Camden", "Noted: any clinician.")


def test_an_impossible_date_said_ahead_is_said_when_its_turn_comes(at_types: Patient) -> None:
    at_types.says("gp consultation at camden with anyone on 31 february")
    at_types.sees("There is no", "When would suit you?")


def test_words_of_a_booking_at_the_first_card_begin_one(patient: Patient) -> None:
    patient.says("i need to see somebody")
    patient.sees("What is the visit for?")


def test_trouble_in_the_middle_of_reading_loses_nothing(at_slots: Patient) -> None:
    at_slots.clinic.answers = False
    at_slots.says("dr patel at richmond")
    at_slots.sees("Asking the clinic…")
    at_slots.taps("Back")
    at_slots.sees("These times are free.", "GP consultation · Camden")
