"""Invoices as the portal spells them: what is owed, and by whom."""

from __future__ import annotations

from decimal import Decimal

from pydantic import AliasChoices, Field, model_validator

from bot.portal.models.records import InvoiceDetail, InvoiceLine
from bot.portal.models.whose import Whose, folded
from bot.portal.wire.fields import Flag, LooseTime, Maybe, MaybeAmount, MaybeKey, NameText, Rows, Text, Wire
from bot.portal.wire.offers import money
from bot.portal.zones import uk_day
from conversations.clinic.model import Debtor, DebtorKind, Invoice, Money


class PersonData(Wire):
    """`PersonDemographicData`, or a company's; only what one is told from another by."""

    key: MaybeKey = None
    title: NameText = ""
    name: NameText = ""
    surname: NameText = ""
    email_address: Text = ""
    work_email_address: Text = ""

    @property
    def full_name(self) -> str:
        """Name and surname, as far as there are any."""
        return f"{self.name} {self.surname}".strip()

    @property
    def whose(self) -> Whose:
        """What is known of this person, to be compared. One word is no full name."""
        full = _distinct(self.full_name, f"{self.title} {self.full_name}") if self.full_name else frozenset()
        return Whose(
            keys=_distinct("" if self.key is None else str(self.key)),
            names=frozenset(name for name in full if " " in folded(self.full_name)),
            spellings=full | (_distinct(f"{self.title} {self.surname}") if self.title else frozenset()),
            emails=_distinct(self.email_address, self.work_email_address),
        )


class InvoiceAddressData(Wire):
    """`InvoiceAddressData`: a creditor or debtor."""

    name: NameText = ""
    is_company: Flag = False
    account: Maybe[PersonData] = None

    @property
    def named(self) -> str:
        """The name on the invoice, or else that of the account."""
        return self.name.strip() or (self.account or PersonData()).full_name

    @property
    def whose(self) -> Whose:
        """What is known of the one it is about, from the account and from what the invoice writes."""
        written = _distinct(self.name)
        return (self.account or PersonData()).whose | Whose(names=written, spellings=written)

    def debtor(self, patient: Whose) -> Debtor:
        """Who owes, seen from the patient. A company that goes by the patient's name or key is in doubt.

        Patients are not told their own name, so it goes no further.
        """
        if self.is_company:
            doubtful = patient.resembles(self.whose)
            return Debtor(DebtorKind.UNKNOWN if doubtful else DebtorKind.COMPANY, self.named)
        match patient.is_same(self.whose):
            case True:
                return Debtor(DebtorKind.PATIENT)
            case False:
                return Debtor(DebtorKind.PERSON, self.named)
            case None:
                return Debtor(DebtorKind.UNKNOWN, self.named)


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

    def invoice(self, patient: Whose) -> Invoice:
        """What is owed, and by whom as far as it can be told: an invoice that names no debtor may be anybody's."""
        return Invoice(
            total=Money(self.total, self.currency_code.strip(), self.currency_symbol.strip()),
            paid=self.paid or Decimal(0),
            credited=sum((note.total or Decimal(0) for note in self.credit_notes), Decimal(0)),
            debtor=self.debtor.debtor(patient) if self.debtor else Debtor(DebtorKind.UNKNOWN),
            number=self.number,
            key=self.key,
            payable_online=self.payable_online,
        )


class InvoiceDetailData(InvoiceData):
    """`InvoiceData` with all it says. An invoice that comes with a booking need not be readable to the last line."""

    date: LooseTime = None
    items: Rows[ItemData] = ()
    creditor: Maybe[InvoiceAddressData] = None

    def detail(self, patient: Whose) -> InvoiceDetail:
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


def _distinct(*texts: str) -> frozenset[str]:
    """The texts that say something, folded."""
    return frozenset(filter(None, map(folded, texts)))
