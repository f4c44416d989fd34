"""Another appointment like one there is: besides it, or instead of it, which makes the old one go.

Stands alone, as it is where this flow ends and a booking begins.
"""

from __future__ import annotations

from conversations.clinic.model import Appointment, Terms
from conversations.clinic.questions import AskPayers
from conversations.protocol import Consult, Move
from conversations.screens.model import Message, message
from conversations.state.booking import BookingTask, EarlierVisit, Moving
from conversations.state.conversation import ReturnTo, Welcome
from conversations.state.wish import WantedClinician


def like_it(appointment: Appointment) -> Move:
    """A booking of the same type, at the same place and with the same clinician, as soon as possible."""
    return _booking(BookingTask(like=_visit(appointment, soonest=True)))


def instead_of(appointment: Appointment, terms: Terms) -> Move:
    """The same at another time, for which the old one is to go on these terms; it stands until then."""
    task = BookingTask(like=_visit(appointment, soonest=False), moving=Moving(appointment.nameless, terms))
    return _booking(task, message("note.moving"))


def _visit(appointment: Appointment, *, soonest: bool) -> EarlierVisit | None:
    """None where the clinic does not tell what it is for: then it is asked."""
    who, kind = appointment.clinician, appointment.type_key
    wanted = WantedClinician(who.key, who.name) if who else None
    return None if kind is None else EarlierVisit(kind, appointment.site_key, appointment.location_key, wanted, soonest)


def _booking(task: BookingTask, *notes: Message) -> Move:
    return Consult(AskPayers(), notes, task, ReturnTo(Welcome()))
