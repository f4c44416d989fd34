"""Words on a button may be typed instead; a word on no button of the card is not one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conversations.clinic.model import Appointment, Site
from conversations.clinic.orders import Booked
from conversations.clinic.questions import Failure, Trouble
from conversations.text.buttons import LABELS, number
from tests.conversations.patient import Patient


@pytest.mark.parametrize(
    ("words", "leads_to"),
    [
        ("other place", "Where would suit you?"),
        ("Another doctor please", "Who would you like to see?"),
        ("another time", "When would suit you?"),
        ("calendar", "November 2026"),
        ("more", "Thu 26 Nov"),
        ("More ›", "Thu 26 Nov"),
        ("a different time please", "When would suit you?"),
        ("can I see a different doctor?", "Who would you like to see?"),
        ("I'd like somebody else", "Who would you like to see?"),
        ("the second one", "Tue 24 Nov 2026, 10:20"),
        ("option 3", "Tue 24 Nov 2026, 11:20"),
        ("the top one", "Tue 24 Nov 2026, 09:20"),
        ("third from the top please", "Tue 24 Nov 2026, 11:20"),
        ("more pls", "Thu 26 Nov"),
        ("the middle one", "I did not understand “the middle one”"),
        ("number 20", "Please type a number from 1 to 6."),
    ],
)
def test_at_the_list_of_times(at_slots: Patient, words: str, leads_to: str) -> None:
    at_slots.says(words)
    at_slots.sees(leads_to)


def test_where_an_option_stands_in_the_list_names_it(at_types: Patient) -> None:
    at_types.says("the last on the list would be handiest for me")
    at_types.sees_no("What is the visit for?")


@pytest.mark.parametrize("words", ["any of them, I've got the car", "doesnt matter", "you choose", "I'm not fussed"])
def test_that_it_does_not_matter_answers_one_card(at_types: Patient, words: str) -> None:
    at_types.taps("GP consultation")
    at_types.says(words)
    at_types.sees("GP consultation · any place", "Who would you like to see?")
    at_types.says(words)
    at_types.sees("any place · any clinician", "When would suit you?")


def test_the_middle_one_is_taken_where_there_is_one(at_types: Patient) -> None:
    at_types.clinic.sites = (*at_types.clinic.sites, Site(9, "Ealing"))
    at_types.taps("GP consultation")
    at_types.says("the one in the middle of your list")
    at_types.sees("GP consultation · Richmond")


def test_a_bare_number_may_be_a_day_or_an_hour(at_time: Patient) -> None:
    at_time.says("8")
    at_time.sees("Do you mean the day or the hour?", "When would suit you?")


def test_a_button_that_is_not_on_the_card_is_not_pressed(at_types: Patient) -> None:
    at_types.says("other place")
    at_types.sees("I cannot find “other place” among these visits", "What is the visit for?")


def test_going_on_with_what_is_ticked(at_types: Patient) -> None:
    at_types.taps("Blood test")
    at_types.says("iron")
    at_types.says("done")
    at_types.sees("Blood test · Iron", "Where would suit you?")


def test_asking_the_clinic_again(patient: Patient) -> None:
    patient.clinic.failure = Failure(Trouble.DOWN)
    patient.commands("book")
    patient.clinic.failure = None
    patient.says("try again")
    patient.sees("What is the visit for?")


def test_words_that_book_are_not_among_them() -> None:
    assert not {name for name in LABELS if name.startswith("confirm.") and name != "confirm.keep"}


@pytest.mark.parametrize(("words", "meant"), [("2", 2), ("#4", 4), ("the first", 1), ("2 people", None), ("one", None)])
def test_numbers_of_options(words: str, meant: int | None) -> None:
    assert number(words) == meant


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("how much do i owe?", "No invoice was raised."),
        ("where is it", "Where: Camden Main, 1 High Street"),
        ("what time is it", "When: Tue 24 Nov 2026, 09:20"),
        ("who will i see", "With: Dr Anita Patel"),
    ],
)
def test_questions_about_what_was_booked(
    placing: Patient, visit: Callable[..., Appointment], words: str, answer: str
) -> None:
    placing.told(Booked(visit()))
    placing.says(words)
    placing.sees(answer, "Book an appointment")


@pytest.mark.parametrize("words", ["can i move it to friday", "cancel it please"])
def test_changing_what_was_booked(placing: Patient, visit: Callable[..., Appointment], words: str) -> None:
    placing.told(Booked(visit()))
    placing.says(words)
    placing.sees("You have no appointment to come at the clinic.")


def test_changing_what_is_only_being_chosen(at_slots: Patient) -> None:
    at_slots.says("change it to wednesday")
    at_slots.sees("Wed 25 Nov", "These times are free.")


@pytest.fixture
def at_time_with_dr_patel(at_types: Patient) -> Patient:
    """A patient who is asked when."""
    for choice in ("GP consultation", "Camden", "Dr Anita Patel"):
        at_types.taps(choice)
    at_types.sees("When would suit you?")
    return at_types


def test_hours_as_the_button_writes_them(at_time_with_dr_patel: Patient) -> None:
    at_time_with_dr_patel.says("Hours…")
    at_time_with_dr_patel.sees("Between which hours?")


@pytest.mark.parametrize("words", ["different doctor", "another doctor please", "someone else"])
def test_somebody_else_at_the_card_that_asks_when(at_time_with_dr_patel: Patient, words: str) -> None:
    at_time_with_dr_patel.says(words)
    at_time_with_dr_patel.sees("Who would you like to see?")
    at_time_with_dr_patel.taps("Dr Tom")
    at_time_with_dr_patel.sees("Dr Tom <Ford>", "When would suit you?")


def test_another_place_where_it_was_asked_before_and_only_there(at_time_with_dr_patel: Patient) -> None:
    at_time_with_dr_patel.says("another place")
    at_time_with_dr_patel.sees("Where would suit you?")
    at_time_with_dr_patel.says("another doctor")
    at_time_with_dr_patel.sees("nothing is chosen by it", "I come to whom you will see", "Where would suit you?")


def test_a_video_call_has_no_other_place(at_types: Patient) -> None:
    for choice in ("Video consultation", "Anyone"):
        at_types.taps(choice)
    at_types.says("another place")
    at_types.sees("nothing is chosen by it", "When would suit you?")


@pytest.mark.parametrize(
    ("words", "leads_to"),
    [
        ("24", "Tue 24 Nov, 09:20"),
        ("the 25th", "Wed 25 Nov, 09:20"),
        ("28", "Nothing is free on Sat 28 Nov."),
        ("45", "I did not understand"),
    ],
)
def test_a_day_of_the_calendar_by_its_number(at_slots: Patient, words: str, leads_to: str) -> None:
    at_slots.taps("Calendar")
    at_slots.says(words)
    at_slots.sees(leads_to)


@pytest.mark.parametrize("words", ["anyone", "anybody", "anyone anywhere", "any doctor is fine"])
@pytest.mark.parametrize("at_last_card", [False, True])
def test_anyone_at_the_list_of_times_and_at_the_last_card(
    at_time_with_dr_patel: Patient, words: str, *, at_last_card: bool
) -> None:
    at_time_with_dr_patel.taps("As soon as possible")
    if at_last_card:
        at_time_with_dr_patel.taps("Tue 24 Nov, 09:20")
        at_time_with_dr_patel.sees("Is this right?")
    at_time_with_dr_patel.says(words)
    at_time_with_dr_patel.sees("These times are free.", "any clinician")
    at_time_with_dr_patel.sees_no("Dr Anita Patel", "did not understand")


def test_any_place_at_the_list_of_times(at_slots: Patient) -> None:
    for words in ("any place", "anywhere"):
        at_slots.says(words)
        at_slots.sees("These times are free.", "any place · any clinician")
    at_slots.sees("That is what you have chosen already.")


@pytest.fixture
def at_ways_out(at_time_with_dr_patel: Patient) -> Patient:
    """A patient who wants Dr Patel, who has nothing free."""
    at_time_with_dr_patel.clinic.of_clinician = {1: ()}
    at_time_with_dr_patel.taps("Tue 24 Nov")
    at_time_with_dr_patel.sees("Nothing is free", "Any clinician: 4")
    return at_time_with_dr_patel


@pytest.mark.parametrize(
    ("words", "leads_to"),
    [
        ("1", "any clinician"),
        ("the first one", "any clinician"),
        ("anyone", "any clinician"),
        ("any clinician", "any clinician"),
        ("anyone, anywhere", "any place · any clinician · as soon as possible"),
        ("anyone anywhere on wednesday", "any place · any clinician · Wed 25 Nov"),
    ],
)
def test_a_way_out_in_words(at_ways_out: Patient, words: str, leads_to: str) -> None:
    at_ways_out.says(words)
    at_ways_out.sees("These times are free.", leads_to)


def test_a_way_out_that_is_not_there(at_ways_out: Patient) -> None:
    at_ways_out.says("9")
    at_ways_out.sees("Please type a number from 1 to")
    at_ways_out.says("any place")
    at_ways_out.sees("any place · Dr Anita Patel", "Nothing is free")
