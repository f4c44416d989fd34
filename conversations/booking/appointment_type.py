"""What the visit is for, with the parts (modules) and extras (services) that the type has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from conversations.booking.choice import Choice, named
from conversations.booking.summary import sofar
from conversations.clinic.model import AppointmentModule, AppointmentType, Service
from conversations.clinic.questions import AskServices, AskTypes, Question, Services, Types
from conversations.protocol import Press, Stay
from conversations.screens.labels import Option, name
from conversations.screens.model import Card, Items, Row, ShownName, go, message, option_rows, text
from conversations.state.booking import ChoosingModules, ChoosingServices, ChoosingType, NothingOffered
from conversations.state.wish import Stage, Wish
from conversations.text.short_answers import says_none
from conversations.text.utterance import Utterance

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
            return ChoosingType(bookable, by_phone)


def card(_wish: Wish, state: ChoosingType) -> Card:
    """What is the visit for?"""
    more = len(state.by_phone) - NAMED
    rest = (message("type.more", number=more),) if more > 0 else ()
    by_phone = Items((*(text(name) for name in state.by_phone[:NAMED]), *rest))
    note = (message("type.by_phone", names=by_phone),) if state.by_phone else ()
    return (message("type.ask"), *note), option_rows([_option(kind) for kind in state.types], state.page)


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
    names = [kind.name for kind in state.types]
    found = named(said, [*names, *state.by_phone])
    if not isinstance(found, int):
        return found
    if found >= len(names):
        return Stay((message("note.by_phone", name=state.by_phone[found - len(names)]),))
    return wish.with_type(state.types[found])


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
    """A module by name is picked."""
    found = named(said, [part.name for part in _modules_of(wish)])
    return replace(state, picked=_toggled(state.picked, found)) if isinstance(found, int) else found


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
    """An extra by name is picked; "none" goes on."""
    if says_none(said.text):
        return wish.along_with(())
    found = named(said, [part.name for part in state.services])
    return replace(state, picked=_toggled(state.picked, found)) if isinstance(found, int) else found
