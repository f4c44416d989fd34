"""The table of flows: what a patient can do here. A new flow is a line."""

from __future__ import annotations

from typing import Any

from conversations.booking.flow import FLOW as BOOKING
from conversations.protocol import Flow
from conversations.state.conversation import Conversation

FLOWS: tuple[Flow[Any], ...] = (BOOKING,)

COMMANDS = {command: flow for flow in FLOWS for command in flow.commands}
"""The commands and words that begin a flow."""


def flow_of(conversation: Conversation) -> Flow[Any]:
    """The flow whose task the conversation has."""
    return next(flow for flow in FLOWS if isinstance(conversation.task, type(flow.task)))
