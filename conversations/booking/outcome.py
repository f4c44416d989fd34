"""How a booking attempt ended, and what the patient is told: booked, not booked, or not known yet. Never a guess.

Wherever the patient is by then, the news of an attempt reaches them; news of any other attempt is dropped.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from conversations import navigation
from conversations.booking import booked, confirm, near
from conversations.clinic.orders import Booked, HandedOver, NotBooked, NotSent, Refused, Unknown
from conversations.clinic.questions import AskAppointments, Failure, Reason, Trouble
from conversations.effects import Keep
from conversations.events import BookingEnded
from conversations.screens.cards import TOLD, kept
from conversations.screens.model import Message, message
from conversations.screens.parts import Card, Row
from conversations.state.booking import Confirming
from conversations.state.conversation import Conversation, Ending, Finished, Left, OpenAttempt, Placing, SigningIn, Step

OWN_WORDS = {Reason.MARKUP: "not_booked.markup"}  # where the words for a read do not fit a booking


def ended(conversation: Conversation, event: BookingEnded, now: datetime) -> Step:
    """The news of the open attempt."""
    attempt = conversation.attempt
    if attempt is None or attempt.number != event.attempt:
        return Step(conversation)
    closed = replace(conversation, attempt=None)
    match event.outcome:
        case Booked() as outcome:
            return told(closed, booked.card(attempt.wish, attempt.slot, outcome), Ending.BOOKED)
        case HandedOver(reason):
            handed_over = apart(attempt, message(f"handed_over.{reason}"), button=booked.another())
            return told(closed, handed_over, Ending.UNCLEAR)
        case Unknown():
            return unsure(conversation)
        case Refused(failure):
            return refused(closed, attempt, failure, now)
        case NotSent():
            return asked_again(closed, attempt, message("not_sent"))
        case NotBooked():
            return asked_again(closed, attempt, message("not_booked"))
    assert_never(event.outcome)


def told(conversation: Conversation, card: Card, ending: Ending = Ending.UNSAID) -> Step:
    """A message of its own that stays; whatever card the patient is at comes after it."""
    keep = Keep(kept(conversation, card))
    if isinstance(conversation.state, Placing):
        done = navigation.show(conversation, Finished(ending))
        return Step(done.conversation, (*done.effects, keep))
    shown = navigation.remain(conversation, fresh=True)
    return Step(conversation, (keep, *shown.effects))


def apart(attempt: OpenAttempt, *words: Message, button: Row) -> Card:
    """Words about an attempt, with what it was for."""
    return (*words, *confirm.details(attempt.wish, attempt.slot)), (button,)


def unsure(conversation: Conversation) -> Step:
    """The answer was lost: say so, once, and offer nothing that could book twice."""
    if isinstance(conversation.state, Placing):
        return navigation.show(conversation, Placing(unsure=True))
    return navigation.remain(conversation, message("note.unsure"))


def refused(conversation: Conversation, attempt: OpenAttempt, failure: Failure, now: datetime) -> Step:
    """Nothing was booked: sign in and confirm again, wait, or see what is free now with all choices kept.

    What comes close is offered only where the slot may be the reason: any other would refuse the next one as well.
    """
    if failure.trouble is Trouble.SIGN_IN and isinstance(conversation.state, Placing):
        return navigation.show(
            conversation,
            SigningIn(AskAppointments(ordering=True), Left(Confirming(attempt.slot, again=True), attempt.wish)),
            message("note.ran_out"),
        )
    if failure.trouble is not Trouble.REFUSED:
        return asked_again(conversation, attempt, message(f"not_booked.{failure.trouble}"))
    words = because(failure)
    if not isinstance(conversation.state, Placing):
        return told(conversation, apart(attempt, *words, button=booked.afresh()))
    known = replace(conversation, wish=attempt.wish)
    if failure.reason in TOLD:
        return navigation.show(known, near.stuck(), *words)
    return navigation.ask(known, near.question(attempt.wish, attempt.slot, now), *words)


def because(failure: Failure) -> tuple[Message, ...]:
    """That nothing was booked, and why: in the words for this reason, else in the clinic's own."""
    words = why(failure)
    return (words, message("trouble.reference", reference=failure.reference)) if failure.reference else (words,)


def why(failure: Failure) -> Message:
    """Why the clinic refused a booking."""
    if failure.reason in OWN_WORDS:
        return message(OWN_WORDS[failure.reason])
    if failure.reason in TOLD:
        return message("not_booked.why", why=message(f"trouble.{failure.reason}"))
    if failure.message:
        return message("not_booked.because", reason=failure.message)
    return message("not_booked.refused")


def asked_again(conversation: Conversation, attempt: OpenAttempt, why: Message) -> Step:
    """Nothing was booked, and the same can be confirmed again."""
    if isinstance(conversation.state, Placing):
        again = replace(conversation, wish=attempt.wish)
        return navigation.show(again, Confirming(attempt.slot, again=True), why)
    return told(conversation, apart(attempt, why, button=booked.afresh()))
