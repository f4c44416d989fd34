"""How a cancellation ended, and what the patient is told: cancelled, not cancelled, or not known. Never a guess."""

from __future__ import annotations

from datetime import datetime

from conversations.clinic.diary import AskAllAppointments, AskCancellation
from conversations.clinic.model import DebtorKind
from conversations.clinic.orders import Cancelled, HandedOver, Handover, NotCancelled, NotSent, Outcome, Refused
from conversations.clinic.questions import TOLD, Failure, Trouble
from conversations.protocol import Consult, Go, Here, Move, Notes, Tell
from conversations.screens.entry import Certainty, entry_of
from conversations.screens.model import Button, Card, Message, Row, go, message, quotable
from conversations.screens.visit import details, owed
from conversations.state.appointments import AppointmentsTask, ConfirmingCancellation, OrderedCancellation
from conversations.state.conversation import Ending, Placing, ReturnTo, SigningIn, Welcome


def ended(here: Here[AppointmentsTask], ordered: OrderedCancellation, outcome: Outcome, now: datetime) -> Move:
    """What follows from the outcome of a cancellation, wherever the patient is by then."""
    match outcome:
        case Cancelled():
            return _cancelled(ordered, outcome, now)
        case Refused(failure):
            return _refused(here, ordered, failure)
        case NotSent(begun=True):
            return _looked_at(here, ordered, message("not_cancelled.begun"))
        case NotSent():
            return _asked_again(here, ordered, message("not_cancelled.not_sent"))
        case NotCancelled():
            return _asked_again(here, ordered, message("not_cancelled"))
        case HandedOver(reason, after, reference):
            regret = (message(f"regret.{after}"),) if after else ()
            unclear = (*regret, message(f"cancelling.handed_over.{reason}"), *quotable(reference))
            return Tell(_apart(ordered, *unclear))
        case _:
            return Tell(_apart(ordered, message(f"cancelling.handed_over.{Handover.UNEXPLAINED}")))


def _cancelled(ordered: OrderedCancellation, outcome: Cancelled, now: datetime) -> Tell:
    """What the patient keeps: that it is cancelled, what that was, what it costs, and what it does to a calendar."""
    regret = (message(f"regret.{outcome.after}"),) if outcome.after else ()
    title = (
        (message("cancelled.old" if ordered.replaced else "cancelled.title"),)
        if outcome.confirmed
        else (message("cancelled.accepted"), message("cancelled.unseen"))
    )
    entry = entry_of(ordered.appointment, now, Certainty.CANCELLED) if outcome.confirmed else None
    by_hand = (message("entry.by_hand"),) if entry else ()
    body = (*regret, *title, *details(ordered.appointment), *_fee(ordered, outcome), *by_hand)
    return Tell((body, (_again(), _others())), Ending.CANCELLED, entry=entry)


def _fee(ordered: OrderedCancellation, outcome: Cancelled) -> Notes:
    """The invoice of the fee or that there is none; where the answer was lost, what the fee was said to be."""
    shown, invoice = ordered.terms.fee, outcome.invoice
    if invoice:
        other = invoice.total.amount != shown.amount
        asked = (message("cancelled.other_fee", asked=shown),) if other else ()
        if invoice.debtor.kind is DebtorKind.UNKNOWN:
            return (*asked, message("cancelled.fee_of_somebody", fee=invoice.owed))
        return (*asked, message("cancelled.fee", owed=owed(invoice)))
    if not outcome.answered:
        return (message("cancelled.fee_unseen_free" if ordered.terms.free else "cancelled.fee_unseen", fee=shown),)
    if ordered.terms.free:
        return (message("cancelled.no_fee"),)
    return (message("cancelled.no_invoice", fee=shown),)


def _refused(here: Here[AppointmentsTask], ordered: OrderedCancellation, failure: Failure) -> Move:
    """Nothing was cancelled: sign in and confirm again, wait, or see what the diary has now."""
    if failure.trouble is Trouble.SIGN_IN and isinstance(here.state, Placing):
        left = ReturnTo(_confirming(ordered), here.task)
        asked = AskCancellation(ordered.appointment.key, ordering=True)
        return Go(SigningIn(asked, left), (message("cancelling.note.ran_out"),))
    if failure.trouble is not Trouble.REFUSED:
        return _asked_again(here, ordered, message(f"not_cancelled.{failure.trouble}"))
    return _looked_at(here, ordered, *because(failure))


def because(failure: Failure) -> Notes:
    """That nothing was cancelled, and why: in the words for this reason, else in the clinic's own."""
    if failure.reason in TOLD:
        words = message("not_cancelled.why", why=message(f"trouble.{failure.reason}"))
    elif failure.message:
        words = message("not_cancelled.because", reason=failure.message)
    else:
        words = message("not_cancelled.refused")
    return (words, *quotable(failure.reference))


def _looked_at(here: Here[AppointmentsTask], ordered: OrderedCancellation, *words: Message) -> Move:
    """The words, over what the clinic tells of the appointment now."""
    if not isinstance(here.state, Placing):
        return Tell(_apart(ordered, *words))
    return Consult(AskAllAppointments(ordered.appointment.key), words, back_to=ReturnTo(Welcome()))


def _asked_again(here: Here[AppointmentsTask], ordered: OrderedCancellation, why: Message) -> Move:
    """Nothing was cancelled, and the same can be confirmed again."""
    if isinstance(here.state, Placing):
        return Go(_confirming(ordered), (why,))
    return Tell(_apart(ordered, why))


def _confirming(ordered: OrderedCancellation) -> ConfirmingCancellation:
    return ConfirmingCancellation(ordered.appointment, ordered.terms, again=True, replaced=ordered.replaced)


def _apart(ordered: OrderedCancellation, *words: Message) -> Card:
    """Words about a cancellation, with what it was about."""
    return (*words, *details(ordered.appointment)), (_others(),)


def _again() -> Row:
    return (go(message("button.book_another"), "begin", "booking"),)


def _others() -> Row:
    return (Button(message("button.all_appointments"), "begin", "appointments"),)
