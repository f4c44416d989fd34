"""The states in which a patient looks at appointments: those that are listed, the one that is shown or to be cancelled.

A list holds what its lines say; the clinic is asked again for each that is opened. Must never hold who else is billed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from conversations.clinic.model import Appointment, ByClock, Key, Terms


class Concern(StrEnum):
    """What somebody wants of their appointments."""

    LIST = "list"
    NEXT = "next"  # when and where the next one is
    CANCEL = "cancel"  # which one is to be cancelled
    MOVE = "move"  # which one is to be moved to another time
    AGAIN = "again"  # another one like the last that is over
    UNDO = "undo"  # a booking that was not meant is to go, which may cost something by now


@dataclass(frozen=True, slots=True)
class ListedAppointment:
    """A line of the list."""

    key: Key
    name: str
    start: datetime
    site: Key | None = None
    state: str = ""
    by: ByClock = ByClock.SITE


@dataclass(frozen=True, slots=True)
class ListingAppointments:
    """Which of them? Those to come, or the `past` ones; `complete` is false where there may be more."""

    listed: tuple[ListedAppointment, ...]
    past: bool = False
    complete: bool = True
    page: int = 0
    kind: Literal["ListingAppointments"] = "ListingAppointments"


@dataclass(frozen=True, slots=True)
class ShowingAppointment:
    """One appointment, and whether it can be cancelled here: not if it has `begun` or is `over`, nor if not allowed.

    `may_book`: another one like it can be booked. `joinable`: its video call can be joined.
    """

    appointment: Appointment
    begun: bool = False
    over: bool = False
    may_cancel: bool = True
    may_book: bool = True
    joinable: bool = False
    kind: Literal["ShowingAppointment"] = "ShowingAppointment"


@dataclass(frozen=True, slots=True)
class ConfirmingCancellation:
    """Is it to be cancelled, on these terms? `again`: it was tried before, and was not cancelled.

    `replaced`: another one is booked instead.
    """

    appointment: Appointment
    terms: Terms
    again: bool = False
    replaced: bool = False
    kind: Literal["ConfirmingCancellation"] = "ConfirmingCancellation"


@dataclass(frozen=True, slots=True)
class ChoosingTelling:
    """Shall this chat be told what staff do for its patient? It is `told` now, or not; it `can` be."""

    told: bool = False
    can: bool = True
    kind: Literal["ChoosingTelling"] = "ChoosingTelling"


LookingAt = ListingAppointments | ShowingAppointment | ConfirmingCancellation | ChoosingTelling


@dataclass(frozen=True, slots=True)
class OrderedCancellation:
    """What was to be cancelled, on the terms that were confirmed; `replaced`: another one is booked instead."""

    appointment: Appointment
    terms: Terms
    replaced: bool = False
    kind: Literal["OrderedCancellation"] = "OrderedCancellation"

    @staticmethod
    def worded(name: str) -> str:
        """The message of this name, for a cancellation."""
        return f"cancelling.{name}"


@dataclass(frozen=True, slots=True)
class AppointmentsTask:
    """What looking at appointments remembers from card to card: what it is for, and which list was seen last."""

    purpose: Concern = Concern.LIST
    past: bool = False
    kind: Literal["AppointmentsTask"] = "AppointmentsTask"
