"""The states in which a patient is asked to choose: what was offered, and which page or view of it is shown.

Each holds what it offers, so that its card can be shown again and a press be checked. Must never hold what the patient
has chosen: that is the wish.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from conversations.clinic.account import LastVisit
from conversations.clinic.model import (
    Appointment,
    AppointmentType,
    ByClock,
    Clinician,
    Key,
    Payer,
    Service,
    Site,
    Slot,
    Terms,
)
from conversations.clinic.why import Why
from conversations.state.wish import Loosening, Stage, WantedClinician, WantedTime, Wish
from conversations.understanding import Names


@dataclass(frozen=True, slots=True)
class ChoosingPayer:
    """Who pays?"""

    payers: tuple[Payer, ...]
    page: int = 0
    kind: Literal["ChoosingPayer"] = "ChoosingPayer"


@dataclass(frozen=True, slots=True)
class ChoosingType:
    """What is the visit for? `by_phone` names the types that cannot be booked online; `last` is offered again."""

    types: tuple[AppointmentType, ...]
    by_phone: tuple[str, ...] = ()
    page: int = 0
    last: LastVisit | None = None
    kind: Literal["ChoosingType"] = "ChoosingType"


@dataclass(frozen=True, slots=True)
class ChoosingModules:
    """Which parts of the type? At least one."""

    picked: tuple[int, ...] = ()
    page: int = 0
    kind: Literal["ChoosingModules"] = "ChoosingModules"


@dataclass(frozen=True, slots=True)
class ChoosingServices:
    """Which extras? None is fine."""

    services: tuple[Service, ...]
    picked: tuple[int, ...] = ()
    page: int = 0
    kind: Literal["ChoosingServices"] = "ChoosingServices"


@dataclass(frozen=True, slots=True)
class ChoosingPlace:
    """Where? `opened` is the index of the site whose locations are listed."""

    sites: tuple[Site, ...]
    opened: int | None = None
    page: int = 0
    kind: Literal["ChoosingPlace"] = "ChoosingPlace"


@dataclass(frozen=True, slots=True)
class SharingLocation:
    """The phone is asked where it is; `sites` are what to go back to."""

    sites: tuple[Site, ...]
    kind: Literal["SharingLocation"] = "SharingLocation"


@dataclass(frozen=True, slots=True)
class ChoosingClinician:
    """With whom? `missed` was asked for by name, but works at other places only."""

    clinicians: tuple[Clinician, ...]
    page: int = 0
    missed: Clinician | None = None
    kind: Literal["ChoosingClinician"] = "ChoosingClinician"


class TimeView(StrEnum):
    """What the card that asks for the time lists."""

    DAYS = "days"
    HOURS = "hours"
    DOUBT = "doubt"


@dataclass(frozen=True, slots=True)
class ChoosingTime:
    """When? `days` are the days offered: a page of the calendar, or the readings of an ambiguous date.

    `either` are the moments of which one is meant, where they are more than days.
    """

    days: tuple[date, ...]
    view: TimeView = TimeView.DAYS
    page: int = 0
    either: tuple[WantedTime, ...] = ()
    kind: Literal["ChoosingTime"] = "ChoosingTime"


@dataclass(frozen=True, slots=True)
class Way:
    """A way out of an empty result: what it loosens, how many slots that gives, when and where the first of them is."""

    loosening: Loosening
    count: int
    first: datetime
    site: Key | None = None
    by: ByClock = ByClock.SITE


@dataclass(frozen=True, slots=True)
class ChoosingSlot:
    """Which of the proposed slots? One page of them; `first` and `last` are the days that were searched.

    Without slots, `ways` are the ways out that were found, and on a `closed` day nobody at all has any. `why` is what
    staff are told of it. `may_watch`: what comes up later can be told.
    """

    slots: tuple[Slot, ...]
    sites: tuple[Site, ...]
    first: date
    last: date
    page: int = 0
    more: bool = False
    ways: tuple[Way, ...] = ()
    closed: bool = False
    why: Why | None = None
    may_watch: bool = False
    kind: Literal["ChoosingSlot"] = "ChoosingSlot"


class Nearness(StrEnum):
    """What makes a slot come close to one that was refused."""

    UNCHANGED = "unchanged"  # the same one, still free at the same price
    SAME = "same"  # the same one, at another price
    NEAREST = "nearest"  # the same wish, at the nearest time
    SAME_TIME = "same_time"  # the same time, with another clinician
    NEXT_DAY = "next_day"  # the same wish and time of day, on another day


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A slot that comes close, and why."""

    nearness: Nearness
    slot: Slot


@dataclass(frozen=True, slots=True)
class ChoosingNear:
    """The slot was refused: is one of these as good? The closest comes first."""

    misses: tuple[NearMiss, ...]
    sites: tuple[Site, ...]
    kind: Literal["ChoosingNear"] = "ChoosingNear"


@dataclass(frozen=True, slots=True)
class ChoosingDay:
    """A month of the calendar from `first` on: which of the days that have slots? None after `last` can be booked."""

    first: date
    free: tuple[date, ...]
    last: date
    kind: Literal["ChoosingDay"] = "ChoosingDay"


@dataclass(frozen=True, slots=True)
class Clash:
    """An appointment that the patient has already: of the same type, or at an overlapping time.

    Where, with whom and until when it is are told when they are asked for; they make no other clash of it.
    """

    name: str
    start: datetime
    overlapping: bool
    site: Key | None = None
    by: ByClock = ByClock.SITE
    place: str = field(default="", compare=False)
    who: str = field(default="", compare=False)
    finish: datetime | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Moving:
    """The appointment that is to go once another is booked, and what cancelling it costs, as far as is known."""

    appointment: Appointment
    terms: Terms


@dataclass(frozen=True, slots=True)
class Confirming:
    """Everything is chosen, `slot` last: is it right? `clashes` is what the patient was told to have already.

    `again`: it was tried before, and was not booked. `moving` is what it is booked instead of.
    """

    slot: Slot
    clashes: tuple[Clash, ...] = ()
    again: bool = False
    moving: Moving | None = None
    kind: Literal["Confirming"] = "Confirming"


@dataclass(frozen=True, slots=True)
class NothingOffered:
    """The clinic offers nothing for this choice."""

    stage: Stage
    kind: Literal["NothingOffered"] = "NothingOffered"


@dataclass(frozen=True, slots=True)
class OrderedVisit:
    """What was ordered: the wish as it was confirmed, its slot, and what it was ordered instead of."""

    wish: Wish
    slot: Slot
    moving: Moving | None = None
    kind: Literal["OrderedVisit"] = "OrderedVisit"

    @staticmethod
    def worded(name: str) -> str:
        """The message of this name, for a booking."""
        return name


Choosing = (
    ChoosingPayer
    | ChoosingType
    | ChoosingModules
    | ChoosingServices
    | ChoosingPlace
    | SharingLocation
    | ChoosingClinician
    | ChoosingTime
    | ChoosingSlot
    | ChoosingNear
    | ChoosingDay
    | Confirming
    | NothingOffered
)


NO_NAMES = Names()


@dataclass(frozen=True, slots=True)
class EarlierVisit:
    """An earlier visit that another one is to be like; `soonest`: as soon as possible, else the time is asked.

    So is what a link leads to, of which the type may be unknown.
    """

    type: Key | None
    site: Key | None = None
    location: Key | None = None
    clinician: WantedClinician | None = None
    soonest: bool = True


@dataclass(frozen=True, slots=True)
class BookingTask:
    """What a booking remembers from card to card.

    `trail` holds the stages that were really asked, for Back. `names` are the options that the clinic named last, by
    which typed words are understood; `heard` are typed words in which a choice still to come may be named; `doubted`
    are the days, or the moments, that typed words can mean, to be asked back. It is to be `like` an earlier visit, as
    far as that has not been taken or given up. `moving` is the appointment that is to go for it. `said` are words with
    which it was wished for at the card of another appointment: they are read at the first card that asks where, with
    whom or when.
    """

    wish: Wish = Wish()  # noqa: RUF009 - frozen
    trail: tuple[Stage, ...] = ()
    names: Names = NO_NAMES
    heard: str = ""
    doubted: tuple[date, ...] | tuple[WantedTime, ...] = ()
    like: EarlierVisit | None = None
    moving: Moving | None = None
    said: str = ""
    kind: Literal["BookingTask"] = "BookingTask"
