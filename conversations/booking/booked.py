"""What was booked, as the clinic tells it, and the amount owed in one sentence.

Shows only what came back, never what was asked for. The first line is what a lock screen shows: it names nothing.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from conversations.clinic.keys import same_key
from conversations.clinic.model import Appointment, Slot
from conversations.clinic.orders import Booked, Earlier
from conversations.protocol import Tell
from conversations.screens import visit
from conversations.screens.entry import Certainty, discreetly, entry_of, fits
from conversations.screens.model import Button, Card, Doing, Message, Moment, Row, go, message
from conversations.state.conversation import Ending
from conversations.state.wish import Wish

REMEMBER: Final = "remember_visit"
"""The button with which the visit is offered again from the next booking on."""


def told(wish: Wish, slot: Slot, outcome: Booked, now: datetime) -> Tell:
    """The confirmation that the patient keeps, with its entry for a calendar."""
    certainty = Certainty.CONFIRMED if outcome.confirmed else Certainty.TENTATIVE
    entry = entry_of(_as_told(wish, slot, outcome.appointment), now, certainty)
    body, rows = card(wish, slot, outcome)
    map_of = visit.map_of(_as_told(wish, slot, outcome.appointment))
    return Tell((body, (*rows, *map_of, *discreetly(entry))), Ending.BOOKED, entry=entry)


def card(wish: Wish, slot: Slot, outcome: Booked) -> Card:
    """What the confirmation says, and what can be done from it."""
    appointment = outcome.appointment
    body = (
        *regret(outcome.after),
        *((message("booked.title"),) if outcome.confirmed else (message("booked.accepted"), message("booked.unseen"))),
        *_differences(wish, slot, appointment),
        *(lines := details(wish, slot, appointment)),
        visit.owed(appointment.invoice),
        *((message("video.where"),) if appointment.telemedicine else ()),
    )
    remember = ((Button(message("button.remember"), REMEMBER),),) if outcome.may_remember else ()
    return body, (_copying(lines), another(), *remember, *_undo(appointment))


def _copying(lines: tuple[Message, ...]) -> Row:
    """The button that copies what, when and where, for a calendar or for somebody who comes along."""
    return (Button(message("button.copy"), "copy", doing=Doing.COPY, copied=lines),)


def _undo(appointment: Appointment) -> tuple[Row, ...]:
    """The button that leads to cancelling it, where the key is short enough for one."""
    key = appointment.key
    return ((Button(message("button.undo"), "undo", str(key)),),) if fits(key) else ()


def regret(earlier: Earlier) -> tuple[Message, ...]:
    """A word on what was said before, where that was something else."""
    return (message(f"regret.{earlier}"),) if earlier else ()


def another() -> Row:
    """The button of a message that stays."""
    return (go(message("button.book_another"), "begin"),)


def afresh() -> Row:
    """The button of a message that says that nothing was booked."""
    return (go(message("button.book"), "begin"),)


def details(wish: Wish, slot: Slot, appointment: Appointment) -> tuple[Message, ...]:
    """What, when, where, with whom and for whom; the parts that were ordered where the answer has none."""
    return visit.details(_as_told(wish, slot, appointment))


def _as_told(wish: Wish, slot: Slot, appointment: Appointment) -> Appointment:
    """With the parts that were ordered; at the time that was ordered, what names no site is at the one ordered."""
    told = replace(appointment, parts=appointment.parts or _parts(wish, appointment))
    if appointment.site_key is None and appointment.start == slot.start:
        told = replace(told, site_key=slot.site, by=slot.by, ahead=slot.ahead)
    return told


def _parts(wish: Wish, appointment: Appointment) -> tuple[str, ...]:
    """The modules and services that were ordered, where it is of the type that was."""
    if wish.type is None or not same_key(appointment.type_key, wish.type.key):
        return ()
    return (*(module.name for module in wish.modules), *(service.name for service in wish.services or ()))


def _differences(wish: Wish, slot: Slot, appointment: Appointment) -> tuple[Message, ...]:
    """A word where the clinic booked another time or price than the one that was confirmed."""
    notes = (
        [message("booked.other_time", asked=Moment(slot.start, site=slot.site, by=slot.by))]
        if appointment.start != slot.start
        else []
    )
    invoice = appointment.invoice
    if invoice and slot.gross and wish.payer and wish.payer.is_patient and invoice.total.amount != slot.gross.amount:
        notes.append(message("booked.other_price", asked=slot.gross))
    return tuple(notes)
