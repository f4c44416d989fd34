"""What the conversation asks of the clinic, and what the clinic can answer.

Owns the vocabulary of reads (`Question` → `Answer`) and of the one write, a `BookingOrder` with its `Outcome`.
Must never know how they travel. Each question names the portal call that answers it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Literal

from conversations.clinic import (
    Appointment,
    AppointmentType,
    Clinician,
    Key,
    Payer,
    Service,
    Sex,
    Site,
    Slot,
)


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the globe in degrees, as shared from the phone; used for sorting and never kept."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class AskPayers:
    """GET appointment/payer-types."""

    kind: Literal["AskPayers"] = "AskPayers"


@dataclass(frozen=True, slots=True)
class AskTypes:
    """GET appointment/types."""

    payer: str
    kind: Literal["AskTypes"] = "AskTypes"


@dataclass(frozen=True, slots=True)
class AskServices:
    """GET appointment/services."""

    payer: str
    type: Key
    kind: Literal["AskServices"] = "AskServices"


@dataclass(frozen=True, slots=True)
class AskSites:
    """POST appointment/sites; sorted by distance from `near`, else from the patient's home."""

    payer: str
    type: Key
    near: Point | None = None
    kind: Literal["AskSites"] = "AskSites"


@dataclass(frozen=True, slots=True)
class AskClinicians:
    """POST appointment/clinicians; None is any site or location."""

    payer: str
    type: Key
    site: Key | None = None
    location: Key | None = None
    modules: tuple[Key, ...] = ()
    kind: Literal["AskClinicians"] = "AskClinicians"


class PartOfDay(StrEnum):
    """The portal's time preference: before or after noon."""

    MORNING = "morning"
    AFTERNOON = "afternoon"


@dataclass(frozen=True, slots=True)
class AskSlots:
    """GET appointment/proposed-time-slots; `first` and `last` are inclusive days, hours wall clock at the site.

    The answer holds all that were found; `skip` is how many of them the patient has paged past.
    """

    payer: str
    type: Key
    first: date
    last: date
    modules: tuple[Key, ...] = ()
    services: tuple[Key, ...] = ()
    site: Key | None = None
    location: Key | None = None
    clinician: Key | None = None
    sex: Sex | None = None
    part: PartOfDay | None = None
    starting: time | None = None
    finishing: time | None = None
    skip: int = 0
    kind: Literal["AskSlots"] = "AskSlots"


@dataclass(frozen=True, slots=True)
class AskAppointments:
    """GET appointment/existing-appointments: the patient's future appointments."""

    kind: Literal["AskAppointments"] = "AskAppointments"


Question = AskPayers | AskTypes | AskServices | AskSites | AskClinicians | AskSlots | AskAppointments


@dataclass(frozen=True, slots=True)
class Payers:
    """At least one; the first is the patient's default."""

    payers: tuple[Payer, ...]
    kind: Literal["Payers"] = "Payers"


@dataclass(frozen=True, slots=True)
class Types:
    """Appointment types, also those that cannot be booked online."""

    types: tuple[AppointmentType, ...]
    kind: Literal["Types"] = "Types"


@dataclass(frozen=True, slots=True)
class Services:
    """Extras that can be added to the type asked about."""

    services: tuple[Service, ...]
    kind: Literal["Services"] = "Services"


@dataclass(frozen=True, slots=True)
class Sites:
    """Sites in the order the clinic gave, nearest first."""

    sites: tuple[Site, ...]
    kind: Literal["Sites"] = "Sites"


@dataclass(frozen=True, slots=True)
class Clinicians:
    """Clinicians who offer the type asked about at the place asked about."""

    clinicians: tuple[Clinician, ...]
    kind: Literal["Clinicians"] = "Clinicians"


@dataclass(frozen=True, slots=True)
class Slots:
    """Proposed time slots, soonest first, with the sites and locations that occur in them."""

    slots: tuple[Slot, ...]
    sites: tuple[Site, ...] = ()
    kind: Literal["Slots"] = "Slots"


@dataclass(frozen=True, slots=True)
class Appointments:
    """The patient's future appointments."""

    appointments: tuple[Appointment, ...]
    kind: Literal["Appointments"] = "Appointments"


Answer = Payers | Types | Services | Sites | Clinicians | Slots | Appointments


class Trouble(StrEnum):
    """Why the clinic gave no answer to a read, in classes that a patient can act on."""

    SIGN_IN = "sign_in"  # no session, or it ran out
    STARTING = "starting"  # the portal is starting: ask again in a while
    DOWN = "down"  # not reachable, no answer in time, or an answer that is a fault of the server
    REFUSED = "refused"  # the portal said no and why
    ODD = "odd"  # an answer that cannot be read


@dataclass(frozen=True, slots=True)
class Failure:
    """A read without an answer. `message` may be shown to a person; quote `reference` to clinic support."""

    trouble: Trouble
    message: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class BookingOrder:
    """POST appointment/book-time-slot: everything one booking says, and nothing about how it ends."""

    payer: str
    type: Key
    slot: Slot
    modules: tuple[Key, ...] = ()
    services: tuple[Key, ...] = ()
    clinician: Key | None = None
    sex: Sex | None = None
    method: int = 0
    patient: Key | None = None
    referral: Key | None = None
    recall: Key | None = None


@dataclass(frozen=True, slots=True)
class Booked:
    """The clinic has it, as `appointment` says. `confirmed`: it was also read back from the diary."""

    appointment: Appointment
    confirmed: bool = True
    kind: Literal["Booked"] = "Booked"


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was booked: the slot was taken or no longer fits, or the portal said why in `message`."""

    failure: Failure
    kind: Literal["Refused"] = "Refused"


@dataclass(frozen=True, slots=True)
class NotSent:
    """Nothing left this side, so nothing was booked: the clinic could not be reached."""

    kind: Literal["NotSent"] = "NotSent"


@dataclass(frozen=True, slots=True)
class Unknown:
    """The order was sent and its answer lost; the clinic's diary is being looked at."""

    kind: Literal["Unknown"] = "Unknown"


@dataclass(frozen=True, slots=True)
class NotBooked:
    """The answer was lost, and two later looks at the diary found no such appointment."""

    kind: Literal["NotBooked"] = "NotBooked"


class Handover(StrEnum):
    """Why an unknown outcome could not be cleared up here."""

    SESSION_GONE = "session_gone"
    PORTAL_DOWN = "portal_down"


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Whether it was booked could not be found out: a person at the clinic has to look."""

    reason: Handover
    kind: Literal["HandedOver"] = "HandedOver"


Outcome = Booked | Refused | NotSent | Unknown | NotBooked | HandedOver
