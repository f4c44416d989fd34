"""Patients whom staff look for, and the way from the desk to an order."""

from __future__ import annotations

from datetime import date

from conversations.clinic.patients import PatientRecord, Tie
from tests.conversations.patient import Patient

EMMA = PatientRecord("p1", "Emma Clarke", date(1971, 4, 3), ("emma.clarke@mail.example",), "E1042")
NEILL = PatientRecord("p2", "Zoë O'Neill", date(1958, 4, 3), ("zoe@mail.example",))
TWIN = PatientRecord("p3", "Siân O’Neill", date(1958, 4, 3))
LIZ = PatientRecord("p4", "Elizabeth Smith-Jones", date(1958, 1, 1))
NOT_DATED = PatientRecord("p5", "Li Nuñez", None, ("li@mail.example",))
KNEE = Tie("f1", "GP consultation", "501")
REVIEW = Tie("r1", "GP consultation", "Yearly review", date(2026, 12, 1), is_recall=True)
FOR_EMMA = "For Emma Clarke, born Sat 3 Apr 1971"


def books(staff: Patient) -> None:
    """Go through the cards to the order."""
    for tap in ("GP consultation", "Camden", "Anyone", "As soon as possible", "Tue 24 Nov, 09:20"):
        assert_for_emma(staff)
        staff.taps(tap)
    assert_for_emma(staff)
    staff.taps("Book it for £60")


def assert_for_emma(staff: Patient) -> None:
    assert staff.card is not None
    assert FOR_EMMA in staff.reads
    assert FOR_EMMA not in staff.reads.splitlines()[0]
