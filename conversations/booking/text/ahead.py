"""Holding typed words against the clinic's choices: the ones on the card, those already made, and those to come.

"Dr Patel at Camden on Tuesday" may be typed at any card. What the card asks for is taken at once; an earlier choice
that the words name is asked for again; the words are kept in `heard` until it is known who and where can be meant.
A name that nobody has, or that fits several, is always said.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations.booking import appointment_type, clinician, location, route
from conversations.booking.choice import ALIKE, Choice
from conversations.booking.known import known as known_here
from conversations.booking.route import stage_of
from conversations.booking.steps import LATE, ORDER
from conversations.booking.text.not_understood import not_understood, quoted
from conversations.clinic.model import AppointmentType, Clinician, Site
from conversations.clinic.questions import Answer, Clinicians, Question, Sites, Types
from conversations.protocol import Consult, Go, Move, Notes, Stay
from conversations.screens.model import Message, message
from conversations.state.booking import (
    BookingTask,
    Choosing,
    ChoosingModules,
    ChoosingPayer,
    ChoosingPlace,
    ChoosingServices,
    ChoosingType,
)
from conversations.state.conversation import ReturnTo, State, Waiting
from conversations.state.wish import Stage, Wish
from conversations.text.cards.choices import A_BLOOD_TEST, OF_THE_BLOOD, OF_THE_BODY
from conversations.text.interrogatives import asks_about, asks_for_a_sex, without_questions
from conversations.text.likely import at_a_choice
from conversations.text.mentions import (
    minds_nothing,
    names_a_kind,
    persons,
    places,
    speaks_of_places,
    spelled,
    strangers,
)
from conversations.text.phrasing.asides import means_the_other
from conversations.text.phrasing.subject import subject
from conversations.text.utterance import Utterance
from conversations.understanding import Meaning, Names
from conversations.understanding.names.everyday import is_complaint, unoffered

ASKS_WHICH = frozenset({"note.which_one", "note.which", "note.which_of_many", "note.anyone_but", ALIKE})
"""Words that ask which of the clinicians is meant; of places it is asked on their own card."""

NAMED = (Stage.TYPE, Stage.PLACE, Stage.CLINICIAN)  # the choices that have names


def learned(names: Names, answer: Answer) -> Names:
    """The names with those that the clinic just gave."""
    match answer:
        case Types(types):
            known = tuple(kind.name for kind in types)
            return replace(names, types=known, visit_words=appointment_type.own_words(types))
        case Sites(sites):
            return replace(names, places=tuple(location.places_of(sites)))
        case Clinicians(clinicians):
            return replace(names, clinicians=tuple(one.name for one in clinicians))
        case _:
            return names


def names_earlier(task: BookingTask, state: Choosing, said: Utterance) -> bool:
    """Whether the words name a choice that comes before the one that is asked."""
    stage = stage_of(state)
    if stage is None or task.names == Names():
        return False
    told = without_questions(said.text) if asks_about(said.text) and not asks_for_a_sex(said.text) else said.text
    meaning = said.of(spelled(told, task.names.places)).meaning(task.names)
    if minds_nothing(said.text, meaning):
        meaning = replace(meaning, anyone=False, anywhere=False)
    if stage is Stage.CLINICIAN and meaning.anyone and not speaks_of_places(said.text):
        meaning = replace(meaning, anywhere=False)  # "whichever one is in on Thursday" is about whom, and not where
    return any(ORDER.index(named) < ORDER.index(stage) for named in NAMED if _says(meaning, named))


def _says(meaning: Meaning, stage: Stage) -> bool:
    """Whether the words say something about this choice, be it that any will do."""
    if (stage is Stage.CLINICIAN and meaning.anyone) or (stage is Stage.PLACE and meaning.anywhere):
        return True
    about = {Stage.TYPE: "type", Stage.PLACE: "place", Stage.CLINICIAN: "clinician"}[stage]
    said = {Stage.TYPE: meaning.type, Stage.PLACE: meaning.place, Stage.CLINICIAN: meaning.clinician or meaning.sex}
    return said[stage] is not None or any(doubt.about == about for doubt in meaning.doubts)


def begin(task: BookingTask, back_to: ReturnTo, *notes: Message, earlier: bool) -> Move:
    """Hold `heard` against every choice that has names, the first one first; `earlier`, against the type too."""
    return Consult(_first_question(task.wish, earlier=earlier), notes, task, back_to, reading=True)


def first_question(task: BookingTask, now: datetime) -> Question:
    """What to hold `heard` against first."""
    return _first_question(task.wish, earlier=_names_type(task, now))


def _first_question(wish: Wish, *, earlier: bool) -> Question:
    return appointment_type.question(wish) if earlier else clinician.everywhere(wish)


def _names_type(task: BookingTask, now: datetime) -> bool:
    """Whether the words name another kind of visit."""
    return _says(Utterance(task.heard, now).meaning(task.names), Stage.TYPE)


def caught_up(task: BookingTask, offered: Choice, back_to: ReturnTo, *notes: Message, now: datetime) -> Move | None:
    """What was said while the clinic was asked, as the next thing after its answer; None where nothing is left of it.

    The answer is kept: a choice that it makes stands, and a card that it gives is the one to come back to.
    """
    wish = offered if isinstance(offered, Wish) else task.wish
    if wish.type is None or isinstance(offered, ChoosingPayer | ChoosingType):
        return None
    if isinstance(offered, Wish):
        known = replace(task, wish=wish, trail=route.shortened(task, wish))
        return begin(known, back_to, *notes, earlier=True) if _names_type(task, now) else None
    if not isinstance(offered, Choosing):
        return None
    if task.heard:
        question = _first_question(wish, earlier=_names_type(task, now))
        return Consult(question, notes, task, through=offered, reading=True)
    return route.ask_back(task, *notes, through=offered) if task.doubted and stage_of(offered) in LATE else None


def read_on(task: BookingTask, waiting: Waiting, offered: Choice, answer: Answer, now: datetime) -> Move:
    """The options of one choice are there: take what the words name, else keep what was chosen, and go on."""
    match answer:
        case Types():
            return _type_read(task, waiting, offered, now)
        case Clinicians(clinicians):
            return _clinicians_read(task, waiting, clinicians, now)
        case _:
            sites = answer.sites if isinstance(answer, Sites) else ()
            return _places_read(task, waiting, offered, sites, now)


def _type_read(task: BookingTask, waiting: Waiting, offered: Choice, now: datetime) -> Move:
    """The type, if the words name one; several that fit are offered, and the words kept for the choices after it."""
    wish, notes, found = task.wish, noted(waiting), None
    if isinstance(offered, ChoosingType):
        found = appointment_type.typed(wish, offered, Utterance(task.heard, now))
        if isinstance(found, Stay):
            return Go(offered, (*notes, *found.notes), task)
    if isinstance(found, Wish) and found.type is None:
        return route.make(replace(task, heard=""), found, now, *notes, back_to=waiting.back_to)
    wish = _kept_or(wish, found) if isinstance(found, Wish) else wish
    known = replace(task, wish=wish, trail=route.shortened(task, wish))
    return Consult(clinician.everywhere(wish), notes, known, waiting.back_to, reading=True)


def _clinicians_read(task: BookingTask, waiting: Waiting, clinicians: tuple[Clinician, ...], now: datetime) -> Move:
    """Who the words name, of all places: hoped for until it is known where. A name that nobody has is said."""
    wish, notes = task.wish, noted(waiting)
    said = Utterance(clinician.plainly(task.heard), now)
    refused, unknown = clinician.refused(clinicians, said), persons(task.heard)
    found = None if refused else clinician.named(wish, clinicians, said)
    if refused:
        wish = wish.refusing(clinicians=refused)
    elif isinstance(found, Stay):
        notes = (*notes, *found.notes)
        wish = wish.hoping(None) if ALIKE in {note.id for note in found.notes} else wish  # only a tap can say which
    elif found is None and unknown:
        notes = (*notes, message("note.unknown_clinician", name=unknown[0]))
    elif found is not None and found != wish.clinician:
        wish = wish.hoping(found)
    known = replace(task, wish=wish)
    if wish.place is not None and wish.place != route.wish_at(waiting.back_to).place:
        return _finish(known, waiting.back_to, *notes, now=now)
    return Consult(location.question(wish), notes, known, waiting.back_to, reading=True)


def _places_read(task: BookingTask, waiting: Waiting, offered: Choice, sites: tuple[Site, ...], now: datetime) -> Move:
    """The place, if the words name one; several that fit are offered, as all are where the place is asked next."""
    wish, notes = task.wish, noted(waiting)
    of_places = location.sites_named(sites, task.heard) or not means_the_other(task.heard)
    found = location.named(wish, sites, Utterance(task.heard, now)) if of_places else None
    read = replace(task, heard="")
    if isinstance(found, Stay):
        return Go(ChoosingPlace(sites), (*notes, *found.notes), read)
    if isinstance(found, Wish):
        return _finish(replace(task, wish=_kept_place(wish, found)), waiting.back_to, *notes, now=now)
    if not wish.by_video:
        unknown = strangers(task.heard, tuple(location.places_of(sites)))[:1]
        notes = (*notes, *(message("note.unknown_place", name=name) for name in unknown))
    if wish.next_stage() is Stage.PLACE and wish != route.wish_at(waiting.back_to) and not read.doubted:
        return route.make(read, offered, now, *notes, back_to=waiting.back_to)
    return _finish(task, waiting.back_to, *notes, now=now)


def noted(waiting: Waiting) -> Notes:
    """The word that the next card is to begin with."""
    return (waiting.note,) if waiting.note else ()


def _kept_place(wish: Wish, found: Wish) -> Wish:
    """The wish with the place that was found; one that is named again takes nothing back."""
    return wish if (wish.place, wish.unwanted) == (found.place, found.unwanted) else found


def _kept_or(wish: Wish, found: Wish) -> Wish:
    """The wish with the type that was found; one that is named again takes nothing back."""
    same = found.type is not None and wish.type is not None and found.type.key == wish.type.key
    return wish if same else found


def _finish(task: BookingTask, left: ReturnTo, *notes: Message, now: datetime) -> Move:
    """On with what was understood; or a word on what was not."""
    known, notes = replace(task, heard=""), (*notes, *not_noted(task.wish.type, route.wish_at(left).type, task.heard))
    if _asks_whom(known, left.state, notes):
        return route.enter(known, Stage.CLINICIAN, now, *notes, back_to=left)
    if known.wish == route.wish_at(left) and not known.doubted:
        return Go(left.state, notes or _nothing_new(task, left.state, now), known)
    still_asked = stage_of(left.state) is known.wish.next_stage() and known.wish.type == route.wish_at(left).type
    if isinstance(left.state, ChoosingModules | ChoosingServices) and still_asked:
        return Go(left.state, notes, known)  # asked anew, what is ticked would be lost
    return route.forward(known, now, *notes, back_to=left)


def _asks_whom(task: BookingTask, state: State, notes: Notes) -> bool:
    """Whether the words ask who is meant, where no button of the card that they were typed at could say so."""
    stage, asked = stage_of(state), {note.id for note in notes} & ASKS_WHICH
    return bool(asked) and stage in LATE and ORDER.index(task.wish.next_stage()) > ORDER.index(Stage.CLINICIAN)


def not_noted(kind: AppointmentType | None, before: AppointmentType | None, heard: str) -> Notes:
    """What is to be looked at, or for, beside the name of the visit: nobody is told of it by that."""
    if kind is None or kind == before:
        return ()
    known = " ".join((kind.name, *(part.name for part in kind.modules))).casefold()
    blood = OF_THE_BLOOD.findall(heard) if unoffered(A_BLOOD_TEST, [kind.name]) is None else []
    body = [found["part"] or found["named"] for found in OF_THE_BODY.finditer(heard)] if kind.modules else []
    told = [word for word in (*blood, *body) if word.casefold() not in known]
    return (message("note.not_noted", text=", ".join(dict.fromkeys(told))),) if told else ()


GENERAL = frozenset({"lost.sorry", "lost.sorry_for", "note.not_understood", "note.cannot_answer"})
"""Words of the card that say nothing of what was meant."""


def _nothing_new(task: BookingTask, state: State, now: datetime) -> Notes:
    """The words named what is chosen already, or nothing that is known."""
    meaning = Utterance(task.heard, now).meaning(task.names)
    named = meaning.type or meaning.place or meaning.clinician or meaning.sex or meaning.anyone or meaning.anywhere
    elsewhere = not_understood(task.heard, task.wish, state) if isinstance(state, ChoosingPlace) else ()
    if elsewhere and elsewhere[0].id == "note.unknown_place":
        return elsewhere
    if named and asks_about(task.heard):
        return *quoted(task.heard), message("note.cannot_answer")
    if named:
        return (message("note.chosen_already"),)
    words = not_understood(task.heard, task.wish, state)
    if not {words[0].id, words[-1].id} & GENERAL:
        return words
    said = Utterance(task.heard, now)
    return at_a_choice(task.heard, state, words, lambda kind: known_here(task.wish, state, kind, said))


def taken(task: BookingTask, offered: Choice, now: datetime) -> tuple[Choice, Notes]:
    """What was said ahead about a type that is asked now; else the choice as it is offered, with what is in doubt."""
    if not task.heard or not isinstance(offered, ChoosingType):
        return offered, ()
    found = appointment_type.typed(task.wish, offered, Utterance(task.heard, now))
    if isinstance(found, Stay):
        return offered, found.notes
    if found is None:
        first = appointment_type.likely_first(offered, Utterance(task.heard, now))
        return (first[0], (first[1],)) if first else (offered, _untold(task, now))
    if found == task.wish:
        return offered, ()  # it only says again what it must not be
    return (found, ()) if isinstance(found, Wish) else (offered, ())


def _untold(task: BookingTask, now: datetime) -> Notes:
    """A word on what was said of the visit, where no visit could be told from it."""
    named = " ".join((*persons(task.heard), *places(task.heard))).casefold()
    words = [word for word in Utterance(task.heard, now).meaning(task.names).unread if word not in named]
    said = subject(task.heard)
    telling = bool(words) and (len(words) > 1 or names_a_kind(task.heard))
    return (message("note.which_for", text=said),) if said and (telling or is_complaint(task.heard)) else ()
