"""What is owed and by whom, in each case a patient can meet."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from bot.portal import PatientPortal
from bot.portal.errors import Unreadable
from conversations.clinic.model import Debtor, DebtorKind, Invoice, Money
from tests.portal.recorded import SESSION, Recorded, appointment, invoice

EXISTING = "appointment/existing-appointments"


async def read(portal: PatientPortal, recorded: Recorded, wire: dict[str, Any] | None, **more: Any) -> Invoice | None:
    recorded.says(EXISTING, [appointment(Invoice=wire, **more)])
    (found,) = (await portal.diary_of(SESSION)).appointments
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
        ({"Name": "Grace Sample", "Account": {"Key": 8}}, DebtorKind.PERSON, "Grace Sample"),
        ({"Name": "Grace Sample", "IsCompany": "false", "Account": {"Key": "8"}}, DebtorKind.PERSON, "Grace Sample"),
        ({"Name": "Northern Insurance", "IsCompany": True}, DebtorKind.COMPANY, "Northern Insurance"),
        ({"IsCompany": True, "Account": {"Name": "Employer Ltd"}}, DebtorKind.COMPANY, "Employer Ltd"),
    ],
)
async def test_the_debtor_is_the_patient_a_company_or_another_person(
    portal: PatientPortal, recorded: Recorded, debtor: dict[str, Any] | None, kind: DebtorKind, name: str
) -> None:
    found = await read(portal, recorded, invoice(Debtor=debtor))
    assert found is not None
    assert (found.debtor.kind, found.debtor.name) == (kind, name)


@pytest.mark.parametrize(
    "debtor",
    [
        {"Name": "Ada Sample"},
        {"Name": "ms ada  sample", "Account": {"Name": "Ada", "Surname": "Sample"}},
        {"Name": "Ada Sample", "Account": {"Key": 8}},
        {"Name": "Ms Sample", "Account": {"Key": "07"}},
        {"Name": "Ada Sample", "IsCompany": "1", "Account": {"Key": 7}},
        {"Name": "Ada Sample", "IsCompany": True},
        {"Name": "Grace Sample", "IsCompany": "false"},
        {"Name": "Ada Hart", "Account": {"EmailAddress": "ada@patients.example"}},
        {},
        None,
    ],
    ids=[
        "a name that two may share",
        "the same in the account",
        "two keys under one name",
        "a key that may be spelled otherwise",
        "a company with the patient's key",
        "a company with the patient's name",
        "another name, which one may have had before",
        "an address that two may share",
        "nobody",
        "not even that",
    ],
)
async def test_a_debtor_who_may_be_the_patient_is_not_guessed_at(
    portal: PatientPortal, recorded: Recorded, debtor: dict[str, Any] | None
) -> None:
    found = await read(portal, recorded, invoice(Debtor=debtor))
    assert found is not None
    assert found.debtor == Debtor(DebtorKind.UNKNOWN, " ".join((debtor or {}).get("Name", "").split()))


async def test_a_name_and_an_e_mail_address_together_are_the_patient(portal: PatientPortal, recorded: Recorded) -> None:
    patient = {"Name": "Ada", "Surname": "Sample", "EmailAddress": "Ada@Patients.example"}
    account = {"WorkEmailAddress": " ada@patients.example ", "Name": "ADA", "Surname": "Sample"}
    found = await read(portal, recorded, invoice(Debtor={"Name": "Ms A. Sample", "Account": account}), Patient=patient)
    assert found is not None
    assert found.debtor == Debtor(DebtorKind.PATIENT)


async def test_one_word_and_a_shared_address_are_nobody_yet(portal: PatientPortal, recorded: Recorded) -> None:
    patient = {"Surname": "Sample", "EmailAddress": "the.samples@patients.example"}
    found = await read(portal, recorded, invoice(Debtor={"Name": "Sample", "Account": patient}), Patient=patient)
    assert found is not None
    assert found.debtor == Debtor(DebtorKind.UNKNOWN, "Sample")


async def test_without_a_patient_to_compare_with_the_debtor_is_named(portal: PatientPortal, recorded: Recorded) -> None:
    found = await read(portal, recorded, invoice(), Patient=None)
    assert found is not None
    assert found.debtor == Debtor(DebtorKind.UNKNOWN, "Ada Sample")
