"""A booking instead of another appointment: the new one first; once that is certain, the old one is to go.

Must never let the old one go for a new one that is not in the clinic's diary.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations.booking import booked
from conversations.clinic.diary import AskCancellation
from conversations.clinic.keys import same_key
from conversations.clinic.orders import Booked
from conversations.clinic.questions import Appointments
from conversations.protocol import Consult, Home, Tell
from conversations.screens.model import Message, Moment, message
from conversations.state.appointments import AppointmentsTask, ConfirmingCancellation
from conversations.state.booking import ChoosingSlot, Moving, OrderedVisit
from conversations.state.conversation import ReturnTo, State
from conversations.state.wish import WantedTime, Wish
from conversations.text import answers
from conversations.text.cards.appointments import LEFT_AS_IT_IS
from conversations.text.utterance import Utterance


def lines(moving: Moving | None) -> tuple[Message, ...]:
    """What it is booked instead of: when that is, what it was billed at, and what letting it go costs."""
    if moving is None:
        return ()
    old, fee = moving.appointment, moving.terms.fee
    instead = message("move.instead", when=Moment(old.start, site=old.site_key))
    price = (message("move.price", price=old.invoice.total),) if old.invoice else ()
    cost = message("move.free") if moving.terms.free else message("move.fee", fee=fee)
    return instead, *price, cost


def none_sooner(moving: Moving, wish: Wish, state: State) -> tuple[Message, ...]:
    """That none of the soonest times is before the one that there is, which a list of them does not say by itself."""
    old, out = moving.appointment, wish.unwanted
    refused = out.weekdays or out.dates or out.times or out.hours
    if not isinstance(state, ChoosingSlot) or wish.time != WantedTime() or refused or state.page or not state.slots:
        return ()
    words = (message("move.none_sooner", when=Moment(old.start, site=old.site_key)),)
    return words if state.slots[0].start >= old.start else ()


def others(moving: Moving | None, answer: Appointments) -> Appointments:
    """The diary without the appointment that is to go: it stands against nothing."""
    if moving is None:
        return answer
    key = moving.appointment.key
    return replace(answer, appointments=tuple(each for each in answer.appointments if not same_key(each.key, key)))


def left_alone(moving: Moving | None, said: Utterance) -> Home | None:
    """The end of the search, where it is said that the appointment stays as it is."""
    if moving is None or not (LEFT_AS_IT_IS.fullmatch(said.text) or answers.says_keep(said.text)):
        return None
    return Home((message("note.kept"),))


def is_gone(moving: Moving | None, answer: Appointments) -> bool:
    """Whether the appointment that was to go is not to come any more, as far as can be told."""
    return moving is not None and answer.complete and others(moving, answer) == answer


def told(visit: OrderedVisit, moving: Moving, outcome: Booked, now: datetime, *, placing: bool) -> Tell:
    """The new one is booked: that is told, and the old one goes, if the patient is there and the diary has the new."""
    done = booked.told(visit.wish, visit.slot, outcome, now)
    body, rows = done.card
    when = Moment(moving.appointment.start, site=moving.appointment.site_key)
    if not (placing and outcome.confirmed):
        return replace(done, card=((*body, message("move.old_stands", when=when)), rows))
    left = ReturnTo(ConfirmingCancellation(moving.appointment, moving.terms, replaced=True), AppointmentsTask())
    asked = Consult(AskCancellation(moving.appointment.key, ordering=True), (), AppointmentsTask(), left)
    rows = tuple(row for row in rows if row[0].verb not in ("undo", booked.REMEMBER))  # the old one goes for good
    return replace(done, card=((*body, message("move.next", when=when)), rows), then=asked)


def still_there(moving: Moving | None) -> tuple[Message, ...]:
    """That the old one stands, whatever became of the new one."""
    if moving is None:
        return ()
    return (message("move.untouched", when=Moment(moving.appointment.start, site=moving.appointment.site_key)),)
