"""What is owed and by whom, in each case a patient can meet."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from bot.portal import PatientPortal, Unreadable
from conversations.clinic.model import DebtorKind, Invoice, Money
from tests.portal.recorded import SESSION, Recorded, appointment, invoice

EXISTING = "appointment/existing-appointments"


async def read(portal: PatientPortal, recorded: Recorded, wire: dict[str, Any] | None, **more: Any) -> Invoice | None:
    recorded.says(EXISTING, [appointment(Invoice=wire, **more)])
    (found,) = await portal.appointments(SESSION)
    return found.invoice


@pytest.mark.parametrize(
    ("wire", "owed"),
    [
        (invoice(), "60"),
        (invoice(Paid="20.00"), "40.00"),
        (invoice(Paid=60), "0"),
        (invoice(Paid=60, CreditNotes=[{"GrossPrice": 15}]), "-15"),
        (invoice(CreditNotes={"Items": [{"TotalGross": "10"}, {"GrossPrice": 5}]}), "45"),
        (invoice(Paid=None, CreditNotes=None), "60"),
        (invoice(Key=None, TotalGross=None, GrossPrice=60), "60"),
        (invoice(TotalGross=None, TotalNet="50", Tax="10"), "60"),
    ],
)
async def test_owed_is_the_total_less_what_was_paid_and_credited(
    portal: PatientPortal, recorded: Recorded, wire: dict[str, Any], owed: str
) -> None:
    found = await read(portal, recorded, wire)
    assert found is not None
    assert found.owed == Money(Decimal(owed), "GBP", "£")


async def test_another_currency(portal: PatientPortal, recorded: Recorded) -> None:
    found = await read(portal, recorded, invoice(CurrencyCode="EUR", CurrencySymbol="€", Number=1865))
    assert found is not None
    assert (found.owed.currency, found.owed.symbol, found.number) == ("EUR", "€", "1865")


@pytest.mark.parametrize("wire", [None, {}])
async def test_no_invoice_is_no_invoice(portal: PatientPortal, recorded: Recorded, wire: dict[str, Any] | None) -> None:
    assert await read(portal, recorded, wire) is None


async def test_an_invoice_without_a_total_is_not_taken_for_none(portal: PatientPortal, recorded: Recorded) -> None:
    with pytest.raises(Unreadable):
        await read(portal, recorded, invoice(TotalGross=None))


@pytest.mark.parametrize(
    ("debtor", "kind", "name"),
    [
        ({"Name": "Ada Sample", "Account": {"Key": 7}}, DebtorKind.PATIENT, ""),
        ({"Name": "A. Sample", "Account": {"Key": "7"}}, DebtorKind.PATIENT, ""),
        ({"Name": "Ada Sample", "Account": {"Key": 8}}, DebtorKind.PERSON, "Ada Sample"),
        ({"Name": "ms ada  sample"}, DebtorKind.PATIENT, ""),
        ({"Account": {"Name": "Ada", "Surname": "Sample"}}, DebtorKind.PATIENT, ""),
        ({"Name": "Grace Sample", "IsCompany": "false"}, DebtorKind.PERSON, "Grace Sample"),
        ({"Name": "Northern Insurance", "IsCompany": True}, DebtorKind.COMPANY, "Northern Insurance"),
        ({"Name": "Ada Sample", "IsCompany": "1", "Account": {"Key": 7}}, DebtorKind.COMPANY, "Ada Sample"),
        ({"IsCompany": True, "Account": {"Name": "Employer Ltd"}}, DebtorKind.COMPANY, "Employer Ltd"),
        (None, DebtorKind.PATIENT, ""),
    ],
)
async def test_the_debtor_is_the_patient_a_company_or_another_person(
    portal: PatientPortal, recorded: Recorded, debtor: dict[str, Any] | None, kind: DebtorKind, name: str
) -> None:
    found = await read(portal, recorded, invoice(Debtor=debtor))
    assert found is not None
    assert (found.debtor.kind, found.debtor.name) == (kind, name)


async def test_without_a_patient_to_compare_with_the_debtor_is_named(portal: PatientPortal, recorded: Recorded) -> None:
    found = await read(portal, recorded, invoice(), Patient=None)
    assert found is not None
    assert (found.debtor.kind, found.debtor.name) == (DebtorKind.PERSON, "Ada Sample")
