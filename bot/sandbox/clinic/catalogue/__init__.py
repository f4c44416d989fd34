"""What the clinic is: its places, clinicians, appointment types and payers.

Plain data that never changes while the clinic runs. What happens (bookings, invoices, sessions) lives elsewhere.
"""

from bot.sandbox.clinic.catalogue.clinicians import CLINICIANS
from bot.sandbox.clinic.catalogue.model import (
    Address,
    AppointmentType,
    Break,
    Catalogue,
    ChargeBand,
    Clinician,
    Company,
    Location,
    Module,
    Payer,
    Point,
    Service,
    ServiceType,
    Sex,
    Shift,
    Site,
)
from bot.sandbox.clinic.catalogue.payers import BANDS, COMPANIES, PAYERS
from bot.sandbox.clinic.catalogue.places import SITES
from bot.sandbox.clinic.catalogue.types import SERVICE_TYPES, SERVICES, TYPES

LONDON_CLINIC = Catalogue(
    name="Riverside Clinic (demo)",
    phone="020 7946 0123",
    address=Address("1 Demonstration Parkway", "London", "NW1 0ZZ"),
    sites=SITES,
    clinicians=CLINICIANS,
    types=TYPES,
    service_types=SERVICE_TYPES,
    services=SERVICES,
    payers=PAYERS,
    companies=COMPANIES,
    bands=BANDS,
)

__all__ = [
    "LONDON_CLINIC",
    "Address",
    "AppointmentType",
    "Break",
    "Catalogue",
    "ChargeBand",
    "Clinician",
    "Company",
    "Location",
    "Module",
    "Payer",
    "Point",
    "Service",
    "ServiceType",
    "Sex",
    "Shift",
    "Site",
]
