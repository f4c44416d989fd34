"""Staff who have signed in, and staff at the desk of a patient."""

from __future__ import annotations

import pytest

from conversations.clinic.patients import Duties
from conversations.events import SignedIn
from tests.conversations.patient import Patient
from tests.conversations.staff.desk import EMMA, FOR_EMMA, KNEE, LIZ, NEILL, NOT_DATED, REVIEW, TWIN


@pytest.fixture
def sofia() -> Patient:
    """A member of staff who has signed in."""
    somebody = Patient()
    somebody.clinic.patients = (EMMA, NEILL, TWIN, LIZ, NOT_DATED)
    somebody.happens(SignedIn(Duties(refer=True, referrals=True, recalls=True, appointments=True)))
    somebody.sees("You are signed in as staff")
    return somebody


@pytest.fixture
def at_desk(sofia: Patient) -> Patient:
    """Staff who are asked what to do for Emma."""
    sofia.clinic.ties = (KNEE, REVIEW)
    sofia.says("e1042")
    sofia.taps("Yes, this patient")
    sofia.sees("What shall I do?", FOR_EMMA)
    return sofia
