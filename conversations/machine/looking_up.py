"""A question that the diary answers, at a card before a time is chosen: what is asked about is shown, and no more.

Only where nothing else is made of the words. Must never choose a time, and at the last card it changes nothing.
"""

from __future__ import annotations

from dataclasses import replace

from conversations.flows import flow_of
from conversations.machine.left_unread import Hear, with_notes
from conversations.machine.unanswered import HEDGED, UNANSWERED
from conversations.moves.navigation import Scene, remain
from conversations.screens.model import message
from conversations.state.booking import (
    BookingTask,
    ChoosingClinician,
    ChoosingPlace,
    ChoosingSlot,
    ChoosingTime,
    Confirming,
)
from conversations.state.conversation import Conversation, Role, State, Waiting
from conversations.text.cards.where_and_whom import WHICH_IT_IS, WHO_IS
from conversations.text.mentions import persons
from conversations.text.phrasing.subject import subject
from conversations.text.utterance import Utterance
from conversations.understanding.clauses.searching import ANY_PLACE, ANYONE, SOONEST, Looking, looking
from conversations.understanding.meaning import NOTHING_DENIED, About

NO_ANSWER = UNANSWERED | HEDGED | {"intent.clinician", "note.which", "note.which_slot", "note.day_beside"}
"""Words that do not say what the diary would."""


def looked_up(conversation: Conversation, said: Utterance, scene: Scene, hear: Hear) -> Scene | None:
    """What the diary says to the question that the words are; None where they are none, or `scene` shows that."""
    state, task = conversation.state, conversation.task
    if conversation.role is Role.STAFF or not isinstance(task, BookingTask):
        return None
    if not isinstance(state, ChoosingPlace | ChoosingClinician | ChoosingTime | ChoosingSlot | Confirming):
        return None
    names = flow_of(conversation).names(task)
    meaning = said.meaning(names)
    titled = () if meaning.anyone else persons(said.text)
    who, where = meaning.clinician or next(iter(titled), ""), meaning.place or ""
    if (who and WHO_IS.search(said.text)) or (where and WHICH_IT_IS.match(said.text)):
        return None
    if titled and said.meaning(replace(names, clinicians=tuple(titled))).denied.clinicians:
        return None
    asked = looking(said.text, (who, where, *(names.places if isinstance(state, ChoosingPlace) else ())))
    if asked is None:
        return None
    unsure = [doubt for doubt in meaning.doubts if doubt.about is not About.PLACE or where or not asked.sooner]
    if unsure or meaning.denied != NOTHING_DENIED or not is_time(asked.when, said):
        return None
    if _shows(scene, conversation, who, asked):
        return None
    if isinstance(state, Confirming):
        other = "lost.confirm.another_clinician" if who else "lost.confirm.another_place"
        return remain(conversation, message(other)) if who or where else None
    words = _wished(state, task, asked, who, where)
    found = hear(conversation, said.of(words)) if words else scene
    looked = found is not scene and isinstance(found.conversation.state, Waiting) and not found.before
    note = message("note.looked_up", text=subject(said.text) or "…")
    return with_notes(conversation, found, note) if looked else None


def _shows(scene: Scene, before: Conversation, who: str, asked: Looking) -> bool:
    """Whether what was made of the words looks into the diary, for whoever is asked about."""
    after, task = scene.conversation, scene.conversation.task
    ids = {note.id for note in scene.notes or ()} - ({"line.site"} if asked.sooner else set())
    if after.state == before.state or ids & NO_ANSWER:
        return bool(ids) and not ids & NO_ANSWER
    if isinstance(after.state, Waiting) and after.state.reading:
        return (isinstance(before.state, Confirming) and not asked.when) or not (who or asked.sooner or asked.whichever)
    chosen = task.wish.clinician if isinstance(task, BookingTask) else None
    return not (who and isinstance(after.state, Waiting)) or (chosen is not None and chosen.name == who)


def is_time(words: str, said: Utterance) -> bool:
    """Whether words are nothing but a day or an hour, if they are any at all."""
    meaning = said.of(words).meaning()
    return not words or not (meaning.is_empty or meaning.unread or meaning.doubts or meaning.denied != NOTHING_DENIED)


def _wished(state: State, task: BookingTask, asked: Looking, who: str, where: str) -> str:
    """What is to be looked for, in words that a card takes; what it asks for is left open, as times are to be shown."""
    is_open = asked.sooner or (asked.whichever and asked.when) or who or where
    if isinstance(state, ChoosingPlace) and is_open:
        where, who = where or ANY_PLACE, who or ANYONE
    elif isinstance(state, ChoosingClinician) and is_open:
        who = who or ANYONE
    when = asked.when or (SOONEST if task.wish.time is None else "")
    return ", ".join(part for part in (where, who, when) if part)
