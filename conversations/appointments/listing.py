"""The list of appointments: those to come, or those that are over or cancelled; and which of them is meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from conversations.clinic.diary import AllAppointments, AskAllAppointments, AskCancellation
from conversations.clinic.keys import same_key
from conversations.clinic.model import Appointment, Key, is_called_off
from conversations.protocol import Consult, Go, Move, Notes, Press, Stay, Tell
from conversations.screens.entry import Title, discreetly, entry_of
from conversations.screens.lists import Option, option_rows
from conversations.screens.lists import name as named_part
from conversations.screens.model import Button, Card, Items, Message, Moment, Row, go, message, text
from conversations.state.appointments import (
    AppointmentsTask,
    Concern,
    ListedAppointment,
    ListingAppointments,
    ShowingAppointment,
)
from conversations.text.cards.appointments import OF_THE_WEEK
from conversations.text.utterance import Utterance
from conversations.understanding import Days, Names

MOST: Final = 40
"""Appointments that are listed; a clinic's patient seldom has more."""

LETTING_GO: Final = (Concern.CANCEL, Concern.MOVE)
"""What makes an appointment go."""

ATTENDED: Final = frozenset({"discharged", "booked", "arrived", "beingseen", ""})
"""States of a visit that is over, and to which the patient came as far as can be told."""

SHORT: Final = 14
"""Letters of a name that a button has room for beside the day and the time."""

NOTABLE: Final = frozenset({"cancelled", "canceled", "dna", "arrived", "beingseen"})
"""States that a line of the list says."""


def receive(task: AppointmentsTask, asked: AskAllAppointments, answer: AllAppointments, now: datetime) -> Move:
    """The one that is wanted, or the list; under a word where the clinic wants something agreed to first."""
    move = _wanted(task, asked, answer, now)
    if answer.permissions.to_agree and isinstance(move, Go | Consult):
        return replace(move, notes=(message("note.to_agree"), *move.notes))
    return move


def _wanted(task: AppointmentsTask, asked: AskAllAppointments, answer: AllAppointments, now: datetime) -> Move:
    """What the answer leads to; where one only can be meant, no list is needed."""
    if asked.filing and asked.showing is not None:
        return filed(asked, answer, now) or _shown(task, asked.showing, answer)
    if asked.showing is not None:
        return _shown(task, asked.showing, answer)
    if task.purpose is Concern.NEXT and answer.ahead:
        return Go(_showing(answer.ahead[0], answer))
    if task.purpose is Concern.AGAIN:
        last = next((each for each in answer.past if plain(each.state) in ATTENDED and each.type_key is not None), None)
        return Go(_showing(last, answer)) if last else Go(_listing(answer, past=True))
    if task.purpose not in LETTING_GO:
        return Go(_listing(answer, past=asked.past))
    if not answer.permissions.cancel or (task.purpose is Concern.MOVE and not answer.permissions.book):
        return Go(_listing(answer, past=False), (message("note.may_not_cancel"),))
    able = [each for each in answer.ahead if each.key not in answer.begun]
    if len(able) == 1 and answer.complete and not (task.purpose is Concern.CANCEL and task.with_another):
        return Consult(AskCancellation(able[0].key, moving=task.purpose is Concern.MOVE))
    return Go(_listing(answer, past=False))


def _shown(task: AppointmentsTask, wanted: Key, answer: AllAppointments) -> Move:
    """The card of one appointment; a word and the list where the clinic does not tell of it any more."""
    found = _named(wanted, (*answer.ahead, *answer.past))
    if found is None:
        return Go(_listing(answer, past=task.past), gone(complete=answer.complete))
    return Go(_showing(found, answer))


def _named(wanted: Key, among: tuple[Appointment, ...]) -> Appointment | None:
    return next((each for each in among if same_key(each.key, wanted)), None)


def gone(*, complete: bool) -> Notes:
    """That an appointment is not in the diary: for certain, or as far as could be seen."""
    return (message("note.gone" if complete else "note.gone_perhaps"),)


def _showing(found: Appointment, answer: AllAppointments) -> ShowingAppointment:
    return ShowingAppointment(
        found.nameless,
        begun=found.key in answer.begun,
        over=found in answer.past,
        may_cancel=answer.permissions.cancel,
        may_book=answer.permissions.book,
        joinable=found.key in answer.joinable,
        may_watch=answer.may_watch,
    )


def _listing(answer: AllAppointments, *, past: bool) -> ListingAppointments:
    chosen = answer.past if past else answer.ahead
    listed = tuple(
        ListedAppointment(each.key, each.type_name, each.start, each.site_key, each.state, each.by)
        for each in chosen[:MOST]
    )
    return ListingAppointments(listed, past, answer.complete and len(chosen) <= MOST)


def filed(asked: AskAllAppointments, answer: AllAppointments, now: datetime) -> Tell | None:
    """The message that brings the file; None where it is not to come any more, or nobody knows by whose clock it is."""
    found = next((each for each in answer.ahead if same_key(each.key, asked.showing)), None)
    title = Title.DISCREET if asked.discreet else Title.PLAIN
    entry = entry_of(found, now, title=title) if found else None
    if entry is None:
        return None
    words = message(f"entry.{title}")
    return Tell(((words,), () if asked.discreet else discreetly(entry)), entry=entry)


def card(task: AppointmentsTask, state: ListingAppointments) -> Card:
    """A line each, pages, and the way to the other list."""
    kind = "past" if state.past else "ahead"
    name = f"appointments.{kind}" if state.listed else f"appointments.no_{kind}"
    if state.listed and task.purpose in LETTING_GO:
        name = f"appointments.which_to_{task.purpose}"
    body = (message(name), *(() if state.complete else (message("appointments.incomplete"),)))
    other = Button(message("button.ahead"), "ahead") if state.past else Button(message("button.past"), "past")
    book = () if state.listed else ((go(message("button.book"), "begin", "booking"),),)
    named = all(len(each.name) <= SHORT for each in state.listed)
    options = option_rows([_option(each, named=named) for each in state.listed], state.page, beside=1)
    return (*body, *(() if named else _in_full(state, options))), (*options, *book, (other,))


def _option(listed: ListedAppointment, *, named: bool) -> Option:
    """When, and how it stands; what for, where all of the list have room for that, or where it tells two apart."""
    shown = named_part(listed.name)
    moment = message("time.moment", when=Moment(listed.start, site=listed.site, by=listed.by))
    beside = (shown,) if named and listed.name else ()
    state = (state_named(listed.state),) if plain(listed.state) in NOTABLE else ()
    return Option((moment, *beside, *state), () if beside else (shown,))


def _in_full(state: ListingAppointments, options: tuple[Row, ...]) -> Notes:
    """What those of this page are for, as their buttons have no room for it."""
    at = [int(button.argument) for row in options for button in row if button.verb == "pick"]
    return tuple(label(state.listed[index]) for index in at)


def label(listed: ListedAppointment) -> Message:
    """When and what for, and how it stands where that is worth a word."""
    items = [message("time.moment", when=Moment(listed.start, site=listed.site, by=listed.by))]
    items += [text(listed.name)] if listed.name else []
    items += [state_named(listed.state)] if plain(listed.state) in NOTABLE or is_called_off(listed.state) else []
    return message("items", items=Items(tuple(items)))


KNOWN: Final = frozenset({"booked", "notarrived", "arrived", "beingseen", "discharged", "dna", "cancelled", "canceled"})


def state_named(state: str) -> Message:
    """How an appointment stands, in words where they are known, else in the clinic's own."""
    return message(f"state.{plain(state)}") if plain(state) in KNOWN else text(state)


def plain(state: str) -> str:
    """A state as one word, however it is spelled."""
    return "".join(state.split()).casefold()


def pressed(task: AppointmentsTask, state: ListingAppointments, press: Press) -> Move:
    """One of them, or the other list."""
    match press.verb:
        case "past" | "ahead":
            past = press.verb == "past"
            purpose = task.purpose if task.purpose in LETTING_GO and not past else Concern.LIST
            return Consult(AskAllAppointments(past=past), task=AppointmentsTask(purpose, past))
        case _:
            return opened(task, state.listed[press.index])


def opened(task: AppointmentsTask, listed: ListedAppointment) -> Move:
    """The clinic is asked for the one that was chosen, or for what cancelling it costs."""
    if task.purpose in LETTING_GO:
        return Consult(AskCancellation(listed.key, moving=task.purpose is Concern.MOVE))
    return Consult(AskAllAppointments(listed.key))


def typed(task: AppointmentsTask, state: ListingAppointments, said: Utterance) -> Move | None:
    """The one that is named by its day or by what it is for."""
    meaning = said.meaning(Names(types=tuple(dict.fromkeys(each.name for each in state.listed))))
    if meaning.type is None and meaning.days is None:
        return None
    fitting = [each for each in state.listed if _fits(each, meaning.type, meaning.days)]
    if not fitting and meaning.days is not None and OF_THE_WEEK.search(said.text):
        weekday = meaning.days.first.weekday()
        fitting = [each for each in state.listed if _fits(each, meaning.type, None) and each.start.weekday() == weekday]
    if len(fitting) == 1:
        return opened(task, fitting[0])
    if not fitting:
        return Stay((message("note.no_such_appointment"),))
    return Stay((message("note.which", names=Items(tuple(map(label, fitting[:6])))),))


def _fits(listed: ListedAppointment, name: str | None, days: Days | None) -> bool:
    return (name is None or listed.name == name) and (days is None or _within(listed.start, days))


def _within(start: datetime, days: Days) -> bool:
    """Whether it is on one of these days."""
    day = start.date()
    return days.first <= day <= days.last and (not days.weekdays or day.weekday() in days.weekdays)
