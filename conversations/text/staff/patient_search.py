"""What staff type to find a patient, read: names, an e-mail address, an employee number, a date or year of birth."""

from __future__ import annotations

import re
from collections.abc import Sequence
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
NTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?", re.IGNORECASE)
YEARS = re.compile(r"\d{4}|['’]?\d{2}")
EDGE = '.,;:!?()"“”'
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WHOLE = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip


def read(typed: str, today: date) -> AskPatients:
    """Whom the words look for."""
    words: list[str] = []
    email, number, born, year = "", "", None, None
    pieces: list[str] = []
    parts = [part.strip(EDGE) for part in typed.replace(",", " ").split()]
    at = 0
    while at < len(parts):
        part, many = parts[at], 1
        if EMAIL.fullmatch(part):
            email = folded(part)
        elif spelt := _spelt(parts[at : at + 4], today):
            born, many = spelt
        elif day := _day(part, today):
            born = day
        elif YEAR.fullmatch(part):
            year = int(part)
        elif NUMBER.fullmatch(part):
            number = folded(part)
        elif names := PIECE.findall(part):
            words += words_of(part)
            pieces += names
        at += many
    longer = [word for word in words if len(word) > 1]  # an initial is no whole word of a name
    return AskPatients(
        tuple((longer or words)[:MOST_WORDS]), email, number, born, year, max(pieces, key=len, default="")
    )


def days_in(typed: str, today: date) -> tuple[date, ...]:
    """The days that are named in figures; of two digits for the year those of this century."""
    found = (_day(part, today, coming=True) for part in typed.replace(",", " ").split()[:MOST_WORDS])
    return tuple(day for day in found if day is not None)


def born_at(words: Sequence[str], at: int, lead: int) -> int:
    """Of how many words it is said when somebody was born, from this one on, after `lead` words that begin it."""
    parts = [part.strip(EDGE) for part in words[at + lead : at + lead + 4]]
    if not parts:
        return lead
    spelt = _spelt(parts, date.max)
    if spelt:
        return lead + spelt[1]
    return lead + (1 if _day(parts[0], date.max) or YEAR.fullmatch(parts[0]) else 0)


def _spelt(parts: Sequence[str], today: date) -> tuple[date, int] | None:
    """A day whose month is spelt: 3rd of April 1971, April 3 71; and of how many words."""
    said = [part for part in parts if part.casefold() != "of"][:3]
    if len(said) < len(("day", "month", "year")) or not YEARS.fullmatch(said[2]):
        return None
    for number, name in ((said[0], said[1]), (said[1], said[0])):
        nth, month = NTH.fullmatch(number), _month(name)
        born = _of(_year(said[2].lstrip("'’"), today), month, int(nth[1])) if nth and month else None
        if born:
            return born, parts.index(said[2], 2) + 1
    return None


def _month(word: str) -> int | None:
    """The number of a month, by its name or its first three letters."""
    name = "sep" if word.casefold() == "sept" else word.casefold()
    if name in MONTHS:
        return MONTHS.index(name) + 1
    return WHOLE.index(name) + 1 if name in WHOLE else None


def _year(digits: str, today: date) -> int:
    """A year; of two digits the latest that has been."""
    year = int(digits)
    if len(digits) == len("71"):
        year += 2000 if 2000 + year <= today.year else 1900
    return year


def _day(part: str, today: date, *, coming: bool = False) -> date | None:
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
