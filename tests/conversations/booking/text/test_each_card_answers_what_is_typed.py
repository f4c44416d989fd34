"""Whatever is typed at a card gets an answer of that card: from what it shows, or by an example of its own options."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from conversations.clinic.model import Appointment, AppointmentType, Clinician
from conversations.clinic.orders import Booked
from conversations.clinic.questions import Failure, Trouble
from conversations.state.booking import ChoosingClinician, ChoosingSlot, ChoosingTime, Confirming
from conversations.state.conversation import Finished, SigningIn
from conversations.state.wish import WantedClinician
from tests.conversations.booked import BOOKED
from tests.conversations.patient import Patient

PHONE = "020 7946 0000"


@pytest.fixture
def at_sign_in(patient: Patient) -> Patient:
    patient.clinic.failure = Failure(Trouble.SIGN_IN)
    patient.commands("book")
    return patient


@pytest.fixture
def at_places(at_types: Patient) -> Patient:
    at_types.taps("GP consultation")
    return at_types


@pytest.fixture
def at_clinicians(at_places: Patient) -> Patient:
    at_places.taps("Any place")
    return at_places


@pytest.fixture
def at_overlap(at_slots: Patient, visit: Callable[..., Appointment]) -> Patient:
    """A patient who would book at the time of something else."""
    at_slots.clinic.appointments = (visit(type_key="physio", type_name="Physiotherapy"),)
    at_slots.taps("Tue 24 Nov, 09:20")
    return at_slots


@pytest.fixture
def booked(placing: Patient) -> Patient:
    placing.told(Booked(BOOKED))
    return placing


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("it says err_500", "that opens a fresh one"),
        ("the page is just white", "close Telegram and open it again"),
        ("it says session timed out", "that opens a fresh one"),
        ("no confirmation email has come", "unwanted mail"),
        ("my eyesight is poor", "grows when you spread two fingers on it"),
        ("I'd rather not sign anything on the internet", "The clinic books for you by phone"),
        ("all done, next step?", "you are not signed in yet"),
        ("they've got my surname wrong", "they put it right"),
        ("it shows somebody else's name!", "do not go on with that account"),
        ("which of my details do you see", "what a booking needs"),
        ("Will I still get the Tuesday morning I asked for?", "no time is held"),
        ("is this your own account or what", "account"),
        ("how kind of you, young man", "You are welcome."),
        ("it's raining cats and dogs here", "I am glad of a friendly word"),
        ("purple teapots whistle", "I wait for you to sign in"),
        ("is a squirrel purple?", "I can only look up after you have signed in"),
    ],
)
def test_the_sign_in_card_answers_and_keeps_its_button(at_sign_in: Patient, words: str, answer: str) -> None:
    at_sign_in.says(words)
    at_sign_in.sees(answer, "Sign in")
    assert isinstance(at_sign_in.conversation.state, SigningIn)
    assert not at_sign_in.deleted


def test_a_visit_that_is_named_in_passing_at_the_sign_in_is_kept(at_sign_in: Patient) -> None:
    at_sign_in.says("hold on, I meant the blood test")
    at_sign_in.sees("Noted:", "Sign in")


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        ("what other appointment??", ["You already have Physiotherapy, on Tue 24 Nov, 09:20–09:40", "Where: ", PHONE]),
        ("where is the other one", ["Where: ", "The new one would be at "]),
        ("length of the other", ["you already have Physiotherapy", "/appointments"]),
        ("who is the other one with", ["You already have Physiotherapy", "With: "]),
        ("which is earlier", ["The new one would be on Tue 24 Nov, 09:20–09:40"]),
        ("why is that a problem?", ["Nobody can be at two visits at once"]),
        ("Is that going to cost me twice?", ["The new one costs £60", "If you cancel: Free until 24 hours before."]),
        ("strike out the other, I no longer need it", ["I have not cancelled anything", "/appointments"]),
        ("could you move the other one", ["I have not moved anything"]),
        ("I already cancelled that one", ["still stands"]),
        ("my sister goes to that one", ["stands for whoever is signed in here"]),
        ("hmm", ["Take your time.", "you already have Physiotherapy"]),
        ("oh bother", ["Not to worry", "you already have Physiotherapy"]),
        (
            "could the doctor do both things at the one visit?",
            ["for several things at once, please ask on", PHONE, "you already have Physiotherapy"],
        ),
        ("Book it, I'll be done with the first in five minutes.", ["as I would rather be sure", "book both"]),
        ("No, I'd better not then.", ["Nothing is booked.", "stays as it is"]),
    ],
)
def test_what_is_asked_about_the_other_appointment_is_answered_from_the_card(
    at_overlap: Patient, words: str, answers: list[str]
) -> None:
    at_overlap.says(words)
    at_overlap.sees(*answers, "Book it all the same for £60")
    assert isinstance(at_overlap.conversation.state, Confirming)
    assert not at_overlap.booked


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("something that doesn't clash please", "Tue 24 Nov to Mon 7 Dec"),
        ("after the other one please", "Tue 24 Nov · from 09:40"),
        ("before the other one", "Tue 24 Nov · until 09:20"),
        ("Is there nothing on the Wednesday?", "Wed 25 Nov"),
    ],
)
def test_times_beside_the_other_appointment_are_looked_for(at_overlap: Patient, words: str, shown: str) -> None:
    at_overlap.says(words)
    at_overlap.sees(shown)
    assert isinstance(at_overlap.conversation.state, ChoosingSlot)
    assert not at_overlap.booked


def test_an_appointment_without_a_place_person_or_end_is_told_of_as_far_as_it_is_known(
    at_slots: Patient, visit: Callable[..., Appointment]
) -> None:
    bare = replace(visit(type_key="physio", type_name="Physiotherapy"), finish=None, clinician=None, telemedicine=True)
    at_slots.clinic.appointments = (bare,)
    at_slots.taps("Tue 24 Nov, 09:20")
    at_slots.says("where is the other one")
    at_slots.sees("Where it is, I do not know here.")
    at_slots.says("who is it with, the other one")
    at_slots.sees("With whom it is, I do not know here.")
    at_slots.says("what is the other one")
    at_slots.sees("You already have Physiotherapy, on Tue 24 Nov, 09:20.")
    at_slots.says("after the other one")
    at_slots.sees("from 09:40")


def test_after_an_appointment_that_goes_on_past_midnight_there_is_no_time_that_day(
    at_slots: Patient, visit: Callable[..., Appointment]
) -> None:
    night = visit(type_key="sleep", type_name="Sleep study")
    at_slots.clinic.appointments = (replace(night, finish=night.start + timedelta(hours=20)),)
    at_slots.taps("Tue 24 Nov, 09:20")
    at_slots.says("after the other one please")
    at_slots.sees("There is no such time on that day.", "Is this right?")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("the one with the ducks", "Richmond: 2 Hill Rise"),
        ("I am confused", "such as “Camden”, or “any place”"),
        ("I'm lost, I'm standing outside a bakery", "they can guide you in"),
        ("is it the same price everywhere?", "Other times or places may cost something else"),
    ],
)
def test_the_place_card_tells_where_the_places_are(at_places: Patient, words: str, answer: str) -> None:
    at_places.says(words)
    at_places.sees(answer, PHONE, "Where would suit you?")


@pytest.mark.parametrize(
    "words",
    ["any of them, I've got the car", "doesn't matter to me", "you choose", "not fussed tbh", "no preference at all"],
)
def test_any_place_will_do_and_nobody_is_chosen_by_it(at_places: Patient, words: str) -> None:
    at_places.says(words)
    at_places.sees("any place", "Who would you like to see?")


@pytest.mark.parametrize("words", ["any of them but not if it's far", "it doesn't matter as long as there is a lift?"])
def test_anything_on_a_condition_is_not_anything(at_places: Patient, words: str) -> None:
    at_places.says(words)
    at_places.sees("Where would suit you?")


@pytest.mark.parametrize(
    "words", ["the one with the nice voice", "is one of them kinder?", "either of the ones in the photo"]
)
def test_the_clinician_card_tells_who_is_a_woman_and_who_a_man(at_clinicians: Patient, words: str) -> None:
    at_clinicians.says(words)
    at_clinicians.sees("Women: Dr Anita Patel.", PHONE, "Who would you like to see?")
    assert isinstance(at_clinicians.conversation.state, ChoosingClinician)


def test_a_word_that_says_nothing_is_not_answered_with_everybodys_name(at_clinicians: Patient) -> None:
    at_clinicians.says("xyzzy")
    at_clinicians.sees("did not understand", PHONE, "Who would you like to see?")
    at_clinicians.sees_no("Women:")


def test_which_one_is_a_man_is_told_of_each(at_clinicians: Patient) -> None:
    at_clinicians.says("which one is a man?")
    at_clinicians.sees("Dr Anita Patel is a woman.", "Dr Tom <Ford> is a man.", "Who would you like to see?")
    assert isinstance(at_clinicians.conversation.state, ChoosingClinician)


def test_of_clinicians_without_a_sex_nothing_is_said_of_it(at_places: Patient) -> None:
    at_places.clinic.clinicians = (Clinician(1, "Dr Anita Patel"), Clinician(2, "Dr Tom Ford"))
    at_places.taps("Any place")
    at_places.says("the tall one, you know")
    at_places.sees("such as “Dr Anita Patel”")
    at_places.sees_no("Women:", "Men:")


def test_a_type_card_without_a_general_visit_gives_the_first_as_an_example(at_types: Patient) -> None:
    at_types.clinic.types = (AppointmentType("a", "Ultrasound scan"), AppointmentType("b", "Hearing test"))
    at_types.taps("Back")
    at_types.taps("Book an appointment")
    at_types.says("it is rather a long story as you may well imagine, my dear")
    at_types.sees("such as “Ultrasound scan”")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("after my dialysis", "When is that? Type the day"),
        ("8", "Do you mean the day or the hour?"),
        ("27", "Which month?"),
        ("44", "such as “Tuesday after 4”"),
        ("what have I chosen so far", "What you have chosen so far stands below"),
        ("lol", "I am glad of a friendly word"),
    ],
)
def test_the_time_card_says_what_it_can_take(at_time: Patient, words: str, answer: str) -> None:
    at_time.says(words)
    at_time.sees(answer, "When would suit you?")
    assert isinstance(at_time.conversation.state, ChoosingTime)


def test_when_somebody_has_time_is_a_wish_for_that_person(at_time: Patient) -> None:
    at_time.says("when does Dr Patel have time")
    assert at_time.task.wish.clinician == WantedClinician(key=1, name="Dr Anita Patel")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("the one with the blue curtains", "such as “Tue 24 Nov, 09:20”"),
        ("which one do you recommend", "Each button says in what that time differs"),
        ("does the zebra juggle umlauts?", "What I know of each stands on its button"),
        ("the gate is shut", "they can guide you in"),
        ("is the room heated?", "I do not know that here"),
        ("these are all mornings", "None of these, then"),
    ],
)
def test_the_list_of_times_says_what_it_can_take(at_slots: Patient, words: str, answer: str) -> None:
    at_slots.says(words)
    at_slots.sees(answer, PHONE, "These times are free.")


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("the top one please", 0),
        ("I'll take the first of them, thank you", 0),
        ("second from the top", 1),
        ("the last but one", -2),
        ("The last on the list would be handiest for me.", -1),
        ("second from the bottom please", -2),
        ("the one at the bottom", -1),
        ("could I have the last slot please", -1),
        ("the final one", -1),
    ],
)
def test_an_option_that_is_pointed_at_is_taken(at_slots: Patient, words: str, at: int) -> None:
    state = at_slots.conversation.state
    assert isinstance(state, ChoosingSlot)
    at_slots.says(words)
    confirming = at_slots.conversation.state
    assert isinstance(confirming, Confirming)
    assert confirming.slot == state.slots[at]


def test_of_an_even_number_none_is_in_the_middle_nor_is_there_a_fourth_of_three(at_types: Patient) -> None:
    at_types.says("the middle one")
    at_types.sees("What is the visit for?")
    at_types.clinic.types = tuple(AppointmentType(name, name) for name in ("Alpha", "Beta", "Gamma"))
    at_types.taps("Back")
    at_types.taps("Book an appointment")
    at_types.says("the fourth from the bottom, please")
    at_types.sees("Please type a number from 1 to 3.")
    at_types.says("the one in the middle of your list there")
    at_types.sees("Beta", "Where would suit you?")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("is that tuesday this week or next", "When: Tue 24 Nov 2026"),
        ("who did you say it was with?", "With: any clinician"),
        ("is that £60 each time or altogether", "Price: £60.00"),
        ("what does confirm do", "Only “Book it”"),
        ("is that final?", "books exactly what stands here"),
        ("the cat sat upon my letter", "Not to worry"),
    ],
)
def test_the_last_card_answers_about_its_lines_and_books_nothing(at_confirm: Patient, words: str, answer: str) -> None:
    at_confirm.says(words)
    at_confirm.sees(answer, "Is this right?")
    assert not at_confirm.booked


@pytest.mark.parametrize("words", ["cancel it all", "please forget the booking"])
def test_who_cancels_it_all_at_the_last_card_is_told_that_nothing_was_booked(at_confirm: Patient, words: str) -> None:
    at_confirm.says(words)
    at_confirm.sees("Cancelled. Nothing was booked.", "Book an appointment")
    assert not at_confirm.booked


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("the 4th?? I told you the 14th", "Mon 14 Dec"),
        ("It says Camden but I wanted Richmond", "Richmond"),
        ("can it be Richmond", "Richmond"),
        ("I'd sooner come a week later, same hour.", "Tue 1 Dec"),
    ],
)
def test_what_is_said_back_of_the_card_is_not_what_is_meant(at_confirm: Patient, words: str, wish: str) -> None:
    at_confirm.says(words)
    at_confirm.sees(wish)
    at_confirm.sees_no("Fri 4 Dec", "Is this right?")
    assert not at_confirm.booked


def test_what_is_not_understood_after_a_booking_leads_to_it_and_begins_nothing(booked: Patient) -> None:
    booked.says("the postman wore a hat")
    booked.sees("Your booking stands as the message above says.", "/appointments", PHONE)
    booked.says("I'm lost, I'm standing outside a bakery")
    booked.sees("they can guide you in", PHONE, "Where: Camden Main, 1 High Street")
    booked.says("I shall tell my friends about you")
    booked.sees("That is kind of you")
    assert isinstance(booked.conversation.state, Finished)
