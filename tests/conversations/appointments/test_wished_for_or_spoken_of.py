"""What is done with an appointment is wished for: a question, a tale and a stray word of it begin nothing."""

from __future__ import annotations

import pytest

from conversations.state.appointments import ConfirmingCancellation, ListingAppointments, ShowingAppointment
from conversations.state.booking import ChoosingClinician, ChoosingPlace, ChoosingSlot, ChoosingTime
from conversations.state.conversation import Placing
from conversations.text.phrasing.grounds import asks_what_was, only_asks
from tests.conversations.patient import Patient

BOOKING = (ChoosingTime, ChoosingSlot, ChoosingPlace, ChoosingClinician)

SPOKEN_OF = (
    "does she need to book as well?",
    "she told me to come in again in 6 weeks, is this it",
    "dr patel said she'd see me again in a month is that booked",
    "need to change my surname got married",
    "need to change my address",
    "can I change my clothes there",
    "plans change so quickly these days",
    "sorry for the delay in replying",
    "she said the same",
    "I got the same letter twice",
    "my wife is ill as well",
    "I left my book in the waiting room",
    "do I have to book the next one with her or with reception",
    "one more thing, can I bring my dog",
    "the other day someone rang me, was it you",
    "will she want to see me again",
    "I like to have it on paper",
    "can I have it by post please",
    "its for what again? I'm losing my marbles",
    "have they moved it",
    "why was my last one moved",
    "what did I pay last time",
    "until what time are you open",
    "by what time do I have to be there",
    "when is the last bus home",
)
MOVES = (
    "swap Dr Patel for Ford will you",
    "could someone else see me, a different doctor",
    "is there a way to get in earlier",
    "what other times are there",
    "can be later same day?",
    "could dr ford see me on friday",
    "I want to change the time",
    "can I change it",
    "please move it",
)
AGAIN = (
    "I want to see her again in a month",
    "same again in a month please",
    "book me another in 6 weeks",
)


@pytest.mark.parametrize("said", SPOKEN_OF)
def test_what_is_only_spoken_of_begins_nothing(at_one: Patient, said: str) -> None:
    at_one.says(said)

    assert isinstance(at_one.conversation.state, ShowingAppointment)


@pytest.mark.parametrize("said", [*MOVES, *AGAIN])
def test_what_is_wished_for_begins(at_one: Patient, said: str) -> None:
    at_one.says(said)

    assert isinstance(at_one.conversation.state, BOOKING)


@pytest.mark.parametrize(
    "said", ["another one like this with dr ford please", "I want other one like this but doctor Ford"]
)
def test_one_like_it_is_with_whoever_is_named(at_one: Patient, said: str) -> None:
    at_one.says(said)

    at_one.sees("Ford")
    assert "stays as it is until" not in at_one.reads


def test_one_like_it_is_with_the_same_where_nobody_else_is_named(at_one: Patient) -> None:
    at_one.says("same again with dr patel in december")

    at_one.sees("Dr Anita Patel", "Dec")


@pytest.mark.parametrize(
    "said", ["did I cancel the other one", "have they moved my appointment", "who cancelled my appointment"]
)
def test_what_was_done_is_not_done_once_more(at_one: Patient, said: str) -> None:
    at_one.taps("Back")
    at_one.says(said)

    at_one.sees("I only see what the clinic's portal shows")
    assert isinstance(at_one.conversation.state, ListingAppointments)


def test_all_of_them_are_let_go_one_at_a_time(at_one: Patient) -> None:
    at_one.taps("Back")
    at_one.says("don't want any of them no more")

    assert isinstance(at_one.conversation.state, ListingAppointments | ConfirmingCancellation)
    at_one.sees("cancel")


@pytest.mark.parametrize(
    "said",
    [
        "do it do it do it before i change my mind",
        "yes yes yes",
        "before I change my mind yes",
        "yes pls im poorly cant get out of bed",
        "yes please I am too ill to get there",
        "yes cancel it and thanks for letting me know",
        "yes sorry for the short notice",
    ],
)
def test_a_yes_said_in_a_hurry_or_with_its_reason_is_one(at_cancel: Patient, said: str) -> None:
    at_cancel.says(said)

    assert isinstance(at_cancel.conversation.state, Placing)


@pytest.mark.parametrize(
    "said",
    [
        "cancel cancel cancel",
        "yes im ill move it",
        "yes im ill can you make it later",
        "yes cancel it, sorry move it",
        "yes because im working but maybe next week",
        "yes im in hospital cant come until next week",
        "before i change my mind what does it cost",
        "my mum thinks I should change doctors",
        "Let somebody who needs it have it",
        "let my brother have it, same surname",
        "will I lose my place with another doctor",
        "who gets told if i cancel, my boss pays for these",
        "is that all my appointments or just the tuesday",
    ],
)
def test_what_takes_a_yes_back_or_asks_cancels_nothing(at_cancel: Patient, said: str) -> None:
    at_cancel.says(said)

    assert not isinstance(at_cancel.conversation.state, Placing)


def test_the_same_time_next_week_is_a_week_after_it(at_cancel: Patient) -> None:
    at_cancel.says("Yes cancel and book me same time next week")

    at_cancel.sees("Your appointment stays as it is until another one is booked.", "Tue 1 Dec", "09:20")


def test_a_question_of_what_was_is_told_from_a_wish() -> None:
    assert asks_what_was("did they move it")
    assert only_asks("did they move it")
    assert not only_asks("did they move it? please move it back")
    assert not asks_what_was("did you have anything later")
    assert not only_asks("move it to Friday")
