"""Section notification: what whoever is signed in should know."""

from typing import Any

from bot.sandbox.clinic.api.call import Call, route
from bot.sandbox.clinic.bookings.records import appointment_data, owed, questionnaires, read_invoice
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.times import DAY
from bot.sandbox.clinic.wire.records import notification

_SOON, _QUESTIONS, _INVOICE, _ACTION, _REFERRAL = 1, 2, 4, 16, 32
_ALL, _DEFAULT = 127, 95
_SOON_MINUTES = 2 * DAY


def _notifications(clinic: Clinic, call: Call) -> list[dict[str, Any]]:
    """notification/notifications: of the types whose sum is given."""
    wanted = call.params.number("type", _DEFAULT, high=_ALL)
    key = call.signed_in.key
    found = [
        *_appointments(clinic, key),
        *_questionnaires(clinic, key),
        *_invoices(clinic, key),
        *_referrals(clinic, key),
    ]
    return [one for one in found if one["Type"] & wanted]


def _appointments(clinic: Clinic, patient: str) -> list[dict[str, Any]]:
    rows = clinic.database.rows(
        "SELECT * FROM appointment WHERE patient = ? AND state = 'Booked' AND start > ? AND start <= ? ORDER BY start",
        *(patient, clinic.minute, clinic.minute + _SOON_MINUTES),
    )
    named = ((row["key"], appointment_data(clinic, row)["Type"]["Name"]) for row in rows)
    return [notification(_SOON, f"{name}: your appointment is soon.", key) for key, name in named]


def _questionnaires(clinic: Clinic, patient: str) -> list[dict[str, Any]]:
    asked = questionnaires(clinic, patient)
    return [notification(_QUESTIONS, f"Please fill in: {name}.", key) for key, name in asked]


def _invoices(clinic: Clinic, patient: str) -> list[dict[str, Any]]:
    rows = clinic.database.rows("SELECT * FROM invoice WHERE patient = ? AND own = 1 ORDER BY number", patient)
    due = [row for row in rows if owed(read_invoice(clinic, row)) > 0]
    return [notification(_INVOICE, f"Invoice {row['number']} is not paid yet.", row["key"]) for row in due]


def _referrals(clinic: Clinic, patient: str) -> list[dict[str, Any]]:
    rows = clinic.database.rows("SELECT * FROM referral WHERE patient = ? AND state <> 4 ORDER BY number", patient)
    told = [notification(_REFERRAL, f"You have referral {row['number']}.", row["key"]) for row in rows]
    asked = [
        notification(_ACTION, f"Referral {row['number']} needs an answer from you.", row["key"])
        for row in rows
        if row["state"] in (1, 2)
    ]
    return told + asked


METHODS = {"notifications": route("GET", _notifications, "type")}
