"""Is it right? Everything the booking says, before it is made; and the order itself.

The price on the card is the price that is sent: the clinic books for exactly this, or not at all.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from conversations.booking import conditions, overlap
from conversations.booking.choice import Choice
from conversations.booking.moving import lines
from conversations.booking.slots import changes
from conversations.booking.summary import clinician_named, services_named
from conversations.clinic.keys import same_key
from conversations.clinic.model import Appointment, Slot, place_name
from conversations.clinic.orders import BookingOrder
from conversations.clinic.questions import Appointments, AskAppointments, Question
from conversations.protocol import Go, Home, Press, Stay
from conversations.screens.model import Button, Card, Items, Message, Moment, Row, cut, go, message, text
from conversations.state.booking import Clash, Confirming
from conversations.state.wish import Conditions, Stage, WantedClinician, Wish
from conversations.text import answers, short_answers
from conversations.text.cards.choices import MEANT_YES
from conversations.text.utterance import Utterance

MOMENT = timedelta(minutes=1)  # how long something lasts at least that has no end
POLICY = 600  # letters of a cancellation policy that are shown
SOME = 4  # appointments that stand against this one and are told one by one


def question(*, ordering: bool) -> Question:
    """GET appointment/existing-appointments: what is there, before the patient confirms and before the order."""
    return AskAppointments(ordering)


def receive(wish: Wish, _asked: AskAppointments, answer: Appointments, _now: datetime) -> Choice | None:
    """The card that asks whether everything is right; none without a slot."""
    return None if wish.slot is None else Confirming(wish.slot, clashes(wish, wish.slot, answer))


def clashes(wish: Wish, slot: Slot, answer: Appointments) -> tuple[Clash, ...]:
    """The appointments that are of the same type, or at an overlapping time."""
    kind = wish.type.key if wish.type else None
    return tuple(
        Clash(
            there.type_name,
            there.start,
            _overlaps(there, slot),
            there.site_key,
            there.by,
            "" if there.telemedicine else place_name(there.site_name, there.location_name),
            there.clinician.name if there.clinician else "",
            there.finish,
        )
        for there in answer.appointments
        if there.stands and (_overlaps(there, slot) or same_key(there.type_key, kind))
    )


def _overlaps(there: Appointment, slot: Slot) -> bool:
    """Whether one begins before the other is over, wherever either of them is."""
    lasting = there.finish - there.start if there.finish else MOMENT
    start = there.start_by(slot.ahead)
    return start < slot.finish and slot.start < start + lasting


def card(wish: Wish, state: Confirming) -> Card:
    """Type, day, date, time, place, clinician, price or who is billed, cancellation policy; what stands against it."""
    slot = state.slot
    warnings = _warnings(state.clashes)
    keep: tuple[Row, ...] = ((Button(message("confirm.keep"), "keep"),),) if warnings else ()
    policy = cut(wish.type.cancellation_policy.strip(), POLICY) if wish.type else ""
    body = (
        message("confirm.title"),
        *details(wish, slot),
        *conditions.lines(wish),
        *((message("confirm.policy", policy=policy),) if policy else ()),
        *lines(state.moving),
        *warnings,
    )
    return body, (*keep, (_book_button(wish, state),), changes(wish), *conditions.rows(wish))


def _warnings(clashes: tuple[Clash, ...]) -> tuple[Message, ...]:
    """What the patient has already; of much, some."""
    more = len(clashes) - SOME
    rest = (message("confirm.more", number=more),) if more > 0 else ()
    return (*(clash_line(clash) for clash in clashes[:SOME]), *rest)


def clash_line(clash: Clash) -> Message:
    """What the patient has already."""
    name = "confirm.overlaps" if clash.overlapping else "confirm.same_type"
    return message(name, name=clash.name, when=Moment(clash.start, site=clash.site, by=clash.by))


def details(wish: Wish, slot: Slot) -> tuple[Message, ...]:
    """What would be booked, a line each."""
    who = clinician_named(wish.clinician or WantedClinician())
    return (
        message("line.what", what=_what(wish)),
        when(slot),
        where(wish, slot),
        message("line.who", who=who),
        price_line(wish, slot),
    )


def when(slot: Slot) -> Message:
    """The day, and from when to when."""
    return message("line.when", when=Moment(slot.start, slot.finish.time(), zone=True, site=slot.site, by=slot.by))


def _what(wish: Wish) -> Message:
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
    if slot.gross:
        return message("line.price", price=slot.gross)
    return message("line.net_price", price=slot.net) if slot.net else message("line.no_price")


def _book_button(wish: Wish, state: Confirming) -> Button:
    """The one button that books, with the price on it where the patient pays."""
    how = "all_the_same" if state.clashes else "again" if state.again else "move" if state.moving else "book"
    price = state.slot.gross
    if price and not (wish.payer and not wish.payer.is_patient) and not conditions.at_any_price(wish):
        return go(message(f"confirm.{how}_for", price=price), "book")
    return go(message(f"confirm.{how}"), "book")


def pressed(_wish: Wish, state: Confirming, press: Press) -> Choice:
    """Book, keep what there is already, or change a choice. What was pressed some time ago books nothing."""
    match press.verb:
        case "book" if press.late:
            return asked_again(state)
        case "book":
            return question(ordering=True)
        case "keep":
            return Home((message("note.kept"),))
        case _:
            return Stage(press.argument)


def asked_again(state: Confirming) -> Go:
    """The same card under another number: a word that has waited books nothing, nor does what waited with it."""
    return Go(state, (message("note.waited"),))


def typed(wish: Wish, state: Confirming, said: Utterance) -> Choice | None:
    """ "Yes" books, and so does the label of the button with the price that it has; "no" is told what can be done.

    Whole messages only: a yes with anything else beside it books nothing. Over a warning, only words that accept it do.
    """
    price = state.slot.gross
    clash = next(iter(state.clashes), None)
    if answers.says_yes(MEANT_YES.sub("", said.text)) or (
        price and short_answers.price_named(said.text) == price.amount
    ):
        if not state.clashes and answers.speaks_of_both(said.text):
            return Stay((message("note.half_a_yes"),))
        if state.clashes and not (answers.accepts_warning(said.text) or short_answers.names_warning(said.text)):
            return Stay(tuple(named_again(each) for each in state.clashes[:1]))
        return asked_again(state) if said.late else question(ordering=True)
    if answers.gives_in(said.text):
        return Stay((message("note.half_a_yes"),) if clash is None else (named_again(clash),))
    if clash is not None and answers.says_keep(said.text):
        return Home((message("note.kept"),))
    if clash is not None and overlap.keeps(said.text):
        return Stay((overlap.kept(clash),))
    if answers.hesitates(said.text):
        return Stay((message("intent.later"), *map(named_again, state.clashes[:1])))
    if answers.says_no(said.text):
        agrees = clash is None and answers.ends_in_yes(said.text)
        told = message("note.half_a_yes" if agrees else "note.not_booked_yet")
        return Stay((told if clash is None else overlap.kept(clash),))
    if clash is None and answers.refuses_and_tells(said.text):
        return Stay((message("note.not_booked_yet"),))
    return None if clash is None else overlap.answered(wish, state, clash, said)


def named_again(clash: Clash) -> Message:
    """A bare yes may not have seen what there is already: it is named again, with the words that book both."""
    name = "note.overlaps_still" if clash.overlapping else "note.same_type_still"
    return message(name, name=clash.name, when=Moment(clash.start, site=clash.site))


def order(wish: Wish, slot: Slot) -> BookingOrder:
    """POST appointment/book-time-slot, as it was confirmed."""
    clinician, said = wish.clinician or WantedClinician(), wish.conditions or Conditions()
    return BookingOrder(
        payer=wish.payer.key if wish.payer else "",
        type=wish.type.key if wish.type else "",
        slot=slot,
        modules=tuple(module.key for module in wish.modules),
        services=tuple(service.key for service in wish.services or ()),
        clinician=clinician.key,
        sex=clinician.sex,
        method=said.method,
        any_price=said.any_price,
    )
