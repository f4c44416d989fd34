"""A reminder of appointments to come, and what its buttons mean, which stay good whatever goes on in the chat.

The first line is what a lock screen shows: it says when, and nothing of whom, with whom or what for.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from conversations.clinic.diary import AskCancellation
from conversations.clinic.model import Appointment
from conversations.protocol import Consult, Move
from conversations.screens.entry import fits
from conversations.screens.model import REMINDER, Button, Day, Hour, Message, Moment, Row, Screen, go, message
from conversations.screens.visit import details, map_of
from conversations.state.appointments import AppointmentsTask, Concern
from conversations.state.conversation import ReturnTo, Welcome

VERBS: Final = {"remind_move": Concern.MOVE, "remind_cancel": Concern.CANCEL}
"""The buttons that lead on."""


def screen(ahead: tuple[Appointment, ...], noted: date | None) -> Screen:
    """All that a chat is reminded of at once; as it was `noted` on that day, or as the clinic has it now."""
    first, *others = ahead
    body: list[Message] = [message("reminder.title", count=len(ahead), when=_moment(first))]
    for each in ahead:
        body += details(each)
    body.append(message("reminder.checked", len(ahead)) if noted is None else message("reminder.noted", day=Day(noted)))
    keep = (go(message("reminder.keep", len(ahead)), "remind_keep", _key(first)),)
    return Screen(
        REMINDER, tuple(body), (keep, *(row for each in ahead for row in _ways(each, alone=not others)), *_all())
    )


def _ways(appointment: Appointment, *, alone: bool) -> tuple[Row, ...]:
    """Another time, none, and the way there; of several each with its hour."""
    if not fits(appointment.key):
        return ()
    names = ("reminder.move", "reminder.cancel") if alone else ("reminder.move_at", "reminder.cancel_at")
    move, cancel = (message(name, hour=Hour(appointment.start.time())) for name in names)
    ways = (Button(move, "remind_move", _key(appointment)), Button(cancel, "remind_cancel", _key(appointment)))
    return ways, *(map_of(appointment) if alone else ())


def _all() -> tuple[Row, ...]:
    return ((Button(message("button.appointments"), "begin", "appointments"),),)


def _key(appointment: Appointment) -> str:
    return str(appointment.key) if fits(appointment.key) else ""


def _moment(appointment: Appointment) -> Moment:
    return Moment(appointment.start, site=appointment.site_key, by=appointment.by)


def pressed(verb: str, argument: str) -> Move | None:
    """What cancelling it costs is asked first, also where another one is to be booked instead."""
    if verb not in VERBS or not argument:
        return None
    purpose = VERBS[verb]
    asked = AskCancellation(argument, moving=purpose is Concern.MOVE)
    return Consult(asked, task=AppointmentsTask(purpose), back_to=ReturnTo(Welcome()))
