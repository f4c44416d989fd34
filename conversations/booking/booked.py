"""What was booked, as the clinic tells it, and the amount owed in one sentence.

Shows only what came back, never what was asked for. The first line is what a lock screen shows: it names nothing.
"""

from __future__ import annotations

from typing import assert_never

from conversations.clinic.model import Appointment, DebtorKind, Invoice, Money, Slot, place_name
from conversations.clinic.orders import Booked
from conversations.screens.model import Message, Moment, message
from conversations.screens.parts import Card, Row, go
from conversations.state.wish import Wish


def card(wish: Wish, slot: Slot, outcome: Booked) -> Card:
    """The confirmation that the patient keeps."""
    appointment = outcome.appointment
    body = (
        *((message("booked.title"),) if outcome.confirmed else (message("booked.accepted"), message("booked.unseen"))),
        *differences(wish, slot, appointment),
        *details(appointment),
        owed(appointment.invoice),
    )
    return body, (another(),)


def another() -> Row:
    """The button of a message that stays."""
    return (go(message("button.book_another"), "begin"),)


def afresh() -> Row:
    """The button of a message that says that nothing was booked."""
    return (go(message("button.book"), "begin"),)


def details(appointment: Appointment) -> tuple[Message, ...]:
    """What, when, where and with whom."""
    until = appointment.finish.time() if appointment.finish else None
    when = message("line.when", when=Moment(appointment.start, until, zone=True))
    name = appointment.clinician.name if appointment.clinician else ""
    what = (message("line.type", name=appointment.type_name),) if appointment.type_name else ()
    return *what, when, where(appointment), *((message("line.clinician", name=name),) if name else ())


def where(appointment: Appointment) -> Message:
    """By video, or the place and its address."""
    if appointment.telemedicine:
        return message("line.video")
    place = place_name(appointment.site_name, appointment.location_name)
    if appointment.address:
        return message("line.where", place=place, address=appointment.address)
    return message("line.place", place=place) if place else message("line.no_place")


def differences(wish: Wish, slot: Slot, appointment: Appointment) -> tuple[Message, ...]:
    """A word where the clinic booked another time or price than the one that was confirmed."""
    notes = [message("booked.other_time", asked=Moment(slot.start))] if appointment.start != slot.start else []
    invoice = appointment.invoice
    if invoice and slot.gross and wish.payer and wish.payer.is_patient and invoice.total.amount != slot.gross.amount:
        notes.append(message("booked.other_price", asked=slot.gross))
    return tuple(notes)


def owed(invoice: Invoice | None) -> Message:
    """The amount owed: total less paid less credited, and only where the patient is the debtor."""
    if invoice is None:
        return message("owed.no_invoice")
    match invoice.debtor.kind:
        case DebtorKind.COMPANY:
            return message("owed.company", name=invoice.debtor.name, total=invoice.total)
        case DebtorKind.PERSON:
            return message("owed.person", name=invoice.debtor.name, total=invoice.total)
        case DebtorKind.PATIENT:
            return owed_by_patient(invoice)
    assert_never(invoice.debtor.kind)


def owed_by_patient(invoice: Invoice) -> Message:
    """What the patient still has to pay, and how it comes about."""
    left = invoice.owed
    if left.amount < 0:
        return message("owed.in_credit", credit=Money(-left.amount, left.currency, left.symbol))
    if left.amount == 0:
        return message("owed.settled" if invoice.total.amount else "owed.free", total=invoice.total)
    settled = Money(invoice.paid + invoice.credited, left.currency, left.symbol)
    if not settled.amount:
        return message("owed", owed=left)
    how = "both" if invoice.paid and invoice.credited else "paid" if invoice.paid else "credited"
    return message(f"owed.part_{how}", owed=left, total=invoice.total, settled=settled)
