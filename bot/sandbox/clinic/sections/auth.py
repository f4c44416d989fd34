"""Section auth: the state of the server, its configuration, signing in and out.

Never tells which half of a login was wrong.
"""

from dataclasses import replace
from typing import Any

from bot.sandbox.clinic import tickets
from bot.sandbox.clinic.bodies import LoginBody
from bot.sandbox.clinic.call import Call, public, route
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import EventCode, Refusal, not_found
from bot.sandbox.clinic.people import Factor
from bot.sandbox.clinic.sections.two_factor import send_code, submit_code
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
    return authentication(clinic, *submit_code(clinic, call))


def _direct_login(clinic: Clinic, call: Call) -> dict[str, Any]:
    """Whoever brings a ticket was checked by the system that gave it out, second factor and all."""
    person = tickets.redeem(clinic, call.params.text("loginToken"))
    if person is None:
        raise Refusal(EventCode.NOT_LOGGED_IN, "This sign-in link is not valid any more.", status=401)
    return authentication(clinic, clinic.start_session(person.key), person)


def _code_info(clinic: Clinic, call: Call) -> dict[str, Any]:
    call.params.flag("is-oh")
    band = clinic.catalogue.band(call.params.text("reg-code"))
    if band is None:
        raise not_found("sign-up code")
    return {"Name": band.name, "RegCode": band.code, "CompanyType": band.company_type}


METHODS = {
    "server-state": replace(public("GET", _server_state), key=False, token=False),
    "config": public("GET", _config, "company-identifier"),
    "login": replace(public("POST", _login, "is-oh"), token=False),
    "send-2fa-code": public("GET POST", send_code),
    "submit-2fa-code": public("POST", _submit),
    "validate": route("GET", _validate),
    "logout": route("GET", _logout),
    "direct-login": replace(public("POST", _direct_login, "loginToken"), token=False),
    "reg-code-info": public("GET", _code_info, "reg-code is-oh"),
}
