"""The pages that a card opens, to sign in or to register: the button, a link that is renewed, and what came of a form.

What is typed there is never seen here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from conversations.clinic.patients import AskPatients
from conversations.events import FormOutcome, PatientFormEnded, Pressed
from conversations.moves import navigation
from conversations.moves.navigation import Scene, carry_out, here, remain
from conversations.protocol import Act, Consult, Flow, Go
from conversations.screens.model import LAST_ROW, STAFF, Button, Card, Doing, Tone, message, quotable
from conversations.state.conversation import Conversation, Finished, ReturnTo, Role, SigningIn, Welcome
from conversations.state.staff import FindingPatient, RegisteringPatient, StaffTask

WAITING_FOR_THE_PAGE = (RegisteringPatient, FindingPatient, Welcome, Finished)
"""Where what came of the page on which staff fill in a patient is taken up at once."""

DEAD_LINKS = {
    Pressed("", "sign-in"): "note.dead_link",
    Pressed("", "register"): "note.dead_form",
    Pressed("", "patient"): "note.dead_form",
}
"""What the shell makes of it when the page of a dead link is opened, and the word on it."""


def card(signing_in: SigningIn) -> Card:
    """Who is it? Where the clinic takes people without an account, they can go on as well."""
    whose = STAFF if isinstance(signing_in.question, AskPatients) else ""
    button = Button(message("button.sign_in"), "sign_in", whose, doing=Doing.SIGN_IN, tone=Tone.GO)
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


def patient_filled_in(flow: Flow[Any], conversation: Conversation, event: PatientFormEnded) -> Scene:
    """What came of a new patient whom staff filled in: looked up by key and confirmed, unless staff have moved on.

    What is refused is said on the page.
    """
    if conversation.role is not Role.STAFF or event.outcome not in (FormOutcome.MADE, FormOutcome.UNKNOWN):
        return Scene(conversation)
    if not isinstance(conversation.state, WAITING_FOR_THE_PAGE):
        late = message(f"staff.form_late.{event.outcome}")
        return remain(conversation, late, *quotable(event.reference), fresh=True)
    words = conversation.task.words if isinstance(conversation.task, StaffTask) else ""
    task, left = StaffTask(words), FindingPatient()
    if event.outcome is FormOutcome.UNKNOWN or event.key is None:
        words_on_it = (message("staff.perhaps_made"), *quotable(event.reference))
        return replace(carry_out(flow, conversation, Act(Go(left, words_on_it, task))), fresh=True)
    look = Consult(AskPatients(key=event.key), task=task, back_to=ReturnTo(left, task))
    return replace(carry_out(flow, conversation, Act(look)), fresh=True)
