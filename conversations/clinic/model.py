"""The clinic's domain in the field's words.

Owns the immutable facts the conversation reasons about: payers, appointment types, sites, clinicians, time slots,
appointments and money. Must never know how the portal spells them on the wire, nor how a person reads them.

Keys are opaque: whatever came from the clinic goes back unchanged. The times of slots and appointments are naive
wall-clock times at the site, as the clinic gives them; `ahead` says how far (minutes) that clock is ahead of UTC at the
start, None where nobody knows, and two of them are compared by it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum

Key = int | str


class ByClock(StrEnum):
    """Whose clock a time is told by."""

    SITE = "site"
    CLINIC = "clinic"  # the moment is known, and not at which site
    UNKNOWN = "unknown"  # neither is


@dataclass(frozen=True, slots=True)
class DeniedHours:
    """Hours within which a visit must not begin, from `starting` until `finishing` (None is open), on one day of the
    week (0 Monday) or, without it, on all.
    """

    weekday: int | None = None
    starting: time | None = None
    finishing: time | None = None

    def has(self, start: datetime) -> bool:
        """Whether this is such a beginning."""
        return self.weekday in (None, start.weekday()) and self.has_hour(start.time())

    def has_hour(self, hour: time) -> bool:
        """Whether this time of the day is within them."""
        return (self.starting is None or self.starting <= hour) and (self.finishing is None or hour < self.finishing)


@dataclass(frozen=True, slots=True)
class Target:
    """What a link leads to: a booking of this type, at this site, for this recall, as far as they are named."""

    type: Key | None = None
    site: Key | None = None
    recall: Key | None = None


@dataclass(frozen=True, slots=True)
class Behalf:
    """For which patient of a company somebody asks or orders, and about which referral or recall.

    `newcomer`: for oneself, without an account.
    """

    patient: Key | None = None
    referral: Key | None = None
    recall: Key | None = None
    newcomer: bool = False


ONESELF = Behalf()
NEWCOMER = Behalf(newcomer=True)


@dataclass(frozen=True, slots=True)
class Allowed:
    """What the portal lets somebody do online. What it does not say is allowed: it will refuse what is not.

    `to_agree`: the clinic wants something agreed to in its own portal first.
    """

    book: bool = True
    cancel: bool = True
    to_agree: bool = False


EVERYTHING = Allowed()


class Sex(StrEnum):
    """A clinician's sex, where a patient may ask for one."""

    FEMALE = "female"
    MALE = "male"


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount in one currency; `currency` is the ISO code, `symbol` what the clinic prints."""

    amount: Decimal
    currency: str
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class Payer:
    """Who pays for the visit: the patient (key "PA", or `by_oneself`), an insurer, an employer."""

    key: str
    name: str
    by_oneself: bool = False

    @property
    def is_patient(self) -> bool:
        """Whether the patient is billed."""
        return self.by_oneself or self.key == "PA"


@dataclass(frozen=True, slots=True)
class AppointmentModule:
    """A part of an appointment type that is chosen when booking; `price` is gross."""

    key: Key
    name: str
    price: Money | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """An extra that can be added to the visit; `price` is gross."""

    key: Key
    name: str
    price: Money | None = None


@dataclass(frozen=True, slots=True)
class AppointmentType:
    """What a visit is for. Without modules it is booked as it is. `words` are the clinic's own for it."""

    key: Key
    name: str
    notes: str = ""
    cancellation_policy: str = ""
    modules: tuple[AppointmentModule, ...] = ()
    bookable: bool = True
    telemedicine: bool = False
    can_add_services: bool = False
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Address:
    """Where a site or location is; `distance` in miles from the point or home it was asked for."""

    lines: tuple[str, ...] = ()
    post_code: str = ""
    distance: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Location:
    """A building or floor of a site; may lie elsewhere than the site, hence its own address."""

    key: Key
    name: str
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class Site:
    """One of the clinic's places, with the locations that belong to it."""

    key: Key
    name: str
    address: Address | None = None
    locations: tuple[Location, ...] = ()


@dataclass(frozen=True, slots=True)
class Clinician:
    """Somebody who sees patients."""

    key: Key
    name: str
    sex: Sex | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """A proposed time slot: a start at a place for a price. It names no clinician.

    `gross` and `net` are potential prices: the booking costs exactly this only if the price is sent with it.
    """

    start: datetime
    finish: datetime
    site: Key
    location: Key
    site_name: str = ""
    location_name: str = ""
    gross: Money | None = None
    net: Money | None = None
    ahead: int | None = field(default=None, compare=False)
    by: ByClock = field(default=ByClock.SITE, compare=False)

    @property
    def price(self) -> Money | None:
        """The gross price, or where the clinic gives none the net one."""
        return self.gross or self.net

    @property
    def place(self) -> str:
        """Site and location; empty where the clinic names neither."""
        return place_name(self.site_name, self.location_name)


def place_name(site: str, location: str) -> str:
    """A location is named with its site, unless its name says it."""
    return location if site in location else ", ".join(name for name in (site, location) if name)


class DebtorKind(StrEnum):
    """Who owes an invoice, seen from the patient.

    A company and another person are certain not to be the patient; `UNKNOWN` may be.
    """

    PATIENT = "patient"
    COMPANY = "company"
    PERSON = "person"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Debtor:
    """The one who owes an invoice, as it names them; a patient's own name is left out."""

    kind: DebtorKind
    name: str = ""


@dataclass(frozen=True, slots=True)
class Invoice:
    """What a visit costs and what of it is settled; `credited` is the sum of its credit notes. All gross."""

    total: Money
    paid: Decimal
    credited: Decimal
    debtor: Debtor
    number: str = ""
    key: Key | None = None
    payable_online: bool = False

    @property
    def owed(self) -> Money:
        """Total less paid less credited; below zero means in credit."""
        return Money(self.total.amount - self.paid - self.credited, self.total.currency, self.total.symbol)

    @property
    def nameless(self) -> Invoice:
        """Of who is billed, only a company's name: for what is kept."""
        kind = self.debtor.kind
        return self if kind is DebtorKind.COMPANY else replace(self, debtor=Debtor(kind))


@dataclass(frozen=True, slots=True)
class Terms:
    """What cancelling an appointment costs at one moment, and why. The clinic may name no currency.

    `policy`: what the clinic says of cancelling any visit of this type.
    """

    fee: Money
    detail: str = ""
    policy: str = ""

    @property
    def free(self) -> bool:
        """Whether it costs nothing."""
        return not self.fee.amount


CALLED_OFF = ("cancel", "deleted", "declined", "rejected")
"""What stands in the name of the state of a visit that will not take place."""

OVER = {"dna", "didnotattend", "discharged"}
"""States of a visit that was to be, or is over."""


def is_called_off(state: str) -> bool:
    """Whether the state of a visit says that it will not take place: the portal names others than it documents."""
    told = "".join(state.casefold().split())
    return any(part in told for part in CALLED_OFF)


@dataclass(frozen=True, slots=True)
class Appointment:
    """A visit in the clinic's diary, as the clinic tells it. `parts` are its modules and services, by name.

    `patient`: for whom it is. `apart`: its location has an address of its own, which is not certain to be the site's.
    `policy`: what the clinic says of cancelling visits of its type.
    """

    key: Key
    type_key: Key | None
    type_name: str
    start: datetime
    finish: datetime | None
    site_key: Key | None = None
    site_name: str = ""
    location_key: Key | None = None
    location_name: str = ""
    address: Address | None = None
    clinician: Clinician | None = None
    state: str = ""
    telemedicine: bool = False
    invoice: Invoice | None = None
    ahead: int | None = field(default=None, compare=False)
    by: ByClock = field(default=ByClock.SITE, compare=False)
    parts: tuple[str, ...] = ()
    patient: str = ""
    apart: bool = field(default=False, compare=False)
    policy: str = field(default="", compare=False)

    @property
    def stands(self) -> bool:
        """Whether it will take place, as far as its state says: the portal names others than it documents."""
        told = "".join(self.state.casefold().split())
        return told not in OVER and not self.called_off

    @property
    def called_off(self) -> bool:
        """Whether it was to be, and will not take place."""
        return is_called_off(self.state)

    def start_by(self, ahead: int | None) -> datetime:
        """The start by a clock that is so far ahead of UTC; by its own where either is not known."""
        if ahead is None or self.ahead is None:
            return self.start
        return self.start + timedelta(minutes=ahead - self.ahead)

    @property
    def nameless(self) -> Appointment:
        """The same with no person's name on its invoice, and without the clinic's prose: for what is kept."""
        return replace(self, invoice=self.invoice.nameless if self.invoice else None, policy="")
