"""Another appointment like one there is: besides it, or instead of it, which makes the old one go.

Stands alone, as it is where this flow ends and a booking begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from conversations.appointments.pointing import with_another
from conversations.clinic.diary import AskCancellation
from conversations.clinic.model import Appointment, Key, Slot, Terms
from conversations.clinic.questions import AskPayers
from conversations.clinic.watching import Sought, Watched
from conversations.protocol import Consult, Move
from conversations.screens.model import Message, message
from conversations.state.appointments import AppointmentsTask, Concern, ListedAppointment
from conversations.state.booking import BookingTask, EarlierVisit, Moving
from conversations.state.conversation import ReturnTo, Welcome
from conversations.state.newcomers import NewcomerTask
from conversations.state.wish import WantedClinician, WantedTime, Wish
from conversations.text.cards.appointments import BOOKS_ONE
from conversations.text.cards.pointing import AWAY_THEN, TELLS
from conversations.text.mentions import names_a_kind, persons
from conversations.text.phrasing.from_another import (
    MOST,
    about_then,
    at_its_time,
    elsewhere,
    from_another,
    week_after,
)
from conversations.text.phrasing.subject import subject
from conversations.text.utterance import Utterance

MOVES = ("move", "another")
"""Matters that another appointment instead of it answers."""


def like_it(appointment: Appointment, said: Utterance | None = None) -> Move:
    """A booking of the same type, at the same place and with the same clinician; then, or as soon as possible."""
    words = from_another(about_then(said.text, said.now), appointment.start, appointment.finish) if said else ""
    meaning = said.of(words).meaning() if said else None
    timely = meaning is not None and not (meaning.days is None and meaning.hours is None and not meaning.doubts)
    named = said is not None and persons(said.text) and not _is_theirs(said.text, appointment)
    like = _visit(appointment, soonest=not timely)
    if like is not None and named:
        like = replace(like, clinician=None)
    return _booking(BookingTask(like=like, said=words if timely or named else ""))


def _is_theirs(typed: str, appointment: Appointment) -> bool:
    """Whether nobody is named but who the appointment is with."""
    who = appointment.clinician
    own = frozenset(who.name.casefold().split()) if who else frozenset()
    return all(own.issuperset(name.casefold().split()[1:]) for name in persons(typed))


def new_one(*notes: Message, heard: str = "") -> Move:
    """A booking beside those that there are, of what is named in these words, if anything is."""
    return _booking(BookingTask(heard=heard[:MOST]), *notes)


def one_more(listed: Sequence[ListedAppointment], said: Utterance) -> Move:
    """A booking beside these; where there is but one, what is told by that one is read: "the week after"."""
    if BOOKS_ONE.match(said.text) and names_a_kind(said.text):
        return new_one(message("held.beside_them"), heard=said.text)
    words = from_another(said.text, listed[0].start) if len(listed) == 1 else said.text
    meaning = said.of(words).meaning()
    told = meaning.days is not None or meaning.hours is not None or bool(meaning.doubts) or names_a_kind(words)
    when = (message("held.when_later", text=subject(said.text) or "…"),) if told else ()
    return _booking(BookingTask(said=words[:MOST] if told else ""), message("held.beside_them"), *when)


def instead_of(appointment: Appointment, terms: Terms, task: AppointmentsTask, now: datetime) -> Move:
    """The same otherwise, as far as that was said, for which the old one is to go on these terms; it stands until then.

    At the one that came up, as it was looked for; where or with whom is asked if it is to be elsewhere or with another.
    """
    came_up = task.came_up
    moving = Moving(appointment.nameless, terms)
    if came_up is not None and came_up.slot is not None:
        return _booking(replace(_at(came_up.sought, came_up.slot), moving=moving), message("note.moving"))
    like = _visit(appointment, soonest=False)
    with_whom = task.with_another or not _is_theirs(TELLS.sub(" ", task.said), appointment)
    if like is not None and with_whom:
        like = replace(like, clinician=None)
    if like is not None and elsewhere(task.said):
        like = replace(like, site=None, location=None)
    words = _wished(task.said, appointment, now)
    if with_whom and at_its_time(task.said) and Utterance(words, now).meaning().days is None:
        words = f"{words}, on {appointment.start.day} {appointment.start:%B %Y}"
    return _booking(BookingTask(like=like, moving=moving, said=words), message("note.moving"))


def moving(key: Key, said: Utterance, *, another: bool = False) -> Consult:
    """Another one is looked for instead, as the words say; with whom is asked if it is to be with somebody else."""
    return Consult(AskCancellation(key, moving=True), task=to_move(said.text, another=another))


def to_move(said: str, *, another: bool = False) -> AppointmentsTask:
    """That one is to be moved, and how it is to be instead."""
    words = said[:MOST]
    return AppointmentsTask(Concern.MOVE, with_another=another or with_another(words), said=words)


def _wished(said: str, appointment: Appointment, now: datetime) -> str:
    """What was said, unless it only names the day on which the old one is."""
    words = AWAY_THEN.sub(" ", TELLS.sub("", said))
    words = from_another(week_after(words, appointment.start, now), appointment.start, appointment.finish)
    meaning, day = Utterance(words, now).meaning(), appointment.start.date()
    its_own = meaning.days is not None and (meaning.days.first, meaning.days.last) == (day, day)
    return "" if its_own and meaning.hours is None and str(day.year) not in words else words


def booking_of(came_up: Watched, slot: Slot) -> Move:
    """A booking of what was looked for, at the time that has come up; without an account for who has none."""
    task = _at(came_up.sought, slot)
    return _booking(NewcomerTask(task.wish, like=task.like) if came_up.sought.newcomer else task)


def _at(sought: Sought, slot: Slot) -> BookingTask:
    """What was looked for, from this hour of this day on."""
    day = slot.start.date()
    who = WantedClinician(sought.clinician, sought.who, sought.sex)
    like = EarlierVisit(sought.type, slot.site, slot.location, who, soonest=False)
    return BookingTask(Wish(time=WantedTime(day, day, starting=slot.start.time())), like=like)


def _visit(appointment: Appointment, *, soonest: bool) -> EarlierVisit | None:
    """None where the clinic does not tell what it is for: then it is asked."""
    who, kind = appointment.clinician, appointment.type_key
    wanted = WantedClinician(who.key, who.name) if who else None
    return None if kind is None else EarlierVisit(kind, appointment.site_key, appointment.location_key, wanted, soonest)


def _booking(task: BookingTask, *notes: Message) -> Move:
    return Consult(AskPayers(), notes, task, ReturnTo(Welcome()))
