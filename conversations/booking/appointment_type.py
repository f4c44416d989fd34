"""What the visit is for, with the parts (modules) and extras (services) that the type has."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations.booking.matching import named
from conversations.clinic.model import AppointmentModule, AppointmentType, Service
from conversations.clinic.questions import AskServices, AskTypes, Question, Services, Types
from conversations.protocol import Move, Nudge
from conversations.screens.model import Button, Items, Message, message
from conversations.screens.parts import Card, go, option_rows, sofar, text
from conversations.state.booking import ChoosingModules, ChoosingServices, ChoosingType, NothingOffered
from conversations.state.wish import Stage, Wish

NAMED = 8
"""Types that are booked by phone only and are named on the card; any of them is known when it is typed."""


def question(wish: Wish) -> Question:
    """GET appointment/types."""
    return AskTypes(wish.payer.key if wish.payer else "")


def receive(wish: Wish, answer: Types) -> Move:
    """Types that can be booked online are offered; the others are named, with the phone number."""
    bookable = tuple(kind for kind in answer.types if kind.bookable)
    by_phone = tuple(kind.name for kind in answer.types if not kind.bookable)
    match bookable:
        case ():
            return NothingOffered(Stage.TYPE)
        case (only,):
            return wish.of_type(only)
        case _:
            return ChoosingType(bookable, by_phone)


def card(state: ChoosingType) -> Card:
    """What is the visit for?"""
    more = len(state.by_phone) - NAMED
    rest = (message("type.more", number=more),) if more > 0 else ()
    by_phone = Items((*(text(name) for name in state.by_phone[:NAMED]), *rest))
    note = (message("type.by_phone", names=by_phone),) if state.by_phone else ()
    return (message("type.ask"), *note), option_rows([label(kind) for kind in state.types], state.page)


def label(kind: AppointmentType) -> Message:
    """The type's name, and that it is by video where it is."""
    unsaid = kind.telemedicine and "video" not in kind.name.casefold()
    return message("type.video", name=kind.name) if unsaid else text(kind.name)


def pressed(wish: Wish, state: ChoosingType, index: int) -> Move:
    """The type with this index."""
    return wish.of_type(state.types[index])


def heard(wish: Wish, state: ChoosingType, typed: str, now: datetime) -> Move | None:
    """A type by name; one that is not bookable online is answered with the phone number."""
    names = [kind.name for kind in state.types]
    found = named(typed, [*names, *state.by_phone], now)
    if not isinstance(found, int):
        return found
    if found >= len(names):
        return Nudge(message("note.by_phone", name=state.by_phone[found - len(names)]))
    return pressed(wish, state, found)


def priced(part: AppointmentModule | Service, *, picked: bool) -> Message:
    """A module or service with its price, and whether it is picked."""
    name = message("part.priced", name=part.name, price=part.price) if part.price else text(part.name)
    return message("part.picked", label=name) if picked else name


def toggled(picked: tuple[int, ...], index: int) -> tuple[int, ...]:
    """Picked becomes not picked, and the other way round."""
    return tuple(sorted(set(picked) ^ {index}))


def modules_of(wish: Wish) -> tuple[AppointmentModule, ...]:
    """The modules to choose from."""
    return wish.type.modules if wish.type else ()


def modules_card(wish: Wish, state: ChoosingModules) -> Card:
    """Which parts? The way on appears with the first."""
    labels = [priced(part, picked=index in state.picked) for index, part in enumerate(modules_of(wish))]
    onward: tuple[tuple[Button, ...], ...] = ((go(message("button.continue"), "done"),),) if state.picked else ()
    return (*sofar(wish), message("modules.ask")), (*option_rows(labels, state.page), *onward)


def modules_pressed(wish: Wish, state: ChoosingModules, verb: str, index: int) -> Move:
    """Pick, unpick, or go on with what is picked."""
    if verb == "done":
        return wish.made_of(tuple(modules_of(wish)[at] for at in state.picked))
    return replace(state, picked=toggled(state.picked, index))


def modules_heard(wish: Wish, state: ChoosingModules, typed: str, now: datetime) -> Move | None:
    """A module by name is picked."""
    found = named(typed, [part.name for part in modules_of(wish)], now)
    return replace(state, picked=toggled(state.picked, found)) if isinstance(found, int) else found


def services_question(wish: Wish) -> Question:
    """GET appointment/services."""
    return AskServices(wish.payer.key if wish.payer else "", wish.type.key if wish.type else "")


def services_receive(wish: Wish, answer: Services) -> Move:
    """Extras are offered; without any there is nothing to ask."""
    return ChoosingServices(answer.services) if answer.services else wish.along_with(())


def services_card(wish: Wish, state: ChoosingServices) -> Card:
    """Any extras? Going on without is always possible."""
    labels = [priced(part, picked=index in state.picked) for index, part in enumerate(state.services)]
    onward = go(message("button.continue" if state.picked else "services.none"), "done")
    return (*sofar(wish), message("services.ask")), (*option_rows(labels, state.page), (onward,))


def services_pressed(wish: Wish, state: ChoosingServices, verb: str, index: int) -> Move:
    """Pick, unpick, or go on with what is picked."""
    if verb == "done":
        return wish.along_with(tuple(state.services[at] for at in state.picked))
    return replace(state, picked=toggled(state.picked, index))


def services_heard(wish: Wish, state: ChoosingServices, typed: str, now: datetime) -> Move | None:
    """An extra by name is picked; "none" goes on."""
    if typed.strip().casefold() in {"none", "no", "nothing", "no thanks", "no, thanks"}:
        return wish.along_with(())
    found = named(typed, [part.name for part in state.services], now)
    return replace(state, picked=toggled(state.picked, found)) if isinstance(found, int) else found
