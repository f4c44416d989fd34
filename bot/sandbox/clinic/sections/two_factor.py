"""The second factor: a code goes out by SMS or e-mail and comes back. Codes are for one use and age quickly."""

import secrets
from datetime import datetime
from typing import Any

from bot.sandbox.clinic.bodies import CodeBody, SendCodeBody
from bot.sandbox.clinic.call import Call
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import EventCode, Refusal, refused
from bot.sandbox.clinic.people import Person
from bot.sandbox.clinic.sessions import Session

_MOST_WRONG = 5
_MOST_KEPT = 500


def send_code(clinic: Clinic, call: Call) -> dict[str, Any]:
    """auth/send-2fa-code: to the mobile where there is one, unless the e-mail is asked for."""
    person = _awaited(clinic, call)
    wishes = call.read_maybe(SendCodeBody).use_mobile
    by_mobile = bool(person.mobile) and wishes is not False
    if wishes and not person.mobile:
        raise refused("There is no mobile number on your account. The code can be sent by e-mail.")
    recipient = person.mobile if by_mobile else person.email
    with clinic.database.writing() as writing:
        writing.execute(
            "INSERT INTO code (person, recipient, code, made) VALUES (?, ?, ?, ?)",
            (person.key, recipient, f"{secrets.randbelow(1_000_000):06}", clinic.clock().isoformat()),
        )
        writing.execute("DELETE FROM code WHERE id <= (SELECT MAX(id) FROM code) - ?", (_MOST_KEPT,))
    return {"DeliveryMethod": "Mobile" if by_mobile else "Email"}


def submit_code(clinic: Clinic, call: Call) -> Session:
    """auth/submit-2fa-code: the newest code signs in; five wrong ones end the session."""
    person = _awaited(clinic, call)
    session = call.session
    if session is None:
        raise Refusal(EventCode.NOT_LOGGED_IN, "Please sign in again.")
    given = call.read(CodeBody).code.strip()
    row = clinic.database.row("SELECT id, code, made FROM code WHERE person = ? ORDER BY id DESC", person.key)
    if row is None or not secrets.compare_digest(row["code"].encode(), given.encode()):
        session.wrong_codes += 1
        if session.wrong_codes >= _MOST_WRONG:
            clinic.sessions.end(session)
            raise Refusal(EventCode.BLOCKED, "There were too many wrong codes. Please sign in again.")
        raise refused("This code is not right. Please try again.")
    if clinic.clock() - datetime.fromisoformat(row["made"]) > clinic.settings.code_lives:
        raise refused("This code is too old. Please ask for a new one.")
    with clinic.database.writing() as writing:
        writing.execute("DELETE FROM code WHERE person = ?", (person.key,))
    session.pending = False
    session.renew_token()
    return session


def _awaited(clinic: Clinic, call: Call) -> Person:
    session = call.session
    person = clinic.person(session.person) if session and session.pending and session.person else None
    if person is None:
        raise Refusal(EventCode.NOT_LOGGED_IN, "Please sign in again.")
    return person
