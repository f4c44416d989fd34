"""Section finance: the invoices of whoever is signed in."""

from sqlite3 import Row
from typing import Any

from bot.sandbox.clinic.api.call import Call, route
from bot.sandbox.clinic.bookings.records import owed, read_invoice
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import missing, not_found
from bot.sandbox.clinic.times import stamp


def _invoices(clinic: Clinic, call: Call) -> list[dict[str, Any]]:
    found = [read_invoice(clinic, row) for row in _rows(clinic, call)]
    if call.params.maybe("to-date"):
        until = stamp(call.params.time("to-date"))
        found = [one for one in found if one["Date"] < until]
    if call.params.maybe("paid"):
        paid = call.params.flag("paid")
        found = [one for one in found if (owed(one) <= 0) is paid]
    return found


def _detail(clinic: Clinic, call: Call) -> dict[str, Any]:
    key, number = call.params.maybe("invoice"), call.params.maybe("invoice-number")
    if not key and not number:
        raise missing("invoice")
    for row in _rows(clinic, call):
        if key in (None, row["key"]) and number in (None, str(row["number"])):
            return read_invoice(clinic, row)
    raise not_found("invoice")


def _send_by_email(clinic: Clinic, call: Call) -> None:
    """finance/send-by-email: to the address of whoever is signed in, and to nobody else."""
    number = call.params.text("invoice-number")
    if number not in (str(row["number"]) for row in _rows(clinic, call)):
        raise not_found("invoice")
    with clinic.database.writing() as writing:
        writing.execute(
            "INSERT INTO mail (recipient, subject, made) VALUES (?, ?, ?)",
            (call.signed_in.email, f"Invoice {number}", clinic.clock().isoformat()),
        )


def _rows(clinic: Clinic, call: Call) -> list[Row]:
    return clinic.database.rows("SELECT * FROM invoice WHERE patient = ? ORDER BY number DESC", call.signed_in.key)


METHODS = {
    "invoices": route("GET", _invoices, "to-date paid"),
    "invoice-detail": route("GET", _detail, "invoice invoice-number"),
    "send-by-email": route("GET", _send_by_email, "invoice-number"),
}
