"""An order: what shall be booked for whom, checked against the patient's payers and the parts of the type."""

from dataclasses import dataclass
from decimal import Decimal

from bot.sandbox.clinic.catalogue import AppointmentType
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.diary.availability import Search
from bot.sandbox.clinic.diary.pricing import Wanted
from bot.sandbox.clinic.errors import malformed, missing, not_found
from bot.sandbox.clinic.people import Person


@dataclass(frozen=True, slots=True)
class Tie:
    """The referral or recall that a booking hangs on; `types` may be booked although they are not open online."""

    referral: str | None = None
    recall: str | None = None
    types: frozenset[str] = frozenset()

    def opens(self, kind: AppointmentType) -> bool:
        """Whether this type can be booked."""
        return kind.online or kind.key in self.types


@dataclass(frozen=True, slots=True)
class Order:
    """What shall be booked. `search` admits exactly the openings that match; `price` is the exact one, None for any."""

    patient: Person
    search: Search
    price: Decimal | None
    tie: Tie

    @property
    def wanted(self) -> Wanted:
        """The type with its parts, and who pays."""
        return self.search.wanted


def wanted(clinic: Clinic, patient: Person, type_key: str, payer_key: str | None) -> Wanted:
    """The appointment type and the payer, who must be one of the patient's. Raises 404 or event code 2."""
    kind = clinic.catalogue.type(type_key)
    if kind is None:
        raise not_found("appointment type")
    return bare(clinic, patient, kind, payer_key)


def bare(clinic: Clinic, patient: Person, kind: AppointmentType, payer_key: str | None = None) -> Wanted:
    """The same for a type that is known; without a payer the patient's default pays."""
    payer = clinic.catalogue.payer(payer_key or patient.payers[0])
    if payer is None or payer.key not in patient.payers:
        raise malformed("payer-type", "not one of this patient")
    return Wanted(kind, payer, patient.currency, surcharge=clinic.faults.surcharge)


def complete(clinic: Clinic, base: Wanted, modules: list[int], services: list[int]) -> Wanted:
    """The order with its modules and services.

    Raises event code 1 where a module must be chosen, 2 where one does not belong to the type or comes twice.
    """
    known = {one.key: one for one in base.type.modules}
    if known and not modules:
        raise missing("modules")
    if not set(modules) <= set(known) or len(set(modules)) < len(modules):
        raise malformed("modules", "not of this appointment type")
    extras = {one.key: one for one in clinic.catalogue.services if one.appointment_type == base.type.key}
    if not set(services) <= set(extras) or len(set(services)) < len(services):
        raise malformed("services", "not of this appointment type")
    return Wanted(
        base.type,
        base.payer,
        base.currency,
        tuple(known[key] for key in modules),
        tuple(extras[key] for key in services),
        base.surcharge,
    )
