"""Codes that go out by SMS or e-mail and come back. For one use, aging quickly, and worth five guesses."""

import secrets
from datetime import datetime

from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import EventCode, Refusal, refused
from bot.sandbox.clinic.sessions import Session

_MOST_WRONG = 5
_MOST_KEPT = 500


def send(clinic: Clinic, person: str, recipients: list[str]) -> None:
    """Send one new code to all of these numbers and addresses of a person; it outranks the earlier ones."""
    code = f"{secrets.randbelow(1_000_000):06}"
    made = clinic.clock().isoformat()
    with clinic.database.writing() as writing:
        writing.executemany(
            "INSERT INTO code (person, recipient, code, made) VALUES (?, ?, ?, ?)",
            [(person, recipient, code, made) for recipient in recipients],
        )
        writing.execute("DELETE FROM code WHERE id <= (SELECT MAX(id) FROM code) - ?", (_MOST_KEPT,))


def redeem(clinic: Clinic, session: Session, person: str, given: str) -> None:
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
