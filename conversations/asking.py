"""What the clinic's answers lead to: options, the order itself, a request to sign in, or trouble that is asked again.

An answer to any question but the last one is dropped: the patient has moved on.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations import navigation
from conversations.booking import (
    appointment_type,
    calendar,
    clinician,
    confirm,
    location,
    near,
    outcome,
    payer,
    slot,
    ways,
)
from conversations.booking.text import ahead
from conversations.clinic.questions import (
    Answer,
    Appointments,
    AskAppointments,
    AskClinicians,
    AskDays,
    AskPayers,
    AskServices,
    AskSeveral,
    AskSites,
    AskSlots,
    AskTypes,
    Clinicians,
    Failure,
    Payers,
    Purpose,
    Question,
    Services,
    Several,
    Sites,
    Slots,
    Trouble,
    Types,
)
from conversations.effects import Book, Wait
from conversations.events import Answered, Unanswered
from conversations.protocol import Move
from conversations.screens.model import message
from conversations.state.booking import ChoosingSlot, Confirming
from conversations.state.conversation import Conversation, InTrouble, OpenAttempt, Placing, SigningIn, Step, Waiting
from conversations.state.wish import Wish

PAUSES = (5, 15, 30, 60)  # seconds until the clinic is asked again by itself; the last one goes on
MOST_TRIES = 60


def answered(conversation: Conversation, event: Answered, now: datetime) -> Step:
    """The answer to the question that is waited for; any other is dropped."""
    match conversation.state:
        case Waiting() as waiting if waiting.request == event.request:
            return received(conversation, waiting, event.answer, now)
        case _:
            return Step(conversation)


def received(conversation: Conversation, waiting: Waiting, answer: Answer, now: datetime) -> Step:
    """The answer that was waited for."""
    left, notes = waiting.left, (waiting.note,) if waiting.note else ()
    known = replace(conversation, names=ahead.learned(conversation.names, answer))
    if isinstance(waiting.question, AskAppointments) and isinstance(answer, Appointments):
        return diary_read(known, waiting, answer, now)
    move = offered(known.wish, waiting.question, answer, now)
    if move is None:
        return unanswered(conversation, Unanswered(waiting.request, Failure(Trouble.ODD)))
    at_left = replace(known, state=left.state)
    if waiting.reading:
        return ahead.read_on(at_left, waiting, move, answer, now)
    caught_up = ahead.caught_up(at_left, move, left, *notes, now=now)
    if caught_up is not None:
        return caught_up
    taken, doubts = ahead.taken(known, move, now)
    return navigation.make(at_left, taken, now, *notes, *doubts, left=left)


def offered(wish: Wish, question: Question, answer: Answer, now: datetime) -> Move | None:
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
        case AskDays(), Slots():
            return calendar.receive(question, answer, now)
        case AskSlots(), Slots():
            return slots_or_ways_out(wish, question, answer, now)
        case AskSeveral(), Several():
            return several(wish, question, answer)
        case _:
            return None


def slots_or_ways_out(wish: Wish, asked: AskSlots, answer: Slots, now: datetime) -> Move:
    """The slots; where there are none, the search for ways out, where there can be any."""
    move = slot.receive(wish, asked, answer, now)
    match move:
        case ChoosingSlot(slots=()):
            return ways.question(wish, asked, now) or move
        case _:
            return move


def several(wish: Wish, asked: AskSeveral, answer: Several) -> Move | None:
    """What comes close to the slot that was refused, or ways out; None where not one search got an answer."""
    if asked.purpose is Purpose.NEAR and wish.slot is not None:
        return near.receive(wish.slot, answer)
    return ways.receive(wish, asked, answer) if any(answer.found) else None


def diary_read(conversation: Conversation, waiting: Waiting, answer: Appointments, now: datetime) -> Step:
    """The patient's appointments: told before the booking is confirmed, and held against the order when it is."""
    match waiting.left.state:
        case Confirming() as confirming if waiting.question == AskAppointments(ordering=True):
            return order(conversation, confirming, answer)
        case _:
            return confirmable(conversation, waiting, answer, now)


def confirmable(conversation: Conversation, waiting: Waiting, answer: Appointments, now: datetime) -> Step:
    """The card that asks whether everything is right."""
    wish = conversation.wish
    if wish.slot is None:
        return unanswered(conversation, Unanswered(waiting.request, Failure(Trouble.ODD)))
    notes = (waiting.note,) if waiting.note else ()
    card = Confirming(wish.slot, confirm.clashes(wish, wish.slot, answer))
    caught_up = ahead.caught_up(conversation, card, waiting.left, *notes, now=now)
    return caught_up or navigation.show(conversation, card, *notes)


def order(conversation: Conversation, confirming: Confirming, answer: Appointments) -> Step:
    """The diary was read: now the one order is made, and no other until it has an outcome."""
    if conversation.attempt is not None:
        return navigation.show(conversation, confirming, message("note.still_checking"))
    wish = replace(conversation.wish, slot=confirming.slot)
    clashes = confirm.clashes(wish, confirming.slot, answer)
    if set(clashes) - set(confirming.clashes):
        return navigation.show(conversation, replace(confirming, clashes=clashes), message("note.clash"))
    number = conversation.attempts + 1
    attempt = OpenAttempt(number, wish, confirming.slot)
    placed = navigation.show(replace(conversation, wish=wish, attempts=number, attempt=attempt), Placing())
    keys = tuple(appointment.key for appointment in answer.appointments)
    book = Book(number, confirm.order(wish, confirming.slot), keys)
    return Step(placed.conversation, (*placed.effects, book))


def unanswered(conversation: Conversation, event: Unanswered) -> Step:
    """No answer: sign in first, or read what went wrong. The clinic is asked again by itself where that may help."""
    match conversation.state:
        case Waiting() as waiting if waiting.request == event.request:
            return troubled(conversation, waiting, event.failure)
        case _:
            return Step(conversation)


def troubled(conversation: Conversation, waiting: Waiting, failure: Failure) -> Step:
    """The question that is waited for got no answer."""
    question, left, note = waiting.question, waiting.left, waiting.note
    if failure.trouble is Trouble.SIGN_IN:
        kept = None if note == message("note.over") else note  # that is news once only
        if question == AskAppointments(ordering=True):
            note = message("note.ran_out")
        return navigation.show(
            conversation, SigningIn(question, left, kept, waiting.reading), *((note,) if note else ())
        )
    if question == AskAppointments(ordering=True):
        again = replace(left.state, again=True) if isinstance(left.state, Confirming) else left.state
        refused = failure.trouble is Trouble.REFUSED
        words = outcome.because(failure) if refused else (message(f"not_booked.{failure.trouble}"),)
        return navigation.show(conversation, again, *words)
    trouble = InTrouble(question, failure, left, note, waiting.reading, waiting.request, waiting.tries)
    step = navigation.show(conversation, trouble)
    if failure.trouble not in (Trouble.DOWN, Trouble.STARTING) or waiting.tries >= MOST_TRIES:
        return step
    pause = Wait(waiting.request, PAUSES[min(waiting.tries, len(PAUSES) - 1)])
    return Step(step.conversation, (*step.effects, pause))


def waited(conversation: Conversation, request: int) -> Step:
    """It is time to ask the clinic again, unless the patient has moved on."""
    match conversation.state:
        case InTrouble() as trouble if trouble.request == request:
            return asked_again(conversation, replace(trouble, tries=trouble.tries + 1))
        case _:
            return Step(conversation)


def asked_again(conversation: Conversation, trouble: InTrouble) -> Step:
    """The same question once more."""
    notes = (trouble.note,) if trouble.note else ()
    reading_on, tries = trouble.reading, trouble.tries
    return navigation.ask(conversation, trouble.question, *notes, left=trouble.left, reading=reading_on, tries=tries)


def signed_in(conversation: Conversation) -> Step:
    """The question that needed signing in is asked again; a booking is confirmed again by the patient."""
    match conversation.state:
        case SigningIn(AskAppointments(ordering=True), left):
            return navigation.show(replace(conversation, wish=left.wish), left.state, message("note.signed_in_again"))
        case SigningIn(question, left, note, reading_on):
            return navigation.ask(conversation, question, *((note,) if note else ()), left=left, reading=reading_on)
        case _:
            return navigation.remain(conversation, message("note.signed_in"))
