"""Proofs for one use: codes by SMS or e-mail, and tickets for single sign-on.

A code ages quickly and is worth five guesses. A ticket, which another system was given for somebody, is good for one
login within twenty seconds.
"""

import secrets
import uuid
from datetime import datetime, timedelta

from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import EventCode, Refusal, refused
from bot.sandbox.clinic.people import Person
from bot.sandbox.clinic.sessions import Session

_MOST_WRONG = 5
_MOST_KEPT = 500
TICKET_LIVES = timedelta(seconds=20)


def send_code(clinic: Clinic, person: str, recipients: list[str]) -> None:
    """Send one new code to all of these numbers and addresses of a person; it outranks the earlier ones."""
    code = f"{secrets.randbelow(1_000_000):06}"
    made = clinic.clock().isoformat()
    with clinic.database.writing() as writing:
        writing.executemany(
            "INSERT INTO code (person, recipient, code, made) VALUES (?, ?, ?, ?)",
            [(person, recipient, code, made) for recipient in recipients],
        )
        writing.execute("DELETE FROM code WHERE id <= (SELECT MAX(id) FROM code) - ?", (_MOST_KEPT,))


def redeem_code(clinic: Clinic, session: Session, person: str, given: str) -> None:
    """Use up the newest code of a person.

    Raises event code 0 where it is wrong or too old, and 14 where it was wrong once too often: the session is over.
    """
    row = clinic.database.row("SELECT id, code, made FROM code WHERE person = ? ORDER BY id DESC", person)
    if row is None or not secrets.compare_digest(row["code"].encode(), given.strip().encode()):
        session.wrong_codes += 1
        if session.wrong_codes >= _MOST_WRONG:
            clinic.sessions.end(session)
            raise Refusal(EventCode.BLOCKED, "There were too many wrong codes. Please start again.")
        clinic.sessions.keep(session)
        raise refused("This code is not right. Please try again.")
    if clinic.clock() - datetime.fromisoformat(row["made"]) > clinic.settings.code_lives:
        raise refused("This code is too old. Please ask for a new one.")
    with clinic.database.writing() as writing:
        writing.execute("DELETE FROM code WHERE person = ?", (person,))


def issue_ticket(clinic: Clinic, person: Person) -> str:
    """A new ticket (a GUID)."""
    ticket = str(uuid.uuid4())
    now = clinic.clock()
    with clinic.database.writing() as writing:
        writing.execute("DELETE FROM ticket WHERE made < ?", ((now - TICKET_LIVES).isoformat(),))
        writing.execute("INSERT INTO ticket (id, person, made) VALUES (?, ?, ?)", (ticket, person.key, now.isoformat()))
    return ticket


def redeem_ticket(clinic: Clinic, ticket: str) -> Person | None:
    """Whom a ticket signs in; it is void from then on. None where it is unknown, used or too old."""
    row = clinic.database.row("SELECT person, made FROM ticket WHERE id = ?", ticket.lower())
    if row is None:
        return None
    with clinic.database.writing() as writing:
        writing.execute("DELETE FROM ticket WHERE id = ?", (ticket.lower(),))
    fresh = clinic.clock() - datetime.fromisoformat(row["made"]) < TICKET_LIVES
    return clinic.person(row["person"]) if fresh else None
