"""Section referrals: what patients were referred for, and the appointments that came of it."""

from sqlite3 import Row
from typing import Any

from bot.sandbox.clinic.api.call import Call, route
from bot.sandbox.clinic.api.params import Params
from bot.sandbox.clinic.api.sections.access import permitted
from bot.sandbox.clinic.api.sections.pages import PAGE, page_of
from bot.sandbox.clinic.bookings.records import appointment_data
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import not_found
from bot.sandbox.clinic.people import Person
from bot.sandbox.clinic.wire.account import person as person_data
from bot.sandbox.clinic.wire.records import BOOKABLE
from bot.sandbox.clinic.wire.records import referral as overview


def _referrals(clinic: Clinic, call: Call) -> dict[str, Any]:
    """referrals/referrals: one page, the newest first. Status 0 means any."""
    user = permitted(call, "referrals")
    page = page_of(call)
    status, patient = call.params.number("status", 0, high=5), call.params.maybe("patient")
    rows = clinic.database.rows(
        "SELECT * FROM referral WHERE (? = 0 OR state = ?) AND (? IS NULL OR patient = ?) ORDER BY number DESC",
        *(status, status, patient, patient),
    )
    found = [_overview(clinic, row) for row in rows if _is_seen(clinic, user, row)]
    found = [one for one in found if _meets(one, call.params)]
    if page.descending:
        found.reverse()
    return page.of(len(found), page.cut(found))


def _is_seen(clinic: Clinic, user: Person, row: Row) -> bool:
    patient = clinic.person(row["patient"])
    return patient is not None and user.may_see(patient)


def _overview(clinic: Clinic, row: Row) -> dict[str, Any]:
    patient, kind = clinic.person(row["patient"]), clinic.catalogue.type(row["type"])
    if patient is None or kind is None:
        raise not_found("referral")
    return overview(row, patient, kind)


def _meets(one: dict[str, Any], params: Params) -> bool:
    text, name = (params.maybe("text") or "").casefold(), (params.maybe("patient-name") or "").casefold()
    anywhere = "\n".join(one[member] for member in ("PatientName", "ReferralNumber", "ReferredBy", "AppointmentType"))
    return (
        params.maybe("referral-number") in (None, one["ReferralNumber"])
        and name in one["PatientName"].casefold()
        and text in anywhere.casefold()
    )


def _referral(clinic: Clinic, call: Call) -> dict[str, Any]:
    """referrals/referral: the overview, and the appointments booked for it."""
    user = permitted(call, "referrals")
    row = clinic.database.row("SELECT * FROM referral WHERE key = ?", call.params.text("referral"))
    if row is None or not _is_seen(clinic, user, row):
        raise not_found("referral")
    patient = clinic.person(row["patient"])
    booked = clinic.database.rows("SELECT * FROM appointment WHERE referral = ? ORDER BY start", row["key"])
    return _overview(clinic, row) | {
        "Patient": person_data(patient) if patient else None,
        "Appointments": [appointment_data(clinic, one) for one in booked],
        "CanBookAppointment": row["state"] in BOOKABLE,
    }


METHODS = {
    "referrals": route("GET", _referrals, "patient text status referral-number patient-name" + PAGE),
    "referral": route("GET", _referral, "referral"),
}
