"""A booking that was refused for its slot: what happened is what a fresh look shows, and not what somebody guesses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.clinic.orders import Refused
from conversations.clinic.questions import Failure, Several, Slots, Trouble
from conversations.events import Answered, SignedIn
from conversations.state.conversation import Role
from tests.conversations.patient import Patient
from tests.support.clinic import SmallClinic, pounds

SENTENCE = "Sorry, ERR_17."
TAKEN = "It was not booked. I looked again: that time has just been taken."
DEARER = "It was not booked. I looked again: its price is now £65.00."
REFUSED = Refused(Failure(Trouble.REFUSED, SENTENCE))
WORDLESS = Refused(Failure(Trouble.REFUSED))


def taken(patient: Patient) -> None:
    patient.clinic.slots = patient.clinic.slots[1:]


def dearer(patient: Patient) -> None:
    patient.clinic.slots = (SmallClinic.slot(24, 9, pounds("65")), *patient.clinic.slots[1:])


@pytest.mark.parametrize("outcome", [REFUSED, WORDLESS])
def test_a_time_that_is_gone_was_taken_whatever_the_clinic_says(placing: Patient, outcome: Refused) -> None:
    taken(placing)
    placing.told(outcome)
    placing.sees(TAKEN, "These come closest.", "Nearest: Tue 24 Nov, 10:20")
    placing.sees_no(SENTENCE, "Most likely")


@pytest.mark.parametrize("outcome", [REFUSED, WORDLESS])
def test_a_price_that_has_changed_is_named(placing: Patient, outcome: Refused) -> None:
    dearer(placing)
    placing.told(outcome)
    placing.sees(DEARER, "New price: Tue 24 Nov, 09:20 · £65")
    placing.sees_no(SENTENCE, "Most likely")


def test_the_same_time_in_another_room_is_not_the_one_that_was_refused(placing: Patient) -> None:
    placing.clinic.slots = (replace(SmallClinic.slot(24, 9), location=12), *placing.clinic.slots[1:])
    placing.told(REFUSED)
    placing.sees(TAKEN)


def test_by_video_one_room_is_as_good_as_another(at_types: Patient) -> None:
    for tap in ("Video consultation", "Anyone", "As soon as possible", "Tue 24 Nov, 09:20", "Book it"):
        at_types.taps(tap)
    at_types.clinic.slots = (replace(SmallClinic.slot(24, 9), location=12), *at_types.clinic.slots[1:])
    at_types.told(WORDLESS)
    at_types.sees("that time is still free", "Try again: Tue 24 Nov, 09:20")


def test_of_two_prices_the_one_that_was_refused_is_looked_for_first(placing: Patient) -> None:
    placing.clinic.slots = (SmallClinic.slot(24, 9, pounds("65")), *placing.clinic.slots)
    placing.told(WORDLESS)
    placing.sees("that time is still free, and its price is the same.", "Try again: Tue 24 Nov, 09:20")


def test_a_time_that_is_still_free_was_refused_for_what_the_clinic_says(placing: Patient) -> None:
    placing.told(REFUSED)
    placing.sees("It was not booked.", f"The clinic says: {SENTENCE}", "Try again: Tue 24 Nov, 09:20")
    placing.taps("Try again")
    placing.taps("Book it")
    assert [book.number for book in placing.booked] == [1, 2]


def test_where_nobody_says_why_that_is_what_is_said(placing: Patient) -> None:
    placing.told(WORDLESS)
    placing.sees("The clinic's booking system does not say why: that time is still free, and its price is the same.")


def test_a_price_that_the_clinic_no_longer_gives_is_not_called_the_same(placing: Patient) -> None:
    placing.clinic.slots = (replace(SmallClinic.slot(24, 9), gross=None), *placing.clinic.slots[1:])
    placing.told(WORDLESS)
    placing.sees("Most likely that time has gone, or its price has changed.", "New price: Tue 24 Nov, 09:20")


def test_until_the_look_is_made_nothing_is_guessed(placing: Patient) -> None:
    placing.clinic.answers = False
    placing.told(REFUSED)
    placing.sees("It was not booked. Let us see what is free instead.", "Asking the clinic…")
    placing.sees_no(SENTENCE, "Most likely")
    taken(placing)
    placing.gets_the_answer()
    placing.sees(TAKEN)
    placing.sees_no("Let us see")


def test_who_asks_for_another_day_meanwhile_still_reads_that_nothing_was_booked(placing: Patient) -> None:
    placing.clinic.answers = False
    placing.told(REFUSED)
    placing.says("thursday")
    placing.gets_the_answer()
    placing.sees("It was not booked. Let us see what is free instead.", "These times are free.", "Thu 26 Nov")


def test_where_the_clinic_cannot_be_asked_it_is_still_said_that_nothing_was_booked(placing: Patient) -> None:
    placing.clinic.failure = Failure(Trouble.DOWN)
    placing.told(REFUSED)
    placing.sees("It was not booked.", "cannot be reached", "Try again")
    placing.clinic.failure = None
    placing.taps("Try again")
    placing.sees(f"The clinic says: {SENTENCE}")


def test_who_has_to_sign_in_for_the_look_reads_that_nothing_was_booked(placing: Patient) -> None:
    taken(placing)
    placing.clinic.failure = Failure(Trouble.SIGN_IN)
    placing.told(REFUSED)
    placing.sees("It was not booked.", "Please sign in")
    placing.clinic.failure = None
    placing.happens(SignedIn())
    placing.sees(TAKEN)


def test_a_look_at_that_time_that_failed_proves_nothing(placing: Patient) -> None:
    placing.clinic.answers = False
    placing.told(REFUSED)
    placing.clinic.answers = True
    others = Slots(placing.clinic.slots[1:])
    placing.happens(Answered(placing.conversation.requests, Several((None, others))))
    placing.sees(f"The clinic says: {SENTENCE}")
    placing.sees_no("just been taken")


def test_the_reference_for_the_clinic_comes_with_it(placing: Patient) -> None:
    taken(placing)
    placing.told(Refused(Failure(Trouble.REFUSED, SENTENCE, "R-18")))
    placing.sees(TAKEN, "Reference for the clinic: R-18")


def test_staff_read_the_clinics_own_sentence_too(placing: Patient) -> None:
    taken(placing)
    placing.conversation = replace(placing.conversation, role=Role.STAFF)
    placing.told(REFUSED)
    placing.sees(TAKEN, f"The clinic's system says: {SENTENCE}")


def test_staff_read_it_once(placing: Patient) -> None:
    placing.conversation = replace(placing.conversation, role=Role.STAFF)
    placing.told(REFUSED)
    assert placing.reads.count(SENTENCE) == 1


@pytest.mark.parametrize("words", ["yes", "ok", "go on then", "I'll pay", "book it anyway", "whatever", "if I must"])
def test_a_yes_to_several_is_asked_which_and_orders_nothing(placing: Patient, words: str) -> None:
    dearer(placing)
    placing.told(WORDLESS)
    placing.says(words)
    placing.sees("Which one? Tap it, or type its number.", "New price: Tue 24 Nov, 09:20 · £65")
    assert len(placing.booked) == 1


def test_a_yes_to_the_only_one_leads_to_its_card_and_orders_nothing(placing: Patient) -> None:
    placing.clinic.slots = (SmallClinic.slot(24, 9, pounds("65")),)
    placing.told(WORDLESS)
    placing.says("yes")
    placing.sees("Is this right?", "Book it for £65")
    assert len(placing.booked) == 1


@pytest.mark.parametrize("words", ["no", "nope", "👎", "any other times?", "later one"])
def test_a_no_to_all_that_come_close_leads_to_the_others(placing: Patient, words: str) -> None:
    taken(placing)
    placing.told(REFUSED)
    placing.says(words)
    placing.sees("These times are free.")


@pytest.mark.parametrize(
    "words", ["why?", "is that the new price?", "it was 60 before", "can I have it for 60", "really?"]
)
def test_what_is_asked_of_the_refusal_is_answered_by_what_was_seen(placing: Patient, words: str) -> None:
    dearer(placing)
    placing.told(WORDLESS)
    placing.says(words)
    placing.sees("The clinic asks £65 for that very time by now", "These come closest.")


@pytest.mark.parametrize(
    ("slots", "told"),
    [(slice(1, None), "Somebody else was given that time"), (slice(None), "The clinic did not say why.")],
)
def test_why_it_is_taken_or_refused_is_told_as_far_as_it_is_known(placing: Patient, slots: slice, told: str) -> None:
    placing.clinic.slots = placing.clinic.slots[slots]
    placing.told(WORDLESS)
    placing.says("why")
    placing.sees(told)
    placing.says("I won't pay that")
    placing.sees("I cannot change it. You need not take it")
    placing.says("why not wednesday at 11:20")
    placing.sees("Wed 25 Nov")


def test_what_they_cost_is_told_and_what_is_not_understood_said_so(placing: Patient) -> None:
    taken(placing)
    placing.told(REFUSED)
    placing.says("how much")
    placing.sees("The price, for all of these times: £60.")
    placing.says("marmalade")
    placing.sees("I did not understand that.", "These come closest.")
