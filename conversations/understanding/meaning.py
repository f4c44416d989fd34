"""The types of a meaning: the names to choose from, what was understood, what is in doubt and why.

Holds data only. It must never read a text, know today's date or know the clinic.
"""

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Names:
    """The vocabulary to choose from: whole names, as the clinic writes them.

    `visit_words` are the clinic's own words for its visits, each with the name of the type that it stands for.
    """

    places: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    clinicians: tuple[str, ...] = ()
    visit_words: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Days:
    """A span of days, both ends included; one day has `first == last`.

    `weekdays` (Monday is 0) narrows the span to those days of the week; empty means every day.
    """

    first: date
    last: date
    weekdays: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Hours:
    """Wall-clock hours at the site: `start` included, `finish` not; None is open.

    `exact` is "at 16:00": `start` is that time and `finish` is None.
    """

    start: time | None
    finish: time | None
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Occasion:
    """Days and hours that belong together, as one of several things that may be meant: "Tuesday before 10".

    Without days they are those hours on whichever day, without hours those days at any hour.
    """

    days: Days | None = None
    hours: Hours | None = None


class Sex(StrEnum):
    """The clinician's sex, where the patient wishes for one."""

    FEMALE = "female"
    MALE = "male"


@dataclass(frozen=True, slots=True)
class Denied:
    """What a text says it should not be. Nothing of it is ever also a value of the meaning.

    `weekdays` are denied altogether, or as the next of its name; `days` are single days and spans of days ("not the
    7th"); `hours` are parts of the day, bounds and single times ("not at 9", which is exact). `parts` are
    hours of one day of the week ("not Friday afternoon"), of which the rest may do.
    """

    sex: Sex | None = None
    places: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    clinicians: tuple[str, ...] = ()
    weekdays: frozenset[int] = frozenset()
    hours: tuple[Hours, ...] = ()
    days: tuple[Days, ...] = ()
    parts: tuple[tuple[int, Hours], ...] = ()

    @property
    def listed(self) -> tuple[str, ...]:
        """Each thing that is denied, with what it is: "sex:male", "place:Ealing", "weekday:4", "hours:-12:00".

        Single days and times are "day:2026-12-07" and "time:09:00", more days "days:2026-12-24..2026-12-26"; hours of a
        day of the week "weekday:4, hours:12:00-17:00".
        """
        named = {"place": self.places, "type": self.types, "clinician": self.clinicians}
        return (
            *((f"sex:{self.sex}",) if self.sex else ()),
            *(f"{about}:{name}" for about, names in named.items() for name in names),
            *(f"weekday:{weekday}" for weekday in sorted(self.weekdays)),
            *map(_day, self.days),
            *map(_hours, self.hours),
            *(f"weekday:{weekday}, {_hours(hours)}" for weekday, hours in self.parts),
        )


def _day(days: Days) -> str:
    return f"day:{days.first}" if days.first == days.last else f"days:{days.first}..{days.last}"


def _hours(hours: Hours) -> str:
    return f"time:{_clock(hours.start)}" if hours.exact else f"hours:{_clock(hours.start)}-{_clock(hours.finish)}"


def _clock(end: time | None) -> str:
    return f"{end:%H:%M}" if end else ""


NOTHING_DENIED = Denied()


class About(StrEnum):
    """What a doubt is about."""

    DAY = "day"
    TIME = "time"
    PLACE = "place"
    TYPE = "type"
    CLINICIAN = "clinician"


class DoubtReason(StrEnum):
    """Why words could not be taken at their word."""

    AMBIGUOUS = "ambiguous"  # several readings; the candidates are them
    PAST = "past"  # it has gone by; the candidates are the same day to come, if there is one
    IMPOSSIBLE = "impossible"  # no such day or time: 31 February, 25:00
    UNKNOWN = "unknown"  # a name the clinic does not have
    EXCLUDED = "excluded"  # only said what it should not be: "not Monday"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Words that must be asked back. `candidates` are what they may mean, and may be empty."""

    about: About
    candidates: tuple[date, ...] | tuple[time, ...] | tuple[Occasion, ...] | tuple[str, ...]
    text: str
    reason: DoubtReason


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one text says. What is in doubt is in `doubts` only, never also a value.

    `anywhere` and `anytime` are said of no place and of no hours in particular; `anyone` may stand beside a
    clinician ("Dr Patel or anyone"). `unread` are the words that say something, and that nothing here was read from.
    """

    days: Days | None = None
    hours: Hours | None = None
    place: str | None = None
    type: str | None = None
    clinician: str | None = None
    sex: Sex | None = None
    soonest: bool = False
    anyone: bool = False
    anywhere: bool = False
    anytime: bool = False
    doubts: tuple[Doubt, ...] = ()
    denied: Denied = NOTHING_DENIED
    unread: tuple[str, ...] = field(default=(), compare=False)

    @property
    def is_empty(self) -> bool:
        """Nothing was understood, and nothing is in doubt."""
        return self == Meaning()
