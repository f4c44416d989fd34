"""What is somebody's own: what is kept of them and its end, who is signed in, for patients and for staff."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from conversations.clinic.account import Kept, KeptSession
from conversations.clinic.patients import Duties
from conversations.events import Pressed, SignedIn
from conversations.screens.entry import AllKept
from conversations.state.account import ConfirmingErasure, ShowingKept
from conversations.state.conversation import Role, Welcome
from tests.conversations.patient import NOW, Patient

ALL = Kept(3, 1, 2, 1, 9, signed_in=True, told=True)


@pytest.fixture
def at_kept(patient: Patient) -> Patient:
    """A patient who looks at what is kept."""
    patient.commands("privacy")
    patient.sees("What is kept of this chat")
    return patient


@pytest.fixture
def at_erasure(patient: Patient) -> Patient:
    """A patient who is warned before all is deleted."""
    patient.clinic.kept = ALL
    patient.commands("privacy")
    patient.taps("Delete all of it…")
    patient.sees("Delete all that is kept of this chat?")
    return patient


@pytest.fixture
def sofia(patient: Patient) -> Patient:
    """A member of staff who has signed in."""
    patient.happens(SignedIn(Duties(refer=True)))
    return patient


def test_little_is_said_where_little_is_kept(at_kept: Patient) -> None:
    at_kept.sees("Where our conversation stands", "are the clinic's to keep")
    at_kept.sees_no("signed in", "as proof", "as staff", "could not be delivered")


def test_all_that_is_kept_is_said(patient: Patient) -> None:
    patient.clinic.kept = ALL
    patient.commands("privacy")
    patient.sees(
        "somebody is signed in, sealed", "what the clinic's staff do for you", "as proof: 3", "due later, or was"
    )
    patient.sees("could not be delivered: 1", "done here as staff, for good: 9")


def test_it_can_be_taken_away_as_a_file_which_leads_back(at_kept: Patient) -> None:
    at_kept.taps("Send me all of it")
    assert at_kept.entries == [AllKept()]
    assert (
        at_kept.keeps.splitlines()[0]
        == "All that is kept of this chat, as a file (JSON). Keep it to yourself: it names appointments."
    )
    at_kept.taps("Back")
    at_kept.taps_kept("What is kept of this chat")
    assert isinstance(at_kept.conversation.state, ShowingKept)


def test_what_stays_is_said_with_the_reason(at_erasure: Patient) -> None:
    at_erasure.sees("Your appointments and invoices: they are the clinic's", "whose outcome is not known yet")
    at_erasure.sees("the clinic has to answer for it", "a chat was deleted", "only you can delete them, in Telegram")


@pytest.mark.parametrize("how", ["Keep it", "Back", "no", "keep it"])
def test_whoever_does_not_want_it_keeps_everything(at_erasure: Patient, how: str) -> None:
    if how.istitle() or how == "Keep it":
        at_erasure.taps(how)
    else:
        at_erasure.says(how)
    assert at_erasure.conversation.state == ShowingKept(ALL)
    assert at_erasure.forgotten == 0


def test_words_delete_nothing(at_erasure: Patient) -> None:
    for words in ("yes", "yes please", "ok do it", "whatever"):
        at_erasure.says(words)
        assert isinstance(at_erasure.conversation.state, ConfirmingErasure), words
    at_erasure.sees("Nothing was deleted. Please use one of the buttons.")
    assert (at_erasure.forgotten, at_erasure.signed_out) == (0, 0)


def test_the_button_ends_the_session_and_everything_else_once(at_erasure: Patient) -> None:
    assert at_erasure.card
    at_erasure.taps("Delete all of it")
    assert (at_erasure.forgotten, at_erasure.signed_out) == (1, 1)
    at_erasure.sees("I am deleting what is kept here.")
    assert isinstance(at_erasure.conversation.state, Welcome)
    at_erasure.happens(Pressed("p1", "forget"))
    assert at_erasure.forgotten == 1, "an old button deletes nothing"


def test_who_is_signed_in_is_said_by_the_clinics_clock(patient: Patient) -> None:
    since = datetime(2026, 6, 1, 9, 0, 30, tzinfo=UTC)
    patient.clinic.session = KeptSession(since, since + timedelta(minutes=15))
    patient.commands("sessions")
    patient.sees("A patient, at the clinic's patient portal.", "Since: Mon 1 Jun, 10:00", "Until: Mon 1 Jun, 10:15")
    patient.clinic.session = KeptSession(None, NOW)
    patient.taps("Look again")
    patient.sees("Until: Sun 22 Nov, 10:00")
    patient.sees_no("Since:")
    patient.taps("Sign out, here and at the clinic")
    assert patient.signed_out == 1
    patient.sees("You are signed out.")


def test_nobody_is_signed_in(patient: Patient) -> None:
    patient.commands("sessions")
    patient.sees("Nobody is signed in here.")
    patient.sees_no("Sign out")
    patient.taps("Back")
    assert isinstance(patient.conversation.state, Welcome)


def test_staff_have_all_of_it_but_invoices_and_signing_out_is_on_record(sofia: Patient) -> None:
    sofia.clinic.session = KeptSession(NOW, NOW, staff=True)
    sofia.commands("invoices")
    sofia.sees("I do not know that command")
    sofia.commands("privacy")
    sofia.sees("What is kept of this chat")
    sofia.commands("sessions")
    sofia.sees("A member of the clinic's staff, at its referral portal.")
    sofia.taps("Sign out, here and at the clinic")
    assert sofia.records[-1].action == "sign_out"
    assert sofia.conversation.role is Role.PATIENT


@pytest.mark.parametrize(
    ("words", "card"),
    [
        ("what do you know about me", "What is kept of this chat"),
        ("delete my data", "Delete all that is kept of this chat?"),
        ("how much do i owe", "There is nothing to pay."),
    ],
)
def test_words_lead_there(patient: Patient, words: str, card: str) -> None:
    patient.says(words)
    patient.sees(card)
