"""Openings: which clinician could see a patient when and where."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from bot.sandbox.clinic.catalogue import Catalogue, Clinician, Sex, Shift
from bot.sandbox.clinic.diary.pricing import Amount, Wanted
from bot.sandbox.clinic.times import DAY, closed

HORIZON_DAYS = 84

Span = tuple[int, int]
Busy = Mapping[int, Sequence[Span]]


class Opening(NamedTuple):
    """One clinician, free for the whole appointment."""

    start: int
    finish: int
    location: int
    clinician: int
    price: Amount


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for: `since` (inclusive) and `until` (exclusive) bound the start in wall-clock minutes.

    `day_from` and `day_to` bound start and finish within a day, `before` the start alone. None or 0 means any.
    """

    wanted: Wanted
    since: int
    until: int
    locations: frozenset[int] | None = None
    clinicians: frozenset[int] | None = None
    sex: Sex = Sex.UNKNOWN
    day_from: int = 0
    day_to: int = DAY
    before: int = DAY

    def admits(self, clinician: Clinician) -> bool:
        """Whether this clinician is among those asked for and offers the type."""
        return (
            self.wanted.type.key in clinician.types
            and (self.clinicians is None or clinician.key in self.clinicians)
            and self.sex in (Sex.UNKNOWN, clinician.sex)
        )


def openings(catalogue: Catalogue, search: Search, busy: Busy) -> Iterator[Opening]:
    """Every opening, in no particular order. `busy` holds sorted engagements by clinician."""
    staff = [(one, search.wanted.total(one.rate)) for one in catalogue.clinicians if search.admits(one)]
    for day in range(search.since // DAY, (search.until - 1) // DAY + 1):
        when = date.fromordinal(day)
        if closed(when):
            continue
        for clinician, price in staff:
            taken = _taken(clinician, busy.get(clinician.key, ()), day)
            for shift in clinician.shifts:
                if shift.weekday == when.weekday() and _open_at(shift, search):
                    yield from _of_shift(clinician, shift, day, search, taken, price)


def _open_at(shift: Shift, search: Search) -> bool:
    return search.locations is None or shift.location in search.locations


def _taken(clinician: Clinician, engagements: Sequence[Span], day: int) -> list[Span]:
    midnight = day * DAY
    first = bisect_left(engagements, (midnight, 0))
    last = bisect_left(engagements, (midnight + DAY, 0))
    pauses = ((midnight + pause.start, midnight + pause.finish) for pause in clinician.breaks)
    return sorted((*engagements[first:last], *pauses))


def _of_shift(
    clinician: Clinician, shift: Shift, day: int, search: Search, taken: Sequence[Span], price: Amount
) -> Iterator[Opening]:
    midnight = day * DAY
    length = search.wanted.minutes
    span = (midnight + shift.start, midnight + shift.finish)
    low = max(search.since, midnight + search.day_from)
    high = min(search.until, midnight + search.before, midnight + search.day_to - length + 1)
    for start in free_starts(span, taken, length, search.wanted.type.step):
        if low <= start < high:
            yield Opening(start, start + length, shift.location, clinician.key, price)


def free_starts(span: Span, taken: Sequence[Span], length: int, step: int) -> Iterator[int]:
    """Starts every `step` minutes from the beginning of `span` where `length` minutes meet nothing `taken` (sorted)."""
    opens, closes = span
    free_from = opens
    for start, finish in (*taken, (closes, closes)):
        first = opens - (opens - free_from) // step * step
        yield from range(first, min(start, closes) - length + 1, step)
        free_from = max(free_from, finish)
