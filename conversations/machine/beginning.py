"""What begins a flow where nothing is going on: a command, a first card's button or a kept one's, words.

Owns who may begin what: patients their own flows, staff theirs, and those of patients for whom they act.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from conversations.booking import summary
from conversations.clinic.model import Key, Target
from conversations.effects import Keep
from conversations.events import DoneForYou, Followed, Pressed
from conversations.flows import COMMANDS, FLOWS, flow_named, flow_of
from conversations.moves import acting, asking, navigation
from conversations.moves.navigation import Scene, carry_out, here, is_idle, remain
from conversations.protocol import Flow, Move, Notes
from conversations.screens import visit
from conversations.screens.model import ANOTHERS, REMINDER, SOONER, Button, Card, Items, Screen, go, message
from conversations.state.account import ListingInvoices, ShowingInvoice, ShowingKept, ShowingSession
from conversations.state.appointments import (
    ConfirmingCancellation,
    ListingAppointments,
    ListingWatches,
    ShowingAppointment,
)
from conversations.state.booking import BookingTask
from conversations.state.conversation import Conversation, Finished, Placing, Role, Welcome

IDENTIFIES = {"is_it": True, "is_not": False}
"""What the buttons say under the question whether a new appointment is the one that was ordered."""

ANSWERED = {"remind_keep": "reminder.kept", ANOTHERS: "reminder.anothers"}
"""What buttons of reminders only need a word on; the second is what a press of any comes to that is somebody else's."""

LOOKED_AT = (
    ListingAppointments,
    ShowingAppointment,
    ListingWatches,
    ListingInvoices,
    ShowingInvoice,
    ShowingKept,
    ShowingSession,
)
"""Cards at which nothing is chosen that could be lost."""

BEGINNINGS = (
    (go(message("button.book"), "begin", "booking"),),
    (Button(message("button.appointments"), "begin", "appointments"),),
)
"""What a patient can begin where nothing is going on."""


def card(conversation: Conversation, state: Welcome | Finished) -> Card:
    """What whoever is in the chat can do here, where nothing is going on."""
    own = flow_of(conversation).idle(state)
    if own is not None:
        return own
    words = f"finished.{state.ending}" if isinstance(state, Finished) else "welcome"
    return (message(words),), BEGINNINGS


def greeted(conversation: Conversation) -> Scene:
    """The first card; under a word for whoever says hello to it, as the card itself would say nothing new."""
    again = isinstance(conversation.state, Welcome) and conversation.role is Role.PATIENT
    return navigation.home(conversation, *((message("note.greeted"),) if again else ()))


def begun(flow: Flow[Any], conversation: Conversation, purpose: str = "", said: str = "") -> Scene:
    """This flow, or their own where it is not for whoever is in the chat."""
    notes = left(conversation)
    return navigation.begin(_open_to(conversation, flow), conversation, *notes, purpose=purpose, said=said)


def left(conversation: Conversation) -> Notes:
    """What staff leave who go on to something else: a booking not made, a cancellation not confirmed."""
    if conversation.acting is None or isinstance(conversation.state, Placing) or is_idle(conversation.state):
        return ()
    task = conversation.task
    what = summary.decided(task.wish) if isinstance(task, BookingTask) else []
    if what:
        return (message("staff.left", what=Items(tuple(what))),)
    return (message("staff.left.cancelling"),) if isinstance(conversation.state, ConfirmingCancellation) else ()


def begun_over(flow: Flow[Any], conversation: Conversation) -> Scene:
    """The same flow from the start, or their own."""
    return navigation.begin_over(_open_to(conversation, flow), conversation)


def _open_to(conversation: Conversation, flow: Flow[Any]) -> Flow[Any]:
    """The flow, if whoever is in the chat may begin it; else the first of their own."""
    if conversation.role is flow.role or (conversation.role is Role.STAFF and conversation.acting is not None):
        return flow
    return next(each for each in FLOWS if each.role is conversation.role)


def commanded(conversation: Conversation, name: str, argument: str, now: datetime) -> Scene:
    """A command that begins something; what follows it may be a purpose of its flow."""
    flow = COMMANDS[name]
    for each in FLOWS:
        if each is flow or (each.role is not Role.PATIENT and conversation.role is each.role):
            move = each.commanded(here(conversation), name, argument, now)
            if move is not None:
                return carry_out(each, navigation.reset(conversation), navigation.noted(move, *left(conversation)))
    if flow.role is not conversation.role and flow.role is not Role.PATIENT:
        return remain(conversation, message("note.unknown_command"))
    return begun(flow, conversation, argument.casefold())


def kept(conversation: Conversation, event: Pressed) -> Scene:
    """The button of a message that stays: it begins a flow, or identifies a booking.

    In the middle of a flow it begins none, but for that of a reminder or of news of something sooner, and where what
    is shown is only looked at. One of another role is of no use any more.
    """
    number = asking.in_question(conversation)
    if not event.screen.startswith(conversation.role):
        return remain(conversation, message("note.old_button"), fresh=True)
    if event.verb in IDENTIFIES and number is not None and event.argument == str(number):
        return replace(asking.identified(conversation, number, is_it=IDENTIFIES[event.verb]), fresh=True)
    if event.verb in ANSWERED:
        return remain(conversation, message(ANSWERED[event.verb]), fresh=True)
    is_patient = conversation.role is Role.PATIENT
    looks = is_patient and isinstance(conversation.state, LOOKED_AT)
    is_free = is_idle(conversation.state) or looks or event.screen in (REMINDER, SOONER)
    if event.verb == "begin" and is_free:
        return replace(begun(flow_named(event.argument), conversation), fresh=True)
    found = _begun_by(event) if is_patient else None
    if found is not None and is_free:
        return replace(carry_out(found[0], navigation.home(conversation).conversation, found[1]), fresh=True)
    midway = is_patient and (found is not None or event.verb == "begin")
    return remain(conversation, message("note.midway" if midway else "note.old_button"), fresh=True)


def followed(conversation: Conversation, event: Followed) -> Scene:
    """What a link begins; one that leads nowhere leads to the first card, under a word why.

    Links are given to patients: for staff they begin nothing, as nobody would know for whom.
    """
    led_to = _led_to(event.target)
    if led_to is None:
        return navigation.home(conversation, message(f"link.{event.lost}"))
    if conversation.role is not Role.PATIENT:
        return navigation.home(conversation, message("staff.link"))
    return navigation.follow(conversation, *led_to)


def _led_to(target: Target | None) -> tuple[Flow[Any], Move, Key | None] | None:
    """The flow that a link leads into, what it does first, and the recall that it is for; None where there is none."""
    moves = ((flow, flow.followed(target)) for flow in FLOWS) if target else iter(())
    return next(((flow, move, target.recall) for flow, move in moves if move and target), None)


def _begun_by(event: Pressed) -> tuple[Flow[Any], Move] | None:
    """The flow that has such a button on messages that stay, and what it does."""
    moves = ((flow, flow.kept(event.verb, event.argument)) for flow in FLOWS)
    return next(((flow, move) for flow, move in moves if move is not None), None)


def told(conversation: Conversation, event: DoneForYou) -> Scene:
    """What staff did for the patient of this chat, as a message that stays; whatever goes on here goes on."""
    body, rows = visit.done_for_patient(event.appointment, cancelled=event.cancelled)
    offered = rows if conversation.role is Role.PATIENT else (acting.onward(),)
    keep = Keep(Screen(f"{conversation.screen}k", body, offered))
    return replace(remain(conversation, fresh=True), before=(keep,))
