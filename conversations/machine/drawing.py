"""The card of a conversation as it is drawn: the flow's own or one of the machine's, and what every card ends with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from conversations.flows import flow_of
from conversations.machine import beginning
from conversations.moves import acting, asking, pages, sign_in_number
from conversations.screens.model import LAST_ROW, Card, Message, Screen, message
from conversations.state.conversation import (
    Conversation,
    Finished,
    Matching,
    NoAnswer,
    Placing,
    Role,
    SigningIn,
    Waiting,
    Welcome,
)
from conversations.text.staff.to_staff import said_to_staff

MOST_DRAWN = 250
"""Cards that are kept as they were drawn, of those who tap just now."""


@dataclass(frozen=True, slots=True, eq=False)
class _TheVery:
    """A conversation told by being the very same: to compare what it holds takes as long as to draw its card."""

    conversation: Conversation

    def __hash__(self) -> int:
        return id(self.conversation)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _TheVery) and self.conversation is other.conversation


def screen_of(conversation: Conversation, *notes: Message) -> Screen:
    """The current card, under words of explanation where there are some.

    A function of the conversation alone: any card can be shown again at any time, and a press be checked against it.
    """
    drawn = _drawn(_TheVery(conversation))
    told = said_to_staff(notes) if conversation.role is Role.STAFF else notes
    return replace(drawn, body=(*told, *drawn.body)) if told else drawn


@lru_cache(MOST_DRAWN)
def _drawn(very: _TheVery) -> Screen:
    """The card without a word above it. It is kept, as a tap brings the very conversation back."""
    conversation = very.conversation
    body, rows = _card_of(conversation)
    step = flow_of(conversation).steps.get(type(conversation.state))
    if conversation.role is Role.STAFF:
        is_about_chat = isinstance(conversation.state, Matching | SigningIn)  # and not about a patient
        last = () if is_about_chat else acting.for_whom(conversation.acting)
        body = (*said_to_staff(body), *last)
        rows = tuple(row for row in acting.offered(rows) if row)
    return Screen(conversation.screen, body, rows, step is not None and step.shares_location)


def _card_of(conversation: Conversation) -> Card:
    """Body and rows of the current card; whoever chooses can always go back or start over."""
    flow, task = flow_of(conversation), conversation.task
    match conversation.state:
        case Welcome() | Finished() as idle:
            return beginning.card(conversation, idle)
        case Waiting() as waiting:
            return (*flow.above(task, waiting), message("asking")), (LAST_ROW,)
        case SigningIn() as signing_in:
            return pages.card(signing_in)
        case Matching() as asked:
            return sign_in_number.card(asked)
        case NoAnswer() as trouble:
            body, rows = asking.trouble_card(trouble)
            return (*flow.above(task, trouble), *body), rows
        case Placing(unsure):
            return (message(conversation.worded("placing.unsure" if unsure else "placing")),), (LAST_ROW,)
        case state:
            body, rows = flow.card(task, state)
            last = () if flow.step(state).shares_location else (LAST_ROW,)
            return (*flow.above(task, state), *body), (*(row for row in rows if row), *last)
