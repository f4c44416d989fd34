"""The states in which a patient looks at appointments: those that are listed, the one that is shown or to be cancelled.

A list holds what its lines say; the clinic is asked again for each that is opened. Must never hold who else is billed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from conversations.clinic.model import Appointment, ByClock, Key, Terms
from conversations.clinic.watching import Sought, Watched


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

    `may_book`: another one like it can be booked. `joinable`: its video call can be joined. `may_watch`: what comes up
    sooner can be told.
    """

    appointment: Appointment
    begun: bool = False
    over: bool = False
    may_cancel: bool = True
    may_book: bool = True
    joinable: bool = False
    may_watch: bool = False
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


@dataclass(frozen=True, slots=True)
class OfferingWatch:
    """Is it to be told when this comes up?"""

    sought: Sought
    kind: Literal["OfferingWatch"] = "OfferingWatch"


@dataclass(frozen=True, slots=True)
class ListingWatches:
    """What is to be told when it comes up."""

    watches: tuple[Watched, ...]
    kind: Literal["ListingWatches"] = "ListingWatches"


LookingAt = (
    ListingAppointments | ShowingAppointment | ConfirmingCancellation | ChoosingTelling | OfferingWatch | ListingWatches
)


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
    """What looking at appointments remembers from card to card: what it is for, and which list was seen last.

    `came_up` is what the one that is to be moved shall give way to; `with_another`: it is to be with somebody else, and
    where one is to be cancelled, another one than was shown. `said` are the words with which it was wished otherwise,
    for the card that asks when, where or with whom.
    """

    purpose: Concern = Concern.LIST
    past: bool = False
    came_up: Watched | None = None
    with_another: bool = False
    said: str = ""
    kind: Literal["AppointmentsTask"] = "AppointmentsTask"
