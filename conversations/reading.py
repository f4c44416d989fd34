"""Holding typed words against the clinic's choices: the ones on the card, those already made, and those to come.

"Dr Patel at Camden on Tuesday" may be typed at any card. What the card asks for is taken at once; an earlier choice
that the words name is asked for again; what is still to come is kept in `heard` until its options are known.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations import flow
from conversations.booking import appointment_type, clinician, confirm, location, payer, slot
from conversations.booking import time as when
from conversations.booking.move import Move, Nudge
from conversations.choosing import (
    Choosing,
    ChoosingClinician,
    ChoosingModules,
    ChoosingPayer,
    ChoosingPlace,
    ChoosingServices,
    ChoosingSlot,
    ChoosingTime,
    ChoosingType,
    Confirming,
    SharingLocation,
)
from conversations.clinic import AppointmentType
from conversations.questions import Answer, Clinicians, Sites, Types
from conversations.screens.model import message
from conversations.state import Conversation, Left, Step
from conversations.understanding import Meaning, Names, understand
from conversations.wish import Stage, Wish

NAMED = (Stage.TYPE, Stage.PLACE, Stage.CLINICIAN)  # the choices that have names
ORDER = list(Stage)

Offered = ChoosingType | ChoosingPlace | ChoosingClinician


def heard(wish: Wish, state: Choosing, typed: str, now: datetime) -> Move | None:
    """What the step that is asked makes of the words."""
    match state:
        case ChoosingPayer():
            return payer.heard(wish, state, typed, now)
        case ChoosingType():
            return appointment_type.heard(wish, state, typed, now)
        case ChoosingModules():
            return appointment_type.modules_heard(wish, state, typed, now)
        case ChoosingServices():
            return appointment_type.services_heard(wish, state, typed, now)
        case ChoosingPlace(sites) | SharingLocation(sites):
            return location.heard(wish, sites, typed, now)
        case ChoosingClinician():
            return clinician.heard(wish, state, typed, now)
        case ChoosingSlot():
            return slot.heard(wish, state, typed, now)
        case Confirming():
            return confirm.heard(wish, typed, now)
        case _:
            return when.heard(wish, typed, now)


def learned(names: Names, answer: Answer) -> Names:
    """The names with those that the clinic just gave."""
    match answer:
        case Types(types):
            return replace(names, types=tuple(kind.name for kind in types))
        case Sites(sites):
            return replace(names, places=tuple(location.places_of(sites)))
        case Clinicians(clinicians):
            return replace(names, clinicians=tuple(one.name for one in clinicians))
        case _:
            return names


def names_earlier(conversation: Conversation, state: Choosing, typed: str, now: datetime) -> bool:
    """Whether the words name a choice that comes before the one that is asked."""
    stage = flow.stage_of(state)
    if stage is None or conversation.names == Names():
        return False
    meaning = understand(typed, now, conversation.names)
    return any(ORDER.index(named) < ORDER.index(stage) for named in NAMED if says(meaning, named))


def says(meaning: Meaning, stage: Stage) -> bool:
    """Whether the words say something about this choice."""
    about = {Stage.TYPE: "type", Stage.PLACE: "place", Stage.CLINICIAN: "clinician"}[stage]
    said = {Stage.TYPE: meaning.type, Stage.PLACE: meaning.place, Stage.CLINICIAN: meaning.clinician or meaning.sex}
    return said[stage] is not None or any(doubt.about == about for doubt in meaning.doubts)


def begin(conversation: Conversation, typed: str, now: datetime) -> Step:
    """Hold the words against every choice that has names, the first one first."""
    left = flow.leaving(conversation)
    timed = when.heard(conversation.wish, typed, now)
    wish = timed if isinstance(timed, Wish) else conversation.wish
    kept = replace(conversation, wish=wish, heard=typed[: flow.MOST_HEARD])
    return flow.ask(kept, flow.question_for(wish, Stage.TYPE, now), left=left, reading=True)


def read_on(conversation: Conversation, left: Left, stage: Stage, offered: Move, now: datetime) -> Step:
    """The options of one choice are there: take what the words name, else keep what was chosen, and go on."""
    wish = conversation.wish
    found = heard(wish, offered, conversation.heard, now) if isinstance(offered, Offered) else None
    if isinstance(found, Nudge):
        return flow.show(replace(conversation, wish=left.wish, heard=""), left.state, found.note)
    wish = kept_or(wish, found) if isinstance(found, Wish) else wish
    known = replace(conversation, wish=wish, trail=flow.shortened(conversation, wish))
    following = next((named for named in NAMED if ORDER.index(named) > ORDER.index(stage)), None)
    if following is None or ORDER.index(wish.next_stage()) < ORDER.index(following):
        return finish(known, left, now)
    return flow.ask(known, flow.question_for(wish, following, now), left=left, reading=True)


def kept_or(wish: Wish, found: Wish) -> Wish:
    """The wish with what was found; a type that is named again takes nothing back."""
    same = isinstance(found.type, AppointmentType) and wish.type is not None and found.type.key == wish.type.key
    return wish if same and (found.place, found.clinician) == (None, None) else found


def finish(conversation: Conversation, left: Left, now: datetime) -> Step:
    """On with what was understood; what is in doubt about the time is asked back; or a word that nothing was."""
    timed = when.heard(conversation.wish, conversation.heard, now)
    known = replace(conversation, heard="")
    match timed:
        case ChoosingTime():
            return flow.make(known, timed, now, left=left)
        case Nudge(note):
            return flow.show(known, left.state, note)
        case _ if conversation.wish == left.wish:
            return flow.show(known, left.state, message("note.not_understood"))
        case _:
            return flow.forward(known, now, left=left)


def taken(conversation: Conversation, offered: Move, now: datetime) -> Move:
    """What was said ahead about a choice that is asked now; else the choice as it is offered."""
    if not conversation.heard or not isinstance(offered, Offered):
        return offered
    found = heard(conversation.wish, offered, conversation.heard, now)
    return found if isinstance(found, Wish) else offered
