"""The appointment that stories about intents speak of, and the sentences of all tables.

Stands alone, as fixtures and tests share it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from conversations.clinic.model import Address, Appointment, Clinician
from tests.conversations.intents.sentences import (
    about_accounts,
    about_appointments,
    about_people,
    about_the_clinic,
    about_visits,
)

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
ANYWHERE = {
    kind: tuple(table.strip().splitlines())
    for part in (about_appointments, about_visits, about_the_clinic, about_accounts, about_people)
    for kind, table in part.SENTENCES.items()
}
"""Sentences that mean the same at every card, by kind."""

WHERE_NOTHING_GOES_ON = {
    kind: tuple(table.strip().splitlines()) for kind, table in about_appointments.SENTENCES_AT_IDLE_CARDS.items()
}
"""Sentences that mean something else while something is being chosen."""
