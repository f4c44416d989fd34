"""The second factor of signing in: a code goes out by SMS or e-mail, and completes the login when it comes back."""

from typing import Any

from bot.sandbox.clinic import codes
from bot.sandbox.clinic.bodies import CodeBody, SendCodeBody
from bot.sandbox.clinic.call import Call
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import EventCode, Refusal, refused
from bot.sandbox.clinic.people import Person
from bot.sandbox.clinic.sessions import Session


def send_code(clinic: Clinic, call: Call) -> dict[str, Any]:
    """auth/send-2fa-code: to the mobile where there is one, unless the e-mail is asked for."""
    _, person = _awaited(clinic, call)
    wishes = call.read_maybe(SendCodeBody).use_mobile
    by_mobile = bool(person.mobile) and wishes is not False
    if wishes and not person.mobile:
        raise refused("There is no mobile number on your account. The code can be sent by e-mail.")
    codes.send(clinic, person.key, [person.mobile if by_mobile else person.email])
    return {"DeliveryMethod": "Mobile" if by_mobile else "Email"}


def submit_code(clinic: Clinic, call: Call) -> tuple[Session, Person]:
    """auth/submit-2fa-code: the newest code signs in; five wrong ones end the session."""
    session, person = _awaited(clinic, call)
    codes.redeem(clinic, session, person.key, call.read(CodeBody).code)
    session.pending = False
    session.renew_token()
    clinic.sessions.keep(session)
    return session, person


def _awaited(clinic: Clinic, call: Call) -> tuple[Session, Person]:
    session = call.session
    person = clinic.person(session.person) if session and session.pending and session.person else None
    if session is None or person is None:
        raise Refusal(EventCode.NOT_LOGGED_IN, "Please sign in again.")
    return session, person
