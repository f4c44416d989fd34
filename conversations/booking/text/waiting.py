"""What is typed while the clinic is asked, cannot be reached, or waits for the patient to sign in.

Keeps whatever is understood for the cards to come, and asks anew where it changes what is being asked. An order that is
confirmed but not sent yet is dropped by a change; one that is on its way is never touched.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations import intents
from conversations.booking import confirm, search
from conversations.booking import time as when
from conversations.booking.summary import clinician_named, place_named, sofar
from conversations.booking.text import ahead, answer
from conversations.booking.text.not_understood import quoted
from conversations.clinic.model import Sex
from conversations.clinic.questions import (
    AskAppointments,
    AskClinicians,
    AskDays,
    AskPayers,
    AskSeveral,
    AskSites,
    AskSlots,
    AskTypes,
    Question,
)
from conversations.protocol import Consult, Move, Notes, Stay
from conversations.screens.model import Items, Message, cut, message, text
from conversations.state.booking import BookingTask
from conversations.state.conversation import Pending, SigningIn, Waiting
from conversations.state.wish import WantedClinician, WantedPlace
from conversations.text.interrogatives import asks_about, without_questions
from conversations.text.mentions import MOST, along, minds_nothing, names_a_kind, persons, places, spelled, unused
from conversations.text.phrasing.beginnings import gives_up
from conversations.text.small_talk import mood_of
from conversations.text.utterance import Utterance
from conversations.understanding import About, Meaning, Names

OF_THE_PAGE = frozenset({"login", "code", "password", "locked", "account", "device", "safe", "buttons"})
NAMES = (About.PLACE, About.TYPE, About.CLINICIAN)
FEW = 3  # words of what can be a bare name
QUOTED = 60  # characters of what is quoted


def handle_typed(task: BookingTask, pending: Pending, said: Utterance) -> Move:
    """Keep what the words say; say what was kept, or that they have to wait."""
    asked = isinstance(pending.question, AskSlots | AskDays | AskSeveral | AskAppointments)
    if isinstance(pending, SigningIn) and (gives_up(said.text) or _only_asks(said.text) or _of_the_page(said.text)):
        return Stay((message("mood.decline"),) if gives_up(said.text) else _not_now(pending, said))
    told = when.told(task.wish, said, task.names, asked=asked)
    kept = _keeping(task, said)
    doubted = told.doubted or (() if told.wanted else task.doubted)
    known = replace(kept, wish=answer.timed(kept.wish, told), doubted=doubted)
    if known == task and not told.notes:
        return Stay(_not_now(pending, said), _guessed(task, pending, said))
    named = kept.heard != task.heard or bool(told.doubted)
    timely = asked and told.wanted is not None
    question = _asked_anew(known, pending, said.now, timely=timely, named=named)
    return _going_on(known, pending, question, said, *told.notes, named=named)


def _only_asks(typed: str) -> bool:
    """Whether there is nothing in it but a question that no visit answers."""
    return asks_about(typed) and not without_questions(typed).strip(" .,!?")


def _of_the_page(typed: str) -> bool:
    """Whether it is surely about the page or the account, and names no visit: "it opened and went round"."""
    likeliest = intents.surely(typed)
    return bool(likeliest) and OF_THE_PAGE.issuperset(likeliest) and not intents.asks_for_a_visit(typed)


def _not_now(pending: Pending, said: Utterance) -> Notes:
    """A word for whoever says something in passing; else that they have to wait, or to sign in first."""
    if not isinstance(pending, SigningIn):
        return (message("note.not_now"),)
    mood = mood_of(said.text)
    if mood is not None and mood not in ("lost", "outside", "so_far"):
        return (message(f"mood.{mood}"),)
    if asks_about(said.text) or said.text.rstrip().endswith("?"):
        return *quoted(said.text), message("note.sign_in_to_ask")
    return (message("note.sign_in_first"),)


def _keeping(task: BookingTask, said: Utterance) -> BookingTask:
    """With the words among those that may name a choice to come, and with what they wish for ahead of it."""
    spelt = spelled(said.text[:MOST], task.names.places)
    meaning = said.of(spelt).meaning(task.names)
    if minds_nothing(said.text, meaning):
        return task  # that answers one card only
    if not (_names_any(meaning) or persons(said.text) or places(said.text) or names_a_kind(said.text)):
        return task
    earlier = "" if _names_same(said.of(task.heard).meaning(task.names), meaning) else task.heard
    hoped = task.wish if task.wish.type else answer.hoping(task.wish, said)
    return replace(task, wish=hoped, heard=along(earlier, spelt))


def _guessed(task: BookingTask, pending: Pending, said: Utterance) -> BookingTask:
    """Keeps up to three words as a possible name while the list of names is still being fetched."""
    names, typed = task.names, said.text
    unknown = {AskPayers: names.types, AskTypes: names.types, AskSites: names.places, AskClinicians: names.clinicians}
    if unknown.get(type(pending.question), ("known",)) or len(typed.split()) > FEW or "?" in typed:
        return task
    return replace(task, heard=along(task.heard, unused(said, Names())))


def _names_any(meaning: Meaning) -> bool:
    """Whether the words name a visit, a place or somebody, or say that any will do."""
    named = meaning.type or meaning.place or meaning.clinician or meaning.sex or meaning.anyone or meaning.anywhere
    return bool(named) or any(doubt.about in NAMES for doubt in meaning.doubts)


def _names_same(earlier: Meaning, later: Meaning) -> bool:
    """Whether the later words say anew what the earlier ones said: then they count instead."""
    pairs = (
        (earlier.type, later.type),
        (earlier.place or earlier.anywhere, later.place or later.anywhere),
        (_who(earlier), _who(later)),
    )
    return any(before and after for before, after in pairs)


def _who(meaning: Meaning) -> bool:
    """Whether it is said with whom."""
    return bool(meaning.clinician or meaning.sex or meaning.anyone)


def _asked_anew(known: BookingTask, pending: Pending, now: datetime, *, timely: bool, named: bool) -> Question:
    """What to ask the clinic now: other slots where the time changed, and nothing that leads to an order."""
    if timely:
        return search.question(known.wish, now)
    if pending.reading and named:
        return ahead.first_question(known, now)
    if pending.question == AskAppointments(ordering=True):
        return confirm.question(ordering=False)
    return pending.question


def _going_on(
    known: BookingTask, pending: Pending, question: Question, said: Utterance, *notes: Message, named: bool
) -> Move:
    """Ask at once where the clinic is being asked; else show what was noted on the card that stays."""
    if isinstance(pending, Waiting) and question != pending.question:
        return Consult(question, (*ahead.noted(pending), *notes), known, pending.back_to, reading=pending.reading)
    shown = () if isinstance(pending, Waiting) else sofar(known.wish)
    heard = _heard_note(known, said) if named else ()
    return Stay((*notes, *_in_one_line(heard, shown)), known, question)


def _in_one_line(heard: Notes, shown: Notes) -> Notes:
    """Both, where each tells in a line of its own what was noted."""
    lines = [dict(note.parameters)["items"] for note in (*heard, *shown) if note.id == "note.noted"]
    items = tuple(item for line in lines if isinstance(line, Items) for item in line.items)
    one = (message("note.noted", items=Items(items)),) if items else ()
    return (*one, *(note for note in shown if note.id != "note.noted"))


def _heard_note(known: BookingTask, said: Utterance) -> Notes:
    """What was kept of the words, as far as the wish does not show it."""
    meaning = said.of(spelled(said.text, known.names.places)).meaning(known.names)
    people = (meaning.clinician,) if meaning.clinician else persons(said.text)
    spots = (meaning.place,) if meaning.place else places(said.text)
    items = [text(name) for name in (*((meaning.type,) if meaning.type else ()), *spots, *people)]
    if known.wish.type is not None:
        items += _wished(meaning)
    if not items and (known.wish.hoped_place or known.wish.hoped_clinician):
        return ()
    quoted = text(f"“{cut(said.text, QUOTED)}”")
    return (message("note.noted", items=Items(tuple(items) or (quoted,))),)


def _wished(meaning: Meaning) -> list[Message]:
    """A sex, anyone, or any place."""
    items = [place_named(WantedPlace())] if meaning.anywhere else []
    if meaning.sex or (meaning.anyone and not meaning.clinician):
        items.append(clinician_named(WantedClinician(sex=Sex(meaning.sex) if meaning.sex else None)))
    return items
