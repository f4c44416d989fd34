"""Presses. Every one is untrusted: it counts only if the current card really offers it.

An old button, a second tap and a forged press all lead to the current card, with a word of explanation.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from conversations import asking, navigation
from conversations.booking import appointment_type, calendar, clinician, confirm, location, near, payer, slot, ways
from conversations.booking import time as when
from conversations.effects import Notice
from conversations.events import Pressed
from conversations.protocol import Move
from conversations.screens.cards import screen_of
from conversations.screens.model import is_kept, message
from conversations.state.booking import (
    Choosing,
    ChoosingClinician,
    ChoosingDay,
    ChoosingModules,
    ChoosingNear,
    ChoosingPayer,
    ChoosingPlace,
    ChoosingServices,
    ChoosingSlot,
    ChoosingTime,
    ChoosingType,
    Confirming,
    NothingOffered,
    SharingLocation,
)
from conversations.state.conversation import (
    Conversation,
    Finished,
    InTrouble,
    Placing,
    SigningIn,
    Step,
    Waiting,
    Welcome,
)
from conversations.state.wish import Wish

PAGED = (ChoosingPayer, ChoosingType, ChoosingModules, ChoosingServices, ChoosingPlace, ChoosingClinician)

DEAD_LINK = Pressed("", "sign-in")  # what the shell makes of it when the page of a dead sign-in link is opened


def press(conversation: Conversation, event: Pressed, now: datetime) -> Step:
    """A press on the current card, or on an old one."""
    if is_kept(event.screen):
        return press_kept(conversation, event)
    if event == DEAD_LINK:
        return link_renewed(conversation)
    screen = screen_of(conversation)
    if event.screen != screen.id or not screen.offers(event.verb, event.argument):
        return stale(conversation)
    match event.verb:
        case "back":
            return navigation.back(conversation, now)
        case "over":
            return navigation.begin_over(conversation)
        case _:
            return act(conversation, event.verb, event.argument, now)


def link_renewed(conversation: Conversation) -> Step:
    """A sign-in page said that its link is of no use any more: the card carries a new one, where one is needed."""
    signing_in = isinstance(conversation.state, SigningIn)
    return navigation.remain(conversation, message("note.new_link" if signing_in else "note.dead_link"))


def press_kept(conversation: Conversation, event: Pressed) -> Step:
    """The button of a message that stays: it begins a booking, never in the middle of another."""
    idle = isinstance(conversation.state, Welcome | Finished)
    if event.verb == "begin" and idle:
        return navigation.begin(conversation, fresh=True)
    return navigation.remain(conversation, message("note.old_button"), fresh=True)


def stale(conversation: Conversation) -> Step:
    """The card the button was on is no longer the current one."""
    again = navigation.remain(conversation, message("note.old_button"))
    return Step(conversation, (Notice(message("toast.old_button")), *again.effects))


def act(conversation: Conversation, verb: str, argument: str, now: datetime) -> Step:
    """An offered press on the current card."""
    match conversation.state:
        case Welcome() | Finished() | Waiting() | SigningIn() | Placing():
            return navigation.begin(conversation)  # the one button that these cards offer beside the last row, if any
        case InTrouble():
            return asking.asked_again(conversation, conversation.state)
        case Confirming() if verb == "keep":
            return navigation.home(conversation, message("note.kept"))
        case Confirming() if verb == "book" and conversation.attempt is not None:
            return navigation.remain(conversation, message("note.still_checking"))
        case choosing:
            return navigation.make(conversation, chosen(conversation.wish, choosing, verb, argument, now), now)


def chosen(wish: Wish, state: Choosing, verb: str, argument: str, now: datetime) -> Move:
    """What the step that offered the button makes of it."""
    if verb == "page" and isinstance(state, PAGED):
        return replace(state, page=int(argument))
    index = int(argument) if argument.isdigit() else 0
    match state:
        case ChoosingPayer():
            return payer.pressed(wish, state, index)
        case ChoosingType():
            return appointment_type.pressed(wish, state, index)
        case ChoosingModules():
            return appointment_type.modules_pressed(wish, state, verb, index)
        case ChoosingServices():
            return appointment_type.services_pressed(wish, state, verb, index)
        case ChoosingPlace():
            return location.pressed(wish, state, verb, index)
        case ChoosingClinician():
            return clinician.pressed(wish, state, verb, argument)
        case ChoosingTime():
            return when.pressed(wish, state, verb, argument, now)
        case ChoosingSlot():
            return slots_pressed(wish, state, verb, argument, now)
        case ChoosingNear():
            return near.pressed(wish, state, verb, argument)
        case ChoosingDay():
            return calendar.pressed(wish, verb, argument, now)
        case Confirming() | SharingLocation() | NothingOffered():  # only the first has buttons of its own
            return confirm.pressed(verb, argument)
    assert_never(state)


def slots_pressed(wish: Wish, state: ChoosingSlot, verb: str, argument: str, now: datetime) -> Move:
    """A slot or what leads to others: a way out, the calendar, or whatever the list offers."""
    match verb:
        case "way":
            return ways.taken(wish, argument)
        case "calendar":
            return calendar.question(wish, state.first, now)
        case _:
            return slot.pressed(wish, state, verb, argument, now)
