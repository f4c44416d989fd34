"""What a choice leads to.

A step answers a press or a typed text with a `Move`: the wish with the choice made, another view of its own card, a
stage to choose again, a question to the clinic, or a word about why nothing changed (`Nudge`).
"""

from __future__ import annotations

from dataclasses import dataclass

from conversations.clinic.questions import Question
from conversations.screens.model import Message
from conversations.state.booking import Choosing
from conversations.state.wish import Stage, Wish


@dataclass(frozen=True, slots=True)
class Nudge:
    """The card stays, under a word of explanation; `wish` where something was noted on the way."""

    note: Message
    wish: Wish | None = None


Move = Wish | Choosing | Stage | Question | Nudge
