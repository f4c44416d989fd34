"""`advance`: one event in, the next conversation and its effects out.

Total: every event in every state has an answer, none raises, none traps the patient, and none repeats a write. Pure:
the same conversation, event and moment always give the same step.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from conversations import answers, flow, hearing, outcomes, pressing
from conversations.booking import location
from conversations.choosing import ChoosingPlace, SharingLocation
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
from conversations.questions import Point
from conversations.screens.model import message
from conversations.state import Conversation, Step


def advance(conversation: Conversation, event: Event, now: datetime) -> Step:
    """What `event` leads to. `now` is the moment in the clinic's zone."""
    match event:
        case Said(text):
            return hearing.hear(conversation, text, now)
        case Commanded(name):
            return obey(conversation, name, now)
        case Pressed():
            return pressing.press(conversation, event, now)
        case SharedLocation(point):
            return shared(conversation, point)
        case SentSomethingElse():
            return flow.remain(conversation, message("note.cannot_read"))
        case SignedIn():
            return answers.signed_in(conversation)
        case SignedOut():
            return signed_out(conversation)
        case Answered():
            return answers.answered(conversation, event, now)
        case Unanswered():
            return answers.unanswered(conversation, event)
        case Waited(request):
            return answers.waited(conversation, request)
        case BookingEnded():
            return outcomes.ended(conversation, event, now)
    assert_never(event)


def obey(conversation: Conversation, name: str, now: datetime) -> Step:
    """A command. `/start` always leads to the first card."""
    match name:
        case "start":
            return flow.home(conversation)
        case "signout":
            step = signed_out(conversation)
            return Step(step.conversation, (SignOut(), *step.effects))
        case "book":
            return flow.begin(conversation)
        case "help" | "cancel" | "back":
            return hearing.steer(conversation, name, now) or flow.home(conversation)
        case _:
            return flow.remain(conversation, message("note.unknown_command"))


def signed_out(conversation: Conversation) -> Step:
    """The session is over, and with it whatever was being chosen."""
    return flow.home(conversation, message("note.signed_out"))


def shared(conversation: Conversation, point: Point) -> Step:
    """Where the patient is: the sites are asked for anew, nearest first. The point itself is not kept."""
    match conversation.state:
        case ChoosingPlace(sites) | SharingLocation(sites):
            back_to = replace(conversation, state=ChoosingPlace(sites))
            return flow.ask(back_to, location.question(conversation.wish, point), message("note.nearest"))
        case _:
            return flow.remain(conversation, message("note.location_unasked"))
