"""The appointment that stories of the core speak of. A table of data, as fixtures and tests share it."""

from __future__ import annotations

from datetime import datetime, timedelta

from conversations.clinic.model import Address, Appointment, Clinician

START = datetime(2026, 11, 24, 9, 20)  # noqa: DTZ001 - wall clock at the site
BOOKED = Appointment(
    key="a1",
    type_key="gp",
    type_name="GP consultation",
    start=START,
    finish=START + timedelta(minutes=20),
    site_key=1,
    site_name="Camden",
    location_key=11,
    location_name="Camden Main",
    address=Address(("1 High Street", "London"), "NW1 0AA"),
    clinician=Clinician(1, "Dr Anita Patel"),
)
