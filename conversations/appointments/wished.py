"""What people write about an appointment that there is, done as far as its card can: else it is answered.

At the list and at one of them. Whatever moves one carries the words along that say when, where or with whom it is to be
instead. Must never cancel: that is asked.
"""

from __future__ import annotations

from dataclasses import replace

from conversations import intents
from conversations.appointments import appointment, listing, matters, pointing
from conversations.appointments.another import like_it, new_one
from conversations.clinic.diary import AskAllAppointments, AskCancellation
from conversations.clinic.model import Key
from conversations.intents.held.matter import HeldCard
from conversations.protocol import Consult, Move, Press, Stay
from conversations.screens.model import Items, message
from conversations.state.appointments import (
    AppointmentsTask,
    Concern,
    ListedAppointment,
    ListingAppointments,
    ShowingAppointment,
)
from conversations.text.phrasing.from_another import MOST
from conversations.text.utterance import Utterance

OPENING = ("open", "which", "when", "in_person", "ends", "purpose")
"""Matters of which the card of an appointment knows more than the list."""

MOVES = ("move", "another")
"""Matters that another appointment instead of it answers."""


def moving(key: Key, said: Utterance, *, another: bool = False) -> Consult:
    """Another one is looked for instead, as the words say; with whom is asked if it is to be with somebody else."""
    return Consult(AskCancellation(key, moving=True), task=to_move(said, another=another))


def to_move(said: Utterance, *, another: bool = False) -> AppointmentsTask:
    """That one is to be moved, and how it is to be instead."""
    words = said.text[:MOST]
    return AppointmentsTask(Concern.MOVE, with_another=another or pointing.with_another(words), said=words)


def at_one(task: AppointmentsTask, state: ShowingAppointment, said: Utterance) -> Move | None:
    """What is written about the one that is shown; None where it is none of these matters."""
    kind = intents.matter(said.text, HeldCard.SHOWN)
    offered = {button.verb for row in appointment.card(task, state)[1] for button in row}
    match kind:
        case "":
            return None
        case _ if kind in MOVES:
            return moving(state.appointment.key, said, another=kind == "another") if "move" in offered else None
        case "again":
            return like_it(state.appointment, said) if "again" in offered else None
        case "beside":
            return new_one(message("held.of_its_own"), heard=said.text) if "again" in offered else None
        case "deadline":
            below = (message("held.deadline.below"),)
            asked = AskCancellation(state.appointment.key)
            opens = "cancel" in offered and not pointing.ANOTHER_MOMENT.search(said.text)
            return Consult(asked, below) if opens else Stay(matters.told(state, kind))
        case "list":
            return appointment.listed(task)
        case "past":
            return Consult(AskAllAppointments(past=True), task=AppointmentsTask(Concern.LIST, past=True))
        case _:
            return Stay(matters.told(state, kind))


def at_list(task: AppointmentsTask, state: ListingAppointments, said: Utterance) -> Move | None:
    """What is written about those that are listed; None where it is none of these matters."""
    kind = "" if state.past else intents.matter(said.text, HeldCard.LISTED)
    match kind:
        case "":
            return None
        case _ if kind in MOVES:
            meant = _meant(state, said)
            asked = AskCancellation(meant.key, moving=True) if meant else AskAllAppointments()
            return Consult(asked, task=to_move(said, another=kind == "another"))
        case _ if kind in OPENING and len(state.listed) == 1:
            return listing.opened(replace(task, purpose=Concern.LIST), state.listed[0])
        case "open":
            return Stay((message("note.which", names=Items(tuple(map(listing.label, state.listed[:6])))),))
        case "again":
            return listing.opened(AppointmentsTask(), state.listed[0]) if len(state.listed) == 1 else None
        case "all_there" if said.meaning().days is not None:
            return None  # it is asked for one on such a day
        case "shown_twice" if len(state.listed) > 1 and pointing.POINTING.search(said.text):
            return None  # the second one is pointed at
        case "book":
            return new_one(message("held.beside_them"))
        case "deadline" if len(state.listed) == 1 and not pointing.ANOTHER_MOMENT.search(said.text):
            return Consult(AskCancellation(state.listed[0].key), (message("held.deadline.below"),))
        case "past":
            return listing.pressed(task, state, Press("past", "", said.now))
        case _:
            return Stay(matters.told(state, kind))


def _meant(state: ListingAppointments, said: Utterance) -> ListedAppointment | None:
    """The one that is named, or the only one that there is."""
    if len(state.listed) == 1 and state.complete:
        return state.listed[0]
    return pointing.moved(state, said) or pointing.only_one(state, said.text)
