"""Which number does the sign-in page show? The chat asks, whatever the card is, and every way out ends the sign-in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.clinic.orders import NotBooked
from conversations.clinic.questions import Failure, Trouble
from conversations.effects import MatchNumber
from conversations.events import NumberAsked, SignedIn, SignedOut, SignInEnded
from conversations.moves.navigation import awaited
from conversations.state.conversation import Conversation, Finished, Matching, Placing, SigningIn, Waiting, Welcome
from tests.conversations.patient import Patient

NUMBERS = (12, 18, 23, 34, 47, 56, 61, 78, 90)
QUESTION = "which number does the sign-in page show?"


def is_asked(patient: Patient, link: str = "a-link") -> None:
    patient.happens(NumberAsked(link, NUMBERS))
    patient.sees(QUESTION, "12 | 18 | 23\n34 | 47 | 56\n61 | 78 | 90\nBack | Start over")


@pytest.fixture
def signing_in(patient: Patient) -> Patient:
    """Somebody at the sign-in card whose page has just got the right password."""
    patient.clinic.failure = Failure(Trouble.SIGN_IN)
    patient.commands("book")
    patient.sees("Please sign in")
    is_asked(patient)
    patient.clinic.failure = None
    return patient


def test_the_number_that_is_tapped_is_handed_on_and_the_question_stays_until_it_is_judged(signing_in: Patient) -> None:
    signing_in.taps("47")
    signing_in.sees(QUESTION)
    assert signing_in.matched == [MatchNumber("a-link", 47, NUMBERS)]
    signing_in.happens(SignedIn())
    signing_in.sees("What is the visit for?")
    assert signing_in.abandoned == []


@pytest.mark.parametrize("words", ["47", "it is 47", "47.", "the number is 47 please", "number 47"])
def test_a_number_that_is_typed_counts_like_a_tap(signing_in: Patient, words: str) -> None:
    signing_in.says(words)
    assert signing_in.matched == [MatchNumber("a-link", 47, NUMBERS)]
    assert signing_in.deleted == 0


@pytest.mark.parametrize("words", ["48", "12 or 18", "done", "which one?", "4", "it is 0047"])
def test_words_that_name_none_of_the_numbers_choose_none(signing_in: Patient, words: str) -> None:
    signing_in.says(words)
    signing_in.sees("Please tap the number that the sign-in page shows", QUESTION)
    assert signing_in.matched == []


def test_a_password_is_deleted_at_this_card_too(signing_in: Patient) -> None:
    signing_in.says("tangerine-4711")
    signing_in.sees("I have deleted your message", QUESTION)
    assert signing_in.deleted == 1


def test_a_wrong_number_is_said_and_leads_back_to_the_sign_in_card(signing_in: Patient) -> None:
    signing_in.taps("12")
    signing_in.happens(SignInEnded("a-link", wrong=True))
    signing_in.sees("The sign-in page showed another number", "Nobody is signed in", "Please sign in", "Sign in")
    assert signing_in.abandoned == []


def test_a_sign_in_that_took_too_long_is_said_as_well(signing_in: Patient) -> None:
    signing_in.happens(SignInEnded("a-link"))
    signing_in.sees("That sign-in is over", "Please sign in")


def test_the_end_of_another_sign_in_changes_nothing(signing_in: Patient) -> None:
    before = signing_in.conversation
    signing_in.happens(SignInEnded("an-older-link", wrong=True))
    assert signing_in.conversation == before


def test_an_end_that_nobody_waits_for_changes_nothing(patient: Patient) -> None:
    patient.happens(SignInEnded("a-link", wrong=True))
    assert patient.conversation == Conversation()


def test_back_ends_the_sign_in_and_leads_to_the_card_before(signing_in: Patient) -> None:
    signing_in.taps("Back")
    signing_in.sees("I have ended that sign-in.", "Please sign in")
    assert signing_in.abandoned == ["a-link"]
    assert signing_in.matched == []


@pytest.mark.parametrize("words", ["start over", "/cancel", "/start", "/book", "cancel", "/signout"])
def test_every_way_out_ends_the_sign_in(signing_in: Patient, words: str) -> None:
    if words.startswith("/"):
        signing_in.commands(words[1:])
    else:
        signing_in.says(words)
    signing_in.sees_no(QUESTION)
    assert signing_in.abandoned == ["a-link"]


def test_signing_out_elsewhere_does_too(signing_in: Patient) -> None:
    signing_in.happens(SignedOut())
    assert signing_in.abandoned == ["a-link"]


@pytest.mark.parametrize("words", ["help", "thanks", "hello"])
def test_help_and_courtesies_leave_the_question(signing_in: Patient, words: str) -> None:
    signing_in.says(words)
    signing_in.sees(QUESTION)
    assert signing_in.abandoned == []


def test_a_second_sign_in_takes_the_place_of_the_first(signing_in: Patient) -> None:
    old = signing_in.card
    is_asked(signing_in, "another-link")
    assert signing_in.abandoned == ["a-link"]
    new, signing_in.card = signing_in.card, old
    signing_in.taps("47")
    assert signing_in.matched == [], "a button of the earlier question is an old button"
    signing_in.card = new
    signing_in.taps("47")
    assert signing_in.matched == [MatchNumber("another-link", 47, NUMBERS)]
    signing_in.happens(SignedIn())
    signing_in.sees("What is the visit for?")


def test_the_same_page_may_ask_once_more(signing_in: Patient) -> None:
    is_asked(signing_in)
    assert signing_in.abandoned == []
    assert isinstance(signing_in.conversation.state, Matching)
    assert isinstance(signing_in.conversation.state.left, SigningIn)


def test_it_is_asked_at_any_card_and_leads_back_to_it(at_slots: Patient) -> None:
    is_asked(at_slots)
    at_slots.taps("Back")
    at_slots.sees("I have ended that sign-in.", "These times are free.")
    is_asked(at_slots)
    at_slots.happens(SignedIn())
    at_slots.sees("You are signed in.", "These times are free.")


def test_at_the_welcome_it_leads_back_to_the_welcome(patient: Patient) -> None:
    is_asked(patient)
    patient.happens(SignedIn())
    assert isinstance(patient.conversation.state, Welcome)
    patient.sees("You are signed in.", "Book an appointment")


def test_what_the_clinic_was_being_asked_is_asked_anew(at_types: Patient) -> None:
    at_types.clinic.answers = False
    at_types.taps("GP consultation")
    is_asked(at_types)
    at_types.happens(SignedIn())
    assert isinstance(at_types.conversation.state, Waiting)
    at_types.gets_the_answer()
    at_types.sees("You are signed in.", "Where would suit you?")


def test_after_trouble_the_clinic_is_asked_anew_as_well(at_types: Patient) -> None:
    at_types.clinic.failure = Failure(Trouble.DOWN)
    at_types.taps("GP consultation")
    is_asked(at_types)
    at_types.clinic.failure = None
    at_types.taps("Back")
    at_types.sees("I have ended that sign-in.", "Where would suit you?")


def test_while_an_order_is_on_its_way_its_end_is_told_and_nothing_is_lost(at_confirm: Patient) -> None:
    at_confirm.taps("Book it")
    is_asked(at_confirm)
    at_confirm.taps("Back")
    assert isinstance(at_confirm.conversation.state, Placing)
    is_asked(at_confirm)
    at_confirm.told(NotBooked())
    at_confirm.happens(SignedIn())
    assert not isinstance(at_confirm.conversation.state, Placing)


def test_an_order_that_ended_meanwhile_leaves_the_finished_card(at_confirm: Patient) -> None:
    at_confirm.taps("Book it")
    is_asked(at_confirm)
    at_confirm.conversation = replace(at_confirm.conversation, order=None)
    at_confirm.happens(SignedIn())
    assert isinstance(at_confirm.conversation.state, Finished)


def test_what_the_clinic_answers_meanwhile_is_not_waited_for(at_types: Patient) -> None:
    at_types.clinic.answers = False
    at_types.taps("GP consultation")
    is_asked(at_types)
    assert awaited(at_types.conversation) is None
