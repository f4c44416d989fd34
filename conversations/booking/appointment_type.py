"""What the visit is for, with the parts (modules) and extras (services) that the type has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from conversations.booking.choice import Choice, VisitWords, denied, named, on_screen, only
from conversations.booking.summary import sofar
from conversations.clinic.account import LastVisit
from conversations.clinic.keys import same_key
from conversations.clinic.model import AppointmentModule, AppointmentType, Service
from conversations.clinic.questions import AskServices, AskTypes, Question, Services, Types
from conversations.protocol import Press, Stay
from conversations.screens.lists import Option, name, option_rows
from conversations.screens.model import Button, Card, Items, Message, Row, ShownName, go, message, text
from conversations.state.booking import ChoosingModules, ChoosingServices, ChoosingType, NothingOffered
from conversations.state.wish import Stage, Wish
from conversations.text.answers import says_none
from conversations.text.cards.choices import (
    ALL,
    AND,
    ANOTHERS_DOCTOR,
    BOTH,
    COMPARED,
    IN_PERSON,
    IN_PERSON_ONLY,
    NOT_LISTED,
    OF_THE_BABY,
    SAID_NOT,
    TELLS,
)
from conversations.text.interrogatives import asks_about
from conversations.text.phrasing import guard
from conversations.text.phrasing.beside import sees_a_doctor_too
from conversations.text.phrasing.corrections import clauses_with_no, without_what_is_well
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
from conversations.understanding.names.pointing import heard_as, pointed_at, seen_by_video

LAST = "last"
"""The verb of whoever wants the same as last time."""

FEW = 3  # likely visits that are named in a sentence
NAMED = 8  # types booked by phone only that are named on the card; any of them is known when it is typed


def question(wish: Wish) -> Question:
    """GET appointment/types."""
    return AskTypes(wish.payer.key if wish.payer else "")


def receive(wish: Wish, _asked: AskTypes, answer: Types, _now: datetime) -> Choice:
    """Types that can be booked online are offered; the others are named, with the phone number."""
    bookable = tuple(kind for kind in answer.types if kind.bookable)
    by_phone = tuple(kind.name for kind in answer.types if not kind.bookable)
    match bookable:
        case ():
            return NothingOffered(Stage.TYPE)
        case (only,):
            return wish.with_type(only)
        case _:
            wanted = _wanted(wish, bookable)
            last = answer.last if answer.last and _told_last(answer.last, wanted) else None
            return ChoosingType((*wanted, *(kind for kind in bookable if kind not in wanted)), by_phone, last=last)


def _wanted(wish: Wish, types: tuple[AppointmentType, ...]) -> tuple[AppointmentType, ...]:
    """All but those that were refused. They come last in what is offered, are not shown, and can still be named."""
    return tuple(kind for kind in types if kind.key not in wish.unwanted.types)


def card(wish: Wish, state: ChoosingType) -> Card:
    """What is the visit for?"""
    wanted = _wanted(wish, state.types) or state.types
    refused = Items(tuple(text(kind.name) for kind in state.types if kind not in wanted))
    others = (message("left_out", items=refused),) if refused.items else ()
    more = len(state.by_phone) - NAMED
    rest = (message("type.more", number=more),) if more > 0 else ()
    by_phone = Items((*(text(name) for name in state.by_phone[:NAMED]), *rest))
    note = (message("type.by_phone", names=by_phone),) if state.by_phone else ()
    told = _told_last(state.last, wanted) if state.last else ()
    last = ((Button(message("button.last"), LAST),),) if told else ()
    options = option_rows([_option(kind) for kind in wanted], state.page, beside=len(last))
    return (*others, message("type.ask"), *told, *note), (*last, *options)


def _told_last(last: LastVisit, types: Sequence[AppointmentType]) -> tuple[Message, ...]:
    """What is offered again: what for, where and with whom. Nothing of it is chosen before that is tapped."""
    rest = (last.place, last.clinician.name if last.clinician else "")
    names = ((kind.name, *rest) for kind in types if same_key(kind.key, last.type))
    return tuple(message("type.last", visit=Items(tuple(text(part) for part in parts if part))) for parts in names)


def _option(kind: AppointmentType) -> Option:
    """The type's name, and that it is by video where it is. Two of one name may be told by what is noted of them."""
    unsaid = kind.telemedicine and "video" not in kind.name.casefold()
    called = message("type.video", name=ShownName(kind.name)) if unsaid else name(kind.name)
    return Option((called,), (name(kind.notes),))


def pressed(wish: Wish, state: ChoosingType, press: Press) -> Choice:
    """The type with this index."""
    return wish.with_type(state.types[press.index])


def typed(wish: Wish, state: ChoosingType, said: Utterance) -> Choice | None:
    """A type by name; one that is not bookable online is answered with the phone number."""
    names, said = [kind.name for kind in state.types], said.of(SAID_NOT.sub(r"\g<this>, not ", said.text))
    if NOT_LISTED.fullmatch(said.text):
        return Stay((message("note.none_of_these"),))
    if COMPARED.search(said.text):
        return None  # which of them is better, nobody can tell by their names
    said, found = _named_in(said.of(seen_by_video(OF_THE_BABY.sub("baby scan", said.text), names)), state)
    found = on_screen(said, names, found)
    if isinstance(found, Stay) and found.notes[0].id == "note.which" and BOTH.search(said.text):
        return Stay((replace(found.notes[0], id="note.one_after_another"),))
    if isinstance(found, Stay) and (asked := _asked_of_one_by_phone(state, found)) is not None:
        return asked
    doctor = general_visits(names) if isinstance(found, int) and sees_a_doctor_too(said.text) else ()
    if isinstance(found, int) and doctor and [*names, *state.by_phone][found] not in doctor:
        both = (*doctor[:FEW], [*names, *state.by_phone][found])
        return Stay((message("note.one_after_another", names=Items(tuple(map(text, both)))),))
    out = {name for part in (said.text, *guard.clauses(said.text)) for name in denied(said.of(part), names)}
    if found is None and any(map(IN_PERSON_ONLY.fullmatch, guard.clauses(said.text))):
        out |= {*by_video("video call", names)}
    refused = tuple(kind.key for kind in state.types if kind.name in out)
    if isinstance(found, int) and [*names, *state.by_phone][found] in out:
        found = None  # "not physio, done with physio"
    if isinstance(found, int) and (
        _is_told_of_anothers(said, [*names, *state.by_phone], found)
        or is_of_another_kind(said.text, [*names, *state.by_phone][found])
    ):
        found = Stay((message("note.which_one", names=Items((text([*names, *state.by_phone][found]),))),))
    if not isinstance(found, int):
        return wish.refusing(types=refused) if refused else found
    if found >= len(names):
        return Stay((message("note.by_phone", name=state.by_phone[found - len(names)]),))
    return wish.with_type(state.types[found])


def _named_in(said: Utterance, state: ChoosingType) -> tuple[Utterance, int | Stay | None]:
    """The words without who told somebody to come, or with the name that one word points at; and which it is."""
    names = [kind.name for kind in state.types]
    every = [*names, *state.by_phone]
    found = named(said, every, own_words(state.types))
    told = said.of(ANOTHERS_DOCTOR.sub(" ", said.text)) if isinstance(found, Stay) else said
    sought = named(told, every, own_words(state.types)) if told.text != said.text else None
    if found is not None:
        return (told, sought) if isinstance(sought, int) else (said, found)
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


def _is_told_of_anothers(said: Utterance, names: Sequence[str], found: int) -> bool:
    """Whether the visit is only named by a doctor elsewhere, of whom something is told."""
    rest = ANOTHERS_DOCTOR.sub(" ", said.text)
    return rest != said.text and named(said.of(rest), names) != found


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


Parts = Sequence[AppointmentModule | Service]


def _parts_rows(parts: Parts, picked: tuple[int, ...], page: int) -> tuple[Row, ...]:
    """Modules or services with their prices, those that are picked with a tick; a row is left for the way on."""
    return option_rows([_priced(part) for part in parts], page, beside=1, ticked=picked)


def _priced(part: AppointmentModule | Service) -> Option:
    """A module or service with its price."""
    return Option((name(part.name), message("price", price=part.price)) if part.price else (name(part.name),))


def _picked_before(parts: Parts, chosen: Parts) -> tuple[int, ...]:
    """Which of them were chosen before, for somebody who comes back."""
    keys = {part.key for part in chosen}
    return tuple(at for at, part in enumerate(parts) if part.key in keys)


def _toggled(picked: tuple[int, ...], index: int) -> tuple[int, ...]:
    """Picked becomes not picked, and the other way round."""
    return tuple(sorted(set(picked) ^ {index}))


def _ticked(picked: tuple[int, ...], said: Utterance, names: Sequence[str]) -> tuple[int, ...] | Stay | None:
    """What is picked after these words: one that is named is turned over, several are picked, a denied one is not."""
    found = named(said, names)
    exact = said.text.casefold() in map(str.casefold, names)
    if isinstance(found, int) and (exact or not AND.search(said.text)):
        return _toggled(picked, found)
    parts = [_part(said.of(part.strip()), names) for part in AND.split(said.text) if part.strip()]
    several = {part for part in parts if isinstance(part, int)}
    if ALL.fullmatch(said.text.strip()):
        several, parts = set(range(len(names))), list(range(len(names)))
    if len(several) > 1 and len(several) == len(parts):
        return tuple(sorted({*picked, *several}))
    if isinstance(found, int):
        return _toggled(picked, found)
    unwanted = denied(said, names)
    left = tuple(at for at in picked if names[at] not in unwanted)
    return left if left != picked else found


def _part(said: Utterance, names: Sequence[str]) -> int | Stay | None:
    """The part that words name, be it by the beginnings of its words alone: "hep a"."""
    found = named(said, names)
    begun = said.text.casefold().split()
    at = [
        index
        for index, each in enumerate(names)
        if begun
        and len(begun[0]) > 2
        and all(map(str.startswith, each.casefold().split(), begun))
        and len(begun) <= len(each.split())
    ]
    return at[0] if not isinstance(found, int) and len(at) == 1 else found


def _modules_of(wish: Wish) -> tuple[AppointmentModule, ...]:
    """The modules to choose from."""
    return wish.type.modules if wish.type else ()


def modules_card(wish: Wish, state: ChoosingModules) -> Card:
    """Which parts? The way on appears with the first."""
    rows = _parts_rows(_modules_of(wish), state.picked, state.page)
    onward: tuple[Row, ...] = ((go(message("button.continue"), "done"),),) if state.picked else ()
    return (*sofar(replace(wish, modules=())), message("modules.ask")), (*rows, *onward)


def modules_again(wish: Wish) -> ChoosingModules:
    """The card with what was picked before."""
    return ChoosingModules(_picked_before(_modules_of(wish), wish.modules))


def modules_pressed(wish: Wish, state: ChoosingModules, press: Press) -> Choice:
    """Pick, unpick, or go on with what is picked."""
    if press.verb == "done":
        return wish.with_modules(tuple(_modules_of(wish)[at] for at in state.picked))
    return replace(state, picked=_toggled(state.picked, press.index))


def modules_typed(wish: Wish, state: ChoosingModules, said: Utterance) -> Choice | None:
    """A module by name is picked, and so are several."""
    picked = _ticked(state.picked, said, [part.name for part in _modules_of(wish)])
    return replace(state, picked=picked) if isinstance(picked, tuple) else picked


def services_question(wish: Wish) -> Question:
    """GET appointment/services."""
    return AskServices(wish.payer.key if wish.payer else "", wish.type.key if wish.type else "")


def services_receive(wish: Wish, _asked: AskServices, answer: Services, _now: datetime) -> Choice:
    """Extras are offered; without any there is nothing to ask."""
    if not answer.services:
        return wish.along_with(())
    return ChoosingServices(answer.services, _picked_before(answer.services, wish.services or ()))


def services_card(wish: Wish, state: ChoosingServices) -> Card:
    """Any extras? Going on without is always possible."""
    rows = _parts_rows(state.services, state.picked, state.page)
    onward = go(message("button.continue" if state.picked else "services.none"), "done")
    return (*sofar(replace(wish, services=None)), message("services.ask")), (*rows, (onward,))


def services_pressed(wish: Wish, state: ChoosingServices, press: Press) -> Choice:
    """Pick, unpick, or go on with what is picked."""
    if press.verb == "done":
        return wish.along_with(tuple(state.services[at] for at in state.picked))
    return replace(state, picked=_toggled(state.picked, press.index))


def services_typed(wish: Wish, state: ChoosingServices, said: Utterance) -> Choice | None:
    """An extra by name is picked, and so are several; "none" goes on."""
    if says_none(said.text):
        return wish.along_with(())
    picked = _ticked(state.picked, said, [part.name for part in state.services])
    return replace(state, picked=picked) if isinstance(picked, tuple) else picked
