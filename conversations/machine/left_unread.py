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
from conversations.text.mentions import A_TEST_DONE, persons
from conversations.text.phrasing.subject import subject
from conversations.text.utterance import Utterance
from conversations.understanding.clauses.apart import FEW, Clause, apart
from conversations.understanding.clauses.provisos import names_an_alternative

BARE = 5
"""Words of a clause that is nothing but a name, a day or an hour."""

HALF_A_YES = message("note.half_a_yes")
"""What is said of a yes that something stands beside."""

IFS = {"note.condition", "note.half_a_yes"}
"""Words that say already that no condition is held."""

Hear = Callable[[Conversation, Utterance], Scene]
"""What a text leads to, read from its beginning."""


def taken_up(conversation: Conversation, said: Utterance, scene: Scene, hear: Hear) -> Scene:
    """The scene, with what is said to the clauses of the text that made no difference to it."""
    clauses = apart(said.text)
    ids = {note.id for note in scene.notes or ()}
    orders = asks_to_order(conversation) and scene.conversation != conversation
    if scene.before or orders or conversation.role is Role.STAFF or ids & WHOLE:
        return scene
    if "note.which" in ids and names_an_alternative(said.text):
        return remain(conversation, message("note.either", text=subject(said.text) or "…"), *(scene.notes or ()))
    left = [
        clause
        for clause in clauses
        if _matters(conversation, said, clause) and _is_left(conversation, said, clause, scene, hear)
    ]
    if not clauses:
        return scene
    hedged = bool(ids & (UNANSWERED | HEDGED))
    if (hedged or left == [clauses[0]]) and all(clause.goes_on and _asks(clause) for clause in clauses[1:]):
        chosen = _chosen(conversation, said, clauses[0], scene, hear)
        if chosen is not None:
            return chosen
    notes = [note for clause in left for note in _word(conversation, said, clause, scene, hear)]
    return with_notes(conversation, scene, *notes)


def _chosen(conversation: Conversation, said: Utterance, clause: Clause, scene: Scene, hear: Hear) -> Scene | None:
    """What the one clause chooses that asks nothing, under the answer to the questions that are all the rest."""
    bare = (
        not (_asks(clause) or clause.is_condition or clause.is_wish or A_TEST_DONE.match(clause.text))
        and scene.conversation == conversation
    )
    may = bare and isinstance(conversation.state, Choosing) and not asks_to_order(conversation)
    told = _told(conversation, said, scene, hear, clause) if may else ()
    alone = hear(conversation, said.of(clause.text)) if told else scene
    acts = bool(told) and isinstance(alone.conversation.state, Waiting) and not alone.before
    return with_notes(conversation, alone, *told) if acts else None


def _told(conversation: Conversation, said: Utterance, scene: Scene, hear: Hear, but: Clause) -> Notes:
    """The answer to the questions; where the whole text has none, that of each, if all of them have one."""
    if not {note.id for note in scene.notes or ()} & (UNANSWERED | HEDGED):
        return scene.notes or ()
    told = [hear(conversation, said.of(clause.text)) for clause in apart(said.text) if clause != but]
    known = all(
        one.conversation == conversation and not {n.id for n in one.notes or ()} & (UNANSWERED | HEDGED) for one in told
    )
    return tuple(note for one in told for note in one.notes or ()) if known else ()


def _is_left(conversation: Conversation, said: Utterance, clause: Clause, scene: Scene, hear: Hear) -> bool:
    """Whether a clause made no difference; where it is only kept from a yes, whether it asks."""
    names = flow_of(conversation).names(conversation.task)
    state = scene.conversation.state
    if isinstance(state, Waiting) and scene.conversation != conversation and not _asks(clause):
        return False  # what the clinic is asked may be what it says
    if _asks(clause) and isinstance(state, Waiting) and state.reading and said.of(clause.text).meaning(names).is_empty:
        return not persons(clause.text)  # nothing in it can be held against a choice
    if scene.notes == (HALF_A_YES,):
        return _asks(clause)
    return _led(hear(conversation, said.of(clause.without))) == _led(scene)


def _led(scene: Scene) -> tuple[object, ...]:
    """What a text led to, but for its own words, which may be kept for later."""
    task = scene.conversation.task
    bare = replace(task, heard="") if isinstance(task, BookingTask) else task
    return replace(scene.conversation, task=bare), {*(scene.notes or ())}, scene.before, scene.after


def _matters(conversation: Conversation, said: Utterance, clause: Clause) -> bool:
    """Whether a clause does more than to tell: it asks, wishes, sets a condition, or is a name, a day or an hour."""
    if not COURTEOUS.sub("", clause.text).strip(" .,!"):
        return False
    if _asks(clause) or ((clause.is_condition or clause.is_wish) and " " in clause.text):
        return True
    meaning = said.of(clause.text).meaning(flow_of(conversation).names(conversation.task))
    return not meaning.is_empty and not meaning.unread and len(clause.text.split()) <= BARE


def _asks(clause: Clause) -> bool:
    """Whether a clause asks about something that it names."""
    return len(clause.text.split()) >= FEW and (clause.is_question or asks_about(clause.text))


def _word(conversation: Conversation, said: Utterance, clause: Clause, scene: Scene, hear: Hear) -> Notes:
    """What is said to a clause that was left out."""
    alone, told = hear(conversation, said.of(clause.text)), (*(scene.notes or ()), *_kept(scene))
    ids = {note.id for note in told}
    acts, text = scene.conversation != conversation, subject(clause.text) or "…"
    heard = {note.id for note in alone.notes or ()}
    if alone.conversation == conversation and not (alone.before or heard & (UNANSWERED | HEDGED)):
        return () if {*told}.issuperset(alone.notes or ()) else (message("note.also", text=text), *(alone.notes or ()))
    if clause.is_condition:
        return (message("note.also_if", text=text),) if acts and not ids & IFS else ()
    guess = tuple(n for n in alone.notes or () if not n.id.startswith(("lost.", "note.you_ask")))
    if _asks(clause) and "guess.if" in heard and (acts or scene.notes == (HALF_A_YES,)):
        return message("note.also", text=text), *guess
    if _asks(clause):
        waits = isinstance(scene.conversation.state, Waiting)
        return (message("note.also_asked", text=text),) if (acts and not waits) or told == (HALF_A_YES,) else ()
    return (message("note.also_wished", text=text),) if alone.conversation != conversation and told else ()


def _kept(scene: Scene) -> Notes:
    """The words that wait for what the clinic answers, one by one."""
    state = scene.conversation.state
    return _parts(state.note if isinstance(state, Waiting) else None)


def _parts(note: object) -> Notes:
    """A message, and those that are joined in it."""
    if not isinstance(note, Message):
        return ()
    return (note, *(part for _, value in note.parameters for part in _parts(value)))


def with_notes(conversation: Conversation, scene: Scene, *notes: Message, first: bool = False) -> Scene:
    """The same with these words as well, be it that they wait for what the clinic answers; there maybe as the first."""
    state = scene.conversation.state
    if not notes:
        return scene
    if scene.conversation == conversation or not isinstance(state, Waiting):
        return replace(scene, notes=(*(scene.notes or ()), *notes))
    kept = (state.note,) if state.note else ()
    waiting = replace(state, note=in_one(*notes, *kept) if first else in_one(*kept, *notes))
    return replace(scene, conversation=replace(scene.conversation, state=waiting))
