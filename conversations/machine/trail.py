"""The audit trail of staff: what each event means that a clinic may have to answer for, as records without any text.

Read off the conversation before and after, so that no flow can forget it. Must never hold a name or a word that was
typed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from conversations.clinic.diary import AskAllAppointments, AskCancellation
from conversations.clinic.model import Key
from conversations.clinic.orders import Booked, CancellationOrder, HandedOver, Refused, Unknown
from conversations.clinic.patients import AskPatients, AskRecalls, AskTies, Patients
from conversations.clinic.questions import Answer, AskAppointments
from conversations.effects import Effect, Place, Record, Show, SignOut
from conversations.events import (
    Answered,
    Commanded,
    DoneForYou,
    Event,
    Followed,
    OrderEnded,
    PatientFormEnded,
    Pressed,
    SignedIn,
    SignedOut,
    SignInRefused,
    Unanswered,
)
from conversations.screens.model import is_echo
from conversations.state.conversation import Conversation, Role, Waiting

OF_A_PERSON = (AskPatients, AskRecalls, AskTies, AskAppointments, AskAllAppointments, AskCancellation)
"""Questions whose answer tells of a person."""


def records(before: Conversation, event: Event, after: Conversation, effects: tuple[Effect, ...]) -> tuple[Record, ...]:
    """What happened, in order, and who did it."""
    who = after if after.role is Role.STAFF else before
    found = (*_asked(before, event), *_done(before, event, after, effects), *_acting(before, after), *_placed(effects))
    is_told = isinstance(event, SignInRefused)  # by the sign-in itself, and not by who is in the chat
    return tuple(each if is_told else replace(each, role=who.role.name.lower(), member=who.member) for each in found)


def _asked(before: Conversation, event: Event) -> Iterator[Record]:
    """What was asked about a person, and how that ended; of other questions those without an answer."""
    waiting = before.state
    if not isinstance(waiting, Waiting) or not isinstance(event, Answered | Unanswered):
        return
    if waiting.request != event.request:
        return
    question, patient = waiting.question, before.behalf.patient
    if isinstance(event, Unanswered):
        yield Record(question.kind, event.failure.trouble, patient, event.failure.reference)
    elif isinstance(question, OF_A_PERSON):
        outcome, found = _told(event.answer)
        yield Record(question.kind, outcome, found or patient)


def _told(answer: Answer) -> tuple[str, Key | None]:
    """How an answer ended a question, and the one whom it found."""
    match answer:
        case Patients(found=()):
            return "nobody", None
        case Patients(found=(one,)):
            return "told", one.key
        case Patients():
            return "several", None
        case _:
            return "told", None


def _done(before: Conversation, event: Event, after: Conversation, effects: tuple[Effect, ...]) -> Iterator[Record]:
    """What somebody did, or tried to."""
    match event:
        case SignedIn():
            yield Record("sign_in", after.role.name.lower())
        case SignInRefused(why, member):
            yield Record("sign_in", why, role=Role.STAFF.name.lower(), member=member)
        case SignedOut():
            yield Record("sign_out", "done")
        case Commanded() | Pressed() if any(isinstance(effect, SignOut) for effect in effects):
            yield Record("sign_out", "done")
        case Commanded(name) if before.role is Role.PATIENT:
            yield Record(f"command.{name}", "refused")
        case Followed() if before.role is Role.STAFF:
            yield Record("link", "refused")
        case Pressed() if _is_refused(effects):
            yield Record("press", "refused")
        case PatientFormEnded(outcome, key, reference):
            yield Record("create_patient", outcome, key, reference)
        case DoneForYou(appointment, recorded=mark):
            yield Record("telling", "told", reference=str(appointment.key), mark=mark)
        case OrderEnded(number, outcome) if before.order is not None and before.order.number == number:
            acting = before.order.acting
            patient = acting.patient if acting else None
            yield Record("order", outcome.kind, patient, _reference(outcome))
        case _:
            return


def _is_refused(effects: tuple[Effect, ...]) -> bool:
    """Whether a press led to nothing but a word that it is of no use."""
    return any(is_echo(effect.screen) for effect in effects if isinstance(effect, Show))


def _reference(outcome: object) -> str:
    """What the portal calls it: the key of what was booked, or the number of its refusal or failure."""
    match outcome:
        case Booked(appointment):
            return str(appointment.key)
        case Refused(failure):
            return failure.reference
        case Unknown(reference) | HandedOver(reference=reference):
            return reference
        case _:
            return ""


def _acting(before: Conversation, after: Conversation) -> Iterator[Record]:
    """For whom staff act, and for whom not any more."""
    if before.acting == after.acting:
        return
    if before.acting:
        yield Record("acting", "ended", before.acting.patient)
    if after.acting:
        yield Record("acting", "begun", after.acting.patient)


def _placed(effects: tuple[Effect, ...]) -> Iterator[Record]:
    """The orders that go out."""
    for effect in effects:
        if isinstance(effect, Place):
            what = "cancellation" if isinstance(effect.order, CancellationOrder) else "booking"
            yield Record(what, "placed", effect.order.behalf.patient)
