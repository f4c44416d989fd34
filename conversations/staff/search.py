"""What staff type to find a patient, read: names, an e-mail address, an employee number, a date or year of birth."""

from __future__ import annotations

import re
from datetime import date

from conversations.clinic.patients import AskPatients, folded, words_of
from conversations.state.staff import FindingPatient

MOST_WORDS = 4
FINDING = FindingPatient()
EMAIL = re.compile(r"[^\s@,]{1,64}@[^\s@,]{1,190}")
NUMBER = re.compile(r"(?=[^\d]{0,8}\d)(?=[^a-z]{0,12}[a-z])[a-z0-9][a-z0-9-]{2,19}", re.IGNORECASE)
BORN = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})")
ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
PIECE = re.compile(r"[^\W\d_]+")
YEAR = re.compile(r"(?:19|20)\d\d")


def split(argument: str) -> tuple[str, str]:
    """Who is meant, and the words about the visit: after an address or a number that is one's own, or a comma."""
    first, _, rest = argument.partition(" ")
    if EMAIL.fullmatch(first) or NUMBER.fullmatch(first):
        return first, rest.strip(" ,")
    who, _, rest = argument.partition(",")
    return who.strip(), rest.strip()


def read(typed: str, today: date) -> AskPatients:
    """Whom the words look for."""
    words: list[str] = []
    email, number, born, year = "", "", None, None
    pieces: list[str] = []
    for part in typed.replace(",", " ").split():
        if EMAIL.fullmatch(part):
            email = folded(part)
        elif day := day_of(part, today):
            born = day
        elif YEAR.fullmatch(part):
            year = int(part)
        elif NUMBER.fullmatch(part):
            number = folded(part)
        elif names := PIECE.findall(part):
            words += words_of(part)
            pieces += names
    return AskPatients(tuple(words[:MOST_WORDS]), email, number, born, year, max(pieces, key=len, default=""))


def days_in(typed: str, today: date) -> tuple[date, ...]:
    """The days that are named in figures; of two digits for the year those of this century."""
    found = (day_of(part, today, coming=True) for part in typed.replace(",", " ").split()[:MOST_WORDS])
    return tuple(day for day in found if day is not None)


def day_of(part: str, today: date, *, coming: bool = False) -> date | None:
    """A day, the day of the month first; of two digits the latest year that has been, unless it may be `coming`."""
    if iso := ISO.fullmatch(part):
        return _of(int(iso[1]), int(iso[2]), int(iso[3]))
    found = BORN.fullmatch(part)
    if found is None:
        return None
    year = int(found[3])
    if len(found[3]) == 2:
        year += 2000 if coming or 2000 + year <= today.year else 1900
    return _of(year, int(found[2]), int(found[1]))


def _of(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
