"""Why an appointment goes, that somebody comes after all, and which of the list is meant, in people's own words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.clinic.diary import AskCancellation
from conversations.state.appointments import ListingAppointments
from tests.conversations.patient import Patient

REASONS = (
    "yes please, my mum is in hospital",
    "cancel it pls, I've got the flu",
    "yes, I'm away that week",
    "go ahead, my son has a fever",
    "yes cancel it, we are on holiday",
    "yep, as I'm working that day",
    "yes. because my dad is poorly",
    "cancel it, my wife has covid",
    "yes plz, I am ill",
    "yes, the car has broken down",
)
NO_REASONS = (
    "yes, my mum is not in hospital any more",
    "yes, I'm never ill",
    "yes, I have a question",
    "yes, I'm sick of this but keep it",
    "yes, is it free",
    "yes, my son is ill so can I bring him",
    "yes, she is in hospital until Friday",
    "yes, I am better",
)
COMES = (
    "I changed my mind, I'm coming",
    "we are still coming",
    "no I can make it",
    "we are coming after all",
    "I can still come",
    "oh I will be there then",
    "I'm still coming",
    "we're coming",
)
FIRST = (
    "First one, I need to change it",
    "first appointment please, move it",
    "the first one, can it be changed",
    "the 1st one, I need to move it",
    "move the first one",
    "first visit, reschedule it please",
    "top one, I want to move it",
    "the very first one, change it please",
)


@pytest.mark.parametrize("text", REASONS)
def test_a_reason_beside_a_yes_takes_nothing_back(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    at_cancel.sees("Cancelling it for you…")
    assert len(at_cancel.cancelled) == 1


@pytest.mark.parametrize("text", NO_REASONS)
def test_what_is_no_reason_cancels_nothing(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert at_cancel.cancelled == [], at_cancel.reads


@pytest.mark.parametrize("text", COMES)
def test_who_comes_after_all_keeps_it(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    at_cancel.sees("Nothing was cancelled")
    assert at_cancel.cancelled == []


@pytest.mark.parametrize("text", FIRST)
def test_the_first_is_the_one_that_is_moved(text: str, at_list: Patient) -> None:
    state = at_list.conversation.state
    assert isinstance(state, ListingAppointments)
    at_list.says(text)
    asked = [question for question in at_list.clinic.asked if isinstance(question, AskCancellation)]
    assert [(question.key, question.moving) for question in asked] == [(state.listed[0].key, True)], at_list.reads


@pytest.mark.parametrize("text", ["yes get shot of it", "that's right, I won't be coming", "yea cansel it"])
def test_a_yes_in_whatever_words_cancels(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert len(at_cancel.cancelled) == 1


@pytest.mark.parametrize("text", ["no no I want to go!", "I've changed my mind, leave me in the diary"])
def test_who_wants_to_come_after_all_keeps_it(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    at_cancel.sees("Nothing was cancelled. Your appointment stays as it is.")
    assert at_cancel.cancelled == []


def test_what_is_not_needed_is_asked_about_once_more(at_cancel: Patient) -> None:
    at_cancel.says("I don't need it")
    at_cancel.sees(
        "If it is to go, tap the button below that cancels it", "Nothing is cancelled before that.", "Cancel it"
    )
    assert at_cancel.cancelled == []


def test_another_day_instead_moves_it(at_cancel: Patient) -> None:
    at_cancel.says("Rather than cancel could I just have another day?")
    at_cancel.sees("Let us find another time.", "When would suit you?")
    assert at_cancel.cancelled == []


def test_both_are_moved_one_at_a_time(at_list: Patient) -> None:
    at_list.says("I want to move both to another week")
    at_list.sees("Which appointment do you want to move?")


@pytest.mark.parametrize("text", ["show me all of them", "I pressed something and now I've lost my list"])
def test_the_list_is_asked_for(text: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees("Your appointments to come.")


@pytest.mark.parametrize("text", ["the phisiotherapy one", "physiotherapy thing please"])
def test_one_is_named_by_a_word_of_its_name(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees("Your appointment", "Physiotherapy")


def test_whether_it_is_booked_is_told_where_it_is_shown(at_one: Patient) -> None:
    at_one.says("is it confirmed")
    at_one.sees("State: booked")


def test_whether_they_are_booked_is_on_the_card_of_each(at_list: Patient) -> None:
    at_list.says("is it confirmed")
    at_list.sees("tap one to see where and with whom it is")


@pytest.mark.parametrize("text", ["put it back a week", "change to richmond", "I want another hour please"])
def test_another_time_or_place_moves_the_one_that_is_shown(text: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees("Let us find another time.")


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("don't cancel it, I just want to know what time it is", "When: Tue 24 Nov 2026, 09:20"),
        ("I don't want to move it, but thank you", "Your appointment stays as it is."),
        ("leave it", "Your appointment stays as it is."),
    ],
)
def test_what_is_asked_beside_keeping_it_is_told(text: str, answer: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees(answer)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("can i have both on the same day, i come all the way from Hertford", "its card has a button that moves it"),
        ("what's the result of my last one", "I have no results here."),
    ],
)
def test_what_the_list_is_told_opens_none_of_them(text: str, answer: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees(answer, "Your appointments to come.")


def test_what_was_meant_to_be_another_day_is_moved(at_cancel: Patient) -> None:
    at_cancel.says("it was supposed to be Friday")
    at_cancel.sees("Let us find another time.")
    assert at_cancel.cancelled == []


def test_one_is_told_by_a_part_of_its_name(mia: Patient) -> None:
    first, second = mia.clinic.appointments
    mia.clinic.appointments = (first, replace(second, type_name="Blood test"))
    mia.commands("appointments")
    mia.says("the blod one")
    mia.sees("Your appointment", "For: Blood test")


@pytest.mark.parametrize(
    "text",
    [
        "I don't understand, this two is the same visit or different?",
        "are both the same visit or not",
        "is it the same building for both",
        "who does the blood one",
    ],
)
def test_a_question_about_several_points_at_the_list(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees("What you have is listed below: tap one to see where and with whom it is.")
    assert isinstance(at_list.conversation.state, ListingAppointments)


@pytest.mark.parametrize("text", ["which one is this, the doctor or the needle?", "which appointment is this"])
def test_which_one_is_shown_is_said_and_nothing_is_cancelled(text: str, at_cancel: Patient) -> None:
    before = at_cancel.conversation.state
    at_cancel.says(text)
    at_cancel.sees("For: ", "When: ")
    at_cancel.sees_no("Nothing is cancelled.")
    assert at_cancel.conversation.state == before


@pytest.mark.parametrize("text", ["and the results from October?", "are there any results from last week"])
def test_results_are_none_of_the_appointments(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees("I have no results here.")
