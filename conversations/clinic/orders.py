"""The writes: an order, and every way it can end.

Must never hold a guess: an outcome is known, or it says that it is not.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from conversations.clinic.model import ONESELF, Appointment, Behalf, Invoice, Key, Money, Sex, Slot
from conversations.clinic.questions import Failure


@dataclass(frozen=True, slots=True)
class BookingOrder:
    """POST appointment/book-time-slot: everything one booking says, and nothing about how it ends.

    `any_price`: it says no price, so whatever is there is booked at what it costs.
    """

    payer: str
    type: Key
    slot: Slot
    modules: tuple[Key, ...] = ()
    services: tuple[Key, ...] = ()
    clinician: Key | None = None
    sex: Sex | None = None
    method: int = 0
    any_price: bool = False
    behalf: Behalf = ONESELF
    kind: Literal["BookingOrder"] = "BookingOrder"


@dataclass(frozen=True, slots=True)
class CancellationOrder:
    """GET appointment/cancel: the appointment that is to go, and the fee that was confirmed with it.

    What it is for and when, wall clock at the site, tell it from any other if the diary names it anew. `patient` is the
    key by which it is told who owes the fee.
    """

    key: Key
    type: Key | None
    start: datetime
    site: Key | None = None
    fee: Money | None = None
    patient: Key | None = None
    behalf: Behalf = ONESELF
    kind: Literal["CancellationOrder"] = "CancellationOrder"


Order = BookingOrder | CancellationOrder
"""What can be ordered of the clinic; told apart by `kind`."""


class Earlier(StrEnum):
    """What was said of an order before, where a later outcome says otherwise."""

    NOTHING = ""
    NOT_BOOKED = "not_booked"
    NOT_CANCELLED = "not_cancelled"
    HANDED_OVER = "handed_over"


@dataclass(frozen=True, slots=True)
class Booked:
    """The clinic has it, as `appointment` says. `confirmed`: it was also read back from the diary.

    `may_remember`: whoever booked it may want to be offered it again, and has not said so yet.
    """

    appointment: Appointment
    confirmed: bool = True
    after: Earlier = Earlier.NOTHING
    kind: Literal["Booked"] = "Booked"
    may_remember: bool = False


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The appointment is cancelled. `invoice` is that of the fee, where the clinic has raised one.

    `answered`: the clinic said so, and what is said of the invoice is all there is; else its diary tells. `confirmed`:
    the diary does not have the appointment any more.
    """

    invoice: Invoice | None = None
    answered: bool = True
    confirmed: bool = True
    after: Earlier = Earlier.NOTHING
    kind: Literal["Cancelled"] = "Cancelled"


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was booked or cancelled: the slot was taken or no longer fits, or the portal said why in `message`."""

    failure: Failure
    kind: Literal["Refused"] = "Refused"


@dataclass(frozen=True, slots=True)
class NotSent:
    """Nothing left this side, so nothing was booked or cancelled: the clinic could not be reached.

    `begun`: it was too late to send it, for its time has begun.
    """

    begun: bool = False
    kind: Literal["NotSent"] = "NotSent"


@dataclass(frozen=True, slots=True)
class Unknown:
    """The order was sent and its answer lost; the clinic's diary is being looked at.

    `reference`: what the portal calls its failure, where it said so much.
    """

    reference: str = ""
    kind: Literal["Unknown"] = "Unknown"


@dataclass(frozen=True, slots=True)
class NotBooked:
    """The answer was lost, and two later looks at the whole diary found nothing that was not there before.

    It is looked for twice more after that; if it turns up, `Booked` or `HandedOver` follows.
    """

    kind: Literal["NotBooked"] = "NotBooked"


@dataclass(frozen=True, slots=True)
class NotCancelled:
    """The answer was lost, and two later looks at the diary found the appointment as it was.

    It is looked for twice more after that; if it is gone then, `Cancelled` follows.
    """

    kind: Literal["NotCancelled"] = "NotCancelled"


class Handover(StrEnum):
    """Why an unknown outcome could not be cleared up here."""

    SESSION_GONE = "session_gone"
    PORTAL_DOWN = "portal_down"
    INCOMPLETE = "incomplete"
    UNEXPLAINED = "unexplained"
    NO_ACCOUNT = "no_account"  # what was booked without one cannot be read back


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Whether it was booked or cancelled could not be found out: a person at the clinic has to look.

    `reference`: what the portal called its failure, where it said so much.
    """

    reason: Handover
    after: Earlier = Earlier.NOTHING
    reference: str = ""
    kind: Literal["HandedOver"] = "HandedOver"


@dataclass(frozen=True, slots=True)
class InQuestion:
    """The answer was lost, and something new is in the diary that does not fit exactly: is it what was ordered?"""

    appointment: Appointment
    kind: Literal["InQuestion"] = "InQuestion"


Outcome = Booked | Cancelled | Refused | NotSent | Unknown | NotBooked | NotCancelled | HandedOver | InQuestion
