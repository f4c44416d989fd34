"""A question in flight: its answer, or signing in, or trouble that is asked again; and the end of an order.

An answer to any question but the last one is dropped: the patient has moved on. So is news of any order but the open
one. Must never know a flow by name.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from conversations import navigation
from conversations.clinic.orders import InQuestion, Unknown
from conversations.clinic.questions import TOLD, Failure, Trouble
from conversations.effects import Wait
from conversations.events import Answered, OrderEnded, Unanswered
from conversations.navigation import Scene, here
from conversations.protocol import Flow, Notes, Tell
from conversations.screens.model import LAST_ROW, Card, Message, go, message
from conversations.state.conversation import Conversation, Finished, NoAnswer, Placing, Role, SigningIn, Waiting

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
    return navigation.carry_out(flow, at_left, move)


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
        signing_in = SigningIn(question, back_to, kept, waiting.reading)
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
        return _unsure(flow, conversation)
    is_open = isinstance(event.outcome, InQuestion)
    after = conversation if is_open else replace(conversation, order=None)
    move = flow.ended(here(after), order.ordered, event.outcome, now)
    if not isinstance(move, Tell):
        return navigation.carry_out(flow, after, move)
    body, rows = move.card
    told = replace(move, card=((*body, *navigation.for_whom(order.acting)), rows))
    scene = navigation.carry_out(flow, after, told)
    return _released(scene) if after.role is Role.STAFF and after.acting == order.acting else scene


def _released(scene: Scene) -> Scene:
    """The order that staff placed for a patient has ended, and with it acting for them, unless more is asked of it."""
    left = scene.conversation
    if not isinstance(left.state, Finished):
        return scene
    return replace(scene, conversation=replace(left.released, state=left.state))


def _unsure(flow: Flow[Any], conversation: Conversation) -> Scene:
    """The answer was lost: say so, once, and offer nothing that could order twice."""
    if isinstance(conversation.state, Placing):
        return navigation.show(flow, conversation, Placing(unsure=True))
    return navigation.remain(conversation, message("note.unsure"))


def trouble_card(state: NoAnswer) -> Card:
    """What went wrong, in words a patient can act on; asking again is one press."""
    failure = state.failure
    words: Notes = (_trouble_words(failure), *_by_itself(failure))
    if failure.reference:
        words = (*words, message("trouble.reference", reference=failure.reference))
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
