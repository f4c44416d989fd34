"""The last card of a booking without an account: who it is for is asked here, on a page of its own; then it is booked.

What is shown and what is ordered is what a booking shows and orders.
So it is short, and apart, as each card is.
"""

from __future__ import annotations

from conversations.booking import confirm
from conversations.booking.slots import changes
from conversations.protocol import Stay
from conversations.screens.model import Button, Card, Doing, Tone, message
from conversations.state.booking import Confirming
from conversations.state.newcomers import NewcomerTask
from conversations.text import answers
from conversations.text.utterance import Utterance

HAVE_ACCOUNT = "have_account"
"""The verb of whoever has an account after all."""


def card(task: NewcomerTask, state: Confirming) -> Card:
    """Everything that would be booked; before somebody has registered, the two ways to say who they are."""
    body, rows = confirm.card(task.wish, state)
    if task.registered:
        return body, rows
    register = Button(message("button.register"), "register", doing=Doing.REGISTER, tone=Tone.GO)
    have = Button(message("button.have_account"), HAVE_ACCOUNT)
    return (*body, message("confirm.newcomer")), ((register,), (have,), changes(task.wish))


def typed_first(task: NewcomerTask, said: Utterance) -> Stay | None:
    """A yes before somebody has registered is told what comes first; None for all that any booking understands."""
    if not task.registered and answers.says_yes(said.text):
        return Stay((message("note.register_first"),))
    return None
