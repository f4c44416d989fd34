"""Section anon-booking: registering, proving a number or address with a code, and one booking; then it is over."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bot.sandbox.clinic import credentials
from bot.sandbox.clinic.api.bodies import BookBody, BookSlotBody, CodeBody, Proposed, RegisterBody
from bot.sandbox.clinic.api.call import Call, public
from bot.sandbox.clinic.api.registration import already_registered, newcomer
from bot.sandbox.clinic.api.sections import booking
from bot.sandbox.clinic.api.sections.anon_appointment import band_of, by_code
from bot.sandbox.clinic.clinic import PERSON, Clinic
from bot.sandbox.clinic.errors import EventCode, Refusal, forbidden, malformed
from bot.sandbox.clinic.people import Person
from bot.sandbox.clinic.sessions import Session


def _register(clinic: Clinic, call: Call) -> dict[str, Any]:
    """anon-booking/register-patient: a session for one booking; the code goes out by e-mail and SMS."""
    body = call.read(RegisterBody)
    guest = _known_as(clinic, newcomer(clinic, body.demog, band_of(clinic, body.payer_type), guest=True))
    session = clinic.start_session(None, guest=PERSON.dump_json(guest).decode())
    _send(clinic, guest)
    return {"SessionId": session.id}


def _known_as(clinic: Clinic, guest: Person) -> Person:
    """The guest under the key of an earlier visit. Raises event code 10001 where the address has an account."""
    known = clinic.person_by_email(guest.email)
    if known is None:
        return guest
    if not known.guest:
        raise already_registered()
    return replace(guest, key=known.key)


def _send(clinic: Clinic, guest: Person) -> None:
    credentials.send_code(clinic, guest.key, [guest.email, guest.mobile])


def _resend(clinic: Clinic, call: Call) -> None:
    """anon-booking/resend-validation-code: a new code, and the old one is void."""
    _send(clinic, _guest(call)[1])


def _submit(clinic: Clinic, call: Call) -> None:
    """anon-booking/submit-validation-code."""
    session, guest = _guest(call)
    credentials.redeem_code(clinic, session, guest.key, call.read(CodeBody).code)
    session.proven = True
    clinic.sessions.keep(session)


def _book_time_slot(clinic: Clinic, call: Call) -> dict[str, Any]:
    """anon-booking/book-time-slot."""
    body = call.read(BookSlotBody)

    def act(as_guest: Call, proposed: Proposed) -> dict[str, Any]:
        return booking.book_slot(clinic, as_guest, body.model_copy(update={"proposed_time_slot": proposed}))

    return _once(clinic, call, body.proposed_time_slot, act)


def _book(clinic: Clinic, call: Call) -> dict[str, Any]:
    """anon-booking/book."""
    proposed = call.read(BookBody).proposed_appointment
    return _once(clinic, call, proposed, lambda as_guest, named: booking.book_named(clinic, as_guest, named))


def _once(
    clinic: Clinic, call: Call, proposed: Proposed, act: Callable[[Call, Proposed], dict[str, Any]]
) -> dict[str, Any]:
    """Book as the guest of the session, which ends with a success and goes on after a refusal."""
    session, guest = _guest(call)
    if not session.proven:
        raise forbidden("book before the code was entered")
    band = band_of(clinic, guest.sign_up)
    if proposed.PayerType not in (None, band.code):
        raise malformed("payer-type", "not the sign-up code of this registration")
    guest = _known_as(clinic, guest)
    clinic.keep_person(guest)
    booked = act(replace(call, user=guest), proposed.model_copy(update={"PayerType": band.payer}))
    clinic.sessions.end(session)
    return by_code(booked, band)


def _guest(call: Call) -> tuple[Session, Person]:
    """Whose session it is. Raises event code 8 where nobody registered with it."""
    if call.session is None or not call.session.guest:
        raise Refusal(EventCode.NOT_LOGGED_IN, "Please enter your details again.")
    return call.session, PERSON.validate_json(call.session.guest)


METHODS = {
    "register-patient": public("POST", _register),
    "submit-validation-code": public("POST", _submit),
    "resend-validation-code": public("POST", _resend),
    "book-time-slot": public("POST", _book_time_slot),
    "book": public("POST", _book),
}
