"""Appointments and invoices as they stand in the database, put together for the wire. Changes nothing."""

import json
import sqlite3
from typing import Any

from bot.sandbox.clinic.catalogue.types import PHYSIO
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.diary.availability import Opening
from bot.sandbox.clinic.diary.pricing import Amount, Wanted
from bot.sandbox.clinic.errors import not_found
from bot.sandbox.clinic.people import Person
from bot.sandbox.clinic.times import at_minute, stamp
from bot.sandbox.clinic.wire.invoices import invoice as invoice_data
from bot.sandbox.clinic.wire.slots import proposal


def by_key(clinic: Clinic, key: str) -> sqlite3.Row:
    """One appointment. Raises 404."""
    row = clinic.database.row("SELECT * FROM appointment WHERE key = ?", key)
    if row is None:
        raise not_found("appointment")
    return row


def appointment_data(clinic: Clinic, row: sqlite3.Row, *, connection: bool = True) -> dict[str, Any]:
    """`AppointmentData`. The link to a video call is there from the first reading on, not while booking."""
    patient = clinic.person(row["patient"])
    if patient is None:
        raise not_found("patient")
    wanted = _wanted(clinic, row, patient)
    price = Amount(row["gross"], 0)
    opening = Opening(row["start"], row["finish"], row["location"], row["clinician"], price)
    found = proposal(clinic.catalogue, wanted, patient, opening)
    slot = _slot(row, found)
    link = f"https://video.clinic.example/{row['key']}" if connection and wanted.type.video else ""
    return found | {
        "Key": row["key"],
        "State": row["state"],
        "StateDisplayName": _DISPLAY.get(row["state"], row["state"]),
        "Slots": [slot],
        "PrimaryAttendeeSlot": slot,
        "Invoice": booking_invoice(clinic, row["key"]),
        "TelemedicineConnection": link,
        "AuthorisationCode": row["authorisation"],
    }


def questionnaires(clinic: Clinic, patient: str) -> list[tuple[str, str]]:
    """What somebody is to fill in before visits to come: the appointment it is about, and its name."""
    rows = clinic.database.rows(
        "SELECT * FROM appointment WHERE patient = ? AND type = ? AND state = 'Booked' AND start > ? ORDER BY start",
        *(patient, PHYSIO, clinic.minute),
    )
    return [(row["key"], "Before your physiotherapy") for row in rows]


_DISPLAY = {"NotArrived": "Not arrived", "BeingSeen": "Being seen", "DNA": "Did not attend"}


def _wanted(clinic: Clinic, row: sqlite3.Row, patient: Person) -> Wanted:
    kind = clinic.catalogue.type(row["type"])
    payer = clinic.catalogue.payer(row["payer"])
    if kind is None or payer is None:
        raise not_found("appointment type")
    chosen = json.loads(row["modules"])
    services = (clinic.catalogue.service(key) for key in json.loads(row["services"]))
    return Wanted(
        kind,
        payer,
        patient.currency,
        tuple(one for one in kind.modules if one.key in chosen),
        tuple(one for one in services if one is not None),
    )


def _slot(row: sqlite3.Row, found: dict[str, Any]) -> dict[str, Any]:
    return {
        "Type": found["Type"]["Name"],
        "Start": stamp(at_minute(row["start"])),
        "Finish": stamp(at_minute(row["finish"])),
        "SiteKey": found["Site"]["Key"],
        "LocationKey": row["location"],
        "ResourceKey": row["clinician"],
    }


def booking_invoice(clinic: Clinic, appointment: str) -> dict[str, Any] | None:
    """The invoice raised by the booking, None where there is none."""
    row = clinic.database.row(
        "SELECT * FROM invoice WHERE appointment = ? AND reason = 'booking' ORDER BY number", appointment
    )
    return read_invoice(clinic, row) if row else None


def read_invoice(clinic: Clinic, row: sqlite3.Row) -> dict[str, Any]:
    """`InvoiceData` of one row."""
    credits_given = clinic.database.rows("SELECT * FROM credit WHERE invoice = ? ORDER BY made", row["key"])
    return invoice_data(clinic.catalogue, row, credits_given, payable=clinic.settings.online_payments)


def owed(invoice: dict[str, Any]) -> float:
    """What is still to be paid of an `InvoiceData`; below zero is in credit."""
    credited = sum(note["GrossPrice"] for note in invoice["CreditNotes"])
    return round(float(invoice["TotalGross"] - invoice["Paid"] - credited), 2)
