"""Another appointment like one there is: besides it, or instead of it, which makes the old one go.

Stands alone, as it is where this flow ends and a booking begins.
"""

from __future__ import annotations

from dataclasses import replace

from conversations.clinic.model import Appointment, Slot, Terms
from conversations.clinic.questions import AskPayers
from conversations.clinic.watching import Sought, Watched
from conversations.protocol import Consult, Move
from conversations.screens.model import Message, message
from conversations.state.appointments import AppointmentsTask
from conversations.state.booking import BookingTask, EarlierVisit, Moving
from conversations.state.conversation import ReturnTo, Welcome
from conversations.state.newcomers import NewcomerTask
from conversations.state.wish import WantedClinician, WantedTime, Wish


def like_it(appointment: Appointment) -> Move:
    """A booking of the same type, at the same place and with the same clinician, as soon as possible."""
    return _booking(BookingTask(like=_visit(appointment, soonest=True)))


def instead_of(appointment: Appointment, terms: Terms, task: AppointmentsTask) -> Move:
    """The same at another time, for which the old one is to go on these terms; it stands until then.

    At the one that came up, as it was looked for; with whom is asked where it is to be with somebody else.
    """
    came_up = task.came_up
    moving = Moving(appointment.nameless, terms)
    if came_up is not None and came_up.slot is not None:
        return _booking(replace(_at(came_up.sought, came_up.slot), moving=moving), message("note.moving"))
    like = _visit(appointment, soonest=False)
    if like is not None and task.with_another:
        like = replace(like, clinician=None)
    return _booking(BookingTask(like=like, moving=moving), message("note.moving"))


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
