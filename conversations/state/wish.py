"""The wish: what a patient has decided about a visit, choice by choice.

Owns the order of the choices and what each one's taking back takes with it. Must never know how a choice is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypeVar, assert_never

from conversations.clinic.model import (
    Address,
    AppointmentModule,
    AppointmentType,
    DeniedHours,
    Key,
    Payer,
    Service,
    Sex,
    Slot,
)
from conversations.clinic.questions import PartOfDay

T = TypeVar("T")
Clock = time
"""A time of the day, where a wish has its own `time`."""


class Stage(StrEnum):
    """The choices a booking is made of, in the order in which they are asked."""

    PAYER = "payer"
    TYPE = "type"
    MODULES = "modules"
    SERVICES = "services"
    PLACE = "place"
    CLINICIAN = "clinician"
    TIME = "time"
    SLOT = "slot"
    CONFIRM = "confirm"


class Loosening(StrEnum):
    """What can be taken back of a wish that nothing fits."""

    CLINICIAN = "clinician"  # anybody
    SEX = "sex"  # the other sex
    PLACE = "place"  # anywhere
    DAYS = "days"  # any day, at the same hours
    HOURS = "hours"  # any hour, on the same days
    OPEN = "open"  # anybody, anywhere, at any hour of the same days
    ALL = "all"  # anybody, anywhere, as soon as possible


@dataclass(frozen=True, slots=True)
class WantedPlace:
    """Where: one location, one site with any of its locations, or anywhere (no keys)."""

    site: Key | None = None
    location: Key | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class WantedClinician:
    """With whom: one by name, anybody of one sex, or anybody."""

    key: Key | None = None
    name: str = ""
    sex: Sex | None = None


@dataclass(frozen=True, slots=True)
class WantedTime:
    """When: days (inclusive; none is the soonest), days of the week (0 Monday; none is all), and hours of the day."""

    first: date | None = None
    last: date | None = None
    weekdays: tuple[int, ...] = ()
    part: PartOfDay | None = None
    starting: time | None = None
    finishing: time | None = None


@dataclass(frozen=True, slots=True)
class Unwanted:
    """What the patient said it must not be: kinds of visit, places, clinicians, days of the week (0 Monday), dates, and
    times and hours of the day at which it must not begin."""

    types: tuple[Key, ...] = ()
    places: tuple[WantedPlace, ...] = ()
    clinicians: tuple[WantedClinician, ...] = ()
    weekdays: tuple[int, ...] = ()
    dates: tuple[date, ...] = ()
    times: tuple[time, ...] = ()
    hours: tuple[DeniedHours, ...] = ()

    def has_moment(self, start: datetime) -> bool:
        """Whether it must not begin then."""
        on = start.weekday() in self.weekdays or start.date() in self.dates
        at = start.time().replace(second=0, microsecond=0) in self.times
        return on or at or any(one.has(start) for one in self.hours)

    def has_clinician(self, key: Key | None) -> bool:
        """Whether it must not be this one."""
        return key in {one.key for one in self.clinicians}

    def may_be(self, wanted: WantedClinician) -> bool:
        """Whether this choice, which may leave it to the clinic, can lead to somebody unwanted."""
        if wanted.key is not None:
            return self.has_clinician(wanted.key)
        return any(wanted.sex is None or one.sex in (None, wanted.sex) for one in self.clinicians)

    def has_place(self, site: Key | None, location: Key | None = None) -> bool:
        """Whether it must not be at this site, or at this location of it."""
        return any(one.site == site and one.location in (None, location) for one in self.places)


ALL_WANTED = Unwanted()
_BEGINS = {PartOfDay.MORNING: time(11), PartOfDay.AFTERNOON: time(12)}


def _is_asked_for(hours: DeniedHours, wanted: WantedTime) -> bool:
    """Whether hours that were denied are asked for after all."""
    if hours.weekday is None:
        return wanted.starting is not None and hours.has_hour(wanted.starting)
    begins = wanted.starting or (_BEGINS[wanted.part] if wanted.part else None)
    if begins is None or wanted.first is None or wanted.first != wanted.last:
        return False
    return wanted.first.weekday() == hours.weekday and hours.has_hour(begins)


@dataclass(frozen=True, slots=True)
class Conditions:
    """What staff can set of a booking beside what a patient chooses.

    `any_price`: whatever it costs, else for exactly the price that was shown or not at all. `method`: how the clinic
    picks among several that match (0: at random).
    """

    any_price: bool = False
    method: int = 0


@dataclass(frozen=True, slots=True)
class Wish:
    """What the patient has decided. None is undecided; for services an empty tuple is decided: none wanted.

    The hopes are a place and a clinician that were named ahead, or chosen for another visit: they are taken as soon as
    the clinic offers them. `unwanted` is never chosen for the patient; what is chosen all the same is not unwanted.
    `conditions` are those of staff; a patient has none.
    """

    payer: Payer | None = None
    type: AppointmentType | None = None
    modules: tuple[AppointmentModule, ...] = ()
    services: tuple[Service, ...] | None = None
    place: WantedPlace | None = None
    clinician: WantedClinician | None = None
    time: WantedTime | None = None
    slot: Slot | None = None
    address: Address | None = None
    hoped_place: WantedPlace | None = None
    hoped_clinician: WantedClinician | None = None
    unwanted: Unwanted = ALL_WANTED
    conditions: Conditions | None = None

    @property
    def by_video(self) -> bool:
        """Whether the visit is a video call, which happens at no place."""
        return self.type is not None and self.type.telemedicine

    def next_stage(self) -> Stage:
        """The first choice that is still to be made."""
        undecided = {
            Stage.PAYER: self.payer is None,
            Stage.TYPE: self.type is None,
            Stage.MODULES: self.type is not None and bool(self.type.modules) and not self.modules,
            Stage.SERVICES: self.type is not None and self.type.can_add_services and self.services is None,
            Stage.PLACE: self.place is None and not self.by_video,
            Stage.CLINICIAN: self.clinician is None,
            Stage.TIME: self.time is None,
            Stage.SLOT: self.slot is None,
        }
        return next((stage for stage, open_ in undecided.items() if open_), Stage.CONFIRM)

    def paid_by(self, payer: Payer) -> Wish:
        """With this payer. What is offered depends on it, so what has a name is to be chosen anew."""
        who = self.hoped_clinician if self.hoped_clinician and self.hoped_clinician.key is None else None
        where = WantedPlace() if self.hoped_place == WantedPlace() else None
        return Wish(
            payer=payer,
            time=self.time,
            hoped_place=where,
            hoped_clinician=who,
            unwanted=self.unwanted,
            conditions=self.conditions,
        )

    def with_type(self, kind: AppointmentType) -> Wish:
        """For this type; a single module is no choice. Where is kept if it is offered there; a chosen name is not."""
        modules = kind.modules if len(kind.modules) == 1 else ()
        who = self.hoped_clinician if self.clinician is None or self.clinician.key is not None else self.clinician
        return Wish(
            payer=self.payer,
            type=kind,
            modules=modules,
            time=self.time,
            hoped_place=self.place or self.hoped_place,
            hoped_clinician=who,
            unwanted=replace(self.unwanted, types=tuple(key for key in self.unwanted.types if key != kind.key)),
            conditions=self.conditions,
        )

    def with_modules(self, modules: tuple[AppointmentModule, ...]) -> Wish:
        """With these modules."""
        return replace(self, modules=modules, slot=None)

    def along_with(self, services: tuple[Service, ...]) -> Wish:
        """With these extras."""
        return replace(self, services=services, slot=None)

    def with_place(self, place: WantedPlace) -> Wish:
        """At this place. Somebody asked for by name may not work there, so that is only hoped for now."""
        left_out = tuple(
            one for one in self.unwanted.places if one.site != place.site or one.location not in (None, place.location)
        )
        unwanted = replace(self.unwanted, places=left_out)
        here = replace(self, place=place, hoped_place=None, slot=None, unwanted=unwanted)
        named = self.clinician is not None and self.clinician.key is not None
        return here.hoping(self.clinician) if named else here

    def hoping(self, clinician: WantedClinician | None) -> Wish:
        """With this clinician, as soon as it is known that they can be had."""
        return replace(self, clinician=None, hoped_clinician=clinician, slot=None)

    def with_clinician(self, clinician: WantedClinician) -> Wish:
        """With this clinician."""
        left_out = () if self.unwanted.may_be(clinician) else self.unwanted.clinicians
        unwanted = replace(self.unwanted, clinicians=left_out)
        return replace(self, clinician=clinician, hoped_clinician=None, slot=None, unwanted=unwanted)

    def with_time(self, wanted: WantedTime) -> Wish:
        """Around this time."""
        asked = {wanted.first.weekday()} if wanted.first and wanted.first == wanted.last else set(wanted.weekdays)
        left_out = tuple(day for day in self.unwanted.weekdays if day not in asked)
        one = wanted.first if wanted.first == wanted.last else None
        unwanted = replace(
            self.unwanted,
            weekdays=left_out,
            dates=tuple(day for day in self.unwanted.dates if day != one),
            times=tuple(at for at in self.unwanted.times if at != wanted.starting),
            hours=tuple(out for out in self.unwanted.hours if not _is_asked_for(out, wanted)),
        )
        return replace(self, time=wanted, slot=None, unwanted=unwanted)

    def refusing(
        self,
        *,
        types: tuple[Key, ...] = (),
        places: tuple[WantedPlace, ...] = (),
        clinicians: tuple[WantedClinician, ...] = (),
        weekdays: Collection[int] = (),
        dates: Collection[date] = (),
        times: Collection[Clock] = (),
        hours: Collection[DeniedHours] = (),
    ) -> Wish:
        """Without these. A choice that is one of them, or may lead to one, is to be made anew."""
        old = self.unwanted
        unwanted = Unwanted(
            tuple(dict.fromkeys((*old.types, *types))),
            tuple(dict.fromkeys((*old.places, *places))),
            tuple(dict.fromkeys((*old.clinicians, *clinicians))),
            tuple(sorted({*old.weekdays, *weekdays})),
            tuple(sorted({*old.dates, *dates})),
            tuple(sorted({*old.times, *times})),
            tuple(dict.fromkeys((*old.hours, *hours))),
        )
        if unwanted == old:
            return self
        if self.type is not None and self.type.key in types:
            return Wish(self.payer, time=self.time, unwanted=unwanted, conditions=self.conditions)
        return replace(
            self,
            place=_unless(self.place, lambda place: unwanted.has_place(place.site, place.location)),
            hoped_place=_unless(self.hoped_place, lambda place: unwanted.has_place(place.site, place.location)),
            clinician=_unless(self.clinician, unwanted.may_be),
            hoped_clinician=_unless(self.hoped_clinician, unwanted.may_be),
            slot=None,
            unwanted=unwanted,
        )

    def loosened(self, loosening: Loosening) -> Wish:
        """Without one narrowing, or without all of them."""
        wanted, clinician = self.time or WantedTime(), self.clinician or WantedClinician()
        match loosening:
            case Loosening.CLINICIAN:
                return self.with_clinician(WantedClinician())
            case Loosening.SEX:
                return self.with_clinician(WantedClinician(sex=Sex.MALE if clinician.sex is Sex.FEMALE else Sex.FEMALE))
            case Loosening.PLACE:
                return replace(self, place=WantedPlace(), slot=None)
            case Loosening.DAYS:
                return self.with_time(replace(wanted, first=None, last=None, weekdays=()))
            case Loosening.HOURS:
                return self.with_time(WantedTime(wanted.first, wanted.last, wanted.weekdays))
            case Loosening.OPEN:
                here = replace(self, place=WantedPlace()).with_time(
                    WantedTime(wanted.first, wanted.last, wanted.weekdays)
                )
                return here if self.unwanted.clinicians else here.with_clinician(WantedClinician())
            case Loosening.ALL:
                anybody = clinician if self.unwanted.clinicians else WantedClinician()
                return replace(self, clinician=anybody, place=WantedPlace(), time=WantedTime(), slot=None)
        assert_never(loosening)

    def loosenings(self) -> tuple[Loosening, ...]:
        """The narrowings there are to take back; all of them together only where there are several."""
        wanted, clinician = self.time or WantedTime(), self.clinician or WantedClinician()
        place = self.place or WantedPlace()
        narrow = {
            Loosening.CLINICIAN: clinician != WantedClinician() and not self.unwanted.clinicians,
            Loosening.SEX: clinician.sex is not None and not self.unwanted.clinicians,
            Loosening.PLACE: place != WantedPlace(),
            Loosening.DAYS: wanted.first is not None or bool(wanted.weekdays),
            Loosening.HOURS: bool(wanted.part or wanted.starting or wanted.finishing),
        }
        found = tuple(loosening for loosening, there in narrow.items() if there)
        return (*found, Loosening.ALL) if len(set(found) - {Loosening.SEX}) > 1 else found

    def starting(self, slot: Slot, address: Address | None) -> Wish:
        """In this slot, which is at this address."""
        return replace(self, slot=slot, address=address)


def _unless(chosen: T | None, unwanted: Callable[[T], bool]) -> T | None:
    """The choice, unless it is unwanted."""
    return None if chosen is not None and unwanted(chosen) else chosen
