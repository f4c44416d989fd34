"""What was booked, as the clinic tells it, and the amount owed in one sentence.

Shows only what came back, never what was asked for. The first line is what a lock screen shows: it names nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conversations.clinic.model import Appointment, DebtorKind, Invoice, Money, Slot, place_name
from conversations.clinic.orders import Booked, Earlier
from conversations.screens.model import Card, Message, Moment, Row, go, message
from conversations.state.conversation import Role
from conversations.state.wish import Wish

OF_PATIENT = frozenset(
    {
        "booked.title",
        "owed",
        "owed.part_paid",
        "owed.part_credited",
        "owed.part_both",
        "owed.settled",
        "owed.free",
        "owed.in_credit",
        "owed.by_another.open",
        "owed.by_another.part",
        "owed.by_another.settled",
        "owed.by_another.in_credit",
    }
)
"""What speaks to the patient, and has other words for staff."""


def card(wish: Wish, slot: Slot, outcome: Booked, role: Role = Role.PATIENT) -> Card:
    """The confirmation that the patient keeps, or whoever has booked for them."""
    appointment = outcome.appointment
    body = (
        *regret(outcome.after),
        *((message("booked.title"),) if outcome.confirmed else (message("booked.accepted"), message("booked.unseen"))),
        *_differences(wish, slot, appointment),
        *details(slot, appointment),
        owed(appointment.invoice),
    )
    return (body if role is Role.PATIENT else tuple(map(_of_patient, body))), (another(),)


def _of_patient(words: Message) -> Message:
    """The same, said to staff."""
    return replace(words, id=f"staff.{words.id}") if words.id in OF_PATIENT else words


def regret(earlier: Earlier) -> tuple[Message, ...]:
    """A word on what was said before, where that was something else."""
    return (message(f"regret.{earlier}"),) if earlier else ()


def another() -> Row:
    """The button of a message that stays."""
    return (go(message("button.book_another"), "begin"),)


def afresh() -> Row:
    """The button of a message that says that nothing was booked."""
    return (go(message("button.book"), "begin"),)


def details(slot: Slot, appointment: Appointment) -> tuple[Message, ...]:
    """What, when, where and with whom. At the time that was ordered, what names no site is at the one ordered."""
    until = appointment.finish.time() if appointment.finish else None
    site = slot.site if appointment.site_key is None and appointment.start == slot.start else appointment.site_key
    when = message("line.when", when=Moment(appointment.start, until, zone=True, site=site))
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


def _differences(wish: Wish, slot: Slot, appointment: Appointment) -> tuple[Message, ...]:
    """A word where the clinic booked another time or price than the one that was confirmed."""
    notes = (
        [message("booked.other_time", asked=Moment(slot.start, site=slot.site))]
        if appointment.start != slot.start
        else []
    )
    invoice = appointment.invoice
    if invoice and slot.gross and wish.payer and wish.payer.is_patient and invoice.total.amount != slot.gross.amount:
        notes.append(message("booked.other_price", asked=slot.gross))
    return tuple(notes)


def owed(invoice: Invoice | None) -> Message:
    """The amount that is open, total less paid less credited, and who owes it as far as that is certain."""
    if invoice is None:
        return message("owed.no_invoice")
    if not invoice.total.amount and not invoice.owed.amount:
        return message("owed.free")
    match invoice.debtor.kind:
        case DebtorKind.COMPANY | DebtorKind.PERSON:
            name = invoice.debtor.name or message("owed.by_another.nameless")
            return Message(f"owed.by_another.{_standing(invoice)}", (("name", name), *_amounts(invoice)))
        case DebtorKind.UNKNOWN:
            return Message(f"owed.untold.{_standing(invoice)}", (("whose", _written_on(invoice)), *_amounts(invoice)))
        case DebtorKind.PATIENT:
            return _owed_by_patient(invoice)
    assert_never(invoice.debtor.kind)


def _written_on(invoice: Invoice) -> Message:
    """The name on an invoice that may be the patient's own: neither owing nor owing nothing is said on a guess."""
    name = invoice.debtor.name
    return message("owed.in_the_name", name=name) if name else message("owed.in_no_name")


def _standing(invoice: Invoice) -> str:
    """How an invoice stands."""
    left = invoice.owed.amount
    if left <= 0:
        return "in_credit" if left else "settled"
    return "part" if left != invoice.total.amount else "open"


def _amounts(invoice: Invoice) -> tuple[tuple[str, Money], ...]:
    """What the sentences name: the amount owed, the total, what of it is settled, and what is in credit."""
    left = invoice.owed
    settled = Money(invoice.paid + invoice.credited, left.currency, left.symbol)
    credit = Money(-left.amount, left.currency, left.symbol)
    return ("owed", left), ("total", invoice.total), ("settled", settled), ("credit", credit)


def _owed_by_patient(invoice: Invoice) -> Message:
    """What the patient still has to pay, and how it comes about."""
    standing = _standing(invoice)
    if standing == "open":
        return message("owed", owed=invoice.owed)
    if standing == "part":
        standing += "_both" if invoice.paid and invoice.credited else "_paid" if invoice.paid else "_credited"
    return Message(f"owed.{standing}", _amounts(invoice))
