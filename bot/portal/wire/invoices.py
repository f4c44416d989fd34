"""Invoices as the portal spells them: what is owed, and by whom."""

from __future__ import annotations

from decimal import Decimal

from pydantic import AliasChoices, Field, model_validator

from bot.portal.models.records import InvoiceDetail, InvoiceLine
from bot.portal.wire.catalogue import money
from bot.portal.wire.fields import Flag, LooseTime, Maybe, MaybeAmount, MaybeKey, Rows, Text, Wire
from bot.portal.zones import uk_day
from conversations.clinic.model import Debtor, DebtorKind, Invoice, Money


class PersonData(Wire):
    """`PersonDemographicData`, or a company's; only who it is."""

    key: MaybeKey = None
    title: Text = ""
    name: Text = ""
    surname: Text = ""

    @property
    def full_name(self) -> str:
        """Name and surname, as far as there are any."""
        return f"{self.name} {self.surname}".strip()

    @property
    def spellings(self) -> frozenset[str]:
        """The ways an invoice may write this person."""
        names = (self.full_name, f"{self.title} {self.full_name}", f"{self.title} {self.surname}")
        return frozenset(_folded(name) for name in names if self.full_name)


class InvoiceAddressData(Wire):
    """`InvoiceAddressData`: a creditor or debtor."""

    name: Text = ""
    is_company: Flag = False
    account: Maybe[PersonData] = None

    @property
    def named(self) -> str:
        """The name on the invoice, or else that of the account."""
        return self.name.strip() or (self.account or PersonData()).full_name

    def debtor(self, patient: PersonData | None) -> Debtor:
        """Who owes, seen from the patient: by key where both have one, else by name.

        Patients are not told their own name, so it goes no further: what is kept of a booking holds none.
        """
        if self.is_company:
            return Debtor(DebtorKind.COMPANY, self.named)
        if patient is not None and self._is(patient, self.account or PersonData()):
            return Debtor(DebtorKind.PATIENT)
        return Debtor(DebtorKind.PERSON, self.named)

    def _is(self, patient: PersonData, account: PersonData) -> bool:
        if account.key is not None and patient.key is not None:
            return str(account.key) == str(patient.key)
        return bool(patient.spellings & (account.spellings | {_folded(self.name)}))


class CreditNoteData(Wire):
    """A credit note, with a total of its own under either name."""

    total: MaybeAmount = Field(default=None, validation_alias=AliasChoices("TotalGross", "GrossPrice"))


class ItemData(Wire):
    """One line of an invoice; some have their prices under the names of a total."""

    type_name: Text = ""
    name: Text = ""
    code: Text = ""
    gross: MaybeAmount = Field(default=None, validation_alias=AliasChoices("GrossPrice", "TotalGross"))

    def line(self, currency: str, symbol: str) -> InvoiceLine:
        """What was charged, in the invoice's currency."""
        return InvoiceLine(self.name, self.type_name, self.code, money(self.gross, currency, symbol))


class InvoiceData(Wire):
    """`InvoiceData`; older invoices call the total `GrossPrice` and have no key."""

    key: MaybeKey = None
    number: Text = ""
    currency_code: Text = ""
    currency_symbol: Text = ""
    gross: MaybeAmount = Field(default=None, validation_alias=AliasChoices("TotalGross", "GrossPrice"))
    net: MaybeAmount = Field(default=None, validation_alias=AliasChoices("TotalNet", "NetPrice"))
    tax: MaybeAmount = Field(default=None, validation_alias=AliasChoices("Tax", "Vat"))
    paid: MaybeAmount = None
    credit_notes: Rows[CreditNoteData] = ()
    debtor: Maybe[InvoiceAddressData] = None
    payable_online: Flag = False

    @model_validator(mode="after")
    def _has_a_total(self) -> InvoiceData:
        """An invoice that does not say its sum must not be taken for none, nor for one over nothing."""
        if self.gross is None and self.net is None:
            raise ValueError("an invoice without a total")
        return self

    @property
    def total(self) -> Decimal:
        """The gross total; where only its parts came, their sum."""
        return self.gross if self.gross is not None else (self.net or Decimal(0)) + (self.tax or Decimal(0))

    def invoice(self, patient: PersonData | None) -> Invoice:
        """What is owed. An invoice that names no debtor is the patient's own, on whose appointment it stands."""
        return Invoice(
            total=Money(self.total, self.currency_code.strip(), self.currency_symbol.strip()),
            paid=self.paid or Decimal(0),
            credited=sum((note.total or Decimal(0) for note in self.credit_notes), Decimal(0)),
            debtor=self.debtor.debtor(patient) if self.debtor else Debtor(DebtorKind.PATIENT),
            number=self.number,
            key=self.key,
            payable_online=self.payable_online,
        )


class InvoiceDetailData(InvoiceData):
    """`InvoiceData` with all it says. An invoice that comes with a booking need not be readable to the last line."""

    date: LooseTime = None
    items: Rows[ItemData] = ()
    creditor: Maybe[InvoiceAddressData] = None

    def detail(self, patient: PersonData | None) -> InvoiceDetail:
        """The invoice with all it says. Raises OverflowError for a day at the ends of the calendar."""
        currency, symbol = self.currency_code, self.currency_symbol
        return InvoiceDetail(
            self.invoice(patient),
            day=uk_day(self.date),
            lines=tuple(item.line(currency, symbol) for item in self.items),
            creditor=self.creditor.named if self.creditor else "",
            net=money(self.net, currency, symbol),
            tax=money(self.tax, currency, symbol),
        )


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
