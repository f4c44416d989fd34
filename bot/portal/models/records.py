"""What the portal tells beside the conversation's own domain: persons, proposals, invoices in full, notices, referrals.

Owns the plain values that the client hands out where the core has none. Must never show in a repr what identifies
somebody. Days are calendar days in the United Kingdom unless a field says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import IntFlag
from typing import Generic, TypeVar

from conversations.clinic.model import Address, Appointment, Clinician, Invoice, Key, Money, Sex

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list, counted from 1; `total` rows are on all of them together, where the portal says so.

    `last`: there is no page after this one, as far as can be told.
    """

    items: tuple[T, ...]
    number: int
    total: int | None
    last: bool


@dataclass(frozen=True, slots=True)
class Diary:
    """The appointments of one patient. Not `complete`: there may be more, so that none missing here proves anything.

    `patient` is their key, where the appointments tell it.
    """

    appointments: tuple[Appointment, ...]
    complete: bool = True
    patient: Key | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ChargeBand:
    """What a sign-up code stands for: the prices that whoever registers with it is charged."""

    name: str
    code: str
    company_type: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the clinic's records."""

    key: Key | None
    title: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    surname: str = field(default="", repr=False)
    sex: Sex | None = field(default=None, repr=False)
    birth_date: date | None = field(default=None, repr=False)
    mobile: str = field(default="", repr=False)
    telephone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    work_email: str = field(default="", repr=False)
    employee_number: str = field(default="", repr=False)
    address: Address | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A visit that could be booked with the clinician it names. `visit` has an empty key: it is in no diary yet."""

    visit: Appointment
    payer: str
    type: Key
    site: Key
    location: Key
    clinician: Clinician
    modules: tuple[Key, ...] = ()
    services: tuple[Key, ...] = ()


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """Something to be filled in before a visit to come."""

    key: Key
    name: str


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """One thing that was charged; `price` is gross."""

    name: str
    kind: str = ""
    code: str = ""
    price: Money | None = None


@dataclass(frozen=True, slots=True)
class InvoiceDetail:
    """An invoice with its day, its lines and who raised it."""

    invoice: Invoice
    day: date | None = None
    lines: tuple[InvoiceLine, ...] = ()
    creditor: str = ""
    net: Money | None = None
    tax: Money | None = None

    @property
    def is_of_a_cancellation(self) -> bool:
        """Whether one of its lines says so."""
        return any("cancel" in f"{line.name} {line.kind} {line.code}".casefold() for line in self.lines)


class Subject(IntFlag):
    """What a notification is about; the portal adds them up to filter by several."""

    APPOINTMENT_SOON = 1
    QUESTIONNAIRE = 2
    INVOICE = 4
    MESSAGE = 8
    ACTION_REQUIRED = 16
    REFERRAL = 32
    MEMBERSHIP_PAYMENT = 64


@dataclass(frozen=True, slots=True)
class Notification:
    """What the portal wants somebody to know. `about` is the key of the thing, empty `subject` an unknown kind."""

    subject: Subject
    message: str = field(repr=False)
    key: Key | None = None
    about: Key | None = None


@dataclass(frozen=True, slots=True)
class Recall:
    """The clinic wants to see a patient again: why, for what and from when on."""

    key: Key
    patient: Key | None
    patient_name: str = field(default="", repr=False)
    reason: str = field(default="", repr=False)
    type_key: Key | None = None
    type_name: str = ""
    due: date | None = None
    clinician: Clinician | None = None


@dataclass(frozen=True, slots=True)
class ReferralOverview:
    """A referral in a list. `state` is the portal's number for it where it says one, `state_name` its words."""

    key: Key
    number: str = ""
    patient: Key | None = None
    patient_name: str = field(default="", repr=False)
    referred_by: str = field(default="", repr=False)
    created: date | None = None
    state: int | None = None
    state_name: str = ""
    type_key: Key | None = None
    type_name: str = ""


@dataclass(frozen=True, slots=True)
class Referral:
    """One referral with the appointments made for it."""

    overview: ReferralOverview
    appointments: tuple[Appointment, ...] = ()
    can_book: bool = True
