"""How a cancellation ends, and what the patient hears of it: cancelled, not cancelled, or not known. Never a guess."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from conversations.clinic.model import Appointment, Debtor, DebtorKind, Invoice, Terms
from conversations.clinic.orders import (
    Booked,
    Cancelled,
    Earlier,
    HandedOver,
    Handover,
    NotCancelled,
    NotSent,
    Outcome,
    Refused,
    Unknown,
)
from conversations.clinic.questions import Failure, Reason, Trouble
from conversations.events import SignedIn
from tests.conversations.patient import Patient
from tests.support.clinic import pounds

FEE = Invoice(pounds("40"), Decimal(0), Decimal(0), Debtor(DebtorKind.PATIENT))
DETAILS = ("For: GP consultation", "When: Tue 24 Nov 2026, 09:20–09:40 (UK time)", "Where: Camden", "With: Dr Anita")


@pytest.fixture
def costly(at_one: Patient) -> Patient:
    """Mia, whose cancellation for £40 is on its way."""
    at_one.clinic.terms = Terms(pounds("40"), "Late.")
    at_one.taps("Cancel this appointment")
    at_one.taps("Cancel it for £40")
    return at_one


def test_a_message_that_stays_says_that_it_is_cancelled_and_free(cancelling: Patient) -> None:
    cancelling.told(Cancelled())
    for words in ("Your appointment is cancelled.", *DETAILS, "No fee was charged."):
        assert words in cancelling.keeps
    assert cancelling.keeps.splitlines()[0] == "Your appointment is cancelled.", "a lock screen shows no more"
    cancelling.sees("Done: the message about the cancelled appointment stays in this chat.", "Book an appointment")
    cancelling.says("is it done?")
    cancelling.sees("Your appointment is cancelled. The details are in the message I sent you.")


def test_the_fee_is_said_as_the_clinic_bills_it(costly: Patient) -> None:
    costly.told(Cancelled(FEE))
    assert "There is a fee for cancelling it. You owe £40.00." in costly.keeps
    assert "Please note" not in costly.keeps


def test_a_fee_that_may_be_somebody_elses_is_not_said_to_be_owed(costly: Patient) -> None:
    costly.told(Cancelled(replace(FEE, debtor=Debtor(DebtorKind.UNKNOWN))))
    assert "There is a fee for cancelling it, and £40.00 of it are open. The clinic's invoice says who" in costly.keeps
    assert "You owe" not in costly.keeps


def test_another_fee_than_the_one_that_was_shown_is_pointed_out(cancelling: Patient) -> None:
    cancelling.told(Cancelled(FEE))
    assert "Please note: the fee is not the £0.00 you were shown." in cancelling.keeps
    assert "You owe £40.00." in cancelling.keeps


def test_a_fee_without_an_invoice_is_not_said_to_be_none(costly: Patient) -> None:
    costly.told(Cancelled())
    assert "The clinic has raised no invoice for the fee of £40.00 that you were shown." in costly.keeps


def test_a_cancellation_that_the_diary_does_not_show_is_not_vouched_for(cancelling: Patient) -> None:
    cancelling.told(Cancelled(confirmed=False))
    assert "The clinic has accepted your cancellation." in cancelling.keeps
    assert (
        "But I could not see in its diary that the appointment is gone. Please call 020 7946 0000" in cancelling.keeps
    )
    assert "Your appointment is cancelled." not in cancelling.keeps


def test_a_lost_answer_is_said_to_be_one_and_cleared_up(costly: Patient) -> None:
    costly.told(Unknown())
    costly.sees("answer got lost on the way", "Please count on it neither way for now.", "020 7946 0000")
    costly.says("is it booked?")
    costly.sees("I do not know yet whether your appointment is cancelled")
    costly.told(Cancelled(answered=False))
    assert "The fee you confirmed was £40.00. The clinic's answer got lost" in costly.keeps


def test_a_lost_answer_of_what_was_free_claims_no_more_than_is_known(cancelling: Patient) -> None:
    cancelling.told(Cancelled(answered=False))
    assert "When you confirmed it, it was free of charge." in cancelling.keeps


def test_what_still_stands_can_be_cancelled_again(cancelling: Patient) -> None:
    cancelling.told(Unknown())
    cancelling.told(NotCancelled())
    cancelling.sees("It was not cancelled. The clinic's diary still has your appointment.", "Cancel it again")
    cancelling.taps("Cancel it again")
    assert len(cancelling.booked) == 2


def test_what_was_said_too_early_is_taken_back(cancelling: Patient) -> None:
    cancelling.told(Unknown())
    cancelling.told(Cancelled(answered=False, after=Earlier.NOT_CANCELLED))
    assert "I told you that it was not cancelled. I am sorry: that was too early." in cancelling.keeps


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (NotSent(), "nothing was sent. You can safely try again."),
        (Refused(Failure(Trouble.DOWN)), "cannot be reached at the moment"),
        (Refused(Failure(Trouble.STARTING)), "is just starting"),
    ],
    ids=["not sent", "down", "starting"],
)
def test_what_did_not_reach_the_clinic_can_be_confirmed_again(
    cancelling: Patient, outcome: Outcome, words: str
) -> None:
    cancelling.told(outcome)
    cancelling.sees("It was not cancelled.", words, "Keep it", "Cancel it again")


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (Failure(Trouble.REFUSED, "It is cancelled already."), "The clinic says: It is cancelled already."),
        (Failure(Trouble.REFUSED), "refused, and did not say why"),
        (Failure(Trouble.REFUSED, reason=Reason.NO_RIGHT, reference="R-1"), "R-1"),
    ],
    ids=["in its words", "without a word", "no right"],
)
def test_a_refusal_is_told_over_what_the_diary_has_now(cancelling: Patient, failure: Failure, words: str) -> None:
    cancelling.clinic.appointments = cancelling.clinic.appointments[1:]
    cancelling.told(Refused(failure))
    cancelling.sees("It was not cancelled.", words, "The clinic does not have that appointment any more", "Tue 8 Dec")


def test_what_had_begun_is_not_sent(cancelling: Patient) -> None:
    cancelling.told(NotSent(begun=True))
    cancelling.sees("Its time had begun before I could send that to the clinic", "Your appointment")


def test_a_session_that_ended_is_signed_in_again_and_confirmed_once_more(cancelling: Patient) -> None:
    cancelling.told(Refused(Failure(Trouble.SIGN_IN)))
    cancelling.sees("Nothing was cancelled: you have been signed out in the meantime.", "Sign in")
    cancelling.happens(SignedIn())
    cancelling.sees("please confirm once more", "Cancel it again")
    assert len(cancelling.booked) == 1


@pytest.mark.parametrize("reason", list(Handover))
def test_what_cannot_be_found_out_is_handed_over_with_the_phone_number(cancelling: Patient, reason: Handover) -> None:
    cancelling.told(Unknown())
    cancelling.told(HandedOver(reason))
    assert "Please call the clinic on 020 7946 0000." in cancelling.keeps
    assert "I could not find out whether this was cancelled" in cancelling.keeps
    assert DETAILS[1] in cancelling.keeps
    cancelling.sees("A message in this chat says how it ended.")


def test_a_hand_over_that_is_cleared_up_says_sorry(cancelling: Patient) -> None:
    cancelling.told(HandedOver(Handover.PORTAL_DOWN, Earlier.NOT_CANCELLED))
    assert cancelling.keeps.startswith("I told you that it was not cancelled.")


def test_an_end_that_fits_no_cancellation_is_for_people_to_look_at(
    cancelling: Patient, visit: Callable[..., Appointment]
) -> None:
    cancelling.told(Booked(visit()))
    assert "I could not find out whether this was cancelled" in cancelling.keeps


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Cancelled(), "Your appointment is cancelled."),
        (NotCancelled(), "It was not cancelled."),
        (NotSent(begun=True), "Its time had begun"),
        (Refused(Failure(Trouble.REFUSED, "No.")), "The clinic says: No."),
        (Refused(Failure(Trouble.SIGN_IN)), "Please sign in and cancel it again."),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else "",
)
def test_who_has_wandered_off_hears_of_it_all_the_same(cancelling: Patient, outcome: Outcome, words: str) -> None:
    cancelling.commands("start")
    cancelling.sees("Your cancellation is still on its way to the clinic.")
    cancelling.taps("Book an appointment")
    cancelling.told(outcome)
    assert words in cancelling.keeps
    assert DETAILS[1] in cancelling.keeps
    cancelling.sees("What is the visit for?")


def test_nothing_else_is_ordered_while_it_is_on_its_way(cancelling: Patient) -> None:
    cancelling.says("make it quick")
    cancelling.sees("One moment, please. Your cancellation is on its way to the clinic")
    cancelling.says("start over")
    cancelling.sees("Your cancellation was already on its way: I will tell you how it ended.")
    cancelling.taps("Tue 24 Nov")
    cancelling.taps("Cancel this appointment")
    cancelling.taps("Cancel it")
    cancelling.sees("Your cancellation is still being looked into.")
    assert len(cancelling.booked) == 1
    cancelling.commands("cancel")
    cancelling.sees("Your cancellation was already on its way and cannot be stopped here.")
    cancelling.told(Unknown())
    cancelling.sees("The answer to your cancellation got lost.")


def test_a_booking_waits_for_the_cancellation_too(cancelling: Patient) -> None:
    cancelling.commands("book")
    for choice in ("GP consultation", "Camden", "Anyone", "As soon as possible", "Wed 25 Nov, 09:20"):
        cancelling.taps(choice)
    cancelling.taps("Book it")
    cancelling.sees("Your cancellation is still being looked into.")
    assert len(cancelling.booked) == 1


def test_the_buttons_of_the_message_lead_on(cancelling: Patient) -> None:
    cancelling.told(Cancelled())
    kept = cancelling.kept[-1]
    assert [button.argument for row in kept.rows for button in row] == ["booking", "appointments"]


def test_what_the_portal_called_its_failure_can_be_quoted(cancelling: Patient) -> None:
    cancelling.told(HandedOver(Handover.PORTAL_DOWN, reference="ER-1"))
    assert "Reference for the clinic: ER-1" in cancelling.keeps
