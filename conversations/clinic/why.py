"""Why a search for staff finds nothing: what the clinic is asked about it, and what it answers.

Apart from the questions, as the card keeps what was found.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from conversations.clinic.model import ByClock, Key

MOST_PAYERS = 2
"""Other payers of the patient that are tried."""


class Probe(StrEnum):
    """What is asked beside the search that found nothing; each is that search with something else in one respect."""

    ONLINE = "online"  # whether the type can be booked online at all
    CLINICIAN = "clinician"  # with anybody
    PLACE = "place"  # at any place
    HOURS = "hours"  # at any hour of the same days
    DAYS = "days"  # on any day
    OPEN = "open"  # with anybody, at any place, at any hour of the same days
    ALL = "all"  # the same on any day
    PAYER = "payer"  # with somebody else who pays


@dataclass(frozen=True, slots=True)
class Finding:
    """What a probe found: how many times, and the first of them; None where there was no answer.

    `alike`: some of them are on days of the week that were asked for. `name` is that of another payer.
    """

    probe: Probe
    count: int | None
    first: datetime | None = None
    site: Key | None = None
    by: ByClock = ByClock.SITE
    alike: bool = True
    name: str = ""


@dataclass(frozen=True, slots=True)
class Probing:
    """What several searches are for, in their order; `known` is what was found before them.

    `types`: whether the type can be booked online is asked as well. `payers`: what was searched is tried with the
    others who can pay.
    """

    probes: tuple[Probe, ...] = ()
    types: bool = False
    payers: bool = False
    known: tuple[Finding, ...] = ()


class Cause(StrEnum):
    """Why most likely nothing was found."""

    NOT_ONLINE = "not_online"  # the type cannot be booked online
    CLINICIAN = "clinician"  # whom it is to be with
    SEX = "sex"
    PLACE = "place"
    HOURS = "hours"
    TOGETHER = "together"  # each alone would not do, all of them together would
    PAYER = "payer"
    NO_SESSION = "no_session"  # on such days of the week there is none at all
    NOT_OPENED = "not_opened"  # no session is opened for it
    FULL = "full"
    UNKNOWN = "unknown"  # the clinic did not answer


@dataclass(frozen=True, slots=True)
class Why:
    """The likely cause, and what was asked and answered."""

    cause: Cause
    findings: tuple[Finding, ...] = ()
