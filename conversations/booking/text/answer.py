"""What a patient tells at a card where a choice is made: the answer to it, days and hours, and names of other choices.

Everything that one text says is kept, whatever the card asks; what was not understood of it is said.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations import navigation
from conversations.booking import time as when
from conversations.booking.text import ahead
from conversations.booking.text.mentions import MOST, along, persons, places, strangers, unused, wishes_more
from conversations.clinic.model import Sex
from conversations.clinic.questions import AskAppointments
from conversations.protocol import Move, Nudge
from conversations.screens.model import Message, message
from conversations.state.booking import (
    Choosing,
    ChoosingClinician,
    ChoosingModules,
    ChoosingPayer,
    ChoosingPlace,
    ChoosingServices,
    ChoosingType,
    Confirming,
    SharingLocation,
)
from conversations.state.conversation import Conversation, Left, Step
from conversations.state.wish import Place, WantedClinician, Wish
from conversations.understanding import Names, understand

NAME = 32
"""Letters of a text that may be the name of a visit; a longer one is a sentence."""


def told(conversation: Conversation, state: Choosing, typed: str, now: datetime) -> Step:
    """Take what the card asks for; read on where the words name more; keep the days and hours that they say."""
    wish, left = conversation.wish, navigation.leaving(conversation)
    move = ahead.heard(wish, state, typed, now)
    at_once = settles(wish, move) or (isinstance(move, Nudge) and isinstance(state, Confirming))
    if at_once or ticks(conversation, state, move, typed):
        return navigation.make(conversation, move or wish, now)
    late = navigation.stage_of(state) in ahead.LATE
    said = when.said(wish, typed, now, conversation.names, asked=late)
    known = replace(conversation, wish=timed(wish, said), doubted=said.doubted)
    notes = (said.note,) if said.note else ()
    if ahead.names_earlier(conversation, state, typed, now):
        return ahead.begin(replace(known, heard=typed[:MOST]), left, *notes, earlier=True)
    if late:
        return late_told(known, said, typed, left, now)
    return early_told(known, state, move, typed, said, left, now)


def ticks(conversation: Conversation, state: Choosing, move: Move | None, typed: str) -> bool:
    """Whether the words are the very name of a part or an extra: then they speak of nothing else."""
    names = names_at(conversation, state).types if isinstance(state, ChoosingModules | ChoosingServices) else ()
    return move is not None and typed.casefold() in map(str.casefold, names)


def settles(wish: Wish, move: Move | None) -> bool:
    """Whether a slot was chosen, or the booking confirmed: then the words say nothing else."""
    if isinstance(move, Wish):
        return move.slot is not None and move.slot != wish.slot
    return isinstance(move, AskAppointments)


def timed(wish: Wish, said: when.Said) -> Wish:
    """The wish with the time that was said."""
    return wish.around(said.wanted) if said.wanted else wish


def late_told(known: Conversation, said: when.Said, typed: str, left: Left, now: datetime) -> Step:
    """At a card that asks when, or comes after it: the places that there are have been named by then."""
    notes = (*((said.note,) if said.note else ()), *unknown_place(typed, known.names))
    if said.doubted:
        return navigation.ask_back(known, *notes)
    if said.wanted:
        return navigation.make(known, known.wish, now, *notes, left=left)
    return navigation.remain(known, *(notes or (message("note.not_understood"),)))


def early_told(
    known: Conversation, state: Choosing, move: Move | None, typed: str, said: when.Said, left: Left, now: datetime
) -> Step:
    """At a card before the time is asked: what was said ahead is kept until its turn comes."""
    notes = (said.note,) if said.note else ()
    rest = unused(typed, names_at(known, state), now, navigation.stage_of(state))
    heard = replace(known, heard=along(known.heard, rest))
    match move:
        case Wish():
            return navigation.make(heard, replace(move, time=heard.wish.time), now, *notes, left=left)
        case Nudge(note):
            named_here = isinstance(state, ChoosingClinician)  # who is chosen then was not named for later
            return navigation.remain(known if named_here else heard, note, *notes)
        case None:
            early = isinstance(state, ChoosingPayer | ChoosingType)
            hoped = replace(heard, wish=hoping(heard.wish, rest, now)) if early else heard
            return aside(known, hoped, state, typed, said, left)
        case _:
            return navigation.make(heard, move, now, *notes)


def aside(known: Conversation, heard: Conversation, state: Choosing, typed: str, said: when.Said, left: Left) -> Step:
    """The words do not answer the card: they name what comes later, say when, or were not understood."""
    notes = (said.note,) if said.note else ()
    if heard.heard and not isinstance(state, ChoosingPayer | ChoosingType):
        return ahead.begin(heard, left, *notes, earlier=False)
    if said.doubted:
        return navigation.ask_back(heard)
    named = (persons(heard.heard), places(heard.heard)) != (persons(known.heard), places(known.heard))
    if said.wanted or notes or named or heard.wish != known.wish:
        return navigation.remain(heard, *notes)
    return navigation.remain(known, unknown(typed, state))


def unknown(typed: str, state: Choosing) -> Message:
    """A word on what was not understood: a visit that the clinic does not have is named."""
    said = typed.strip(" .,!?").removesuffix("please").strip(" ,")
    if isinstance(state, ChoosingType) and 0 < len(said) <= NAME and said[0].isalpha():
        return message("note.unknown_type", name=said)
    return message("note.not_understood")


def hoping(wish: Wish, typed: str, now: datetime) -> Wish:
    """The wish with a sex, anyone or anywhere that is wished for before it is asked."""
    if not wishes_more(typed, now, None):
        return wish
    meaning = understand(typed, now)
    if meaning.sex is not None or (meaning.anyone and not persons(typed)):
        wish = replace(wish, hoped_clinician=WantedClinician(sex=Sex(meaning.sex) if meaning.sex else None))
    return replace(wish, hoped_place=Place()) if meaning.anywhere else wish


def unknown_place(typed: str, names: Names) -> tuple[Message, ...]:
    """A word on a place that is none of the clinic's, nor a part of one's name."""
    return tuple(message("note.unknown_place", name=name) for name in strangers(typed, names.places)[:1])


def names_at(conversation: Conversation, state: Choosing) -> Names:
    """The names that the card and those before it have used up."""
    names, wish = conversation.names, conversation.wish
    match state:
        case ChoosingPayer(payers):
            return Names(types=tuple(payer.name for payer in payers))
        case ChoosingModules():
            return Names(types=tuple(part.name for part in (wish.type.modules if wish.type else ())))
        case ChoosingServices(services):
            return Names(types=tuple(service.name for service in services))
        case ChoosingType():
            return Names(types=names.types)
        case ChoosingPlace() | SharingLocation():
            return Names(places=names.places, types=names.types)
        case _:
            return names
