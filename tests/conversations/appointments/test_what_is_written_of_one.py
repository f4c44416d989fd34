"""What the cards of appointments do with what is written at them: one is opened, kept, or asked about."""

from __future__ import annotations

import pytest

from conversations.clinic.diary import AskCancellation
from conversations.state.appointments import ConfirmingCancellation, ListingAppointments, ShowingAppointment
from tests.conversations.patient import Patient


@pytest.fixture
def of_one(mia: Patient) -> Patient:
    """Mia, who has one appointment, at the list of them."""
    mia.clinic.appointments = mia.clinic.appointments[:1]
    mia.commands("appointments")
    return mia


@pytest.mark.parametrize(
    "text",
    [
        "that one",
        "what is this",
        "is it face to face",
        "what's the address",
        "how long is it",
        "the 9:20",
        "do it again",
    ],
)
def test_the_only_one_is_opened_where_its_card_says_more(text: str, of_one: Patient) -> None:
    of_one.says(text)
    assert isinstance(of_one.conversation.state, ShowingAppointment), of_one.reads


def test_of_several_it_is_asked_which(at_list: Patient) -> None:
    at_list.says("that one")
    at_list.sees("Which one: Tue 24 Nov, 09:20")
    at_list.says("the same again please")
    assert isinstance(at_list.conversation.state, ListingAppointments)


@pytest.mark.parametrize("text", ["can it be Thursday instead", "it's at the wrong time"])
def test_the_only_one_is_moved(text: str, of_one: Patient) -> None:
    of_one.says(text)
    of_one.sees("Let us find another time.")


def test_until_when_it_is_free_is_said_by_the_question_whether_it_goes(of_one: Patient) -> None:
    of_one.says("is it too late to cancel for nothing")
    of_one.sees("Nothing is cancelled by looking.", "Do you want to cancel this appointment?")
    assert of_one.cancelled == []


def test_what_it_would_cost_at_another_time_opens_nothing(of_one: Patient) -> None:
    of_one.says("is it too late to cancel on Monday")
    of_one.sees("What cancelling costs depends on the visit, and on when it is done.")
    assert isinstance(of_one.conversation.state, ListingAppointments)


def test_whether_there_is_one_on_a_day_is_looked_up(at_list: Patient) -> None:
    at_list.says("I have two on the 8th, is that all")
    at_list.sees("Tue 8 Dec")
    assert at_list.cancelled == []


def test_why_it_is_shown_so_depends_on_how_many_there_are(of_one: Patient) -> None:
    of_one.says("why does it say it twice")
    of_one.sees("It is one appointment")


def test_of_several_each_has_its_button(at_list: Patient) -> None:
    at_list.says("why are both shown twice")
    at_list.sees("Each of them has a button that opens it")


@pytest.mark.parametrize("text", ["past ones please", "I missed my appointment"])
def test_those_that_have_been_are_shown(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees("Mon 14 Sep")


def test_from_one_to_those_that_have_been(at_one: Patient) -> None:
    at_one.says("who was it that I saw last year")
    at_one.sees("Mon 14 Sep")


def test_among_those_that_have_been_one_is_named(at_list: Patient) -> None:
    at_list.taps("Past appointments")
    at_list.says("physiotherapy")
    assert isinstance(at_list.conversation.state, ShowingAppointment)


@pytest.mark.parametrize("text", ["all of them", "back to the list"])
def test_from_one_to_all_of_them(text: str, at_one: Patient) -> None:
    at_one.says(text)
    assert isinstance(at_one.conversation.state, ListingAppointments)


def test_from_the_question_to_all_of_them(at_cancel: Patient) -> None:
    at_cancel.says("back to my appointments")
    assert isinstance(at_cancel.conversation.state, ListingAppointments)
    assert at_cancel.cancelled == []


@pytest.mark.parametrize("text", ["not this one, the other", "the other booking was what I meant"])
def test_another_one_is_meant(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    at_cancel.sees("Nothing is cancelled.", "Which appointment do you want to cancel?")


def test_where_there_is_no_other_the_list_says_so(of_one: Patient) -> None:
    of_one.says("cancel it")
    of_one.says("no, the other one")
    of_one.sees("These are all that I see to come")
    assert isinstance(of_one.conversation.state, ListingAppointments)


@pytest.mark.parametrize(
    "text", ["I pressed the wrong button", "my thumb slipped", "got a better offer, nah jk keep it"]
)
def test_a_slip_of_the_thumb_keeps_it(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    at_cancel.sees("Nothing was cancelled.")
    assert at_cancel.cancelled == []


@pytest.mark.parametrize("text", ["I can't come", "I'm not coming", "not coming sorry"])
def test_who_cannot_come_is_still_asked(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert isinstance(at_cancel.conversation.state, ConfirmingCancellation)
    assert at_cancel.cancelled == []


@pytest.mark.parametrize(
    "text",
    ["yes get rid", "go ahead, funeral that day", "don't keep it", "cancel it and don't book me another one",
     "I feel better so cancel it", "yes. he has gone into a home"],
)  # fmt: skip
def test_a_yes_beside_which_nothing_is_taken_back_cancels(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    at_cancel.sees("Cancelling it for you…")


@pytest.mark.parametrize(
    "text",
    ["yes, but first tell me what it costs", "yes, or maybe not", "go ahead and book me another", "yes, on Thursday",
     "yes, I think", "do it after Monday", "yes she is coming", "I feel better so don't cancel it"],
)  # fmt: skip
def test_a_yes_beside_which_something_else_is_said_does_not(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert at_cancel.cancelled == []
    assert "Cancelling it for you" not in at_cancel.reads


@pytest.mark.parametrize("text", ["one more of these please", "repeat"])
def test_one_more_is_booked_or_asked_about(text: str, at_one: Patient) -> None:
    at_one.says(text)
    assert not [question for question in at_one.clinic.asked if isinstance(question, AskCancellation)]


def test_with_a_different_one_it_is_asked_whom(at_one: Patient) -> None:
    at_one.says("a different physio for me")
    at_one.sees("Let us find another time.", "Who would you like to see?")


@pytest.mark.parametrize("text", ["bk", "not these ones. back", "wrong screen, go back"])
def test_back_from_what_was_not_wanted(text: str, at_one: Patient) -> None:
    at_one.says(text)
    assert isinstance(at_one.conversation.state, ListingAppointments)


def test_who_asks_whether_it_is_there_is_greeted(at_one: Patient) -> None:
    at_one.says("you there?")
    at_one.sees("Hello. This is where we are:", "Your appointment")


@pytest.mark.parametrize("text", ["delete", "no longer required", "cancel pls got covid"])
def test_away_with_it_in_a_word_is_asked_first(text: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees("Do you want to cancel this appointment?")
    assert at_one.cancelled == []


def test_the_list_is_never_silent(at_list: Patient) -> None:
    at_list.says("read it out")
    at_list.sees("I can only write")
    at_list.says("show me what I have booked")
    at_list.sees("What you have is listed below")


def test_what_is_not_among_them_is_said(at_list: Patient) -> None:
    at_list.says("bloods??")
    at_list.sees("None of these is on that day or for that.", "/book")
