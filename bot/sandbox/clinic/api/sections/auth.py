"""Section auth: the state of the server, its configuration, signing in with a second factor, signing out.

Never tells which half of a login was wrong.
"""

from dataclasses import replace
from typing import Any

from bot.sandbox.clinic import credentials
from bot.sandbox.clinic.api.bodies import CodeBody, LoginBody, SendCodeBody
from bot.sandbox.clinic.api.call import Call, public, route
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import EventCode, Refusal, not_found, refused
from bot.sandbox.clinic.people import Factor, Person
from bot.sandbox.clinic.sessions import Session
from bot.sandbox.clinic.wire.account import authentication, config

_MOST_ADDRESSES = 10_000


def _server_state(clinic: Clinic, _call: Call) -> dict[str, Any]:
    return {"Name": clinic.catalogue.name, "StateCode": 1, "State": "Running", "ProtocolVersion": "1.0"}


def _config(clinic: Clinic, call: Call) -> dict[str, Any]:
    if call.params.maybe("company-identifier"):
        raise not_found("company")
    return config(clinic, call.user)


def _login(clinic: Clinic, call: Call) -> dict[str, Any]:
    staff = call.params.flag("is-oh")
    body = call.read(LoginBody)
    _check_blocked(clinic, body.username)
    person = clinic.person_by_email(body.username)
    if person is None or person.guest or person.password != body.password or person.staff is not staff:
        _note_failure(clinic, body.username)
        raise Refusal(EventCode.NOT_LOGGED_IN, "The e-mail address or the password is not right.", status=401)
    clinic.failed_logins.pop(person.email, None)
    pending = person.factor is not Factor.NONE
    session = clinic.start_session(person.key, pending=pending)
    return authentication(clinic, session, person)


def _check_blocked(clinic: Clinic, email: str) -> None:
    since = clinic.clock() - clinic.settings.blocked_for
    recent = [when for when in clinic.failed_logins.get(email.strip().lower(), ()) if when > since]
    if len(recent) >= clinic.settings.most_failed_logins:
        raise Refusal(EventCode.BLOCKED, "There were too many failed attempts. Please try again later.")


def _note_failure(clinic: Clinic, email: str) -> None:
    failures = clinic.failed_logins
    if len(failures) >= _MOST_ADDRESSES:
        del failures[next(iter(failures))]
    latest = [*failures.get(email.strip().lower(), ()), clinic.clock()]
    failures[email.strip().lower()] = latest[-clinic.settings.most_failed_logins :]


def _validate(clinic: Clinic, call: Call) -> dict[str, Any]:
    session = _own(call)
    return {"Token": session.token, "RemainingTime": clinic.settings.session_timeout}


def _logout(clinic: Clinic, call: Call) -> None:
    clinic.sessions.end(_own(call))


def _own(call: Call) -> Session:
    if call.session is None:
        raise Refusal(EventCode.NOT_LOGGED_IN, "Please sign in.")
    return call.session


def _submit(clinic: Clinic, call: Call) -> dict[str, Any]:
    return authentication(clinic, *_submit_code(clinic, call))


def _direct_login(clinic: Clinic, call: Call) -> dict[str, Any]:
    """Whoever brings a ticket was checked by the system that gave it out, second factor and all."""
    person = credentials.redeem_ticket(clinic, call.params.text("loginToken"))
    if person is None:
        raise Refusal(EventCode.NOT_LOGGED_IN, "This sign-in link is not valid any more.", status=401)
    return authentication(clinic, clinic.start_session(person.key), person)


def _code_info(clinic: Clinic, call: Call) -> dict[str, Any]:
    call.params.flag("is-oh")
    band = clinic.catalogue.band(call.params.text("reg-code"))
    if band is None:
        raise not_found("sign-up code")
    return {"Name": band.name, "RegCode": band.code, "CompanyType": band.company_type}


def _send_code(clinic: Clinic, call: Call) -> dict[str, Any]:
    """auth/send-2fa-code: to the mobile where there is one, unless the e-mail is asked for."""
    _, person = _awaited(clinic, call)
    wishes = call.read_maybe(SendCodeBody).use_mobile
    by_mobile = bool(person.mobile) and wishes is not False
    if wishes and not person.mobile:
        raise refused("There is no mobile number on your account. The code can be sent by e-mail.")
    credentials.send_code(clinic, person.key, [person.mobile if by_mobile else person.email])
    return {"DeliveryMethod": "Mobile" if by_mobile else "Email"}


def _submit_code(clinic: Clinic, call: Call) -> tuple[Session, Person]:
    """auth/submit-2fa-code: the newest code signs in; five wrong ones end the session."""
    session, person = _awaited(clinic, call)
    credentials.redeem_code(clinic, session, person.key, call.read(CodeBody).code)
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


METHODS = {
    "server-state": replace(public("GET", _server_state), key=False, token=False),
    "config": public("GET", _config, "company-identifier"),
    "login": replace(public("POST", _login, "is-oh"), token=False),
    "send-2fa-code": public("GET POST", _send_code),
    "submit-2fa-code": public("POST", _submit),
    "validate": route("GET", _validate),
    "logout": route("GET", _logout),
    "direct-login": replace(public("POST", _direct_login, "loginToken"), token=False),
    "reg-code-info": public("GET", _code_info, "reg-code is-oh"),
}
