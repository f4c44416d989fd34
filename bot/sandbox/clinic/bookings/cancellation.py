"""The cancellation of an appointment: what it costs, and doing it in one transaction."""

from dataclasses import dataclass
from sqlite3 import Row

from bot.sandbox.clinic.bookings.invoices import Debt, patient_debtor, write_credit, write_invoice
from bot.sandbox.clinic.catalogue.types import SURGERY
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.diary.pricing import Amount
from bot.sandbox.clinic.errors import not_found, refused
from bot.sandbox.clinic.wire.types import prices

_SHARE = 50
_FIXED = 1000
_FREE_HOURS, _FREE_HOURS_SURGERY = 24, 48


@dataclass(frozen=True, slots=True)
class Fee:
    """What cancelling costs now, in pence, and why."""

    pence: int
    detail: str


def fee(clinic: Clinic, row: Row) -> Fee:
    """The fee for cancelling this appointment now. Raises a refusal where it cannot be cancelled any more."""
    if row["state"] != "Booked":
        raise refused("This appointment is cancelled or over already.", row["state"])
    if row["start"] <= clinic.minute:
        raise refused("This appointment has begun and cannot be cancelled. Please call us.")
    hours = _FREE_HOURS_SURGERY if row["type"] == SURGERY else _FREE_HOURS
    if row["start"] - clinic.minute >= hours * 60:
        return Fee(0, f"Free until {hours} hours before the appointment.")
    return Fee(row["gross"] * _SHARE // 100 + _FIXED, "Late: half the price, plus £10.")


def cancel(clinic: Clinic, row: Row) -> str | None:
    """Cancel it: the clinician is free again, its invoice is credited, a fee is invoiced; returns its invoice's key."""
    charge = fee(clinic, row)
    patient = clinic.person(row["patient"])
    if patient is None:
        raise not_found("patient")
    with clinic.database.writing() as writing:
        writing.execute("UPDATE appointment SET state = 'Cancelled' WHERE key = ?", (row["key"],))
        writing.execute("DELETE FROM engagement WHERE appointment = ?", (row["key"],))
        open_invoices = writing.execute(
            "SELECT key, gross - (SELECT COALESCE(SUM(gross), 0) FROM credit WHERE invoice = invoice.key) AS rest"
            " FROM invoice WHERE appointment = ?",
            (row["key"],),
        ).fetchall()
        for invoice in open_invoices:
            if invoice["rest"] > 0:
                write_credit(clinic, writing, invoice["key"], invoice["rest"])
        if charge.pence == 0:
            return None
        total = Amount(charge.pence, 0)
        item = {"Key": 1, "TypeName": "Fee", "Name": "Late cancellation", "Code": "CANCEL"} | prices(total)
        debt = Debt("cancellation", row["currency"], [item], total, patient_debtor(patient), own=True)
        return write_invoice(clinic, writing, row["key"], patient, debt)
