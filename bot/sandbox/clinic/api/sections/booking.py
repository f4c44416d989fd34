"""Booking calls: by time slot, where the clinic picks among those who match, or by a named proposal."""

from decimal import Decimal
from typing import Any

from bot.sandbox.clinic.api.bodies import BookBody, BookSlotBody, Proposed, numbers
from bot.sandbox.clinic.api.call import Call
from bot.sandbox.clinic.api.params import wall_time
from bot.sandbox.clinic.api.sections.access import patient_of, tie_of
from bot.sandbox.clinic.bookings.booking import move, place, vanish
from bot.sandbox.clinic.bookings.order import Order, complete, wanted
from bot.sandbox.clinic.bookings.records import appointment_data, by_key
from bot.sandbox.clinic.catalogue import Sex
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.diary.availability import Search
from bot.sandbox.clinic.errors import bad_body, forbidden, not_found
from bot.sandbox.clinic.times import minutes

PARAMS = "patient referral recall"


def book_time_slot(clinic: Clinic, call: Call) -> dict[str, Any]:
    """appointment/book-time-slot."""
    return book_slot(clinic, call, call.read(BookSlotBody))


def book_slot(clinic: Clinic, call: Call, body: BookSlotBody) -> dict[str, Any]:
    """Book one of the clinicians who are open at the proposed time."""
    asked = {key for key in (body.clinician, _clinician(body.proposed_time_slot)) if key}
    sex = Sex(body.clinician_sex or 0)
    return _book(clinic, call, body.proposed_time_slot, frozenset(asked), sex, body.price)


def book(clinic: Clinic, call: Call) -> dict[str, Any]:
    """appointment/book: the proposal names its clinician."""
    return book_named(clinic, call, call.read(BookBody).proposed_appointment)


def book_named(clinic: Clinic, call: Call, proposed: Proposed) -> dict[str, Any]:
    """Book exactly what was proposed."""
    clinician = _clinician(proposed)
    if not clinician:
        raise bad_body("proposedAppointment.Clinician: Field required")
    return _book(clinic, call, proposed, frozenset({clinician}), Sex.UNKNOWN, None)


def _clinician(proposed: Proposed) -> int:
    return proposed.Clinician.Key if proposed.Clinician else 0


def _book(
    clinic: Clinic, call: Call, slot: Proposed, clinicians: frozenset[int], sex: Sex, price: Decimal | None
) -> dict[str, Any]:
    patient = patient_of(clinic, call)
    tie = tie_of(clinic, call, patient)
    if not patient.may_book or patient.has_to_agree:
        raise forbidden("book online")
    base = wanted(clinic, patient, slot.Type.Key, slot.PayerType)
    if not tie.opens(base.type):
        raise forbidden(f"book online: {base.type.name}")
    full = complete(clinic, base, numbers(slot.Modules), numbers(slot.Services))
    start = minutes(wall_time("proposedTimeSlot.Start", slot.Start))
    search = Search(
        full,
        start,
        start + 1,
        locations=frozenset({_location(clinic, slot)}),
        clinicians=_only(clinicians),
        sex=sex,
    )
    key = place(clinic, Order(patient, search, price, tie))
    booked = appointment_data(clinic, by_key(clinic, key), connection=False)
    if clinic.faults.take_booking("vanish-booking"):
        vanish(clinic, key)
    elif moved := clinic.faults.take_booking("move-booking"):
        move(clinic, key, moved)
    return booked


def _only(clinicians: frozenset[int]) -> frozenset[int] | None:
    """Two different clinicians cannot both be meant: nobody matches."""
    return clinicians if len(clinicians) == 1 else (frozenset() if clinicians else None)


def _location(clinic: Clinic, slot: Proposed) -> int:
    placed = clinic.catalogue.place(slot.Location.Key)
    if placed is None or placed[0].key != slot.Site.Key:
        raise not_found("location")
    return slot.Location.Key
