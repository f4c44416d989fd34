"""Whose appointment a call is about, and whether the caller may: patients for themselves, staff for any patient."""

from bot.sandbox.clinic.api.call import Call
from bot.sandbox.clinic.bookings.order import Tie
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import EventCode, Refusal, forbidden, missing, not_found
from bot.sandbox.clinic.people import Person


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
    if person is None or person.staff or not user.may_see(person):
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
    if not user.may("refer"):
        raise forbidden("act for patients")
    return user


def permitted(call: Call, right: str) -> Person:
    """The member of staff who calls and has this right beside the one to act for patients. Raises 403."""
    user = referring(call)
    if not user.may(right):
        raise forbidden(f"see {right}")
    return user
