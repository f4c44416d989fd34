"""A booking that the clinic refuses says why, in words for that reason; what would be refused too is not offered."""

from __future__ import annotations

import pytest

from conversations.clinic.orders import NotSent, Refused
from conversations.clinic.questions import AskSeveral, Failure, Reason, Trouble
from tests.conversations.patient import Patient

PHONE = "020 7946 0000"
RAW = "ERR_17: see the log"


def refusal(reason: Reason, reference: str = "") -> Refused:
    return Refused(Failure(Trouble.REFUSED, RAW, reference, reason))


REASONS = [
    (Reason.BLOCKED, "Your account is locked after too many failed sign-ins."),
    (Reason.QUESTIONS_OPEN, "The clinic needs you to answer some questions first, in its patient portal."),
    (Reason.KEY_REFUSED, "does not let me in at the moment."),
    (Reason.ADDRESS_REFUSED, "does not accept requests from here."),
    (Reason.ASKED_WRONGLY, "did not understand my question. That is a fault on our side"),
    (Reason.UNKNOWN_CALL, "does not offer this."),
    (Reason.COMPANY_MISSING, "Your account is not tied to a company as it should be."),
    (Reason.MARKUP, "did not accept a character in what I sent."),
    (Reason.ALREADY_REGISTERED, "You are registered with the clinic already."),
    (Reason.HISTORY_NOT_FOUND, "could not find a part of your record."),
    (Reason.NO_RIGHT, "Your account may not do this online."),
    (Reason.NOT_FOUND, "no longer knows one of these choices. Please start over"),
    (Reason.WRONG_VERB, "did not accept the way I asked."),
]


@pytest.mark.parametrize(("reason", "words"), REASONS)
def test_a_reason_that_is_not_about_the_slot_is_said_and_no_other_slot_is_offered(
    placing: Patient, reason: Reason, words: str
) -> None:
    placing.told(refusal(reason))
    placing.sees("It was not booked.", words, PHONE)
    placing.sees_no(RAW, "come closest", "Nearest", "has gone", "Book it")
    assert not [question for question in placing.clinic.asked if isinstance(question, AskSeveral)]


def test_from_such_a_refusal_one_gets_back_to_the_times_with_all_choices_kept(placing: Patient) -> None:
    placing.told(refusal(Reason.QUESTIONS_OPEN))
    placing.sees("GP consultation · Camden · any clinician", "All free times", "Back | Start over")
    placing.taps("All free times")
    placing.sees("These times are free.", "GP consultation · Camden · any clinician")
    placing.taps("Tue 24 Nov, 10:20")
    placing.taps("Book it")
    assert [book.number for book in placing.booked] == [1, 2]


def test_back_leads_to_the_question_whether_it_is_right(placing: Patient) -> None:
    placing.told(refusal(Reason.QUESTIONS_OPEN))
    placing.taps("Back")
    placing.sees("Is this right?", "Tue 24 Nov 2026, 09:20")


def test_starting_over_begins_anew(placing: Patient) -> None:
    placing.told(refusal(Reason.NOT_FOUND))
    placing.taps("Start over")
    placing.sees("What is the visit for?")


def test_words_at_such_a_refusal_search_anew(placing: Patient) -> None:
    placing.told(refusal(Reason.BLOCKED))
    placing.says("thursday")
    placing.sees("These times are free.", "Thu 26 Nov")


def test_the_card_names_the_phone_however_often_it_is_shown(placing: Patient) -> None:
    placing.told(refusal(Reason.BLOCKED))
    placing.says("blah blah")
    placing.sees("What you chose is kept.", PHONE, "All free times")


def test_the_reference_for_the_clinic_is_shown(placing: Patient) -> None:
    placing.told(refusal(Reason.KEY_REFUSED, "R-17"))
    placing.sees("Reference for the clinic: R-17")


def test_what_the_clinic_says_of_the_slot_comes_with_its_reference_and_what_is_near(placing: Patient) -> None:
    placing.told(Refused(Failure(Trouble.REFUSED, "Taken.", "R-18")))
    placing.sees("The clinic says: Taken.", "Reference for the clinic: R-18", "These come closest.", PHONE)


def test_a_patient_who_has_moved_on_hears_the_same_words(placing: Patient) -> None:
    placing.commands("start")
    placing.told(refusal(Reason.BLOCKED, "R-19"))
    assert placing.keeps.startswith("It was not booked. Your account is locked after too many failed sign-ins.")
    for words in (PHONE, "Reference for the clinic: R-19", "Tue 24 Nov 2026, 09:20"):
        assert words in placing.keeps
    assert RAW not in placing.keeps
    placing.sees("Book an appointment")


def test_what_was_never_sent_can_be_confirmed_again(placing: Patient) -> None:
    placing.told(NotSent())
    placing.sees("nothing was sent", "Book it again for £60")


def test_a_full_day_is_not_called_closed(placing: Patient) -> None:
    placing.clinic.slots = tuple(slot for slot in placing.clinic.slots if slot.start.day != 24)
    placing.told_refused("Taken.")
    placing.says("tuesday")
    placing.sees("Nothing is free on Tue 24 Nov: the clinic is closed that day, or fully booked.")
