"""The table of flows: what a patient can do here. A new flow is a line; short, as that is all the machine asks for."""

from __future__ import annotations

from typing import Any

from conversations.appointments.flow import FLOW as APPOINTMENTS
from conversations.booking.flow import FLOW as BOOKING
from conversations.protocol import Flow

FLOWS: tuple[Flow[Any], ...] = (BOOKING, APPOINTMENTS)

NAMED = {flow.name: flow for flow in FLOWS}
"""The flows by name: what the argument of a button that begins one says."""

COMMANDS = {command: flow for flow in FLOWS for command in flow.commands}
"""The commands and words that begin a flow."""
