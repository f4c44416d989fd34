"""Cancelling: what it costs stands first, is read again, and only the confirmed order is placed, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from conversations.clinic.diary import AskCancellation
from conversations.clinic.model import Behalf, Money, Terms
from conversations.clinic.orders import Cancelled, HandedOver, Handover
from conversations.clinic.questions import Failure, Payers, Reason, Trouble
from conversations.events import Answered, Pressed, Said, SignedIn
from conversations.moves.navigation import awaited
from tests.conversations.patient import Patient
from tests.support.clinic import pounds

COSTLY = Terms(pounds("40"), "Late: half the price, plus £10.")


@pytest.fixture
def at_fee(at_one: Patient) -> Patient:
    """Mia, who is asked whether she wants to cancel it for £40."""
    at_one.clinic.terms = COSTLY
    at_one.taps("Cancel this appointment")
    return at_one


def test_what_it_costs_and_why_stands_before_the_button_and_keeping_it_is_the_first(at_fee: Patient) -> None:
    at_fee.sees("Cancelling it now costs £40.00.", "The clinic says: Late: half the price, plus £10.")
    assert at_fee.reads.splitlines()[-3:] == ["Keep it", "Cancel it for £40", "Back | Start over"]
    assert at_fee.booked == []


def test_in_good_time_it_is_free(at_cancel: Patient) -> None:
    at_cancel.sees("Cancelling it now is free of charge.", "The clinic says: Free until 24 hours before.")
    at_cancel.clinic.terms = Terms(pounds("0"))
    at_cancel.taps("Back")
    at_cancel.taps("Cancel this appointment")
    at_cancel.sees("free of charge")
    at_cancel.sees_no("The clinic says")


def test_a_fee_in_no_currency_is_not_given_one(at_one: Patient) -> None:
    at_one.clinic.terms = Terms(Money(pounds("40").amount, ""))
    at_one.taps("Cancel this appointment")
    at_one.sees("Cancelling it now costs 40.00, in the currency in which the clinic bills you.", "Cancel it for 40")


def test_keeping_it_cancels_nothing(at_fee: Patient) -> None:
    at_fee.taps("Keep it")
    at_fee.sees("Nothing was cancelled. Your appointment stays as it is.", "Cancel this appointment")
    assert at_fee.booked == []


def test_the_order_says_what_was_confirmed_and_knows_the_diary_of_that_moment(cancelling: Patient) -> None:
    (placed,) = cancelling.booked
    (order,) = cancelling.cancelled
    assert (order.key, order.type, order.start, order.site) == ("a1", "gp", datetime(2026, 11, 24, 9, 20), 1)  # noqa: DTZ001
    assert (placed.before, placed.before_complete, placed.whose) == (("a1", "a2", "old"), True, "k=mia")
    assert cancelling.clinic.asked[-1] == AskCancellation("a1", ordering=True)


def test_a_second_tap_cancels_nothing_more(at_cancel: Patient) -> None:
    assert at_cancel.card
    tap = Pressed(at_cancel.card.id, "cancel")
    at_cancel.happens(tap)
    at_cancel.happens(tap)
    assert len(at_cancel.booked) == 1


def test_a_fee_that_changed_meanwhile_is_asked_about_again(at_cancel: Patient) -> None:
    at_cancel.clinic.terms = COSTLY
    at_cancel.taps("Cancel it")
    at_cancel.sees("Nothing was cancelled yet: the fee has changed in the meantime.", "Cancel it for £40")
    assert at_cancel.booked == []
    at_cancel.taps("Cancel it for £40")
    assert len(at_cancel.booked) == 1


def test_an_appointment_that_the_clinic_moved_meanwhile_is_asked_about_again(at_cancel: Patient) -> None:
    first, *others = at_cancel.clinic.appointments
    at_cancel.clinic.appointments = (replace(first, start=first.start + timedelta(hours=1)), *others)
    at_cancel.taps("Cancel it")
    at_cancel.sees("the clinic has changed this appointment in the meantime.", "10:20")
    assert at_cancel.booked == []


def test_one_that_is_gone_meanwhile_is_not_cancelled_again(at_cancel: Patient) -> None:
    at_cancel.clinic.appointments = at_cancel.clinic.appointments[1:]
    at_cancel.taps("Cancel it")
    at_cancel.sees("The clinic does not have that appointment any more", "Tue 8 Dec, 09:00 · Physiotherapy")
    assert at_cancel.booked == []


def test_one_that_has_begun_meanwhile_is_told_so(at_one: Patient) -> None:
    at_one.clinic.begun = ("a1",)
    at_one.taps("Cancel this appointment")
    at_one.sees("That appointment has begun or is over", "It has begun, so it cannot be cancelled here.")


def test_a_tap_that_has_waited_cancels_nothing(at_cancel: Patient) -> None:
    assert at_cancel.card
    at_cancel.happens(Pressed(at_cancel.card.id, "cancel", late=True))
    at_cancel.sees("It took me a while to get to this, and nothing has been cancelled.")
    at_cancel.happens(Said("yes", late=True))
    at_cancel.sees("It took me a while to get to this")
    assert at_cancel.booked == []


def test_a_clinic_that_takes_minutes_to_answer_is_confirmed_again(at_cancel: Patient) -> None:
    at_cancel.clinic.answers = False
    at_cancel.taps("Cancel it")
    at_cancel.now += timedelta(minutes=3)
    at_cancel.gets_the_answer()
    at_cancel.sees("nothing has been cancelled", "Cancel it")
    assert at_cancel.booked == []


@pytest.mark.parametrize("words", ["yes", "Yes, cancel it please", "cancel it", "cancel my appointment", "go ahead"])
def test_words_that_confirm_cancel_it(at_cancel: Patient, words: str) -> None:
    at_cancel.says(words)
    assert len(at_cancel.cancelled) == 1


@pytest.mark.parametrize(
    "words", ["no", "keep it", "don't cancel it", "wait", "noooo", "I changed my mind, I'm coming"]
)
def test_words_that_do_not_keep_it(at_cancel: Patient, words: str) -> None:
    at_cancel.says(words)
    at_cancel.sees("Nothing was cancelled. Your appointment stays as it is.")
    assert at_cancel.booked == []


@pytest.mark.parametrize("words", ["stop", "yes but on friday", "book it"])
def test_words_that_may_mean_either_do_nothing(at_cancel: Patient, words: str) -> None:
    at_cancel.says(words)
    at_cancel.sees("Nothing is cancelled. Tap Keep it to keep the appointment", "Cancel it")
    assert at_cancel.booked == []


def test_the_command_stops_and_says_that_nothing_was_cancelled(at_cancel: Patient) -> None:
    at_cancel.commands("cancel")
    at_cancel.sees("Stopped. I have cancelled no appointment: all of yours are as they were.")
    at_cancel.commands("appointments")
    at_cancel.says("start over")
    at_cancel.sees("Started over. Your appointments are as they were.", "Your appointments to come.")


def test_a_refusal_of_the_terms_is_told_on_the_card_it_came_from(at_one: Patient) -> None:
    at_one.clinic.failure = Failure(Trouble.REFUSED, "Please call us about surgery.")
    at_one.taps("Cancel this appointment")
    at_one.sees("It was not cancelled.", "The clinic says: Please call us about surgery.", "Cancel this appointment")


def test_a_refusal_where_nothing_was_shown_yet_leads_to_the_first_card(mia: Patient) -> None:
    mia.clinic.appointments = mia.clinic.appointments[:1]
    mia.clinic.answers = False
    mia.says("/appointments")
    mia.commands("appointments")
    mia.clinic.answers = True
    mia.gets_the_answer()
    mia.taps("Tue 24 Nov")
    mia.clinic.failure = Failure(Trouble.REFUSED, reason=Reason.NO_RIGHT, reference="R-7")
    mia.taps("Cancel this appointment")
    mia.sees("It was not cancelled.", "R-7", "Your appointment")


def test_a_clinic_that_is_down_right_before_the_order_cancels_nothing(at_cancel: Patient) -> None:
    at_cancel.clinic.failure = Failure(Trouble.DOWN)
    at_cancel.taps("Cancel it")
    at_cancel.sees("It was not cancelled. The clinic's booking system cannot be reached at the moment.", "Cancel it")
    assert at_cancel.booked == []


def test_who_is_signed_out_right_before_the_order_signs_in_and_confirms_again(at_cancel: Patient) -> None:
    at_cancel.clinic.failure = Failure(Trouble.SIGN_IN)
    at_cancel.taps("Cancel it")
    at_cancel.sees("Nothing was cancelled: you have been signed out in the meantime.", "Sign in")
    at_cancel.clinic.failure = None
    at_cancel.happens(SignedIn())
    at_cancel.sees("You are signed in again. Nothing was cancelled yet: please confirm once more.", "Cancel it")
    assert at_cancel.booked == []
    at_cancel.taps("Cancel it")
    assert len(at_cancel.booked) == 1


def test_an_answer_that_says_something_else_cancels_nothing(at_cancel: Patient) -> None:
    at_cancel.clinic.answers = False
    at_cancel.taps("Cancel it")
    asked = awaited(at_cancel.conversation)
    assert asked
    at_cancel.happens(Answered(asked.request, Payers(())))
    at_cancel.sees("It was not cancelled. The clinic's booking system did not accept it.", "Cancel it")
    assert at_cancel.booked == []


def test_back_leads_to_the_appointment(at_cancel: Patient) -> None:
    at_cancel.taps("Back")
    at_cancel.sees("Your appointment", "Cancel this appointment")


def test_the_order_bears_the_patient_that_staff_act_for(at_cancel: Patient) -> None:
    at_cancel.conversation = replace(at_cancel.conversation, behalf=Behalf(patient="p7"))
    at_cancel.taps("Cancel it")
    assert at_cancel.cancelled[0].behalf == Behalf(patient="p7")


def test_the_rules_for_such_visits_stand_there_where_they_say_more(at_one: Patient) -> None:
    rules = "Free until 24 hours before; then half the price. " + "Please call us if you are ill. " * 20
    at_one.clinic.terms = Terms(pounds("40"), "Late.", rules)
    at_one.taps("Cancel this appointment")
    at_one.sees("The clinic says: Late.", "For such visits: Free until 24 hours before; then half the price.", "…")
    at_one.taps("Back")
    at_one.clinic.terms = Terms(pounds("40"), "Late: as in the rules.", "as in the rules")
    at_one.taps("Cancel this appointment")
    at_one.sees_no("For such visits")


@pytest.mark.parametrize(
    "words", ["how much does it cost?", "How much is the cancellation fee?", "what happens if I cancel?", "is it free?"]
)
def test_what_it_costs_is_answered_from_the_card(at_fee: Patient, words: str) -> None:
    at_fee.says(words)
    assert at_fee.reads.count("Cancelling it now costs £40.00.") == 2, at_fee.reads
    assert at_fee.booked == []
    at_fee.sees("Keep it", "Cancel it for £40")


def test_what_its_card_does_not_say_is_answered_by_the_clinic(at_list: Patient) -> None:
    at_list.says("is there parking?")
    at_list.sees("020 7946 0000")


def test_a_booking_in_doubt_is_still_warned_of_after_a_cancellation(placing: Patient, mia: Patient) -> None:
    assert mia is placing
    placing.told(HandedOver(Handover.UNEXPLAINED))
    placing.commands("appointments")
    for label in ("Tue 24 Nov, 09:20", "Cancel this appointment", "Cancel it"):
        placing.taps(label)
    placing.told(Cancelled())
    placing.commands("book")
    placing.sees("I could not find out whether your last booking was made")


@pytest.mark.parametrize(
    "text",
    [
        "yeah go ahead, sorry for messing you about",
        "go ahead cancel",
        "yes cancel it. thank you",
        "cancel it then",
        "yep cancel it, so sorry",
        "please cancel it",
        "yes pls, my mum is in hospital",
        "yes cancel it, I've got the flu",
    ],
)
def test_a_plain_yes_with_a_courtesy_cancels(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    at_cancel.sees("Cancelling it for you…")
    assert len(at_cancel.cancelled) == 1


@pytest.mark.parametrize(
    "text",
    [
        "yes but only if it is free",
        "will I be charged?",
        "what does it cost",
        "I feel better now so I wont need it",
        "yes or maybe not",
        "sorry",
        "go ahead, is it free?",
        "yes, my mum is not in hospital any more",
        "yes, she's ill of waiting though",
    ],
)
def test_anything_beside_a_yes_cancels_nothing(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert at_cancel.cancelled == []
    at_cancel.sees("Do you want to cancel this appointment?")


@pytest.mark.parametrize(
    "text",
    [
        "no don't cancel",
        "don't cancel it please",
        "no do not cancel, I'll come",
        "oh no, please don't do that",
        "never cancel that",
    ],
)
def test_what_is_not_to_be_cancelled_is_kept_with_all_that_can_be_done(text: str, at_cancel: Patient) -> None:
    at_cancel.clinic.may_watch = True
    at_cancel.says(text)
    at_cancel.sees("Nothing was cancelled", "Tell me if a sooner one comes up")
    assert at_cancel.cancelled == []


@pytest.mark.parametrize("text", ["not that one!! the other", "the other one", "wrong one", "it's a different one"])
def test_another_one_is_chosen_from_the_list(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    at_cancel.sees("Which appointment do you want to cancel?")


@pytest.mark.parametrize(
    "text",
    [
        "oh no I meant change it",
        "id rather move it",
        "can we move it instead please",
        "only if I can have Thursday",
        "could it just be later the same day?",
        "is there a long wait for another?",
    ],
)
def test_it_is_moved_instead(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    at_cancel.sees("Let us find another time")
    assert at_cancel.cancelled == []


def test_back_while_a_kept_appointment_is_looked_at_shows_it(at_one: Patient) -> None:
    at_one.taps("Cancel this appointment")
    at_one.clinic.answers = False
    at_one.taps("Keep it")
    at_one.taps("Back")
    at_one.sees("Tue 24 Nov 2026, 09:20", "Cancel this appointment")


@pytest.mark.parametrize("words", ["why?", "can you waive it", "that's not what it said before", "thats a rip off"])
def test_what_is_asked_of_the_fee_or_said_against_it_is_answered_by_it(at_cancel: Patient, words: str) -> None:
    at_cancel.says(words)
    at_cancel.sees("Cancelling it now", "Nothing is cancelled.")
    assert at_cancel.booked == []
