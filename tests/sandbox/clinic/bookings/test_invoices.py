"""Each way an invoice of the stand-in clinic can end: the demo accounts show one each."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

Data = dict[str, Any]
Search = Callable[..., Awaitable[Data]]
SignIn = Callable[..., Awaitable[httpx.AsyncClient]]
Result = Callable[[httpx.Response], Any]
Order = Callable[..., Data]
Existing = Callable[[httpx.AsyncClient], Awaitable[list[Data]]]
Book = Callable[[str, int], Awaitable[tuple[httpx.AsyncClient, Data]]]


@pytest.fixture(params=["plain", "examples"])
def profile(request: pytest.FixtureRequest) -> str:
    """The clinic as documented, and as the examples of the documentation have it."""
    return str(request.param)


@pytest.fixture
def book(sign_in: SignIn, search: Search, order: Order, result: Result) -> Book:
    """Signs a patient in and books Dr Patel's first slot."""

    async def act(name: str, number: int) -> tuple[httpx.AsyncClient, Data]:
        client = await sign_in(name, number)
        found = await search(client, clinician=3101)
        body = order(found, found["TimeSlots"][0], clinician=3101)
        booked: Data = result(await client.post("appointment/book-time-slot", json=body))
        return client, booked

    return act


def owed(invoice: Data) -> float:
    credited = sum(note["GrossPrice"] for note in invoice["CreditNotes"])
    return float(invoice["TotalGross"] - invoice["Paid"] - credited)


@pytest.mark.parametrize(
    ("name", "number", "total", "paid", "expected", "payable"),
    [
        ("amelia.hart", 1, 60, 0, 60, True),
        ("benjamin.cole", 2, 60, 20, 40, True),
        ("chloe.reid", 3, 60, 60, 0, False),
        ("daniel.okafor", 4, 60, 60, -15, False),
    ],
)
async def test_nothing_paid_paid_in_part_paid_and_in_credit(
    book: Book, name: str, number: int, total: int, paid: int, expected: int, *, payable: bool
) -> None:
    _, booked = await book(name, number)
    invoice = booked["Invoice"]
    assert (invoice["TotalNet"], invoice["Tax"], invoice["TotalGross"]) == (50, 10, total)
    assert (invoice["Paid"], owed(invoice), invoice["PayableOnline"]) == (paid, expected, payable)
    assert invoice["Debtor"]["IsCompany"] is False
    assert invoice["Debtor"]["Account"]["EmailAddress"] == f"{name}@patients.example"
    assert invoice["CurrencyCode"] == "GBP"


async def test_the_insurer_is_the_debtor(book: Book) -> None:
    _, booked = await book("emma.lindqvist", 5)
    invoice = booked["Invoice"]
    assert (invoice["Debtor"]["Name"], invoice["Debtor"]["IsCompany"]) == ("Placebo Mutual Insurance", True)
    assert (owed(invoice), invoice["PayableOnline"]) == (54, False)
    assert booked["AuthorisationCode"].startswith("AUTH-")


async def test_another_person_is_the_debtor(book: Book) -> None:
    _, booked = await book("finn.murray", 6)
    debtor = booked["Invoice"]["Debtor"]
    assert (debtor["Name"], debtor["IsCompany"]) == ("Nora Murray", False)
    assert debtor["Account"]["EmailAddress"] == "nora.murray@patients.example"


async def test_a_member_gets_no_invoice(book: Book) -> None:
    _, booked = await book("grace.osei", 7)
    assert booked["Invoice"] is None


async def test_another_currency(book: Book) -> None:
    _, booked = await book("hugo.byrne", 8)
    invoice = booked["Invoice"]
    assert (invoice["CurrencyCode"], invoice["CurrencySymbol"]) == ("EUR", "€")
    assert (invoice["TotalGross"], owed(invoice)) == (72, 72)


async def test_the_employer_is_the_debtor_only_where_it_was_chosen(
    sign_in: SignIn, search: Search, order: Order, result: Result
) -> None:
    liam = await sign_in("liam.shah", 12)
    debtors = {}
    for payer in ("EM", "PA"):
        found = await search(liam, payer_type=payer)
        body = order(found, found["TimeSlots"][0], payer=payer)
        invoice = result(await liam.post("appointment/book-time-slot", json=body))["Invoice"]
        debtors[payer] = invoice["Debtor"]["Name"].removeprefix("Mr. ")
    assert debtors == {"EM": "Widget Works Ltd", "PA": "Liam Shah"}


async def test_every_item_has_its_line(amelia: httpx.AsyncClient, search: Search, order: Order, result: Result) -> None:
    found = await search(amelia, {"services": [7001]}, appointment_type="00000000fc0a0005")
    invoice = result(await amelia.post("appointment/book-time-slot", json=order(found, found["TimeSlots"][0])))[
        "Invoice"
    ]
    assert [(item["TypeName"], item["GrossPrice"]) for item in invoice["Items"]] == [
        ("Appointment", 36),
        ("Service", 54),
    ]
    assert sum(item["Tax"] for item in invoice["Items"]) == invoice["Tax"] == 15


async def test_invoices_are_listed_and_found_again(book: Book, result: Result) -> None:
    client, booked = await book("amelia.hart", 1)
    invoice = booked["Invoice"]
    assert result(await client.get("finance/invoices")) == [invoice]
    assert result(await client.get("finance/invoices", params={"paid": "true"})) == []
    by_number = {"invoice-number": invoice["Number"]}
    assert result(await client.get("finance/invoice-detail", params=by_number)) == invoice
    assert result(await client.get("finance/invoice-detail", params={"invoice": invoice["Key"]})) == invoice
    assert result(await client.get("finance/invoices", params={"to-date": "2026-03-02"})) == []


async def test_an_invoice_is_sent_to_its_owner_once_for_each_call(
    book: Book, sign_in: SignIn, result: Result, error: Callable[[httpx.Response], tuple[int, int]]
) -> None:
    client, booked = await book("amelia.hart", 1)
    this = {"invoice-number": booked["Invoice"]["Number"]}
    assert result(await client.get("finance/send-by-email", params=this)) is None
    other = await sign_in("chloe.reid", 3)
    assert error(await other.get("finance/send-by-email", params=this)) == (404, 0)
    mails = (await client.get("http://clinic.test/control/mails")).json()
    assert [(one["to"], one["subject"]) for one in mails] == [
        ("amelia.hart@patients.example", f"Invoice {this['invoice-number']}")
    ]


async def test_notifications_tell_what_is_soon_unpaid_or_waiting(
    sign_in: SignIn, forward: Callable[..., None], result: Result, existing: Existing
) -> None:
    noah = await sign_in("noah.bennett", 14)
    told = result(await noah.get("notification/notifications"))
    assert [one["Type"] for one in told] == [4, 16]
    every = result(await noah.get("notification/notifications", params={"type": "127"}))
    assert [one["Type"] for one in every] == [4, 32, 16]
    assert len({one["Key"] for one in every}) == 3
    assert result(await noah.get("notification/notifications", params={"type": "1"})) == []
    forward(days=8)
    mia = await sign_in("mia.rossi", 13)
    soon = result(await mia.get("notification/notifications", params={"type": "1"}))
    first = (await existing(mia))[0]
    assert [one["ObjectKey"] for one in soon] == [first["Key"]]
