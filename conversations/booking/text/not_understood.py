"""The word on what was not understood: a question, half a yes, a denial of something unknown, or anything else.

Says what it was, as far as that can be told, and what to do now. Must never choose anything.
"""

from __future__ import annotations

from conversations.booking import confirm
from conversations.screens.model import Message, message
from conversations.state.booking import ChoosingTime, ChoosingType, Confirming
from conversations.state.conversation import State
from conversations.text.answers import is_unsure
from conversations.text.questions import asks_about, denies_something

NAME = 32
"""Letters of a text that may be the name of a visit; a longer one is a sentence."""


def not_understood(typed: str, state: State | None = None) -> Message:
    """What is said to such words at this card."""
    match state:
        case Confirming(clashes=(clash, *_)):
            return confirm.named_again(clash)
        case Confirming() if is_unsure(typed):
            return message("note.half_a_yes")
        case ChoosingTime() if typed.strip(" .!?").isdecimal():
            return message("note.day_or_hour", number=typed.strip(" .!?")[:2])
        case _ if asks_about(typed):
            return message("note.cannot_answer")
        case _ if denies_something(typed):
            return message("note.which_not")
        case ChoosingType() if _is_name(typed):
            return message("note.unknown_type", name=_named(typed))
        case _:
            return message("note.not_understood")


def _named(typed: str) -> str:
    """The words without what stands around a name."""
    return typed.strip(" .,!?").removesuffix("please").strip(" ,")


def _is_name(typed: str) -> bool:
    """Whether they may be the name of a visit."""
    said = _named(typed)
    return 0 < len(said) <= NAME and said[0].isalpha()
