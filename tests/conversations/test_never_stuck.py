"""Stale, doubled and forged presses; signing in; a clinic that is slow, silent or odd; ways back from everywhere."""

from __future__ import annotations

import pytest

from conversations.clinic.questions import (
    AskPayers,
    AskSeveral,
    Failure,
    Reason,
    Several,
    Slots,
    Trouble,
)
from conversations.events import Answered, Pressed, SignedIn, SignedOut, Unanswered
from conversations.machine.advance import advance
from tests.conversations.patient import Patient


def test_a_double_tap_is_a_stale_tap(at_confirm: Patient) -> None:
    card = at_confirm.card
    at_confirm.taps("Book it")
    at_confirm.card = card
    at_confirm.taps("Book it")
    at_confirm.sees("That button was from an earlier step.", "Booking it for you…")
    assert len(at_confirm.booked) == 1


def test_a_button_after_which_the_card_reads_as_before_has_a_word_on_itself(at_slots: Patient) -> None:
    """Trying again, or a day that is full: the second tap of it would do nothing that could be seen."""
    at_slots.taps("Calendar")
    for taps in (1, 2):
        at_slots.taps("Mo")
        assert at_slots.toasts == taps
    at_slots.clinic.failure = Failure(Trouble.ODD)
    at_slots.commands("book")
    for taps in (3, 4):
        at_slots.taps("Try again")
        assert at_slots.toasts == taps


def test_an_old_button_shows_where_we_are(at_types: Patient) -> None:
    old = at_types.card
    at_types.taps("GP consultation")
    at_types.card = old
    at_types.taps("Blood test")
    at_types.sees("That button was from an earlier step.", "Where would suit you?", "GP consultation")


@pytest.mark.parametrize(
    ("verb", "argument"), [("pick", "99"), ("pick", "-1"), ("book", ""), ("change", "nothing"), ("", ""), ("page", "x")]
)
def test_a_forged_press_is_worth_nothing(at_types: Patient, verb: str, argument: str) -> None:
    assert at_types.card is not None
    at_types.happens(Pressed(at_types.card.id, verb, argument))
    at_types.sees("That button was from an earlier step.", "What is the visit for?")


def test_a_press_of_the_sign_in_button_itself_says_nothing_new(patient: Patient) -> None:
    patient.clinic.failure = Failure(Trouble.SIGN_IN)
    patient.commands("book")
    assert patient.card is not None
    patient.happens(Pressed(patient.card.id, "sign_in"))
    patient.sees("That button was from an earlier step.", "Please sign in")


def test_signing_in_goes_on_where_the_patient_was(patient: Patient) -> None:
    patient.clinic.failure = Failure(Trouble.SIGN_IN)
    patient.commands("book")
    patient.sees("Please sign in", "Sign in", "never type a password")
    patient.clinic.failure = None
    patient.happens(SignedIn())
    patient.sees("What is the visit for?")


def test_a_session_that_ran_out_in_the_middle_loses_nothing(at_slots: Patient) -> None:
    at_slots.clinic.failure = Failure(Trouble.SIGN_IN)
    at_slots.taps("More ›")
    at_slots.sees("Please sign in")
    at_slots.clinic.failure = None
    at_slots.happens(SignedIn())
    at_slots.sees("These times are free.", "Thu 26 Nov, 14:20", "GP consultation · Camden")


def test_a_session_that_ran_out_before_the_order_asks_to_confirm_again(at_confirm: Patient) -> None:
    at_confirm.clinic.failure = Failure(Trouble.SIGN_IN)
    at_confirm.taps("Book it")
    at_confirm.clinic.failure = None
    at_confirm.happens(SignedIn())
    at_confirm.sees("You are signed in again. Nothing was booked yet", "Is this right?")
    assert not at_confirm.booked
    at_confirm.taps("Book it")
    assert len(at_confirm.booked) == 1


def test_signing_in_unasked_is_acknowledged(at_types: Patient) -> None:
    at_types.happens(SignedIn())
    at_types.sees("You are signed in.", "What is the visit for?")


def test_signing_out_ends_the_session_and_the_booking(at_slots: Patient) -> None:
    at_slots.commands("signout")
    at_slots.sees("You are signed out.", "Book an appointment")
    assert at_slots.signed_out == 1


def test_a_session_ended_elsewhere(at_slots: Patient) -> None:
    at_slots.happens(SignedOut())
    at_slots.sees("You are signed out.")
    assert at_slots.signed_out == 0


def test_back_and_start_over_work_while_the_clinic_is_slow(at_types: Patient) -> None:
    at_types.clinic.answers = False
    at_types.taps("GP consultation")
    at_types.sees("Asking the clinic…", "GP consultation", "Back | Start over")
    late = at_types.conversation.requests
    at_types.taps("Back")
    at_types.sees("What is the visit for?")
    before = at_types.conversation
    assert advance(before, Answered(late, at_types.clinic.answer(AskPayers())), at_types.now).effects == ()
    assert advance(before, Unanswered(late, Failure(Trouble.DOWN)), at_types.now).effects == ()


def test_typing_while_the_clinic_is_slow_is_answered(at_types: Patient) -> None:
    at_types.clinic.answers = False
    at_types.taps("GP consultation")
    at_types.says("are you there?")
    at_types.sees("One moment, please.", "Asking the clinic…")


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (Failure(Trouble.DOWN), "cannot be reached at the moment"),
        (Failure(Trouble.STARTING), "is just starting"),
        (Failure(Trouble.ODD), "I could not read"),
        (Failure(Trouble.REFUSED), "did not accept that"),
        (Failure(Trouble.REFUSED, "No <b>rights</b>."), "The clinic says: No <b>rights</b>."),
        (Failure(Trouble.DOWN, "", "REF-17"), "Reference for the clinic: REF-17"),
    ],
)
def test_a_clinic_in_trouble_is_said_and_can_be_asked_again(at_types: Patient, failure: Failure, words: str) -> None:
    at_types.clinic.failure = failure
    at_types.taps("GP consultation")
    at_types.sees(words, "020 7946 0000", "Try again", "Back | Start over")
    at_types.clinic.failure = None
    at_types.taps("Try again")
    at_types.sees("Where would suit you?")


@pytest.mark.parametrize("reason", list(Reason))
@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_reason_has_words_and_the_way_to_somebody(at_types: Patient, trouble: Trouble, reason: Reason) -> None:
    at_types.clinic.failure = Failure(trouble, reason=reason)
    at_types.taps("GP consultation")
    assert at_types.reads.strip()
    at_types.sees("Back | Start over")


def test_every_search_without_an_answer_is_trouble_not_nothing(at_types: Patient) -> None:
    at_types.clinic.slots = ()
    for tap in ("GP consultation", "Camden", "A woman"):
        at_types.taps(tap)
    at_types.clinic.answers = False
    at_types.taps("Mornings")
    for _ in range(3):
        at_types.happens(Answered(at_types.conversation.requests, Slots(())))
    assert isinstance(at_types.clinic.asked[-1], AskSeveral)
    at_types.happens(Answered(at_types.conversation.requests, Several((None, None))))
    at_types.sees("I could not read", "Try again")


def test_the_reason_survives_trouble_on_the_way(placing: Patient) -> None:
    placing.clinic.failure = Failure(Trouble.DOWN)
    placing.told_refused("Gone.")
    placing.sees("cannot be reached")
    placing.clinic.failure = None
    placing.taps("Try again")
    placing.sees("The clinic says: Gone.", "These come closest.")


def test_the_reason_survives_signing_in_on_the_way(placing: Patient) -> None:
    placing.clinic.failure = Failure(Trouble.SIGN_IN)
    placing.told_refused("Gone.")
    placing.clinic.failure = None
    placing.happens(SignedIn())
    placing.sees("The clinic says: Gone.", "These come closest.")


def test_an_answer_to_another_question_is_trouble_not_an_accident(at_types: Patient) -> None:
    at_types.clinic.answers = False
    at_types.taps("GP consultation")
    at_types.happens(Answered(at_types.conversation.requests, Slots(())))
    at_types.sees("I could not read")


@pytest.mark.parametrize(
    ("taps", "empty", "words"),
    [
        ((), "payers", "how your visits are paid"),
        ((), "types", "opened no kind of appointment"),
        (("GP consultation",), "sites", "No place offers this"),
        (("GP consultation", "Any place"), "clinicians", "Nobody offers this there"),
    ],
)
def test_nothing_on_offer_says_so_with_the_phone_number(
    patient: Patient, taps: tuple[str, ...], empty: str, words: str
) -> None:
    setattr(patient.clinic, empty, ())
    patient.commands("book")
    for tap in taps:
        patient.taps(tap)
    patient.sees(words, "020 7946 0000", "Back | Start over")
    patient.says("something")
    patient.sees("I did not understand", words)
    patient.taps("Back")
    patient.taps("Start over" if taps else "Book an appointment")
