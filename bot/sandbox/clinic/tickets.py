"""Single sign-on: a ticket that another system was given for somebody, good for one login within twenty seconds."""

import uuid
from datetime import datetime, timedelta

from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.people import Person

LIVES = timedelta(seconds=20)


def issue(clinic: Clinic, person: Person) -> str:
    """A new ticket (a GUID)."""
    ticket = str(uuid.uuid4())
    now = clinic.clock()
    with clinic.database.writing() as writing:
        writing.execute("DELETE FROM ticket WHERE made < ?", ((now - LIVES).isoformat(),))
        writing.execute("INSERT INTO ticket (id, person, made) VALUES (?, ?, ?)", (ticket, person.key, now.isoformat()))
    return ticket


def redeem(clinic: Clinic, ticket: str) -> Person | None:
    """Whom a ticket signs in; it is void from then on. None where it is unknown, used or too old."""
    row = clinic.database.row("SELECT person, made FROM ticket WHERE id = ?", ticket.lower())
    if row is None:
        return None
    with clinic.database.writing() as writing:
        writing.execute("DELETE FROM ticket WHERE id = ?", (ticket.lower(),))
    fresh = clinic.clock() - datetime.fromisoformat(row["made"]) < LIVES
    return clinic.person(row["person"]) if fresh else None
