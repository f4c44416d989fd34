"""`TimeSlotsData`, and openings as `AppointmentData` that nobody has booked yet."""

from typing import Any

from bot.sandbox.clinic.catalogue import Catalogue
from bot.sandbox.clinic.diary.availability import Opening
from bot.sandbox.clinic.diary.pricing import SYMBOLS, Wanted
from bot.sandbox.clinic.people import Person
from bot.sandbox.clinic.times import at_minute, stamp
from bot.sandbox.clinic.wire import account, places, types


def time_slots(catalogue: Catalogue, wanted: Wanted, openings: list[Opening]) -> dict[str, Any]:
    """`TimeSlotsData`: the slots, and only the sites and locations that occur in them."""
    at = {one.location for one in openings}
    owner = {place.key: site.key for site in catalogue.sites for place in site.locations}
    return {
        "TimeSlots": [_slot(one, owner[one.location]) for one in openings],
        "Type": types.appointment_type(wanted.type, wanted),
        "Sites": [
            places.site(site, at) for site in catalogue.sites if any(place.key in at for place in site.locations)
        ],
        "Services": [types.service(one, wanted, catalogue) for one in wanted.services],
        "Modules": [types.module(one, wanted) for one in wanted.modules],
        "Currency": {"Code": wanted.currency, "Symbol": SYMBOLS[wanted.currency]},
    }


def _slot(one: Opening, site: int) -> dict[str, Any]:
    return {
        "Start": stamp(at_minute(one.start)),
        "Finish": stamp(at_minute(one.finish)),
        "SiteKey": site,
        "LocationKey": one.location,
        "GrossPrice": types.pounds(one.price.gross),
        "NetPrice": types.pounds(one.price.net),
    }


def proposal(catalogue: Catalogue, wanted: Wanted, patient: Person, one: Opening) -> dict[str, Any]:
    """`AppointmentData` of an opening: no key, no invoice."""
    placed = catalogue.place(one.location)
    clinician = catalogue.clinician(one.clinician)
    if placed is None or clinician is None:
        raise LookupError(one)
    site, location = placed
    return {
        "Key": None,
        "Type": types.appointment_type(wanted.type, wanted),
        "Start": stamp(at_minute(one.start)),
        "Finish": stamp(at_minute(one.finish)),
        "Site": places.site(site),
        "Location": places.location(location, site),
        "Patient": account.person(patient),
        "Clinician": places.clinician(clinician),
        "PayerType": wanted.payer.key,
        "State": None,
        "StateDisplayName": None,
        "Modules": [types.module(part, wanted) for part in wanted.modules],
        "Services": [types.service(part, wanted, catalogue) for part in wanted.services],
        "Slots": [],
        "PrimaryAttendeeSlot": None,
        "Invoice": None,
        "Telemedicine": wanted.type.video,
        "TelemedicineConnection": "",
        "AuthorisationCode": "",
    }
