"""Which visit is meant by words: by its name, a part of it or its sound, or by what is the matter.

Apart from the card, which offers them. A complaint chooses none; it says which come first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from conversations.booking.choice import Choice, VisitWords, denied, named, only
from conversations.clinic.model import AppointmentType
from conversations.protocol import Stay
from conversations.screens.model import Items, Message, message, text
from conversations.state.booking import ChoosingType
from conversations.state.wish import Wish
from conversations.text.phrasing import guard
from conversations.text.phrasing.corrections import clauses_with_no, without_what_is_well
from conversations.text.questions import asks_about
from conversations.text.short_answers import says_anything
from conversations.text.small_talk import mood_of
from conversations.text.utterance import Utterance
from conversations.understanding.names.everyday import (
    asks_which_visit,
    by_video,
    general_visits,
    is_complaint,
    is_of_another_kind,
    likely_visits,
    unoffered,
    wants_a_doctor,
)
from conversations.understanding.names.pointing import heard_as, pointed_at
from conversations.understanding.words.expression import expression

BOTH = expression(
    r"\b(?:and|then|plus|also|as well|too|both|afterwards|followed by|(?:two|2) (?:appointments|appts|visits))\b|[+&]",
    re.IGNORECASE,
)
"""Two visits are wished for, one after the other."""
A_DOCTOR_TOO = expression(
    r"\W{0,3}(?:(?:can|could|may|i|we|please|have|having|book|need|want|would|like|to|see|get|an?|the|also|for|with)"
    r"\W{1,3}){0,9}doctor(?:['’]?s)?(?: (?:appointment|appt|app|visit|consultation|one))?"
    r"(?: (?:done|booked|please|too|first|after)){0,2}\W{0,3}",
    re.IGNORECASE,
)
"""A doctor is to be seen besides, whatever that visit is called."""
COMPARED = expression(
    r"\b(?:difference|differ|better)\b.{0,60}\b(?:and|or|to|from)\b|\bwhich (?:do|"
    r"would|should) (?:you|i)\b|\bdifferent (?:from|to) an?\b",
    re.IGNORECASE,
)
TELLS = expression(
    r"\b(?:hurts?|sore|playing up|plays up|killing me|ach(?:es?|ing)|swollen|itch\w*|gone funny|blocked|"
    r"giving me (?:gyp|grief|jip)|"
    r"not right|rotten|rough|off colour|under the weather|poorly|funny turns?|run down|down below|waterworks)\b"
    r"|\b(?:see|seeing) (?:some(?:one|body))\b|\bi think i(?:['’]?ve| have)\b|\bfeel(?:ing)? (?!(?:free|like)\b)[a-z]+",
    re.IGNORECASE,
)
"""Somebody tells what is the matter, whatever it is."""
IN_PERSON = expression(
    r"\b(?:face to face|in person|in the flesh|not (?:on|by|over) (?:the )?(?:telly|video|screen|phone))\b",
    re.IGNORECASE,
)
"""It must not be by video, whatever else."""
FEW = 3  # likely visits that are named in a sentence


def typed(wish: Wish, state: ChoosingType, said: Utterance) -> Choice | None:
    """A type by name; one that is not bookable online is answered with the phone number."""
    names = [kind.name for kind in state.types]
    if COMPARED.search(said.text):
        return None  # which of them is better, nobody can tell by their names
    found = named(said, [*names, *state.by_phone], own_words(state.types))
    if found is None:
        said, found = _pointed_at(said, state)
    if isinstance(found, Stay) and found.notes[0].id == "note.which" and BOTH.search(said.text):
        return Stay((replace(found.notes[0], id="note.one_after_another"),))
    if isinstance(found, Stay) and (asked := _asked_of_one_by_phone(state, found)) is not None:
        return asked
    doctor = general_visits(names) if isinstance(found, int) and _sees_a_doctor_too(said) else ()
    if isinstance(found, int) and doctor and [*names, *state.by_phone][found] not in doctor:
        both = (*doctor[:FEW], [*names, *state.by_phone][found])
        return Stay((message("note.one_after_another", names=Items(tuple(map(text, both)))),))
    out = {name for part in (said.text, *guard.clauses(said.text)) for name in denied(said.of(part), names)}
    refused = tuple(kind.key for kind in state.types if kind.name in out)
    if isinstance(found, int) and [*names, *state.by_phone][found] in out:
        found = None  # "not physio, done with physio"
    if isinstance(found, int) and is_of_another_kind(said.text, [*names, *state.by_phone][found]):
        found = Stay((message("note.which_one", names=Items((text([*names, *state.by_phone][found]),))),))
    if not isinstance(found, int):
        return wish.refusing(types=refused) if refused else found
    if found >= len(names):
        return Stay((message("note.by_phone", name=state.by_phone[found - len(names)]),))
    return wish.with_type(state.types[found])


def _pointed_at(said: Utterance, state: ChoosingType) -> tuple[Utterance, int | Stay | None]:
    """The words with the name that one word of it points at, and which it is; or one that is spelled by its sound."""
    names = [kind.name for kind in state.types]
    every = [*names, *state.by_phone]
    pointed = said.of(pointed_at(said.text, every))
    found = named(pointed, every, own_words(state.types)) if pointed.text != said.text else None
    if isinstance(found, int) or (pointed.text != said.text and denied(pointed, names)):
        return pointed, found
    sure = not (clauses_with_no(said.text) or asks_about(said.text) or "?" in said.text)
    heard = heard_as(said.text, names) if sure else None
    return said, only(names, heard) if heard else None


def _asked_of_one_by_phone(state: ChoosingType, found: Stay) -> Stay | None:
    """That it is booked by phone, where a question is about a visit that has no button here."""
    note = found.notes[-1]
    name = next((name for name in state.by_phone if note == message("note.question", name=name)), None)
    return Stay((message("note.by_phone", name=name),)) if name else None


def _sees_a_doctor_too(said: Utterance) -> bool:
    """Whether one part of the words is nothing but a doctor: "a doctors appt and bloods"."""
    parts = BOTH.split(said.text)
    return len(parts) > 1 and any(A_DOCTOR_TOO.fullmatch(part) for part in parts)


def own_words(types: Sequence[AppointmentType]) -> VisitWords:
    """The clinic's own words for its visits, each with the name of its type."""
    return tuple((word, kind.name) for kind in types for word in kind.words)


def likely_first(state: ChoosingType, said: Utterance) -> tuple[ChoosingType, Message] | None:
    """The visits that a complaint is likely for come first, with a word that says so; none is chosen by it."""
    names = [kind.name for kind in state.types]
    likely = likely_visits(without_what_is_well(said.text), names)
    seen = () if IN_PERSON.search(said.text) else by_video(said.text, names)
    if seen:
        return _sorted(state, seen), message("note.which_one", names=Items(tuple(map(text, seen[:FEW]))))
    missing = unoffered(said.text, [*names, *state.by_phone])
    if missing is not None:
        return _sorted(state, likely), message("note.not_offered", name=missing)
    note = "note.a_doctor" if wants_a_doctor(said.text) else "note.likely"
    if IN_PERSON.search(said.text):
        likely = tuple(name for name in likely if name not in by_video("video call", names))
    if asks_which_visit(said.text) or says_anything(said.text):
        likely, note = likely or general_visits(names), "note.which_visit" if likely or general_visits(names) else ""
    if (
        not likely
        and note
        and TELLS.search(said.text)
        and not (is_complaint(said.text) or "?" in said.text or mood_of(said.text))
    ):
        likely = general_visits(names)
    if not likely:
        return None if note else (state, message("note.ask_which_visit"))
    return _sorted(state, likely), message(note, names=Items(tuple(map(text, likely[:FEW]))))


def _sorted(state: ChoosingType, likely: Sequence[str]) -> ChoosingType:
    """The likely ones first."""
    first = sorted(state.types, key=lambda kind: likely.index(kind.name) if kind.name in likely else len(likely))
    return replace(state, types=tuple(first), page=0)
