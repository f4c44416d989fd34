"""Where stories begin: at the first card, in front of the slots, before the last tap."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from conversations.clinic.model import Address, Appointment, Clinician
from tests.conversations.patient import Patient


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
    start = datetime(2026, 11, 24, 9, 20)  # noqa: DTZ001 - wall clock at the site
    usual = Appointment(
        key="a1",
        type_key="gp",
        type_name="GP consultation",
        start=start,
        finish=start + timedelta(minutes=20),
        site_key=1,
        site_name="Camden",
        location_key=11,
        location_name="Camden Main",
        address=Address(("1 High Street", "London"), "NW1 0AA"),
        clinician=Clinician(1, "Dr Anita Patel"),
    )
    return lambda **changes: replace(usual, **changes)
