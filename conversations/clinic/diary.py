"""What is asked and answered about appointments that exist: which there are, and what cancelling one costs.

Apart from the other questions, as whoever books needs none of these.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from conversations.clinic.model import EVERYTHING, Allowed, Appointment, Key, Terms


@dataclass(frozen=True, slots=True)
class AskAllAppointments:
    """GET appointment/existing-appointments and auth/config: what was, what is to come, and what may be done with it.

    `showing` is the one that is wanted of them; else they are listed, the `past` ones or those to come. `filing`: it is
    wanted as a file for a calendar, and whether under a `discreet` title.
    """

    showing: Key | None = None
    past: bool = False
    filing: bool = False
    discreet: bool = False
    kind: Literal["AskAllAppointments"] = "AskAllAppointments"


@dataclass(frozen=True, slots=True)
class AskCancellation:
    """GET appointment/existing-appointments, then appointment/cancellation-info: what cancelling costs at this moment.

    `ordering`: the patient has confirmed, and this is the look at the diary and at the fee right before the order.
    `moving`: another one is to be booked instead, and then this one is to go.
    """

    key: Key
    ordering: bool = False
    moving: bool = False
    kind: Literal["AskCancellation"] = "AskCancellation"


@dataclass(frozen=True, slots=True)
class AllAppointments:
    """The appointments to come, soonest first, and those that are over or cancelled, latest first.

    `begun` are the keys of those to come that have begun, `joinable` of those whose video call can be joined now.
    `complete` is false where there may be more. `may_watch`: what comes up sooner can be told.
    """

    ahead: tuple[Appointment, ...]
    past: tuple[Appointment, ...] = ()
    begun: tuple[Key, ...] = ()
    complete: bool = True
    permissions: Allowed = EVERYTHING
    joinable: tuple[Key, ...] = ()
    may_watch: bool = False
    kind: Literal["AllAppointments"] = "AllAppointments"


@dataclass(frozen=True, slots=True)
class CancellationTerms:
    """What cancelling one appointment costs now; no `terms` where it is not to be had any more.

    `appointment` is None where the diary does not have it, or has it as cancelled; `begun`: its time has come.
    `anothers`: it is known here to be somebody else's than whose the diary is.
    `keys` are those of the whole diary as just read; `complete` and `whose` as for `Appointments`. `patient` is whom
    the invoice of a fee is compared with, where the diary tells their key.
    """

    appointment: Appointment | None
    terms: Terms | None = None
    begun: bool = False
    keys: tuple[Key, ...] = ()
    complete: bool = True
    whose: str = ""
    patient: Key | None = None
    anothers: bool = False
    kind: Literal["CancellationTerms"] = "CancellationTerms"
