"""The clinic's diary: who is engaged when, read from and written to the database.

Weeks to come are partly filled beforehand, by rule and seed, so that the diary looks like a working clinic's.
"""

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.sandbox.clinic.catalogue import Catalogue, Clinician, Shift
from bot.sandbox.clinic.database import Database
from bot.sandbox.clinic.diary.availability import HORIZON_DAYS, Span
from bot.sandbox.clinic.times import DAY, closed

_LENGTHS = (20, 20, 20, 40, 40, 60, 30)
_LEAVE = 0.03
_FULL_NOW, _FULL_LATER = 0.62, 0.22


@dataclass(slots=True)
class Diary:
    """The engagements of all clinicians. `filled` is the last day filled so far, as this process knows it."""

    database: Database
    catalogue: Catalogue
    seed: int
    filled: int = field(default=0)

    def busy(self, since: int, until: int) -> dict[int, list[Span]]:
        """Engagements that touch these wall-clock minutes, by clinician, in order."""
        found: dict[int, list[Span]] = {}
        rows = self.database.rows(
            "SELECT clinician, start, finish FROM engagement"
            " WHERE start > ? AND start < ? AND finish > ? ORDER BY start",
            since - DAY,
            until,
            since,
        )
        for clinician, start, finish in rows:
            found.setdefault(clinician, []).append((start, finish))
        return found

    def extend(self, today: date) -> None:
        """Fill the diary as far as patients can book, once for each day."""
        last = (today + timedelta(days=HORIZON_DAYS)).toordinal()
        if self.filled >= last:
            return
        with self.database.writing() as writing:
            row = writing.execute("SELECT value FROM setting WHERE name = 'diary'").fetchone()
            first = max(today.toordinal(), int(row[0]) + 1 if row else 0)
            days = (date.fromordinal(day) for day in range(first, last + 1))
            blocks = (block for day in days for block in self._day(day, (day - today).days))
            writing.executemany(
                "INSERT INTO engagement (clinician, location, start, finish) VALUES (?, ?, ?, ?)", blocks
            )
            writing.execute("REPLACE INTO setting VALUES ('diary', ?)", (str(max(last, first - 1)),))
        self.filled = last

    def _day(self, day: date, ahead: int) -> Iterator[tuple[int, int, int, int]]:
        if closed(day):
            return
        share = _FULL_NOW + (_FULL_LATER - _FULL_NOW) * min(1.0, ahead / HORIZON_DAYS)
        for clinician in self.catalogue.clinicians:
            dice = random.Random(f"{self.seed}:{clinician.key}:{day.isoformat()}")  # noqa: S311 - scenery
            for shift in clinician.shifts:
                if shift.weekday == day.weekday():
                    midnight = day.toordinal() * DAY
                    for start, finish in _blocks(dice, clinician, shift, share):
                        yield clinician.key, shift.location, midnight + start, midnight + finish


def _blocks(dice: random.Random, clinician: Clinician, shift: Shift, share: float) -> Iterator[Span]:
    if dice.random() < _LEAVE:
        yield shift.start, shift.finish
        return
    at = shift.start
    while at < shift.finish:
        length = dice.choice(_LENGTHS)
        finish = at + length
        pause = any(at < one.finish and finish > one.start for one in clinician.breaks)
        if pause or finish > shift.finish or dice.random() > share:
            at += 20
            continue
        yield at, finish
        at = finish + (10 if length == 30 else 0)


def engage(writing: sqlite3.Connection, clinician: int, location: int, span: Span, appointment: str | None) -> None:
    """Write one engagement.

    Raises sqlite3.IntegrityError where the clinician is engaged already.
    """
    writing.execute(
        "INSERT INTO engagement (clinician, location, start, finish, appointment) VALUES (?, ?, ?, ?, ?)",
        (clinician, location, *span, appointment),
    )
