"""How a booking ended, and what the patient is told: booked, not booked, or not known. Never a guess."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations.booking import alternatives, booked, confirm, moving
from conversations.clinic.model import Appointment, Slot
from conversations.clinic.orders import Booked, HandedOver, InQuestion, NotSent, Outcome, Refused
from conversations.clinic.questions import TOLD, AskAppointments, AskSeveral, Failure, Reason, Several, Trouble
from conversations.protocol import Consult, Go, Here, Move, Notes, Tell
from conversations.screens.model import Button, Card, Message, Row, message, quotable
from conversations.state.booking import BookingTask, ChoosingNear, Confirming, OrderedVisit
from conversations.state.conversation import Ending, Placing, ReturnTo, Role, SigningIn

OWN_WORDS = {Reason.MARKUP: "not_booked.markup"}  # where the words for a read do not fit a booking

LOOKING = message("not_booked.looking")
"""The word on a refusal until a fresh look has told what happened."""


def ended(here: Here[BookingTask], visit: OrderedVisit, outcome: Outcome, now: datetime) -> Move:
    """What follows from the outcome of an order, wherever the patient is by then."""
    match outcome:
        case Booked() if visit.moving:
            return moving.told(visit, visit.moving, outcome, now, placing=isinstance(here.state, Placing))
        case Booked():
            return booked.told(visit.wish, visit.slot, outcome, now)
        case HandedOver(reason, after, reference):
            unclear = (*booked.regret(after), message(f"handed_over.{reason}"), *quotable(reference))
            words = (*unclear, *moving.still_there(visit.moving))
            return Tell(_apart(visit, *words, button=booked.another()), Ending.UNCLEAR)
        case Refused(failure):
            return _refused(here, visit, failure, now)
        case InQuestion(appointment):
            return Tell(_question(here, visit, appointment), goes_on=True)
        case NotSent(begun=True):
            return _too_late(here, visit, now)
        case NotSent():
            return asked_again(here, visit, message("not_sent"))
        case _:
            return asked_again(here, visit, message("not_booked"))


def _question(here: Here[BookingTask], visit: OrderedVisit, appointment: Appointment) -> Card:
    """Is this new appointment the one that was ordered?"""
    number = str(here.number)
    rows = (Button(message("in_question.yes"), "is_it", number), Button(message("in_question.no"), "is_not", number))
    details = booked.details(visit.wish, visit.slot, appointment)
    return (message("in_question"), *details, message("in_question.ask")), (rows,)


def _apart(visit: OrderedVisit, *words: Message, button: Row) -> Card:
    """Words about an order, with what it was for."""
    return (*words, *confirm.details(visit.wish, visit.slot)), (button,)


def _refused(here: Here[BookingTask], visit: OrderedVisit, failure: Failure, now: datetime) -> Move:
    """Nothing was booked: sign in and confirm again, wait, or see what is free now with all choices kept.

    What comes close is offered only where the slot may be the reason: any other would refuse the next one as well.
    """
    placing = isinstance(here.state, Placing)
    if failure.trouble is Trouble.SIGN_IN and placing:
        left = ReturnTo(Confirming(visit.slot, again=True, moving=visit.moving), BookingTask(visit.wish))
        return Go(SigningIn(AskAppointments(ordering=True), left), (message("note.ran_out"),))
    if failure.trouble is not Trouble.REFUSED:
        return asked_again(here, visit, message(f"not_booked.{failure.trouble}"))
    words = because(failure, here.role)
    if not placing:
        return Tell(_apart(visit, *words, button=booked.afresh()))
    known = replace(here.task, wish=visit.wish)
    if failure.reason in TOLD:
        return Go(ChoosingNear((), ()), words, known)  # nothing comes close where any other slot is refused as well
    return Consult(alternatives.near_question(visit.wish, visit.slot, now, failure), (LOOKING,), known)


def found_out(here: Here[BookingTask], asked: AskSeveral, answer: Several) -> Notes:
    """Why a slot was refused, as the fresh look tells it; nothing where no slot was."""
    refused, same = here.task.wish.slot, answer.found[0] if answer.found else None
    if asked.refusal is None or refused is None:
        return ()
    if same is None:
        return because(asked.refusal, here.role)
    there = alternatives.still_there(here.task.wish, refused, same.slots)
    return because(asked.refusal, here.role, _seen(asked.refusal, refused, there))


def _seen(refusal: Failure, refused: Slot, there: Slot | None) -> Message | None:
    """That the slot is taken, or what it costs now; None where that is not the reason, and the clinic says another."""
    if there is None:
        return message("not_booked.taken")
    if there.price != refused.price:
        return message("not_booked.price", price=there.price) if there.price else None
    return None if refusal.message else message("not_booked.unexplained")


def because(failure: Failure, role: Role = Role.PATIENT, seen: Message | None = None) -> Notes:
    """That nothing was booked, and why: what was `seen`, else in the words for this reason, else in the clinic's own.

    Staff read the clinic's own in any case.
    """
    words = [seen or _why(failure)]
    said = message("not_booked.because", reason=failure.message)
    if role is Role.STAFF and failure.message and said not in words:
        words.append(message("not_booked.clinic_says", reason=failure.message))
    return (*words, *quotable(failure.reference))


def _why(failure: Failure) -> Message:
    """Why the clinic refused a booking."""
    if failure.reason in OWN_WORDS:
        return message(OWN_WORDS[failure.reason])
    if failure.reason in TOLD:
        return message("not_booked.why", why=message(f"trouble.{failure.reason}"))
    if failure.message:
        return message("not_booked.because", reason=failure.message)
    return message("not_booked.refused")


def _too_late(here: Here[BookingTask], visit: OrderedVisit, now: datetime) -> Move:
    """The time that was ordered has begun: what is free after it, with all choices kept."""
    why = message("not_sent.begun")
    if not isinstance(here.state, Placing):
        return Tell(_apart(visit, why, button=booked.afresh()))
    return Consult(alternatives.near_question(visit.wish, visit.slot, now), (why,), replace(here.task, wish=visit.wish))


def asked_again(here: Here[BookingTask], visit: OrderedVisit, why: Message) -> Move:
    """Nothing was booked, and the same can be confirmed again."""
    if isinstance(here.state, Placing):
        confirming = Confirming(visit.slot, again=True, moving=visit.moving)
        return Go(confirming, (why,), replace(here.task, wish=visit.wish))
    return Tell(_apart(visit, why, button=booked.afresh()))
