"""What the conversation asks of the clinic, and what the clinic can answer.

Owns the vocabulary of reads (`Question` → `Answer`). Must never know how they travel; each question names the portal
call that answers it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Literal

from conversations.clinic.account import AccountAnswer, AccountQuestion, LastVisit
from conversations.clinic.diary import AllAppointments, AskAllAppointments, AskCancellation, CancellationTerms
from conversations.clinic.model import (
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
from conversations.clinic.patients import PatientAnswer, PatientQuestion
from conversations.clinic.why import Probing


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
class AskDays:
    """GET appointment/proposed-time-slots, for the days that have any; answered by `Slots`."""

    search: AskSlots
    kind: Literal["AskDays"] = "AskDays"


class Purpose(StrEnum):
    """Why several searches are made at once."""

    WAYS_OUT = "ways_out"  # nothing was found: what would be, with one wish less?
    NEAR = "near"  # the slot was refused: what comes close?
    WHY = "why"  # nothing was found for staff: what is the cause?


@dataclass(frozen=True, slots=True)
class AskSeveral:
    """GET appointment/proposed-time-slots, a few searches at once; `tried` is the search they are to replace.

    `refusal` is what the clinic said to the slot that was refused, `probing` what staff want to know beside.
    """

    purpose: Purpose
    tried: AskSlots
    searches: tuple[AskSlots, ...]
    refusal: Failure | None = None
    probing: Probing | None = None
    kind: Literal["AskSeveral"] = "AskSeveral"


@dataclass(frozen=True, slots=True)
class AskAppointments:
    """GET appointment/existing-appointments: the patient's future appointments.

    `ordering`: the patient has confirmed, and this is the look at the diary right before the order.
    """

    ordering: bool = False
    kind: Literal["AskAppointments"] = "AskAppointments"


Question = (
    AskPayers
    | AskTypes
    | AskServices
    | AskSites
    | AskClinicians
    | AskSlots
    | AskDays
    | AskSeveral
    | AskAppointments
    | AskAllAppointments
    | AskCancellation
    | PatientQuestion
    | AccountQuestion
)


@dataclass(frozen=True, slots=True)
class Payers:
    """At least one; the first is the patient's default."""

    payers: tuple[Payer, ...]
    kind: Literal["Payers"] = "Payers"


@dataclass(frozen=True, slots=True)
class Types:
    """Appointment types, also those that cannot be booked online; `last`: what whoever asks booked last."""

    types: tuple[AppointmentType, ...]
    last: LastVisit | None = None
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
    """Proposed time slots, soonest first, with the sites and locations that occur in them.

    `may_watch`: what comes up later can be told.
    """

    slots: tuple[Slot, ...]
    sites: tuple[Site, ...] = ()
    may_watch: bool = False
    kind: Literal["Slots"] = "Slots"


@dataclass(frozen=True, slots=True)
class Several:
    """What each of several searches found, in their order; None where one got no answer.

    `bookable`: whether the type can be booked online, and `payers`: what was found with others who pay, where asked.
    """

    found: tuple[Slots | None, ...]
    bookable: bool | None = None
    payers: tuple[tuple[str, Slots | None], ...] = ()
    may_watch: bool = False
    kind: Literal["Several"] = "Several"


@dataclass(frozen=True, slots=True)
class Appointments:
    """The patient's future appointments, and the keys of the `others` that the clinic tells: over, or cancelled.

    `complete` is false where there may be more than was read. `whose` they are is for whoever places an order: it says
    nothing to the conversation.
    """

    appointments: tuple[Appointment, ...]
    others: tuple[Key, ...] = ()
    complete: bool = True
    whose: str = ""
    kind: Literal["Appointments"] = "Appointments"


Answer = (
    Payers
    | Types
    | Services
    | Sites
    | Clinicians
    | Slots
    | Several
    | Appointments
    | AllAppointments
    | CancellationTerms
    | PatientAnswer
    | AccountAnswer
)


class Trouble(StrEnum):
    """Why the clinic gave no answer to a read, in classes that a patient can act on."""

    SIGN_IN = "sign_in"  # no session, or it ran out
    STARTING = "starting"  # the portal is starting: ask again in a while
    DOWN = "down"  # not reachable, no answer in time, or an answer that is a fault of the server
    REFUSED = "refused"  # the portal said no and why
    ODD = "odd"  # an answer that cannot be read


class Reason(StrEnum):
    """Why there is no result."""

    UNSPECIFIED = "unspecified"  # the portal does not say; for a booking most likely that the time was taken
    ASKED_WRONGLY = "asked_wrongly"  # a parameter or a body member is missing or malformed
    UNKNOWN_CALL = "unknown_call"  # this portal has no such section or method
    KEY_REFUSED = "key_refused"  # the client key is missing or invalid
    ADDRESS_REFUSED = "address_refused"  # this address is not in the employer's range
    SIGN_IN = "sign_in"  # no session, or it ran out, or its token did
    COMPANY_MISSING = "company_missing"
    STARTING = "starting"  # ask again in a while
    MARKUP = "markup"  # what a person typed looks like HTML
    BLOCKED = "blocked"  # too many failed sign-ins
    ALREADY_REGISTERED = "already_registered"  # a private patient has an account under this e-mail
    QUESTIONS_OPEN = "questions_open"  # required questions were not answered
    HISTORY_NOT_FOUND = "history_not_found"  # a node of the medical history
    TERMS = "terms"  # the clinic's terms are to be agreed to first, in its own portal
    CONTACT_OPTIONS = "contact_options"  # how the clinic may contact them is to be said first, there
    NOT_ONLINE = "not_online"  # whoever is signed in cannot book online
    NO_RIGHT = "no_right"
    NOT_FOUND = "not_found"
    WRONG_VERB = "wrong_verb"
    DEPENDENCY = "dependency"  # something that the portal needs did not do its part
    FAULT = "fault"  # of the server
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - the name of a class of failures
    WRONG_CODE = "wrong_code"
    UNREACHABLE = "unreachable"  # nothing was sent
    WITHHELD = "withheld"  # nothing was sent, by the caller's own wish
    SLOW = "slow"  # no answer in time
    BROKEN = "broken"  # the connection went away
    ODD = "odd"  # an answer that cannot be read


TOLD = {  # reasons that are told in words of their own
    Reason.ASKED_WRONGLY,
    Reason.UNKNOWN_CALL,
    Reason.KEY_REFUSED,
    Reason.ADDRESS_REFUSED,
    Reason.COMPANY_MISSING,
    Reason.MARKUP,
    Reason.BLOCKED,
    Reason.ALREADY_REGISTERED,
    Reason.QUESTIONS_OPEN,
    Reason.HISTORY_NOT_FOUND,
    Reason.TERMS,
    Reason.CONTACT_OPTIONS,
    Reason.NOT_ONLINE,
    Reason.NO_RIGHT,
    Reason.NOT_FOUND,
    Reason.WRONG_VERB,
    Reason.DEPENDENCY,
    Reason.SLOW,
}


@dataclass(frozen=True, slots=True)
class Failure:
    """A call without a result. `message` may be shown to a person; quote `reference` to clinic support.

    `newcomers`: who has no account can ask the same.
    """

    trouble: Trouble
    message: str = ""
    reference: str = ""
    reason: Reason = Reason.UNSPECIFIED
    newcomers: bool = False
