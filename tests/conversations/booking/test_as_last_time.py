"""What somebody booked last is offered again, if they want that: in one tap, never chosen silently, off by default."""

from __future__ import annotations

import pytest

from conversations.clinic.account import AskKept, LastVisit
from conversations.clinic.model import Clinician, Sex
from conversations.clinic.patients import Duties
from conversations.clinic.questions import Failure, Trouble
from conversations.events import SignedIn
from conversations.state.booking import ChoosingSlot, ChoosingType
from tests.conversations.patient import Patient

LAST = LastVisit("gp", 1, 11, "Camden Main", Clinician(1, "Dr Anita Patel", Sex.FEMALE))


@pytest.fixture
def returning(patient: Patient) -> Patient:
    """Somebody who is offered what they booked last."""
    patient.clinic.last = LAST
    patient.commands("book")
    patient.sees("What is the visit for?", "Last time: GP consultation · Camden Main · Dr Anita Patel.")
    return patient


def test_three_taps_book_it_again(returning: Patient) -> None:
    returning.taps("The same as last time")
    returning.sees("GP consultation · Camden Main · Dr Anita Patel · as soon as possible", "These times are free.")
    assert (returning.last_search.site, returning.last_search.clinician) == (1, 1)
    returning.taps("Tue 24 Nov, 09:20")
    returning.taps("Book it")
    (order,) = returning.orders
    assert (order.type, order.clinician) == ("gp", 1)


def test_nothing_is_chosen_before_it_is_tapped_and_all_else_can_be(returning: Patient) -> None:
    assert isinstance(returning.conversation.state, ChoosingType)
    assert returning.task.wish.type is None
    returning.taps("Blood test")
    returning.sees_no("Last time", "Dr Anita Patel")


def test_it_can_be_changed_after_that(returning: Patient) -> None:
    returning.taps("The same as last time")
    returning.taps("Other place")
    returning.sees("Where would suit you?")


def test_without_a_clinician_anyone_will_do(patient: Patient) -> None:
    patient.clinic.last = LastVisit("gp", 1, 11, "Camden Main")
    patient.commands("book")
    patient.sees("Last time: GP consultation · Camden Main.")
    patient.taps("The same as last time")
    assert not isinstance(patient.conversation.state, ChoosingSlot), "with whom is asked"


def test_what_is_not_offered_any_more_is_not_offered_again(patient: Patient) -> None:
    patient.clinic.last = LastVisit("gone", 1)
    patient.commands("book")
    patient.sees_no("Last time", "The same as last time")


def test_what_was_refused_is_not_offered_again(returning: Patient) -> None:
    returning.says("not a gp consultation")
    returning.sees_no("The same as last time")


def test_it_is_off_by_default_and_switched_in_one_tap_where_it_can_be_seen(patient: Patient) -> None:
    patient.commands("privacy")
    patient.sees_no("is offered to you again")
    patient.taps("Offer me my last visit again")
    patient.sees("From your next booking on", "is offered to you again")
    patient.clinic.kept = patient.clinic.kept.__class__(remembers=True)
    patient.taps("Do not offer my last visit")
    patient.sees("I do not offer you your last visit any more.")
    wishes = [question.remember for question in patient.clinic.asked if isinstance(question, AskKept)]
    assert wishes == [None, True, False]


def test_who_wants_it_has_to_be_known(patient: Patient) -> None:
    patient.commands("privacy")
    patient.clinic.failure = Failure(Trouble.SIGN_IN)
    patient.taps("Offer me my last visit again")
    patient.sees("Sign in")
    patient.clinic.failure = None
    patient.happens(SignedIn())
    patient.sees("From your next booking on")


def test_staff_have_no_visits_of_their_own(patient: Patient) -> None:
    patient.happens(SignedIn(Duties(refer=True)))
    patient.commands("privacy")
    patient.sees_no("Offer me my last visit again")
