"""Is it right? Everything the booking says, before it is made; and the order itself.

The price on the card is the price that is sent: the clinic books for exactly this, or not at all.
"""

from __future__ import annotations

from datetime import datetime

from conversations.booking import time as when
from conversations.booking.move import Move
from conversations.clinic import Slot
from conversations.questions import AskAppointments, BookingOrder, Question
from conversations.screens.model import Button, Items, Message, Moment, message
from conversations.screens.parts import Card, Row, clinician_named, go, services_named, text
from conversations.wish import Stage, WantedClinician, Wish

YES = {"yes", "y", "ok", "okay", "book", "book it", "confirm", "yes please", "correct", "that's right"}


def question() -> Question:
    """GET appointment/existing-appointments, right before the order: what is there already."""
    return AskAppointments()


def card(wish: Wish, slot: Slot) -> Card:
    """Type, day, date, time, place, clinician, price or who is billed, cancellation policy."""
    policy = wish.type.cancellation_policy if wish.type else ""
    body = (
        message("confirm.title"),
        *details(wish, slot),
        *((message("confirm.policy", policy=policy),) if policy else ()),
    )
    return body, ((book_button(wish, slot),), change_row())


def details(wish: Wish, slot: Slot) -> tuple[Message, ...]:
    """What would be booked, a line each."""
    who = clinician_named(wish.clinician or WantedClinician())
    return (
        message("line.what", what=what(wish)),
        message("line.when", when=Moment(slot.start, slot.finish.time(), zone=True)),
        where(wish, slot),
        message("line.who", who=who),
        price_line(wish, slot),
    )


def what(wish: Wish) -> Message:
    """The type with its modules and services."""
    items = [text(wish.type.name)] if wish.type else []
    items += [text(module.name) for module in wish.modules]
    items += services_named(wish.services or ())
    return message("items", items=Items(tuple(items)))


def where(wish: Wish, slot: Slot) -> Message:
    """By video, or the place and its address."""
    if wish.type and wish.type.telemedicine:
        return message("line.video")
    if wish.address:
        return message("line.where", place=slot.place, address=wish.address)
    return message("line.place", place=slot.place)


def price_line(wish: Wish, slot: Slot) -> Message:
    """The price that will be booked, or who is billed."""
    if wish.payer and not wish.payer.is_patient:
        return message("line.billed", name=wish.payer.name)
    return message("line.price", price=slot.gross) if slot.gross else message("line.no_price")


def book_button(wish: Wish, slot: Slot) -> Button:
    """The one button that books, with the price on it where the patient pays."""
    if slot.gross and not (wish.payer and not wish.payer.is_patient):
        return go(message("confirm.book_for", price=slot.gross), "book")
    return go(message("confirm.book"), "book")


def change_row() -> Row:
    """What may still be changed without going back step by step."""
    return (
        Button(message("slots.other_time"), "change", Stage.TIME),
        Button(message("slots.other_clinician"), "change", Stage.CLINICIAN),
        Button(message("slots.other_place"), "change", Stage.PLACE),
    )


def pressed(verb: str, argument: str) -> Move:
    """Book, or change a choice."""
    return question() if verb == "book" else Stage(argument)


def heard(wish: Wish, typed: str, now: datetime) -> Move | None:
    """ "Yes" books; a day or a time searches anew."""
    if typed.strip().strip(".!").casefold() in YES:
        return question()
    return when.heard(wish, typed, now)


def order(wish: Wish, slot: Slot) -> BookingOrder:
    """POST appointment/book-time-slot, as it was confirmed."""
    clinician = wish.clinician or WantedClinician()
    return BookingOrder(
        payer=wish.payer.key if wish.payer else "",
        type=wish.type.key if wish.type else "",
        slot=slot,
        modules=tuple(module.key for module in wish.modules),
        services=tuple(service.key for service in wish.services or ()),
        clinician=clinician.key,
        sex=clinician.sex,
    )
