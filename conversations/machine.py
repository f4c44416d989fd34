"""`advance`: one event in, the next conversation and its effects out.

Total: every event in every state has an answer, none raises, none traps the patient, and none repeats a write. Pure:
the same conversation, event and moment always give the same step.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from conversations import asking, navigation, pressing
from conversations.booking import location, outcome
from conversations.clinic.questions import Point
from conversations.effects import SignOut
from conversations.events import (
    Answered,
    BookingEnded,
    Commanded,
    Event,
    Pressed,
    Said,
    SentSomethingElse,
    SharedLocation,
    SignedIn,
    SignedOut,
    Unanswered,
    Waited,
)
from conversations.screens.model import message
from conversations.state.booking import ChoosingPlace, SharingLocation
from conversations.state.conversation import Conversation, Step
from conversations.text.message import hear, steer


def advance(conversation: Conversation, event: Event, now: datetime) -> Step:
    """What `event` leads to. `now` is the moment in the clinic's zone."""
    match event:
        case Said(text):
            return hear(conversation, text, now)
        case Commanded(name):
            return obey(conversation, name, now)
        case Pressed():
            return pressing.press(conversation, event, now)
        case SharedLocation(point):
            return shared(conversation, point)
        case SentSomethingElse():
            return navigation.remain(conversation, message("note.cannot_read"))
        case SignedIn():
            return asking.signed_in(conversation)
        case SignedOut():
            return signed_out(conversation)
        case Answered():
            return asking.answered(conversation, event, now)
        case Unanswered():
            return asking.unanswered(conversation, event)
        case Waited(request):
            return asking.waited(conversation, request)
        case BookingEnded():
            return outcome.ended(conversation, event, now)
    assert_never(event)


def obey(conversation: Conversation, name: str, now: datetime) -> Step:
    """A command. `/start` always leads to the first card."""
    match name:
        case "start":
            return navigation.home(conversation)
        case "signout":
            step = signed_out(conversation)
            return Step(step.conversation, (SignOut(), *step.effects))
        case "book":
            return navigation.begin(conversation)
        case "help" | "cancel" | "back":
            return steer(conversation, name, now) or navigation.home(conversation)
        case _:
            return navigation.remain(conversation, message("note.unknown_command"))


def signed_out(conversation: Conversation) -> Step:
    """The session is over, and with it whatever was being chosen."""
    return navigation.home(conversation, message("note.signed_out"))


def shared(conversation: Conversation, point: Point) -> Step:
    """Where the patient is: the sites are asked for anew, nearest first. The point itself is not kept."""
    match conversation.state:
        case ChoosingPlace(sites) | SharingLocation(sites):
            back_to = replace(conversation, state=ChoosingPlace(sites))
            return navigation.ask(back_to, location.question(conversation.wish, point), message("note.nearest"))
        case _:
            return navigation.remain(conversation, message("note.location_unasked"))
