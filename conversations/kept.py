"""The buttons of messages that stay: they begin a flow, never in the middle of one, or say whether a booking is it.

Must never believe a button for more than an order that the patient may be asked about.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from conversations import navigation
from conversations.effects import Identify
from conversations.events import Pressed
from conversations.flows import FLOWS, flow_named
from conversations.navigation import Scene, carry_out, is_idle, remain
from conversations.protocol import Flow, Move
from conversations.screens.model import message
from conversations.state.conversation import Conversation, OrderInDoubt

IDENTIFIES = {"is_it": True, "is_not": False}
"""What the buttons say under the question whether a new appointment is the one that was ordered."""


def pressed(conversation: Conversation, event: Pressed) -> Scene:
    """The button of a message that stays: it begins a flow, never in the middle of one, or identifies a booking."""
    number = _in_question(conversation)
    if event.verb in IDENTIFIES and number is not None and event.argument == str(number):
        return replace(identified(conversation, number, is_it=IDENTIFIES[event.verb]), fresh=True)
    if event.verb == "begin" and is_idle(conversation.state):
        return replace(navigation.begin(flow_named(event.argument), conversation), fresh=True)
    begun = _begun_by(event) if is_idle(conversation.state) else None
    if begun is not None:
        return replace(carry_out(begun[0], navigation.home(conversation).conversation, begun[1]), fresh=True)
    return remain(conversation, message("note.old_button"), fresh=True)


def _in_question(conversation: Conversation) -> int | None:
    """The order that a patient may be asked about. An earlier release did not note that it asked."""
    if conversation.doubt is not None:
        return conversation.doubt.number
    return conversation.order.number if conversation.order else None


def identified(conversation: Conversation, number: int, *, is_it: bool) -> Scene:
    """The patient says whether a new appointment is what they ordered; it is for the ledger to say what follows."""
    doubt = conversation.doubt or OrderInDoubt(number)
    looked_for = conversation.order is not None and conversation.order.number == number
    words = "note.is_it" if is_it else "note.is_not_it" if looked_for else "note.is_not_it.unsettled"
    scene = remain(replace(conversation, doubt=replace(doubt, asks=False)), message(words))
    return replace(scene, before=(Identify(number, is_it),))


def _begun_by(event: Pressed) -> tuple[Flow[Any], Move] | None:
    """The flow that has such a button on messages that stay, and what it does."""
    moves = ((flow, flow.kept(event.verb, event.argument)) for flow in FLOWS)
    return next(((flow, move) for flow, move in moves if move is not None), None)
