"""Why an appointment goes, that somebody comes after all, and which of the list is meant, in people's own words."""

from __future__ import annotations

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
