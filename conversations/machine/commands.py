"""What commands lead to, and words and buttons that mean the same at every card: help, back, start over, sign out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations.clinic.patients import Duties
from conversations.effects import Forget, SignOut
from conversations.flows import COMMANDS, flow_of
from conversations.machine import beginning
from conversations.moves import navigation, sign_in_number
from conversations.moves.navigation import Scene, is_idle, remain
from conversations.screens.model import message
from conversations.state.conversation import IDLE, Conversation, Matching, Role


def obey(conversation: Conversation, name: str, argument: str, now: datetime) -> Scene:
    """A command. `/start` always leads to the first card."""
    match name:
        case "start":
            return navigation.home(conversation)
        case "signout":
            return ended(conversation, name)
        case "help" | "cancel" | "back":
            return steer(conversation, name, now)
        case _ if name in COMMANDS:
            return beginning.commanded(conversation, name, argument, now)
        case _:
            return remain(conversation, message("note.unknown_command"))


def steer(conversation: Conversation, name: str, now: datetime) -> Scene:
    """Words and commands that mean the same at every card."""
    flow = flow_of(conversation)
    match name:
        case "help":
            return remain(conversation, message("help"))
        case "back" if isinstance(conversation.state, Matching):
            return sign_in_number.resumed(flow, conversation, message("note.sign_in_left"))
        case "back":
            return navigation.back(flow, conversation, now)
        case "over":
            return beginning.begun_over(flow, conversation)
        case "cancel":
            return navigation.cancel(flow, conversation)
        case "signout":
            return ended(conversation, name)
        case "start" if is_idle(conversation.state):
            return beginning.greeted(conversation)
        case "start":
            return remain(conversation, message("note.hello"))
        case _:
            return beginning.commanded(conversation, name, "", now)


def ended(conversation: Conversation, verb: str) -> Scene:
    """The session is ended here and at the clinic; where all is to be forgotten, so is everything else after that."""
    if verb == "signout":
        return replace(signed_out(conversation), before=(SignOut(),))
    return replace(
        signed_out(conversation), notes=(message("note.forgetting"),), before=(SignOut(),), after=(Forget(),)
    )


def signed_out(conversation: Conversation) -> Scene:
    """The session is over, and with it whatever was being chosen."""
    nobody = replace(conversation.released, role=Role.PATIENT, duties=Duties(), member="", task=IDLE)
    return navigation.home(nobody, message("note.signed_out"))
