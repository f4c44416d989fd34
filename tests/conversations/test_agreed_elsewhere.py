"""What the clinic wants done in its own portal first is said with the way there, and nothing that was said is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.wording import Wording
from conversations.clinic.model import EVERYTHING
from conversations.clinic.questions import AskPayers, Failure, Reason, Trouble
from tests.conversations.patient import Patient

PORTAL = "https://portal.clinic.example"


@pytest.fixture
def told(patient: Patient) -> Patient:
    """Somebody at a clinic with a portal of its own."""
    facts = {**patient.wording.facts, "portal_at": f" ({PORTAL})"}
    patient.wording = Wording(facts)
    return patient


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Reason.TERMS, "agree to its terms and conditions, in its patient portal"),
        (Reason.CONTACT_OPTIONS, "wants to know how it may contact you"),
        (Reason.NOT_ONLINE, "does not let your account book online"),
    ],
)
def test_it_is_said_what_and_where_and_asked_again_with_one_tap(told: Patient, reason: Reason, words: str) -> None:
    told.clinic.failure = Failure(Trouble.REFUSED, reason=reason)
    told.says("I'd like an ultrasound scan")
    told.sees(words, PORTAL, "020 7946 0000", "Try again", "Back | Start over")
    assert told.booked == []
    told.clinic.failure = None
    told.taps("Try again")
    assert told.clinic.asked.count(AskPayers()) == 2
    told.sees("Ultrasound scan")


def test_who_looks_at_appointments_is_told_there(mia_told: Patient) -> None:
    mia_told.sees("Before you can book again, the clinic wants something agreed to", PORTAL)


@pytest.fixture
def mia_told(told: Patient) -> Patient:
    """Somebody without appointments, of whom the clinic wants something, and who looks for them."""
    told.clinic.permissions = replace(EVERYTHING, to_agree=True)
    told.commands("appointments")
    return told
