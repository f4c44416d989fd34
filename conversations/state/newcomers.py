"""What is remembered of somebody who books without an account: a booking, with whether they registered for it.

Nothing that says who they are is in it: that is the registration page's affair, and never stored here.
Short, and apart, as each flow's memory is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from conversations.state.booking import BookingTask, OrderedVisit


@dataclass(frozen=True, slots=True)
class NewcomerTask(BookingTask):
    """A booking without an account. `registered`: the clinic knows by now who it is for, for this one booking."""

    registered: bool = False
    kind: Literal["NewcomerTask"] = "NewcomerTask"  # type: ignore[assignment]  # it tells them apart where stored


@dataclass(frozen=True, slots=True)
class NewcomerVisit(OrderedVisit):
    """What was ordered without an account."""

    kind: Literal["NewcomerVisit"] = "NewcomerVisit"  # type: ignore[assignment]  # it tells them apart where stored
