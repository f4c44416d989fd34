"""A text of two parts about an appointment that there is, part by part: what it depends on, what is said beside it.

Apart from the answers to a whole text, which may hear only one of the two. Must never let anything go.
"""

from __future__ import annotations

from dataclasses import replace

from conversations import intents
from conversations.clinic.diary import AskCancellation
from conversations.flows import flow_of
from conversations.machine.left_unread import Hear, with_notes
from conversations.machine.looking_up import is_time
from conversations.machine.unanswered import HEDGED, NOT_UNDERSTOOD
from conversations.moves.navigation import Scene, carry_out, here, remain
from conversations.protocol import Press
from conversations.screens.model import message
from conversations.state.appointments import ConfirmingCancellation, ListingAppointments, ShowingAppointment
from conversations.state.conversation import Conversation, Finished, Role, Waiting, Welcome
from conversations.text.mentions import persons
from conversations.text.phrasing.beside import questions
from conversations.text.phrasing.subject import subject
from conversations.text.utterance import Utterance
from conversations.understanding.clauses.searching import looking

LOOKING = (ListingAppointments, ShowingAppointment, ConfirmingCancellation)
"""Cards of appointments that there are."""

UNREAD = NOT_UNDERSTOOD | HEDGED | {
    "note.not_now", "note.question", "note.sign_in_to_ask", "note.not_cancelled_yet", "note.no_such_appointment",
    "note.kept_appointment", "guess.listed", "held.keeps.listed", "note.you_ask",
}  # fmt: skip
"""What answers no part of a text by itself."""

OF_NAMES = frozenset({"intent.clinician", "guess.or", "topic.clinician"})
"""What is said of clinicians of whom nothing is known but their names."""


def heard_in_parts(conversation: Conversation, said: Utterance, hear: Hear, told: frozenset[str]) -> Scene | None:
    """What the part leads to that a whole would hide; None where there is none.

    `told` are the ids of what the whole leads to.
    """
    looking, idle = isinstance(conversation.state, LOOKING), isinstance(conversation.state, Welcome | Finished)
    if conversation.role is not Role.PATIENT or not (looking or idle):
        return None
    change, beside = intents.two_wishes(said.text)
    if change:
        first, then = hear(conversation, said.of(change)), hear(conversation, said.of(beside))
        return _one_after_the_other(conversation, first, then, beside)
    if idle:
        return _looks(conversation, said, told)
    asked = [hear(conversation, said.of(part)) for part in questions(said.text)]
    if asked and all(_is_answered(scene, conversation) for scene in asked):
        return remain(conversation, *dict.fromkeys(note for scene in asked for note in scene.notes or ()))
    sought = intents.looked_for(said.text)
    if sought:
        scene = hear(conversation, said.of(sought))
        words = () if intents.asks_what_is_free(sought) else (message("held.if", text=subject(said.text)),)
        return with_notes(conversation, scene, *words, first=True) if _is_asked(scene) else None
    rest = intents.beside_keeping(said.text)
    listing = isinstance(conversation.state, ListingAppointments)
    if not listing and intents.asks_what_is_free(rest or said.text):
        scene = hear(conversation, said.of(intents.as_a_move(rest or said.text)))
        return scene if _is_asked(scene) else None
    return _beside(conversation, said.of(rest), hear) if rest else None


def _looks(conversation: Conversation, said: Utterance, told: frozenset[str]) -> Scene | None:
    """How what is free is looked up, where it is asked and nothing is going on: a question begins nothing."""
    unanswered = told and told <= UNREAD | OF_NAMES
    asked = looking(said.text, persons(said.text))
    sooner = asked is not None and asked.sooner and asked.whichever and is_time(asked.when, said)
    if not (sooner or (unanswered and intents.asks_who_is_there(said.text))):
        return None
    return remain(conversation, message("note.you_ask", text=subject(said.text)), message("guess.looks"))


def _one_after_the_other(conversation: Conversation, first: Scene, then: Scene, beside: str) -> Scene | None:
    """The change, under what there is to say to the other wish: its answer, or that it comes after."""
    if not _is_asked(first) or then.before:
        return None
    told = then.notes or ()
    if isinstance(then.conversation.state, Waiting) or not told or {note.id for note in told} & UNREAD:
        return with_notes(conversation, first, message("note.then", text=subject(beside)), first=True)
    return with_notes(conversation, first, *told, first=True)


def _beside(conversation: Conversation, said: Utterance, hear: Hear) -> Scene | None:
    """What is said beside that it stays, if that leads anywhere or has an answer."""
    state, at, flow = conversation.state, conversation, flow_of(conversation)
    if isinstance(state, ConfirmingCancellation):
        at = replace(conversation, state=ShowingAppointment(state.appointment))
    scene = hear(at, said)
    if _is_asked(scene):
        opened = isinstance(state, ListingAppointments) and intents.wants_one_more(said.text)
        return with_notes(conversation, scene, *((message("guess.again"),) if opened else ()), first=True)
    if not _is_answered(scene, at):
        return None
    told = scene.notes or ()
    if at is not conversation:
        kept = carry_out(flow, conversation, flow.pressed(here(conversation), Press("keep", "", said.now)))
        return with_notes(conversation, kept, *told, first=True)
    stays = "held.keeps.listed" if isinstance(state, ListingAppointments) else "note.kept_appointment"
    return remain(conversation, message(stays), *told)


def _is_asked(scene: Scene) -> bool:
    """Whether the clinic is asked for it, and nothing is ordered, nor about to be."""
    waiting = scene.conversation.state
    if not isinstance(waiting, Waiting) or scene.before:
        return False
    return not (isinstance(waiting.question, AskCancellation) and waiting.question.ordering)


def _is_answered(scene: Scene, conversation: Conversation) -> bool:
    """Whether words answer it, and nothing else follows."""
    told = {note.id for note in scene.notes or ()}
    return not scene.before and scene.conversation == conversation and bool(told) and not told & UNREAD
