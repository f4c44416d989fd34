"""The table of flows: what a patient can do here. A new flow is a line; short, as that is all the machine asks for."""

from __future__ import annotations

from typing import Any

from conversations.booking.flow import FLOW as BOOKING
from conversations.protocol import Flow
from conversations.staff.flow import FLOW as STAFF

FLOWS: tuple[Flow[Any], ...] = (BOOKING, STAFF)

COMMANDS = {command: flow for flow in FLOWS for command in flow.commands}
"""The commands and words that begin a flow."""
