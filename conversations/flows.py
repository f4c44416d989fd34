"""The table of flows: what a patient can do here. A new flow is a line; short, as that is all the machine asks for."""

from __future__ import annotations

from typing import Any

from conversations.accounts.flow import FLOW as NEWCOMERS
from conversations.accounts.own import FLOW as OWN
from conversations.appointments.flow import FLOW as APPOINTMENTS
from conversations.booking.flow import FLOW as BOOKING
from conversations.protocol import Flow
from conversations.staff.flow import FLOW as STAFF
from conversations.state.conversation import Conversation

FLOWS: tuple[Flow[Any], ...] = (BOOKING, APPOINTMENTS, NEWCOMERS, OWN, STAFF)

NAMED = {flow.name: flow for flow in FLOWS}
"""The flows by name: what the argument of a button that begins one says."""

COMMANDS = {command: flow for flow in FLOWS for command in flow.commands}
"""The commands and words that begin a flow."""

_BY_TASK: dict[type, Flow[Any]] = {type(flow.task): flow for flow in FLOWS}


def flow_named(name: str) -> Flow[Any]:
    """The flow of this name; without one, the booking: earlier releases named none."""
    return NAMED.get(name, FLOWS[0])


def flow_of_order(conversation: Conversation) -> Flow[Any]:
    """The flow that has placed the open order, whatever the patient is doing now."""
    order = conversation.order
    owners = (flow for flow in FLOWS if order is not None and type(order.ordered) is flow.ordered)
    return next(owners, flow_of(conversation))


def flow_of(conversation: Conversation) -> Flow[Any]:
    """The flow whose task the conversation has."""
    return _BY_TASK[type(conversation.task)]


def asks_to_order(conversation: Conversation) -> bool:
    """Whether a yes to the current card is an order."""
    step = flow_of(conversation).steps.get(type(conversation.state))
    return step is not None and step.orders
