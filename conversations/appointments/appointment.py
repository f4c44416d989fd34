"""The card of one appointment: place, time, clinician, how it stands, what is owed, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from conversations.appointments import sooner
from conversations.appointments.another import like_it
from conversations.appointments.listing import state_named
from conversations.clinic.account import AskOutstanding, Outstanding
from conversations.clinic.diary import AskAllAppointments, AskCancellation
from conversations.clinic.keys import same_key
from conversations.clinic.model import Appointment, Sex
from conversations.protocol import Consult, Go, Move, Notes, Press
from conversations.screens.model import Button, Card, Doing, Items, Message, Row, Tone, cut, message, text
from conversations.screens.visit import details, map_of, owed
from conversations.state.appointments import AppointmentsTask, ShowingAppointment
from conversations.state.conversation import ReturnTo, Welcome

PLACE = ("line.where", "line.place", "line.video", "line.no_place")
LINES: Mapping[str, tuple[str, ...]] = {
    "my_time": ("line.when",),
    "my_place": PLACE,
    "address": PLACE,
    "my_clinician": ("line.clinician",),
}
"""The lines of a card that answer a question, by its kind."""

WHICH = ("line.type", "line.when")
"""The lines that tell one appointment from another."""

SEXES = {Sex.FEMALE: "female", Sex.MALE: "male"}


def card(_task: AppointmentsTask, state: ShowingAppointment) -> Card:
    """What the clinic tells of it."""
    appointment = state.appointment
    stands = (message("line.state", state=state_named(appointment.state)),) if appointment.state else ()
    owing = owed(appointment.invoice) if appointment.invoice else message("appointment.no_invoice")
    cancel: tuple[Row, ...] = ((Button(message("button.cancel_it"), "cancel"),),) if _can_go(state) else ()
    video, join = _by_video(state)
    body = (message("appointment.title"), *details(appointment), *stands, owing, *video, *_why_not(state))
    again: tuple[Row, ...] = ((Button(message("button.book_again"), "again"),),) if _can_be_again(state) else ()
    move: tuple[Row, ...] = (
        ((Button(message("button.move_it"), "move"),),) if _can_go(state) and _can_be_again(state) else ()
    )
    return body, (
        *join,
        *map_of(appointment),
        *move,
        *_sooner(state),
        *cancel,
        *_filed(state),
        *again,
        *_to_do(state),
        (Button(message("button.all_appointments"), "list"),),
    )


def known(appointment: Appointment, kind: str) -> Notes:
    """The lines of the card that answer a question of this kind; nothing where it says nothing of it."""
    if kind in ("price", "owing"):
        return (owed(appointment.invoice),) if appointment.invoice else (message("held.price"),)
    if kind == "length" and appointment.finish and appointment.finish > appointment.start:
        minutes = round((appointment.finish - appointment.start).total_seconds() / 60)
        return (message("intent.length.known", minutes),)
    if kind == "clinician_sex" and appointment.clinician and appointment.clinician.sex:
        return (message(f"intent.clinician_sex.{SEXES[appointment.clinician.sex]}", name=appointment.clinician.name),)
    if kind in ("attending", "my_appointment") and appointment.state:
        return message("line.state", state=state_named(appointment.state)), *known(appointment, "my_time")
    wanted = LINES.get(kind, ())
    return tuple(line for line in details(appointment) if line.id in wanted)


def which(appointment: Appointment) -> Notes:
    """What tells it from another one."""
    return tuple(line for line in details(appointment) if line.id in WHICH)


def _by_video(state: ShowingAppointment) -> tuple[Notes, tuple[Row, ...]]:
    """How the call of a visit by video is joined, if it is to come; whether it can be is as was asked last."""
    if state.over or not state.appointment.telemedicine:
        return (), ()
    again = Button(message("button.look_again"), "look")
    if not state.joinable:
        return (message("video.later"),), ((again,),)
    join = Button(message("button.join"), "join", str(state.appointment.key), doing=Doing.VIDEO, tone=Tone.GO)
    return (message("video.now"),), ((join,), (again,))


def _filed(state: ShowingAppointment) -> tuple[Row, ...]:
    """The button that brings it as a file for a calendar, where that can be made of it."""
    told = not state.over and state.appointment.ahead is not None
    return ((Button(message("button.file"), "file"),),) if told else ()


def _sooner(state: ShowingAppointment) -> tuple[Row, ...]:
    """The button that has something sooner looked for, where moving it would be possible."""
    can = state.may_watch and not state.joinable and _can_go(state) and _can_be_again(state)
    return ((Button(message("button.sooner"), "sooner"),),) if can else ()


def _to_do(state: ShowingAppointment) -> tuple[Row, ...]:
    """The button that asks what is to be done before a visit to come."""
    return () if state.over or state.begun else ((Button(message("button.to_do"), "todo"),),)


def _can_be_again(state: ShowingAppointment) -> bool:
    """Whether it says what it was for, and one may book online."""
    return state.may_book and state.appointment.type_key is not None


def _can_go(state: ShowingAppointment) -> bool:
    return state.may_cancel and not (state.begun or state.over)


def _why_not(state: ShowingAppointment) -> tuple[Message, ...]:
    """Why one that is to come cannot be cancelled here."""
    if state.over or _can_go(state):
        return ()
    return (message("appointment.begun" if state.begun else "note.may_not_cancel"),)


def pressed(task: AppointmentsTask, state: ShowingAppointment, press: Press) -> Move:
    """What cancelling it costs is asked first; or back to the list."""
    match press.verb:
        case "cancel" | "move":
            bare = replace(task, said="", with_another=False)
            return Consult(AskCancellation(state.appointment.key, moving=press.verb == "move"), task=bare)
        case "look":
            return Consult(AskAllAppointments(state.appointment.key))
        case "file":
            return Consult(AskAllAppointments(state.appointment.key, filing=True))
        case "sooner":
            return sooner.wanted(state.appointment)
        case "todo":
            return Consult(AskOutstanding())
        case "again":
            return like_it(state.appointment)
        case _:
            return listed(task)


def listed(task: AppointmentsTask) -> Consult:
    """The list that was seen last, as the clinic has it now, whatever one of them was looked for."""
    return Consult(
        AskAllAppointments(past=task.past), task=AppointmentsTask(past=task.past), back_to=ReturnTo(Welcome())
    )


MOST = 5
"""Questionnaires, and words of the clinic, that are said."""

LONGEST = 120
"""Letters of each of them."""


def to_do(left: ShowingAppointment, found: Outstanding) -> Go:
    """The card as it was, under what there is to do. It is done in the clinic's portal, and not here."""
    return Go(left, _outstanding(left, found))


def _outstanding(left: ShowingAppointment, found: Outstanding) -> Notes:
    """What there is; nothing is known of questionnaires but their names."""
    names = tuple(text(cut(name, LONGEST)) for name in found.questionnaires[:MOST] if name)
    fill_in = (message("outstanding.fill_in", names=Items(names)),) if names else ()
    said = tuple(message("outstanding.said", words=cut(words, LONGEST)) for words in found.words[:MOST] if words)
    if not fill_in and not said:
        return (message("outstanding.nothing"),)
    about = any(same_key(key, left.appointment.key) for key in found.about)
    return *fill_in, *said, message("outstanding.where" if about or fill_in else "outstanding.elsewhere")
