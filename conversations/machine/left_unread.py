"""Clauses of a typed text that an answer leaves out: each is answered as well, or taken up with the step to it.

A clause is left out where the text leads to the very same without it. One that only tells something is passed over.
Must never choose: what a clause would choose is named, and to be typed by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from conversations.flows import asks_to_order, flow_of
from conversations.machine.unanswered import HEDGED, UNANSWERED, WHOLE
from conversations.moves.navigation import Scene, in_one, remain
from conversations.protocol import Notes
from conversations.screens.model import Message, message
from conversations.state.booking import BookingTask, Choosing
from conversations.state.conversation import Conversation, Role, Waiting
from conversations.text.cards.choices import COURTEOUS
from conversations.text.interrogatives import asks_about
from conversations.text.phrasing.subject import subject
from conversations.text.utterance import Utterance
from conversations.understanding.clauses.apart import FEW, Clause, apart
from conversations.understanding.clauses.provisos import names_an_alternative

BARE = 5
"""Words of a clause that is nothing but a name, a day or an hour."""

IFS = {"note.condition", "note.half_a_yes"}
"""Words that say already that no condition is held."""

Hear = Callable[[Conversation, Utterance], Scene]
"""What a text leads to, read from its beginning."""


def taken_up(conversation: Conversation, said: Utterance, scene: Scene, hear: Hear) -> Scene:
    """The scene, with what is said to the clauses of the text that made no difference to it."""
    clauses = apart(said.text)
    ids = {note.id for note in scene.notes or ()}
    if scene.before or scene.after or conversation.role is Role.STAFF or ids & WHOLE:
        return scene
    if "note.which" in ids and names_an_alternative(said.text):
        return remain(conversation, message("note.either", text=subject(said.text) or "…"), *(scene.notes or ()))
    left = [
        clause
        for clause in clauses
        if _matters(conversation, said, clause) and _led(hear(conversation, said.of(clause.without))) == _led(scene)
    ]
    if left and left == [clauses[0]] and all(clause.goes_on and _asks(clause) for clause in clauses[1:]):
        chosen = _chosen(conversation, said, left[0], scene, hear)
        if chosen is not None:
            return chosen
    notes = [note for clause in left for note in _word(conversation, said, clause, scene, hear)]
    return with_notes(conversation, scene, *notes)


def _chosen(conversation: Conversation, said: Utterance, clause: Clause, scene: Scene, hear: Hear) -> Scene | None:
    """What the one clause chooses that asks nothing, under the answer to the questions that are all the rest."""
    answered = scene.conversation == conversation and not {n.id for n in scene.notes or ()} & (UNANSWERED | HEDGED)
    bare = not (_asks(clause) or clause.is_condition or clause.is_wish)
    if not (answered and bare and isinstance(conversation.state, Choosing)) or asks_to_order(conversation):
        return None
    alone = hear(conversation, said.of(clause.text))
    acts = isinstance(alone.conversation.state, Waiting) and not alone.before
    return with_notes(conversation, alone, *(scene.notes or ())) if acts else None


def _led(scene: Scene) -> tuple[object, ...]:
    """What a text led to, but for its own words, which may be kept for later."""
    task = scene.conversation.task
    bare = replace(task, heard="") if isinstance(task, BookingTask) else task
    return replace(scene.conversation, task=bare), {*(scene.notes or ())}, scene.before, scene.after


def _matters(conversation: Conversation, said: Utterance, clause: Clause) -> bool:
    """Whether a clause does more than to tell: it asks, wishes, sets a condition, or is a name, a day or an hour."""
    if not COURTEOUS.sub("", clause.text).strip(" .,!"):
        return False
    if _asks(clause) or clause.is_condition or clause.is_wish:
        return True
    meaning = said.of(clause.text).meaning(flow_of(conversation).names(conversation.task))
    return not meaning.is_empty and not meaning.unread and len(clause.text.split()) <= BARE


def _asks(clause: Clause) -> bool:
    """Whether a clause asks about something that it names."""
    return len(clause.text.split()) >= FEW and (clause.text.endswith("?") or asks_about(clause.text))


def _word(conversation: Conversation, said: Utterance, clause: Clause, scene: Scene, hear: Hear) -> Notes:
    """What is said to a clause that was left out."""
    alone, told, ids = hear(conversation, said.of(clause.text)), scene.notes or (), {n.id for n in scene.notes or ()}
    acts, text = scene.conversation != conversation, subject(clause.text)
    if not text or alone.before:
        return ()
    heard = {note.id for note in alone.notes or ()}
    if alone.conversation == conversation and not heard & (UNANSWERED | HEDGED):
        return () if {*told}.issuperset(alone.notes or ()) else (message("note.also", text=text), *(alone.notes or ()))
    if clause.is_condition:
        return (message("note.also_if", text=text),) if acts and not ids & IFS else ()
    if _asks(clause):
        return (message("note.also_asked", text=text),) if acts else ()
    return (message("note.also_wished", text=text),) if alone.conversation != conversation and told else ()


def with_notes(conversation: Conversation, scene: Scene, *notes: Message) -> Scene:
    """The same with these words as well, be it that they wait for what the clinic answers."""
    state = scene.conversation.state
    if not notes:
        return scene
    if scene.conversation == conversation or not isinstance(state, Waiting):
        return replace(scene, notes=(*(scene.notes or ()), *notes))
    waiting = replace(state, note=in_one(*((state.note,) if state.note else ()), *notes))
    return replace(scene, conversation=replace(scene.conversation, state=waiting))
