"""What is typed at one appointment or at the list of them does what its buttons do; nothing is cancelled by it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from conversations.clinic.diary import AskCancellation
from conversations.clinic.model import Appointment
from conversations.state.appointments import ConfirmingCancellation, ListingAppointments, ShowingAppointment
from tests.conversations.patient import Patient

GOES = (
    "cant make it",
    "I can't come after all",
    "get rid",
    "yes cancel it I've got covid",
    "please cancel this one for me",
    "call it off love",
    "will I be charged if I cancel",
    "I need to cancel",
    "not coming",
    "sorry, not coming after all",
    "no longer coming",
)
MOVES = (
    "push it back a week",
    "can it be brought forward at all",
    "same day but in the afternoon",
    "could I move it to the Friday",
    "a later time please",
    "put it off till January",
    "Thursday would be better",
    "can I change the day",
    "change to a woman doctor",
    "with a different doctor please",
    "could someone else see me, a different doctor",
    "not the 1st any more, I am away",
    "not on the Tuesday after all",
    "could I have another nurse",
    "not cancel, just move",
    "don't cancel it, I only want to move it",
    "I never said cancel. change it please",
)
STAYS = (
    "don't cancel it, I only wanted to look",
    "leave it as it is",
    "keep it please",
    "I was just looking",
    "do not cancel",
    "only checking, thank you",
    "I don't want to change it",
    "fine as it is",
    "good as it stands",
    "happy with how it is",
    "it's ok the way it is",
)
OTHERS = (
    "I meant the other appointment",
    "not this one",
    "the other one",
    "wrong one sorry",
    "no, my other appointment",
    "show me the other visit",
    "not that one dear",
    "I wanted the other booking",
)


@pytest.mark.parametrize("text", GOES)
def test_what_it_costs_is_asked_before_it_goes(text: str, at_one: Patient) -> None:
    at_one.says(text)
    assert isinstance(at_one.conversation.state, ConfirmingCancellation), at_one.reads
    assert at_one.cancelled == []


@pytest.mark.parametrize("text", MOVES)
def test_another_time_is_looked_for(text: str, at_one: Patient) -> None:
    at_one.says(text)
    asked = [question for question in at_one.clinic.asked if isinstance(question, AskCancellation)]
    assert asked, at_one.reads
    assert asked[-1].moving
    assert at_one.cancelled == []


@pytest.mark.parametrize("text", STAYS)
def test_it_stays(text: str, at_one: Patient) -> None:
    at_one.says(text)
    assert isinstance(at_one.conversation.state, ShowingAppointment)
    at_one.sees("Your appointment stays as it is")


@pytest.mark.parametrize("text", OTHERS)
def test_the_list_comes_again_for_the_other_one(text: str, at_one: Patient) -> None:
    at_one.says(text)
    assert isinstance(at_one.conversation.state, ListingAppointments)


POINTED = (
    "cancel the second one",
    "move the last one please",
    "the second",
    "can you cancel the 2nd one for me",
    "get rid of the last one",
    "my second appointment needs to be moved",
    "the bottom one",
    "I'd like to cancel the later one",
)


@pytest.mark.parametrize("text", POINTED)
def test_one_of_the_list_is_pointed_at(text: str, at_list: Patient) -> None:
    at_list.says(text)
    assert not isinstance(at_list.conversation.state, ListingAppointments), at_list.reads
    assert at_list.cancelled == []


NOT_MINE = (
    "that's not mine",
    "there should be two on here",
    "one is missing",
    "I made one by phone",
    "where's my other one",
    "it only shows one",
    "I never made this booking",
    "this is booked twice",
    "is that it? I thought I had one on the 9th",
    "that's not mine, my name isn't Sheila",
    "that isn't my appointment",
    "who is Sheila?",
    "these are someone else's",
)


@pytest.mark.parametrize("text", NOT_MINE)
def test_who_misses_one_is_told_whom_to_ask(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees("I only see what the clinic's portal shows")


def test_at_one_too_who_did_not_book_it_is_told_whom_to_ask(at_one: Patient) -> None:
    at_one.says("this is booked twice")
    at_one.sees("I only see what the clinic's portal shows")


def test_another_one_like_it_is_no_move(at_one: Patient) -> None:
    at_one.says("book me the same again")
    at_one.sees("These times are free.")
    assert not [question for question in at_one.clinic.asked if isinstance(question, AskCancellation)]


@pytest.mark.parametrize("text", ["away with it", "cancel", "Cancel!"])
def test_away_with_it_is_asked_first(text: str, at_one: Patient) -> None:
    at_one.says(text)
    assert isinstance(at_one.conversation.state, ConfirmingCancellation)


def test_thanks_are_thanks_there_too(at_one: Patient) -> None:
    at_one.says("thanks that's all I wanted to know")
    at_one.sees("You are welcome.")


def test_the_past_ones_are_asked_for_in_words(at_list: Patient) -> None:
    at_list.says("can I see last year's")
    at_list.sees("Mon 14 Sep")


def test_what_is_asked_of_one_by_its_day_opens_it(at_list: Patient) -> None:
    at_list.says("who is it with on the 8th")
    assert isinstance(at_list.conversation.state, ShowingAppointment)


def test_a_day_on_which_there_is_none_is_said(at_list: Patient) -> None:
    at_list.says("is the 3rd of December still on")
    at_list.sees("None of these is on that day or for that.")


def test_what_is_about_neither_is_answered_as_anywhere(at_list: Patient) -> None:
    at_list.says("is there parking")
    at_list.sees("I do not know where to park")


def test_what_is_asked_of_one_by_its_kind_opens_it(at_list: Patient) -> None:
    at_list.says("who am I seeing for the physio")
    assert isinstance(at_list.conversation.state, ShowingAppointment), at_list.reads


@pytest.mark.parametrize("text", ["cancel it", "Cancel it please", "cancel that", "please cancel this", "cancel this!"])
def test_it_is_the_appointment_that_is_shown(text: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees("Do you want to cancel this appointment?")
    assert at_one.cancelled == []


@pytest.mark.parametrize("text", ["cancel it", "cancel that please", "can you cancel it", "please cancel this"])
def test_it_is_the_only_one_on_the_list(text: str, mia: Patient) -> None:
    mia.clinic.appointments = mia.clinic.appointments[:1]
    mia.commands("appointments")
    mia.says(text)
    mia.sees("Do you want to cancel this appointment?")
    assert mia.cancelled == []


@pytest.mark.parametrize("text", ["stop", "forget it", "never mind", "quit"])
def test_a_bare_word_stops_looking_and_cancels_nothing(text: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees("I have cancelled no appointment")
    assert at_one.cancelled == []


ELSEWHERE_OR_SOONER = (
    "Is there anything sooner than this",
    "Different place, same day?",
    "have you got something earlier",
    "another clinic would be handier",
    "any slot a bit later than that?",
    "Cancel it only if you can get me in before Monday",
    "cancel it as long as there is one on Friday",
    "cancel my appointment only if you have something else for me",
    "somewhere nearer please",
    "can i come earlier",
    "could you see me sooner?",
    "is there a way to get in earlier",
    "I'd like to be seen sooner",
    "can we bring it forward",
    "any chance you can squeeze me in sooner",
    "can it be earlier, I could make it earlier",
    "could I have it later in the day",
)


@pytest.mark.parametrize("text", ELSEWHERE_OR_SOONER)
def test_one_that_is_kept_until_there_is_a_better_one_is_moved(text: str, at_one: Patient) -> None:
    at_one.says(text)
    asked = [question for question in at_one.clinic.asked if isinstance(question, AskCancellation)]
    assert asked, at_one.reads
    assert asked[-1].moving
    assert at_one.cancelled == []


@pytest.mark.parametrize(
    "text",
    [
        "next one please",
        "next one",
        "show me the next one",
        "and the next appointment",
        "ok next one then",
        "my next one",
    ],
)
def test_the_next_of_those_there_are_is_no_new_one(text: str, at_one: Patient) -> None:
    at_one.says(text)
    assert isinstance(at_one.conversation.state, ListingAppointments), at_one.reads


TO_GO = (
    "I can't make either of them",
    "can't do any of those now",
    "cancel both",
    "bin the blood test",
    "That flu jab can go as I had it at work",
    "chuck the lot please",
    "scrap them all",
    "the smear is not needed",
)


@pytest.mark.parametrize("text", TO_GO)
def test_which_is_to_go_is_asked(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees("Which")
    assert at_list.cancelled == []


@pytest.mark.parametrize(
    "text",
    [
        "what have i got coming up",
        "what am I booked in for",
        "which are they",
        "show me what I have",
        "read me my list",
        "anything booked?",
        "what's due",
        "what have I got",
    ],
)
def test_what_there_is_is_listed(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees("Your appointments to come.")


@pytest.mark.parametrize("text", ["just checking thanks", "only looking", "just having a look", "only wanted to check"])
def test_who_only_looks_is_thanked(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees_no("Sorry, I did not understand")


@pytest.mark.parametrize("text", ["Is my wife's on here too", "my son's appointment shows here as well?"])
def test_of_somebody_elses_it_is_said_whose_are_shown(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees("for nobody else")


@pytest.mark.parametrize("text", ["where's the tuesday one again", "the tuesday one", "tuesdays one please"])
def test_a_day_of_the_week_is_that_of_any_week(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees_no("None of these is on that day")


def test_of_a_day_of_the_week_it_is_the_one_that_is_there(mia: Patient, physio: Appointment) -> None:
    mia.clinic.appointments = (physio, replace(physio, key="a3", start=physio.start + timedelta(days=1)))
    mia.commands("appointments")
    mia.says("the tuesday one")
    mia.sees("Your appointment", "Tue 8 Dec")


@pytest.mark.parametrize(
    "text",
    [
        "don't cancel anything",
        "please dont cancel any of them",
        "I never wanted to cancel it",
        "not cancelling anything, sorry",
        "do not touch my appointments please",
        "no need to change them",
    ],
)
def test_where_nothing_is_to_be_done_nothing_is_asked_about_it(text: str, at_list: Patient) -> None:
    at_list.says(text)
    assert isinstance(at_list.conversation.state, ListingAppointments)
    assert not isinstance(at_list.clinic.asked[-1], AskCancellation)


@pytest.mark.parametrize(
    "text", ["don't cancel it, where is the first one", "I am not cancelling anything, who is the first one with"]
)
def test_what_is_asked_beside_that_is_read(text: str, at_list: Patient) -> None:
    at_list.says(text)
    assert isinstance(at_list.conversation.state, ShowingAppointment), at_list.reads
    assert at_list.cancelled == []
