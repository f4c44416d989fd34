"""The appointments a patient has: listing them, asking what cancelling costs, cancelling."""

from sqlite3 import Row
from typing import Any

from bot.sandbox.clinic.api.call import Call
from bot.sandbox.clinic.api.sections.access import patient_of, referring
from bot.sandbox.clinic.api.sections.pages import PAGE, page_of
from bot.sandbox.clinic.bookings import cancellation, records
from bot.sandbox.clinic.bookings.records import appointment_data, by_key, read_invoice
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import forbidden, malformed, not_found
from bot.sandbox.clinic.quirks import Quirk
from bot.sandbox.clinic.times import minutes
from bot.sandbox.clinic.wire.types import pounds

PAGED = frozenset({Quirk.PAGED_DIARY, Quirk.UNTURNED_DIARY})
_PAST_SHOWN = 5
_MOST_ON_PAGE = 2
LIST_PARAMS = "patient appointment-type-name start-from start-to case" + PAGE


def existing(clinic: Clinic, call: Call) -> list[dict[str, Any]] | dict[str, Any]:
    """appointment/existing-appointments: the last few and all that are to come, without those cancelled.

    A page of them where a quirk says so.
    """
    user = call.signed_in
    if user.staff:
        raise forbidden("appointments of staff")
    query = "SELECT * FROM appointment WHERE patient = ? AND state <> 'Cancelled' AND "
    past = clinic.database.rows(query + "start <= ? ORDER BY start DESC LIMIT ?", user.key, clinic.minute, _PAST_SHOWN)
    future = clinic.database.rows(query + "start > ? ORDER BY start", user.key, clinic.minute)
    rows = [*reversed(past), *future]
    if clinic.quirks.on & PAGED:
        return _page(clinic, call, rows)
    return [appointment_data(clinic, row) for row in rows]


def _page(clinic: Clinic, call: Call, rows: list[Row]) -> dict[str, Any]:
    """One page, smaller than what may be asked for, so that a diary is soon more than one."""
    asked = page_of(call)
    number = 1 if Quirk.UNTURNED_DIARY in clinic.quirks else asked.number
    page = asked._replace(number=number, size=_MOST_ON_PAGE)
    ordered = rows[::-1] if page.descending else rows
    return page.of(len(rows), [appointment_data(clinic, row) for row in page.cut(ordered)])


def appointments(clinic: Clinic, call: Call) -> dict[str, Any]:
    """appointment/appointments: one page; staff who name no patient get everybody's."""
    params = call.params
    patient = _whose(clinic, call)
    page = page_of(call, last_column=1)
    # Cases belong to the insurers' side of the portal; no appointment here is part of one.
    rows = [] if params.maybe("case") else [row for row in _between(clinic, call, patient) if _named(clinic, call, row)]
    rows.sort(key=lambda row: (_name(clinic, row) if page.sort else "", row["start"]), reverse=page.descending)
    return page.of(len(rows), [appointment_data(clinic, row) for row in page.cut(rows)])


def _whose(clinic: Clinic, call: Call) -> str | None:
    """Whose appointments are asked for: a patient's own, or for staff with the right those of a patient they know."""
    if not call.signed_in.staff:
        return patient_of(clinic, call).key
    if "appointments" in call.signed_in.lacks:
        raise forbidden("see appointments")
    if call.params.maybe("patient") and call.signed_in.companies:
        return patient_of(clinic, call).key
    return call.params.maybe("patient")


def _between(clinic: Clinic, call: Call, patient: str | None) -> list[Row]:
    since = minutes(call.params.time("start-from")) if call.params.maybe("start-from") else 0
    until = minutes(call.params.time("start-to")) if call.params.maybe("start-to") else 2**62
    return clinic.database.rows(
        "SELECT * FROM appointment WHERE (? IS NULL OR patient = ?) AND start >= ? AND start < ?",
        patient,
        patient,
        since,
        until,
    )


def _named(clinic: Clinic, call: Call, row: Row) -> bool:
    part = (call.params.maybe("appointment-type-name") or "").lower()
    return part in _name(clinic, row).lower()


def _name(clinic: Clinic, row: Row) -> str:
    kind = clinic.catalogue.type(row["type"])
    return kind.name if kind else ""


def cancellation_info(clinic: Clinic, call: Call) -> dict[str, Any]:
    """appointment/cancellation-info."""
    row = _own(clinic, call)
    charge = cancellation.fee(clinic, row)
    return {"AppointmentKey": row["key"], "Fee": pounds(charge.pence), "Detail": charge.detail}


def cancel(clinic: Clinic, call: Call) -> dict[str, Any] | None:
    """appointment/cancel: the invoice of the fee, None where it is free."""
    if call.signed_in.staff:
        referring(call)
    elif not call.signed_in.may_cancel:
        raise forbidden("cancel online")
    key = cancellation.cancel(clinic, _own(clinic, call))
    row = clinic.database.row("SELECT * FROM invoice WHERE key = ?", key) if key else None
    return read_invoice(clinic, row) if row else None


def questionnaires(clinic: Clinic, call: Call) -> list[dict[str, Any]]:
    """appointment/future-questionnaires: one for each physiotherapy to come, of whoever is signed in or named."""
    whose = patient_of(clinic, call)
    return [{"Key": f"0f0{key[3:]}", "Name": name} for key, name in records.questionnaires(clinic, whose.key)]


def _own(clinic: Clinic, call: Call) -> Row:
    """The appointment named, which must be the caller's or, for staff, anybody's."""
    key = call.params.text("appointment")
    if len(key) > 64:
        raise malformed("appointment", "too long")
    row = by_key(clinic, key)
    if not call.signed_in.staff and row["patient"] != call.signed_in.key:
        raise not_found("appointment")
    return row
