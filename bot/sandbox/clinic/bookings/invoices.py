"""Invoices and credit notes: who owes what for an appointment. Amounts are whole pence."""

import json
import sqlite3
from dataclasses import dataclass
from typing import Any

from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.database import new_key
from bot.sandbox.clinic.diary.pricing import Amount, Wanted
from bot.sandbox.clinic.people import Billing, Person
from bot.sandbox.clinic.wire.account import person as person_data
from bot.sandbox.clinic.wire.places import address
from bot.sandbox.clinic.wire.types import prices

_DEPOSIT = 2000
_CREDITED = 1500
_FIRST_NUMBER = 1865


@dataclass(frozen=True, slots=True)
class Debt:
    """An invoice about to be raised. `own` says that the patient is the debtor."""

    reason: str
    currency: str
    items: list[dict[str, Any]]
    total: Amount
    debtor: dict[str, Any]
    own: bool
    paid: int = 0


def raise_invoice(
    clinic: Clinic, writing: sqlite3.Connection, appointment: str, patient: Person, wanted: Wanted, rate: int
) -> None:
    """Raise the invoice of a booking, with what is paid and credited already; none for those who get none."""
    if patient.billing is Billing.NONE:
        return
    total = wanted.total(rate)
    debtor, own = _debtor(clinic, patient, wanted.payer.key)
    paid = {
        Billing.DEPOSIT: min(_DEPOSIT, total.gross),
        Billing.PREPAID: total.gross,
        Billing.CREDIT: total.gross,
    }.get(patient.billing, 0)
    debt = Debt("booking", wanted.currency, _items(wanted, rate), total, debtor, own, paid if own else 0)
    invoice = write_invoice(clinic, writing, appointment, patient, debt)
    if patient.billing is Billing.CREDIT and own:
        write_credit(clinic, writing, invoice, _CREDITED)


def write_invoice(clinic: Clinic, writing: sqlite3.Connection, appointment: str, patient: Person, debt: Debt) -> str:
    """Write one invoice under the next number; returns its key."""
    key = new_key()
    (last,) = writing.execute("SELECT COALESCE(MAX(number), ?) FROM invoice", (_FIRST_NUMBER - 1,)).fetchone()
    total = debt.total
    writing.execute(
        "INSERT INTO invoice (key, number, appointment, patient, reason, made, currency, net, tax, gross, paid, items,"
        " debtor, own) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            key,
            last + 1,
            appointment,
            patient.key,
            debt.reason,
            clinic.clock().isoformat(),
            debt.currency,
            total.net,
            total.tax,
            total.gross,
            debt.paid,
            json.dumps(debt.items),
            json.dumps(debt.debtor),
            debt.own,
        ),
    )
    return key


def write_credit(clinic: Clinic, writing: sqlite3.Connection, invoice: str, gross: int) -> None:
    """Write a credit note."""
    writing.execute(
        "INSERT INTO credit (key, invoice, made, gross) VALUES (?, ?, ?, ?)",
        (new_key(), invoice, clinic.clock().isoformat(), gross),
    )


def patient_debtor(patient: Person) -> dict[str, Any]:
    """The patient as `InvoiceAddressData`."""
    return {
        "Name": patient.full_name,
        "IsCompany": False,
        "Address": address(patient.address),
        "Account": person_data(patient),
    }


def _debtor(clinic: Clinic, patient: Person, payer: str) -> tuple[dict[str, Any], bool]:
    companies = (clinic.catalogue.company(key) for key in patient.companies)
    company = next((one for one in companies if one and one.payer == payer), None)
    if company is not None:
        account = {"Key": company.key, "Name": company.name}
        where = address(company.address)
        return {"Name": company.name, "IsCompany": True, "Address": where, "Account": account}, False
    if patient.billing is Billing.RELATIVE and patient.relative is not None:
        other = patient.relative
        account = {"Key": other.key, "Name": other.name, "Surname": other.surname, "EmailAddress": other.email}
        name = f"{other.name} {other.surname}"
        return {"Name": name, "IsCompany": False, "Address": address(patient.address), "Account": account}, False
    return patient_debtor(patient), True


def _items(wanted: Wanted, rate: int) -> list[dict[str, Any]]:
    visit = {"Key": 1, "TypeName": "Appointment", "Name": wanted.type.name, "Code": wanted.type.key[-4:].upper()}
    parts = [("Module", one.name, str(one.key), one.net) for one in wanted.modules]
    parts += [("Service", one.name, one.code, one.net) for one in wanted.services]
    extras = [
        {"Key": number, "TypeName": kind, "Name": name, "Code": code} | prices(wanted.amount(net))
        for number, (kind, name, code, net) in enumerate(parts, start=2)
    ]
    return [visit | prices(wanted.visit(rate)), *extras]
