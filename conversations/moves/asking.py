"""A question in flight: its answer, or signing in, or trouble that is asked again; and the end of an order.

An answer to any question but the last one is dropped: the patient has moved on. So is news of any order but the open
one. Must never know a flow by name.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from conversations.clinic.orders import HandedOver, InQuestion, NotBooked, Outcome, Unknown
from conversations.clinic.questions import TOLD, Failure, Trouble
from conversations.effects import Identify, Wait
from conversations.events import Answered, OrderEnded, Unanswered
from conversations.moves import acting, navigation
from conversations.moves.navigation import Scene, here
from conversations.protocol import Flow, Notes, Tell
from conversations.screens.model import LAST_ROW, Card, Message, go, message, quotable
from conversations.state.booking import OrderedVisit
from conversations.state.conversation import Conversation, NoAnswer, OrderInDoubt, Placing, Role, SigningIn, Waiting

PAUSES = (5, 15, 30, 60)  # seconds until the clinic is asked again by itself; the last one goes on
MOST_TRIES = 60


def answered(flow: Flow[Any], conversation: Conversation, event: Answered, now: datetime) -> Scene:
    """The answer to the question that is waited for; any other is dropped."""
    waiting = conversation.state
    if not isinstance(waiting, Waiting) or waiting.request != event.request:
        return Scene(conversation)
    at_left = replace(conversation, state=waiting.back_to.state)
    move = flow.answered(here(at_left), waiting, event.answer, now)
    if move is None:
        return _troubled(flow, conversation, waiting, Failure(Trouble.ODD))
    words = () if waiting.note is None or flow.places_words else (waiting.note,)
    return navigation.carry_out(flow, at_left, navigation.noted(move, *words))


def unanswered(flow: Flow[Any], conversation: Conversation, event: Unanswered) -> Scene:
    """No answer: sign in first, or read what went wrong. The clinic is asked again by itself where that may help."""
    match conversation.state:
        case Waiting() as waiting if waiting.request == event.request:
            return _troubled(flow, conversation, waiting, event.failure)
        case _:
            return Scene(conversation)


def _troubled(flow: Flow[Any], conversation: Conversation, waiting: Waiting, failure: Failure) -> Scene:
    """The question that is waited for got no answer."""
    question, back_to, note = waiting.question, waiting.back_to, waiting.note
    elsewhere = flow.unanswered(here(conversation), waiting, failure)
    if elsewhere is not None:
        return navigation.carry_out(flow, conversation, elsewhere)
    if failure.trouble is Trouble.SIGN_IN:
        kept = None if note == message("note.over") else note  # that is news once only
        newcomers = failure.newcomers and flow.open_to_newcomers(conversation.task, question)
        signing_in = SigningIn(
            question, back_to, kept, waiting.reading, newcomers and conversation.role is Role.PATIENT
        )
        return navigation.show(flow, conversation, signing_in, *((note,) if note else ()))
    trouble = NoAnswer(question, failure, back_to, note, waiting.reading, waiting.request, waiting.tries)
    scene = navigation.show(flow, conversation, trouble)
    if failure.trouble not in (Trouble.DOWN, Trouble.STARTING) or waiting.tries >= MOST_TRIES:
        return scene
    return replace(scene, after=(Wait(waiting.request, PAUSES[min(waiting.tries, len(PAUSES) - 1)]),))


def waited(conversation: Conversation, request: int) -> Scene:
    """It is time to ask the clinic again, unless the patient has moved on."""
    match conversation.state:
        case NoAnswer() as trouble if trouble.request == request:
            return asked_again(conversation, replace(trouble, tries=trouble.tries + 1))
        case _:
            return Scene(conversation)


def asked_again(conversation: Conversation, trouble: NoAnswer) -> Scene:
    """The same question once more."""
    notes = (trouble.note,) if trouble.note else ()
    reading, tries = trouble.reading, trouble.tries
    return navigation.ask(conversation, trouble.question, *notes, back_to=trouble.back_to, reading=reading, tries=tries)


def signed_in(flow: Flow[Any], conversation: Conversation) -> Scene:
    """The question that needed signing in is asked again, unless the flow has something better to do."""
    match conversation.state:
        case SigningIn(question, back_to, note, reading):
            elsewhere = flow.signed_in(here(conversation), question, back_to)
            if elsewhere is not None:
                return navigation.carry_out(flow, conversation, elsewhere)
            return navigation.ask(conversation, question, *((note,) if note else ()), back_to=back_to, reading=reading)
        case _:
            return navigation.remain(conversation, message("note.signed_in"))


def ended(flow: Flow[Any], conversation: Conversation, event: OrderEnded, now: datetime) -> Scene:
    """The news of the open order."""
    order = conversation.order
    if order is None or order.number != event.number:
        return Scene(conversation)
    if isinstance(event.outcome, Unknown):
        return _unsure(flow, conversation, event.outcome)
    doubt = conversation.doubt
    if isinstance(order.ordered, OrderedVisit):
        doubt = _doubt(doubt, event.number, event.outcome)
    after = replace(conversation, doubt=doubt, order=order if isinstance(event.outcome, InQuestion) else None)
    move = flow.ended(here(after), order.ordered, event.outcome, now)
    if order.acting is None:
        return navigation.carry_out(flow, after, move)
    told = replace(move, card=acting.kept(move.card, order.acting), entry=None) if isinstance(move, Tell) else move
    scene = navigation.carry_out(flow, after, told)
    return replace(scene, conversation=acting.concluded(scene.conversation, order.acting))


def _doubt(before: OrderInDoubt | None, number: int, outcome: Outcome) -> OrderInDoubt | None:
    """What is in doubt once this is told. Where nothing was found the buttons under the question stay good."""
    mine = before if before is not None and before.number == number else None
    match outcome:
        case InQuestion():
            return OrderInDoubt(number, asks=True)
        case HandedOver():
            return replace(mine or OrderInDoubt(number), handed_over=True)
        case NotBooked() if mine:
            return replace(mine, asks=False)
        case _:
            return None if mine else before


def in_question(conversation: Conversation) -> int | None:
    """The order that a patient may be asked about. An earlier release did not note that it asked."""
    if conversation.doubt is not None:
        return conversation.doubt.number
    return conversation.order.number if conversation.order else None


def identified(conversation: Conversation, number: int, *, is_it: bool) -> Scene:
    """The patient says whether a new appointment is what they ordered; it is for the ledger to say what follows."""
    doubt = conversation.doubt or OrderInDoubt(number)
    looked_for = conversation.order is not None and conversation.order.number == number
    words = "note.is_it" if is_it else "note.is_not_it" if looked_for else "note.is_not_it.unsettled"
    scene = navigation.remain(replace(conversation, doubt=replace(doubt, asks=False)), message(words))
    return replace(scene, before=(Identify(number, is_it),))


def _unsure(flow: Flow[Any], conversation: Conversation, outcome: Unknown) -> Scene:
    """The answer was lost: say so, once, and offer nothing that could order twice."""
    if isinstance(conversation.state, Placing):
        return navigation.show(flow, conversation, Placing(unsure=True), *quotable(outcome.reference))
    return navigation.remain(conversation, message(conversation.worded("note.unsure")), *quotable(outcome.reference))


def trouble_card(state: NoAnswer) -> Card:
    """What went wrong, in words a patient can act on; asking again is one press."""
    failure = state.failure
    words: Notes = (_trouble_words(failure), *_by_itself(failure))
    words = (*words, *quotable(failure.reference))
    return words, ((go(message("button.try_again"), "retry"),), LAST_ROW)


def _trouble_words(failure: Failure) -> Message:
    """The words for this reason; else what the clinic says; else the words for this kind of trouble."""
    if failure.reason in TOLD:
        return message(f"trouble.{failure.reason}")
    if failure.trouble is Trouble.REFUSED and failure.message:
        return message("trouble.refused_because", reason=failure.message)
    return message(f"trouble.{failure.trouble}")


def _by_itself(failure: Failure) -> Notes:
    """That the clinic is asked again without anything being pressed."""
    return (message("trouble.by_itself"),) if failure.trouble in (Trouble.DOWN, Trouble.STARTING) else ()
