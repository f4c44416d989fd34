"""An appointment as lines: what for, when, where, with whom and for whom, and the amount owed in one sentence.

Apart from the flows, as whoever shows an appointment shows it alike. Shows only what the clinic tells.
"""

from __future__ import annotations

from typing import assert_never

from conversations.clinic.model import Appointment, DebtorKind, Invoice, Money, place_name
from conversations.screens.model import Button, Card, Doing, Items, Message, Moment, Row, message, text


def details(appointment: Appointment) -> tuple[Message, ...]:
    """What, when, where, with whom and for whom."""
    until = appointment.finish.time() if appointment.finish else None
    when = Moment(appointment.start, until, zone=True, site=appointment.site_key, by=appointment.by)
    name = appointment.clinician.name if appointment.clinician else ""
    return (
        *_what(appointment),
        message("line.when", when=when),
        where(appointment),
        *((message("line.clinician", name=name),) if name else ()),
        *((message("line.patient", name=appointment.patient),) if appointment.patient else ()),
    )


def _what(appointment: Appointment) -> tuple[Message, ...]:
    """The type and its parts; nothing where it names no type."""
    name, parts = appointment.type_name, appointment.parts
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


def map_of(appointment: Appointment) -> tuple[Row, ...]:
    """The button that opens a map at the location, or at the site if the location is not apart from it."""
    if appointment.telemedicine or appointment.site_key is None:
        return ()
    site, location = appointment.site_key, appointment.location_key
    places = [f"{site}/{location}"] if location is not None else []
    places += [] if appointment.apart else [str(site)]
    return ((Button(message("button.map"), "map", "|".join(places), doing=Doing.MAP),),) if places else ()


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


def done_for_patient(appointment: Appointment, *, cancelled: bool) -> Card:
    """What staff booked or cancelled for a patient, as the patient keeps it: its first line says nothing of it."""
    done = "telling.cancelled" if cancelled else "telling.booked"
    invoice = () if cancelled else (owed(appointment.invoice),)
    body = (message("telling.title"), message(done), *details(appointment), *invoice)
    return body, ((Button(message("button.appointments"), "begin", "appointments"),),)
