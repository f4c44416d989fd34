"""Whose appointment a call is about, and whether the caller may: patients for themselves, staff for any patient."""

from dataclasses import dataclass

from bot.sandbox.clinic.call import Call
from bot.sandbox.clinic.catalogue import AppointmentType
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import EventCode, Refusal, forbidden, malformed, missing, not_found
from bot.sandbox.clinic.people import Person
from bot.sandbox.clinic.pricing import Wanted


@dataclass(frozen=True, slots=True)
class Tie:
    """The referral or recall that a booking hangs on; `types` may be booked although they are not open online."""

    referral: str | None = None
    recall: str | None = None
    types: frozenset[str] = frozenset()

    def opens(self, kind: AppointmentType) -> bool:
        """Whether this type can be booked."""
        return kind.online or kind.key in self.types


def patient_of(clinic: Clinic, call: Call) -> Person:
    """The patient of the call: the one named by `patient`, else whoever is signed in.

    Raises event code 1 where staff name nobody, 403 where a patient names another or staff may not act for patients,
    404 where there is nobody.
    """
    user = call.signed_in
    key = call.params.maybe("patient")
    if not user.staff:
        if key not in (None, user.key):
            raise forbidden("book for another patient")
        return user
    referring(call)
    if key is None:
        raise missing("patient")
    person = clinic.person(key)
    if person is None or person.staff:
        raise not_found("patient")
    return person


def tie_of(clinic: Clinic, call: Call, patient: Person) -> Tie:
    """The referral and recall of the call, which must be open and this patient's. Raises 404 or 403."""
    referral, recall = call.params.maybe("referral"), call.params.maybe("recall")
    types: set[str] = set()
    if referral:
        row = clinic.database.row("SELECT * FROM referral WHERE key = ? AND patient = ?", referral, patient.key)
        if row is None:
            raise not_found("referral")
        _check_referral(row["state"])
        types.add(row["type"])
    if recall:
        row = clinic.database.row("SELECT * FROM recall WHERE key = ? AND patient = ?", recall, patient.key)
        if row is None:
            raise not_found("recall")
        types.add(row["type"])
    return Tie(referral, recall, frozenset(types))


def _check_referral(state: int) -> None:
    match state:
        case 1:
            raise Refusal(EventCode.QUESTIONS_UNANSWERED, "Please answer the questions of this referral first.")
        case 2 | 4:
            raise forbidden("book for a referral that is closed or lacks documents")
        case _:
            pass


def referring(call: Call) -> Person:
    """The member of staff who calls. Raises 403 for patients and for staff without `CanReferPatient`."""
    user = call.signed_in
    if not user.refers:
        raise forbidden("act for patients")
    return user


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
