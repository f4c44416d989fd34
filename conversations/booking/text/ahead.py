"""Holding typed words against the clinic's choices: the ones on the card, those already made, and those to come.

"Dr Patel at Camden on Tuesday" may be typed at any card. What the card asks for is taken at once; an earlier choice
that the words name is asked for again; the words are kept in `heard` until it is known who and where can be meant.
A name that nobody has, or that fits several, is always said.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations import navigation
from conversations.booking import appointment_type, clinician, confirm, location, payer, slot
from conversations.booking.text.mentions import WHOM, persons, spelled, strangers
from conversations.clinic.model import Clinician, Site
from conversations.clinic.questions import Answer, Clinicians, Question, Sites, Types
from conversations.protocol import Move, Nudge
from conversations.screens.model import Message, message
from conversations.state.booking import (
    Choosing,
    ChoosingClinician,
    ChoosingModules,
    ChoosingPayer,
    ChoosingPlace,
    ChoosingServices,
    ChoosingSlot,
    ChoosingType,
    Confirming,
    SharingLocation,
)
from conversations.state.conversation import Conversation, Left, Step, Waiting
from conversations.state.wish import Stage, Wish
from conversations.understanding import Meaning, Names, understand

LATE = (Stage.TIME, Stage.SLOT, Stage.CONFIRM)
NAMED = (Stage.TYPE, Stage.PLACE, Stage.CLINICIAN)  # the choices that have names


def heard(wish: Wish, state: Choosing, typed: str, now: datetime) -> Move | None:
    """What the step that is asked makes of the words; days and hours are not its business."""
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
            return place_heard(wish, sites, typed, now)
        case ChoosingClinician():
            return clinician.heard(wish, state, typed, now)
        case ChoosingSlot():
            return slot.heard(wish, state, typed, now)
        case Confirming():
            return confirm.heard(state, typed)
        case _:
            return None


def place_heard(wish: Wish, sites: tuple[Site, ...], typed: str, now: datetime) -> Move | None:
    """The place by its name, or by a part of it that can mean no other."""
    found = location.heard(wish, sites, typed, now)
    return found or location.heard(wish, sites, spelled(typed, tuple(location.places_of(sites))), now)


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
    stage = navigation.stage_of(state)
    if stage is None or conversation.names == Names():
        return False
    meaning = understand(spelled(typed, conversation.names.places), now, conversation.names)
    indifferent = meaning.anyone and meaning.anywhere and meaning.anytime and not WHOM.search(typed)
    if indifferent:
        meaning = replace(meaning, anyone=False, anywhere=False)
    return any(navigation.ORDER.index(named) < navigation.ORDER.index(stage) for named in NAMED if says(meaning, named))


def says(meaning: Meaning, stage: Stage) -> bool:
    """Whether the words say something about this choice, be it that any will do."""
    if (stage is Stage.CLINICIAN and meaning.anyone) or (stage is Stage.PLACE and meaning.anywhere):
        return True
    about = {Stage.TYPE: "type", Stage.PLACE: "place", Stage.CLINICIAN: "clinician"}[stage]
    said = {Stage.TYPE: meaning.type, Stage.PLACE: meaning.place, Stage.CLINICIAN: meaning.clinician or meaning.sex}
    return said[stage] is not None or any(doubt.about == about for doubt in meaning.doubts)


def begin(conversation: Conversation, left: Left, *notes: Message, earlier: bool) -> Step:
    """Hold `heard` against every choice that has names, the first one first; `earlier`, against the type too."""
    wish = conversation.wish
    question = appointment_type.question(wish) if earlier else clinician.everywhere(wish)
    return navigation.ask(conversation, question, *notes, left=left, reading=True)


def first_question(conversation: Conversation, now: datetime) -> Question:
    """What to hold `heard` against first."""
    wish, named = conversation.wish, names_type(conversation, now)
    return appointment_type.question(wish) if named else clinician.everywhere(wish)


def names_type(conversation: Conversation, now: datetime) -> bool:
    """Whether the words name another kind of visit."""
    return says(understand(conversation.heard, now, conversation.names), Stage.TYPE)


def caught_up(conversation: Conversation, move: Move, left: Left, *notes: Message, now: datetime) -> Step | None:
    """What was said while the clinic was asked, as the next thing after its answer; None where nothing is left of it.

    The answer is kept: a choice that it makes stands, and a card that it gives is the one to come back to.
    """
    wish = move if isinstance(move, Wish) else conversation.wish
    if wish.type is None or isinstance(move, ChoosingPayer | ChoosingType):
        return None
    if isinstance(move, Wish):
        known = replace(conversation, wish=wish, trail=navigation.shortened(conversation, wish))
        return begin(known, left, *notes, earlier=True) if names_type(conversation, now) else None
    if not isinstance(move, Choosing):
        return None
    at_card = navigation.show(conversation, move).conversation
    if conversation.heard:
        return begin(at_card, navigation.leaving(at_card), *notes, earlier=names_type(conversation, now))
    return navigation.ask_back(at_card, *notes) if conversation.doubted and navigation.stage_of(move) in LATE else None


def read_on(conversation: Conversation, waiting: Waiting, offered: Move, answer: Answer, now: datetime) -> Step:
    """The options of one choice are there: take what the words name, else keep what was chosen, and go on."""
    match answer:
        case Types():
            return type_read(conversation, waiting, offered, now)
        case Clinicians(clinicians):
            return clinicians_read(conversation, waiting, clinicians, now)
        case _:
            sites = answer.sites if isinstance(answer, Sites) else ()
            return places_read(conversation, waiting, offered, sites, now)


def type_read(conversation: Conversation, waiting: Waiting, offered: Move, now: datetime) -> Step:
    """The type, if the words name one; several that fit are offered, and the words kept for the choices after it."""
    wish, notes = conversation.wish, noted(waiting)
    found = heard(wish, offered, conversation.heard, now) if isinstance(offered, ChoosingType) else None
    if isinstance(found, Nudge) and isinstance(offered, ChoosingType):
        return navigation.show(conversation, offered, *notes, found.note)
    wish = kept_or(wish, found) if isinstance(found, Wish) else wish
    known = replace(conversation, wish=wish, trail=navigation.shortened(conversation, wish))
    return navigation.ask(known, clinician.everywhere(wish), *notes, left=waiting.left, reading=True)


def clinicians_read(
    conversation: Conversation, waiting: Waiting, clinicians: tuple[Clinician, ...], now: datetime
) -> Step:
    """Who the words name, of all places: hoped for until it is known where. A name that nobody has is said."""
    wish, notes = conversation.wish, noted(waiting)
    found = clinician.said(clinicians, conversation.heard, now)
    unknown = persons(conversation.heard)
    if isinstance(found, Nudge):
        notes = (*notes, found.note)
    elif found is None and unknown:
        notes = (*notes, message("note.unknown_clinician", name=unknown[0]))
    elif found is not None and found != wish.clinician:
        wish = wish.hoping(found)
    known = replace(conversation, wish=wish)
    if wish.place is not None and wish.place != waiting.left.wish.place:
        return finish(known, waiting.left, *notes, now=now)
    return navigation.ask(known, location.question(wish), *notes, left=waiting.left, reading=True)


def places_read(
    conversation: Conversation, waiting: Waiting, offered: Move, sites: tuple[Site, ...], now: datetime
) -> Step:
    """The place, if the words name one; several that fit are offered, as all are where the place is asked next."""
    wish, notes = conversation.wish, noted(waiting)
    found = place_heard(wish, sites, conversation.heard, now)
    read = replace(conversation, heard="")
    if isinstance(found, Nudge):
        return navigation.make(read, ChoosingPlace(sites), now, *notes, found.note, left=waiting.left)
    if isinstance(found, Wish):
        return finish(replace(conversation, wish=kept_place(wish, found)), waiting.left, *notes, now=now)
    if not wish.by_video:
        names = tuple(location.places_of(sites))
        unknown = strangers(conversation.heard, names)[:1]
        notes = (*notes, *(message("note.unknown_place", name=name) for name in unknown))
    if wish.next_stage() is Stage.PLACE and wish != waiting.left.wish and not read.doubted:
        return navigation.make(read, offered, now, *notes, left=waiting.left)
    return finish(conversation, waiting.left, *notes, now=now)


def noted(waiting: Waiting) -> tuple[Message, ...]:
    """The word that the next card is to begin with."""
    return (waiting.note,) if waiting.note else ()


def kept_place(wish: Wish, found: Wish) -> Wish:
    """The wish with the place that was found; one that is named again takes nothing back."""
    return wish if wish.place == found.place else found


def kept_or(wish: Wish, found: Wish) -> Wish:
    """The wish with the type that was found; one that is named again takes nothing back."""
    same = found.type is not None and wish.type is not None and found.type.key == wish.type.key
    return wish if same else found


def finish(conversation: Conversation, left: Left, *notes: Message, now: datetime) -> Step:
    """On with what was understood; or a word on what was not."""
    known = replace(conversation, heard="")
    if known.wish == left.wish and not known.doubted:
        return navigation.show(known, left.state, *(notes or (nothing_new(conversation, now),)))
    still_asked = navigation.stage_of(left.state) is known.wish.next_stage() and known.wish.type == left.wish.type
    if isinstance(left.state, ChoosingModules | ChoosingServices) and still_asked:
        return navigation.show(known, left.state, *notes)  # asked anew, what is ticked would be lost
    return navigation.forward(known, now, *notes, left=left)


def nothing_new(conversation: Conversation, now: datetime) -> Message:
    """The words named what is chosen already, or nothing that is known."""
    meaning = understand(conversation.heard, now, conversation.names)
    named = meaning.type or meaning.place or meaning.clinician or meaning.sex or meaning.anyone or meaning.anywhere
    return message("note.chosen_already" if named else "note.not_understood")


def taken(conversation: Conversation, offered: Move, now: datetime) -> tuple[Move, tuple[Message, ...]]:
    """What was said ahead about a type that is asked now; else the choice as it is offered, with what is in doubt."""
    if not conversation.heard or not isinstance(offered, ChoosingType):
        return offered, ()
    found = heard(conversation.wish, offered, conversation.heard, now)
    if isinstance(found, Nudge):
        return offered, (found.note,)
    return (found, ()) if isinstance(found, Wish) else (offered, ())
