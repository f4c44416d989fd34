"""What somebody wants to be told of as soon as it is free, and what they ask of that here.

Apart from the questions, as it is kept here. A wish is watched without anybody's session, so it holds whose name it is
not: only what is looked for, and instead of what.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Literal

from conversations.clinic.model import DeniedHours, Key, Sex, Slot

MOST = 3
"""Wishes of one chat that are watched at once."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for, with the names by which it is shown, from `first` to `last` (days at the site, inclusive).

    `part` of the day as the portal calls it; `starting` and `finishing` are hours of the site's clock. What is denied
    is never offered; of a place that is a site, or a location of one. `appointment` is what it would be instead of,
    which begins at `before`, by a clock that is `ahead` (minutes) of UTC where that is known. `newcomer`: it is
    somebody's who has no account.
    """

    type: Key
    name: str = ""
    modules: tuple[Key, ...] = ()
    services: tuple[Key, ...] = ()
    site: Key | None = None
    location: Key | None = None
    place: str = ""
    clinician: Key | None = None
    who: str = ""
    sex: Sex | None = None
    first: date | None = None
    last: date | None = None
    weekdays: tuple[int, ...] = ()
    part: str = ""
    starting: time | None = None
    finishing: time | None = None
    denied_dates: tuple[date, ...] = ()
    denied_times: tuple[time, ...] = ()
    denied_hours: tuple[DeniedHours, ...] = ()
    denied_places: tuple[tuple[Key | None, Key | None], ...] = ()
    appointment: Key | None = None
    before: datetime | None = None
    ahead: int | None = None
    newcomer: bool = False

    @property
    def searched(self) -> Sought:
        """What the clinic is asked, without days: wishes that have this in common are one search."""
        return Sought(
            type=self.type,
            modules=tuple(sorted(self.modules, key=str)),
            services=tuple(sorted(self.services, key=str)),
            site=self.site,
            location=self.location,
            clinician=self.clinician,
            sex=self.sex,
            part=self.part,
            starting=self.starting,
            finishing=self.finishing,
        )

    @property
    def anywhere(self) -> Sought:
        """The same at any place."""
        return replace(self, site=None, location=None, place="")

    @property
    def with_anyone(self) -> Sought:
        """The same with whoever there is."""
        return replace(self, clinician=None, who="", sex=None)

    def is_met_by(self, slot: Slot) -> bool:
        """Whether this slot, which was found by its search, is one of those that are wanted."""
        day, hour = slot.start.date(), slot.start.time().replace(second=0, microsecond=0)
        within = (self.first is None or self.first <= day) and (self.last is None or day <= self.last)
        denied = day in self.denied_dates or hour in self.denied_times or self._is_denied(slot)
        wanted = not self.weekdays or slot.start.weekday() in self.weekdays
        return within and wanted and not denied and self._is_sooner(slot)

    def _is_denied(self, slot: Slot) -> bool:
        if any(one.has(slot.start) for one in self.denied_hours):
            return True
        return any(site == slot.site and place in (None, slot.location) for site, place in self.denied_places)

    def _is_sooner(self, slot: Slot) -> bool:
        """Than what it would be instead of."""
        if self.before is None:
            return True
        apart = 0 if self.ahead is None or slot.ahead is None else slot.ahead - self.ahead
        return slot.start - timedelta(minutes=apart) < self.before


class Watching(StrEnum):
    """What somebody wants of the wishes that are watched."""

    SHOW = "show"
    KEEP = "keep"  # this one from now on
    STOP = "stop"
    PASS = "pass"  # noqa: S105 - what came up is for the next patient
    LOOK = "look"  # at what came up


@dataclass(frozen=True, slots=True)
class AskWatches:
    """What is watched in this chat; no call of the clinic's. `about` a new wish, or the one of this `number`."""

    what: Watching = Watching.SHOW
    about: Sought | None = None
    number: int = 0
    kind: Literal["AskWatches"] = "AskWatches"


@dataclass(frozen=True, slots=True)
class Watched:
    """A wish that is watched, by its number, and the slot that came up last, if it is still theirs to look at."""

    number: int
    sought: Sought
    slot: Slot | None = None


@dataclass(frozen=True, slots=True)
class Watches:
    """All that are watched in this chat, the eldest first."""

    watches: tuple[Watched, ...] = ()
    kind: Literal["Watches"] = "Watches"
