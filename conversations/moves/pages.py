"""The pages that a card opens, to sign in or to register: the button, a link that is renewed, and what came of a form.

What is typed there is never seen here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from conversations.events import Pressed
from conversations.moves import navigation
from conversations.moves.navigation import Scene, carry_out, here, remain
from conversations.protocol import Flow
from conversations.screens.model import LAST_ROW, Button, Card, Doing, Tone, message
from conversations.state.conversation import Conversation, SigningIn

DEAD_LINKS = {Pressed("", "sign-in"): "note.dead_link", Pressed("", "register"): "note.dead_form"}
"""What the shell makes of it when the page of a dead link is opened, and the word on it."""


def card(signing_in: SigningIn) -> Card:
    """Who is it? Where the clinic takes people without an account, they can go on as well."""
    button = Button(message("button.sign_in"), "sign_in", doing=Doing.SIGN_IN, tone=Tone.GO)
    others = ((Button(message("button.new_here"), "new_here"),),) if signing_in.newcomers else ()
    return (message("sign_in"),), ((button,), *others, LAST_ROW)


def new_here(flow: Flow[Any], conversation: Conversation, left: SigningIn) -> Scene:
    """This flow instead of signing in, with what was said in the other one; Back leads to where that began."""
    begun = replace(conversation, task=flow.taken_up(conversation.task))
    notes = (left.note,) if left.note else ()
    return navigation.ask(begun, left.question, *notes, back_to=left.back_to, reading=left.reading)


def registered(flow: Flow[Any], conversation: Conversation, *, known: bool) -> Scene:
    """Somebody has filled in the registration page; whoever has moved on is told that nothing is booked."""
    move = flow.registered(here(conversation), known=known)
    if move is None:
        return remain(conversation, message("note.known_late" if known else "note.registered_late"), fresh=True)
    return replace(carry_out(flow, conversation, move), fresh=True)


def renewed(conversation: Conversation, event: Pressed) -> Scene:
    """A page said that its link is of no use any more: the card carries a new one, where one is needed."""
    signing_in = isinstance(conversation.state, SigningIn)
    return remain(conversation, message("note.new_link" if signing_in else DEAD_LINKS[event]))
