"""Is it right? Everything the booking says, before it is made; and the order itself.

The price on the card is the price that is sent: the clinic books for exactly this, or not at all.
"""

from __future__ import annotations

import re
from datetime import timedelta
from decimal import Decimal

from conversations.booking.slot import changes
from conversations.clinic.model import Appointment, Slot
from conversations.clinic.orders import BookingOrder
from conversations.clinic.questions import Appointments, AskAppointments, Question
from conversations.protocol import Move, Nudge
from conversations.screens.model import Button, Items, Message, Moment, message
from conversations.screens.parts import Card, Row, clinician_named, go, services_named, text
from conversations.state.booking import Clash, Confirming
from conversations.state.wish import Stage, WantedClinician, Wish

MOMENT = timedelta(minutes=1)  # how long something lasts at least that has no end
YES = {
    "yes",
    "y",
    "ok",
    "okay",
    "book",
    "book it",
    "confirm",
    "yes please",
    "correct",
    "that's right",
    "book it again",
    "again",
    "yep",
    "yeah",
    "sure",
    "confirmed",
    "go ahead",
    "do it",
    "book this",
    "book that",
    "yes book",
    "yes book it",
    "yes book it again",
    "yes go ahead",
    "yes confirm",
    "yes do it",
    "ok book it",
    "okay book it",
    "sure book it",
    "go ahead and book it",
    "yes that's right",
    "yes it is",
    "it is",
    "i confirm",
    "yes i confirm",
    "that is right",
    "that's correct",
    "that is correct",
    "that's fine",
    "that is fine",
    "looks good",
    "yes correct",
    "yes that is right",
    "yes that's correct",
    "yes that is correct",
    "yes that's fine",
    "yes that is fine",
    "yes looks good",
    "book it all the same",
    "all the same",
}
NO = {
    "no",
    "nope",
    "nah",
    "no thanks",
    "no thank you",
    "no it is not",
    "no it isn't",
    "no that's wrong",
    "no wait",
    "not yet",
    "not now",
    "not right",
    "not this",
    "not this one",
    "wrong",
    "it's wrong",
    "that's wrong",
    "this is wrong",
    "that's not right",
    "incorrect",
    "wait",
    "hold on",
    "hang on",
    "one moment",
    "i'm not sure",
    "not sure",
    "maybe",
    "change",
    "change it",
    "change this",
    "change that",
    "change something",
    "i want to change it",
    "i want to change something",
    "don't",
    "don't book",
    "don't book it",
    "do not book it",
    "something else",
}
ENDS = re.compile(r"[.!,]+(?!\d)")
LABEL = re.compile(r"(?:yes )?book it(?: all the same| again)? for \D{0,3}(?P<price>\d+(?:[.]\d\d)?)\D{0,8}")


def question(*, ordering: bool) -> Question:
    """GET appointment/existing-appointments: what is there, before the patient confirms and before the order."""
    return AskAppointments(ordering)


def clashes(wish: Wish, slot: Slot, answer: Appointments) -> tuple[Clash, ...]:
    """The appointments that are of the same type, or at an overlapping time."""
    kind = wish.type.key if wish.type else None
    return tuple(
        Clash(there.type_name, there.start, overlapping=overlaps(there, slot))
        for there in answer.appointments
        if overlaps(there, slot) or str(there.type_key) == str(kind)
    )


def overlaps(there: Appointment, slot: Slot) -> bool:
    """Whether one begins before the other is over."""
    return there.start < slot.finish and slot.start < (there.finish or there.start + MOMENT)


def card(wish: Wish, state: Confirming) -> Card:
    """Type, day, date, time, place, clinician, price or who is billed, cancellation policy; what stands against it."""
    slot = state.slot
    warnings = tuple(clash_line(clash) for clash in state.clashes)
    keep: tuple[Row, ...] = ((Button(message("confirm.keep"), "keep"),),) if warnings else ()
    policy = wish.type.cancellation_policy if wish.type else ""
    body = (
        message("confirm.title"),
        *details(wish, slot),
        *((message("confirm.policy", policy=policy),) if policy else ()),
        *warnings,
    )
    return body, ((book_button(wish, state),), *keep, changes(wish))


def clash_line(clash: Clash) -> Message:
    """What the patient has already."""
    name = "confirm.overlaps" if clash.overlapping else "confirm.same_type"
    return message(name, name=clash.name, when=Moment(clash.start))


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
    return message("line.place", place=slot.place) if slot.place else message("line.no_place")


def price_line(wish: Wish, slot: Slot) -> Message:
    """The price that will be booked, or who is billed."""
    if wish.payer and not wish.payer.is_patient:
        return message("line.billed", name=wish.payer.name)
    return message("line.price", price=slot.gross) if slot.gross else message("line.no_price")


def book_button(wish: Wish, state: Confirming) -> Button:
    """The one button that books, with the price on it where the patient pays."""
    how = "all_the_same" if state.clashes else "again" if state.again else "book"
    price = state.slot.gross
    if price and not (wish.payer and not wish.payer.is_patient):
        return go(message(f"confirm.{how}_for", price=price), "book")
    return go(message(f"confirm.{how}"), "book")


def pressed(verb: str, argument: str) -> Move:
    """Book, or change a choice."""
    return question(ordering=True) if verb == "book" else Stage(argument)


def heard(state: Confirming, typed: str) -> Question | Nudge | None:
    """ "Yes" books, and so does the label of the button with the price that it has; "no" is told what can be done.

    Whole messages only: a yes with anything else beside it books nothing.
    """
    said = " ".join(ENDS.sub(" ", typed.casefold().replace("’", "'")).split())
    said = said.removeprefix("please ").removesuffix(" please").removesuffix(" now")
    if said in YES or named_price(state, said):
        return question(ordering=True)
    return Nudge(message("note.not_booked_yet")) if said in NO else None


def named_price(state: Confirming, said: str) -> bool:
    """Whether the words are the label of the button, price and all."""
    found, price = LABEL.fullmatch(said), state.slot.gross
    return found is not None and price is not None and Decimal(found["price"]) == price.amount


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
