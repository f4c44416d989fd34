"""Whoever says how an appointment is to be otherwise is not asked again what they have said; the old one stays."""

from __future__ import annotations

import pytest

from conversations.clinic.diary import AskCancellation
from conversations.state.booking import ChoosingClinician, ChoosingPlace, ChoosingSlot, ChoosingTime
from tests.conversations.patient import Patient

MOVES = (
    ("can that be Thursday", "Thu 26 Nov"),
    ("thurs same time", "Thu 26 Nov · from 09:20"),
    ("can I do afternoons instead", "Afternoons"),
    ("I can't do mornings any more", "Afternoons"),
    ("push it back a week", "Tue 1 Dec"),
    ("can it be sooner", "as soon as possible"),
    ("later that day", "Tue 24 Nov"),
)


@pytest.mark.parametrize(("text", "shown"), MOVES)
def test_the_day_or_hour_that_is_said_is_looked_for_at_once(text: str, shown: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees("Let us find another time. Your appointment stays as it is", shown)
    assert isinstance(at_one.conversation.state, ChoosingSlot), at_one.reads
    assert at_one.cancelled == []


@pytest.mark.parametrize(
    "text",
    ["cancel it and book me in for Thursday", "if I cancel can I get one on Thursday", "Thursday would be better",
     "can't do Tuesday, Thursday I can"],
)  # fmt: skip
def test_at_the_question_whether_it_goes_too(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    at_cancel.sees("Let us find another time.", "Thu 26 Nov")
    assert at_cancel.cancelled == []


@pytest.mark.parametrize("text", ["can I change the day", "I need to move my Tuesday appointment"])
def test_when_nothing_else_is_said_it_is_asked(text: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees("Let us find another time.", "When would suit you?")
    assert "did not understand" not in at_one.reads
    assert isinstance(at_one.conversation.state, ChoosingTime)


def test_by_video_is_another_visit(at_one: Patient) -> None:
    at_one.says("can it be a video call instead")
    at_one.sees("Let us find another time.", "Video consultation")


def test_another_place_is_taken_by_its_name(at_one: Patient) -> None:
    at_one.says("can it be at Richmond instead")
    at_one.sees("Let us find another time.", "GP consultation · Richmond")


def test_somewhere_else_is_asked_where(at_one: Patient) -> None:
    at_one.says("the other building please")
    assert isinstance(at_one.conversation.state, ChoosingPlace)


def test_what_is_denied_is_not_chosen(at_one: Patient) -> None:
    at_one.says("I don't want her, I want the man")
    at_one.sees("a man, chosen by the clinic")
    at_one.commands("appointments")
    at_one.taps("Tue 24 Nov, 09:20")
    at_one.says("swap Dr Patel for the chap")
    at_one.sees("a man, chosen by the clinic")


def test_a_name_that_is_not_sure_is_asked(at_one: Patient) -> None:
    at_one.says("bin it and book me with ford instead")
    assert isinstance(at_one.conversation.state, ChoosingClinician)


def test_days_and_hours_that_are_denied_are_left_out(at_one: Patient) -> None:
    at_one.says("can I have another day, not Thursdays")
    at_one.sees("Left out, as you said: Thursdays.")
    at_one.commands("appointments")
    at_one.taps("Tue 24 Nov, 09:20")
    at_one.says("9.20 is too early")
    at_one.sees("Left out, as you said: 09:20.")


def test_a_day_too_far_ahead_is_said(at_one: Patient) -> None:
    at_one.says("book me the same again in 3 months")
    at_one.sees("is further ahead than can be booked here", "When would suit you?")


def test_the_same_again_is_looked_for_when_it_is_to_be(at_one: Patient) -> None:
    at_one.says("the same again on Thursday")
    at_one.sees("Thu 26 Nov", "These times are free.")
    assert not [question for question in at_one.clinic.asked if isinstance(question, AskCancellation)]


def test_a_button_forgets_what_was_said_before(at_one: Patient) -> None:
    at_one.says("can that be Thursday")
    at_one.commands("appointments")
    at_one.taps("Tue 24 Nov, 09:20")
    at_one.taps("Move it to another time")
    at_one.sees("When would suit you?")


def test_which_one_of_the_list_is_to_be_moved_is_asked_and_the_words_kept(at_list: Patient) -> None:
    at_list.says("can it be Thursday instead")
    at_list.sees("Which appointment")
    at_list.taps("Tue 24 Nov, 09:20")
    at_list.sees("Let us find another time.", "Thu 26 Nov")


def test_one_of_the_list_that_is_named_is_moved(at_list: Patient) -> None:
    at_list.says("the gp one, can that go to Thursday")
    at_list.sees("Let us find another time.", "Thu 26 Nov")


def test_a_visit_beside_it_is_booked_for_itself(at_one: Patient) -> None:
    at_one.says("add my blood test to this")
    at_one.sees("Each visit is booked for itself", "Blood test")
    assert at_one.cancelled == []


def test_a_new_one_is_begun_from_the_list(at_list: Patient) -> None:
    at_list.says("wrong screen, I was after booking")
    at_list.sees("The appointments that you have stay as they are.", "What is the visit for?")
