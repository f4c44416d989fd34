"""What the clinic's answers lead to: options, the order itself, a request to sign in, or trouble that can be retried.

An answer to any question but the last one is dropped: the patient has moved on.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations import flow
from conversations.booking import appointment_type, clinician, confirm, location, payer, slot
from conversations.booking.move import Move
from conversations.effects import Book
from conversations.events import Answered, Unanswered
from conversations.questions import (
    Answer,
    Appointments,
    AskAppointments,
    AskClinicians,
    AskPayers,
    AskServices,
    AskSites,
    AskSlots,
    AskTypes,
    Clinicians,
    Failure,
    Payers,
    Question,
    Services,
    Sites,
    Slots,
    Trouble,
    Types,
)
from conversations.screens.model import message
from conversations.state import Confirming, Conversation, InTrouble, OpenAttempt, Placing, SigningIn, Step, Waiting
from conversations.wish import Wish


def answered(conversation: Conversation, event: Answered, now: datetime) -> Step:
    """The answer to the question that is waited for; any other is dropped."""
    match conversation.state:
        case Waiting(request, question, left, note) if request == event.request:
            pass
        case _:
            return Step(conversation)
    match question, event.answer, left.state:
        case AskAppointments(), Appointments(), Confirming():
            return order(conversation, left.state, event.answer)
        case _:
            move = received(conversation.wish, question, event.answer, now)
    if move is None:
        return unanswered(conversation, Unanswered(request, Failure(Trouble.ODD)))
    at_left = replace(conversation, state=left.state)
    return flow.make(at_left, move, now, *((note,) if note else ()), left=left)


def received(wish: Wish, question: Question, answer: Answer, now: datetime) -> Move | None:
    """What the step that asked makes of the answer; None where it does not answer the question."""
    match question, answer:
        case AskPayers(), Payers():
            return payer.receive(wish, answer)
        case AskTypes(), Types():
            return appointment_type.receive(wish, answer)
        case AskServices(), Services():
            return appointment_type.services_receive(wish, answer)
        case AskSites(), Sites():
            return location.receive(wish, answer)
        case AskClinicians(), Clinicians():
            return clinician.receive(wish, answer)
        case AskSlots(), Slots():
            return slot.receive(wish, question, answer, now)
        case _:
            return None


def order(conversation: Conversation, confirming: Confirming, answer: Appointments) -> Step:
    """The diary was read: now the one order is made, and no other until it has an outcome."""
    if conversation.attempt is not None:
        return flow.show(conversation, confirming, message("note.still_checking"))
    number = conversation.attempts + 1
    wish = replace(conversation.wish, slot=confirming.slot)
    attempt = OpenAttempt(number, wish, confirming.slot)
    placed = flow.show(replace(conversation, wish=wish, attempts=number, attempt=attempt), Placing())
    keys = tuple(appointment.key for appointment in answer.appointments)
    book = Book(number, confirm.order(wish, confirming.slot), keys)
    return Step(placed.conversation, (*placed.effects, book))


def unanswered(conversation: Conversation, event: Unanswered) -> Step:
    """No answer: sign in first, or read what went wrong and ask again."""
    match conversation.state:
        case Waiting(request, question, left, note) if request == event.request:
            pass
        case _:
            return Step(conversation)
    if event.failure.trouble is Trouble.SIGN_IN:
        return flow.show(conversation, SigningIn(question, left, note))
    return flow.show(conversation, InTrouble(question, event.failure, left, note))


def signed_in(conversation: Conversation) -> Step:
    """The question that needed signing in is asked again; a booking is confirmed again by the patient."""
    match conversation.state:
        case SigningIn(AskAppointments(), left):
            return flow.show(replace(conversation, wish=left.wish), left.state, message("note.signed_in_again"))
        case SigningIn(question, left, note):
            return flow.ask(conversation, question, *((note,) if note else ()), left=left)
        case _:
            return flow.remain(conversation, message("note.signed_in"))
