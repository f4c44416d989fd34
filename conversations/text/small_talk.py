"""Courtesies around a message, and the one question about the bot's own doing: is it booked? An honest answer.

Stands alone, as what is read of it is a row of the table of intents. Must never say of a booking more than is known.
"""

from __future__ import annotations

import re

from conversations.screens.model import Message, message
from conversations.state.conversation import Conversation, Finished, Placing, Welcome

BEFORE = (
    r"(?:(?:ok|okay|so|and|but|please|sorry|hi|hello|hey|well|great|lovely|perfect|oh|thanks|thank you)\b"
    r"[,.! ]*+){0,20}"
)
AFTER = r"[,.!? ]*(?:(?:please|thanks|thank you|then|now|yet|at all|here|again|bye|very much)\b[,.!? ]*){0,20}"


def whole(*patterns: str) -> re.Pattern[str]:
    """A message that is one of these and nothing else."""
    return re.compile(rf"\A{BEFORE}(?:{'|'.join(patterns)}){AFTER}", re.IGNORECASE)


def booked(conversation: Conversation) -> Message:
    """Whether it is booked, as far as that is known."""
    match conversation.state:
        case Placing(unsure=False):
            return message(conversation.worded("talk.booked.asking"))
        case Finished(ending):
            return message(f"talk.booked.{ending}")
        case _ if conversation.order is not None:
            return message(
                "talk.booked.in_question" if conversation.is_asked else conversation.worded("talk.booked.looking")
            )
        case _ if conversation.unsettled:
            return message("talk.booked.unclear")
        case Welcome():
            return message("talk.booked.nothing")
        case _:
            return message("talk.booked.no")
