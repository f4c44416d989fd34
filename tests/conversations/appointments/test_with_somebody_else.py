"""Whoever wants to see somebody else is shown that one's times; whom they deny is not kept, and the old visit stays."""

from __future__ import annotations

import pytest

from conversations.state.appointments import ConfirmingCancellation
from conversations.state.booking import ChoosingClinician, ChoosingSlot, ChoosingTime
from conversations.state.conversation import Welcome
from tests.conversations.booked import BOOKED
from tests.conversations.intents.conftest import finished
from tests.conversations.patient import Patient

FORD = (
    "dr ford not dr patel",
    "make it dr ford",
    "I want Dr Ford in place of Dr Patel",
    "I'd like Dr Ford rather than her",
    "swap to doctor ford please",
    "change the doctor to ford",
    "could Dr Ford do it",
    "not dr patel please",
)
AT_ITS_TIME = (
    "change the doctor to ford, same time",
    "swap dr patel for dr ford, same time",
    "swap to dr ford but keep the same slot",
    "I want Dr Ford instead of Dr Patel at the same time",
)
WHOM = ("can you change the doctor please", "change doctor", "swap the doctor", "I want to switch doctors")
THE_SAME = ("keep Dr Patel but change the day", "dr patel told me to move it to Thursday")
NOBODY_ELSE = (
    "I don't want to change the doctor",
    "do not swap the doctor",
    "is dr ford nice",
    "who is dr ford",
    "is it with dr ford",
)


@pytest.mark.parametrize("text", FORD)
def test_who_is_named_is_taken_and_not_who_it_is_with(text: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees("Your appointment stays as it is until another one is booked", "GP consultation · Camden Main · Dr Tom")
    assert isinstance(at_one.conversation.state, ChoosingTime), at_one.reads
    assert at_one.cancelled == []


@pytest.mark.parametrize("text", AT_ITS_TIME)
def test_the_time_that_it_has_is_kept_where_that_is_said(text: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees("Dr Tom <Ford> · Tue 24 Nov · from 09:20")
    assert isinstance(at_one.conversation.state, ChoosingSlot), at_one.reads


@pytest.mark.parametrize("text", WHOM)
def test_whom_is_asked_where_nobody_is_named(text: str, at_one: Patient) -> None:
    at_one.says(text)
    assert isinstance(at_one.conversation.state, ChoosingClinician), at_one.reads


@pytest.mark.parametrize("text", THE_SAME)
def test_who_told_it_or_is_kept_is_no_other(text: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees("Let us find another time.", "GP consultation · Camden Main · Dr Anita Patel")


@pytest.mark.parametrize("text", NOBODY_ELSE)
def test_nobody_else_is_looked_for_by_a_question_or_a_no(text: str, at_one: Patient) -> None:
    at_one.says(text)
    assert "Let us find another time" not in at_one.reads


@pytest.mark.parametrize(
    "text", ["can you swap dr patel for dr ford", "That's not mine, I had Dr Ford. Can you swap her for him?"]
)
def test_at_the_list_of_one_too(text: str, at_list: Patient) -> None:
    at_list.clinic.appointments = at_list.clinic.appointments[:1]
    at_list.commands("appointments")
    at_list.says(text)
    at_list.sees("Your appointment stays as it is until another one is booked", "Dr Tom")


@pytest.mark.parametrize("text", ["can u make it dr ford", "dr ford not dr patel", "I wanted Dr Ford"])
def test_right_after_the_booking_too(text: str) -> None:
    patient = finished()
    patient.clinic.appointments = (BOOKED,)
    patient.says(text)
    patient.sees("Let us find another time.", "Dr Tom")
    assert patient.cancelled == []


def test_the_day_that_is_said_right_after_the_booking_is_looked_for() -> None:
    patient = finished()
    patient.clinic.appointments = (BOOKED,)
    patient.says("oh no wrong day!! need weds")
    patient.sees("Let us find another time.", "Wed 25 Nov")


@pytest.mark.parametrize("text", ["undo", "undo that please", "undo it"])
def test_undone_right_after_the_booking_it_is_asked_whether_it_goes(text: str) -> None:
    patient = finished()
    patient.clinic.appointments = (BOOKED,)
    patient.says(text)
    assert isinstance(patient.conversation.state, ConfirmingCancellation), patient.reads
    assert patient.cancelled == []


@pytest.mark.parametrize("text", ["so now I have 2 on tuesday??", "I've now got two at the same time?!"])
def test_who_fears_that_there_are_two_is_shown_what_there_is(text: str) -> None:
    patient = finished()
    patient.clinic.appointments = (BOOKED,)
    patient.says(text)
    patient.sees("These are all the appointments that I see for you", "Tue 24 Nov")


@pytest.mark.parametrize("text", ["main menu", "home", "back to the main menu please", "take me to the home page"])
def test_the_first_card_is_found_by_its_name(text: str, at_list: Patient) -> None:
    at_list.says(text)
    assert isinstance(at_list.conversation.state, Welcome)
    done = finished()
    done.says(text)
    assert isinstance(done.conversation.state, Welcome)


FOUND_FIRST = (
    "yes but book me Thursday first",
    "only cancel if you can get me in Thursday",
    "once you have me in on Thursday",
)


@pytest.mark.parametrize("text", FOUND_FIRST)
def test_where_another_is_to_be_found_first_it_is_looked_for(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    at_cancel.sees("Your appointment stays as it is until another one is booked")
    assert at_cancel.cancelled == []


@pytest.mark.parametrize(
    "text", ["yes if it's free", "only if there's a fee", "cancel it on Wednesday", "first tell me the fee"]
)
def test_a_condition_without_another_time_leaves_the_question_open(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert isinstance(at_cancel.conversation.state, ConfirmingCancellation)
    assert at_cancel.cancelled == []


@pytest.mark.parametrize("text", ["no keep", "nah, keep please", "I think I'd better keep it"])
def test_it_is_kept_in_few_words(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    at_cancel.sees("Nothing was cancelled. Your appointment stays as it is.")


@pytest.mark.parametrize("text", ["which one am i cancelling?", "what appointment am I about to cancel"])
def test_which_it_is_that_may_go_is_said(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert at_cancel.reads.startswith("For: GP consultation")


@pytest.mark.parametrize("text", ["I feel better so the doctor is not needed", "the doctor is not in on Tuesday?"])
def test_a_doctor_who_is_not_needed_is_no_other(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert not isinstance(at_cancel.conversation.state, ChoosingClinician)
