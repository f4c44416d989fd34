"""Somebody with two appointments to come, and one that is over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest

from conversations.clinic.model import Appointment, Debtor, DebtorKind, Invoice
from tests.conversations.patient import Patient
from tests.support.clinic import pounds

MINE = Debtor(DebtorKind.PATIENT)


@pytest.fixture
def physio(visit: Callable[..., Appointment]) -> Appointment:
    start = datetime(2026, 12, 8, 9, 0)  # noqa: DTZ001 - wall clock at the site
    return visit(key="a2", type_key="physio", type_name="Physiotherapy", start=start, finish=None, clinician=None)


@pytest.fixture
def mia(patient: Patient, visit: Callable[..., Appointment], physio: Appointment) -> Patient:
    invoice = Invoice(pounds("60"), Decimal(20), Decimal(0), MINE)
    patient.clinic.appointments = (visit(invoice=invoice, state="Booked"), physio)
    over = datetime(2026, 9, 14, 9, 0)  # noqa: DTZ001 - wall clock at the site
    patient.clinic.past = (replace(physio, key="old", start=over, state="Discharged"),)
    patient.clinic.whose = "k=mia"
    return patient


@pytest.fixture
def at_list(mia: Patient) -> Patient:
    """Mia, who looks at her appointments."""
    mia.commands("appointments")
    mia.sees("Your appointments to come.")
    return mia


@pytest.fixture
def at_one(at_list: Patient) -> Patient:
    """Mia, who looks at one of them."""
    at_list.taps("Tue 24 Nov, 09:20")
    at_list.sees("Your appointment")
    return at_list


@pytest.fixture
def at_cancel(at_one: Patient) -> Patient:
    """Mia, who is asked whether she wants to cancel it."""
    at_one.taps("Cancel this appointment")
    at_one.sees("Do you want to cancel this appointment?")
    return at_one


@pytest.fixture
def cancelling(at_cancel: Patient) -> Patient:
    """Mia, whose cancellation is on its way."""
    at_cancel.taps("Cancel it")
    at_cancel.sees("Cancelling it for you…")
    return at_cancel
