"""Where stories begin: at the first card, in front of the slots, before the last tap."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from conversations.clinic.model import Appointment
from tests.conversations.booked import BOOKED
from tests.conversations.patient import Patient
from tests.support import plainly

pytest_runtest_protocol = plainly.pytest_runtest_protocol


@pytest.fixture(scope="session", autouse=True)
def logs_stay_as_they_are() -> None:
    """No story of the core sets them up."""


@pytest.fixture
def patient() -> Patient:
    return Patient()


@pytest.fixture
def at_types(patient: Patient) -> Patient:
    """A patient who is asked what the visit is for."""
    patient.commands("start")
    patient.taps("Book an appointment")
    patient.sees("What is the visit for?")
    return patient


@pytest.fixture
def at_time(at_types: Patient) -> Patient:
    """A patient who is asked when."""
    for choice in ("GP consultation", "Camden", "Anyone"):
        at_types.taps(choice)
    at_types.sees("When would suit you?")
    return at_types


@pytest.fixture
def at_slots(at_types: Patient) -> Patient:
    """A patient who is shown the proposed slots of a GP consultation."""
    for choice in ("GP consultation", "Camden", "Anyone", "As soon as possible"):
        at_types.taps(choice)
    at_types.sees("These times are free.")
    return at_types


@pytest.fixture
def at_confirm(at_slots: Patient) -> Patient:
    """A patient who is asked whether everything is right."""
    at_slots.taps("Tue 24 Nov, 09:20")
    at_slots.sees("Is this right?")
    return at_slots


@pytest.fixture
def placing(at_confirm: Patient) -> Patient:
    """A patient whose order is on its way."""
    at_confirm.taps("Book it for £60")
    at_confirm.sees("Booking it for you…")
    return at_confirm


@pytest.fixture
def visit() -> Callable[..., Appointment]:
    """An appointment as it comes back: `visit(clinician=None, …)` changes it."""
    return lambda **changes: replace(BOOKED, **changes)
