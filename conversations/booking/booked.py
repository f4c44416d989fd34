"""What was booked, as the clinic tells it, and the amount owed in one sentence.

Shows only what came back, never what was asked for. The first line is what a lock screen shows: it names nothing.
"""

from __future__ import annotations

from typing import assert_never

from conversations.clinic.keys import same_key
from conversations.clinic.model import Appointment, DebtorKind, Invoice, Money, Slot, place_name
from conversations.clinic.orders import Booked, Earlier
from conversations.screens.model import Button, Card, Doing, Items, Message, Moment, Row, go, message, text
from conversations.state.wish import Wish


def card(wish: Wish, slot: Slot, outcome: Booked) -> Card:
    """The confirmation that the patient keeps."""
    appointment = outcome.appointment
    body = (
        *regret(outcome.after),
        *((message("booked.title"),) if outcome.confirmed else (message("booked.accepted"), message("booked.unseen"))),
        *_differences(wish, slot, appointment),
        *(lines := details(wish, slot, appointment)),
        owed(appointment.invoice),
    )
    return body, (_copying(lines), another())


def _copying(lines: tuple[Message, ...]) -> Row:
    """The button that copies what, when and where, for a calendar or for somebody who comes along."""
    return (Button(message("button.copy"), "copy", doing=Doing.COPY, copied=lines),)


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
    """What, when, where, with whom and for whom.

    At the time that was ordered, what names no site is at the one ordered.
    """
    until = appointment.finish.time() if appointment.finish else None
    as_ordered = appointment.site_key is None and appointment.start == slot.start
    site, by = (slot.site, slot.by) if as_ordered else (appointment.site_key, appointment.by)
    when = message("line.when", when=Moment(appointment.start, until, zone=True, site=site, by=by))
    name = appointment.clinician.name if appointment.clinician else ""
    return (
        *_what(wish, appointment),
        when,
        where(appointment),
        *((message("line.clinician", name=name),) if name else ()),
        *((message("line.patient", name=appointment.patient),) if appointment.patient else ()),
    )


def _what(wish: Wish, appointment: Appointment) -> tuple[Message, ...]:
    """The type and its parts, those that were ordered where the answer has none; nothing where it names no type."""
    name, kind = appointment.type_name, wish.type
    parts = appointment.parts
    if not parts and kind is not None and same_key(appointment.type_key, kind.key):
        parts = (*(module.name for module in wish.modules), *(service.name for service in wish.services or ()))
    if not name or not parts:
        return (message("line.type", name=name),) if name else ()
    return (message("line.what", what=Items(tuple(map(text, (name, *parts))))),)


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
        [message("booked.other_time", asked=Moment(slot.start, site=slot.site, by=slot.by))]
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
        untold = invoice.debtor.kind is DebtorKind.UNKNOWN
        return message("owed.untold.free", whose=_written_on(invoice)) if untold else message("owed.free")
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
