"""What a patient chooses from before asking for times: payers, types, services, sites and clinicians."""

from typing import Any

from bot.sandbox.clinic.api.bodies import CliniciansBody, PlacesBody, numbers
from bot.sandbox.clinic.api.call import Call
from bot.sandbox.clinic.api.sections.access import patient_of, tie_of
from bot.sandbox.clinic.api.sections.pages import page_of
from bot.sandbox.clinic.bookings.order import bare, wanted
from bot.sandbox.clinic.catalogue import Clinician, Point
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.diary.pricing import Wanted
from bot.sandbox.clinic.errors import malformed
from bot.sandbox.clinic.people import Person
from bot.sandbox.clinic.wire import places, types


def payer_types(clinic: Clinic, call: Call) -> list[dict[str, Any]]:
    """appointment/payer-types: the default first."""
    known = (clinic.catalogue.payer(key) for key in patient_of(clinic, call).payers)
    return [types.payer(one) for one in known if one is not None]


def appointment_types(clinic: Clinic, call: Call) -> list[dict[str, Any]]:
    """appointment/types: all, or those that need a referral."""
    patient = patient_of(clinic, call)
    payer = call.params.maybe("payer-type")
    by_referral = call.params.flag("referral-types", default=False)
    shown = (one for one in clinic.catalogue.types if one.referable or not by_referral)
    return [types.appointment_type(one, bare(clinic, patient, one, payer)) for one in shown]


def service_types(clinic: Clinic, call: Call) -> list[dict[str, Any]]:
    """appointment/service-types: the groups that have a service for this type."""
    _, order = _order(clinic, call)
    groups = {one.type for one in clinic.catalogue.services if one.appointment_type == order.type.key}
    return [types.service_type(one) for one in clinic.catalogue.service_types if one.key in groups]


def services(clinic: Clinic, call: Call) -> list[dict[str, Any]]:
    """appointment/services: one page of what can be added to this type."""
    _, order = _order(clinic, call)
    group = call.params.number("service-type", 0)
    name = (call.params.maybe("service-name") or "").lower()
    found = [
        one
        for one in clinic.catalogue.services
        if one.appointment_type == order.type.key and group in (0, one.type) and name in one.name.lower()
    ]
    return [types.service(one, order, clinic.catalogue) for one in page_of(call).cut(found)]


def sites(clinic: Clinic, call: Call) -> list[dict[str, Any]]:
    """appointment/sites: where the type is offered, nearest first."""
    patient, order = _order(clinic, call)
    wishes = call.read_maybe(PlacesBody)
    origin = _origin(call, patient)
    if not tie_of(clinic, call, patient).opens(order.type):
        return []
    staff = _offering(clinic, order, numbers(wishes.clinicians))
    at = {shift.location for one in staff for shift in one.shifts}
    near = sorted((places.miles(origin, one.point) if origin else 0, one.key, one) for one in clinic.catalogue.sites)
    shown = [places.site(one, at, distance if origin else None) for distance, _, one in near]
    return [one for one in shown if one["Locations"]]


def _origin(call: Call, patient: Person) -> Point | None:
    """Where distances are measured from; None where nobody knows where the patient lives."""
    params = call.params
    if params.maybe("lat") or params.maybe("long"):
        return Point(params.degrees("lat", 90), params.degrees("long", 180))
    if params.number("address-type", 1, low=1, high=2) == 2:
        if patient.work is None:
            raise malformed("address-type", "no work address is known")
        return patient.work
    return patient.home


def clinicians(clinic: Clinic, call: Call) -> list[dict[str, Any]]:
    """appointment/clinicians: who offers the type, at these places where any are given."""
    patient, order = _order(clinic, call)
    wishes = call.read_maybe(CliniciansBody)
    if not tie_of(clinic, call, patient).opens(order.type):
        return []
    wanted_at = set(numbers(wishes.locations))
    for key in numbers(wishes.sites):
        site = clinic.catalogue.site(key)
        wanted_at |= {place.key for place in site.locations} if site else {0}
    staff = _offering(clinic, order, [])
    shown = (one for one in staff if not wanted_at or any(shift.location in wanted_at for shift in one.shifts))
    return [places.clinician(one) for one in shown]


def _order(clinic: Clinic, call: Call) -> tuple[Person, Wanted]:
    patient = patient_of(clinic, call)
    return patient, wanted(clinic, patient, call.params.text("appointment-type"), call.params.text("payer-type"))


def _offering(clinic: Clinic, order: Wanted, keys: list[int]) -> list[Clinician]:
    return [one for one in clinic.catalogue.clinicians if order.type.key in one.types and (not keys or one.key in keys)]
