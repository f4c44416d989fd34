"""`RecallData`, `ReferralOverviewData`, `ReferralData`, notifications."""

import sqlite3
from datetime import datetime
from typing import Any

from bot.sandbox.clinic.catalogue import AppointmentType, Clinician
from bot.sandbox.clinic.diary.pricing import Wanted
from bot.sandbox.clinic.people import Person
from bot.sandbox.clinic.times import stamp, wall
from bot.sandbox.clinic.wire.account import person
from bot.sandbox.clinic.wire.places import clinician as clinician_data
from bot.sandbox.clinic.wire.types import appointment_type

_STATES = {
    0: ("Off", "Off"),
    1: ("QuestionnaireRequired", "Questionnaire required"),
    2: ("DocumentsRequired", "Documents required"),
    3: ("InProgress", "In progress"),
    4: ("Closed", "Closed"),
    5: ("Open", "Open"),
}
BOOKABLE = frozenset({3, 5})


def recall(row: sqlite3.Row, patient: Person, wanted: Wanted, clinician: Clinician | None) -> dict[str, Any]:
    """`RecallData`."""
    return {
        "Key": row["key"],
        "Patient": person(patient),
        "Reason": row["reason"],
        "AppointmentType": appointment_type(wanted.type, wanted),
        "DueDate": f"{row['due']}T00:00:00",
        "Clinician": clinician_data(clinician) if clinician else None,
    }


def referral(row: sqlite3.Row, patient: Person, kind: AppointmentType) -> dict[str, Any]:
    """`ReferralOverviewData`."""
    state, display = _STATES[row["state"]]
    return {
        "Key": row["key"],
        "PatientName": patient.full_name,
        "PatientKey": patient.key,
        "ReferredBy": row["referrer"],
        "CreatedDate": stamp(wall(datetime.fromisoformat(row["made"]))),
        "State": state,
        "StateDisplayName": display,
        "ReferralNumber": str(row["number"]),
        "AppointmentType": kind.name,
    }


def notification(kind: int, message: str, about: str) -> dict[str, Any]:
    """A notification; there is one of its type for an object, so that its key can be made of the two."""
    return {"Key": f"{kind:03x}{about[3:]}", "Type": kind, "Message": message, "ObjectKey": about}
