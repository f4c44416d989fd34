"""Reception moves an appointment that is booked: to another time, room or site, in one transaction or not at all."""

import sqlite3
from contextlib import suppress

from bot.sandbox.clinic.catalogue import Catalogue
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.diary import engage
from bot.sandbox.clinic.faults import Fault
from bot.sandbox.clinic.kept import by_key


def move(clinic: Clinic, key: str, fault: Fault) -> None:
    """Move the appointment as ordered. What merely fills the diary gives way; where a patient is booked, it stays."""
    row = by_key(clinic, key)
    span = row["start"] + fault.minutes, row["finish"] + fault.minutes
    location = _location(clinic.catalogue, row["location"], fault.to)
    with suppress(sqlite3.IntegrityError), clinic.database.writing() as writing:
        writing.execute(
            "DELETE FROM engagement WHERE appointment = ?"
            " OR (appointment IS NULL AND clinician = ? AND start < ? AND finish > ?)",
            (key, row["clinician"], span[1], span[0]),
        )
        engage(writing, row["clinician"], location, span, key)
        writing.execute(
            "UPDATE appointment SET start = ?, finish = ?, location = ? WHERE key = ?", (*span, location, key)
        )


def _location(catalogue: Catalogue, here: int, to: str) -> int:
    """The next room of the site, the first of the next site, or the same one."""
    sites = catalogue.sites
    at = next(number for number, site in enumerate(sites) if any(room.key == here for room in site.locations))
    rooms = [room.key for room in sites[at].locations]
    match to:
        case "another-room":
            return rooms[(rooms.index(here) + 1) % len(rooms)]
        case "another-site":
            return sites[(at + 1) % len(sites)].locations[0].key
        case _:
            return here
